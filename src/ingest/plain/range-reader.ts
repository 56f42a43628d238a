/** Ranges of large files, read by whoever has time: the plain records are counted there, the others handed back. */
import { batchBuilder } from '../../batch-builder.ts';
import type { Source } from '../../types.ts';
import { headSize, markLength } from '../bytes.ts';
import { delimited, plainDialect } from '../delimited.ts';
import { frame } from '../frame.ts';
import { type Binding, bind } from '../header.ts';
import type { Known } from '../ledger.ts';
import type { Header } from '../line.ts';
import { oddWords } from '../odd-words.ts';
import type { Hand, LeftOut, News, Other, RangeFile, RangeReader, RangeResult } from '../range-result.ts';
import type { ColumnEvidence } from '../settings.ts';
import { enough, type IngestOptions } from '../work.ts';
import { borderIn, type Shape } from './borders.ts';
import { startCells } from './cut.ts';
import { keyHashes } from './plain.ts';
import { type Taker, takeRange } from './range.ts';
import { type PlainRows, plainRows } from './rows.ts';

/** Bytes among which the beginning of a range is looked for. */
const searched = 1 << 18;

/**
 * A reader of the ranges of a file, which whoever reads them has to ask for in their order, one after the other: what a
 * column has learned of its words, and what its cells have told, holds for those that follow.
 * @throws SpaceSeaError (3) if it has no header that can be used
 */
export const rangeReader = async (
  source: Source,
  file: RangeFile,
  { options, add }: { readonly options: IngestOptions } & Hand,
): Promise<RangeReader> => {
  const head = await file.readAt(0, headSize);
  const binding = await bindingOf(source, file, { head, known: options.known });
  const { header, widest } = binding;
  const { dialect } = header;
  if (dialect === undefined || dialect.lineEnds !== 'lf') return async () => undefined;
  const below = belowHeader(head, header);
  const shape: Shape = { cells: startCells(widest, dialect.delimiter), width: header.names.length };
  const own = notes(file.name, { add });
  const rows = rowsInto(own, { binding, options });
  if (rows === undefined) return async () => undefined;
  const { other, handOnIfEnough } = own;
  const taker: Taker = {
    rows,
    dialect,
    lastLine: header.lastLine,
    readAt: file.readAt,
    handOnIfEnough,
    other,
  };
  return async ({ from, to }) => {
    const start = await borderOf(file, from, { shape, below });
    const stop = await borderOf(file, to, { shape, below });
    if (start === undefined || stop === undefined) return undefined;
    own.begin();
    const lines = start < stop ? await takeRange({ start, stop, size: file.size }, taker) : 0;
    if (lines === undefined) return undefined;
    rows.end();
    return { start, stop, lines, ...(await own.result()) };
  };
};

/** The file's own header says how it is read; what a first reading has found does too. */
const bindingOf = (
  source: Source,
  { name, size }: RangeFile,
  { head, known: { settings } = {} }: { readonly head: Uint8Array; readonly known: Known | undefined },
): Promise<Binding> => {
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const opened = { head, isWhole: head.length === size, chunks: nothing(), close: async () => undefined };
  const found = settings && (settings.get(name)?.found ?? new Map());
  return bind(delimited(opened), source, { file: name, found });
};

/** The byte at which the records below the header begin; the end of the head, if none is in it. */
const belowHeader = (head: Uint8Array, { dialect = plainDialect, lastLine }: Header): number => {
  const mark = markLength(head);
  const { frames } = frame(head.subarray(mark), { line: 1, isLast: false, dialect, most: lastLine + 1 });
  const first = frames.find(({ line }) => line > lastLine);
  return first === undefined ? head.length : mark + first.from;
};

interface Borders {
  readonly shape: Shape;
  /** Where the first record below the header begins. */
  readonly below: number;
}

