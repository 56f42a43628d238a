/** What becomes of a record with faults. */
import type { Rejection } from '../types.ts';
import type { Fault } from './fault.ts';
import { type FileBook, type Finding, type Ledger, note } from './ledger.ts';
import { isReplaced } from './replaced.ts';

/** Shows a record, if its table can and its cells are where they should be. */
export const shower = (
  { showRecord }: FileBook,
  { line, column, shown }: Pick<Rejected, 'line' | 'shown'> & { readonly column: number | undefined },
): Finding['show'] =>
  showRecord === undefined || column === undefined || shown === undefined
    ? undefined
    : () => showRecord({ line, column, text: shown() });

/** Who is told. */
interface Rejecting {
  readonly ledger: Ledger;
  readonly options: { readonly onRejected?: (rejection: Rejection) => void };
}

/** A record and what is wrong with it. */
export interface Rejected {
  readonly faults: readonly Fault[];
  readonly line: number;
  readonly text: () => string;
  /** The same text, if its cells are where they should be, so that they can be shown or hidden. */
  readonly shown?: (() => string) | undefined;
}

/** Notes everything that is wrong with a record, and hands it to those who want rejected rows; not if another row replaces it. */
export const reject = (
  { ledger, options: { onRejected } }: Rejecting,
  book: FileBook,
  { faults, line, text, shown }: Rejected,
): void => {
  const { file } = book;
  if (isReplaced(book, line, faults[0]?.code ?? '')) return;
  book.rejected += 1;
  const placed = faults.map((fault) => ({
    ...fault,
    column: fault.column ?? book.columnOf?.(fault.field),
  }));
  for (const { column, ...fault } of placed) {
    note(ledger, {
      ...fault,
      severity: 'error',
      file,
      line: fault.line ?? line,
      ...(column === undefined ? {} : { column }),
      show: shower(book, { line, column, shown }),
    });
  }
  const [first] = placed;
  if (onRejected === undefined || first === undefined) return;
  const { code, hint, field, column } = first;
  onRejected({
    at: {
      file,
      line,
      ...(column === undefined ? {} : { column }),
      ...(field === undefined ? {} : { field }),
    },
    code,
    message: placed
      .map((fault) => [fault === first ? undefined : fault.field, fault.message].filter(Boolean).join(' '))
      .join('; '),
    record: text(),
    ...(book.header === undefined ? {} : { header: book.header }),
    ...(hint === undefined ? {} : { hint }),
  });
};
