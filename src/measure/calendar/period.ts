import { misuse } from '../../problems.ts';
import { isCalendarDate } from '../../schemas.ts';
import type { Period } from '../../types.ts';
import { dateText, dayOf } from './day.ts';
import { labelOf, monthDay, monthOf } from './month.ts';

/** A way of naming a span of whole months. Months are counted from January of year 0. */
interface Form {
  readonly pattern: RegExp;
  readonly months: number;
  /** First month, from the year and the number that the pattern found. */
  readonly first: (year: number, part: number, fiscalYearStart: number) => number;
  readonly id: (first: number, fiscalYearStart: number) => string;
}

/** First month of the fiscal year that ends in a calendar year. */
const fiscalFirst = (year: number, start: number): number => (start === 1 ? year : year - 1) * 12 + start - 1;

/** The calendar year in which the fiscal year of a month ends. */
const fiscalYear = (month: number, start: number): number =>
  Math.floor((month - start + 1) / 12) + (start === 1 ? 0 : 1);

const fiscalName = (month: number, start: number): string => {
  const year = fiscalYear(month, start);
  return `FY${Math.floor(year / 100) === 20 ? String(year).slice(2) : year}`;
};

const two = (part: number): string => String(part).padStart(2, '0');

const calendarQuarter: Form = {
  pattern: /^(\d{4})-Q([1-4])$/,
  months: 3,
  first: (year, part) => year * 12 + (part - 1) * 3,
  id: (first) => `${Math.floor(first / 12)}-Q${Math.floor((first % 12) / 3) + 1}`,
};

const fiscalQuarter: Form = {
  pattern: /^FY(\d{4}|\d{2})-Q([1-4])$/,
  months: 3,
  first: (year, part, start) => fiscalFirst(year, start) + (part - 1) * 3,
  id: (first, start) =>
    `${fiscalName(first, start)}-Q${(first - fiscalFirst(fiscalYear(first, start), start)) / 3 + 1}`,
};

const forms: readonly Form[] = [
  calendarQuarter,
  fiscalQuarter,
  {
    pattern: /^(\d{4})-(0[1-9]|1[0-2])$/,
    months: 1,
    first: (year, part) => year * 12 + part - 1,
    id: (first) => `${Math.floor(first / 12)}-${two((first % 12) + 1)}`,
  },
  { pattern: /^(\d{4})$/, months: 12, first: (year) => year * 12, id: (first) => String(first / 12) },
  {
    pattern: /^FY(\d{4}|\d{2})$/,
    months: 12,
    first: (year, _, start) => fiscalFirst(year, start),
    id: fiscalName,
  },
];

/** The span of whole months, named as the form does. */
const named = (form: Form, first: number, fiscalYearStart: number): Period =>
  between(form.id(first, fiscalYearStart), monthDay(first), monthDay(first + form.months) - 1);

const between = (id: string, first: number, last: number): Period => ({
  id,
  label: labelOf(first, last),
  from: dateText(first),
  to: dateText(last),
});

/** All dates that a record may have; narrower is only what the files cover. */
const everything: Period = { id: 'all', label: 'All dates', from: '1900-01-01', to: '2199-12-31' };

/**
 * Reads a period: a calendar quarter, a fiscal quarter, a month, a year, a fiscal year, two days, or `all`. A fiscal
 * year is called by the calendar year in which it ends; two digits mean 20xx.
 *
 * @param fiscalYearStart first month of the fiscal year, 1 to 12
 * @throws SpaceSeaError (2) with every form in the hint
 * @example parsePeriod('2026-Q3', 2) // => { id: '2026-Q3', label: 'Jul–Sep 2026', from: '2026-07-01', to: '2026-09-30' }
 * @example parsePeriod('FY2026-Q4', 2) // => { id: 'FY26-Q4', label: 'Nov 2025–Jan 2026', from: '2025-11-01', to: '2026-01-31' }
 */
export const parsePeriod = (text: string, fiscalYearStart: number): Period => {
  if (text === everything.id) return everything;
  const days = /^([\d-]{10})\.\.([\d-]{10})$/.exec(text);
  if (days) return parseDays(text, days[1] ?? '', days[2] ?? '');
  for (const form of forms) {
    const [, year, part = '1'] = form.pattern.exec(text) ?? [];
    if (year === undefined) continue;
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    const first = form.first(full, Number(part), fiscalYearStart);
    if (first < 1900 * 12 || first + form.months > 2200 * 12) throw outside(text);
    return named(form, first, fiscalYearStart);
  }
  throw unknown(text);
};

