import { expect, test } from 'vitest';
import { gammaAt, normalAt, studentAt } from '../../../../src/measure/certainty/quantiles.ts';

// By scipy.stats 1.x: gamma.ppf(p, shape), t.ppf(p, df), norm.ppf(p).
test.each([
  [0.00003, 0.3, 5.84976526738151e-16],
  [0.025, 3, 0.6186721228956013],
  [0.975, 4, 8.767273069742323],
  [3e-5, 599.9, 506.605750431673],
  [3e-5, 600, 506.6975627375654],
  [0.99997, 599.9, 703.2590827992801],
  [0.99997, 600, 703.3672710935896],
  [0.5, 1000, 999.6666864269652],
  [0.975, 5001, 5140.5489485350045],
  [0.99997, 1000000, 1004017.8460415527],
])('gamma: level %d of shape %d', (p, shape, value) => {
  expect(gammaAt(p, shape) / value - 1).toBeCloseTo(0, 10);
});

test.each([
  [0.975, 1, 12.706204736174694],
  [0.025, 4, -2.7764451051977943],
  [0.99997, 9, 7.047865834834824],
  [0.6, 1000, 0.25341451583949876],
])("Student's t: level %d with %d degrees of freedom, the same when asked again", (p, df, value) => {
  for (const _ of [1, 2]) expect(studentAt(p, df) / value - 1).toBeCloseTo(0, 12);
});

test.each([
  [3e-5, -4.012810811118254],
  [0.025, -1.9599639845400545],
  [0.5, 0.0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
])('normal: level %d', (p, value) => {
  expect(normalAt(p)).toBeCloseTo(value, 12);
});
