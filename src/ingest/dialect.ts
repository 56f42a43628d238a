import { markLength } from './bytes.ts';
import { cellsOf } from './csv.ts';
import { type Dialect, frame } from './frame.ts';
import { shownText } from './lines.ts';

/** A record that may be the header. */
export interface Header {
  readonly dialect: Dialect;
  readonly names: readonly string[];
  /** Physical line on which it begins. */
  readonly line: number;
}

/** The first records of a table as one delimiter makes them; the header is the first. */
export type Beginning = readonly Header[];

const delimiters = [',', ';', '\t', '|'];

/** Records that are looked at for names of columns. */
const looked = 20;

/** Delimiters by the names that messages give them. */
export const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'pipes',
};

/**
 * The beginning of a table by each delimiter that it may have; a first line `sep=;` names the only one. Empty where
 * the first record does not end within the head or has a broken quote.
 */
export const beginningsOf = (head: Uint8Array, isWhole: boolean): readonly Beginning[] => {
  const bytes = head.subarray(markLength(head));
  const lineEnds = lineEndsOf(bytes);
  const named = namedDelimiter(bytes);
  return (named === undefined ? delimiters : [named]).map((delimiter) => {
    const dialect = { delimiter, lineEnds };
    const { frames } = frame(bytes, { line: 1, dialect, isLast: isWhole });
    const filled = frames.filter(
      ({ from, to }) => shownText(bytes.subarray(from, Math.min(to, from + 200))).trim() !== '',
    );
    const first = filled.slice(named === undefined ? 0 : 1, looked);
    const broken = first.findIndex(({ fault }) => fault !== undefined);
    const sound = broken < 0 ? first : first.slice(0, broken);
    const cells = cellsOf({ bytes, frames: sound }, dialect);
    return sound.map(({ line }, index) => ({ dialect, names: cells[index] ?? [], line }));
  });
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
