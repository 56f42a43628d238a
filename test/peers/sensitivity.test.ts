import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { expect, test } from 'vitest';
import { type Place, sobol } from '../../src/score/robustness/sobol.ts';
import { describeReference, reference } from '../support/reference.ts';

interface Input {
  a?: number | number[];
  b?: number;
  weights?: number[];
  mean?: number[];
  se?: number[];
}

interface Expected {
  S?: number[];
  ST?: number[];
  variance_share?: number[];
}

const at = (place: Place, index: number): number => place[index] ?? Number.NaN;

/** The function of a case, over the unit cube. */
const functionOf = ({ a, b = 0, weights = [], mean, se = [] }: Input): ((place: Place) => number) => {
  if (typeof a === 'number')
    return (place) => {
      const [x1, x2, x3] = [0, 1, 2].map((index) => Math.PI * (2 * at(place, index) - 1)) as [
        number,
        number,
        number,
      ];
      return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1);
    };
  if (a !== undefined)
    return (place) =>
      a.reduce(
        (product, each, index) => (product * (Math.abs(4 * at(place, index) - 2) + each)) / (1 + each),
        1,
      );
  if (mean !== undefined)
    return (place) =>
      mean.reduce(
        (sum, each, index) =>
          sum + (weights[index] ?? 0) * normalQuantile(at(place, index), each, se[index] ?? Number.NaN),
        0,
      );
  return (place) => weights.reduce((sum, weight, index) => sum + weight * 100 * at(place, index), 0);
};

describeReference('Sobol indices of functions whose indices are known exactly', () => {
  const { cases } = reference<Input, Expected>('09-sensitivity');

  test('the cases are there', () => {
    expect(cases.map(({ id }) => id)).toEqual([
      'ishigami-a7-b0.1',
      'g_3',
      'linear-two',
      'propagate-normal-five_dims',
    ]);
  });

  test.each(cases)('$id, within 0.02', ({ input, expected }) => {
    const first = expected.S ?? expected.variance_share ?? [];
    const total = expected.ST ?? first;
    const found = sobol(
      first.map(() => 1),
      functionOf(input),
      { size: 4096, purpose: 'peers' },
    );
    const worst = Math.max(
      ...first.map((value, index) => Math.abs(value - (found.first[index] ?? Number.NaN))),
      ...total.map((value, index) => Math.abs(value - (found.total[index] ?? Number.NaN))),
    );
    expect(worst).toBeLessThan(0.02);
  });
});
