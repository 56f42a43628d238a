/** What becomes of a record. */
import type { Row } from '../types.ts';
import { type Held, hold, keyOf, resolve } from './duplicates.ts';
import type { Fault, RawRecord } from './fault.ts';
import { hashOf } from './keys.ts';
import { countLeftOut, type FileBook, type Ledger, note } from './ledger.ts';
import { dangling, remember } from './references.ts';
import { reject, shower } from './reject.ts';
import { isReplaced } from './replaced.ts';
import type { Typed } from './row.ts';
import type { FileWork, Work } from './work.ts';

/** One record: typed, checked, and handed on unless its key stands elsewhere too. */
export const accept = (work: FileWork, record: RawRecord): void => {
  const { book, builder } = work;
  book.read += 1;
  const { content } = record;
  if (work.scout?.isAhead === true) {
    work.scout.hear(content, record.line);
    return;
  }
  const typed = typedOf(content, record.line, work);
  if ('faults' in typed) {
    const { line, text } = record;
    reject(work, book, { faults: typed.faults, line, text, ...('fault' in content ? {} : { shown: text }) });
    // Whatever becomes of the file from here on.
    if (work.scout?.consider(book) === true) work.ledger.isAhead = true;
    return;
  }
  if ('rule' in typed) {
    countLeftOut(book, typed.rule);
    return;
  }
  const row = { fields: typed.fields, at: { file: book.file, line: record.line } };
  const key = keyOf(typed.fields, work.source.key);
  if (key !== undefined && isRepeated(work, hashOf(key))) {
    if (isReplaced(book, record.line, 'row/duplicate')) return;
    hold(work.withheld, key, { row, record: work.options.onRejected === undefined ? '' : record.text() });
    return;
  }
  handOn(work, book, { row, shown: record.text });
  builder.push(row.fields, record.line);
};

const typedOf = (content: RawRecord['content'], line: number, { type }: FileWork): Typed => {
  if ('fault' in content) return { faults: [content.fault] };
  return 'rule' in content ? content : type(content.cells, line);
};

/** Notes a key, by its hash, that has been seen before; says whether a first reading has found it to be repeated. */
export const isRepeated = (
  { keys, ledger, options }: Pick<Work, 'keys' | 'ledger' | 'options'>,
  hash: number,
): boolean => {
  const repeats = options.known?.repeats;
  if (repeats !== undefined) return repeats.has(hash);
  if (keys.add(hash)) ledger.repeats.add(hash);
  return false;
};

interface Accepted {
  readonly row: Row;
  /** The record's own text, if it is still at hand. */
  readonly shown?: (() => string) | undefined;
}

const handOn = (work: Work, book: FileBook, { row, shown }: Accepted): Row => {
  const { source, options, ledger } = work;
  book.given += 1;
  // An amount may have told it, without a column of its own.
  if (row.fields['currency'] !== undefined) book.fields.add('currency');
  remember(options.references, source, row.fields);
  for (const fault of [
    ...dangling(options.references, book.readAs ?? source, row.fields),
    ...(book.oddities ?? []).flatMap((find) => find(row.fields)),
  ])
    warn(ledger, book, { fault, line: row.at.line, shown });
  return row;
};

interface Odd extends Pick<Accepted, 'shown'> {
  readonly fault: Fault;
  readonly line: number;
}

/** Notes what is odd about an accepted record. */
export const warn = (ledger: Ledger, book: FileBook, { fault, line, shown }: Odd): void => {
  const column = book.columnOf?.(fault.field);
  note(ledger, {
    ...fault,
    severity: 'warning',
    file: book.file,
    line,
    ...(column === undefined ? {} : { column }),
    show: shower(book, { line, column, shown }),
  });
};

/** Decides about the rows that were held back, and hands on those to use. */
export const settleRepeats = (work: Work): Row[] => {
  const rows: Row[] = [];
  for (const verdict of resolve(work.withheld, work.source, work.options.compare)) {
    const { row, record }: Held = verdict.held;
    const book = work.ledger.files.find(({ file }) => file === row.at.file);
    if (book === undefined) throw new Error(`no book of ${row.at.file}`);
    if ('use' in verdict) rows.push(handOn(work, book, { row }));
    else if ('rule' in verdict) countLeftOut(book, verdict.rule);
    else reject(work, book, { faults: [verdict.fault], line: row.at.line, text: () => record });
  }
  return rows;
};
