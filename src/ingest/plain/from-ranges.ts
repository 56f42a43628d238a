/** A file that others have read in ranges: what they found is put together as if it had been read from the beginning. */

import { plainDialect } from '../delimited.ts';
import type { RawRecord } from '../fault.ts';
import { type FooterWatch, footerWatch } from '../footer.ts';
import type { Binding } from '../header.ts';
import { countFiltered } from '../ledger.ts';
import type { RangeResult } from '../range-result.ts';
import type { Records } from '../read.ts';
import { recordOf } from '../table.ts';
import type { FileWork, Ranges } from '../work.ts';
import { lineOf } from './scan.ts';

/**
 * The records that are not plain, each after the plain ones above it have been noted. A range must begin where the one
 * before it ends, and the last end where the file does: only then all were cut where they would have been cut anyway. If
 * not, the ledger says so, and nothing counts. The bytes themselves are read here too, for what is asked of all of them.
 */
export async function* fromRanges(
  file: FileWork,
  { text }: Records,
  ranges: Ranges,
): AsyncGenerator<readonly RawRecord[]> {
  const { book, ledger } = file;
  if (ledger.isTorn) return;
  // Until the end is reached.
  ledger.isTorn = true;
  if (text === undefined) return;
  const { binding } = text;
  const watch = footerWatch({ ...binding, notices: ledger.oddities }, book.file);
  const reading: Reading = { file, binding, watch, stop: 0, line: 0, isAfterBlank: false };
  const bytes = text.chunks[Symbol.asyncIterator]();
  let read = 0;
  for await (const result of ranges) {
    if (result?.start !== reading.stop) return;
    while (read < result.stop) {
      const { value, done } = await bytes.next();
      if (done === true) return;
      read += value.length;
    }
    yield* recordsIn(result, reading);
    reading.stop = result.stop;
    reading.line += result.lines;
  }
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next())
    read += next.value.length;
  if (read !== reading.stop) return;
  yield watch.end().map((line) => recordOf(line, binding));
  ledger.isTorn = false;
}

/** How far the file has been put together. */
interface Reading {
  readonly file: FileWork;
  readonly binding: Binding;
  readonly watch: FooterWatch;
  /** The byte behind the last range, and the lines up to it. */
  stop: number;
  line: number;
  isAfterBlank: boolean;
}

function* recordsIn(result: RangeResult, reading: Reading): Generator<readonly RawRecord[]> {
  const { binding, watch, line: base } = reading;
  const { dialect = plainDialect } = binding.header;
  notePlain(result, reading);
  let [plain, news] = [0, 0];
  const passPlain = function* (upTo: { plain: number; news: number }): Generator<readonly RawRecord[]> {
    if (upTo.plain > plain) {
      reading.isAfterBlank = false;
      const released = watch.release();
      if (released.length > 0) yield released.map((line) => recordOf(line, binding));
    }
    tellNews(result, reading, { from: news, to: upTo.news });
    ({ plain, news } = upTo);
  };
  for (const other of result.others) {
    yield* passPlain(other);
    const { line, from, to, fault } = other;
    const frame = {
      ...{ line: base + line, from, to },
      ...(fault && { fault: { ...fault, line: base + fault.line } }),
    };
    const found = lineOf({ bytes: result.bytes, frame, dialect }, reading);
    const passed = found === undefined ? [] : watch.next(found);
    if (passed.length > 0) yield passed.map((each) => recordOf(each, binding));
  }
  yield* passPlain({ plain: result.plain, news: result.news.length });
  for (const [at, cells] of result.again.entries())
    if (cells !== undefined) binding.plans[at]?.evidence?.seeAgain?.(cells);
  // Long files are told about while they are read.
  yield [];
}

/** What became of the plain records, and which keys they have. */
const notePlain = ({ plain, keys, leftOut }: RangeResult, { file }: Reading): void => {
  const { book, ledger } = file;
  book.read += plain;
  book.given += plain;
  for (const left of leftOut) countFiltered(ledger, book.file, left);
  for (const hash of keys) if (file.keys.add(hash)) ledger.repeats.add(hash);
};

/** Tells the columns what their plain cells have said, in the order of the file. */
const tellNews = (
  { news }: RangeResult,
  { binding, line: base }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  for (const { plan, text, line, is } of news.slice(from, to)) {
    const evidence = binding.plans[plan]?.evidence;
    if (is === 'plain') evidence?.seePlain?.(text, base + line);
    else evidence?.see(text, base + line);
  }
};
