/** What is worked out along a column is what its records say one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchBuilder } from '../../src/batch-builder.ts';
import { type Batch, ownValue, valueAt } from '../../src/columns.ts';
import { timesIn } from '../../src/growing-column.ts';
import { eventDays } from '../../src/measure/as-of.ts';
import { momentReader } from '../../src/measure/calendar/moment.ts';
import { noDay } from '../../src/measure/day-column.ts';
import { blankEntry, type Entry } from '../../src/measure/entry.ts';
import { countValues } from '../../src/measure/kept.ts';
import { lens } from '../../src/measure/lens.ts';
import type { Value } from '../../src/types.ts';

/** A time that stands with its record, as a number, as ingest leaves those of ISO 8601. */
interface Wall {
  readonly wall: number;
  readonly form: number;
}

const day = fc.integer({ min: Date.UTC(2026, 2, 20), max: Date.UTC(2026, 3, 5) });
const isoDate = day.map((at) => new Date(at).toISOString().slice(0, 10));
const isoTime = fc
  .tuple(day, fc.constantFrom('', 'Z', '+05:30'))
  .map(([at, zone]) => `${new Date(at).toISOString().slice(0, 16)}${zone}`);
const wall = fc.record({ wall: day.map((at) => at - (at % 1000)), form: fc.integer({ min: 1, max: 4 }) });
const cell: fc.Arbitrary<Value | Wall | undefined> = fc.oneof(
  { weight: 3, arbitrary: isoDate },
  { weight: 2, arbitrary: isoTime },
  { weight: 3, arbitrary: wall },
  fc.constantFrom<Value | undefined>(undefined, 'soon', '2026-13-01T', 7, true, ''),
);
const fields = ['created_at', 'closed_at', 'outcome'] as const;
const record = fc.tuple(cell, cell, fc.constantFrom<Value | undefined>('open', 'won', undefined));
const files = fc.array(fc.array(record, { maxLength: 90 }), { minLength: 1, maxLength: 4 });

/** The batches of some files, each looked at before the next is made, for lists are used again. */
const eachBatch = (
  given: readonly (readonly [unknown, unknown, unknown])[][],
  look: (entry: Entry, batch: Batch) => void,
): void => {
  let builder = batchBuilder('deals.csv');
  const entry = { ...blankEntry(), isDeal: true };
  for (const [index, records] of given.entries()) {
    // Two batches of each file: the second goes on with the words of the first.
    if (index % 2 === 0) builder = batchBuilder('deals.csv');
    for (const [line, cells] of records.entries()) {
      const plain = fields.flatMap((field, place) =>
        isWall(cells[place]) || cells[place] === undefined ? [] : [[field, cells[place]]],
      );
      builder.push(Object.fromEntries(plain), line + 2);
      for (const [place, field] of fields.entries()) {
        const own = cells[place];
        if (!isWall(own)) continue;
        const column = builder.column(field);
        const row = builder.count - 1;
        timesIn(column).walls[row] = own.wall;
        timesIn(column).forms[row] = own.form;
        column.codes[row] = ownValue;
      }
    }
    const batch = builder.take();
    entry.batch = batch;
    look(entry, batch);
  }
};

const isWall = (given: unknown): given is Wall => typeof given === 'object' && given !== null;

describe.each(['UTC', 'Europe/Berlin', 'America/Santiago'])('in %s', (zone) => {
  const read = momentReader(zone);

  test('the days of a column are those of the moments of its records', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { day: dayOf, days, moment } = lens(read, 'own');
        eachBatch(given, (entry, batch) => {
          for (const field of ['created_at', 'closed_at']) {
            const column = days(field)(batch);
            for (let row = 0; row < batch.count; row += 1) {
              entry.row = row;
              const expected = moment(field)(entry)?.day;
              expect(dayOf(field)(entry)).toBe(expected);
              expect(column?.[row] ?? noDay).toBe(expected ?? noDay);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('when something happened is what the records say, but for ends that are expected', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { moment, days, value } = lens(read, 'own');
        const events = eventDays('deal', { days, value });
        eachBatch(given, (entry, batch) => {
          const { first, last } = events(batch, entry);
          const all: number[] = [];
          for (let row = 0; row < batch.count; row += 1) {
            entry.row = row;
            const isOpen = value('outcome')(entry) === 'open';
            const own = [
              moment('created_at')(entry),
              isOpen ? undefined : moment('closed_at')(entry),
            ].flatMap((at) => (at === undefined ? [] : [at.day]));
            expect(last[row]).toBe(own.length === 0 ? noDay : Math.max(...own));
            all.push(...own);
          }
          expect(first).toBe(all.length === 0 ? undefined : Math.min(...all));
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('values are counted as often as the records that were kept have them', () => {
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.boolean()), (given, keeps) => {
      eachBatch(given, (_, batch) => {
        const rows = Int32Array.from(Array.from({ length: batch.count }, (_, row) => row)).filter(
          () => keeps.next().value === true,
        );
        for (const field of fields) {
          const [counted, expected] = [new Map<Value, number>(), new Map<Value, number>()];
          countValues({ batch, rows }, field, (value, count) =>
            counted.set(value, (counted.get(value) ?? 0) + count),
          );
          const column = batch.columns.get(field);
          for (const row of rows) {
            const value = column && valueAt(column, row);
            if (value !== undefined) expected.set(value, (expected.get(value) ?? 0) + 1);
          }
          expect(counted).toEqual(expected);
        }
      });
    }),
    { numRuns: 60 },
  );
});
