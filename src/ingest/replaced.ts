/** Rows that were rejected before, and come back repaired in another file. */
import type { Replaced } from '../types.ts';
import { countLeftOut, type FileBook } from './ledger.ts';

/**
 * Says by which rule a row is left out because another one replaces it: only one that is rejected again for the same
 * reason, so that a file that was exported anew loses nothing. As many rows of a line as there were.
 */
export const replacer = ({ by, rows }: Replaced): NonNullable<FileBook['replacedBy']> => {
  const left = new Map(rows);
  return (line, code) => {
    const key = `${line} ${code}`;
    const count = left.get(key) ?? 0;
    if (count === 0) return undefined;
    left.set(key, count - 1);
    return `repaired in ${by}`;
  };
};

/** Counts a row as left out if another one replaces it, and says whether it does. */
export const isReplaced = (book: FileBook, line: number, code: string): boolean => {
  const rule = book.replacedBy?.(line, code);
  if (rule === undefined) return false;
  countLeftOut(book, rule);
  book.replaced += 1;
  return true;
};
