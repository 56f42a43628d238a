/** The ingest room's door: bytes in, typed rows out, and books of what became of every row. */
import { SpaceSeaError } from '../problems.ts';
import type { Input, Rejection, Row, Source } from '../types.ts';
import { fieldPlans } from './columns.ts';
import { type Held, hold, keyOf, resolve, startWithheld, type Withheld } from './duplicates.ts';
import type { Fault, RawRecord } from './fault.ts';
import { hashOf, hashSet } from './keys.ts';
import { countLeftOut, type FileBook, type Ledger, note, startBook } from './ledger.ts';
import { type FindOddWords, oddWords, type Words } from './odd-words.ts';
import { type Reader, readRecords } from './read.ts';
import { dangling, forgetReferences, type References, remember } from './references.ts';
import { type Checks, rowReader } from './row.ts';
import { sameFiles } from './twice.ts';

export {
  countFiltered,
  type Ledger,
  problemSummaries,
  startLedger,
  tallies,
  tooManyRejected,
} from './ledger.ts';
export { startReferences } from './references.ts';

/** What reading a source needs to know. */
export interface IngestOptions extends Checks {
  readonly references: References;
  /** Words that the model looks for, by field; what nearly is one is told. */
  readonly words?: Words;
  /** Hashes of repeated keys, if a first reading has found some. */
  readonly repeats?: ReadonlySet<number>;
  /** Takes each rejected row; without it the text of rows is not kept. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/**
 * Reads the files of a source and hands on accepted rows, some (or none) at a time. Faulty rows are noted and left out; a file
 * that cannot be read is noted in `ledger.unreadable`, and the next one is read all the same.
 *
 * Memory holds one piece of a file, the hashes of keys, and the rows of repeated keys. When the ledger names
 * repeats afterwards that `options.repeats` did not, rows were handed on twice: forget them and read again.
 */
export async function* ingest(
  source: Source,
  inputs: readonly Input[],
  options: IngestOptions,
  ledger: Ledger,
): AsyncGenerator<Row[]> {
  forgetReferences(options.references, source);
  const plans = fieldPlans(source);
  const work: Work = {
    source,
    options,
    ledger,
    reader: { source, plans },
    type: rowReader(source, plans, options),
    oddWords: oddWords(source, options.words ?? new Map()),
    keys: hashSet(),
    withheld: startWithheld(),
  };
  for (const input of inputs) yield* readFile(work, input);
  ledger.oddities.push(...sameFiles(ledger.files));
  yield settle(work);
}

interface Work {
  readonly source: Source;
  readonly options: IngestOptions;
  readonly ledger: Ledger;
  readonly reader: Reader;
  readonly type: ReturnType<typeof rowReader>;
  readonly oddWords: FindOddWords;
  readonly keys: ReturnType<typeof hashSet>;
  readonly withheld: Withheld;
}

async function* readFile(work: Work, input: Input): AsyncGenerator<Row[]> {
  const book = startBook(work.ledger, input.name, work.source);
  const batches = readRecords(input, work.reader, { book, ledger: work.ledger });
  try {
    for (
      let batch = await nextOf(batches, work.ledger);
      batch !== undefined;
      batch = await nextOf(batches, work.ledger)
    ) {
      yield batch.flatMap((record) => accept(work, book, record));
    }
  } finally {
    await batches.return(undefined);
  }
}

/** The next records; undefined at the end, or where the file cannot be read any further. */
const nextOf = async (
  batches: AsyncGenerator<readonly RawRecord[]>,
  { unreadable }: Ledger,
): Promise<readonly RawRecord[] | undefined> => {
  try {
    const { value, done } = await batches.next();
    return done === true ? undefined : value;
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    unreadable.push(...error.problems);
    return undefined;
  }
};

/** One record: typed, checked, and handed on unless its key stands elsewhere too. */
const accept = (work: Work, book: FileBook, record: RawRecord): Row[] => {
  book.read += 1;
  const { content } = record;
  const typed = 'fault' in content ? { faults: [content.fault] as const } : work.type(content.cells);
  if ('faults' in typed) {
    reject(work, book, { faults: typed.faults, line: record.line, text: record.text });
    return [];
  }
  if ('rule' in typed) {
    countLeftOut(book, typed.rule);
    return [];
  }
  const row = { fields: typed.fields, at: { file: book.file, line: record.line } };
  const key = keyOf(typed.fields, work.source.key);
  if (key !== undefined && isRepeated(work, key)) {
    hold(work.withheld, key, { row, record: work.options.onRejected === undefined ? '' : record.text() });
    return [];
  }
  return [handOn(work, book, row)];
};

/** Notes a key that has been seen before; says whether a first reading has found it to be repeated. */
const isRepeated = ({ keys, ledger, options: { repeats } }: Work, key: string): boolean => {
  const hash = hashOf(key);
  if (repeats !== undefined) return repeats.has(hash);
  if (keys.add(hash)) ledger.repeats.add(hash);
  return false;
};

const handOn = (work: Work, book: FileBook, row: Row): Row => {
  const { source, options, ledger } = work;
  book.given += 1;
  remember(options.references, source, row.fields);
  for (const fault of [...dangling(options.references, source, row.fields), ...work.oddWords(row.fields)]) {
    const column = book.columnOf?.(fault.field);
    note(ledger, {
      ...fault,
      severity: 'warning',
      ...row.at,
      ...(column === undefined ? {} : { column }),
    });
  }
  return row;
};

interface Rejected {
  readonly faults: readonly Fault[];
  readonly line: number;
  readonly text: () => string;
}

const reject = (
  { ledger, options: { onRejected } }: Work,
  book: FileBook,
  { faults, line, text }: Rejected,
): void => {
  const { file } = book;
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
    ...(hint === undefined ? {} : { hint }),
  });
};

/** Decides about the rows that were held back, and hands on those to use. */
const settle = (work: Work): Row[] => {
  const rows: Row[] = [];
  for (const verdict of resolve(work.withheld, work.source, work.options.compare)) {
    const { row, record }: Held = verdict.held;
    const book = work.ledger.files.find(({ file }) => file === row.at.file);
    if (book === undefined) throw new Error(`no book of ${row.at.file}`);
    if ('use' in verdict) rows.push(handOn(work, book, row));
    else if ('rule' in verdict) countLeftOut(book, verdict.rule);
    else reject(work, book, { faults: [verdict.fault], line: row.at.line, text: () => record });
  }
  return rows;
};
