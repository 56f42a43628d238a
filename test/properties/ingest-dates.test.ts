import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateReader, formatFault } from '../../src/date-format.ts';
import { dateEvidence, dateSeer, nothingSeen } from '../../src/ingest/date-evidence.ts';
import { verdictOf } from '../../src/ingest/date-verdict.ts';
import { dateHint, isoText } from '../../src/ingest/dates.ts';
import { isCalendarDate, isMoment } from '../../src/schemas.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

interface Time {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: string;
}

/** Days from 1900 to 2199; days that a month does not have run over, as Date.UTC has it. */
const moment: fc.Arbitrary<Time> = fc
  .record({
    days: fc.integer({ min: -25567, max: 84005 }),
    hour: fc.nat({ max: 23 }),
    minute: fc.nat({ max: 59 }),
    second: fc.nat({ max: 59 }),
    offset: fc.constantFrom('Z', '+02:00', '-09:30', '+0545'),
  })
  .map(({ days, ...time }) => {
    const date = new Date(days * 86_400_000);
    return { ...time, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

/** What each token is written as, by hand. */
const tokens: Readonly<Record<string, (time: Time) => string>> = {
  YYYY: ({ year }) => String(year),
  MMMM: ({ month }) => months[month - 1] ?? '',
  MMM: ({ month }) => (months[month - 1] ?? '').slice(0, 3).toUpperCase(),
  MM: ({ month }) => pad(month),
  M: ({ month }) => String(month),
  DD: ({ day }) => pad(day),
  D: ({ day }) => String(day),
  HH: ({ hour }) => pad(hour),
  H: ({ hour }) => String(hour),
  hh: ({ hour }) => pad(hour % 12 === 0 ? 12 : hour % 12),
  h: ({ hour }) => String(hour % 12 === 0 ? 12 : hour % 12),
  mm: ({ minute }) => pad(minute),
  ss: ({ second }) => pad(second),
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  a: ({ hour }) => (hour < 12 ? 'a.m.' : 'p.m.'),
  Z: ({ offset }) => offset,
};

const mark = fc.constantFrom('/', '-', '.', ' ', ', ', '\\', '(', '[at]', '[D]', '+');
const date = fc
  .tuple(
    fc.shuffledSubarray(['y', 'm', 'd'], { minLength: 3 }),
    fc.constantFrom('MMMM', 'MMM', 'MM', 'M'),
    fc.constantFrom('DD', 'D'),
    mark,
  )
  .map(([order, m, d, between]) => order.map((part) => ({ y: 'YYYY', m, d })[part] ?? '').join(between));
const clock = fc.constantFrom(
  '',
  ' HH:mm',
  ' H:mm',
  '[T]HH:mm:ss',
  ' h:mm A',
  ' hh.mm.ss a',
  ' HH:mmZ',
  ' HH:mm:ss Z',
);
const format = fc.tuple(date, clock).map((parts) => parts.join(''));

const write = (time: Time, rules: string): string =>
  rules.replace(
    /\[([^\]]*)\]|([A-Za-z])\2*/g,
    (token, bracketed?: string) => bracketed ?? tokens[token]?.(time) ?? token,
  );

const isoOf = (time: Time, rules: string): string => {
  const day = `${time.year}-${pad(time.month)}-${pad(time.day)}`;
  const bare = rules.replace(/\[[^\]]*\]/g, '');
  if (!bare.includes('mm')) return day;
  const offset =
    time.offset.length === 5 ? `${time.offset.slice(0, 3)}:${time.offset.slice(3)}` : time.offset;
  return `${day}T${pad(time.hour)}:${pad(time.minute)}${bare.includes('ss') ? `:${pad(time.second)}` : ''}${bare.includes('Z') ? offset : ''}`;
};

test('a date written in a format by hand is read back', () => {
  fc.assert(
    fc.property(moment, format, (time, rules) => {
      expect(formatFault(rules)).toBeUndefined();
      expect(dateReader(rules)(write(time, rules))).toBe(isoOf(time, rules));
    }),
    { numRuns: 3000 },
  );
});

test('whatever a format reads is a moment of the calendar', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123459/-.: JulZAPM+'), maxLength: 16 });
  const number = fc.nat({ max: 40 }).map(String);
  const near = fc
    .tuple(number, number, fc.constantFrom('2026', '26', '1899'))
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.oneof(text, near), format, (given, rules) => {
      const read = dateReader(rules)(given);
      expect(read === undefined || isMoment(read)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a date of ISO 8601 with a space, or an offset without a colon, is the same moment; anything else stays as it is', () => {
  fc.assert(
    fc.property(moment, (time) => {
      const day = isoOf(time, 'YYYY');
      const full = isoOf(time, 'mm ss Z');
      expect(isoText(day)).toBe(day);
      expect(isoText(full)).toBe(full);
      expect(isoText(full.replace('T', ' '))).toBe(full);
      expect(isoText(full.replace(/([+-]\d{2}):(\d{2})$/, '$1$2'))).toBe(full);
      expect(isMoment(full)).toBe(true);
    }),
  );
});

test('day and month are never guessed: without a format such a date is refused, and the hint names what it may be', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('/', '.', '-'),
      (a, b, between) => {
        fc.pre(a !== b);
        const text = [pad(a), pad(b), '2026'].join(between);
        expect(isMoment(isoText(text))).toBe(false);
        const hint = dateHint(text, { field: 'closed_at', header: 'Closed', column: {} });
        expect(hint).toContain(`2026-${pad(a)}-${pad(b)}`);
        expect(hint).toContain(`2026-${pad(b)}-${pad(a)}`);
      },
    ),
  );
});

