import type { CurveOf, Judge } from './curve.ts';
import { polyline } from './polyline.ts';

/** Straight lines between the points, flat outside. */
export const points = ({ points: given }: CurveOf<'points'>): Judge =>
  polyline(given.map(([value = 0, score = 0]) => [value, score]));
