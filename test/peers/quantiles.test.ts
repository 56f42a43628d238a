import { expect, test } from 'vitest';
import { describeReference, reference } from '../support/reference.ts';
import { counted } from '../support/small-model.ts';

interface Input {
  x: number[];
  probs?: number[];
}
interface Expected {
  quantiles?: { type7: number[] };
  type7?: number[];
}

describeReference('quantiles of type 7, as R has them', () => {
  const cases = reference<Input, Expected>('05-quantiles').cases.filter(({ input }) => input.probs);
  const rows = (x: readonly number[]) => x.map((amount) => ({ amount }));

  test('there are such cases', () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  test.each(cases)('$id', ({ input: { x, probs = [] }, expected }) => {
    const type7 = expected.quantiles?.type7 ?? expected.type7 ?? [];
    expect(type7).toHaveLength(probs.length);
    for (const [index, p] of probs.entries()) {
      const { result } = counted({ type: 'quantile', field: 'amount', p }, rows(x));
      expect(result).toEqual({ value: expect.closeTo(type7[index] ?? Number.NaN, 9) });
    }
    const half = counted({ type: 'quantile', field: 'amount', p: 0.5 }, rows(x));
    expect(counted({ type: 'median', field: 'amount' }, rows(x))).toEqual(half);
  });
});
