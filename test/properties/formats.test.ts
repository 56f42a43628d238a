import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDate, isMoment } from '../../src/formats.ts';

/** The formats as patterns, and the calendar as JavaScript's own. */
const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
const isDay = (text: string): boolean => {
  const [, year, month, date] = day.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return false;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date);
};
const isTime = (text: string): boolean => isDay(moment.exec(text)?.[1] ?? '');

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const date = fc.oneof(
  fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-')),
  fc
    .tuple(fc.integer({ min: 1895, max: 2205 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }))
    .map(([year, month, of]) =>
      [year, String(month).padStart(2, '0'), String(of).padStart(2, '0')].join('-'),
    ),
);
const seconds = fc.constantFrom(
  '',
  ':00',
  ':59',
  ':60',
  ':5',
  ':00.',
  ':00.1',
  ':00.123456789',
  ':00.1234567890',
);
const offset = fc.constantFrom('', 'Z', 'z', '+02:00', '-09:30', '+24:00', '+2:00', '+0200', ' ', 'Z ');
const clock = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('T', ' ', 't'), digits(2), fc.constantFrom(':', ''), digits(2), seconds, offset)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('T09:30', 'T23:59', 'T00:00', 'T24:00'), seconds, offset)
    .map((parts) => parts.join('')),
);
/** A date and perhaps a time, perhaps with one character changed, left out or put in. */
const written = fc
  .tuple(
    date,
    clock,
    fc.option(fc.tuple(fc.nat({ max: 36 }), fc.nat({ max: 1 }), fc.string({ maxLength: 1 }))),
  )
  .map(([first, second, change]) => {
    const text = first + second;
    if (change === null) return text;
    const [at, removed, put] = change;
    return text.slice(0, at) + put + text.slice(at + removed);
  });

test('dates and moments are what the patterns and the calendar say', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string()), (text) => {
      expect({ text, is: isCalendarDate(text) }).toEqual({ text, is: isDay(text) });
      expect({ text, is: isMoment(text) }).toEqual({ text, is: isTime(text) });
    }),
    { numRuns: 5_000 },
  );
});

test('every day from 1890 to 2210, and the days that no month has', () => {
  for (let year = 1890; year <= 2210; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (const of of [0, 1, 27, 28, 29, 30, 31, 32]) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
        if (isCalendarDate(text) !== isDay(text)) expect.fail(`${text} is ${isDay(text) ? 'a' : 'no'} day`);
      }
    }
  }
});
