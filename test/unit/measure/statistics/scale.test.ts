import { expect, test } from 'vitest';
import { type Answer, answerOf } from '../../../../src/measure/statistics/scale.ts';
import type { Value } from '../../../../src/types.ts';
import { entryOf, tools } from '../../../support/small-model.ts';

const own = { scale_min: 1, scale_max: 5 };

test.each<[string, [number, number] | undefined, Record<string, Value>, Answer | string]>([
  ['on the scale given', [1, 5], { value: 4 }, { value: 4, low: 1, high: 5 }],
  ['on the answer’s own scale', undefined, { value: 4, ...own }, { value: 4, low: 1, high: 5 }],
  ['the scale given wins', [0, 10], { value: 4, ...own }, { value: 4, low: 0, high: 10 }],
  ['the lowest answer', [1, 5], { value: 1 }, { value: 1, low: 1, high: 5 }],
  ['the highest answer', [1, 5], { value: 5 }, { value: 5, low: 1, high: 5 }],
  ['an answer between the boxes', [1, 5], { value: 3.5 }, { value: 3.5, low: 1, high: 5 }],
  ['below the scale', [1, 5], { value: 0 }, 'an answer off the scale'],
  ['above the scale', [1, 5], { value: 6 }, 'an answer off the scale'],
  ['no answer', [1, 5], {}, 'value'],
  ['an answer in words', [1, 5], { value: 'agree' }, 'value'],
  ['no lowest', undefined, { value: 4, scale_max: 5 }, 'scale_min'],
  ['no highest', undefined, { value: 4, scale_min: 1 }, 'scale_max'],
  [
    'a scale of one point',
    undefined,
    { value: 4, scale_min: 4, scale_max: 4 },
    'a scale that does not go up',
  ],
  ['a scale upside down', undefined, { value: 4, scale_min: 5, scale_max: 1 }, 'a scale that does not go up'],
])('%s', (_, scale, fields, expected) => {
  expect(answerOf(scale, tools.lens)(entryOf(fields))).toEqual(expected);
});
