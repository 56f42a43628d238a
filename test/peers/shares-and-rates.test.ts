import { expect, test } from 'vitest';
import { describeReference, reference } from '../support/reference.ts';
import { counted } from '../support/small-model.ts';

describeReference('proportions, ratios of them and rates of R', () => {
  const { cases } = reference<Record<string, number>, Record<string, number | null>>('06-inference');
  const named = (prefix: string) => cases.filter(({ id }) => id.startsWith(prefix));
  const at = (values: Record<string, number>, key: string): number => values[key] ?? Number.NaN;
  const rows = (count: number, fields: Record<string, string>) => Array.from({ length: count }, () => fields);

  test('there are such cases', () => {
    expect([named('prop-'), named('prop2-'), named('rate-')].map(({ length }) => length)).toEqual([26, 8, 2]);
  });

  test.each(named('prop-'))('$id', ({ input, expected }) => {
    const [x, n] = [at(input, 'x'), at(input, 'n')];
    const given = [...rows(x, { outcome: 'won' }), ...rows(n - x, { outcome: 'lost' })];
    expect(counted({ type: 'share', where: { outcome: 'won' } }, given)).toMatchObject({
      n,
      result: { value: expect.closeTo(expected['estimate'] ?? Number.NaN, 12) },
    });
  });

  // The risk ratio is x1 n2 over n1 x2: a ratio of two counts of records, each standing for n of the other group.
  test.each(named('prop2-'))('$id', ({ input, expected }) => {
    const [x1, n1, x2, n2] = ['x1', 'n1', 'x2', 'n2'].map((key) => at(input, key)) as [
      number,
      number,
      number,
      number,
    ];
    const share = (x: number, n: number): number => {
      const given = [...rows(x, { outcome: 'won' }), ...rows(n - x, { outcome: 'lost' })];
      const { result } = counted({ type: 'share', where: { outcome: 'won' } }, given);
      return 'value' in result ? result.value : Number.NaN;
    };
    expect(share(x1, n1) - share(x2, n2)).toBeCloseTo(expected['diff'] ?? Number.NaN, 12);
    const { result } = counted(
      {
        type: 'ratio',
        numerator: { of: { sum: 'amount' }, where: { type: 'first' } },
        denominator: { of: { sum: 'amount' }, where: { type: 'second' } },
      },
      [
        ...Array.from({ length: x1 }, () => ({ type: 'first', amount: n2 })),
        ...Array.from({ length: x2 }, () => ({ type: 'second', amount: n1 })),
      ],
    );
    // R says Inf or NaN, stored as null, where we say that there is nothing to divide by.
    if (x2 === 0)
      expect([expected['risk_ratio'] ?? null, result]).toMatchObject([null, { missing: 'noPopulation' }]);
    else expect(result).toEqual({ value: expect.closeTo(expected['risk_ratio'] ?? Number.NaN, 9) });
  });

  test.each(named('rate-'))('$id', ({ input, expected }) => {
    const outcome = counted(
      { type: 'rate', of: 'count', per: 'personWeek' },
      rows(at(input, 'count'), { se: 'a' }),
      {
        personWeeks: () => at(input, 'exposure'),
      },
    );
    expect(outcome.result).toEqual({ value: expect.closeTo(expected['rate'] ?? Number.NaN, 12) });
  });
});
