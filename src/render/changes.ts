/** What a report says of change, sorted out for people. */
import type { MembersRow, Report, ScoreRow } from '../generated/report.ts';
import { type Share, sharesOf } from './change-shares.ts';
import { comparedWith } from './compared.ts';
import { isWithin } from './goal.ts';
import { changeRange, fromTo } from './interval.ts';
import { blocksOf } from './report-parts.ts';
import { inLetters, listed } from './sentences.ts';
import * as words from './words.ts';

/** A dimension that changed clearly, with the metrics behind it. */
export interface ClearChange {
  readonly head: ScoreRow;
  readonly metrics: readonly Share[];
}

/** The changes of all records together. */
export interface Changes {
  readonly since: string;
  readonly clear: readonly ClearChange[];
  /** Metrics that changed clearly in dimensions that did not. */
  readonly apart: readonly ScoreRow[];
  /** Dimensions whose range leaves out 0, which is not enough among several that are looked at. */
  readonly corrected: readonly ScoreRow[];
  /** How many dimensions are looked at. */
  readonly looked: number;
  /** All other dimensions and metrics whose change cannot be told from noise. */
  readonly noise: readonly ScoreRow[];
  /** What is not compared, by the reason. */
  readonly reasons: ReadonlyMap<string, readonly ScoreRow[]>;
  readonly people: MembersRow | undefined;
}

const isClear = ({ verdict }: ScoreRow): boolean => verdict === 'clearRise' || verdict === 'clearFall';

/** A metric that stands in two dimensions is one metric. */
const distinct = (rows: readonly ScoreRow[]): readonly ScoreRow[] =>
  rows.filter((row, at) => rows.findIndex(({ level, id }) => level === row.level && id === row.id) === at);

/** The changes that a report tells; undefined if it compares with nothing. */
export const changesOf = (report: Report): Changes | undefined => {
  const since = comparedWith(report);
  if (since === undefined) return undefined;
  const blocks = blocksOf(report, 'all');
  const rows = distinct(blocks.flatMap(({ head, metrics }) => [head, ...metrics]));
  const clear = blocks.flatMap(({ head, metrics }) =>
    isClear(head) ? [{ head, metrics: sharesOf(report, head, metrics) }] : [],
  );
  const told = new Set(clear.flatMap(({ metrics }) => metrics.map(({ row: { id } }) => id)));
  const corrected = correctedOf(rows);
  const reasons = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const { verdict, changeReason } = row;
    if (verdict === undefined && changeReason !== undefined)
      reasons.set(changeReason, [...(reasons.get(changeReason) ?? []), row]);
  }
  return {
    since,
    clear,
    apart: rows.filter((row) => row.level === 'metric' && isClear(row) && !told.has(row.id)),
    corrected,
    looked: lookedAt(rows),
    noise: rows.filter(
      (row) =>
        row.verdict === 'noise' && !corrected.includes(row) && !(row.level === 'metric' && told.has(row.id)),
    ),
    reasons,
    people: report.people?.find(({ group }) => group === 'all'),
  };
};

/** Dimensions that would be called clear if nobody looked at the others. */
export const correctedOf = (rows: readonly ScoreRow[]): readonly ScoreRow[] =>
  rows.filter(
    ({ level, verdict, changeLow = 0, changeHigh = 0 }) =>
      level === 'dimension' && verdict === 'noise' && (changeLow > 0 || changeHigh < 0),
  );

/** How many dimensions are judged together. */
export const lookedAt = (rows: readonly ScoreRow[]): number =>
  rows.filter(({ level, verdict }) => level === 'dimension' && verdict !== undefined).length;

/** `Performance +35.7 (between +3.2 and +58.7): not clear, for one of five dimensions may jump so by chance`. */
export const correctedText = (row: ScoreRow, looked: number): string =>
  `${row.label} ${words.pointsChange(row.change ?? 0)} (${changeRange(row, words.pointsChange) ?? ''}): not clear, for one of ${inLetters(looked)} dimensions may jump so by chance`;

/** `5 dimensions, 16 metrics`. */
const kinds = (rows: readonly ScoreRow[]): readonly string[] => {
  const metrics = rows.filter(({ level }) => level === 'metric').length;
  return [
    ...(rows.length > metrics ? [words.counted(rows.length - metrics, 'dimension')] : []),
    ...(metrics > 0 ? [words.counted(metrics, 'metric')] : []),
  ];
};

