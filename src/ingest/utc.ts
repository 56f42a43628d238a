/** Times of exports that are in UTC without saying so. */
import type { Column } from '../types.ts';
import type { CellReader } from './cells.ts';

/** A date-time of ISO 8601 without an offset. */
const withoutOffset = /T[\d:.]+$/;

/** A reader whose times are in UTC, if the column says so and they do not say otherwise; a day is a day in any zone. */
export const utcReader = (
  read: CellReader,
  { utc = false }: Pick<Exclude<Column, string>, 'utc'>,
): CellReader =>
  utc
    ? (cell, line) => {
        const value = read(cell, line);
        return typeof value === 'string' && withoutOffset.test(value) ? `${value}Z` : value;
      }
    : read;
