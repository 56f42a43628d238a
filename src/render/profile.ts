import type { Report, ScoreRow } from '../generated/report.ts';
import { layOut } from './layout.ts';
import type { Pen } from './pen.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { scale, strip } from './strip.ts';
import { cut, wrap } from './width.ts';
import * as words from './words.ts';

/** How much fits at a width: cells of the strip, and whether names are whole. */
const spaceFor = (width: number): { readonly cells: number; readonly names: 'short' | 'whole' } => {
  if (width >= 120) return { cells: 41, names: 'whole' };
  if (width >= 100) return { cells: 45, names: 'short' };
  return { cells: width >= 80 ? 25 : 0, names: 'short' };
};

interface Line {
  readonly mark: string;
  readonly name: string;
  readonly row: ScoreRow;
  readonly remark: string;
}

/** The dimensions of a group on one scale, the overall score last. */
export const profile = (report: Report, group: string, pen: Pen): string[] => {
  const { cells, names } = spaceFor(pen.width);
  const { target } = report.model;
  const overall = overallOf(report, group);
  const lines: Line[] = [
    ...blocksOf(report, group).map(({ head, letter, short }) => ({
      mark: safe(letter),
      name: safe(names === 'whole' ? head.label : short),
      row: head,
      remark: '',
    })),
    ...(overall === undefined
      ? []
      : [{ mark: ' ', name: overall.label, row: overall, remark: 'weighted mean' }]),
  ];
  const isPlaced = ({ row }: Line): boolean => row.score !== undefined;
  const head = [
    '',
    'score',
    ...(cells > 0 ? [scale({ target, cells })] : []),
    `to ${words.score(target)}`,
    'coverage',
    '',
  ];
  const columns = cells > 0 ? 6 : 5;
  const drawn = layOut(
    {
      rows: [
        head,
        ...lines.map((line) => {
          const { mark, name, row } = line;
          const label = `${mark} ${name}`;
          if (row.score === undefined) return [label, words.nothing, ...Array(columns - 2).fill('')];
          return [
            label,
            line.mark === ' ' ? words.score(row.score) : painted(row, { target, pen }),
            ...(cells > 0 ? [strip(row.score, { target, cells }, pen)] : []),
            words.difference(row.score, target),
            words.share(row.coverage ?? 0),
            line.remark,
          ];
        }),
      ],
      aligns: ['left', 'right', ...(cells > 0 ? (['left'] as const) : []), 'right', 'right', 'left'],
    },
    pen,
  );
  const [top = '', ...rest] = drawn;
  return [
    pen.faint(top),
    ...lines.flatMap((line, index) => {
      const text = rest[index] ?? '';
      if (!isPlaced(line)) return unplaced(text, line.row, pen);
      return [line.mark === ' ' ? pen.faint(text) : text];
    }),
  ];
};

/** A row without a score says why, in the place of the strip. */
const unplaced = (text: string, { reason = '' }: ScoreRow, pen: Pen): string[] => {
  const start = `${text.trimEnd()}  `;
  const indent = pen.measure(start);
  const [first = '', ...more] = wrap(`not scored: ${safe(reason)}`, pen.width - indent, pen.measure);
  return [`${start}${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)];
};

/** Colour says again what the sign of the difference says. */
const painted = ({ score = 0 }: ScoreRow, { target, pen }: { target: number; pen: Pen }): string =>
  (score >= target ? pen.good : pen.middling)(words.score(score));

/** A name that fits a column. */
export const fitted = (name: string, width: number, pen: Pen): string =>
  cut(safe(name), width, { measure: pen.measure, more: pen.glyph('more') });
