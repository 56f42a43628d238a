import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/ingest/json-check.ts';
import type { Source } from '../../src/types.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

/** A deal as an export may have it: words to map, numbers of several kinds, days, truths, and nothing. */
const text = fc.string({
  unit: fc.constantFrom('a', 'ß', '日', '🙂', '"', ',', '\n', '\\', '\t', ' ', '0', '\u2028', '/'),
  maxLength: 6,
});
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 99, 0.1, 1e21, 1e-7, 9007199254740991, 2 ** 53, 2 ** 64),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const nothing = fc.constantFrom(null, undefined, '');
const deal = fc.record({
  outcome: fc.constantFrom('won', 'Closed Won', 'CLOSED WON', 'open', 'maybe', 1, 0),
  amount: fc.oneof(number, nothing, fc.constantFrom('12.5', '1x5', 'n/a')),
  closed_at: fc.oneof(
    fc.constantFrom('2026-07-03', '2026-07-03 09:00', '2026-02-30', '03/07/2026', 45292),
    nothing,
  ),
  handoff_accepted: fc.oneof(fc.boolean(), nothing, fc.constantFrom('TRUE', 'no', 1)),
  team: fc.oneof(text, nothing, number),
});
type Deal = Readonly<Record<string, string | number | boolean | null | undefined>>;

const fields = ['id', 'outcome', 'amount', 'closed_at', 'handoff_accepted', 'team'];

const rest: Partial<Source> = {
  columns: {
    outcome: { map: { 'closed won': 'won', 1: 'won', 0: 'lost' } },
    handoff_accepted: { map: { no: false } },
  },
  nulls: ['n/a', '99'],
};

const csvOf = (deals: readonly Deal[]): string =>
  [
    fields,
    ...deals.map((each) => fields.map((field) => `"${String(each[field] ?? '').replaceAll('"', '""')}"`)),
  ]
    .map((cells) => cells.join(','))
    .join('\n');

const shapes: Readonly<Record<string, (deals: readonly Deal[]) => string>> = {
  list: (deals) => JSON.stringify(deals),
  'list over many lines': (deals) => JSON.stringify(deals, null, 1),
  records: (deals) => JSON.stringify({ done: true, records: deals }),
  properties: (deals) =>
    JSON.stringify({ results: deals.map(({ id, ...properties }) => ({ id, properties })) }),
};

test.each(Object.entries(shapes))('rows are the same in CSV and in JSON (%s)', async (_name, shape) => {
  await fc.assert(
    fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 6 }), async (drawn) => {
      const deals = drawn.map((each, index) => ({ id: `D${index}`, ...each }));
      const table = await read(sourceOf('deal', rest), [inputOf(csvOf(deals), 'deals.csv')]);
      const list = await read(sourceOf('deal', rest), [inputOf(shape(deals), 'deals.json')]);
      expect(list.fields).toEqual(table.fields);
      const told = ({ rejections }: typeof list): object[] =>
        rejections.map(({ code, message, hint }) => ({ code, message, hint }));
      expect(told(list)).toEqual(told(table));
    }),
    { numRuns: 200 },
  );
});

test('and with one object a line, also in small pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 30 }),
      async (drawn, size) => {
        const deals = drawn.map((each, index) => ({ id: `D${index}`, ...each }));
        const lines = deals.map((each) => JSON.stringify(each)).join('\n');
        const table = await read(sourceOf('deal', rest), [inputOf(csvOf(deals), 'deals.csv')]);
        const list = await read(sourceOf('deal', rest), [inputOf(lines, 'deals.ndjson', size)]);
        expect(list.fields).toEqual(table.fields);
        expect(list.rejections.length).toBe(table.rejections.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('a text is JSON if JSON.parse says so; if not, the place lies within it', () => {
  const near = fc
    .tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat({ max: 60 }),
      fc.constantFrom('', ',', '"', ']', '}', '{', '1', '\n', '\\', 'e', ':'),
    )
    .map(([value, at, odd]) => {
      const sound = JSON.stringify(value, null, 1);
      return sound.slice(0, at) + odd + sound.slice(at + 1);
    });
  fc.assert(
    fc.property(near, (given) => {
      let isJson = true;
      try {
        JSON.parse(given);
      } catch {
        isJson = false;
      }
      const fault = jsonFault(given);
      expect(fault === undefined).toBe(isJson);
      if (fault === undefined) return;
      const line = given.split('\n')[fault.line - 1];
      expect(line).toBeDefined();
      expect(fault.column).toBeGreaterThan(0);
      expect(fault.column).toBeLessThanOrEqual((line ?? '').length + 1);
      expect(fault.message).not.toBe('this is not JSON');
    }),
    { numRuns: 3000 },
  );
});
