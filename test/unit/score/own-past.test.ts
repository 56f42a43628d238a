import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedMetric, Points, Quartile } from '../../../src/own-past.ts';
import { judge } from '../../../src/score/judge.ts';
import { betterBy, linearFrom, rangeFrom, rounderFor } from '../../../src/score/own-past/curve.ts';
import { proposalOf, type Seen } from '../../../src/score/own-past/propose.ts';
import type { Curve, Metric } from '../../../src/types.ts';
import { metric } from '../../support/small-model.ts';

describe('rangeFrom', () => {
  test.each([
    ['the middle half, 40 % of its lower and 160 % of its upper end', 5, 10, [2, 16], [5, 10]],
    ['nothing below 0', 0, 4, [0, 6], [0, 4]],
    ['no more digits than the width bears', 1.5421, 1.8093, [0.6, 2.9], [1.5, 1.8]],
    ['large numbers', 1388, 2019, [600, 3200], [1400, 2000]],
    ['small ones', 0.01234, 0.01812, [0.005, 0.029], [0.012, 0.018]],
  ])('%s', (_name, from, to, zero, ideal) => {
    expect(rangeFrom({ from, to })).toEqual({ type: 'range', zero, ideal });
  });

  test('a share has no goalpost above 100 %', () => {
    expect(rangeFrom({ from: 0.52, to: 0.81 }, 1)).toEqual({
      type: 'range',
      zero: [0.2, 1],
      ideal: [0.5, 0.8],
    });
  });

  test('any two quartiles make a curve that is valid, and gives full marks in the middle', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (from, width) => {
        fc.pre(from + width > from && width > from * 1e-9);
        const curve = rangeFrom({ from, to: from + width }) as Extract<Curve, { type: 'range' }>;
        const [low = 0, high = 0] = curve.zero;
        const [a = 0, b = 0] = curve.ideal;
        expect(0 <= low && low <= a && a < b && b <= high && low < high).toBe(true);
        expect(judge(from + width / 2, curve)).toBe(100);
      }),
    );
  });
});

test.each([
  ['more is better', { from: 0.213, to: 0.341 }, 'more', { type: 'linear', worst: 0.21, best: 0.34 }],
  ['less is better', { from: 4.02, to: 11.3 }, 'less', { type: 'linear', worst: 11, best: 4 }],
] as const)('linearFrom: %s', (_name, middle, better, curve) => {
  expect(linearFrom(middle, better)).toEqual(curve);
});

test.each<[string, Curve | undefined, ReturnType<typeof betterBy>]>([
  ['rising', { type: 'linear', worst: 1, best: 2 }, 'more'],
  ['falling', { type: 'linear', worst: 2, best: 1 }, 'less'],
  ['falling by a bend', { type: 'lognormal', score90: 4, score50: 24 }, 'less'],
  ['rising by a bend', { type: 'lognormal', score90: 24, score50: 4 }, 'more'],
  ['two sides', { type: 'range', zero: [0, 10], ideal: [2, 6] }, undefined],
  [
    'points',
    {
      type: 'points',
      points: [
        [0, 0],
        [1, 100],
      ],
    },
    undefined,
  ],
  ['none', undefined, undefined],
])('betterBy: %s', (_name, curve, better) => {
  expect(betterBy(curve)).toBe(better);
});

test('rounding moves no number further than a quarter of the width', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (value, width) => {
      expect(Math.abs(rounderFor(width)(value) - value)).toBeLessThanOrEqual(width / 4 + 1e-9);
    }),
  );
});

const rate = (curve?: Curve) =>
  metric('demos', {
    source: 'activities',
    date: 'happened_at',
    statistic: { type: 'rate', of: 'count', per: 'personWeek' },
    ...(curve === undefined ? {} : { curve }),
  });

const quarter = (value: number, low: number, high: number): Quartile => ({ value, low, high });

const seen = (rest: Partial<Seen> & { points?: Points } = {}): Seen => ({
  metric: rate({ type: 'range', zero: [0, 10], ideal: [2, 6] }),
  asked: { id: 'demos', shape: 'range', isNamed: false },
  points: points(20, 400),
  quartiles: [quarter(1.54, 1.3, 1.7), quarter(1.83, 1.7, 2.1)],
  needed: 13,
  periods: ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
  last: 1.6,
  ...rest,
});

const points = (count: number, records: number, rest: Partial<Points> = {}): Points => ({
  kind: 'group',
  noun: 'team-quarter',
  values: Array.from({ length: count }, (_, index) => index),
  records,
  leftOut: new Map(),
  ...rest,
});

