import type { Curve } from '../../types.ts';
import type { Path } from '../tree.ts';
import type { Scope } from './scope.ts';

/** A curve must say one score for each value, so its control points must differ and stand in order. */
export const checkCurve = (curve: Curve, path: Path, { report }: Scope): void => {
  const refuse = (key: string | readonly (string | number)[], message: string, hint: string): void =>
    report([...path, ...[key].flat()], { code: 'config/curve', message, hint });
  switch (curve.type) {
    case 'linear':
      checkLinear(curve, refuse);
      break;
    case 'range':
      checkRange(curve, refuse);
      break;
    case 'lognormal':
      if (curve.score90 === curve.score50)
        refuse(
          'score50',
          'score50 must differ from score90',
          'a larger score50 means that less is better, a smaller one that more is',
        );
      break;
    case 'points':
      checkRising('points', curve.points, refuse);
      break;
    case 'steps':
      checkRising('steps', curve.steps, refuse);
      break;
    case 'identity':
  }
};

type Refuse = (key: string | readonly (string | number)[], message: string, hint: string) => void;
type CurveOf<T extends Curve['type']> = Extract<Curve, { type: T }>;

const checkLinear = ({ worst, best, scale }: CurveOf<'linear'>, refuse: Refuse): void => {
  if (worst === best)
    refuse(
      'best',
      `best must differ from worst, both are ${best}`,
      'worst scores 0, best scores 100; best may be the smaller of the two',
    );
  for (const [key, value] of [
    ['worst', worst],
    ['best', best],
  ] as const) {
    if (scale === 'log' && value <= 0)
      refuse(
        key,
        `${key} must be above 0 on a log scale, not ${value}`,
        'write a number above 0, or remove scale: log',
      );
  }
};

const checkRange = ({ zero: [low, high], ideal: [from, to] }: CurveOf<'range'>, refuse: Refuse): void => {
  if (low >= high)
    refuse(
      'zero',
      `zero must go up, [${low}, ${high}] does not`,
      low === high ? 'write two different numbers' : `write [${high}, ${low}]`,
    );
  else if (from > to)
    refuse('ideal', `ideal must go up, [${from}, ${to}] does not`, `write [${to}, ${from}]`);
  else if (from < low || to > high)
    refuse(
      'ideal',
      `ideal [${from}, ${to}] must lie inside zero [${low}, ${high}]`,
      'a score falls from 100 at the edge of ideal to 0 at the edge of zero',
    );
};

const checkRising = (key: string, pairs: readonly (readonly number[])[], refuse: Refuse): void => {
  for (const [index, [value = 0, score = 0]] of pairs.entries()) {
    const before = pairs[index - 1]?.[0];
    if (before !== undefined && value <= before)
      refuse(
        [key, index, 0],
        `the values of ${key} must rise, ${value} comes after ${before}`,
        'sort the pairs [value, score] by value',
      );
    if (score < 0 || score > 100)
      refuse([key, index, 1], `a score is from 0 to 100, not ${score}`, 'each pair is [value, score]');
  }
};
