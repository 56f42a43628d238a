/** What the cells of a column look like, one by one. */
import type { ColumnType } from '../../profile.ts';
import { isMoment } from '../../schemas.ts';
import { shapeOf } from '../date-shape.ts';
import { undressed } from '../dress.ts';
import { isoText } from '../iso-text.ts';
import { settingsOf } from '../number-settings.ts';
import { readSerial } from '../serial.ts';

/** How many cells look like what. */
export interface Looks {
  cells: number;
  date: number;
  number: number;
  /** Numbers that may be days of a spreadsheet. */
  serial: number;
  boolean: number;
  email: number;
}

/** No cells yet. */
export const startLooks = (): Looks => ({ cells: 0, date: 0, number: 0, serial: 0, boolean: 0, email: 0 });

const truth = /^(?:true|false|yes|no|y|n|ja|nein|si|sí|oui|non)$/i;
const address = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i;

/** Notes what a filled cell looks like. */
export const looksLike = (looks: Looks, text: string): void => {
  looks.cells += 1;
  if (isMoment(isoText(text)) || shapeOf(text) !== undefined) looks.date += 1;
  const dress = undressed(text);
  if (dress !== undefined && settingsOf(dress.core) !== 0) looks.number += 1;
  if (readSerial(text, 1900) !== undefined) looks.serial += 1;
  if (truth.test(text)) looks.boolean += 1;
  if (text.length < 200 && address.test(text)) looks.email += 1;
};

/** Nearly all cells: a few slips do not make a column another one. */
const nearlyAll = 0.9;

interface Counts {
  readonly filled: number;
  readonly distinct: number;
  readonly isLeast: boolean;
  readonly values: ReadonlyMap<string, number> | undefined;
}

/** What nearly all cells are. */
export const typeOf = (looks: Looks, { filled, distinct, values }: Counts): ColumnType => {
  if (filled === 0) return 'empty';
  const least = nearlyAll * looks.cells;
  // Among dates, numbers of five digits are dates that a spreadsheet has turned.
  if (looks.date > 0 && looks.date + looks.serial >= least) return 'date';
  if (looks.number >= least) return 'number';
  if (looks.boolean >= least) return 'boolean';
  if (looks.email >= least) return 'email';
  return values !== undefined && distinct <= filled / 2 ? 'choice' : 'text';
};
