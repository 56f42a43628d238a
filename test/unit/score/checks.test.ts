import { describe, expect, test } from 'vitest';
import { countChecks, isFailing } from '../../../src/checked.ts';
import type { ScoreRow } from '../../../src/generated/report.ts';
import type { Baseline } from '../../../src/score/change.ts';
import { type Checked, checkAll, verdictOf } from '../../../src/score/checks.ts';
import { type RowKey, rowKey } from '../../../src/score/row-key.ts';
import { knots, type Spread } from '../../../src/spread.ts';
import type { Check, Model } from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const row = (level: ScoreRow['level'], id: string, rest: Partial<ScoreRow> = {}): ScoreRow => ({
  group: 'all',
  level,
  id,
  label: id,
  weight: 1,
  status: rest.score === undefined ? 'noData' : 'scored',
  ...(rest.score === undefined ? { reason: 'no file was given' } : {}),
  ...rest,
});

const of = (checks: readonly Check[]): Model =>
  model(
    [
      metric('wins', {
        source: 'deals',
        statistic: { type: 'count' },
        curve: { type: 'linear', worst: 0, best: 10 },
      }),
      metric('idle', { source: 'deals', statistic: { type: 'count' } }),
    ],
    { checks },
  );

const normal = (mean: number, sd: number): Spread => knots.map((z) => mean + sd * z);
const spread = (rows: readonly ScoreRow[], sd: number): ReadonlyMap<RowKey, Spread> =>
  new Map(rows.map((each) => [rowKey(each), normal(each.value ?? 0, sd)]));

const against = (rows: readonly ScoreRow[], before?: Baseline): Checked => ({
  rows,
  now: { scores: rows, spreads: spread(rows, 0.1), groups: [{ id: 'all' }] },
  ...(before === undefined ? {} : { before }),
});

describe('an interval keeps to a limit', () => {
  test.each([
    { name: 'all of it', kind: 'min', limit: 55, range: [55, 70], says: 'pass' },
    { name: 'none of it', kind: 'min', limit: 55, range: [44, 54.9], says: 'fail' },
    { name: 'nobody can tell', kind: 'min', limit: 55, range: [54.9, 70], says: 'unsure' },
    { name: 'up to its end', kind: 'min', limit: 55, range: [44, 55], says: 'unsure' },
    { name: 'all of it below', kind: 'max', limit: 90, range: [60, 90], says: 'pass' },
    { name: 'all of it above', kind: 'max', limit: 90, range: [90.1, 95], says: 'fail' },
    { name: 'across the limit', kind: 'max', limit: 90, range: [85, 95], says: 'unsure' },
    { name: 'a rise is no fall', kind: 'maxDrop', limit: 5, range: [1, 9], says: 'pass' },
    { name: 'a fall that is allowed', kind: 'maxDrop', limit: 5, range: [-5, -2], says: 'pass' },
    { name: 'a fall that is not', kind: 'maxDrop', limit: 5, range: [-14, -5.1], says: 'fail' },
    { name: 'a fall that may be', kind: 'maxDrop', limit: 5, range: [-9, 4], says: 'unsure' },
    { name: 'any clear fall', kind: 'maxDrop', limit: 0, range: [-9, -1], says: 'fail' },
    {
      name: 'sums that are off in the last digit',
      kind: 'min',
      limit: 0.3,
      range: [0.1 + 0.2 - 1e-16, 1],
      says: 'pass',
    },
  ] as const)('$kind: $name', ({ kind, limit, range, says }) => {
    expect(verdictOf(kind, limit, range)).toBe(says);
  });
});

const sure = { score: 60, scoreLow: 55, scoreHigh: 65 };

describe('what is held against what', () => {
  const rows = [
    row('overall', 'overall', { ...sure, coverage: 0.8 }),
    row('dimension', 'one', { ...sure, coverage: 0.5 }),
    row('dimension', 'two', { status: 'suppressed', reason: 'fewer than 5 people stand behind it' }),
    row('metric', 'wins', { ...sure, parent: 'one', value: 6 }),
    row('metric', 'wins', { ...sure, parent: 'two', value: 6 }),
    row('metric', 'idle', { parent: 'one', weight: 0, value: 3, status: 'informational' }),
    { ...row('dimension', 'one', { score: 1, scoreLow: 0, scoreHigh: 2 }), group: 'team:A' },
  ];
  test.each([
    { name: 'a metric that is there', check: { of: 'wins.coverage', min: 1 }, says: ['wins pass'] },
    { name: 'one that is not', check: { of: 'idle.coverage', min: 1 }, says: ['idle fail'] },
    {
      name: 'no earlier coverage',
      check: { of: 'overall.coverage', maxDrop: 0.1 },
      says: ['overall unsure'],
    },
    { name: 'a floor', check: { of: 'one', min: 50 }, says: ['one pass'] },
    { name: 'two conditions', check: { of: 'one', min: 50, max: 54 }, says: ['one pass', 'one fail'] },
    { name: 'coverage is exact', check: { of: 'overall.coverage', min: 0.8 }, says: ['overall pass'] },
    { name: 'coverage too low', check: { of: 'one.coverage', min: 0.8 }, says: ['one fail'] },
    {
      name: 'every dimension, of everybody',
      check: { of: 'dimensions.*', min: 50 },
      says: ['one pass', 'two fail'],
    },
    { name: 'every metric with a score, once', check: { of: 'metrics.*', min: 50 }, says: ['wins pass'] },
    { name: 'a metric that counts nowhere', check: { of: 'idle', min: 50 }, says: ['idle fail'] },
    { name: 'hidden is missing', check: { of: 'two', min: 0 }, says: ['two fail'] },
    { name: 'hidden coverage is missing', check: { of: 'two.coverage', min: 0 }, says: ['two fail'] },
    { name: 'missing, let go', check: { of: 'two', min: 50, onMissing: 'pass' }, says: ['two pass'] },
    { name: 'missing, warned', check: { of: 'two', min: 50, onMissing: 'warn' }, says: ['two fail'] },
    { name: 'nothing to compare with', check: { of: 'one', maxDrop: 5 }, says: ['one unsure'] },
    { name: 'the same, asked for', check: { of: 'one', maxDrop: 5, onMissing: 'fail' }, says: ['one fail'] },
    { name: 'a fall of what is missing', check: { of: 'two', maxDrop: 5 }, says: ['two fail'] },
  ] as const)('$name', ({ check, says }) => {
    const results = checkAll(of([{ id: 'a', ...check }]), against(rows));
    expect(results.map(({ target, verdict }) => `${target.id} ${verdict}`)).toEqual(says);
  });

  test('a hidden number is not told, and nothing of it', () => {
    const [result] = checkAll(of([{ id: 'a', of: 'two', min: 50 }]), against(rows));
    expect(result).toMatchObject({ reason: 'hidden: fewer than 5 people stand behind it' });
    expect(Object.values(result ?? {}).filter((value) => typeof value === 'number')).toEqual([0, 50]);
  });

  test('a score of which nobody knows how sure it is', () => {
    const [result] = checkAll(
      of([{ id: 'a', of: 'one', min: 50 }]),
      against([row('dimension', 'one', { score: 90 })]),
    );
    expect(result).toMatchObject({ verdict: 'unsure', measured: 90 });
    expect(result?.reason).toBeDefined();
  });
});