describe('proposalOf', () => {
  test('says what it would write, where it comes from and what the last period would score', () => {
    expect(proposalOf(seen())).toMatchObject({
      curve: { type: 'range', zero: [0.6, 2.9], ideal: [1.5, 1.8] },
      lower: { value: 1.5, low: 1.3, high: 1.7 },
      verdict: 'new',
      isWritten: true,
      source: 'own quartiles of 2025-Q4 to 2026-Q3, 20 team-quarters',
      posts: [2, 6],
      last: { value: 1.6, now: 80, fresh: 100 },
    });
  });

  test.each<[string, Metric['statistic'], number]>([
    ['a share', { type: 'share', where: { outcome: 'won' } }, 1],
    ['a ratio', { type: 'ratio', numerator: { of: 'count' }, denominator: { of: 'count' } }, 1.4],
    ['a clearance', { type: 'clearance', opened: 'created_at', closed: 'closed_at' }, 1.4],
    ['owners for each engineer', { type: 'distinctRatio', above: 'owner', below: 'se' }, 1.4],
  ])('of %s in per cent full marks and none end at %3$s', (_, statistic, most) => {
    const own = metric('m', { source: 'deals', date: 'closed_at', statistic, unit: '%' });
    const quartiles = [quarter(0.5, 0.4, 0.6), quarter(0.9, 0.8, 0.95)] as const;
    expect(proposalOf(seen({ metric: own, quartiles }))).toMatchObject({ curve: { zero: [0.2, most] } });
  });

  test.each<[string, Partial<Seen>, object]>([
    [
      'present goalposts within both intervals are left alone',
      { metric: rate({ type: 'range', zero: [0, 10], ideal: [1.3, 2.1] }) },
      { verdict: 'alike', isWritten: false },
    ],
    [
      'unless somebody asks for them by name',
      {
        metric: rate({ type: 'range', zero: [0, 10], ideal: [1.3, 2.1] }),
        asked: { id: 'demos', shape: 'range', isNamed: true } as AskedMetric,
      },
      { verdict: 'alike', isWritten: true },
    ],
    [
      'one of them outside is enough to be new',
      { metric: rate({ type: 'range', zero: [0, 10], ideal: [1.3, 2.2] }) },
      { verdict: 'new', isWritten: true },
    ],
    [
      'another kind of curve is new whatever its goalposts',
      { metric: rate({ type: 'linear', worst: 1.5, best: 1.8 }) },
      { verdict: 'new', curve: { type: 'range' } },
    ],
    ['a volume without a curve gets one', { metric: rate() }, { verdict: 'new', last: { fresh: 100 } }],
    [
      'a number of one side keeps its direction',
      {
        metric: rate({ type: 'linear', worst: 9, best: 1 }),
        asked: { id: 'demos', shape: 'linear', isNamed: true } as AskedMetric,
      },
      { curve: { type: 'linear', worst: 1.8, best: 1.5 } },
    ],
    ['nobody is shown in the last period', { last: undefined }, { verdict: 'new' }],
  ])('%s', (_name, rest, expected) => {
    expect(proposalOf(seen(rest))).toMatchObject(expected);
  });

  test.each<[string, Partial<Seen>, string, RegExp]>([
    [
      'too few points',
      { points: points(12, 400), quartiles: undefined },
      'baseline/few',
      /^12 team-quarters can be counted, at least 13 are needed$/,
    ],
    [
      'too few, and why others do not count',
      {
        points: points(12, 400, { leftOut: new Map([['too few people', 3]]) }),
        quartiles: undefined,
      },
      'baseline/few',
      /\(3 more do not count: too few people\)$/,
    ],
    [
      'too few records',
      { points: points(20, 99) },
      'baseline/few',
      /^99 records in 20 team-quarters can be counted, at least 100/,
    ],
    ['all alike', { quartiles: [quarter(2, 2, 2), quarter(2, 2, 2)] }, 'baseline/alike', /nothing between/],
    ['below 0', { quartiles: [quarter(-2, -3, 0), quarter(2, 2, 2)] }, 'baseline/alike', /below 0/],
    [
      'no direction',
      { metric: rate(), asked: { id: 'demos', shape: 'linear', isNamed: true } },
      'baseline/curve',
      /whether more or less/,
    ],
  ])('refuses: %s', (_name, rest, code, reason) => {
    const refused = proposalOf(seen(rest));
    expect(refused).toMatchObject({ code, reason: expect.stringMatching(reason) });
    expect(refused).not.toHaveProperty('curve');
  });

  test.each<[string, Points, RegExp]>([
    ['groups need more periods', points(8, 99), /--periods 7, if/],
    [
      'everybody together needs groups',
      points(4, 99, { kind: 'period', noun: 'quarter' }),
      /--by team.* --periods 13/,
    ],
  ])('what helps: %s', (_name, few, hint) => {
    expect(proposalOf(seen({ points: few, quartiles: undefined }))).toMatchObject({
      hint: expect.stringMatching(hint),
    });
  });
});
