import { describe, expect, test } from 'vitest';
import { judgeOf } from '../../../src/score/curves/index.ts';
import { erf } from '../../../src/score/curves/lognormal.ts';
import { goal, judge } from '../../../src/score/judge.ts';
import type { Curve } from '../../../src/types.ts';

const more: Curve = { type: 'linear', worst: 0.15, best: 0.5 };
const less: Curve = { type: 'linear', worst: 24, best: 4 };
const income: Curve = { type: 'linear', worst: 100, best: 75000, scale: 'log' };
const workload: Curve = { type: 'range', zero: [0, 12], ideal: [4, 8] };
const oneBest: Curve = { type: 'range', zero: [0, 10], ideal: [5, 5] };
const paint: Curve = { type: 'lognormal', score90: 1800, score50: 3000 };
const upward: Curve = { type: 'lognormal', score90: 3000, score50: 1800 };
const bent: Curve = {
  type: 'points',
  points: [
    [0, 0],
    [5, 60],
    [10, 100],
  ],
};
const falling: Curve = {
  type: 'points',
  points: [
    [0, 100],
    [5, 60],
    [10, 0],
  ],
};
const twoHills: Curve = {
  type: 'points',
  points: [
    [0, 100],
    [5, 0],
    [10, 100],
  ],
};
const stairs: Curve = {
  type: 'steps',
  steps: [
    [1, 40],
    [3, 100],
  ],
};
const stairsDown: Curve = {
  type: 'steps',
  steps: [
    [1, 50],
    [3, 10],
  ],
  below: 100,
};
const itself: Curve = { type: 'identity' };

describe('the score of a value', () => {
  test.each<[string, Curve, number, number]>([
    ['linear: exact at worst', more, 0.15, 0],
    ['linear: exact at best', more, 0.5, 100],
    ['linear: stays at 0 beyond worst', more, -3, 0],
    ['linear: stays at 100 beyond best', more, 1, 100],
    ['linear, fewer is better: exact at worst', less, 24, 0],
    ['linear, fewer is better: exact at best', less, 4, 100],
    ['linear, fewer is better: halfway', less, 14, 50],
    ['linear, fewer is better: beyond worst', less, 1000, 0],
    ['linear, fewer is better: beyond best', less, 0, 100],
    ['log: exact at worst', income, 100, 0],
    ['log: exact at best', income, 75000, 100],
    ['log: 0 lies beyond the lower end', income, 0, 0],
    ['log: negative values too', income, -5, 0],
    ['range: nothing at the lower end', workload, 0, 0],
    ['range: halfway up', workload, 2, 50],
    ['range: full marks from the first ideal', workload, 4, 100],
    ['range: full marks in between', workload, 6, 100],
    ['range: full marks to the last ideal', workload, 8, 100],
    ['range: three quarters down', workload, 11, 25],
    ['range: nothing at the upper end', workload, 12, 0],
    ['range: nothing beyond', workload, 99, 0],
    ['range with one best value', oneBest, 5, 100],
    ['range with one best value, halfway down', oneBest, 7.5, 50],
    ['lognormal: exact at score90', paint, 1800, 90],
    ['lognormal: exact at score50', paint, 3000, 50],
    ['lognormal: nothing is faster than 0', paint, 0, 100],
    ['lognormal, more is better: exact at score90', upward, 3000, 90],
    ['lognormal, more is better: exact at score50', upward, 1800, 50],
    ['lognormal, more is better: 0 is worst', upward, 0, 0],
    ['points: before the first', bent, -1, 0],
    ['points: at a point', bent, 5, 60],
    ['points: between two', bent, 7.5, 80],
    ['points: after the last', bent, 11, 100],
    ['steps: before the first', stairs, 0.99, 0],
    ['steps: from the first on', stairs, 1, 40],
    ['steps: up to the next', stairs, 2.99, 40],
    ['steps: from the last on', stairs, 3, 100],
    ['steps: below says what holds before the first', stairsDown, 0, 100],
    ['identity', itself, 48.7, 48.7],
    ['identity: not below 0', itself, -1, 0],
    ['identity: not above 100', itself, 101, 100],
  ])('%s', (_, curve, value, score) => {
    expect(judge(value, curve)).toBe(score);
  });

  test('no curve gives -0, which a harmonic mean with 0 would make no number of', () => {
    for (const curve of [
      { type: 'steps', below: -0, steps: [[40, 60]] },
      { type: 'steps', steps: [[0, -0]] },
      {
        type: 'points',
        points: [
          [0, -0],
          [1, 50],
        ],
      },
      { type: 'linear', worst: -0, best: 5 },
      { type: 'linear', worst: 5, best: -0 },
      { type: 'range', zero: [-0, 10], ideal: [2, 3] },
      { type: 'identity' },
    ] satisfies Curve[]) {
      const all = Float64Array.of(-1, -0, 0, 1e-320, 1, 5, 10, 1e300);
      for (const value of all) expect(Object.is(judge(value, curve), -0)).toBe(false);
      judgeOf(curve).scoreAll(all);
      expect([...all].some((score) => Object.is(score, -0))).toBe(false);
    }
  });

  // Human Development Report 2023/24: Czechia's income of 39,944.66682 makes an index of 0.9048359546863517.
  test('log: the income index of Czechia in 2022', () => {
    expect(judge(39944.66682, income) / 100).toBeCloseTo(0.9048359546863517, 9);
  });

  // Lighthouse 12.8.2, first contentful paint on mobile: 900 ms score 0.9987381783709706, 1,620 ms 0.9389330180632167.
  test.each([
    [900, 0.9987381783709706],
    [1620, 0.9389330180632167],
  ])('lognormal: %d ms as Lighthouse has it', (value, score) => {
    expect(judge(value, paint) / 100).toBeCloseTo(score, 7);
  });

  // Abramowitz and Stegun, table 7.1: erf(0.5) = 0.5204998778, erf(1) = 0.8427007929, erf(2) = 0.9953222650.
  test.each([
    [0, 0],
    [0.5, 0.5204998778],
    [1, 0.8427007929],
    [-1, -0.8427007929],
    [2, 0.995322265],
    [9, 1],
  ])('erf(%d)', (x, expected) => {
    expect(Math.abs(erf(x) - expected)).toBeLessThan(1.5e-7);
  });
});

