import { expect, test } from 'vitest';
import { aggregate, judge } from '../../src/index.ts';
import { describeReference, reference } from '../support/reference.ts';

interface Curve {
  p10: number;
  median: number;
  value: number;
}

describeReference('the scores of Lighthouse 12.8', () => {
  const { cases } = reference<Curve, { score: number }>('03-lighthouse');
  const curves = cases.filter(({ input }) => typeof input.p10 === 'number');

  test('most cases are about the curve', () => expect(curves.length).toBeGreaterThan(30));

  test.each(curves)('$id', ({ input: { p10, median, value }, expected, tolerance }) => {
    const score = judge(value, { type: 'lognormal', score90: p10, score50: median });
    expect(Math.abs(score / 100 - expected.score)).toBeLessThanOrEqual(tolerance['abs'] ?? 0);
  });

  interface Category {
    metrics: { weight: number; value: number; controlPoints: { p10: number; median: number } }[];
  }
  const categories = reference<Category, { metric_scores: number[]; weighted_mean: number }>(
    '03-lighthouse',
  ).cases.filter(({ id }) => id.startsWith('lh-category'));

  test.each(categories)(
    '$id: a category is the weighted mean of its metrics',
    ({ input, expected, tolerance }) => {
      const parts = input.metrics.map(({ weight, value, controlPoints: { p10, median } }) => ({
        weight,
        score: judge(value, { type: 'lognormal', score90: p10, score50: median }),
      }));
      for (const [index, score] of expected.metric_scores.entries()) {
        expect((parts[index]?.score ?? Number.NaN) / 100).toBeCloseTo(score, 12);
      }
      const { score } = aggregate(parts);
      expect(Math.abs((score ?? Number.NaN) / 100 - expected.weighted_mean)).toBeLessThanOrEqual(
        tolerance['abs'] ?? 0,
      );
    },
  );
});
