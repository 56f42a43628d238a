import type { Curve } from '../../types.ts';

/** The middle half of the past. */
interface Middle {
  readonly from: number;
  readonly to: number;
}

/** Beyond the middle half a score falls to 0 over so much of its ends. */
const margin = 0.6;

/**
 * A curve with two sides: full marks in the middle half of the past, none 60 % below or above it. Rounded to a digit
 * that is half of the middle half at most, for its ends are not surer than that.
 *
 * @param most what the value cannot exceed by nature, such as 1 for a share
 * @example rangeFrom({ from: 1.84, to: 2.61 }) // => { type: 'range', zero: [0.7, 4.2], ideal: [1.8, 2.6] }
 * @example rangeFrom({ from: 0.52, to: 0.81 }, 1) // => { type: 'range', zero: [0.2, 1], ideal: [0.5, 0.8] }
 */
export const rangeFrom = ({ from, to }: Middle, most: number = Number.POSITIVE_INFINITY): Curve => {
  const round = rounderFor(to - from);
  const [low, high] = [round(from), round(to)];
  const zero = [Math.max(0, round((1 - margin) * low)), Math.min(most, round((1 + margin) * high))];
  return { type: 'range', zero: [zero[0] ?? 0, zero[1] ?? 0], ideal: [low, high] };
};

/**
 * A curve with one side over the middle half of the past, in the direction of the one there is.
 * @example linearFrom({ from: 0.213, to: 0.341 }, 'more') // => { type: 'linear', worst: 0.21, best: 0.34 }
 * @example linearFrom({ from: 4.02, to: 11.3 }, 'less') // => { type: 'linear', worst: 11, best: 4 }
 */
export const linearFrom = ({ from, to }: Middle, better: 'more' | 'less'): Curve => {
  const round = rounderFor(to - from);
  const [low, high] = [round(from), round(to)];
  return better === 'more'
    ? { type: 'linear', worst: low, best: high }
    : { type: 'linear', worst: high, best: low };
};

/** What is better by a curve that says so by two numbers; undefined if it does not. */
export const betterBy = (curve: Curve | undefined): 'more' | 'less' | undefined => {
  if (curve?.type === 'linear') return curve.best > curve.worst ? 'more' : 'less';
  if (curve?.type === 'lognormal') return curve.score90 > curve.score50 ? 'more' : 'less';
  return undefined;
};

/**
 * Rounds to a power of ten that is half of a width at most: digits beyond that say nothing.
 * @example rounderFor(0.77)(1.8412) // => 1.8
 * @example rounderFor(630)(1388) // => 1400
 */
export const rounderFor = (width: number): ((value: number) => number) => {
  const power = Math.floor(Math.log10(width / 2));
  return (value) =>
    power < 0 ? Number(value.toFixed(Math.min(-power, 100))) : Math.round(value / 10 ** power) * 10 ** power;
};
