/** The bounds of a survival curve's quantile by their definition: step by step, without what makes finding them fast. */
import { expect, test } from 'vitest';
import { survivalQuantileBounds } from '../../../../src/measure/certainty/survival.ts';
import { normalLevel } from '../../../support/by-hand.ts';
import { diceOf } from '../../../support/dice.ts';
import { seedsOf } from '../../../support/seeds.ts';
import { curveOf, type Observation } from '../../../support/survival.ts';

/** The first time at which the bound of the curve at a level is below the share that is left, and no tie. */
const byDefinition = (observations: readonly Observation[], q: number, p: number): number => {
  const z = normalLevel(p);
  const times = [...new Set(observations.map(({ time }) => time))].sort((a, b) => a - b);
  let [surviving, variance] = [1, 0];
  for (const time of times) {
    const atRisk = observations.filter((each) => each.time >= time).length;
    const ended = observations.filter((each) => each.time === time && !each.open).length;
    if (ended === 0) continue;
    surviving *= 1 - ended / atRisk;
    variance += ended / (atRisk * (atRisk - ended));
    const bound = surviving ** Math.exp((z * Math.sqrt(variance)) / Math.log(surviving));
    if ((surviving === 0 ? (z > 0 ? 1 : 0) : bound) < 1 - q) return time;
  }
  return Number.POSITIVE_INFINITY;
};

test('bounds are where the bound of the curve comes down to the quantile', () => {
  let found = 0;
  for (const seed of seedsOf(60)) {
    const dice = diceOf(seed);
    const open = dice.pick([0, 0.1, 0.5]);
    const observations = Array.from({ length: 2 + dice.below(80) }, () => ({
      time: dice.below(40) + dice.below(1000) / 1000,
      open: dice.chance(open),
    }));
    for (const q of [0.5, 0.9]) {
      const bounds = survivalQuantileBounds(curveOf(observations), q);
      // At 0.5 the bound is the curve itself, of which the middle of a step counts.
      for (const p of [0.001, 0.025, 0.2, 0.8, 0.975, 0.999]) {
        if (bounds === undefined) continue;
        expect(bounds.bound(p), `seed ${seed}, ${q}, ${p}`).toBe(byDefinition(observations, q, p));
        found += 1;
      }
    }
  }
  expect(found).toBeGreaterThan(500);
});
