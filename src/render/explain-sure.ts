/** How sure a number is, what it changed by and where it has been: lines of an explanation. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { effectOf } from './changes.ts';
import { comparedWith } from './compared.ts';
import { moreDecimals } from './goal.ts';
import { changeRange, fromTo, scoreRange, valueRangeWords } from './interval.ts';
import { hanging } from './paragraph.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** A line of an explanation: a word, and what it says; nothing if it has nothing to say. */
export type Entry = readonly [word: string, text: string | undefined];

const wordWidth = 11;

/** Lines of an explanation, the words under each other. */
export const entryLines = (entries: readonly Entry[], pen: Pen): string[] =>
  entries.flatMap(([word, text]) =>
    text === undefined
      ? []
      : hanging(word.padEnd(wordWidth), pen.show(text), { pen, paint: pen.faint, indent: 2 }),
  );

/** How the range of a value is found, in words; docs/methods.md#intervals says more. */
export const methodWords: Readonly<Record<NonNullable<ScoreRow['method']>, string>> = {
  wilson: 'Wilson interval of a share',
  garwood: 'exact Poisson interval (Garwood)',
  gamma: 'gamma interval of a weighted sum of counts (Fay and Feuer)',
  t: "Student's t interval of a mean",
  orderStatistics: 'exact interval from the ordered values',
  kaplanMeier: 'interval of the Kaplan-Meier curve (log-log)',
  linearisation: 'interval of a ratio by linearisation',
  multinomial: 'interval of a difference of two shares',
  normal: 'normal interval',
  jackknife: 'jackknife interval',
};

/** Where a score stands, chance considered. */
export const standing = (row: ScoreRow, { model: { target } }: Report): string => {
  const { score = 0, against, level } = row;
  const range = scoreRange(row, target);
  const start = `scores ${words.exactScore(score, target)} of 100`;
  if (against === undefined || range === '') return `${start}; too few records to say how sure that is`;
  if (level === 'overall') return `${start}, range ${range}`;
  const places = {
    onTarget: `on target (${words.target(target)} or more)`,
    borderline: `borderline, for the range crosses the target of ${words.target(target)}`,
    below: `below target ${words.target(target)}`,
  };
  return `${start}, range ${range}: ${places[against]}`;
};

/** The range of a value and its method. */
export const rangeText = ({ uncertainty }: Report, row: ScoreRow): string | undefined => {
  if (row.value === undefined) return undefined;
  const range = valueRangeWords(row);
  if (range === undefined || row.method === undefined)
    return 'none: too few records to say how sure the value is';
  const level = uncertainty === undefined ? '' : `${words.share(uncertainty.level)}, `;
  return `${range} (${level}${methodWords[row.method]}; docs/methods.md#intervals)`;
};

/** How the range of a mean was found. */
export const drawsText = ({ uncertainty }: Report, { scoreLow }: ScoreRow): string | undefined =>
  uncertainty === undefined || scoreLow === undefined
    ? undefined
    : `${words.share(uncertainty.level)}, from ${words.counted(uncertainty.draws, 'draw')} of every part, seed ${words.count(uncertainty.seed)} (docs/methods.md#intervals)`;

/** A p above it says nothing that the verdict does not say. */
const certainlyNoise = 0.995;

/** From what to what, how surely, and what that is called. */
export const changeText = (report: Report, row: ScoreRow): string | undefined => {
  const { change, verdict, changeReason } = row;
  const since = comparedWith(report);
  if (changeReason !== undefined) return `not judged: ${changeReason}`;
  if (change === undefined || verdict === undefined) return undefined;
  const isMetric = row.level === 'metric';
  const range = changeRange(row, (by) =>
    isMetric ? words.amountChange(by, row.unit, row.value ?? 0) : words.pointsChange(by),
  );
  const by = isMetric ? words.valueChange(change, row.unit, row.value ?? 0) : words.pointsChange(change);
  const move = isMetric
    ? fromTo(row, { between: 'to', full: true })
    : `${words.exactScore(row.previous ?? 0, report.model.target)} to ${words.exactScore(row.score ?? 0, report.model.target)}`;
  return [
    `${move} since ${since}: ${by}${range === undefined ? '' : ` (${range})`}`,
    `${words.verdictWords[verdict]}${isMetric && verdict !== 'noise' ? `, ${effectOf(row)}` : ''}`,
    ...(row.p === undefined || row.p >= certainlyNoise
      ? []
      : [`p ${words.probability(row.p)}${correctionText(report, row)}`]),
  ].join('; ');
};

const correctionText = ({ uncertainty }: Report, { level, group }: ScoreRow): string => {
  if (uncertainty?.correction !== 'holm' || level === 'overall') return '';
  const family = level === 'metric' ? 'metrics' : 'dimensions';
  return ` after Holm's correction for all ${family}${group === 'all' ? '' : ' of all groups'}`;
};

/** The number in up to six periods, this one the last. */
export const trendText = ({ trend = [] }: Report, row: ScoreRow): string | undefined => {
  const points = trend.filter(
    ({ group, level, id, parent }) =>
      group === row.group && level === row.level && id === row.id && parent === row.parent,
  );
  const texts = points.flatMap(({ period, score, value }) => {
    const number = row.level === 'metric' ? value : score;
    return number === undefined ? [] : [`${period} ${pointText(number, row)}`];
  });
  return texts.length < 2 ? undefined : texts.join(', ');
};

/** A number of a trend, without its unit but for the sign of percent. */
export const pointText = (number: number, { level, unit, goal }: ScoreRow): string => {
  if (level !== 'metric') return words.points(number);
  const more = moreDecimals(number, goal, unit);
  return unit === '%' ? words.share(number, more) : words.number(number, more);
};

/** What the score would be with other goalposts. */
export const goalpostText = (
  span: readonly [low: number, high: number] | undefined,
  { model: { target } }: Report,
): string | undefined => {
  if (span === undefined) return undefined;
  const [low, high] = span.map((each) => words.score(each, target));
  return low === high
    ? `the score stays ${low} if one goalpost is moved by a tenth of its distance to the next one`
    : `the score would be ${low} to ${high} if one goalpost were moved by a tenth of its distance to the next one`;
};
