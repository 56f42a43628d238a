import type { Curve } from '../types.ts';

/**
 * The goalposts of a curve, shortly: what a person would name of it.
 *
 * @param unit of the value; a share is told in percent
 * @example curveWords({ type: 'linear', worst: 0.15, best: 0.5 }, '%') // => '15% to 50%'
 * @example curveWords({ type: 'range', zero: [0, 10], ideal: [2, 6] }, 'demos') // => '2 to 6, none outside 0 to 10'
 * @example curveWords({ type: 'lognormal', score90: 4, score50: 24 }, 'hours') // => '90 points at 4, 50 at 24'
 */
export const curveWords = (curve: Curve, unit: string | undefined): string => {
  const told = (amount: number): string => (unit === '%' ? `${shortly(100 * amount)}%` : shortly(amount));
  if (curve.type === 'linear')
    return `${told(curve.worst)} to ${told(curve.best)}${curve.scale === 'log' ? ' by its logarithm' : ''}`;
  if (curve.type === 'range')
    return `${curve.ideal.map(told).join(' to ')}, none outside ${curve.zero.map(told).join(' to ')}`;
  if (curve.type === 'lognormal') return `90 points at ${told(curve.score90)}, 50 at ${told(curve.score50)}`;
  return `of type ${curve.type}`;
};

/** Without the last digits that a calculation in binary leaves. */
const shortly = (amount: number): string => String(Number(amount.toPrecision(12)));
