import { type Align, gap, layOut } from './layout.ts';
import { inParts, paragraph } from './paragraph.ts';
import type { Paint, Pen } from './pen.ts';
import { wrap } from './width.ts';

/** A line of a table: a name, and numbers beside it; a text may stand where the numbers end. */
export interface NamedRow {
  /** Harmless already. */
  readonly name: string;
  /** Spaces before the name. */
  readonly indent?: number;
  /** Stands in the first of these spaces. */
  readonly mark?: string;
  readonly cells?: readonly string[];
  /** Takes the place of the cells that are not given, or stands below the name if there is no room. */
  readonly text?: string;
  /** Of the whole line. */
  readonly paint?: Paint;
  /** Of the text alone. */
  readonly paintText?: Paint;
}

export interface NamedTable {
  /** What the names are names of. */
  readonly title?: string;
  readonly heads: readonly string[];
  /** Of the columns beside the name; right, if not given. */
  readonly aligns?: readonly Align[];
  readonly rows: readonly NamedRow[];
}

/** A table, row by row, for whoever puts something between two rows. */
export interface Drawn {
  /** Empty where the table had to become a list. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A name is broken into lines, but not into lines shorter than this. */
const leastName = 14;

/** Names that stand further in have a word in front. */
const deepest = 4;

/** A text beside a name gets at least this many columns. */
const leastText = 24;

/**
 * Names and what belongs to them, in columns. A long name is wrapped, never cut; where not even that leaves room for the
 * columns, each name is followed by its cells with their heads, as a list.
 */
export const drawNamed = (table: NamedTable, pen: Pen): Drawn => {
  const widths = widthsOf(table, pen);
  const room = columnsLeft(table, pen);
  const natural = Math.max(
    pen.measure(table.title ?? ''),
    ...table.rows.map(({ name, indent = 0, cells, text }) =>
      cells === undefined && text === undefined ? 0 : indent + pen.measure(name),
    ),
  );
  // A word far in front of the name is no part of it.
  const ahead = Math.max(0, ...table.rows.map(({ indent = 0 }) => indent - deepest));
  if (room < Math.min(natural, leastName + ahead))
    return { head: [], rows: table.rows.map(listed(table, pen)) };
  return inColumns(table, { widths, nameWidth: Math.min(natural, room) }, pen);
};

const widthsOf = ({ heads, rows }: Pick<NamedTable, 'heads' | 'rows'>, { measure }: Pen): number[] =>
  heads.map((head, column) =>
    Math.max(...[head, ...rows.map(({ cells = [] }) => cells[column] ?? '')].map(measure)),
  );

const columnsLeft = (table: Pick<NamedTable, 'heads' | 'rows'>, pen: Pen): number =>
  pen.width - widthsOf(table, pen).reduce((sum, width) => sum + gap + width, 0);

/** How long a name may be to stand in one line: in front of its cells, or above them in a list. */
export const roomForNames = (table: Pick<NamedTable, 'heads' | 'rows'>, pen: Pen): number => {
  const left = columnsLeft(table, pen);
  return left < leastName ? pen.width : left;
};

/** The same as lines, the head in front. */
export const namedTable = (table: NamedTable, pen: Pen): string[] => {
  const { head, rows } = drawNamed(table, pen);
  return [...head, ...rows.flat()];
};

const same: Paint = (text) => text;

const spaces = (count: number): string => ' '.repeat(Math.max(0, count));

/** Lines of a name, those after the first a little further in. */
const nameLines = (
  { name, indent = 0, mark = '' }: NamedRow,
  width: number,
  { measure }: Pen,
): readonly string[] => {
  const room = width - indent;
  const start = mark + spaces(indent - measure(mark));
  if (measure(name) <= room) return [start + name];
  const [first = '', ...more] = wrap(name, room - 2, measure);
  return [start + first, ...more.map((line) => spaces(indent + 2) + line)];
};

interface Columns {
  readonly widths: readonly number[];
  readonly nameWidth: number;
}

const inColumns = (
  { title = '', heads, aligns = [], rows }: NamedTable,
  { widths, nameWidth }: Columns,
  pen: Pen,
): Drawn => {
  const names = rows.map((row) =>
    // A heading has the whole line to itself.
    nameLines(row, row.cells === undefined && row.text === undefined ? pen.width : nameWidth, pen),
  );
  const [top = '', ...lines] = layOut(
    {
      rows: [
        [title.padEnd(nameWidth), ...heads],
        ...rows.map(({ cells = [] }, index) => {
          const name = cells.length === 0 ? '' : (names[index]?.[0] ?? '');
          return [name, ...heads.map((_, column) => cells[column] ?? '')];
        }),
      ],
      aligns: ['left', ...heads.map((_, column) => aligns[column] ?? 'right')],
    },
    pen,
  );
  return {
    head: top === '' ? [] : [pen.faint(top)],
    rows: rows.map((row, index) => {
      const { cells = [], paint = same } = row;
      const [first = '', ...more] = names[index] ?? [];
      const own = [cells.length === 0 ? first : (lines[index] ?? ''), ...more];
      const start = widths.slice(0, cells.length).reduce((sum, width) => sum + gap + width, nameWidth) + gap;
      return withText(own, { row, start }, pen).map(paint);
    }),
  };
};

/** Lines of a row with its text beside them, or below if there is too little room. */
const withText = (
  own: readonly string[],
  { row: { text, indent = 0, paintText = same }, start }: { row: NamedRow; start: number },
  pen: Pen,
): string[] => {
  if (text === undefined) return [...own];
  const room = pen.width - start;
  if (room < Math.min(leastText, pen.measure(text))) {
    const below = wrap(text, pen.width - indent - 4, pen.measure);
    return [...own, ...below.map((line) => spaces(indent + 4) + paintText(line))];
  }
  const beside = wrap(text, room, pen.measure);
  return Array.from({ length: Math.max(own.length, beside.length) }, (_, index) => {
    const [left = '', right] = [own[index], beside[index]];
    return right === undefined ? left : left + spaces(start - pen.measure(left)) + paintText(right);
  });
};

/** A row as a list: the name, and below it what stands beside it elsewhere. */
const listed =
  ({ heads }: NamedTable, pen: Pen) =>
  (row: NamedRow): string[] => {
    const { indent = 0, cells = [], text, paint = same, paintText = same } = row;
    const told = cells.flatMap((cell, column) =>
      cell.trim() === '' ? [] : [`${(heads[column] ?? '').trim()} ${cell.trim()}`.trimStart()],
    );
    const inside = { ...pen, width: pen.width - indent - 4 };
    const below =
      text === undefined
        ? inParts(told, '  ', inside)
        : paragraph(text, inside).map((line) => paintText(line));
    return [...nameLines(row, pen.width, pen), ...below.map((line) => spaces(indent + 4) + line)].map(paint);
  };
