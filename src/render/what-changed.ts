import type { Report, ScoreRow } from '../generated/report.ts';
import {
  type Changes,
  changesOf,
  effectOf,
  noiseSentence,
  peopleSentence,
  reasonSentences,
  scoreMove,
  valueMove,
} from './changes.ts';
import { signOf } from './compared.ts';
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
  const wide = widest([...clear.flatMap(({ metrics }) => metrics), ...apart], pen);
  return [
    ...clear.flatMap(({ head, metrics }) => [
      ...bullet(signOf(head, pen), dimensionText(head, report, pen), pen),
      ...metricRows(metrics, wide, pen),
    ]),
    ...(apart.length === 0
      ? []
      : [
          ...paragraph('Metrics that changed clearly, but not their dimension:', {
            ...pen,
            width: pen.width - 2,
          }).map((line) => `  ${line}`),
          ...metricRows(apart, wide, pen),
        ]),
  ];
};

const bullet = (sign: string, text: string, pen: Pen): string[] =>
  hanging(`${sign} `, pen.show(text), { pen, paint: pen.strong, indent: 2 });

const closing = (changes: Changes, pen: Pen): string[] => {
  const noise = noiseSentence(changes);
  const people = peopleSentence(changes);
  return [
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
  const wanted = goalInSigns(goal, unit, { glyph: pen.glyph, more: moreDecimals(value, goal, unit) });
  return [pen.show(valueMove(row, pen.glyph('arrow'))), wanted === '' ? '' : `goal ${wanted}`];
};

/** Widths of these cells over all dimensions, so that they stand under each other. */
const widest = (rows: readonly ScoreRow[], pen: Pen): number =>
  Math.max(0, ...rows.map((row) => pen.measure(cellsOf(row, pen)[0] ?? '')));

const metricRows = (metrics: readonly ScoreRow[], wide: number, pen: Pen): string[] => {
  const rows = metrics.map((row): NamedRow => {
    const [move = '', goal = ''] = cellsOf(row, pen);
    const effect = effectOf(row);
    const paint = effect === 'worse' ? pen.bad : effect === 'better' ? pen.good : pen.strong;
    return {
      name: `${paint(effect)}${' '.repeat(Math.max(0, 6 - effect.length))} ${pen.show(row.label)}`,
      indent: 4,
      cells: [`${' '.repeat(Math.max(0, wide - pen.measure(move)))}${move}`, goal],
    };
  });
  return namedTable({ heads: ['', ''], aligns: ['right', 'left'], rows }, pen);
};
