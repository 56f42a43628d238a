import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { turnOf } from '../aggregate.ts';
import { boundsAt, knots, type Levels, levelsAt, type Spread } from '../spread.ts';
import type { Aggregator } from '../types.ts';
import { type Random, shuffled } from './random.ts';

/**
 * As many possible values of one number as are drawn, in the random order that belongs to it. There are thousands of
 * each metric of each group: what is done to nearly all of them is a plain loop, several times as fast as `map`.
 */
export type Draws = Float64Array;

/**
 * The levels of `size` draws, rising, as quantiles of the standard normal distribution: the middle of each of `size`
 * equal parts of the probability, so that a set of draws spreads as it should to the last digit, and only the order in
 * which the draws of different metrics meet is random (stratified sampling; McKay, Beckman and Conover, 1979).
 */
export const levelsOf = (size: number): Float64Array => {
  const known = levels.get(size);
  if (known !== undefined) return known;
  const fresh = Float64Array.from({ length: size }, (_, index) => normalQuantile((index + 0.5) / size, 0, 1));
  levels.set(size, fresh);
  return fresh;
};

const levels = new Map<number, Float64Array>();

/** The bounds of a spread at `size` levels, rising. */
export const expand = (spread: Spread, size: number): Draws => {
  const known = amongKnots.get(size);
  if (known !== undefined) return boundsAt(spread, known);
  const fresh = levelsAt(levelsOf(size));
  amongKnots.set(size, fresh);
  return boundsAt(spread, fresh);
};

const amongKnots = new Map<number, Levels>();

/** The order in which draws meet those of other numbers: for each its place among the rising ones, or a random one. */
export type Order = Uint32Array | { readonly random: Random; readonly length: number };

/**
 * Draws of a number.
 * @param turn what happens to all of them, such as the curve that makes scores of them
 */
export const drawsOf = (
  spread: Spread,
  order: Order,
  turn: (values: Draws) => void = () => undefined,
): Draws => {
  const rising = expand(spread, order.length);
  turn(rising);
  return 'random' in order ? shuffled(rising, order.random) : placed(rising, order);
};

const placed = (rising: Draws, places: Uint32Array): Draws => {
  const draws = new Float64Array(places.length);
  for (let index = 0; index < draws.length; index += 1)
    draws[index] = rising[places[index] ?? 0] ?? Number.NaN;
  return draws;
};

/** A part of a mean: its draws and its weight. */
export interface DrawnPart {
  readonly weight: number;
  readonly draws: Draws;
}

/**
 * The draws of a weighted mean; there must be a part with a weight. Each is what `averageOf` makes of its scores, in the
 * same order.
 */
export const meanDraws = (parts: readonly DrawnPart[], size: number, aggregator: Aggregator): Draws => {
  const { there, back, floor } = turnOf(aggregator);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Float64Array(size);
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  // One part after the other: of each, its draws are read as they lie.
  for (const { weight, draws } of parts) {
    const lifted = floor === Number.NEGATIVE_INFINITY ? draws : draws.map((score) => Math.max(score, floor));
    const turned = there === undefined ? lifted : lifted.map(there);
    for (let index = 0; index < size; index += 1) {
      const score = lifted[index] as number;
      means[index] = (means[index] as number) + weight * (turned[index] as number);
      if (score < (least[index] as number)) least[index] = score;
      if (score > (most[index] as number)) most[index] = score;
    }
  }
  for (let index = 0; index < size; index += 1) {
    const mean = (means[index] as number) / whole;
    const turned = back === undefined ? mean : back(mean);
    means[index] = Math.min(Math.max(turned, least[index] as number), most[index] as number);
  }
  return means;
};

/** The number at a level of rising draws, straight between the levels of two draws and flat beyond the last. */
const heightAt = (rising: Draws, z: number): number => {
  const known = levelsOf(rising.length);
  let [below, above] = [0, rising.length - 1];
  if (z <= (known[below] ?? z)) return rising[below] ?? Number.NaN;
  if (z >= (known[above] ?? z)) return rising[above] ?? Number.NaN;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if ((known[middle] ?? z) <= z) below = middle;
    else above = middle;
  }
  const [low = 0, high = 0] = [rising[below], rising[above]];
  const [from = 0, to = 0] = [known[below], known[above]];
  return low + ((z - from) / (to - from)) * (high - low);
};

/** The spread that rising draws show. */
export const spreadOf = (rising: Draws): Spread => knots.map((z) => heightAt(rising, z));

/** The interval that holds a share `level` of rising draws, as much outside it below as above. */
export const middleOf = (rising: Draws, level: number): readonly [low: number, high: number] => {
  const z = normalQuantile((1 + level) / 2, 0, 1);
  return [heightAt(rising, -z), heightAt(rising, z)];
};