test.each([
  { name: 'less than allowed', earlier: 0.85, verdict: 'pass' },
  { name: 'exactly as much', earlier: 0.9, verdict: 'pass' },
  { name: 'more', earlier: 0.95, verdict: 'fail' },
] as const)('coverage that fell: $name', ({ earlier, verdict }) => {
  const old = [row('overall', 'overall', { ...sure, coverage: earlier })];
  const before: Baseline = { name: 'Q2', scores: old, spreads: new Map(), incomparable: () => undefined };
  const rows = [row('overall', 'overall', { ...sure, coverage: 0.8 })];
  const [result] = checkAll(of([{ id: 'a', of: 'overall.coverage', maxDrop: 0.1 }]), against(rows, before));
  expect(result).toMatchObject({ verdict, previous: earlier });
});

describe('a drop', () => {
  const fallen = { change: -12, changeLow: -20, changeHigh: -6, previous: 72 };

  test('of a dimension is that of the report', () => {
    const [result] = checkAll(
      of([{ id: 'a', of: 'one', maxDrop: 5 }]),
      against([row('dimension', 'one', { ...sure, ...fallen })]),
    );
    expect(result).toMatchObject({ verdict: 'fail', measured: -12, low: -20, high: -6, previous: 72 });
  });

  test('of a metric is one of its score, in points', () => {
    const now = [row('metric', 'wins', { ...sure, value: 6, change: -2, previous: 8 })];
    const old = [row('metric', 'wins', { score: 1, value: 8 })];
    const before: Baseline = {
      name: 'Q2',
      scores: old,
      spreads: spread(old, 0.1),
      incomparable: () => undefined,
    };
    const [result] = checkAll(of([{ id: 'a', of: 'wins', maxDrop: 5 }]), against(now, before));
    // Ten points for each of a value of 0 to 10; the difference of two normals of sd 0.1 has sd 0.1414, 1.96 of them 2.77 points.
    expect(result).toMatchObject({ verdict: 'fail', previous: 80 });
    expect(result?.measured).toBeCloseTo(-20);
    expect(result?.low).toBeCloseTo(-22.77, 1);
    expect(result?.high).toBeCloseTo(-17.23, 1);
  });

  test('that a report must not tell is not told here', () => {
    const now = [row('metric', 'wins', { ...sure, value: 6, changeReason: 'too few people' })];
    const old = [row('metric', 'wins', { score: 1, value: 8 })];
    const before: Baseline = {
      name: 'Q2',
      scores: old,
      spreads: spread(old, 0.1),
      incomparable: () => undefined,
    };
    const [result] = checkAll(of([{ id: 'a', of: 'wins', maxDrop: 5 }]), against(now, before));
    expect(result).toMatchObject({ verdict: 'unsure', reason: 'too few people' });
    expect(result).not.toHaveProperty('measured');
  });
});

test('what fails, what only warns, and what strictness adds', () => {
  const [low, high] = [
    { score: 20, scoreLow: 10, scoreHigh: 30 },
    { score: 50, scoreLow: 40, scoreHigh: 60 },
  ];
  const rows = [row('dimension', 'one', low), row('dimension', 'two', high)];
  const results = checkAll(
    of([
      { id: 'a', of: 'dimensions.*', min: 50 },
      { id: 'b', of: 'dimensions.*', min: 50, level: 'warn' },
      { id: 'c', of: 'overall', max: 90, onMissing: 'pass' },
    ]),
    against(rows),
  );
  expect(countChecks(results)).toEqual({ passed: 1, unsure: 2, failed: 1, warned: 1, withoutData: 0 });
  expect(results.map((result) => isFailing(result, false))).toEqual([true, false, false, false, false]);
  expect(results.map((result) => isFailing(result, true))).toEqual([true, true, false, false, false]);
});
