/** Dates as programs write them. */
import type { Dice } from '../dice.ts';

/** The text of a day, by its number from 2025-01-01, and of a second of it. */
export type DateStyle = (day: number, second: number) => string;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const first = Date.UTC(2025, 0, 1);
const two = (number: number): string => String(number).padStart(2, '0');

interface Parts {
  readonly Y: number;
  readonly M: number;
  readonly D: number;
  readonly h: number;
  readonly m: number;
  readonly s: number;
}

const partsOf = (day: number, second: number): Parts => {
  const date = new Date(first + day * 86_400_000);
  return {
    Y: date.getUTCFullYear(),
    M: date.getUTCMonth() + 1,
    D: date.getUTCDate(),
    h: Math.floor(second / 3600),
    m: Math.floor(second / 60) % 60,
    s: second % 60,
  };
};

const styled =
  (style: (parts: Parts) => string): DateStyle =>
  (day, second) =>
    style(partsOf(day, second));

const isoDay = ({ Y, M, D }: Parts): string => `${Y}-${two(M)}-${two(D)}`;
const clock = ({ h, m, s }: Parts): string => `${two(h)}:${two(m)}:${two(s)}`;
const half = ({ h, m }: Parts): string => `${h % 12 === 0 ? 12 : h % 12}:${two(m)} ${h < 12 ? 'AM' : 'PM'}`;

const days: readonly DateStyle[] = [
  styled(isoDay),
  styled(({ Y, M, D }) => `${Y}/${M}/${D}`),
  styled(({ Y, M, D }) => `${two(D)}/${two(M)}/${Y}`),
  styled(({ Y, M, D }) => `${M}/${D}/${Y}`),
  styled(({ Y, M, D }) => `${two(D)}.${two(M)}.${Y}`),
  styled(({ Y, M, D }) => `${two(D)}/${monthNames[M - 1]}/${Y % 100}`),
  styled(({ Y, M, D }) => `${D} ${monthNames[M - 1]} ${Y}`),
  styled(({ Y, M, D }) => `${M}/${D}/${Y % 100}`),
  (day) => String(45_658 + day),
];

const moments: readonly DateStyle[] = [
  styled((parts) => `${isoDay(parts)}T${clock(parts)}`),
  styled((parts) => `${isoDay(parts)}T${clock(parts).slice(0, 5)}`),
  styled((parts) => `${isoDay(parts)} ${clock(parts).slice(0, 5)}`),
  styled((parts) => `${isoDay(parts)}T${clock(parts)}Z`),
  styled((parts) => `${isoDay(parts)}T${clock(parts)}.000+0000`),
  styled((parts) => `${isoDay(parts)}T${clock(parts)}+02:00`),
  styled((parts) => `${isoDay(parts)}T${clock(parts)}.123Z`),
  styled((parts) => `${isoDay(parts)} ${clock(parts)} GMT+2`),
  styled((parts) => `${isoDay(parts)} 00:00:00`),
  styled((parts) => `${parts.M}/${parts.D}/${parts.Y} ${half(parts)}`),
  styled((parts) => `${two(parts.D)}/${two(parts.M)}/${parts.Y} ${clock(parts).slice(0, 5)}`),
  styled((parts) => `${parts.D}/${monthNames[parts.M - 1]}/${parts.Y % 100} ${half(parts)}`),
  (day, second) => String(45_658 + day + Math.round(second / 8.64) / 10_000),
];

/** The styles from which a column of dates has one: most are of ISO 8601. */
export const dateStyles = (dice: Dice, isDay: boolean): readonly DateStyle[] => {
  if (dice.chance(0.5)) return isDay || dice.chance(0.5) ? days.slice(0, 1) : moments.slice(0, 4);
  return isDay && dice.chance(0.8) ? days : [...days, ...moments];
};

/** What a config may say of them under `date`. */
export const dateSettings = [
  'iso',
  'DD/MM/YYYY',
  'M/D/YYYY',
  'DD.MM.YYYY',
  'iso | excel',
  'D/M/YYYY | D/M/YYYY H:mm',
  'D MMM YYYY',
];
