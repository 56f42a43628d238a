import type { Report, ScoreRow } from '../generated/report.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import type { Pen } from './pen.ts';
import { type Block, blocksOf } from './report-parts.ts';
import * as words from './words.ts';

/** Marks a score below the target: never colour alone. */
export const belowMark = '!';

const isBelow = ({ score }: ScoreRow, target: number): boolean => score !== undefined && score < target;

/** Every metric below its dimension: value, goal, score, and how much it rests on. */
export const metrics = (report: Report, pen: Pen): string[] => {
  const { target } = report.model;
  const rows = blocksOf(report, 'all').flatMap((block) => blockRows(block, { target, pen }));
  return rows.length === 0 ? [] : namedTable({ heads: ['value', 'goal', 'score', 'n'], rows }, pen);
};

interface Drawing {
  readonly target: number;
  readonly pen: Pen;
}

const blockRows = ({ head, metrics: each, letter }: Block, { target, pen }: Drawing): NamedRow[] => {
  const shared = sharedReason(each);
  return [
    { name: pen.show(`${letter} ${head.label}`), paint: pen.strong },
    ...(shared === undefined ? [] : [{ name: pen.show(shared), indent: 4, paint: pen.faint }]),
    ...each.map((row) => ({
      name: pen.show(row.label),
      indent: 2,
      ...(isBelow(row, target) ? { mark: pen.middling(belowMark) } : {}),
      ...beside(row, { target, pen, told: shared !== undefined }),
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

const beside = (
  { value, unit, goal, score, n, reason = '' }: ScoreRow,
  { target, pen, told }: Drawing & { readonly told: boolean },
): Pick<NamedRow, 'cells' | 'text' | 'paintText'> => {
  if (value === undefined)
    return {
      cells: [words.nothing],
      ...(told ? {} : { text: pen.show(reason), paintText: pen.faint }),
    };
  const more = moreDecimals(value, goal, unit);
  const { glyph } = pen;
  return {
    cells: [
      words.value(value, unit, more),
      goalInSigns(goal, unit, { glyph, more }),
      score === undefined
        ? words.nothing
        : (score >= target ? pen.good : pen.middling)(words.score(score, target)),
      n === undefined ? '' : words.count(n),
    ],
  };
};

/** What the marks and the short heads mean, as far as they occur. */
export const legend = (report: Report): string[] => {
  const rows = blocksOf(report, 'all').flatMap((block) => block.metrics);
  const { target } = report.model;
  const has = (what: (row: ScoreRow) => boolean, text: string): string[] => (rows.some(what) ? [text] : []);
  return [
    ...has((row) => isBelow(row, target), `${belowMark} below the target of ${words.target(target)}`),
    ...has(
      ({ value, score }) => value !== undefined && score === undefined,
      `score ${words.nothing}: shown, not scored`,
    ),
    ...has(({ n }) => n !== undefined, 'n: records, answers or people behind the value'),
    'coverage: share of the weight that has a score',
    'overall: weighted mean',
  ];
};
