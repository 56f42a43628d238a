import type { Aggregator } from './types.ts';

/** A score with its weight; absent if there is none. */
export interface Part {
  readonly weight: number;
  readonly score: number | undefined;
}

/** A mean of what is there, and how much of the weight that is. */
export interface Mean {
  /** 0 to 100; absent if nothing with a weight is there: the mean of nothing is not 0. */
  readonly score: number | undefined;
  /** 0 to 1. */
  readonly coverage: number;
}

type Method = Extract<Aggregator, string>;

/** Scores and their weights, which need not add up to anything. */
type Average = (scores: readonly number[], weights: readonly number[]) => number;

/** Weighted means: a transform of the scores is averaged and turned back. */
const means: Readonly<Record<Method, Average>> = {
  arithmetic: (scores, weights) => weigh(scores, weights, (score) => score),
  geometric: (scores, weights) => Math.exp(weigh(scores, weights, Math.log)),
  harmonic: (scores, weights) => 1 / weigh(scores, weights, (score) => 1 / score),
};

const weigh = (
  scores: readonly number[],
  weights: readonly number[],
  turned: (score: number) => number,
): number => {
  let [above, whole] = [0, 0];
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    above += weight * turned(scores[index] ?? Number.NaN);
    whole += weight;
  }
  return above / whole;
};

/**
 * The mean that an aggregator means, of scores with positive weights.
 * @example averageOf('arithmetic')([20, 60], [1, 3]) // => 50
 */
export const averageOf = (aggregator: Aggregator): Average => {
  const { method, floor } = typeof aggregator === 'string' ? { method: aggregator, floor: 0 } : aggregator;
  const mean = means[method];
  return (scores, weights) => {
    const lifted = floor > 0 ? scores.map((score) => Math.max(score, floor)) : scores;
    // Rounding must not carry a mean out of the numbers it is the mean of.
    return Math.min(Math.max(mean(lifted, weights), Math.min(...lifted)), Math.max(...lifted));
  };
};

/** What a mean is made of: scores are lifted to `floor` and turned, their weighted mean is turned back. */
interface Turn {
  /** Absent: they stay as they are. */
  readonly there?: (score: number) => number;
  readonly back?: (mean: number) => number;
  readonly floor: number;
}

const turns: Readonly<Record<Method, Omit<Turn, 'floor'>>> = {
  arithmetic: {},
  geometric: { there: Math.log, back: Math.exp },
  harmonic: { there: (score) => 1 / score, back: (mean) => 1 / mean },
};

/** The steps of `averageOf`, for whoever takes each of them for thousands of means at once. */
export const turnOf = (aggregator: Aggregator): Turn => {
  const { method, floor } = typeof aggregator === 'string' ? { method: aggregator, floor: 0 } : aggregator;
  return { ...turns[method], floor: floor > 0 ? floor : Number.NEGATIVE_INFINITY };
};

/**
 * Weighted mean of the parts that are there. What is missing takes its weight with it, and coverage says how much
 * that was. A 0 makes a geometric or harmonic mean 0, unless `floor` lifts it.
 *
 * @see docs/methods.md#averages-and-coverage
 * @example aggregate([{ weight: 1, score: 20 }, { weight: 3, score: 60 }]) // => { score: 50, coverage: 1 }
 * @example aggregate([{ weight: 1, score: 80 }, { weight: 1, score: undefined }]) // => { score: 80, coverage: 0.5 }
 * @example aggregate([]) // => { score: undefined, coverage: 0 }
 */
export const aggregate = (parts: readonly Part[], aggregator: Aggregator = 'arithmetic'): Mean => {
  const there = parts.flatMap(({ weight, score }) =>
    // Of -0 and 0 the harmonic mean would divide one infinity by another.
    score === undefined || weight === 0 ? [] : [{ weight, score: score + 0 }],
  );
  if (there.length === 0) return { score: undefined, coverage: 0 };
  const weights = there.map(({ weight }) => weight);
  return {
    score: averageOf(aggregator)(
      there.map(({ score }) => score),
      weights,
    ),
    coverage: sum(weights) / sum(parts.map(({ weight }) => weight)),
  };
};

/**
 * Weights as shares of them all; of nothing every share is 0.
 * @example sharesOf([1, 3]) // => [0.25, 0.75]
 * @example sharesOf([0, 0]) // => [0, 0]
 */
export const sharesOf = (weights: readonly number[]): number[] => {
  const whole = sum(weights);
  return weights.map((weight) => (whole === 0 ? 0 : weight / whole));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
