import type { Aggregator } from '../types.ts';

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

interface Weighed {
  readonly weight: number;
  readonly score: number;
}

/** Weighted means; the weights need not add up to anything. */
const means: Readonly<Record<Method, (parts: readonly Weighed[], whole: number) => number>> = {
  arithmetic: (parts, whole) => sum(parts, ({ weight, score }) => weight * score) / whole,
  geometric: (parts, whole) => Math.exp(sum(parts, ({ weight, score }) => weight * Math.log(score)) / whole),
  harmonic: (parts, whole) => whole / sum(parts, ({ weight, score }) => weight / score),
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
  const { method, floor } = typeof aggregator === 'string' ? { method: aggregator, floor: 0 } : aggregator;
  const whole = sum(parts, ({ weight }) => weight);
  const there = parts.flatMap(({ weight, score }) =>
    score === undefined || weight === 0 ? [] : [{ weight, score: Math.max(score, floor) }],
  );
  const present = sum(there, ({ weight }) => weight);
  if (there.length === 0) return { score: undefined, coverage: 0 };
  const scores = there.map(({ score }) => score);
  const mean = means[method](there, present);
  // Rounding must not carry a mean out of the numbers it is the mean of.
  return {
    score: Math.min(Math.max(mean, Math.min(...scores)), Math.max(...scores)),
    coverage: present / whole,
  };
};

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
