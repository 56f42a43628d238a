import { describe, expect, test } from 'vitest';
import {
  countFiltered,
  problemSummaries,
  startLedger,
  startReferences,
  tallies,
  tooManyRejected,
} from '../../../src/ingest/ingest.ts';
import { type Finding, type Ledger, note, startBook } from '../../../src/ingest/ledger.ts';
import { inputOf, read, sourceOf } from './support.ts';

const finding = (rest: Partial<Finding> = {}): Finding => ({
  code: 'row/value',
  field: 'outcome',
  message: '"x" is not allowed',
  severity: 'error',
  file: 'a.csv',
  line: 2,
  ...rest,
});

const noted = (findings: readonly Finding[]): ReturnType<typeof problemSummaries> => {
  const ledger = startLedger();
  for (const each of findings) note(ledger, each);
  return problemSummaries(ledger);
};

describe('problems that are alike are told together', () => {
  test('the first with its place, how many, and where the first five are', () => {
    const rows = Array.from({ length: 7 }, (_, index) => finding({ line: index + 2, column: 3, hint: 'do' }));
    expect(noted(rows)).toEqual([
      {
        code: 'row/value',
        severity: 'error',
        message: '"x" is not allowed',
        hint: 'do',
        at: { file: 'a.csv', line: 2, column: 3, field: 'outcome' },
        count: 7,
        rows: [2, 3, 4, 5, 6].map((line) => ({ file: 'a.csv', line })),
      },
    ]);
  });

  test.each([
    { name: 'the same in another file', other: { file: 'b.csv' }, kinds: 1 },
    { name: 'another field', other: { field: 'amount' }, kinds: 2 },
    { name: 'another code', other: { code: 'row/date' }, kinds: 2 },
    { name: 'not alike', other: { like: 'y' }, kinds: 2 },
    { name: 'without a field', other: { code: 'row/quote', field: '' }, kinds: 2 },
  ])('$name', ({ other, kinds }) => {
    expect(noted([finding(), finding(other)])).toHaveLength(kinds);
  });

  test('after twelve that are not alike the rest is told in one, which says so', () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      finding({ like: `${index}`, message: `"${index}" is not allowed`, line: index + 2 }),
    );
    const told = noted([...rows, finding({ like: '3', line: 99 }), finding({ code: 'row/date' })]);
    expect(told).toHaveLength(14);
    expect(told.find(({ message }) => message.startsWith('"3"'))).toMatchObject({ count: 2 });
    expect(told.find(({ message }) => message.startsWith('"12"'))).toMatchObject({
      count: 8,
      message: '"12" is not allowed (rows with other values are counted here too)',
      hint: 'spacesea validate --rejected rejected.csv lists every row',
    });
  });

  test('and what to do about the first of them is still said', () => {
    const rows = Array.from({ length: 14 }, (_, index) =>
      finding({ like: `${index}`, message: `${index}`, hint: 'do' }),
    );
    expect(noted(rows).at(-1)?.hint).toBe('do; spacesea validate --rejected rejected.csv lists every row');
  });

  test('if all of the rest have one value nothing more is said', () => {
    const rows = Array.from({ length: 12 }, (_, index) => finding({ like: `${index}` }));
    const told = noted([...rows, finding({ like: 'z', message: 'z' }), finding({ like: 'z', message: 'z' })]);
    expect(told.find(({ message }) => message === 'z')).toMatchObject({ count: 2 });
  });

  test('errors first, then by file and line', () => {
    const ledger = startLedger();
    note(ledger, finding({ severity: 'warning', file: 'a.csv', line: 1, code: 'row/unknown-deal' }));
    note(ledger, finding({ file: 'b.csv', line: 2, like: 'p' }));
    note(ledger, finding({ file: 'b.csv', line: 1, like: 'q' }));
    note(ledger, finding({ file: 'a.csv', line: 9, like: 'r' }));
    ledger.oddities.push({
      code: 'file/no-records',
      severity: 'warning',
      message: 'm',
      at: { file: 'a.csv' },
    });
    ledger.oddities.push({ code: 'x/y', severity: 'notice', message: 'm' });
    expect(problemSummaries(ledger).map(({ severity, at }) => `${severity} ${at?.file}:${at?.line}`)).toEqual(
      [
        'error a.csv:9',
        'error b.csv:1',
        'error b.csv:2',
        'warning a.csv:undefined',
        'warning a.csv:1',
        'notice undefined:undefined',
      ],
    );
  });
});

const booked = (counts: Partial<Record<'read' | 'given' | 'rejected', number>>): Ledger => {
  const ledger = startLedger();
  Object.assign(startBook(ledger, 'a.csv', sourceOf()), counts);
  return ledger;
};

describe('the books', () => {
  test('read = used + filtered + rejected', () => {
    const ledger = booked({ read: 10, given: 8, rejected: 1 });
    ledger.files[0]?.leftOut.set('identical repeat', 1);
    countFiltered(ledger, 'a.csv', { rule: 'where of deals', count: 2 });
    countFiltered(ledger, 'a.csv', { rule: 'where of deals', count: 1 });
    countFiltered(ledger, 'gone.csv', { rule: 'where of deals', count: 9 });
    expect(tallies(ledger)).toEqual([
      {
        file: 'a.csv',
        source: 'deals',
        kind: 'deal',
        sha256: '',
        bytes: 0,
        read: 10,
        used: 5,
        rejected: 1,
        filtered: { 'identical repeat': 1, 'where of deals': 3 },
        fields: [],
        unused: [],
      },
    ]);
  });

  test('a file that could not be read has none', () => {
    const ledger = booked({ read: 10, given: 10 });
    ledger.unreadable.push({ code: 'file/encoding', severity: 'error', message: 'm', at: { file: 'a.csv' } });
    expect(tallies(ledger)).toEqual([]);
  });
});

