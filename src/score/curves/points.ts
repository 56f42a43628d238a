import type { CurveOf, Judge } from './curve.ts';
import { polyline } from './polyline.ts';

/** Straight lines between the points, flat outside. A score of -0 would make a harmonic mean no number, so it is 0. */
export const points = ({ points: given }: CurveOf<'points'>): Judge =>
  polyline(given.map(([value = 0, score = 0]) => [value, score + 0]));
