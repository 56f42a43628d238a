import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/ingest/duplicates.ts';
import { hashOf, hashSet } from '../../../src/ingest/keys.ts';
import type { Fields, Source } from '../../../src/types.ts';
import { inputOf, type Reading, read, sourceOf } from './support.ts';

describe('the key of a record', () => {
  test.each<{ name: string; fields: Fields; key: string[]; is: string | undefined }>([
    { name: 'one field', fields: { id: 'D1' }, key: ['id'], is: 'D1' },
    { name: 'a number', fields: { id: 7 }, key: ['id'], is: '7' },
    { name: 'a missing one', fields: {}, key: ['id'], is: undefined },
    { name: 'no key', fields: { id: 'D1' }, key: [], is: undefined },
    { name: 'two fields', fields: { a: 'x', b: 1 }, key: ['a', 'b'], is: '["x",1]' },
    { name: 'the second of two is missing', fields: { a: 'x' }, key: ['a', 'b'], is: '["x",null]' },
    { name: 'the first of two is missing', fields: { b: 'x' }, key: ['a', 'b'], is: undefined },
    {
      name: 'two fields do not run into each other',
      fields: { a: 'x,', b: 'y' },
      key: ['a', 'b'],
      is: '["x,","y"]',
    },
  ])('$name', ({ fields, key, is }) => {
    expect(keyOf(fields, key)).toBe(is);
  });
});

describe('hashes', () => {
  test('are whole numbers of 52 bits, never 0, and seldom the same', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `006XX000004${index.toString(36)}AAA`);
    const hashes = new Set(keys.map(hashOf));
    // By the birthday bound 100,000 keys in 2^52 share one with a chance of 1 in 900,000.
    expect(hashes.size).toBe(keys.length);
    for (const hash of hashes)
      if (!(Number.isInteger(hash) && hash > 0 && hash <= 2 ** 52)) expect(hash).toBe('a hash');
  });

  test('order and small changes matter', () => {
    const keys = [
      'ab',
      'ba',
      'aa',
      'bb',
      'a',
      'b',
      '',
      ' a',
      'a ',
      'A',
      'ａ',
      '\u0000',
      '\u0001',
      'aé',
      'ae\u0301',
    ];
    expect(new Set(keys.map(hashOf)).size).toBe(keys.length);
  });

  test('a set of hashes says what is there already, however much it grows', () => {
    const set = hashSet();
    const drawn = Array.from({ length: 5000 }, (_, index) => hashOf(String(index % 3000)));
    const seen = new Set<number>();
    for (const hash of drawn) {
      expect(set.add(hash)).toBe(seen.has(hash));
      seen.add(hash);
    }
  });

  test('hashes that fall on one place are kept apart, around the end as well', () => {
    const set = hashSet();
    // The first table has 1,024 places.
    for (const hash of [1023, 2047, 3071, 4095]) expect(set.add(hash)).toBe(false);
    for (const hash of [1023, 2047, 3071, 4095]) expect(set.add(hash)).toBe(true);
    expect(set.add(5119)).toBe(false);
  });
});

const head = 'id,outcome,team,updated_at';
const readAll = (files: readonly string[], rest: Partial<Source> = {}): Promise<Reading> =>
  read(
    sourceOf('deal', rest),
    files.map((lines, index) => inputOf(`${head}\n${lines}\n`, `${'abc'[index]}.csv`)),
  );

/** The teams of the rows that are used, and what became of the others. */
const outcome = ({ rows, tallies, rejections }: Reading): object => {
  const filtered: Record<string, number> = {};
  for (const [rule, count] of tallies.flatMap((tally) => Object.entries(tally.filtered)))
    filtered[rule] = (filtered[rule] ?? 0) + count;
  return {
    used: rows.map(({ fields: { id, team } }) => `${id} ${team ?? '-'}`).sort(),
    filtered,
    rejected: rejections.map(({ at }) => `${at.file}:${at.line}`),
  };
};

const [a, b, c] = ['D1,won,A,2026-07-01', 'D1,won,B,2026-07-03', 'D1,won,C,2026-07-02'];

