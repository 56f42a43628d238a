import { expect, test } from 'vitest';
import type { StatisticSpec } from '../../src/types.ts';
import { describeReference, reference, referenceText } from '../support/reference.ts';
import { counted, valueIn } from '../support/small-model.ts';

const made = (type: 'mean' | 'median', values: readonly number[]): number | string => {
  const spec: StatisticSpec = { type, field: 'amount' };
  return valueIn(
    counted(
      spec,
      values.map((amount) => ({ amount })),
    ),
  );
};

describeReference('NIST certified means', () => {
  const { cases } = reference<{ file: string }, { mean: string }>('04-nist');
  test.each(cases)('$id: at least 14 digits', ({ input, expected }) => {
    const values = referenceText(input.file).trim().split('\n').slice(1).map(Number);
    const certified = Number(expected.mean);
    expect(Math.abs((Number(made('mean', values)) - certified) / certified)).toBeLessThan(1e-14);
  });
});

describeReference('means and a median of R', () => {
  const { cases } = reference<Record<string, number[]>, Record<string, number>>('06-inference');
  const named = (prefix: string) => cases.filter(({ id }) => id.startsWith(prefix));

  test.each(named('two-sample'))('$id', ({ input: { x = [], y = [] }, expected }) => {
    expect(made('mean', x)).toBeCloseTo(expected['mean_x'] ?? Number.NaN, 9);
    expect(made('mean', y)).toBeCloseTo(expected['mean_y'] ?? Number.NaN, 9);
  });

  test.each(named('median-ci'))('$id', ({ input: { x = [] }, expected }) => {
    expect(made('median', x)).toBe(expected['median']);
  });

  test.each(named('bca'))('$id', ({ input: { data = [] }, expected }) => {
    expect(made('mean', data)).toBeCloseTo(expected['estimate'] ?? Number.NaN, 9);
  });

  test('none of the three is missing', () => {
    for (const prefix of ['two-sample', 'median-ci', 'bca']) expect(named(prefix)).not.toEqual([]);
  });
});
