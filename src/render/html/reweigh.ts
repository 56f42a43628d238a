/** Overall scores by other weights, and what is said of them: the arithmetic and the words of the sliders. */
import { sharesOf } from '../../aggregate.ts';
import { type Judged, judgedOverall } from '../../enough.ts';
import type { Model } from '../../types.ts';
import { exactScore, points } from '../words.ts';

/** What overall scores are made of, as the page holds it. */
export interface WhatIf extends Pick<Model, 'aggregation' | 'missing' | 'target'> {
  /** A name for a weight set that the model does not have. */
  readonly set: string;
  /** Ids of the dimensions. */
  readonly ids: readonly string[];
  /** Weights of the dimensions, as they are in the report. */
  readonly weights: readonly number[];
  /** The whole first. */
  readonly groups: readonly Standing[];
}

/** A group that is shown. */
export interface Standing {
  /** Of each dimension; null if it has none. */
  readonly scores: readonly (number | null)[];
  /** Places of the dimensions in which a score of a survey's answers counts. */
  readonly heard: readonly number[];
}

/** The overall score of a group by these weights, as the command line scores it. */
export const overallBy = (
  weights: readonly number[],
  { scores, heard }: Standing,
  model: Pick<WhatIf, 'aggregation' | 'missing'>,
): Judged =>
  judgedOverall(
    sharesOf(weights).map((weight, at) => ({
      weight,
      score: scores[at] ?? undefined,
      heard: heard.includes(at),
    })),
    model,
  );

/**
 * Where sliders from 0 to 100 begin: shares in whole per cents, and none at 0 that counts.
 * @example slidersOf([3, 1, 2]) // => [50, 17, 33]
 * @example slidersOf([1, 0, 999]) // => [1, 0, 100]
 */
export const slidersOf = (weights: readonly number[]): number[] =>
  sharesOf(weights).map((share) => (share > 0 ? Math.max(1, Math.round(100 * share)) : 0));

/**
 * The weights as sliders that were moved say them: those of the report until one is, then whole numbers.
 * @param moved by place
 * @example weightsOf([3, 1, 2], new Map()) // => [3, 1, 2]
 * @example weightsOf([3, 1, 2], new Map([[0, 20]])) // => [20, 17, 33]
 */
export const weightsOf = (
  weights: readonly number[],
  moved: ReadonlyMap<number, number>,
): readonly number[] =>
  moved.size === 0 ? weights : slidersOf(weights).map((start, at) => moved.get(at) ?? start);

/**
 * What makes the command line score with these weights, whatever its config says.
 * @example setOptions(['flow', 'mood'], [20, 15]) // => ' --set dimensions.flow.weight=20 --set dimensions.mood.weight=15'
 */
export const setOptions = (ids: readonly string[], weights: readonly number[]): string =>
  ids.map((id, at) => ` --set dimensions.${id}.weight=${weights[at]}`).join('');

/**
 * A score; where it stands against the target cannot be said, for its range is not known.
 * @example placed({ score: 62.93, coverage: 1 }, 65) // => '62.9'
 * @example placed({ score: undefined, coverage: 0 }, 65) // => 'none'
 */
export const placed = ({ score }: Judged, target: number): string =>
  score === undefined ? 'none' : exactScore(score, target);

/** The overall score by these weights, and what they do to it in a sentence. */
export const told = (
  weights: readonly number[],
  { target, ...data }: WhatIf,
): readonly [score: string, effect: string] => {
  const [whole] = data.groups;
  if (whole === undefined || !weights.some((weight) => weight > 0))
    return ['none', 'With every weight at 0 nothing counts.'];
  const now = overallBy(weights, whole, data);
  const change = effect(overallBy(data.weights, whole, data), now);
  return [placed(now, target), change];
};

/**
 * What other weights do to a score.
 * @example effect({ score: 67.28, coverage: 1 }, { score: 65.12, coverage: 1 }) // => '2.2 points lower than in the report.'
 * @example effect({ score: 67.28, coverage: 1 }, { score: 67.28, coverage: 1 }) // => 'The same as in the report.'
 */
export const effect = (before: Judged, now: Judged): string => {
  if (now.score === undefined) return `No overall score with these weights: ${now.reason}.`;
  if (before.score === undefined) return 'In the report there is none.';
  if (now.score === before.score) return 'The same as in the report.';
  const change = tenth(now.score) - tenth(before.score);
  if (change === 0) return 'Less than 0.1 away from the report.';
  const size = points(Math.abs(change) / 10);
  return `${size} ${size === '1.0' ? 'point' : 'points'} ${change > 0 ? 'higher' : 'lower'} than in the report.`;
};

/** To a tenth, so that what is printed adds up. */
const tenth = (amount: number): number => Math.round(10 * amount);
