import type { IntervalMethod } from '../../types.ts';
import type { Certainty } from '../statistics/statistic.ts';
import { normalAt } from './quantiles.ts';
import { isSpread } from './student.ts';

/** Bounds from a standard error that is as good as known: value + z(p) × error. None for an error of 0. */
export const normalBounds = (
  value: number,
  error: number,
  method: IntervalMethod = 'normal',
): Certainty | undefined =>
  isSpread(error) ? { method, bound: (p) => value + error * normalAt(p) } : undefined;
