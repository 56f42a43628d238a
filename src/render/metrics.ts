import type { Report, ScoreRow } from '../generated/report.ts';
import { effectOf } from './changes.ts';
import { hasVerdicts, markedScore, paintOf } from './compared.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { valueRange } from './interval.ts';
import { type Align, gap } from './layout.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import type { Pen } from './pen.ts';
import { type Block, blocksOf, metricOf } from './report-parts.ts';
import * as words from './words.ts';

/** Marks a number of records some of which are still open. */
export const openMark = '+';

/** A column beside the name of a metric. */
interface Column {
  readonly head: string;
  readonly align: Align;
  readonly cell: (row: Valued) => string;
}

type Valued = ScoreRow & { readonly value: number };

const isValued = (row: ScoreRow): row is Valued => row.value !== undefined;

/** Every metric below its dimension: value, range, goal, score, how much it rests on, and what became of it. */
export const metrics = (report: Report, pen: Pen): string[] => {
  const blocks = blocksOf(report, 'all');
  if (blocks.every((block) => block.metrics.length === 0)) return headings(blocks, pen);
  const columns = columnsFor(report, pen);
  return namedTable(
    {
      heads: columns.map(({ head }) => head),
      aligns: columns.map(({ align }) => align),
      rows: blocks.flatMap((block) => blockRows(block, columns, pen)),
    },
    pen,
  );
};

const headings = (blocks: readonly Block[], pen: Pen): string[] =>
  namedTable({ heads: [], rows: blocks.flatMap((block) => blockRows(block, [], pen)) }, pen);

/** Columns by their name, each as far as the rows have something to say in it. */
const allColumns = (report: Report, rows: readonly Valued[], pen: Pen): Readonly<Record<string, Column>> => {
  const { target } = report.model;
  const isOpen = (row: ScoreRow): boolean => isWaiting(report, row);
  const hasMarks = rows.some(({ score }) => score !== undefined);
  const hasOpen = rows.some(isOpen);
  return {
    value: { head: 'value', align: 'right', cell: (row) => valueText(row) },
    range: { head: 'range', align: 'left', cell: (row) => valueRange(row, pen) || words.nothing },
    goal: { head: 'goal', align: 'right', cell: (row) => goalText(row, pen) },
    score: {
      head: `score${hasMarks ? ' ' : ''}`,
      align: 'right',
      cell: (row) => scoreText(row, target, pen),
    },
    n: {
      head: `n${hasOpen ? ' ' : ''}`,
      align: 'right',
      cell: (row) =>
        row.n === undefined ? '' : `${words.count(row.n)}${isOpen(row) ? openMark : hasOpen ? ' ' : ''}`,
    },
    change: { head: 'change', align: 'left', cell: (row) => changeText(row, pen) },
  };
};

/** Is some of what the metric waits for still open? What is open adds to a load, and is no mark of doubt there. */
export const isWaiting = (report: Report, { id, funnel }: ScoreRow): boolean =>
  (funnel?.open ?? 0) > 0 && metricOf(report, id)?.statistic.type === 'duration';

const valueText = (row: Valued): string =>
  words.value(row.value, row.unit, moreDecimals(row.value, row.goal, row.unit));

const goalText = ({ value, goal, unit }: Valued, { glyph }: Pen): string =>
  goalInSigns(goal, unit, { glyph, more: moreDecimals(value, goal, unit) });

/** A score with its mark, or a space in the place of the mark. */
const scoreText = (row: Valued, target: number, pen: Pen): string => {
  if (row.score === undefined) return `${words.nothing} `;
  const text = markedScore(row, target);
  return row.against === 'onTarget' ? `${pen.good(text)} ` : paintOf(row, pen)(text);
};

const changeText = (row: Valued, pen: Pen): string => {
  if (row.verdict === undefined) return words.nothing;
  if (row.verdict === 'noise') return pen.faint('~');
  const effect = effectOf(row);
  return (effect === 'worse' ? pen.bad : effect === 'better' ? pen.good : pen.strong)(effect);
};

/** Sets of columns, the fullest first; a narrow terminal takes the first that leaves room for the names. */
const sets = [
  ['value', 'range', 'goal', 'score', 'n', 'change'],
  ['value', 'goal', 'score', 'n', 'change'],
  ['value', 'goal', 'score', 'change'],
] as const;

/** Names may be broken into two lines, but not into three. */
const leastName = 20;

const columnsFor = (report: Report, pen: Pen): readonly Column[] => {
  const rows = blocksOf(report, 'all').flatMap((block) => block.metrics.filter(isValued));
  const all = allColumns(report, rows, pen);
  const known = sets.map((names) =>
    names.flatMap((name): Column[] => {
      const column = all[name];
      if (column === undefined) return [];
      if (name === 'range' && rows.every((row) => valueRange(row, pen) === '')) return [];
      return name === 'change' && !hasVerdicts(rows) ? [] : [column];
    }),
  );
  const widthOf = ({ head, cell }: Column): number => Math.max(...[head, ...rows.map(cell)].map(pen.measure));
  const room = (columns: readonly Column[]): number =>
    pen.width - columns.reduce((sum, column) => sum + gap + widthOf(column), 0);
  const longest = 2 + Math.max(...rows.map(({ label }) => pen.measure(pen.show(label))));
  const needed = Math.min(leastName, longest);
  return known.find((columns) => room(columns) >= needed) ?? known.at(-1) ?? [];
};

const blockRows = (
  { head, metrics: each, letter }: Block,
  columns: readonly Column[],
  pen: Pen,
): NamedRow[] => {
  const shared = sharedReason(each);
  return [
    { name: pen.show(`${letter} ${head.label}`), paint: pen.strong },
    ...(shared === undefined ? [] : [{ name: pen.show(shared), indent: 4, paint: pen.faint }]),
    ...each.map((row) => ({
      name: pen.show(row.label),
      indent: 2,
      ...(isValued(row)
        ? { cells: columns.map(({ cell }) => cell(row)) }
        : {
            cells: [words.nothing],
            ...(shared === undefined ? { text: pen.show(row.reason ?? ''), paintText: pen.faint } : {}),
          }),
    })),
  ];
};

/** Why no metric of a dimension has a value, if it is the same for all: told once. */
const sharedReason = (rows: readonly ScoreRow[]): string | undefined => {
  const [first, second] = rows;
  return second !== undefined &&
    rows.every(({ value, reason }) => value === undefined && reason === first?.reason)
    ? first?.reason
    : undefined;
};

/** Has the table room for this column? */
export const hasColumn = (report: Report, name: string, pen: Pen): boolean =>
  columnsFor(report, pen).some(({ head }) => head.trim() === name);

/** What the mark of a count means, if it occurs. */
export const openLegend = (report: Report, rows: readonly ScoreRow[]): string[] =>
  rows.some((row) => isWaiting(report, row))
    ? [`n${openMark} some of them still open, counted as waiting`]
    : [];
