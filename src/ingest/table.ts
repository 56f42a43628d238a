import { unusable } from '../problems.ts';
import type { Opened } from './bytes.ts';
import { type Cells, cellsOf } from './csv.ts';
import type { Cell, Fault, RawRecord } from './fault.ts';
import { type Frame, type FrameFault, frame } from './frame.ts';
import type { Binding } from './header.ts';
import { type Batch, batches, shownText, textOf } from './lines.ts';

/**
 * The records of a table below its header, a batch at a time.
 * @throws SpaceSeaError (3) where the file stops being UTF-8 text
 */
export async function* tableRecords(
  { chunks }: Pick<Opened, 'chunks'>,
  binding: Binding,
  file: string,
): AsyncGenerator<RawRecord[]> {
  const { header } = binding;
  const { dialect } = header;
  for await (const batch of batches(chunks, (bytes, at) => frame(bytes, { ...at, dialect }))) {
    checkText(batch, file);
    const below = batch.frames.filter(({ line }) => line > header.line);
    const frames = below.filter(
      ({ from, to, fault }) => fault !== undefined || !isBlank(batch.bytes, from, to),
    );
    const cells = cellsOf({ ...batch, frames: frames.filter(({ fault }) => fault === undefined) }, dialect);
    let next = 0;
    const records = frames.map(({ line, from, to, fault }) => {
      const content = fault === undefined ? contentOf(cells[next++], binding) : { fault: frameFault(fault) };
      return { line, text: () => shownText(batch.bytes.subarray(from, to)), content };
    });
    if (records.length > 0) yield records;
  }
}

/** Letters of another encoding would be guessed, and a NUL is no letter at all: the file ends here. */
const checkText = ({ bytes, frames }: Batch, file: string): void => {
  const [first, last] = [frames[0], frames.at(-1)];
  if (first === undefined || last === undefined) return;
  const text = textOf(bytes.subarray(first.from, last.to));
  if (text !== undefined && !text.includes('\u0000')) return;
  const isWrong = ({ from, to }: Frame): boolean =>
    textOf(bytes.subarray(from, to))?.includes('\u0000') !== false;
  const wrong = frames.find(isWrong) ?? first;
  const hasZero = bytes.subarray(wrong.from, wrong.to).includes(0);
  throw unusable(
    hasZero ? { ...notText, at: { file, line: wrong.line } } : { ...notUtf8, at: { file, line: wrong.line } },
  );
};

const notText = {
  code: 'file/content',
  message: 'holds a NUL byte, which no text has',
  hint: 'export the file again; it may be damaged, or no CSV file at all',
};

const notUtf8 = {
  code: 'file/encoding',
  message: 'is not UTF-8: a letter on this line is written in another encoding',
  hint: 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"',
};

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
};

const mark = '\ufeff';

const contentOf = (cells: Cells, { header, places, widest }: Binding): RawRecord['content'] => {
  const { names } = header;
  if (cells === undefined)
    return { fault: { code: 'row/quote', message: 'has quotes that do not fit together', hint: quoteHint } };
  const fault = headerAgain(cells, names) ?? wrongCount(cells, names.length, widest) ?? stray(cells);
  if (fault !== undefined) return { fault };
  return { cells: places.map((place): Cell | undefined => (place < 0 ? undefined : cells[place])) };
};

/** The names of the columns as a record: two exports stuck together. */
const headerAgain = (cells: readonly string[], names: readonly string[]): Fault | undefined => {
  if (cells.length < names.length || names.some((name, index) => bare(cells[index]) !== bare(name)))
    return undefined;
  return {
    code: 'row/header-again',
    message: 'repeats the header',
    hint: 'two exports in one file? If their columns are the same, remove this line',
  };
};

const bare = (cell = ''): string => cell.replace(mark, '').trim();

const wrongCount = (cells: readonly string[], expected: number, widest: number): Fault | undefined => {
  const found = cells.length;
  const surplus = cells.slice(expected).every((cell) => cell.trim() === '');
  if (found >= expected && found <= widest && surplus) return undefined;
  const isEmpty = found > expected && surplus;
  if (!surplus && found <= widest) {
    const message = `has a value in column ${expected + 1 + cells.slice(expected).findIndex((cell) => cell.trim() !== '')}, which has no name`;
    return { code: 'row/cells', message, hint: 'give the column a name in the header, or remove it' };
  }
  return {
    code: 'row/cells',
    like: String(found),
    message: `has ${found} ${found === 1 ? 'cell' : 'cells'}, the header has ${expected}${isEmpty ? '; what is too much is empty' : ''}`,
    hint: isEmpty
      ? 'remove the delimiter at the end of the line; if values have moved by one cell, that shows nowhere else'
      : 'a cell that contains the delimiter needs quotes around it; a line that breaks off needs its rest',
  };
};

/** A byte order mark inside a file stands where two files were stuck together. */
const stray = ([first = '']: readonly string[]): Fault | undefined =>
  first.startsWith(mark)
    ? {
        code: 'row/mark',
        message: 'begins with a byte order mark',
        hint: 'two files in one? Remove the invisible mark',
      }
    : undefined;

const quoteHint = 'put quotes around the whole cell and double those inside: "the ""old"" mill"';

const frameFaults: Readonly<Record<FrameFault['kind'], Pick<Fault, 'code' | 'message' | 'hint'>>> = {
  openQuote: { code: 'row/quote', message: 'has a quote that is never closed', hint: quoteHint },
  afterQuote: { code: 'row/quote', message: 'has text after the quote that closes a cell', hint: quoteHint },
  strayQuote: { code: 'row/quote', message: 'has a quote inside a cell without quotes', hint: quoteHint },
  carriageReturn: {
    code: 'row/line-end',
    message: 'has a carriage return inside a cell without quotes',
    hint: 'put quotes around the cell, or remove the invisible character',
  },
  tooLong: {
    code: 'row/too-long',
    message: 'is longer than 10 MiB',
    hint: 'is a quote or a line end missing?',
  },
};

const frameFault = ({ kind, line, column }: FrameFault): Fault => ({ ...frameFaults[kind], line, column });
