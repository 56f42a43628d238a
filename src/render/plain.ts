import type { GroupRow, Report } from '../generated/report.ts';
import { changesOf, correctedText, noiseSentence, peopleSentence, reasonSentences } from './changes.ts';
import { comparedWith } from './compared.ts';
import { headline } from './headline.ts';
import { hiddenSentences } from './hidden.ts';
import { cautionsOf, questionsOf } from './look-next.ts';
import { isPartial } from './partial.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import {
  acrossOf,
  assumptionsOf,
  blocksOf,
  cautionOf,
  choicesOf,
  overallOf,
  partsOf,
  wholeOf,
} from './report-parts.ts';
import { rowsText } from './rows-read.ts';
import { listed } from './sentences.ts';
import { metricSentence, moveSentence, scoreSentence, shareSentence } from './spoken.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** The report in sentences, one fact each: for screen readers and logs. A sentence that goes on is indented. */
export const plain = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor({ ...options, colour: false }, report);
  const overall = overallOf(report, 'all');
  const groups = [...partsOf(report).values()].flat();
  const sentences = [
    opening(report),
    ...choicesOf(report),
    ...headline(report),
    ...blocksOf(report, 'all').flatMap(({ head, metrics }) => [
      scoreSentence(head, report),
      ...(groups.length === 0 ? metrics.map((row) => metricSentence(row, report)) : []),
    ]),
    ...(overall === undefined ? [] : [scoreSentence(overall, report)]),
    ...(groups.length === 0 ? [...changeSentences(report), ...nextSentences(report, options)] : []),
    ...groups.filter(({ shownIn }) => shownIn === undefined).map((group) => groupSentence(report, group)),
    ...hiddenSentences(groups),
    dataSentence(report),
    ...assumptionsOf(report),
    cautionOf(report) ?? '',
  ].filter((sentence) => sentence !== '');
  return sentences
    .flatMap((sentence) => lines(pen.show(sentence), pen))
    .map((line) => `${line}\n`)
    .join('');
};

const lines = (sentence: string, { width, measure }: Pen): string[] =>
  wrap(sentence, width - 2, measure).map((line, index) => (index === 0 ? line : `  ${line}`));

const opening = (report: Report): string => {
  const { period, title } = report;
  const people = wholeOf(report)?.people;
  const label = period.label === period.id ? '' : `, ${period.label}`;
  const since = comparedWith(report);
  return [
    `SPACE-SEA ${period.id}${label}, ${title}.`,
    ...(since === undefined ? [] : [`Compared with ${since}.`]),
    ...(people === undefined ? [] : [`${words.counted(people, 'person', 'people')}.`]),
  ].join(' ');
};

/** Metrics that changed clearly, how much else is noise, and what is not judged. */
const changeSentences = (report: Report): string[] => {
  const changes = changesOf(report);
  if (changes === undefined) return [];
  const noise = noiseSentence(changes);
  const people = peopleSentence(changes);
  return [
    ...changes.clear.flatMap(({ head, metrics }) => metrics.map((share) => shareSentence(share, head.label))),
    ...changes.apart.map(moveSentence),
    ...changes.corrected.map((row) => `${correctedText(row, changes.looked)}.`),
    ...(noise === undefined ? [] : [noise]),
    ...reasonSentences(changes),
    ...(people === undefined ? [] : [people]),
  ];
};

const nextSentences = (report: Report, { again }: RenderOptions): string[] => {
  const { opening: first, questions } = questionsOf(report, again);
  return [
    ...(first === undefined ? [] : [first]),
    ...questions.map(({ question, reason, readWith, limits, full }) =>
      [`Look at next: ${question} ${reason}.`, ...cautionsOf({ readWith, limits }), `Command: ${full}`].join(
        ' ',
      ),
    ),
  ];
};

const groupSentence = (report: Report, { id, label, people, suppressed, reason = '' }: GroupRow): string => {
  if (suppressed) return `${label}: ${words.statusWords.suppressed}, ${reason}.`;
  const rows = acrossOf(report, id).flatMap((row) => row ?? []);
  const scores = rows.flatMap((row) =>
    row.score === undefined ? [] : [`${row.label} ${spokenScore(row, report)}`],
  );
  const without = rows.filter(({ score }) => score === undefined).map((row) => row.label);
  return [
    `${label}${people === undefined ? '' : `, ${words.counted(people, 'person', 'people')}`}: ${scores.length === 0 ? 'no score' : scores.join(', ')}`,
    ...(without.length === 0 || scores.length === 0 ? [] : [`without a score: ${listed(without)}`]),
  ]
    .join('; ')
    .concat('.');
};

/** A score with its place against the target and a clear change in words. */
const spokenScore = (row: Report['scores'][number], report: Report): string => {
  const { score = 0, against, verdict, level } = row;
  const facts = [
    ...(against === undefined || level === 'overall' ? [] : [words.againstWords[against]]),
    ...(isPartial(report, row) ? ['part of it is missing'] : []),
    ...(verdict === undefined || verdict === 'noise' ? [] : [words.verdictWords[verdict]]),
  ];
  return `${words.score(score, report.model.target)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
};

const dataSentence = ({ data }: Report): string => `Data: ${rowsText(data)}.`;