test('a hint that names one format names one that reads the text', () => {
  const texts = fc.tuple(moment, format).map(([time, rules]) => write(time, rules));
  fc.assert(
    fc.property(texts, (text) => {
      const hint = dateHint(text, { field: 'closed_at', header: 'Closed', column: {} });
      const [, quoted, plain] =
        /^(?:[^:]*, )?write closed_at: \{ from: Closed, date: (?:"([^"]*)"|([^}"]*)) \} under/.exec(hint) ??
        [];
      const rules = quoted ?? plain;
      fc.pre(rules !== undefined && !isMoment(isoText(text)));
      const read = dateReader(rules ?? '')(text);
      expect(read !== undefined && isCalendarDate(read.slice(0, 10))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Dates as exports write them, good ones and bad ones, many on the same few days. */
const datedCell = fc
  .tuple(
    fc.constantFrom(
      '3/7/2026',
      '07/12/2026',
      '28.03.2025',
      '31/04/25',
      '2026-07-03',
      'Jul 3, 2026',
      '3 Sep 26',
      'soon',
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        '',
        ' 00:00',
        ' 0:00',
        ' 12:00 AM',
        ' 12:00 PM',
        'T09:05',
        ' 9.05',
        ' 24:00',
        ' 9:05 a.m.',
        ', 9:05 AM',
      ),
      fc
        .tuple(
          fc.nat({ max: 25 }),
          fc.nat({ max: 61 }),
          fc.constantFrom('', ':07', ':00', ':60'),
          fc.constantFrom('', '', ' AM', 'pm', ' Z'),
        )
        .map(([hour, minute, second, half]) => ` ${hour}:${pad(minute)}${second}${half}`),
    ),
  )
  .map(([day, time]) => day + time);

test('cells of one look tell the same: a column remembers looks, and says what it would say without', () => {
  fc.assert(
    fc.property(fc.array(datedCell, { minLength: 1, maxLength: 60 }), (cells) => {
      const evidence = dateEvidence();
      const seen = nothingSeen(1900);
      const see = dateSeer(seen, 1900);
      for (const [line, text] of cells.entries()) {
        evidence.see(text, line);
        see(text, line);
      }
      expect(evidence.verdict()).toEqual(verdictOf(seen));
    }),
    { numRuns: 2000 },
  );
});