/** How many changes cannot be told from noise; undefined if there are none. */
export const noiseSentence = ({ noise, clear, apart, corrected }: Changes): string | undefined => {
  if (noise.length === 0) return undefined;
  const what = kinds(noise).join(', ');
  const other = clear.length + apart.length + corrected.length > 0 ? 'other ' : '';
  if (noise.length === 1) return `The ${other || 'only '}change, of ${what}, cannot be told from noise.`;
  return kinds(noise).length === 1
    ? `The ${other}changes, of ${what}, cannot be told from noise.`
    : `The ${other}${inLetters(noise.length)} changes (${what}) cannot be told from noise.`;
};

/** More reasons than these are counted: `explain` gives that of each. */
const said = 2;

/** What is not compared, each reason once: those of most scores, and how many others there are. */
export const reasonSentences = ({ reasons }: Changes): string[] => {
  const all = [...reasons].toSorted(([, a], [, b]) => b.length - a.length);
  const others = all.slice(said);
  const left = listed(kinds(others.flatMap(([, rows]) => rows)));
  return [
    ...all.slice(0, said).map(([reason, rows]) => {
      const those = rows.length < 3 ? listed(rows.map(({ label }) => label)) : listed(kinds(rows));
      return `Not judged: ${those} (${reason}).`;
    }),
    ...(others.length === 0
      ? []
      : [`Not judged for ${words.counted(others.length, 'other reason')}: ${left}.`]),
  ];
};

/** Who came and went, as counts; undefined if the report does not say. */
export const peopleSentence = ({ people }: Changes): string | undefined =>
  people === undefined ? undefined : `${membersText(people)}.`;

/** `37 people in both periods; 1 person is new, nobody is gone`. */
export const membersText = ({ both, joined, left }: MembersRow): string =>
  `${words.counted(both, 'person', 'people')} in both periods; ${someone(joined)} new, ${someone(left)} gone`;

/**
 * How many people, as the subject of a sentence.
 * @example someone(0) // => 'nobody is'
 * @example someone(3) // => '3 people are'
 */
export const someone = (count: number): string =>
  `${count === 0 ? 'nobody' : words.counted(count, 'person', 'people')} ${count < 2 ? 'is' : 'are'}`;

/** What a clear change of a metric did: to its score, or to its value where it has none. */
export const effectOf = ({ effect, verdict }: Pick<ScoreRow, 'effect' | 'verdict'>): string =>
  effect === undefined ? (verdict === 'clearRise' ? 'higher' : 'lower') : words.effectWords[effect];

/**
 * A clear change of a metric in full: what it did to its score, or to its value where it has none. What moved and kept
 * its score is neither better nor worse.
 * @example clearlyWords({ effect: 'worse', verdict: 'clearRise' }) // => 'clearly worse'
 * @example clearlyWords({ effect: 'same', verdict: 'clearRise' }) // => 'clearly higher, same score'
 */
export const clearlyWords = (row: Pick<ScoreRow, 'effect' | 'verdict'>): string =>
  row.effect === 'same'
    ? `clearly ${row.verdict === 'clearRise' ? 'higher' : 'lower'}, same score`
    : `clearly ${effectOf(row)}`;

/** A clear change of a dimension, from score to score. */
export const scoreMove = ({ previous = 0, score = 0 }: ScoreRow, target: number, between: string): string =>
  `${words.score(previous, target)} ${between} ${words.score(score, target)}`;

/** A clear change of a metric, from value to value with its unit. */
export const valueMove = (row: ScoreRow, between: string): string => fromTo(row, { between, full: false });

/** What a change is called of which nobody can say how sure it is. */
export const unjudged = 'not judged';

/** The word for one of the metrics behind a change: is it clear by itself? */
export const byItself = ({ verdict }: ScoreRow): string =>
  verdict === undefined ? unjudged : verdict === 'noise' ? 'noise' : 'clear';

/** Did it get worse, and is no worse than the goal asks for? */
export const isStillWithin = ({ value, previous, score, goal, effect }: ScoreRow): boolean =>
  effect === 'worse' &&
  previous !== undefined &&
  score !== undefined &&
  value !== undefined &&
  isWithin(value, goal);

/** Said of such a metric. */
export const stillWithin = 'still within goal';
