/** Places on an axis, in percent of its width: a drawing stretches with its cell, and nothing has to be measured. */
import { scaleLinear } from 'd3-scale';

/** Where an amount lies, such as `63.9%`; what lies beyond an end is drawn at the end. */
export type Place = (amount: number) => string;

/** An axis from one amount to another. */
export const placeOn = (from: number, to: number): Place => {
  const share = shareOn(from, to);
  return (amount) => `${share(amount)}%`;
};

/** The same as numbers, 0 to 100. */
export const shareOn = (from: number, to: number): ((amount: number) => number) => {
  const scale = scaleLinear().domain([from, to]).range([0, 100]).clamp(true);
  return (amount) => rounded(scale(amount));
};

/** The axis of every score. */
export const onScores: Place = placeOn(0, 100);

/**
 * To a tenth: finer than a pixel of a wide screen, and short.
 * @example rounded(63.8512) // => 63.9
 */
export const rounded = (share: number): number => Math.round(10 * share) / 10;
