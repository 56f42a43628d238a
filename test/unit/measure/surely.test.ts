import { expect, test } from 'vitest';
import { surely } from '../../../src/measure/surely.ts';
import { knots } from '../../../src/spread.ts';

// log(p / (1 - p)): the logistic distribution, whose bounds are known by hand.
const certainty = { method: 'normal', bound: (p: number) => Math.log(p / (1 - p)) } as const;

test.each([
  [0.95, Math.log(39)],
  [0.8, Math.log(9)],
])('the interval at %d: the bounds with half of the rest on either side', (level, end) => {
  expect(surely({ result: { value: 0 }, certainty }, level)).toMatchObject({
    value: 0,
    interval: [expect.closeTo(-end, 12), expect.closeTo(end, 12)],
    method: 'normal',
  });
});

test('the spread: bounds at the knots, the same for any level', () => {
  const spread = (level: number) => {
    const measured = surely({ result: { value: 0 }, certainty }, level);
    return 'missing' in measured ? undefined : measured.spread;
  };
  expect(spread(0.95)).toHaveLength(knots.length);
  expect(spread(0.95)?.[16]).toBe(0);
  // The share of the normal distribution below 1 is 0.8413447460685429.
  expect(spread(0.95)?.[20]).toBeCloseTo(Math.log(0.8413447460685429 / 0.1586552539314571), 12);
  expect(spread(0.5)).toEqual(spread(0.95));
});

test('nothing is added to what has no certainty, nor to what is missing', () => {
  expect(surely({ result: { value: 3 } }, 0.95)).toEqual({ value: 3 });
  const missing = { missing: 'noData', reason: 'none' } as const;
  expect(surely({ result: missing, certainty }, 0.95)).toEqual(missing);
});
