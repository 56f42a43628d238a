/** Files of accepted and of rejected rows, written while the exports are read once more. */
import { type Batch, valueAt } from '../columns.ts';
import { addEach, plan, reset, start, type Tables } from '../measure/measure.ts';
import { type Inputs, type Manner, type Reading, readSources, type Sink } from '../pipeline.ts';
import { misuse, SpaceSeaError } from '../problems.ts';
import { markedRecord } from '../record-text.ts';
import { headerCode, type RejectedColumn, rejectedColumns } from '../rejected-columns.ts';
import { type CsvValue, csvLine } from '../render/csv.ts';
import type { OutputFile, Shell } from '../shell.ts';
import type { Model, Rejection, Source } from '../types.ts';

/** What to write, and where. */
export interface RowFiles {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly shell: Shell;
  /** What a first reading has found. */
  readonly reading: Reading;
  readonly rejected: string | undefined;
  readonly accepted: string | undefined;
  /** `raw`: a text that a spreadsheet would run as a formula is written as it is. */
  readonly texts: 'safe' | 'raw';
  readonly manner: Manner;
}

/**
 * `clean-{source}.csv` for each source read; a name without `{source}` does for one source.
 * @throws SpaceSeaError (2) if several sources would share a file
 */
export const acceptedPaths = (path: string | undefined, inputs: Inputs): readonly string[] => {
  if (path === undefined) return [];
  const sources = [...inputs].filter(([, given]) => given.length > 0).map(([id]) => id);
  if (path.includes('{source}')) return sources.map((id) => path.replaceAll('{source}', id));
  if (sources.length <= 1) return [path];
  throw misuse({
    code: 'usage/accepted',
    message: `${sources.length} sources cannot share one file: ${sources.join(', ')}`,
    hint: "write --accepted 'clean-{source}.csv'",
  });
};

/** A CSV file that only its owner may read (its rows hold what a report hides), and how many rows went in. */
interface RowFile {
  readonly file: OutputFile;
  readonly path: string;
  rows: number;
}

/** Writes the files, all of them whole or none; says how many rows each has. */
export const writeRows = async (work: RowFiles): Promise<void> => {
  const { model, inputs, shell, reading, manner } = work;
  const files: RowFile[] = [];
  try {
    const rejects =
      work.rejected === undefined ? undefined : await begin(work.rejected, rejectedColumns, { work, files });
    const clean = await beginClean(work, files);
    const { unreadable } = await readSources(model, inputs, sinkFor(work, rejects, clean), {
      ...manner,
      known: reading.known,
    });
    if (unreadable.length > 0) throw new SpaceSeaError(3, unreadable);
    for (const { file } of files) await file.commit();
  } catch (error) {
    for (const { file } of files) await file.abandon();
    throw error;
  }
  for (const { path, rows } of files) shell.err(`wrote ${path}: ${rows} ${rows === 1 ? 'row' : 'rows'}\n`);
};

interface Begun {
  readonly work: RowFiles;
  readonly files: RowFile[];
}

const begin = async (path: string, header: readonly string[], { work, files }: Begun): Promise<RowFile> => {
  const file = await work.shell.create(path, { secret: true });
  const begun = { file, path, rows: 0 };
  files.push(begun);
  await file.write(lineOf(header, work.texts));
  return begun;
};

const beginClean = async (work: RowFiles, files: RowFile[]): Promise<ReadonlyMap<string, RowFile>> => {
  const clean = new Map<string, RowFile>();
  const { accepted, inputs, reading } = work;
  if (accepted === undefined) return clean;
  for (const [id, given] of inputs) {
    if (given.length === 0) continue;
    clean.set(id, await begin(accepted.replaceAll('{source}', id), fieldsOf(reading, id), { work, files }));
  }
  return clean;
};

/** Fields that the files of a source feed, in the order in which they were found. */
const fieldsOf = ({ files }: Reading, source: string): string[] => [
  ...new Set(files.filter((file) => file.source === source).flatMap(({ fields }) => fields)),
];

const lineOf = (cells: readonly CsvValue[], texts: RowFiles['texts']): string =>
  csvLine(cells, texts === 'raw' ? 'raw' : 'safe');

/** Writes rows as they pass. */
const sinkFor = (
  { model, reading, texts }: RowFiles,
  rejects: RowFile | undefined,
  clean: ReadonlyMap<string, RowFile>,
): Sink => {
  const waiting: string[] = [];
  // What the `where` of a source leaves out is not accepted: only those who measure know.
  const tables = start(plan(model, { looksOnly: true }));
  /** Files whose header is written. */
  const headed = new Set<string>();
  /** Sources of which rows may have been written. */
  const begun = new Set<string>();
  return {
    reset: ({ id }) => {
      // What is written cannot be taken back. The first reading has found out all that could ask for it.
      if (begun.has(id)) throw new Error(`${id} is read again while its rows are written`);
      reset(tables, id);
    },
    add: async (source, batch) => {
      const { id } = source;
      begun.add(id);
      // Those of all sources are looked at: the `where` of one may ask for what records of another say.
      const accepted = clean.size === 0 ? [] : acceptedIn(tables, source, batch);
      const target = clean.get(id);
      if (target !== undefined) {
        const columns = fieldsOf(reading, id).map((field) => batch.columns.get(field));
        const cells = (row: number): CsvValue[] => columns.map((column) => column && valueAt(column, row));
        target.rows += accepted.length;
        await target.file.write(accepted.map((row) => lineOf(cells(row), texts)).join(''));
      }
      await rejects?.file.write(waiting.splice(0).join(''));
      return [];
    },
    ...(rejects === undefined
      ? {}
      : {
          reject: (source, rejection) => {
            rejects.rows += 1;
            const { file = '' } = rejection.at;
            if (rejection.header !== undefined && !headed.has(file))
              waiting.push(lineOf(cellsOf(headerRow(source.id, file, rejection.header)), texts));
            headed.add(file);
            waiting.push(lineOf(cellsOf(rejectedRow(source.id, rejection)), texts));
          },
        }),
  };
};

/** The places of the records that no `where` leaves out. */
const acceptedIn = (tables: Tables, source: Source, batch: Batch): number[] => {
  const places: number[] = [];
  addEach(tables, source, batch, (row, rule) => {
    if (rule === undefined) places.push(row);
  });
  return places;
};

type Cells = Readonly<Record<RejectedColumn, CsvValue>>;

const cellsOf = (row: Cells): readonly CsvValue[] => rejectedColumns.map((column) => row[column]);

/** Stands before the first rejected row of a file, so that the rows can be read without it. */
const headerRow = (source: string, file: string, header: string): Cells => ({
  file,
  line: undefined,
  column: undefined,
  field: undefined,
  code: headerCode,
  reason: 'the names of the columns, which the rows below need',
  hint: undefined,
  source,
  record: markedRecord(header),
});

const rejectedRow = (source: string, { at, code, message, hint, record }: Rejection): Cells => ({
  file: at.file,
  line: at.line,
  column: at.column,
  field: at.field,
  code,
  reason: message,
  hint,
  source,
  record: markedRecord(record),
});
