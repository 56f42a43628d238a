import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const nps = (...values: (number | string | undefined)[]) =>
  counted(
    { type: 'nps' },
    values.map((value) => ({ value })),
  );

test.each([
  { name: '9 and 10 promote', given: [9, 10], value: 100 },
  { name: '0 to 6 detract', given: [0, 1, 2, 3, 4, 5, 6], value: -100 },
  { name: '7 and 8 are passive: they only count below', given: [7, 8], value: 0 },
  { name: 'one of each', given: [10, 8, 0], value: 0 },
  { name: 'two of four less one of four', given: [9, 10, 7, 6], value: 25 },
  // 100 x (1 - 2) / 3.
  { name: 'more detractors than promoters', given: [9, 6, 6], value: -100 / 3 },
])('$name', ({ given, value }) => {
  expect(nps(...given)).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('what is off the scale is left out, not a detractor', () => {
  const off = 'an answer off the scale of 0 to 10';
  expect(nps(10, -1, 11, 9.5, undefined, '10')).toEqual({
    n: 1,
    result: { value: 100 },
    reasons: [off, off, off, 'value', 'value'],
  });
});

test('no answer is no population', () => {
  expect(nps()).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
});
