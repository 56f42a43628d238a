import type { Certainty } from '../statistics/statistic.ts';
import { addSides, ratioBounds, startSides } from './linearisation.ts';
import { within } from './within.ts';

/** Of how many things of one person how many are so. */
export interface Cluster {
  readonly hits: number;
  readonly of: number;
}

/**
 * Bounds of a share whose things come in clusters: days or weeks of one person are alike, so persons are what varies.
 * That is a ratio of two sums over persons, by linearisation: t with one degree of freedom less than there are persons.
 * If all have equally many things it is the t interval of their shares. Within 0 to 1. None for one person, or if all have the same share.
 */
export const clusteredBounds = (clusters: readonly Cluster[]): Certainty | undefined => {
  const sides = startSides();
  for (const { hits, of } of clusters) addSides(sides, hits, of);
  return within(ratioBounds(sides), [0, 1]);
};
