import type { Report, ScoreRow } from '../generated/report.ts';
import { markedRecord } from '../record-text.ts';

/** What may stand in a cell; absent is empty. */
export type CsvValue = string | number | boolean | undefined;

/** Beginnings of a text that a spreadsheet would run as a formula, in full width too. */
const formula = /^[=+\-@\0\t\n\r\uff1d\uff0b\uff0d\uff20]/;

/** Characters that a terminal would act on; line ends and tabs are part of a text, but not a return without a feed. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g;

/**
 * A cell of a CSV file. A text that a spreadsheet would run gets an apostrophe in front, and control characters are
 * shown by name, unless `raw` is asked for; a number is left alone.
 *
 * @example csvCell('=1+1') // => "'=1+1"
 * @example csvCell(-5) // => '-5'
 * @example csvCell('a "b", c') // => '"a ""b"", c"'
 */
export const csvCell = (value: CsvValue, texts: 'safe' | 'raw' = 'safe'): string => {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = texts === 'safe' ? harmless(value) : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const harmless = (text: string): string =>
  `${formula.test(text) ? "'" : ''}${text}`.replace(
    control,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

/** A line of a CSV file, ended by a line feed. */
export const csvLine = (cells: readonly CsvValue[], texts: 'safe' | 'raw' = 'safe'): string =>
  `${cells.map((cell) => csvCell(cell, texts)).join(',')}\n`;

/**
 * A file of a header and rows. What is data and looks like the protection of a cell is marked, so that every text can
 * be had back (`record-text.ts`).
 */
export const csvTable = <Row>(
  columns: readonly (readonly [name: string, read: (row: Row) => CsvValue])[],
  rows: readonly Row[],
  texts: 'safe' | 'raw',
): string => {
  const cells = rows.map((row) =>
    columns.map(([, read]) => {
      const value = read(row);
      return typeof value === 'string' && texts === 'safe' ? markedRecord(value) : value;
    }),
  );
  return [columns.map(([name]) => name), ...cells].map((line) => csvLine(line, texts)).join('');
};

/** The columns, in order, and what stands in them. */
const columns: readonly (readonly [string, (row: ScoreRow) => CsvValue])[] = [
  ['group', ({ group }) => group],
  ['level', ({ level }) => level],
  ['id', ({ id }) => id],
  ['parent', ({ parent }) => parent],
  ['label', ({ label }) => label],
  ['weight', ({ weight }) => weight],
  ['status', ({ status }) => status],
  ['reason', ({ reason }) => reason],
  ['score', ({ score }) => score],
  ['coverage', ({ coverage }) => coverage],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['n', ({ n }) => n],
  ['people', ({ people }) => people],
  ['goal_min', ({ goal }) => goal?.min],
  ['goal_max', ({ goal }) => goal?.max],
  ['goal_below', ({ goal }) => goal?.below],
  ['score_low', ({ scoreLow }) => scoreLow],
  ['score_high', ({ scoreHigh }) => scoreHigh],
  ['against', ({ against }) => against],
  ['value_low', ({ valueLow }) => valueLow],
  ['value_high', ({ valueHigh }) => valueHigh],
  ['method', ({ method }) => method],
  ['previous', ({ previous }) => previous],
  ['change', ({ change }) => change],
  ['change_low', ({ changeLow }) => changeLow],
  ['change_high', ({ changeHigh }) => changeHigh],
  ['p', ({ p }) => p],
  ['verdict', ({ verdict }) => verdict],
  ['effect', ({ effect }) => effect],
  ['change_reason', ({ changeReason }) => changeReason],
  ['open', ({ funnel }) => funnel?.open],
  ['overdue', ({ funnel }) => funnel?.overdue],
];

/** One line for each row of `scores`, at full precision. */
export const csv = (
  { scores }: Report,
  { texts = 'safe' }: { readonly texts?: 'safe' | 'raw' } = {},
): string => csvTable(columns, scores, texts);
