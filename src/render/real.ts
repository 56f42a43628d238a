/** How much of what a report says can be told from chance. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { type Changes, changesOf, correctedText, noiseSentence } from './changes.ts';
import { blocksOf, metricOf } from './report-parts.ts';
import { inLetters, listed } from './sentences.ts';
import { surveySentence } from './survey-response.ts';
import * as words from './words.ts';

/**
 * Answers to "Is it real?": which changes are clear, by how much, and that the rest cannot be told from noise; how well
 * founded the goals are; then what all of it rests on.
 */
export const isItReal = (report: Report): readonly string[] => {
  const changes = changesOf(report);
  return [
    ...(changes === undefined ? [withoutComparison(report)] : changeSentences(changes, report)),
    ...gradeSentence(report),
    rowsSentence(report),
    ...surveySentence(report),
  ];
};

const withoutComparison = ({ period, settings }: Report): string => {
  if (settings.previous === 'none') return 'No comparison was asked for, so nothing is said of change.';
  return period.id === 'all'
    ? 'These are all records together, so nothing is said of change.'
    : 'There is no earlier period to compare with, so nothing is said of change.';
};

const changeSentences = (changes: Changes, report: Report): string[] => {
  const { clear, corrected, looked } = changes;
  const metrics = metricsOf(changes, report);
  const noise = noiseSentence(changes);
  const judged = clear.length + metrics.judged + corrected.length > 0 || noise !== undefined;
  if (!judged) return ['Nobody can say: no change is judged.'];
  const isClear = clear.length + metrics.clear.length > 0;
  return [
    ...(isClear ? [] : ['No change is clear.']),
    ...clear.map(({ head }) => headSentence(head)),
    ...(isClear && metrics.judged > 0 ? [metricSentence(metrics)] : []),
    ...corrected.map((row) => `${correctedText(row, looked)}.`),
    ...(noise === undefined ? [] : [isClear ? 'Everything else cannot be told from noise.' : noise]),
  ];
};

/** `Yes for Efficiency: the fall is between 3 and 14 points.` */
const headSentence = (head: ScoreRow): string => {
  const name = head.verdict === 'clearRise' ? 'the rise' : 'the fall';
  return `Yes for ${head.label}: ${name} is ${extentOf(head) ?? 'clear'}.`;
};

/** By how many points a score moved at least and at most; undefined where its range is open or holds no change. */
const extentOf = ({ changeLow, changeHigh }: ScoreRow): string | undefined => {
  if (changeLow === undefined || changeHigh === undefined || changeLow * changeHigh <= 0) return undefined;
  const [least, most] = [Math.abs(changeLow), Math.abs(changeHigh)].toSorted((a, b) => a - b);
  const [from, to] = [words.points(least ?? 0), words.points(most ?? 0)];
  return from === to ? `${from} points` : `between ${from} and ${to} points`;
};

interface Metrics {
  readonly judged: number;
  readonly clear: readonly ScoreRow[];
}

/** Metrics whose change is judged, each once, and those of which it is clear. */
const metricsOf = ({ noise, clear, apart }: Changes, report: Report): Metrics => {
  const behind = clear.flatMap(({ metrics }) => metrics.map(({ row }) => row));
  const all = new Map(
    [...behind, ...apart, ...noise]
      .filter(({ level, verdict }) => level === 'metric' && verdict !== undefined)
      .map((row) => [row.id, row]),
  );
  const order = blocksOf(report, 'all').flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const rows = [...all.values()].toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { judged: rows.length, clear: rows.filter(({ verdict }) => verdict !== 'noise') };
};

/** More names than these are a list, not a sentence. */
const named = 3;

const metricSentence = ({ judged, clear }: Metrics): string => {
  const names =
    clear.length > 0 && clear.length <= named ? `: ${listed(clear.map(({ label }) => label))}` : '';
  const count = clear.length === 0 ? 'none' : inLetters(clear.length);
  return `Of ${words.counted(judged, 'metric')}, ${count} changed clearly${names}.`;
};

/** How many goals are somebody's judgement: that decides whether "below target" is a fact or a view. */
const gradeSentence = (report: Report): string[] => {
  const scored = blocksOf(report, 'all').flatMap(({ metrics }) =>
    metrics.flatMap(({ id, score }) => (score === undefined ? [] : [metricOf(report, id)?.reference?.grade])),
  );
  const judgements = scored.filter((grade) => grade === 'judgement').length;
  if (judgements === 0) return [];
  const [be, what] = judgements === 1 ? ['is', 'a benchmark'] : ['are', 'benchmarks'];
  if (scored.length === 1) return ['The only goal is judgement, not a benchmark.'];
  const which =
    judgements === scored.length
      ? 'All goals'
      : `${words.count(judgements)} of ${words.counted(scored.length, 'goal')}`;
  return [`${which} ${be} judgement, not ${what}.`];
};

const rowsSentence = ({ data: { read, used, rejected } }: Report): string => {
  if (read === 0) return 'No row was read.';
  const refused = rejected === 0 ? 'none was' : `${words.count(rejected)} ${rejected === 1 ? 'was' : 'were'}`;
  return `The numbers rest on ${words.count(used)} of ${words.counted(read, 'row')} (${words.share(used / read)}); ${refused} rejected.`;
};