describe('too many rejected rows', () => {
  test.each([
    { name: 'none read', read: 0, rejected: 0, most: 0, is: false },
    { name: 'none rejected, none allowed', read: 10, rejected: 0, most: 0, is: false },
    { name: 'one rejected, none allowed', read: 1000, rejected: 1, most: 0, is: true },
    { name: 'as many as allowed', read: 20, rejected: 1, most: 0.05, is: false },
    { name: 'one more', read: 20, rejected: 2, most: 0.05, is: true },
    {
      name: 'as many as allowed, where 100 times 0.29 is a little less than 29',
      read: 100,
      rejected: 29,
      most: 0.29,
      is: false,
    },
    { name: 'all, and all are allowed', read: 5, rejected: 5, most: 1, is: false },
  ])('$name', ({ read: all, rejected, most, is }) => {
    const problem = tooManyRejected(sourceOf('deal', { maxRejected: most }), booked({ read: all, rejected }));
    expect(problem !== undefined).toBe(is);
  });

  test('all files of the source together', () => {
    const ledger = booked({ read: 100, rejected: 0 });
    Object.assign(startBook(ledger, 'b.csv', sourceOf()), { read: 10, rejected: 10 });
    expect(tooManyRejected(sourceOf('deal', { maxRejected: 0.1 }), ledger)).toBeUndefined();
    expect(tooManyRejected(sourceOf('deal', { maxRejected: 0.05 }), ledger)).toMatchObject({
      code: 'row/too-many',
      message: '10 of 110 rows of deals were rejected (9.09%), more than its maxRejected of 5%',
      hint: 'repair them (spacesea validate --rejected rejected.csv), or allow it for once with --set sources.deals.maxRejected=0.1',
    });
  });

  test.each([
    { all: 1, rejected: 1, is: '1 of 1 row of deals was rejected (100%)' },
    { all: 8, rejected: 1, is: '1 of 8 rows of deals was rejected (12.5%)' },
  ])('one of $all', ({ all, rejected, is }) => {
    const { message } =
      tooManyRejected(sourceOf('deal', { maxRejected: 0 }), booked({ read: all, rejected })) ?? {};
    expect(message).toContain(is);
  });

  test('the share that would do is enough', () => {
    const ledger = booked({ read: 3, rejected: 1 });
    const { hint = '' } = tooManyRejected(sourceOf('deal', { maxRejected: 0.05 }), ledger) ?? {};
    expect(hint).toContain('maxRejected=0.34');
    expect(tooManyRejected(sourceOf('deal', { maxRejected: 0.34 }), ledger)).toBeUndefined();
  });
});

describe('records that point at others', () => {
  const people = 'id,team\nana,A\n';
  const deals = 'id,outcome,se\nD1,won,ana\nD2,maybe,ana\nD3,won,ben\n';
  const activities = 'id,type,se,deal_id\nA1,demo,ana,D1\nA2,demo,ana,D2\nA3,demo,ben,D9\nA4,demo,ana,\n';

  test('what they point at must be there and usable; the row counts all the same', async () => {
    const references = startReferences();
    await read(sourceOf('person'), [inputOf(people)], { references });
    const first = await read(sourceOf('deal'), [inputOf(deals)], { references });
    const second = await read(sourceOf('activity'), [inputOf(activities)], { references });
    expect(first.found).toEqual([
      '3:2 row/value "maybe" is not one of open, won, lost, no_decision, qualified_out',
      '4:3 row/unknown-person names somebody who is not in the roster',
    ]);
    expect(second.found).toEqual([
      '3:4 row/unknown-deal "D2" is the id of no deal that can be used',
      '4:3 row/unknown-person names somebody who is not in the roster',
    ]);
    expect([...second.ledger.problems.values()][0]).toMatchObject({ count: 2, severity: 'warning' });
    expect(second.rows).toHaveLength(4);
  });

  test('nothing is said where no deals and no roster were given', async () => {
    const { found } = await read(sourceOf('activity'), [inputOf(activities)]);
    expect(found).toEqual([]);
  });

  test('a source that is read again forgets what it knew', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf(deals)], { references });
    await read(sourceOf('deal'), [inputOf('id,outcome\nD9,won\n')], { references });
    const { found } = await read(sourceOf('activity'), [inputOf(activities)], { references });
    expect(found).toEqual(['2:4 row/unknown-deal "D1" is the id of no deal that can be used']);
  });

  test('two sources of deals are known together', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf('id,outcome\nD1,won\nD2,won\n')], { references });
    await read(sourceOf('deal', { id: 'renewals' }), [inputOf('id,outcome\nD9,won\n')], { references });
    expect((await read(sourceOf('activity'), [inputOf(activities)], { references })).found).toEqual([]);
  });

  test('rows that are held back for their key are pointed at as well', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf('id,outcome\nD1,won\nD1,won\nD2,won\nD9,won\n')], { references });
    expect((await read(sourceOf('activity'), [inputOf(activities)], { references })).found).toEqual([]);
  });

  test('the deal of an answer is not shown', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf('id,outcome\nD1,won\n')], { references });
    const { found } = await read(sourceOf('survey'), [inputOf('item,value,deal_id\nQ1,4,Ana\n')], {
      references,
    });
    expect(found).toEqual(['2:3 row/unknown-deal is the id of no deal that can be used']);
  });

  test('a long id is cut', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf('id,outcome\nD1,won\n')], { references });
    const { found } = await read(
      sourceOf('activity'),
      [inputOf(`id,type,se,deal_id\nA1,demo,ana,${'x'.repeat(5000)}\n`)],
      { references },
    );
    expect(found[0]?.length).toBeLessThan(200);
  });
});
