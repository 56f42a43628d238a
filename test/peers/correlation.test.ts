import { expect, test } from 'vitest';
import { correlation, isBeyondChance } from '../../src/score/lint/correlation.ts';
import { describeReference, reference } from '../support/reference.ts';

interface Input {
  x?: (number | null)[];
  y?: (number | null)[];
}
interface Expected {
  pearson?: number;
  pearson_p?: number;
}

describeReference("Pearson's correlation, as R has it", () => {
  const cases = reference<Input, Expected>('10-rankcorr').cases.flatMap(
    ({ id, input: { x, y }, expected: { pearson, pearson_p: p } }) =>
      x === undefined || y === undefined || pearson === undefined || p === undefined
        ? []
        : [{ id, x, y, pearson, p }],
  );

  test('there are such cases', () => {
    expect(cases.length).toBeGreaterThan(2);
  });

  test.each(cases)('$id', ({ x, y, pearson, p }) => {
    const pairs = x.flatMap((left, index) => {
      const right = y[index];
      return left === null || right === null || right === undefined ? [] : [[left, right] as const];
    });
    expect(correlation(pairs)).toBeCloseTo(pearson, 9);
    for (const looks of [1, 5, 20])
      expect(isBeyondChance(pearson, { pairs: pairs.length, looks })).toBe(p < 0.05 / looks);
  });
});
