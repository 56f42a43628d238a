import type { Report, ScoreRow } from '../generated/report.ts';
import { hasVerdicts, paintOf, signOf } from './compared.ts';
import { scoreRange } from './interval.ts';
import { type Align, gap } from './layout.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import type { Pen } from './pen.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { type Past, pastOf } from './spark.ts';
import { numbersAbove, strip } from './strip.ts';
import * as words from './words.ts';

/** A column beside the score: its head, which side its cells stand on, and what stands in them. */
interface Column {
  readonly head: string;
  readonly align: Align;
  readonly cell: (row: Scored) => string;
}

type Scored = ScoreRow & { readonly score: number };

const isScored = (row: ScoreRow): row is Scored => row.score !== undefined;

/** The dimensions on one scale, with range, change and status; the overall score last. */
export const profile = (report: Report, pen: Pen): string[] => {
  const { target } = report.model;
  const overall = overallOf(report, 'all');
  const blocks = blocksOf(report, 'all');
  const rows = [...blocks.map(({ head }) => head), ...(overall === undefined ? [] : [overall])];
  const names = [
    ...blocks.map(({ head, letter, short }) =>
      pen.show(`${letter} ${pen.width >= wide ? head.label : short}`),
    ),
    ...(overall === undefined ? [] : [pen.show(overall.label)]),
  ];
  const columns = [...columnsOf(rows.filter(isScored), target, pen), ...sparks(pastShown(report, pen))];
  const taken =
    Math.max(...names.map((name, at) => pen.measure(name) + indentOf(rows[at]))) +
    columns.reduce((sum, column) => sum + gap + widthOf(column, rows, pen), 0);
  const cells = cellsFor(pen.width, taken + gap);
  const all = cells === 0 ? columns : withStrip(columns, { target, cells, pen });
  return namedTable(
    {
      heads: all.map(({ head }) => head),
      aligns: all.map(({ align }) => align),
      rows: rows.map((row, at) => rowOf(row, { name: names[at] ?? '', columns: all, pen })),
    },
    pen,
  );
};

/** From this width on there is room for whole names and for the past. */
const wide = 120;

/** The periods before, where there is room for them. */
export const pastShown = (report: Report, pen: Pen): Past | undefined =>
  pen.width >= wide ? pastOf(report, pen) : undefined;

const sparks = (past: Past | undefined): Column[] =>
  past === undefined ? [] : [{ head: past.head, align: 'left', cell: past.spark }];

const indentOf = (row: ScoreRow | undefined): number => (row?.level === 'overall' ? 2 : 0);

const widthOf = ({ head, cell }: Column, rows: readonly ScoreRow[], { measure }: Pen): number =>
  Math.max(...[head, ...rows.filter(isScored).map(cell)].map(measure));

/** The columns that have something to say. */
const columnsOf = (rows: readonly Scored[], target: number, pen: Pen): Column[] => {
  const changes = rows.map(({ change = 0, verdict }) =>
    verdict === undefined ? 0 : words.pointsChange(change).length,
  );
  const digits = Math.max(0, ...changes);
  const plainOr = (row: Scored, text: string): string =>
    row.level === 'overall' ? text : paintOf(row, pen)(text);
  const [score, range, change, status, cover]: Column[] = [
    { head: 'score', align: 'right', cell: (row) => plainOr(row, words.score(row.score, target)) },
    { head: 'range', align: 'left', cell: (row) => scoreRange(row, target, pen.glyph('dash')) },
    { head: 'change', align: 'left', cell: (row) => changeText(row, digits, pen) },
    { head: 'status', align: 'left', cell: (row) => plainOr(row, statusOf(row)) },
    {
      head: 'cover',
      align: 'right',
      cell: ({ coverage }) => (coverage === undefined ? '' : words.share(coverage)),
    },
  ] as const satisfies Column[];
  const shown = [
    score,
    rows.some(({ scoreLow }) => scoreLow !== undefined) ? range : undefined,
    hasVerdicts(rows) ? change : undefined,
    status,
    rows.some(({ coverage = 1 }) => coverage < 1) ? cover : undefined,
  ];
  return shown.flatMap((column) => column ?? []);
};

const changeText = (row: Scored, digits: number, pen: Pen): string => {
  const { change, verdict } = row;
  if (change === undefined || verdict === undefined) return words.nothing;
  const text = `${signOf(row, pen)} ${words.pointsChange(change).padStart(digits)}`;
  return verdict === 'noise' ? pen.faint(text) : pen.strong(text);
};

/** The overall score is a sum of parts, and gets no word of its own. */
const statusOf = ({ level, against }: Scored): string => {
  if (level === 'overall') return 'weighted mean';
  return against === undefined ? '' : words.againstWords[against];
};

interface Drawing {
  readonly target: number;
  readonly cells: number;
  readonly pen: Pen;
}

/** The strip stands after the range, or after the score where there is none. */
const withStrip = (columns: readonly Column[], { target, cells, pen }: Drawing): Column[] => {
  const drawn: Column = {
    head: numbersAbove({ target, cells }),
    align: 'left',
    cell: (row) => strip(row, { target, cells }, pen),
  };
  const at = columns[1]?.head === 'range' ? 2 : 1;
  return [...columns.slice(0, at), drawn, ...columns.slice(at)];
};

/** Cells of the strip; none where there is no room for one worth looking at. */
const cellsFor = (width: number, taken: number): number => {
  const wanted = width >= wide ? 41 : width >= 100 ? 45 : width >= 80 ? 25 : 0;
  const cells = Math.min(wanted, width - taken);
  return cells < 15 ? 0 : cells;
};

interface Placed {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly pen: Pen;
}

const rowOf = (row: ScoreRow, { name, columns, pen }: Placed): NamedRow => {
  const base = {
    name,
    indent: indentOf(row),
    ...(row.level === 'overall' ? { paint: pen.faint } : {}),
  };
  return isScored(row)
    ? { ...base, cells: columns.map(({ cell }) => cell(row)) }
    : { ...base, cells: [words.nothing], text: `not scored: ${pen.show(row.reason ?? '')}` };
};
