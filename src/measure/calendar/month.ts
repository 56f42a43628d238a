import { dayMs } from './day.ts';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The month of a day, counted from January of year 0.
 * @example monthOf(20637) - 2026 * 12 // => 6
 */
export const monthOf = (day: number): number => {
  const date = new Date(day * dayMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/**
 * The first day of such a month.
 * @example monthDay(2026 * 12 + 6) // => 20635
 */
export const monthDay = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs;

/**
 * A span of days for people: by months if it is made of whole ones, else by days. The year is said once if it is one.
 * @example labelOf(20635, 20726) // => 'Jul–Sep 2026'
 * @example labelOf(20637, 20638) // => '3 Jul–4 Jul 2026'
 */
export const labelOf = (first: number, last: number): string => {
  const [begin, end] = [monthOf(first), monthOf(last)];
  const whole = monthDay(begin) === first && monthDay(end + 1) === last + 1;
  const [from, to] = whole
    ? [nameOf(begin), nameOf(end)]
    : [`${first - monthDay(begin) + 1} ${nameOf(begin)}`, `${last - monthDay(end) + 1} ${nameOf(end)}`];
  const [fromYear, toYear] = [Math.floor(begin / 12), Math.floor(end / 12)];
  if (fromYear !== toYear) return `${from} ${fromYear}–${to} ${toYear}`;
  return from === to ? `${to} ${toYear}` : `${from}–${to} ${toYear}`;
};

const nameOf = (month: number): string => names[month % 12] ?? '';
