import type { Curve, Goal } from '../types.ts';
import { judgeOf } from './curves/index.ts';

/**
 * The score of a value, 0 to 100.
 *
 * @param value finite, in the metric's own unit
 * @param curve one that the config room has accepted: its points make a curve
 * @example judge(0.36, { type: 'linear', worst: 0.15, best: 0.5 }).toFixed(6) // => '60.000000'
 * @example judge(11, { type: 'range', zero: [0, 12], ideal: [4, 8] }) // => 25
 */
export const judge = (value: number, curve: Curve): number => judgeOf(curve).score(value);

/**
 * The values that reach a score: at least `min`, at most `max`, less than `below`. Undefined if none does, or if they
 * are not one stretch.
 *
 * @example goal({ type: 'linear', worst: 24, best: 4 }, 65) // => { max: 11 }
 * @example goal({ type: 'range', zero: [0, 10], ideal: [2, 6] }, 50) // => { min: 1, max: 8 }
 */
export const goal = (curve: Curve, target: number): Goal | undefined => judgeOf(curve).goal(target);
