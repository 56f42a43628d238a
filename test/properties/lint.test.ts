import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { lintModel } from '../../src/config/lint/index.ts';
import { locateDoubt } from '../../src/config/lint/located.ts';
import { scoredIn } from '../../src/config/lint/scored.ts';
import { lintReading } from '../../src/measure/lint/index.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import { correlation, isBeyondChance } from '../../src/score/lint/correlation.ts';
import { shipped } from '../unit/config/support.ts';

const weight = fc.constantFrom(0, 0.1, 1, 1, 1, 3, 100);
const curve = fc.constantFrom(
  { type: 'linear', worst: 0, best: 1 },
  { type: 'linear', worst: 1, best: 0 },
  { type: 'range', zero: [0, 9], ideal: [1, 2] },
  { type: 'steps', steps: [[1, 100]] },
  { type: 'identity' },
  undefined,
);
const statistic = fc.constantFrom(
  { type: 'count' },
  { type: 'rate', of: 'count', per: 'personWeek' },
  { type: 'share', where: { outcome: 'won' } },
  { type: 'mean', field: 'amount' },
  { type: 'breadth' },
);
const names = ['a', 'b', 'c', 'd'];
const metric = (id: string) =>
  fc.record({
    title: fc.constant('M'),
    source: fc.constant('deals'),
    statistic,
    curve,
    tension: fc.subarray(names.filter((name) => name !== id)),
    enabled: fc.constantFrom(true, true, true, false),
  });
const config = fc.record({
  extends: fc.constantFrom([], ['spacesea:se'], ['spacesea:sa'], ['spacesea:minimal']),
  sources: fc.constant({ deals: { kind: 'deal' } }),
  groupBy: fc.subarray(['team'], { minLength: 0 }),
  metrics: fc.record(Object.fromEntries(names.map((id) => [id, metric(id)])), { requiredKeys: [] }),
  dimensions: fc.record(
    {
      x: fc.record({ weight, metrics: fc.record({ a: weight, b: weight }, { requiredKeys: [] }) }),
      y: fc.record({ weight, metrics: fc.record({ c: weight, d: weight }, { requiredKeys: [] }) }),
    },
    { requiredKeys: [] },
  ),
});

test('every valid config can be looked at: shares add up to 1, and all that is found has a place', async () => {
  let valid = 0;
  await fc.assert(
    fc.asyncProperty(config, async (written) => {
      const text = JSON.stringify({ version: 1, ...written });
      const resolved = await loadConfig({ path: 'spacesea.yaml', text }, shipped()).catch(
        (error: unknown) => {
          if (!(error instanceof SpaceSeaError)) throw error;
          return undefined;
        },
      );
      if (resolved === undefined) return;
      valid += 1;
      const shares = scoredIn(resolved.model).map(({ share }) => share);
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
      for (const doubt of [...lintModel(resolved), ...lintReading(resolved.model)]) {
        const { file, field } = locateDoubt(doubt, resolved);
        expect(file).toMatch(/^(spacesea\.yaml|spacesea:(se|sa|minimal))$/);
        expect(field).not.toBe('');
        expect(`${doubt.what}${doubt.hint}`).not.toMatch(/undefined|NaN|Infinity/);
      }
    }),
  );
  expect(valid).toBeGreaterThan(10);
});

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
const pairs = fc.array(fc.tuple(number, number), { maxLength: 12 });

test('a correlation lies between -1 and 1, or there is none, and its sides can be changed', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const r = correlation(given);
      if (r === undefined) return;
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(correlation(given.map(([x, y]) => [y, x]))).toBeCloseTo(r, 6);
      expect(correlation(given.map(([x, y]) => [x, -y]))).toBeCloseTo(-r, 6);
      expect(typeof isBeyondChance(r, { pairs: given.length, looks: 1 })).toBe('boolean');
    }),
  );
});