describe('the values that reach a target', () => {
  const close = (amount: number): number => expect.closeTo(amount, 9) as unknown as number;
  test.each<[string, Curve, number, ReturnType<typeof goal>]>([
    // 0.15 + 0.65 x 0.35
    ['linear: at least', more, 65, { min: close(0.3775) }],
    // 24 - 0.65 x 20
    ['linear, fewer is better: at most', less, 65, { max: 11 }],
    ['linear: full marks need the best', more, 100, { min: 0.5 }],
    ['linear: any value scores at least 0', more, 0, {}],
    // exp(ln 100 + 0.5 ln 750) = 100 x sqrt(750)
    ['log: at least', income, 50, { min: close(100 * Math.sqrt(750)) }],
    // 4 x 0.65 and 12 - 4 x 0.65
    ['range: between', workload, 65, { min: close(2.6), max: close(9.4) }],
    ['range: full marks between the ideals', workload, 100, { min: 4, max: 8 }],
    ['range with one best value', oneBest, 100, { min: 5, max: 5 }],
    ['lognormal: exact at score90', paint, 90, { max: close(1800) }],
    ['lognormal: exact at score50', paint, 50, { max: close(3000) }],
    ['lognormal, more is better', upward, 90, { min: close(3000) }],
    ['lognormal: any value', paint, 0, {}],
    ['points: at least', bent, 80, { min: 7.5 }],
    ['points: at a point', bent, 60, { min: 5 }],
    ['points, fewer is better', falling, 80, { max: 2.5 }],
    ['points: not one stretch', twoHills, 50, undefined],
    [
      'points: none reaches it',
      {
        type: 'points',
        points: [
          [0, 0],
          [10, 60],
        ],
      },
      65,
      undefined,
    ],
    [
      'points: all reach it',
      {
        type: 'points',
        points: [
          [0, 70],
          [10, 100],
        ],
      },
      65,
      {},
    ],
    ['steps: at least', stairs, 65, { min: 3 }],
    ['steps: from the first step that does', stairs, 40, { min: 1 }],
    ['steps down: less than', stairsDown, 65, { below: 1 }],
    ['steps down: less than a later one', stairsDown, 50, { below: 3 }],
    ['steps: all reach it', stairsDown, 10, {}],
    ['steps: none reaches it', { type: 'steps', steps: [[1, 40]] }, 65, undefined],
    [
      'steps: not one stretch',
      {
        type: 'steps',
        steps: [
          [1, 100],
          [2, 0],
          [3, 100],
        ],
      },
      65,
      undefined,
    ],
    [
      'steps: up and down again',
      {
        type: 'steps',
        steps: [
          [1, 100],
          [2, 0],
        ],
      },
      65,
      { min: 1, below: 2 },
    ],
    ['identity', itself, 65, { min: 65 }],
  ])('%s', (_, curve, target, expected) => {
    expect(goal(curve, target)).toEqual(expected);
  });
});