const parseDays = (text: string, from: string, to: string): Period => {
  const wrong = [from, to].find((day) => !isCalendarDate(day));
  if (wrong !== undefined) {
    throw misuse({
      code: 'usage/period',
      message: `in the period "${text}", ${wrong} is not a day of the calendar from 1900 to 2199`,
      hint: 'write two days, year first, such as 2026-07-01..2026-09-30',
    });
  }
  if (from <= to) return between(text, dayOf(from), dayOf(to));
  throw misuse({
    code: 'usage/period',
    message: `the period "${text}" ends before it begins`,
    hint: `write ${to}..${from}`,
  });
};

const outside = (text: string): Error =>
  misuse({
    code: 'usage/period',
    message: `the period "${text}" does not lie between 1900 and 2199`,
    hint: 'write the year with four digits, such as 2026-Q3',
  });

const unknown = (text: string): Error => {
  const [, fiscal = '', year] = /(fy)?'?(\d{4}|\d{2})(?!\d)/i.exec(text) ?? [];
  const [, quarter] = /q([1-4])(?!\d)/i.exec(text) ?? [];
  if (quarter === undefined && /^(\d{4}|FY\d{2}|FY\d{4})-Q\d+$/i.test(text))
    return misuse({
      code: 'usage/period',
      message: `"${text}" is not a period`,
      hint: `a year has quarters Q1 to Q4: write ${text.toUpperCase().replace(/Q\d+$/, 'Q4')}`,
    });
  const full = fiscal === '' && year?.length === 2 ? `20${year}` : year;
  const meant =
    full === undefined || quarter === undefined
      ? ''
      : `did you mean ${fiscal.toUpperCase()}${full}-Q${quarter}? `;
  return misuse({
    code: 'usage/period',
    message: `"${text}" is not a period`,
    hint: `${meant}write one of 2026-Q3, FY26-Q3 (or FY2026-Q3), 2026-07, 2026, FY26, 2026-07-01..2026-09-30, all`,
  });
};

/**
 * The period of the same kind and length that ends the day before; for two days that bound whole months, as many
 * months. None before `all`, nor before 1900.
 *
 * @example periodBefore(parsePeriod('FY26-Q1', 2), 2)?.id // => 'FY25-Q4'
 * @example periodBefore(parsePeriod('2026-07-01..2026-09-30', 1), 1)?.id // => '2026-04-01..2026-06-30'
 * @example periodBefore(parsePeriod('2026-07-08..2026-07-14', 1), 1)?.id // => '2026-07-01..2026-07-07'
 */
export const periodBefore = (period: Period, fiscalYearStart: number): Period | undefined => {
  const before = earlier(period, fiscalYearStart);
  return before === undefined || before.from < everything.from ? undefined : before;
};

const earlier = ({ id, from, to }: Period, fiscalYearStart: number): Period | undefined => {
  if (id === everything.id) return undefined;
  const [first, last] = [dayOf(from), dayOf(to)];
  const form = forms.find(({ pattern }) => pattern.test(id));
  if (form) return named(form, monthOf(first) - form.months, fiscalYearStart);
  const [begin, end] = [monthOf(first), monthOf(last + 1)];
  const whole = monthDay(begin) === first && monthDay(end) === last + 1;
  const start = whole ? monthDay(2 * begin - end) : 2 * first - last - 1;
  return between(`${dateText(start)}..${dateText(first - 1)}`, start, first - 1);
};

/**
 * The quarter of a day: of the calendar if the fiscal year starts in January, else of the fiscal year.
 * @example quarterOf(20637, 1).id // => '2026-Q3'
 * @example quarterOf(20637, 2).id // => 'FY27-Q2'
 */
export const quarterOf = (day: number, fiscalYearStart: number): Period => {
  const month = monthOf(day);
  const first = month - ((((month - fiscalYearStart + 1) % 3) + 3) % 3);
  return named(fiscalYearStart === 1 ? calendarQuarter : fiscalQuarter, first, fiscalYearStart);
};

/**
 * The last quarter that is over at the end of a day.
 * @example lastFinishedQuarter(20637, 1).id // => '2026-Q2'
 * @example lastFinishedQuarter(20726, 1).to // => '2026-09-30'
 */
export const lastFinishedQuarter = (asOf: number, fiscalYearStart: number): Period => {
  const current = quarterOf(asOf + 1, fiscalYearStart);
  return quarterOf(dayOf(current.from) - 1, fiscalYearStart);
};
