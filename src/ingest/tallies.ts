/** What became of the rows, in numbers. */
import type { Problem } from '../problems.ts';
import type { FileTally, Source } from '../types.ts';
import type { Ledger } from './ledger.ts';

/** What became of the rows of each file. */
export const tallies = ({ files, unreadable }: Ledger): FileTally[] =>
  files
    .filter(({ file }) => !unreadable.some(({ at }) => at?.file === file))
    .map(({ file, source, kind, sha256, bytes, read, given, rejected, leftOut, filtered, ...book }) => ({
      file,
      source,
      kind,
      sha256,
      bytes,
      read,
      rejected,
      ...(book.preset === undefined ? {} : { preset: book.preset }),
      used: given - sum(filtered),
      filtered: Object.fromEntries([...leftOut, ...filtered]),
      fields: [...book.fields],
      unused: [...book.unused],
      ...(book.header === undefined ? {} : { isTable: true }),
    }));

const sum = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** Says so if a larger share of rows was rejected than the source allows; all of them together. */
export const tooManyRejected = ({ id, maxRejected }: Source, { files }: Ledger): Problem | undefined => {
  const read = files.reduce((total, book) => total + book.read - book.replaced, 0);
  const rejected = files.reduce((total, book) => total + book.rejected, 0);
  if (read === 0 || rejected / read <= maxRejected) return undefined;
  const percent = (share: number): string => `${Number((100 * share).toPrecision(3))}%`;
  const enough = Math.min(1, Math.ceil((100 * rejected) / read) / 100);
  return {
    code: 'row/too-many',
    severity: 'error',
    message: `${rejected} of ${read} ${read === 1 ? 'row' : 'rows'} of ${id} ${rejected === 1 ? 'was' : 'were'} rejected (${percent(rejected / read)}), more than its maxRejected of ${percent(maxRejected)}`,
    hint: `repair them (spacesea validate --rejected rejected.csv), or allow it for once with --set sources.${id}.maxRejected=${enough}`,
  };
};
