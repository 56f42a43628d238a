/** The ingest room's door: bytes in, typed rows out, and books of what became of every row. */
import { batchBuilder, batchesOf } from '../batch-builder.ts';
import { type Batch, rowsIn } from '../columns.ts';
import { SpaceSeaError } from '../problems.ts';
import type { Input, Row, Source } from '../types.ts';
import { accept, settleRepeats } from './accept.ts';
import { answeredTwice } from './answered-twice.ts';
import { startWithheld } from './duplicates.ts';
import { hashSet } from './keys.ts';
import { type Known, type Ledger, startBook } from './ledger.ts';
import { lackingQuestions } from './odd-names.ts';
import { oddTexts } from './odd-texts.ts';
import { oddWords } from './odd-words.ts';
import { plainIn } from './plain/plain.ts';
import type { RangeReader } from './range-result.ts';
import { reading } from './read.ts';
import { forgetReferences } from './references.ts';
import { replacer } from './replaced.ts';
import { rowReader } from './row.ts';
import { scoutFor } from './scout.ts';
import { type Settled, settle } from './settle.ts';
import { sameFiles } from './twice.ts';
import { checksOf, enough, type FileWork, type IngestOptions, type Work } from './work.ts';

export {
  countFiltered,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  toKnow,
} from './ledger.ts';
export type { RangeFile, RangeReader, RangeResult } from './range-result.ts';
export { startReferences } from './references.ts';
export { tallies, tooManyRejected } from './tallies.ts';
export type { IngestOptions, Ranges } from './work.ts';

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
  const settled = batchesOf(settleRepeats(work));
  yield* settled.length > 0 ? settled : [batchBuilder('').take()];
}

/** The same as rows, for those who look at single ones. */
export async function* ingest(...asked: Parameters<typeof ingestColumns>): AsyncGenerator<Row[]> {
  for await (const batch of ingestColumns(...asked)) yield rowsIn(batch);
}

/**
 * A reader of the ranges of a large file, for whoever reads along.
 * @throws SpaceSeaError (3) if it has no header that can be used
 */
export const rangeReader = async (...asked: Parameters<RangeReaderOf>): Promise<RangeReader> =>
  (await import('./plain/range-reader.ts')).rangeReader(...asked);

type RangeReaderOf = typeof import('./plain/range-reader.ts').rangeReader;

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
  const broken = options.known?.broken?.get(input.name);
  const ranges = options.ranges?.(input);
  // Whoever reads ranges takes them for UTF-8; if they are not, nothing of it counts.
  const encoding = ranges === undefined ? input.encoding : 'utf-8';
  const encoded = encoding === undefined ? source : { ...source, encoding };
  const { engine } = options;
  const about = { input, source: encoded, found, broken, engine, books: { book, ledger } };
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
    let handedOn = 0;
    const settled = (): Settled => settle(records.plans, { source, file: input.name });
    const scout =
      settings === undefined && melter === undefined
        ? scoutFor({ source: records.source, plans, settled, first: options.scoutsFrom ?? 100 })
        : undefined;
    const file: FileWork = { ...work, book, type, builder: batchBuilder(input.name), scout };
    const ranged = ranges && (await import('./plain/from-ranges.ts')).fromRanges(file, records, ranges);
    const plain = melter === undefined && ranged === undefined ? plainIn(file, records) : undefined;
    try {
      for await (const batch of ranged ?? plain?.besides ?? records.batches) {
        const answers = melter === undefined ? batch : batch.flatMap(melter.melt);
        for (const record of answers) accept(file, record);
        if (book.read - handedOn >= enough) {
          handedOn = book.read;
          yield file.builder.take();
        }
        input.onRows?.(book.read);
      }
    } catch (error) {
      // Whatever the way, all above the fault have been handed on when it is told.
      yield file.builder.take();
      throw error;
    }
    // Even nothing is handed on: those who take it learn that something was read, and may have been rejected.
    yield file.builder.take();
    plain?.end();
    melter?.end();
    conclude(ledger, input.name, settled());
  });
  try {
    for (let rows = await nextOf(batches, ledger); rows !== undefined; rows = await nextOf(batches, ledger))
      yield rows;
  } finally {
    await batches.return(undefined);
  }
}

/** What an earlier reading has settled for a file; rows that come back are read as their file is. */
const settledFor = ({ name, like }: Input, settings: Known['settings']): Settled | undefined => {
  const original = like === undefined ? undefined : settings?.get(like);
  return original?.problems.length === 0 ? { ...original, notices: [] } : settings?.get(name);
};

/** Notes what the columns of a file say about how they are to be read, once all of it has been seen. */
const conclude = ({ settings }: Ledger, file: string, settled: Settled): void => {
  if (settled.found.size > 0 || settled.problems.length > 0) settings.set(file, settled);
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