/** Where the range begins whose bytes begin near a place. */
const borderOf = async (
  { size, readAt }: RangeFile,
  near: number,
  { shape, below }: Borders,
): Promise<number | undefined> => {
  if (near <= 0 || near >= size) return Math.min(Math.max(near, 0), size);
  if (near <= below) return below;
  const bytes = await readAt(near, near + searched);
  const border = borderIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), shape);
  if (border !== undefined) return near + border;
  return near + bytes.length >= size ? size : undefined;
};

type Notes = ReturnType<typeof notes>;

/** What is noted of one range. */
interface Noted {
  readonly keys: number[];
  readonly news: News[];
  readonly again: number[];
  readonly others: Other[];
  readonly bytes: Uint8Array[];
  readonly leftOut: LeftOut[number][];
  plain: number;
  size: number;
}

const nothingNoted = (): Noted => ({
  keys: [],
  news: [],
  again: [],
  others: [],
  bytes: [],
  leftOut: [],
  plain: 0,
  size: 0,
});

/** What is noted of the range at hand; the columns stay for the next one. */
const notes = (file: string, hand: Hand) => {
  const builder = batchBuilder(file);
  let noted = nothingNoted();
  const handOn = async (): Promise<void> => void noted.leftOut.push(...(await hand.add(builder.take())));
  return {
    builder,
    begin: (): void => {
      noted = nothingNoted();
    },
    now: (): Noted => noted,
    handOnIfEnough: async (): Promise<void> => {
      if (builder.count >= enough) await handOn();
    },
    other: (
      all: Uint8Array,
      { line, from, to, fault }: { line: number; from: number; to: number; fault?: Other['fault'] },
    ): void => {
      const { size: start, plain, news, others, bytes } = noted;
      bytes.push(all.subarray(from, to));
      noted.size += to - from;
      others.push({ line, from: start, to: noted.size, plain, news: news.length, ...(fault && { fault }) });
    },
    result: async (): Promise<Omit<RangeResult, 'start' | 'stop' | 'lines'>> => {
      if (builder.count > 0) await handOn();
      const { plain, size, keys, news, again, others, bytes, leftOut } = noted;
      const all = new Uint8Array(size);
      for (const [index, { from }] of others.entries()) all.set(bytes[index] ?? [], from);
      return { plain, keys: Float64Array.from(keys), news, again, others, bytes: all, leftOut };
    },
  };
};

interface Into {
  readonly binding: Binding;
  readonly options: IngestOptions;
}

const rowsInto = (own: Notes, { binding, options }: Into): PlainRows | undefined => {
  const { builder, now } = own;
  const plans = binding.plans.map((plan, at) =>
    plan.evidence === undefined ? plan : { ...plan, evidence: noting(own, plan.evidence, at) },
  );
  const { words = new Map(), references, known } = options;
  const hashAt = keyHashes(binding.source, builder);
  const findWords = oddWords(binding.source, words);
  const about = { binding: { ...binding, plans }, builder, checks: options, words, findWords, references };
  return plainRows(about, (row) => {
    const hash = hashAt(row);
    if (hash !== undefined) {
      if (known?.repeats?.has(hash) === true) return false;
      if (known?.repeats === undefined) now().keys.push(hash);
    }
    now().plain += 1;
    return true;
  });
};

/** Notes what cells tell; of plain ones of a kind, all but the first only count. */
const noting = ({ now }: Notes, evidence: ColumnEvidence, plan: number): ColumnEvidence => {
  const { see: _, seePlain, kindOf, seeAgain, ...rest } = evidence;
  const kinds = new Set<string>();
  const countAgain = (cells: number): void => {
    const { again } = now();
    again[plan] = (again[plan] ?? 0) + cells;
  };
  const noteKind = (text: string, line: number): void => {
    const kind = kindOf?.(text) ?? text;
    if (kinds.has(kind)) countAgain(1);
    else now().news.push({ plan, text, line, is: 'plain' });
    kinds.add(kind);
  };
  return {
    ...rest,
    see: (text, line) => void now().news.push({ plan, text, line, is: 'other' }),
    ...(seePlain && { seePlain: noteKind }),
    ...(seeAgain && { seeAgain: countAgain }),
  };
};
