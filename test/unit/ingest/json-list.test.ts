import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/types.ts';
import { bytesOf, inputOf, type Reading, read, sourceOf } from './support.ts';

const readJson = (text: string, size = 0, rest: Partial<Source> = {}): Promise<Reading> =>
  read(sourceOf('deal', rest), [inputOf(text, 'deals.json', size)]);

const deal = (id: string, more = ''): string => `{"id":"${id}","outcome":"won"${more}}`;

const many = Array.from({ length: 3000 }, (_, index) => deal(`D${index}`));

describe('a list is refused as a whole, however much of it was read before', () => {
  const start = `[\n${many.join(',\n')}`;
  test.each([
    { name: 'cut off', text: start, found: '3001:31 file/json a closing ] is expected' },
    {
      name: 'cut off in a record',
      text: start.slice(0, -3),
      found: '3001:25 file/json a string is not closed',
    },
    {
      name: 'no comma between two records',
      text: `${start}\n${deal('X')}]`,
      found: '3002:1 file/json a comma or a closing bracket is expected',
    },
    {
      name: 'a comma too many',
      text: `${start},]`,
      found: '3001:32 file/json a value is expected',
    },
    {
      name: 'something below it',
      text: `${start}]\n\nend`,
      found: '3003:1 file/json this is no JSON value',
    },
    {
      name: 'something wrong around it',
      text: `{"done" true, "records":${start}]}`,
      found: '1:9 file/json a colon is expected',
    },
    {
      name: 'a second list',
      text: `{"records":${start}],"results":[]}`,
      found: 'file/json holds more than one list, expected a list of records',
    },
    {
      name: 'a quote that is missing on one long line',
      text: `[${many.join(',')},{"id:"D"},${many.join(',')}]`,
      found: `1:${many.join(',').length + 9} file/json this is no JSON value`,
    },
    {
      name: 'nesting that goes too deep below something else that is wrong',
      text: `${start},\n{"id" "D"},\n${'['.repeat(200)}`,
      found: '3003:100 file/json more than 100 levels of nesting are not read',
    },
    {
      name: 'nesting that goes too deep in a record',
      text: `${start},\n${deal('D', `,"x":${'['.repeat(99)}`)}`,
      found: '3002:129 file/json more than 100 levels of nesting are not read',
    },
  ])('$name', async ({ text, found }) => {
    for (const size of [0, 997]) {
      const reading = await readJson(text, size);
      expect(reading.found).toEqual([found]);
      expect(reading.rows).toEqual([]);
      expect(reading.tallies).toEqual([]);
    }
  });

  test('and what it says of its columns counts for no other file', async () => {
    const dates = (id: string, date: string): string => deal(id, `,"closed_at":"${date}"`);
    const sound = inputOf(`[${dates('A', '2026-03-04')}]`, 'sound.json');
    const broken = inputOf(`[${dates('A', '03/14/2026')},`, 'broken.json');
    const { found, fields } = await read(sourceOf(), [broken, sound]);
    expect(fields).toEqual([{ id: 'A', outcome: 'won', closed_at: '2026-03-04' }]);
    expect(found).toEqual([`1:${dates('A', '03/14/2026').length + 3} file/json a value is expected`]);
  });
});

describe('a record of more than 10 MiB', () => {
  const long = 'x'.repeat(11 << 20);
  test.each([
    { name: 'of one text', value: `"${long}"` },
    { name: 'of many values', value: `[${'{"a":[1,"b"]},\n'.repeat(1 << 20)}0]` },
  ])('$name costs only itself', async ({ value }) => {
    const text = `[${deal('D1')},\n${deal('D2', `,"x":${value}`)},\n${deal('D3')}]`;
    for (const piece of [1 << 16, 0]) {
      const { fields, found, rejections, rows } = await readJson(text, piece);
      expect(fields).toMatchObject([{ id: 'D1' }, { id: 'D3' }]);
      expect(found).toEqual(['2 row/too-long is longer than 10 MiB']);
      expect(rejections[0]?.record).toHaveLength(200);
      expect(rejections[0]?.hint).toBe('is a quote or a bracket missing?');
      expect(rows[1]?.at.line).toBe(text.split('\n').length);
    }
  });

  test('that has no end is a broken file', async () => {
    const { found, rows } = await readJson(`[${deal('D1')},\n ${deal('D2', `,"x":"${long}`)}`, 1 << 16);
    expect(found).toEqual(['2:2 file/json this record is longer than 10 MiB and has no end']);
    expect(rows).toEqual([]);
  });

  test('that only looks like one, for a quote is missing, is told where that is', async () => {
    const rest = Array.from({ length: 400_000 }, (_, index) => deal(`D${index}`)).join(',');
    const { found } = await readJson(`[\n${deal('D')},\n{"id":"D,"outcome":"won"},${rest}]`, 1 << 16);
    expect(found).toEqual(['3:11 file/json this is no JSON value']);
  });
});

const half = 'x'.repeat(6 << 20);

test.each([
  { name: 'before the list', text: `{"x":"${'x'.repeat(11 << 20)}","records":[${deal('D')}]}` },
  { name: 'after it', text: `{"records":[${deal('D')}],"x":"${'x'.repeat(11 << 20)}"}` },
  { name: 'between two records', text: `[${deal('D')},${' '.repeat(11 << 20)}${deal('E')}]` },
  { name: 'on both sides', text: `{"x":"${half}","records":[${deal('D')}],"y":"${half}"}` },
])('more than 10 MiB that are no record are not held: $name', async ({ text }) => {
  const { found, rows } = await readJson(text, 1 << 16);
  expect(found).toEqual(['file/too-large holds more than 10 MiB around its records']);
  expect(rows).toEqual([]);
});

test('a letter of several bytes, a mark and a carriage return may lie across two pieces', async () => {
  const text = `\ufeff[\r\n${deal('D1', ',"team":"日本🙂"')}\r\n,\r\n\r\n${deal('D2')}\r,\r${deal('D3')}]`;
  for (let size = 1; size <= bytesOf(text).length; size += 1) {
    const { fields, rows } = await readJson(text, size);
    expect(fields).toEqual([
      { id: 'D1', outcome: 'won', team: '日本🙂' },
      { id: 'D2', outcome: 'won' },
      { id: 'D3', outcome: 'won' },
    ]);
    expect(rows.map(({ at }) => at.line)).toEqual([2, 5, 7]);
  }
});

test('properties that stand twice are noted, though nothing reads either', async () => {
  const { tallies, fields } = await readJson(
    `[${deal('D1', ',"properties":{"x":1}')},${deal('D2', ',"properties":{"x":1},"properties":{"x":2}')}]`,
  );
  expect(fields).toHaveLength(2);
  expect(tallies[0]?.unused).toEqual(['x', 'properties']);
});
