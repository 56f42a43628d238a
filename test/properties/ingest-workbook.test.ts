import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentText } from '../../src/ingest/workbook/serials.ts';
import { readWorkbook } from '../../src/ingest/workbook.ts';
import { workbookOf } from '../support/workbook.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from the first of January of a year to a date, counted year by year and month by month, without Date. */
const daysSince = (first: number, [year, month, day]: readonly [number, number, number]): number => {
  let days = day - 1;
  for (let each = first; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  for (let each = 1; each < month; each += 1)
    days += each === 2 && isLeap(year) ? 29 : (lengths[each - 1] ?? 0);
  return days;
};

/** The first of January 1900 is day 1, and after February 1900 the day that never was counts as well; 1904 begins with 0. */
const serialOf = (epoch: 1900 | 1904, date: readonly [number, number, number]): number => {
  const days = daysSince(epoch, date);
  if (epoch === 1904) return days;
  return days + 1 + (date[0] > 1900 || date[1] > 2 ? 1 : 0);
};

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const date = fc
  .tuple(
    fc.integer({ min: 1904, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]): [number, number, number] => {
    const last = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
    return [year, month, Math.min(day, last)];
  })
  .filter(([year, month, day]) => year > 1904 || month > 1 || day > 1);
const early = fc
  .tuple(
    fc.integer({ min: 1900, max: 1903 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((each): [number, number, number] => each);
const epoch = fc.constantFrom<1900 | 1904>(1900, 1904);
const isoDay = ([year, month, day]: readonly number[]): string =>
  `${pad(year ?? 0, 4)}-${pad(month ?? 0)}-${pad(day ?? 0)}`;

test('every day is read from its serial, in both systems', () => {
  fc.assert(
    fc.property(date, epoch, (each, system) => {
      expect(momentText(serialOf(system, each), system)).toBe(isoDay(each));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(early, (each) => {
      expect(momentText(serialOf(1900, each), 1900)).toBe(isoDay(each));
    }),
  );
});

test('every second of a day is read from its serial, as exactly as Excel writes it', () => {
  const clock = fc.integer({ min: 1, max: 86_399 });
  const digits = fc.integer({ min: 6, max: 12 });
  fc.assert(
    fc.property(date, epoch, clock, digits, (each, system, seconds, places) => {
      const serial = Number((serialOf(system, each) + seconds / 86_400).toFixed(places));
      const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      expect(momentText(serial, system)).toBe(
        `${isoDay(each)}T${pad(hour)}:${pad(minute)}:${pad(seconds % 60)}`,
      );
    }),
    { numRuns: 2000 },
  );
});

test('any table of texts and numbers comes back as it was written', async () => {
  const letter = fc.constantFrom(...'aZ0 _x<>&"\'\n\t;,=\u00e9\u6771\u{1f680}');
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
  const cell = fc.oneof(fc.constant(undefined), text, fc.double({ noNaN: true, noDefaultInfinity: true }));
  const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  const xml = (value: string): string =>
    [...value.replaceAll('_', '_x005F_')].map((each) => `&#${each.codePointAt(0)};`).join('');
  const written = (value: string | number | undefined): string => {
    if (value === undefined) return '<c/>';
    return typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  };
  await fc.assert(
    fc.asyncProperty(table, async (lines) => {
      const rows = lines.map((cells) => `<row>${cells.map(written).join('')}</row>`).join('');
      const { rows: read } = await readWorkbook(workbookOf({ rows }), { file: 'a.xlsx' });
      const expected = lines.flatMap((cells, index) => {
        const last = cells.findLastIndex((each) => each !== undefined);
        return last < 0 ? [] : [{ row: index + 1, cells: cells.slice(0, last + 1) }];
      });
      const back = [...read].map(({ row, cells }) => ({
        row,
        cells: cells.map((each) => (typeof each === 'object' ? Number(each.number) : each)),
      }));
      // -0 and 0 are one number in a cell.
      expect(JSON.stringify(back)).toBe(JSON.stringify(expected));
    }),
    { numRuns: 300 },
  );
});
