import type { Report, ScoreRow } from '../generated/report.ts';
import type { Share } from './change-shares.ts';
import {
  byItself,
  type Changes,
  changesOf,
  effectOf,
  isStillWithin,
  peopleSentence,
  reasonSentences,
  scoreMove,
  stillWithin,
  valueMove,
} from './changes.ts';
import { goalInWords, moreDecimals } from './goal.ts';
import { changeRange } from './interval.ts';
import { cautionsOf, questionsOf } from './look-next.ts';
import { escaped } from './markdown-text.ts';
import * as words from './words.ts';

/** What changed clearly, as a list, what is not judged, and who came and went. */
export const changesSection = (report: Report): string[] => {
  const changes = changesOf(report);
  if (changes === undefined) return [];
  const items = [
    ...changes.clear.flatMap(({ head, metrics }) => [
      `- ${dimensionText(head, report)}`,
      ...metrics.map((share) => `  - ${shareText(share)}`),
    ]),
    ...changes.apart.map((row) => `- ${metricText(row)}`),
  ];
  return [
    `### What changed since ${escaped(changes.since)}`,
    ...(items.length > 0 ? [items.join('\n')] : isJudged(changes) ? ['Nothing changed clearly.'] : []),
    ...closing(changes),
  ];
};

const isJudged = ({ noise, corrected }: Changes): boolean => noise.length + corrected.length > 0;

/** How much else is noise stands under "Is it real?". */
const closing = (changes: Changes): string[] => {
  const sentences = [...reasonSentences(changes), peopleSentence(changes)];
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return text === '' ? [] : [escaped(text)];
};

const dimensionText = (row: ScoreRow, { model }: Report): string => {
  const range = changeRange(row, words.pointsChange);
  const verdict = row.verdict === undefined ? '' : words.verdictWords[row.verdict];
  return `**${escaped(row.label)}**: ${escaped(`${scoreMove(row, model.target, '→')}, ${verdict}${range === undefined ? '' : `, ${range}`}`)}`;
};

const metricText = (row: ScoreRow): string => `${effectOf(row)}: ${moveText(row)}`;

const moveText = (row: ScoreRow): string => {
  const { value = 0, unit, goal } = row;
  const wanted = goalInWords(goal, unit, moreDecimals(value, goal, unit));
  return escaped(
    [
      row.label,
      valueMove(row, '→'),
      ...(wanted === undefined ? [] : [`goal ${wanted}`]),
      ...(isStillWithin(row) ? [stillWithin] : []),
    ].join(', '),
  );
};

/** What a metric adds to the change of its dimension, and whether it is clear by itself. */
const shareText = ({ row, points }: Share): string =>
  points === undefined
    ? metricText(row)
    : `${words.pointsChange(points)} points: ${moveText(row)}; ${byItself(row)} by itself`;

/** Questions as tasks that can be ticked off. */
export const nextSection = (report: Report): string[] => {
  const { opening, questions } = questionsOf(report);
  if (questions.length === 0) return [];
  return [
    '### Look at next',
    ...(opening === undefined ? [] : [escaped(opening)]),
    questions
      .map(
        ({ question, reason, readWith, limits, full }) =>
          `- [ ] ${escaped(question)} ${[`${reason}.`, ...cautionsOf({ readWith, limits })].map(escaped).join(' ')} \`${full.replaceAll('`', '')}\``,
      )
      .join('\n'),
  ];
};
