import { markLength } from './bytes.ts';
import { cellsOf } from './csv.ts';
import { type Dialect, type Frame, frame, mostRecords } from './frame.ts';
import type { Beginning, Header } from './line.ts';
import { shownText } from './lines.ts';

const delimiters = [',', ';', '\t', '|'];

/** Delimiters by the names that messages give them. */
export const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'pipes',
};

/** The first bytes of a table. */
export interface TableHead {
  readonly head: Uint8Array;
  /** Is that all there is? */
  readonly isWhole: boolean;
}

/**
 * The beginning of a table, so many records, by each delimiter that it may have; a first line `sep=;` names the only
 * one. Empty where the first record does not end within the head or has a broken quote.
 */
export const beginningsOf = ({ head, isWhole }: TableHead, records: number): readonly Beginning[] => {
  const bytes = head.subarray(markLength(head));
  const lineEnds = lineEndsOf(bytes);
  const named = namedDelimiter(bytes);
  return (named === undefined ? delimiters : [named]).map((delimiter) => {
    const dialect = { delimiter, lineEnds };
    const skipped = named === undefined ? 0 : 1;
    const standing = { line: 1, dialect, isLast: isWhole };
    const first = firstFilled(bytes, standing, records + skipped).slice(skipped);
    const broken = first.findIndex(({ fault }) => fault !== undefined);
    const sound = broken < 0 ? first : first.slice(0, broken);
    const cells = cellsOf({ bytes, frames: sound }, dialect);
    return sound.map(({ line, from, to }, index) => ({
      dialect,
      names: cells[index] ?? [],
      text: shownText(bytes.subarray(from, to)),
      line,
      lastLine: line,
    }));
  });
};

/** A header as a text from which its delimiter can be told again. */
export const headerText = ({ dialect, text }: Header): string =>
  dialect === undefined || delimiters.includes(dialect.delimiter)
    ? text
    : `sep=${dialect.delimiter}\n${text}`;

/** The first records that are not blank, which most often are the first of all. */
const firstFilled = (
  bytes: Uint8Array,
  standing: Parameters<typeof frame>[1],
  records: number,
): readonly Frame[] => {
  const within = (most: number): readonly Frame[] =>
    frame(bytes, { ...standing, most })
      .frames.filter(
        ({ from, to }) => shownText(bytes.subarray(from, Math.min(to, from + 200))).trim() !== '',
      )
      .slice(0, records);
  const few = within(2 * records);
  return few.length === records ? few : within(mostRecords);
};

/** A carriage return alone ends records if it is what ends the first line. */
const lineEndsOf = (bytes: Uint8Array): Dialect['lineEnds'] => {
  const [feed, back] = [bytes.indexOf(0x0a), bytes.indexOf(0x0d)];
  return back >= 0 && bytes[back + 1] !== 0x0a && (feed < 0 || back < feed) ? 'any' : 'lf';
};

/** The delimiter of a line such as `sep=;`, which Excel writes and reads; a mark, no letter, digit or quote. */
const namedDelimiter = (bytes: Uint8Array): string | undefined => {
  const [, delimiter] =
    /^"?sep=([\t !#-/:-@[-`{-~])"?[ \t]*[\r\n]/i.exec(shownText(bytes.subarray(0, 12))) ?? [];
  return delimiter;
};
