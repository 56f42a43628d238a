import type { Problem, SpaceSeaError } from '../problems.ts';
import type { Kind, ProblemSummary, Source } from '../types.ts';
import type { Excerpt, Spot } from './excerpt.ts';
import type { Fault } from './fault.ts';
import type { Purse } from './money.ts';
import type { Lacking } from './odd-names.ts';
import type { FindOddWords } from './odd-words.ts';
import type { Settled } from './settle.ts';

/** The books of one source: what became of each row, and what was wrong. */
export interface Ledger {
  readonly files: FileBook[];
  readonly problems: Map<string, MutableSummary>;
  /** What is odd about a file, though it could be read. */
  readonly oddities: Problem[];
  /** Why a file could not be read at all, or no further. */
  readonly unreadable: Problem[];
  /** Hashes of keys that stand in more than one row, found by a first reading. */
  readonly repeats: Set<number>;
  /** By file, how columns are to be read, found by a first reading; nothing of files that need no more. */
  readonly settings: Map<string, Settled>;
  /** By file, why it could not be read to its end, though rows of it have been handed on that must not count. */
  readonly broken: Map<string, SpaceSeaError>;
  readonly purse: Purse;
  /** The rest of some file was only asked how its columns are to be read (`scout.ts`), so another reading has to follow. */
  isAhead: boolean;
  /** What was read in ranges does not fit together: nothing of this counts. */
  isTorn: boolean;
}

/** What a reading has found out for the next one. */
export interface Known {
  /** Hashes of repeated keys. */
  readonly repeats?: ReadonlySet<number>;
  readonly settings?: ReadonlyMap<string, Settled>;
  /** Some record names its currency, so that an amount without one is not understood. */
  readonly namesCurrencies?: boolean;
  /** Files that are refused as a whole, and why. */
  readonly broken?: ReadonlyMap<string, SpaceSeaError>;
}

/**
 * What to know for the next reading of a source; undefined if there need be none. Keys may hold dates, so that repeats
 * count only once it is known how these are read.
 */
export const toKnow = (
  known: Known,
  { repeats, settings, purse, broken, isAhead }: Ledger,
): Known | undefined => {
  // What a broken file says of the others does not count either.
  if (broken.size > 0) return { ...known, broken: new Map([...(known.broken ?? []), ...broken]) };
  if (known.settings === undefined && (settings.size > 0 || isAhead))
    return { settings, ...(known.broken && { broken: known.broken }) };
  const isMixed = purse.isNamed && purse.isBare && known.namesCurrencies !== true;
  const areRepeated = known.repeats === undefined && repeats.size > 0;
  if (!isMixed && !areRepeated) return undefined;
  return {
    ...known,
    // Where nothing was found, there is nothing to be found.
    settings: known.settings ?? settings,
    ...(areRepeated ? { repeats } : {}),
    ...(isMixed ? { namesCurrencies: true } : {}),
  };
};

/** The books of one file. */
export interface FileBook {
  readonly file: string;
  readonly source: string;
  readonly kind: Kind;
  sha256: string;
  bytes: number;
  read: number;
  /** Rows handed on, before anyone downstream leaves them out. */
  given: number;
  rejected: number;
  /** Rows left out because another file replaces them. */
  replaced: number;
  /** Left out here, and by rules downstream; by the name of the rule. */
  readonly leftOut: Map<string, number>;
  readonly filtered: Map<string, number>;
  readonly fields: Set<string>;
  readonly unused: Set<string>;
  /** The preset by which it is read. */
  preset?: string;
  /** The source with what a preset knows of the file. */
  readAs?: Source;
  /** Finds what is odd about accepted rows, as the columns of the file are mapped. */
  oddities?: readonly FindOddWords[];
  /** Number of a field's column; a list of objects has none. */
  columnOf?: (field: string | undefined) => number | undefined;
  /** Shows the line of a record of a table. */
  showRecord?: (spot: Spot) => Excerpt | undefined;
  /** Questions of a survey that it does not have. */
  lacking?: Lacking;
  /** The header of a table, as it stands. */
  header?: string;
  /** Says once for each row that another file replaces by which rule it is left out. */
  replacedBy?: (line: number, code: string) => string | undefined;
}

type MutableSummary = Omit<ProblemSummary, 'count' | 'rows' | 'message' | 'hint'> & {
  count: number;
  message: string;
  hint?: string;
  readonly rows: { file: string; line: number }[];
};

