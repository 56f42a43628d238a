/** The ingest room's door: bytes in, typed rows out, and books of what became of every row. */
import {
  type Batch,
  type BatchBuilder,
  batchBuilder,
  batchesOf,
  type GrowingColumn,
  rowsIn,
} from '../columns.ts';
import { SpaceSeaError } from '../problems.ts';
import type { Fields, Input, Rejection, Row, Source, Value } from '../types.ts';
import { answeredTwice } from './answered-twice.ts';
import { type Held, hold, keyOf, resolve, startWithheld, type Withheld } from './duplicates.ts';
import type { Fault, RawRecord } from './fault.ts';
import { hashOf, hashSet } from './keys.ts';
import { countLeftOut, type FileBook, type Known, type Ledger, note, startBook } from './ledger.ts';
import { shownText } from './lines.ts';
import type { Melting } from './melt.ts';
import { lackingQuestions } from './odd-names.ts';
import { oddTexts } from './odd-texts.ts';
import { type FindOddWords, oddWords, type Words } from './odd-words.ts';
import { type LastWord, plainRows } from './plain/rows.ts';
import { type Records, reading } from './read.ts';
import { dangling, forgetReferences, type References, remember } from './references.ts';
import { reject, shower } from './reject.ts';
import { isReplaced, replacer } from './replaced.ts';
import { type Checks, type RowReader, rowReader, type Typed } from './row.ts';
import { type Settled, settle } from './settle.ts';
import { sameFiles } from './twice.ts';

export {
  countFiltered,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  toKnow,
} from './ledger.ts';
export { startReferences } from './references.ts';
export { tallies, tooManyRejected } from './tallies.ts';

