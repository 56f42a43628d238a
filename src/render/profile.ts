import type { Report, ScoreRow } from '../generated/report.ts';
import { gap } from './layout.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import type { Pen } from './pen.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { numbersAbove, strip } from './strip.ts';
import * as words from './words.ts';

interface Line {
  readonly name: string;
  readonly row: ScoreRow;
}

/** The dimensions on one scale, the overall score last. */
export const profile = (report: Report, pen: Pen): string[] => {
  const { target } = report.model;
  const overall = overallOf(report, 'all');
  const lines: readonly Line[] = blocksOf(report, 'all').map(({ head, letter, short }) => ({
    name: pen.show(`${letter} ${pen.width >= 120 ? head.label : short}`),
    row: head,
  }));
  const heads = ['score', `vs ${words.target(target)}`, 'coverage'];
  const nameWidth = Math.max('  Overall'.length, ...lines.map(({ name }) => pen.measure(name)));
  const cells = cellsFor(pen.width, heads.join('').length + heads.length * gap + nameWidth + gap);
  const [score = '', ...rest] = heads;
  const drawing: Drawing = { target, cells, pen };
  const rows = [
    ...lines.map((line) => rowOf(line, drawing)),
    ...(overall === undefined
      ? []
      : [{ ...rowOf({ name: pen.show(overall.label), row: overall }, drawing), indent: 2 }]),
  ];
  return namedTable(
    {
      heads: [score, ...(cells === 0 ? [] : [numbersAbove({ target, cells })]), ...rest],
      aligns: ['right', ...(cells === 0 ? [] : (['left'] as const)), 'right', 'right'],
      rows,
    },
    pen,
  );
};

/** Cells of the strip; none where there is no room for one worth looking at. */
const cellsFor = (width: number, taken: number): number => {
  const wanted = width >= 120 ? 41 : width >= 100 ? 45 : width >= 80 ? 25 : 0;
  const cells = Math.min(wanted, width - taken);
  return cells < 15 ? 0 : cells;
};

interface Drawing {
  readonly target: number;
  readonly cells: number;
  readonly pen: Pen;
}

/** Colour says again what the sign of the difference says; the overall score goes without. */
const rowOf = ({ name, row }: Line, { target, cells, pen }: Drawing): NamedRow => {
  const { level, score, coverage, reason = '' } = row;
  const paint = level === 'overall' ? { paint: pen.faint } : {};
  if (score === undefined)
    return { name, cells: [words.nothing], text: `not scored: ${pen.show(reason)}`, ...paint };
  const text = words.score(score, target);
  return {
    name,
    cells: [
      level === 'overall' ? text : (score >= target ? pen.good : pen.middling)(text),
      ...(cells === 0 ? [] : [strip(score, { target, cells }, pen)]),
      words.difference(score, target),
      coverage === undefined ? '' : words.share(coverage),
    ],
    ...paint,
  };
};
