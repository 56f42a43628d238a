import { expect, test } from 'vitest';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import { counted } from '../../../support/small-model.ts';

const answers = (values: readonly (number | undefined)[]) => values.map((value) => ({ value }));
const five: SpecOf<'topBox'> = { type: 'topBox', scale: [1, 5] };

test.each<[string, SpecOf<'topBox'>, number[], number]>([
  ['4 and 5 of 1 to 5', five, [1, 2, 3, 4, 5], 0.4],
  ['only 5 if one box is asked for', { ...five, top: 1 }, [4, 4, 4, 5], 0.25],
  ['three boxes', { ...five, top: 3 }, [2, 3, 4, 5], 0.75],
  ['9 and 10 of 0 to 10', { type: 'topBox', scale: [0, 10] }, [8, 9, 10, 0], 0.5],
  ['none', five, [1, 3], 0],
  ['all', five, [5], 1],
  ['an answer below the boxes is not in them', five, [3.5, 4], 0.5],
  ['more boxes than the scale has: everything', { ...five, top: 9 }, [1, 5], 1],
])('%s', (_, spec, given, value) => {
  expect(counted(spec, answers(given))).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('each answer has its own scale, if none is given', () => {
  const rows = [
    { value: 4, scale_min: 1, scale_max: 5 },
    { value: 4, scale_min: 1, scale_max: 7 },
  ];
  expect(counted({ type: 'topBox' }, rows)).toMatchObject({ n: 2, result: { value: 0.5 } });
});

test('missing and off the scale is not at the bottom: it is left out', () => {
  expect(counted(five, answers([5, undefined, 0, 6]))).toEqual({
    n: 1,
    result: { value: 1 },
    reasons: ['value', 'an answer off the scale', 'an answer off the scale'],
  });
});

test('no answer is no population', () => {
  const reason = 'no answer of the period can be used';
  expect(counted(five, [])).toEqual({ n: 0, result: { missing: 'noPopulation', reason }, reasons: [] });
});
