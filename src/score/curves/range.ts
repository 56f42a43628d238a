import type { CurveOf, Judge } from './curve.ts';
import { polyline } from './polyline.ts';

/**
 * 100 inside `ideal`, straight down to 0 at both ends of `zero`: for workloads, where too little and too much are
 * both bad.
 */
export const range = ({ zero: [low = 0, high = 0], ideal: [from = 0, to = 0] }: CurveOf<'range'>): Judge =>
  polyline([[low, 0], [from, 100], ...(from === to ? [] : [[to, 100] as const]), [high, 0]]);