describe('a key in more than one row', () => {
  test.each<{
    name: string;
    files: string[];
    rest?: Partial<Source>;
    used: string[];
    filtered?: object;
    rejected?: string[];
  }>([
    { name: 'no repeats', files: [`${a}\nD2,won,B,`], used: ['D1 A', 'D2 B'] },
    {
      name: 'identical repeats count once',
      files: [`${a}\n${a}\n${a}`],
      used: ['D1 A'],
      filtered: { 'identical repeat': 2 },
    },
    {
      name: 'identical as it is read, not as it is written',
      files: [`${a}\n"D1", won ,A,2026-07-01`],
      used: ['D1 A'],
      filtered: { 'identical repeat': 1 },
    },
    {
      name: 'identical repeats in another file',
      files: [a, `D2,won,B,\n${a}`],
      used: ['D1 A', 'D2 B'],
      filtered: { 'identical repeat': 1 },
    },
    {
      name: 'different rows are all rejected',
      files: [`${a}\n${b}\nD2,won,B,`],
      used: ['D2 B'],
      rejected: ['a.csv:2', 'a.csv:3'],
    },
    { name: 'and in different files', files: [a, b], used: [], rejected: ['a.csv:2', 'b.csv:2'] },
    {
      name: 'and their repeats are counted',
      files: [`${a}\n${b}\n${a}`],
      used: [],
      filtered: { 'identical repeat': 1 },
      rejected: ['a.csv:2', 'a.csv:3'],
    },
    {
      name: 'the first counts',
      files: [a, `${b}\n${c}`],
      rest: { onDuplicate: 'first' },
      used: ['D1 A'],
      filtered: { 'not the first of its key': 2 },
    },
    {
      name: 'the last counts',
      files: [a, `${b}\n${c}`],
      rest: { onDuplicate: 'last' },
      used: ['D1 C'],
      filtered: { 'not the last of its key': 2 },
    },
    {
      name: 'the last counts, also if the first said the same',
      files: [`${a}\n${b}\n${a}`],
      rest: { onDuplicate: 'last' },
      used: ['D1 A'],
      filtered: { 'identical repeat': 1, 'not the last of its key': 1 },
    },
    {
      name: 'the latest counts',
      files: [`${a}\n${b}\n${c}`],
      rest: { onDuplicate: 'latest' },
      used: ['D1 B'],
      filtered: { 'not the latest of its key': 2 },
    },
    {
      name: 'two latest',
      files: [`${b}\n${a}\nD1,won,X,2026-07-03`],
      rest: { onDuplicate: 'latest' },
      used: [],
      rejected: ['a.csv:2', 'a.csv:3', 'a.csv:4'],
    },
    {
      name: 'two earliest do not matter',
      files: [`${a}\nD1,won,X,2026-07-01\n${b}`],
      rest: { onDuplicate: 'latest' },
      used: ['D1 B'],
      filtered: { 'not the latest of its key': 2 },
    },
    {
      name: 'a date that is missing',
      files: [`${b}\nD1,won,A,`],
      rest: { onDuplicate: 'latest' },
      used: [],
      rejected: ['a.csv:2', 'a.csv:3'],
    },
    {
      name: 'a rejected row is no rival',
      files: [`${a}\nD1,maybe,B,`],
      used: ['D1 A'],
      rejected: ['a.csv:3'],
    },
    {
      name: 'a row without a key is none either',
      files: [`${a}\n,won,B,`],
      used: ['D1 A'],
      rejected: ['a.csv:3'],
    },
    {
      name: 'two fields are the key',
      files: [`${a}\n${b}\nD1,lost,A,2026-07-01\nD1,open,A,2026-07-01`],
      rest: { key: ['id', 'team'] },
      used: ['D1 B'],
      rejected: ['a.csv:2', 'a.csv:4', 'a.csv:5'],
    },
    {
      name: 'a later part of the key is missing in both',
      files: ['D1,won,,2026-07-01\nD1,lost,,2026-07-02\nD1,lost,A,'],
      rest: { key: ['id', 'team'] },
      used: ['D1 A'],
      rejected: ['a.csv:2', 'a.csv:3'],
    },
    {
      name: 'the first part of the key is missing: nothing is said',
      files: ['D1,won,,2026-07-01\nD1,lost,,2026-07-02'],
      rest: { key: ['team', 'id'] },
      used: ['D1 -', 'D1 -'],
    },
    { name: 'no key at all', files: [`${a}\n${a}\n${b}`], rest: { key: [] }, used: ['D1 A', 'D1 A', 'D1 B'] },
  ])('$name', async ({ files, rest, used, filtered = {}, rejected = [] }) => {
    const reading = await readAll(files, rest);
    expect(outcome(reading)).toEqual({ used, filtered, rejected });
    for (const { read: all, used: kept, filtered: left, rejected: out } of reading.tallies)
      expect(all).toBe(kept + Object.values(left).reduce((sum, count) => sum + count, 0) + out);
  });

  test('what is told, and where: by the columns of each file', async () => {
    const inputs = [
      inputOf('id,outcome,team\nD1,won,A\n', 'a.csv'),
      inputOf('team,outcome,id\nB,won,D1\n', 'b.csv'),
    ];
    const { found, rejections, ledger } = await read(sourceOf(), inputs);
    expect(found).toEqual(['2:1 row/duplicate "D1" stands in 2 different rows']);
    expect([...ledger.problems.values()][0]).toMatchObject({
      count: 2,
      at: { field: 'id' },
      hint: 'keep one of them, or say which counts: sources: { deals: { onDuplicate: latest } } (or first, last)',
    });
    expect(rejections.map(({ at: { file, column } }) => [file, column])).toEqual([
      ['a.csv', 1],
      ['b.csv', 3],
    ]);
  });

  test.each([
    {
      name: 'two fields',
      kind: 'deal' as const,
      key: ['id', 'team'],
      says: '"D1" and "A" stand in 2 different rows',
    },
    {
      name: 'a missing field',
      kind: 'deal' as const,
      key: ['id', 'region'],
      says: '"D1" stands in 2 different rows',
    },
    {
      name: 'a field about a person',
      kind: 'deal' as const,
      key: ['id', 'owner'],
      says: 'the key stands in 2 different rows',
    },
  ])('a key is shown if it may be: $name', async ({ kind, key, says }) => {
    const text = 'id,outcome,team,owner\nD1,won,A,Ana\nD1,lost,A,Ana\n';
    const { found, rejections } = await read(sourceOf(kind, { key }), [inputOf(text)]);
    expect(found).toEqual([`2 row/duplicate ${says}`]);
    expect(rejections[0]?.at).toEqual({ file: 'file.csv', line: 2, field: key.join(', ') });
  });

  test('of people and of answers it is never shown', async () => {
    const people = await read(sourceOf('person'), [inputOf('id,team\n7,A\n7,B\n')]);
    expect(people.found).toEqual(['2:1 row/duplicate the key stands in 2 different rows']);
    const answers = await read(sourceOf('survey', { key: ['item', 'wave'] }), [
      inputOf('item,value,wave\n1,1,2\n1,2,2\n'),
    ]);
    expect(answers.found).toEqual(['2 row/duplicate the key stands in 2 different rows']);
  });

  test('the latest that cannot be told', async () => {
    const { ledger } = await readAll([`${b}\nD1,won,A,`], { onDuplicate: 'latest' });
    expect([...ledger.problems.values()][0]?.hint).toBe(
      'updated_at does not say which is the latest; correct it, or write onDuplicate: last',
    );
  });

  test('twenty thousand rows of one key are decided at once', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `D1,won,T${index % 10_000},2026-07-01`).join(
      '\n',
    );
    const { rows, tallies } = await readAll([lines], { onDuplicate: 'last' });
    expect(rows.map(({ fields }) => fields['team'])).toEqual(['T9999']);
    expect(tallies[0]?.filtered).toEqual({ 'identical repeat': 10_000, 'not the last of its key': 9999 });
  });
});
