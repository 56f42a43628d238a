import { arrivalBounds } from './certainty/weighted-poisson.ts';
import { total } from './exact-sum.ts';
import { addMoment, type Moments, mergeMoments, startMoments } from './moments.ts';
import type { Certainty } from './statistics/statistic.ts';

/** Amounts that came in one by one: how many come is chance as much as how large they are. */
export interface Arrivals {
  readonly moments: Moments;
  smallest: number;
  largest: number;
}

/** Nothing yet. */
export const startArrivals = (): Arrivals => ({ moments: startMoments(), smallest: 0, largest: 0 });

/** Takes in an amount. */
export const addArrival = (state: Arrivals, value: number): void => {
  addMoment(state.moments, value);
  state.smallest = Math.min(state.smallest, value);
  state.largest = Math.max(state.largest, value);
};

/** Takes in what another has counted. */
export const mergeArrivals = (into: Arrivals, from: Arrivals): void => {
  mergeMoments(into.moments, from.moments);
  into.smallest = Math.min(into.smallest, from.smallest);
  into.largest = Math.max(into.largest, from.largest);
};

/** How sure their sum is, over an exposure. */
export const sumBounds = (
  { moments, smallest, largest }: Arrivals,
  exposure: number,
): Certainty | undefined =>
  arrivalBounds({ sum: total(moments.sum), squares: total(moments.squares), smallest, largest }, exposure);