/** Rows that a summary names. */
const shownRows = 5;

/** Summaries of one kind and field, before the rest is told together. */
const shownKinds = 12;

/** What a summary says of which not all rows have the value that it shows, and where to find the others. */
const others = ' (rows with other values are counted here too)';
const everyRow = 'spacesea validate --rejected rejected.csv lists every row';

/** Empty books. */
export const startLedger = (): Ledger => ({
  files: [],
  problems: new Map(),
  oddities: [],
  unreadable: [],
  repeats: new Set(),
  settings: new Map(),
  broken: new Map(),
  purse: { isNamed: false, isBare: false },
  isAhead: false,
  isTorn: false,
});

/** Opens the book of a file. */
export const startBook = (ledger: Ledger, file: string, { id, kind }: Source): FileBook => {
  const book: FileBook = {
    file,
    source: id,
    kind,
    sha256: '',
    bytes: 0,
    read: 0,
    given: 0,
    rejected: 0,
    replaced: 0,
    leftOut: new Map(),
    filtered: new Map(),
    fields: new Set(),
    unused: new Set(),
  };
  ledger.files.push(book);
  return book;
};

/** Adds rows to a count. */
const addTo = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Notes rows that a rule leaves out after they were handed on. */
export const countFiltered = (
  { files }: Ledger,
  file: string,
  { rule, count }: { rule: string; count: number },
): void => {
  const book = files.find((each) => each.file === file);
  if (book !== undefined) addTo(book.filtered, rule, count);
};

/** Notes a row that is left out because it says nothing, or nothing new. */
export const countLeftOut = ({ leftOut }: FileBook, rule: string): void => addTo(leftOut, rule, 1);

/** Where a fault or a warning was found. */
export interface Finding extends Fault {
  readonly severity: Problem['severity'];
  readonly file: string;
  readonly line: number;
  /** The line of the record, asked for only where it is shown. */
  readonly show?: (() => Excerpt | undefined) | undefined;
}

/** Notes a problem of one row; problems of one kind and field are told together, across files, if they are alike. */
export const note = ({ problems }: Ledger, finding: Finding): void => {
  const { code, severity, message, hint, file, line, column, field, like = '' } = finding;
  const kind = `${code}\n${field ?? ''}`;
  const exact = `${kind}\n${like}`;
  const rest = `${kind}\n…`;
  const key = problems.has(exact) || countOf(problems, kind) < shownKinds ? exact : rest;
  const known = problems.get(key);
  if (known !== undefined) {
    known.count += 1;
    if (key === rest && known.message !== message && !known.message.endsWith(others)) tellOthers(known);
    if (known.rows.length < shownRows) known.rows.push({ file, line });
    return;
  }
  const at = {
    file,
    line,
    ...(column === undefined ? {} : { column }),
    ...(field === undefined ? {} : { field }),
  };
  problems.set(key, {
    code,
    severity,
    message,
    at,
    count: 1,
    rows: [{ file, line }],
    ...(hint === undefined ? {} : { hint }),
    ...finding.show?.(),
  });
};

/** Tells problems of one code and field in other words, now that all of them are known. */
export const retell = (
  { problems }: Ledger,
  { code, field, like = '' }: Pick<Fault, 'code' | 'field' | 'like'>,
  words: Pick<Problem, 'severity' | 'message' | 'hint'>,
): void => {
  const key = `${code}\n${field ?? ''}\n${like}`;
  const known = problems.get(key);
  if (known !== undefined) problems.set(key, { ...known, ...words });
};

const tellOthers = (known: MutableSummary): void => {
  known.message += others;
  known.hint = known.hint === undefined ? everyRow : `${known.hint}; ${everyRow}`;
};

/** How many summaries there are of one kind and field. */
const countOf = (problems: Ledger['problems'], kind: string): number => {
  let count = 0;
  for (const key of problems.keys()) if (key.startsWith(`${kind}\n`)) count += 1;
  return count;
};

/** Everything that was found, errors first, by file, line and column. */
export const problemSummaries = ({ problems, oddities }: Ledger): (Problem | ProblemSummary)[] =>
  [...problems.values(), ...oddities].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      compare(a.at?.file, b.at?.file) ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );

const rank = { error: 0, warning: 1, notice: 2 } as const;

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
