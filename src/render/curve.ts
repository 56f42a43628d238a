/** Curves of a model in words, for `explain`. */
import type { Curve } from '../generated/config.ts';
import * as words from './words.ts';

type CurveOf<Type extends Curve['type']> = Extract<Curve, { type: Type }>;

type Tellers = {
  readonly [Type in Curve['type']]: (curve: CurveOf<Type>, unit: string | undefined) => string;
};

const at = (value: number, score: number, unit: string | undefined): string =>
  `${words.value(value, unit)} scores ${words.number(score)}`;

const tellers: Tellers = {
  linear: ({ worst, best, scale }, unit) =>
    `${at(worst, 0, unit)}, ${at(best, 100, unit)}, straight in between${scale === 'log' ? ' in the logarithm' : ''}`,
  range: ({ ideal: [from, to], zero: [low, high] }, unit) =>
    `${words.value(from, unit)} to ${words.value(to, unit)} scores 100, down to 0 at ${words.value(low, unit)} and ${words.value(high, unit)}`,
  lognormal: ({ score90, score50 }, unit) =>
    `${at(score90, 90, unit)}, ${at(score50, 50, unit)}, an S in the logarithm`,
  points: ({ points }, unit) =>
    `${points.map(([value, score]) => at(value, score, unit)).join(', ')}, straight in between`,
  steps: ({ steps, below = 0 }, unit) =>
    `${steps.map(([value, score]) => `${words.value(value, unit)} or more scores ${words.number(score)}`).join(', ')}, less scores ${words.number(below)}`,
  identity: () => 'the value is the score',
};

const told = <Type extends Curve['type']>(
  type: Type,
  curve: CurveOf<Type>,
  unit: string | undefined,
): string => tellers[type](curve, unit);

/**
 * Values and scores between which a curve is drawn.
 * @example curveWords({ type: 'linear', worst: 24, best: 2 }, 'hours') // => '24 h scores 0, 2 h scores 100, straight in between'
 */
export const curveWords = (curve: Curve, unit: string | undefined): string => told(curve.type, curve, unit);
