import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime, dayAt, offsetIn } from '../../../../src/measure/calendar/clock-time.ts';
import { isCalendarDate, isMoment } from '../../../../src/schemas.ts';

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const date = fc
  .tuple(fc.integer({ min: 1890, max: 2210 }), two(13), two(32))
  .map(([year, month, day]) => `${year}-${month}-${day}`);
const fraction = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 9 })
  .map((all) => all.join(''));
const ending = fc.oneof(
  fc.constantFrom('', 'Z', 'z', '+', '.'),
  fc
    .tuple(fc.constantFrom('+', '-'), two(24), two(60))
    .map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
const dateTime = fc
  .tuple(date, two(25), two(61), fc.option(fc.tuple(two(61), fc.option(fraction))), ending)
  .map(([day, hour, minute, second, end]) => {
    const [seconds, rest] = second ?? [];
    const after = seconds === undefined ? '' : `:${seconds}${rest == null ? '' : `.${rest}`}`;
    return `${day}T${hour}:${minute}${after}${end}`;
  });

test('days are those of the calendar, and nothing else is one', () => {
  fc.assert(
    fc.property(date, (text) => {
      expect(dayAt(text)).toBe(isCalendarDate(text) ? Date.parse(text) / 86_400_000 : Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

test('date-times are those that Date.parse reads, and nothing else is one', () => {
  fc.assert(
    fc.property(dateTime, (text) => {
      const [, bare = text, offset] = /^(.{16,}?)(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
      expect(clockTime(text)).toBe(isMoment(text) ? Date.parse(`${bare}Z`) : Number.NaN);
      if (!isMoment(text)) return;
      const ahead = offset === undefined ? undefined : Date.parse(`${bare}Z`) - Date.parse(text);
      expect(offsetIn(text)).toBe(ahead);
    }),
    { numRuns: 5000 },
  );
});