/** What reading a source needs to know. */
export interface IngestOptions extends Checks {
  readonly references: References;
  /** Words that the model looks for, by field; what nearly is one is told. */
  readonly words?: Words;
  /** What an earlier reading has found out. */
  readonly known?: Known;
  /** `reference`: every record goes the long way; the result is the same. */
  readonly engine?: 'fast' | 'reference';
  /** Takes each rejected row; without it the text of rows is not kept. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/**
 * Reads the files of a source and hands on accepted rows, some (or none) at a time. Faulty rows are noted and left out; a file
 * that cannot be read is noted in `ledger.unreadable`, and the next one is read all the same.
 *
 * Memory holds one piece of a file, the hashes of keys, and the rows of repeated keys. When `toKnow` says so afterwards,
 * rows were handed on twice or read in the wrong way: forget them, and read again with what it says.
 */
export async function* ingestColumns(
  source: Source,
  inputs: readonly Input[],
  options: IngestOptions,
  ledger: Ledger,
): AsyncGenerator<Batch> {
  forgetReferences(options.references, source);
  // Surveys with one column for each question are few: what takes them apart is loaded where it is needed.
  const melting = source.items && (await import('./melt.ts')).startMelting(source);
  const work: Work = {
    source,
    options,
    ledger,
    melting,
    answeredTwice: answeredTwice(source),
    keys: hashSet(),
    withheld: startWithheld(),
  };
  for (const input of inputs) yield* readFile(work, input);
  melting?.end(ledger);
  ledger.oddities.push(
    ...sameFiles(ledger.files),
    ...lackingQuestions(ledger.files.flatMap(({ lacking }) => lacking ?? [])),
  );
  yield* batchesOf(settleRepeats(work));
}

/** The same as rows, for those who look at single ones. */
export async function* ingest(...asked: Parameters<typeof ingestColumns>): AsyncGenerator<Row[]> {
  for await (const batch of ingestColumns(...asked)) yield rowsIn(batch);
}

interface Work {
  readonly source: Source;
  readonly options: IngestOptions;
  readonly ledger: Ledger;
  readonly melting: Melting | undefined;
  readonly answeredTwice: FindOddWords;
  readonly keys: ReturnType<typeof hashSet>;
  readonly withheld: Withheld;
}

/** The work on one file. */
interface FileWork extends Work {
  readonly book: FileBook;
  readonly type: RowReader;
  readonly builder: BatchBuilder;
}

async function* readFile(work: Work, input: Input): AsyncGenerator<Batch> {
  const { source, options, ledger } = work;
  const book = startBook(ledger, input.name, source);
  if (input.replaced !== undefined) book.replacedBy = replacer(input.replaced);
  const settings = options.known?.settings;
  const settled = settledFor(input, settings);
  ledger.oddities.push(...(settled?.notices ?? []));
  if (settled !== undefined && settled.problems.length > 0) {
    ledger.unreadable.push(...settled.problems);
    return;
  }
  // Where an earlier reading has found nothing, there is nothing to be found.
  const found = settled?.found ?? (settings && new Map());
  const encoded = input.encoding === undefined ? source : { ...source, encoding: input.encoding };
  const about = { input, source: encoded, found, books: { book, ledger } };
  const batches = reading(about, async function* (records) {
    const melter = work.melting?.file(records, { book, ledger });
    const plans = melter?.plans ?? records.plans;
    const type = rowReader(records.source, plans, checksOf(work));
    book.readAs = records.source;
    book.oddities = [
      oddWords(records.source, options.words ?? new Map()),
      oddTexts(plans),
      work.answeredTwice,
    ];
    const file: FileWork = { ...work, book, type, builder: batchBuilder(input.name) };
    const plain = melter === undefined ? plainIn(file, records) : undefined;
    for await (const batch of plain?.besides ?? records.batches) {
      const answers = melter === undefined ? batch : batch.flatMap(melter.melt);
      for (const record of answers) accept(file, record);
      if (file.builder.count >= enough) yield file.builder.take();
      input.onRows?.(book.read);
    }
    if (file.builder.count > 0) yield file.builder.take();
    plain?.end();
    melter?.end();
    conclude(work, input.name, records);
  });
  try {
    for (let rows = await nextOf(batches, ledger); rows !== undefined; rows = await nextOf(batches, ledger))
      yield rows;
  } finally {
    await batches.return(undefined);
  }
}

/** Records that are handed on together. */
const enough = 4_000;

/** The plain records of a text go straight into the columns; the others come as they do from any file. */
const plainIn = (
  file: FileWork,
  { text }: Records,
): { readonly besides: Records['batches']; readonly end: () => void } | undefined => {
  const { options, builder } = file;
  if (text === undefined || options.engine === 'reference') return undefined;
  const { binding } = text;
  const { words = new Map(), references } = options;
  const about = { binding, builder, checks: checksOf(file), words, references };
  const rows = plainRows(about, lastWord(file));
  return rows && { besides: text.besides(rows), end: rows.end };
};

/** What is to be done with each record that is accepted, for one that stands in the columns already. */
const lastWord = (file: FileWork): LastWord => {
  const { source, options, book, builder, ledger } = file;
  const keys = source.key.map((field) => ({ field, column: builder.column(field) }));
  const [only] = keys;
  const isPointedAt = source.kind === 'deal' || source.kind === 'person';
  const id = builder.column('id');
  const answer =
    source.kind === 'survey' ? answerFields.map((field) => ({ field, column: builder.column(field) })) : [];
  return (row, line, cells) => {
    const first = only === undefined ? undefined : valueAt(only.column, row);
    const key = keys.length === 1 ? first : keyOf(fieldsIn(keys, row), source.key);
    if (key !== undefined && isRepeated(file, String(key))) return false;
    book.read += 1;
    book.given += 1;
    if (isPointedAt) remember(options.references, source, { id: valueAt(id, row) });
    if (answer.length > 0) {
      const text = (): string => shownText(cells.bytes.subarray(cells.start, cells.end));
      for (const fault of file.answeredTwice(fieldsIn(answer, row)))
        warn(ledger, book, { fault, line, shown: text });
    }
    return true;
  };
};

/** What tells an answer from others. */
const answerFields = ['respondent', 'item', 'wave', 'submitted_at', 'deal_id', 'se'] as const;

type NamedColumns = readonly { readonly field: string; readonly column: GrowingColumn }[];

const valueAt = ({ codes, words }: GrowingColumn, row: number): Value | undefined =>
  words.values[codes[row] ?? 0];

const fieldsIn = (columns: NamedColumns, row: number): Fields =>
  Object.fromEntries(columns.map(({ field, column }) => [field, valueAt(column, row)]));

/** What an earlier reading has settled for a file; rows that come back are read as their file is. */
const settledFor = ({ name, like }: Input, settings: Known['settings']): Settled | undefined => {
  const original = like === undefined ? undefined : settings?.get(like);
  return original?.problems.length === 0 ? { ...original, notices: [] } : settings?.get(name);
};

const checksOf = ({ options, ledger: { purse } }: Work): Checks => ({
  ...options,
  purse,
  namesCurrencies: options.known?.namesCurrencies === true,
});

/** What the columns of a file say about how they are to be read, once all of it has been seen. */
const conclude = ({ source, ledger }: Work, file: string, { plans }: Records): void => {
  const settled = settle(plans, { source, file });
  if (settled.found.size > 0 || settled.problems.length > 0) ledger.settings.set(file, settled);
};

/** The next rows; undefined at the end, or where the file cannot be read any further. */
const nextOf = async (batches: AsyncGenerator<Batch>, { unreadable }: Ledger): Promise<Batch | undefined> => {
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
const accept = (work: FileWork, record: RawRecord): void => {
  const { book, builder } = work;
  book.read += 1;
  const { content } = record;
  const typed = typedOf(content, record.line, work);
  if ('faults' in typed) {
    const { line, text } = record;
    reject(work, book, { faults: typed.faults, line, text, ...('fault' in content ? {} : { shown: text }) });
    return;
  }
  if ('rule' in typed) {
    countLeftOut(book, typed.rule);
    return;
  }
  const row = { fields: typed.fields, at: { file: book.file, line: record.line } };
  const key = keyOf(typed.fields, work.source.key);
  if (key !== undefined && isRepeated(work, key)) {
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

/** Notes a key that has been seen before; says whether a first reading has found it to be repeated. */
const isRepeated = ({ keys, ledger, options }: Work, key: string): boolean => {
  const repeats = options.known?.repeats;
  const hash = hashOf(key);
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
const warn = (ledger: Ledger, book: FileBook, { fault, line, shown }: Odd): void => {
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
const settleRepeats = (work: Work): Row[] => {
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
