/** What can be wrong with one record of a table, in words. */
import { type Cell, type Fault, textIn } from './fault.ts';
import type { Binding } from './header.ts';
import type { FrameFault } from './record-end.ts';

/** What is wrong with the cells of a record, taken together. */
export const cellsFault = (
  cells: readonly Cell[],
  { header, widest }: Pick<Binding, 'header' | 'widest'>,
): Fault | undefined =>
  headerAgain(cells, header.names) ??
  wrongCount(cells, header.names.length, widest) ??
  markFault(textIn(cells[0]));

/** The names of the columns as a record: two exports stuck together. */
const headerAgain = (cells: readonly Cell[], names: readonly string[]): Fault | undefined => {
  if (names.some((name, index) => bare(textIn(cells[index])) !== bare(name))) return undefined;
  return {
    code: 'row/header-again',
    message: 'repeats the header',
    hint: 'two exports in one file? If their columns are the same, remove this line',
  };
};

const mark = '\ufeff';

/** The text of a cell by which it is a name of the header, or not. */
export const bare = (cell = ''): string => cell.replace(mark, '').trim();

const wrongCount = (cells: readonly Cell[], expected: number, widest: number): Fault | undefined => {
  const found = cells.length;
  const surplus = cells.slice(expected).findIndex((cell) => textIn(cell).trim() !== '');
  if (found >= expected && found <= widest) {
    if (surplus < 0) return undefined;
    return {
      code: 'row/cells',
      message: `has a value in column ${expected + 1 + surplus}, which has no name`,
      hint: 'give the column a name in the header, or remove it',
    };
  }
  const isEmpty = found > expected && surplus < 0;
  return {
    code: 'row/cells',
    like: String(found),
    message: `has ${found} ${found === 1 ? 'cell' : 'cells'}, the header has ${expected}${isEmpty ? '; what is too much is empty' : ''}`,
    hint: isEmpty ? emptyHint : found === 1 && expected > 2 ? aloneHint : cellsHint,
  };
};

const emptyHint =
  'remove the delimiter at the end of the line; if values have moved by one cell, that shows nowhere else';
const aloneHint =
  'is it a title, a comment or a footer? Then remove it; a line that breaks off needs its rest';
const cellsHint =
  'a cell that contains the delimiter needs quotes around it; a line that breaks off needs its rest';

/** A byte order mark inside a file stands where two files were stuck together. */
export const markFault = (text = ''): Fault | undefined =>
  text.startsWith(mark)
    ? {
        code: 'row/mark',
        message: 'begins with a byte order mark',
        hint: 'two files in one? Remove the invisible mark',
      }
    : undefined;

const quoteHint = 'put quotes around the whole cell and double those inside: "the ""old"" mill"';

const frameFaults: Readonly<Record<FrameFault['kind'], Pick<Fault, 'code' | 'message' | 'hint'>>> = {
  openQuote: { code: 'row/quote', message: 'has a quote that is never closed', hint: quoteHint },
  longQuote: { code: 'row/quote', message: 'has a quote that is not closed within 10 MiB', hint: quoteHint },
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

/** What is wrong with a record that has no sound end. */
export const frameFault = ({ kind, line, column }: FrameFault): Fault => ({
  ...frameFaults[kind],
  line,
  column,
});
