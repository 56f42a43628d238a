import type { Report, ScoreRow } from '../generated/report.ts';
import type { Share } from './change-shares.ts';
import {
  byItself,
  type Changes,
  changesOf,
  correctedText,
  effectOf,
  isStillWithin,
  noiseSentence,
  peopleSentence,
  reasonSentences,
  scoreMove,
  stillWithin,
  valueMove,
} from './changes.ts';
import { effectPaint, signOf } from './compared.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { changeRange } from './interval.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** What changed clearly, with the metrics behind it, and how much else cannot be told from noise. */
export const whatChanged = (report: Report, pen: Pen): string[] => {
  const changes = changesOf(report);
  if (changes === undefined) return [];
  const { since } = changes;
  const lines = [...clearLines(changes, report, pen), ...closing(changes, pen)];
  if (lines.length === 0) return [];
  return [...paragraph(pen.show(`What changed since ${since}`), pen).map(pen.strong), ...lines];
};

/** Dimensions that changed clearly, each with its metrics, and metrics that did without theirs. */
const clearLines = ({ clear, apart }: Changes, report: Report, pen: Pen): string[] => {
  const behind = clear.flatMap(({ metrics }) => metrics);
  const wide = widest([...behind.map(({ row }) => row), ...apart], pen);
  const start = Math.max(0, ...behind.map((share) => pen.measure(pointsText(share))));
  return [
    ...clear.flatMap(({ head, metrics }) => [
      ...bullet(signOf(head, pen), dimensionText(head, report, pen), pen),
      ...metricRows(
        metrics.map((share) => ({
          row: share.row,
          word: pointsText(share),
          start,
          last: byItself(share.row),
        })),
        wide,
        pen,
      ),
    ]),
    ...(apart.length === 0
      ? []
      : [
          ...paragraph('Metrics that changed clearly, but not their dimension:', {
            ...pen,
            width: pen.width - 2,
          }).map((line) => `  ${line}`),
          ...metricRows(
            apart.map((row) => ({ row, word: effectOf(row), start: 6 })),
            wide,
            pen,
          ),
        ]),
  ];
};

/** What a metric adds to the change of its dimension; up or down if it adds nothing that can be told. */
const pointsText = ({ row, points }: Share): string =>
  points === undefined ? effectOf(row) : `${words.pointsChange(points)} points`;

const bullet = (sign: string, text: string, pen: Pen): string[] =>
  hanging(`${sign} `, pen.show(text), { pen, paint: pen.strong, indent: 2 });

const closing = (changes: Changes, pen: Pen): string[] => {
  const { corrected, looked } = changes;
  const noise = noiseSentence(changes);
  const people = peopleSentence(changes);
  return [
    ...corrected.map((row) => ['~', `${correctedText(row, looked)}.`] as const),
    ...(noise === undefined ? [] : [['~', noise] as const]),
    ...reasonSentences(changes).map((text) => [' ', text] as const),
    ...(people === undefined ? [] : [[' ', people] as const]),
  ].flatMap(([sign, text]) => bullet(sign, text, pen).map(pen.faint));
};

const dimensionText = (row: ScoreRow, { model }: Report, { glyph }: Pen): string => {
  const verdict = row.verdict === undefined ? '' : words.verdictWords[row.verdict];
  const range = changeRange(row, words.pointsChange);
  return `${row.label}  ${scoreMove(row, model.target, glyph('arrow'))}, ${verdict}${range === undefined ? '' : ` (${range})`}`;
};

/** Cells of a metric that changed: from value to value, and its goal. */
const cellsOf = (row: ScoreRow, pen: Pen): readonly string[] => {
  const { value = 0, goal, unit } = row;
  const move = pen.show(valueMove(row, pen.glyph('arrow')));
  if (isStillWithin(row)) return [move, stillWithin];
  const wanted = goalInSigns(goal, unit, { glyph: pen.glyph, more: moreDecimals(value, goal, unit) });
  return [move, wanted === '' ? '' : `goal ${wanted}`];
};

/** Widths of these cells over all dimensions, so that they stand under each other. */
const widest = (rows: readonly ScoreRow[], pen: Pen): number =>
  Math.max(0, ...rows.map((row) => pen.measure(cellsOf(row, pen)[0] ?? '')));

/** A metric with the word in front of it, the width of such words, and the word behind it. */
interface Told {
  readonly row: ScoreRow;
  readonly word: string;
  readonly start: number;
  readonly last?: string;
}

const metricRows = (told: readonly Told[], wide: number, pen: Pen): string[] => {
  const rows = told.map(({ row, word, start, last }): NamedRow => {
    const [move = '', goal = ''] = cellsOf(row, pen);
    return {
      name: pen.show(row.label),
      mark: `    ${' '.repeat(/^[+-]/.test(word) ? start - word.length : 0)}${effectPaint(row, pen)(word)}`,
      indent: 4 + start + 2,
      cells: [
        `${' '.repeat(Math.max(0, wide - pen.measure(move)))}${move}`,
        goal,
        ...(last === undefined ? [] : [last]),
      ],
    };
  });
  const hasLast = told.some(({ last }) => last !== undefined);
  return namedTable(
    {
      heads: hasLast ? ['', '', ''] : ['', ''],
      aligns: ['right', 'left', 'left'],
      rows,
    },
    pen,
  );
};
