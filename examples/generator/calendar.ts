/** A day, counted from 1970-01-01. */
export type Day = number;

/** A quarter of the demo. */
export interface Quarter {
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
}

const millisecondsPerDay = 86_400_000;

/** The day of an ISO date. */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;

/** `2026-07-03`. */
export const dateText = (day: Day): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** `2026-07-03T09:05`: local time without an offset, as most exports have it. */
export const momentText = (day: Day, minute: number): string => {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${dateText(day)}T${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
};

/** The day on which the exports were made; nothing later is known. */
export const exportDay = dayOf('2026-10-02');

/** The quarters of the demo. */
export const quarters: readonly Quarter[] = (
  [
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
  ] as const
).map(([id, first, last]) => ({ id, first: dayOf(first), last: dayOf(last) }));

/** Days off, the same as in examples/demo/spacesea.yaml. */
export const holidays: readonly string[] = [
  '2025-04-18',
  '2025-04-21',
  '2025-05-01',
  '2025-05-29',
  '2025-06-09',
  '2025-10-03',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
];
const daysOff = new Set(holidays.map(dayOf));

/** Monday to Friday, and not a holiday. 1970-01-01 was a Thursday. */
export const isWorkday = (day: Day): boolean => (day + 3) % 7 < 5 && !daysOff.has(day);

/** The working days from one day to another, both included. */
export const workdays = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(isWorkday);

/** The day itself, or the next working day. */
export const nextWorkday = (day: Day): Day => {
  let next = day;
  while (!isWorkday(next)) next += 1;
  return next;
};

/** Working time is 09:00 to 17:30. */
export const opening = 9 * 60;
export const closing = 17 * 60 + 30;

/** The moment so many working minutes after another. */
export const afterWorking = (day: Day, minute: number, minutes: number): { day: Day; minute: number } => {
  let today = day;
  let left = minutes + (minute - opening);
  while (left >= closing - opening) {
    today = nextWorkday(today + 1);
    left -= closing - opening;
  }
  return { day: today, minute: opening + Math.round(left) };
};
