import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { type Numbers, numbersOf } from './compare-metrics.ts';
import {
  correctedLines,
  directionOf,
  extentOf,
  membersOf,
  modelLines,
  movedLine,
  movedOf,
  openMetrics,
  scoredHeads,
  titleOf,
  valuesOf,
  withoutScore,
} from './compare-words.ts';
import { penFor, type RenderOptions } from './pen.ts';
import { choicesOf } from './report-parts.ts';
import { capital, listed } from './sentences.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** The comparison in sentences, one fact each: for screen readers and logs. A sentence that goes on is indented. */
export const comparePlain = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor({ ...options, colour: false }, report);
  const members = membersOf(report, 'all');
  const sentences = [
    `Compare ${titleOf(report, 'to')}, ${report.title}.`,
    ...choicesOf(report),
    ...report.groups.flatMap((group) => groupSentences(report, group)),
    ...correctedLines(report),
    `${movedLine(report, 'all').replace(/\.$/, '')}.`,
    ...movedOf(report, 'all').clear.map(metricSentence),
    ...numbersOf(report, 'all').flatMap(otherSentence),
    ...[...openMetrics(report, 'all')].map(([reason, labels]) => `${listed(labels)}: ${reason}.`),
    ...modelLines(report).map((line) => (line.endsWith('.') ? line : `${line}.`)),
    ...(members === undefined ? [] : [members]),
  ];
  return sentences
    .flatMap((sentence) =>
      wrap(pen.show(sentence), pen.width - 2, pen.measure).map((line, at) => (at === 0 ? line : `  ${line}`)),
    )
    .map((line) => `${line}\n`)
    .join('');
};

const groupSentences = (report: Report, { id, by, label, suppressed, reason = '' }: GroupRow): string[] => {
  const start = by === undefined ? '' : `${label}, `;
  if (suppressed) return [`${label}: hidden, ${reason}.`];
  const without = withoutScore(report, id);
  return [
    ...scoredHeads(report, id).map((row) => `${start}${scoreSentence(row, report.model.target)}`),
    ...(without === undefined ? [] : [by === undefined ? without : `${label}. ${without}`]),
  ];
};

const scoreSentence = (row: ScoreRow, target: number): string => {
  const { label, score = 0, previous, change, changeLow, changeHigh, verdict, changeReason } = row;
  if (previous === undefined || change === undefined)
    return `${label}: ${words.score(score, target)}; ${changeReason ?? 'nothing to compare with'}.`;
  const ends =
    changeLow === undefined || changeHigh === undefined
      ? ''
      : `, between ${words.pointsChange(changeLow)} and ${words.pointsChange(changeHigh)}`;
  const said = verdict === undefined ? (changeReason ?? '') : words.verdictWords[verdict];
  return `${label}: ${words.score(previous, target)} to ${words.score(score, target)}, change ${words.pointsChange(change)}${ends}: ${said}.`;
};

const metricSentence = (row: ScoreRow): string =>
  `${capital(directionOf(row))}: ${row.label}, ${valuesOf(row, 'to', words.fullValue)}, ${extentOf(row)}.`;

/** A metric that did not change clearly; one without an earlier number is told with the reason. */
const otherSentence = ({ row, change, verdict }: Numbers): string[] =>
  row.previous === undefined || (row.verdict !== undefined && row.verdict !== 'noise')
    ? []
    : [`${row.label}: ${valuesOf(row, 'to', words.fullValue)}, change ${change}: ${verdict}.`];
