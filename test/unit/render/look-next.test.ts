import { describe, expect, test } from 'vitest';
import { lookNext } from '../../../src/render/look-next.ts';
import { nextRows } from '../../../src/render/next-rows.ts';
import { metric, pen, report, sure } from './small-report.ts';

const slow = metric('slow', {
  label: 'Time to deliver a solution design',
  value: 14.8,
  unit: 'working days',
  goal: { max: 8.9 },
  ...sure(31, 12, 61),
});

const shares = metric('shares', {
  label: 'Shares',
  value: 0.691,
  unit: '%',
  goal: { min: 0.6925 },
  ...sure(64.9, 60, 70),
});

const shown: ReadonlySet<string> = new Set();

describe('a question, its reason and its command', () => {
  test("the question is the metric's own", () => {
    const metrics = { slow: { advice: 'Where do designs lie still?' } };
    expect(nextRows([{ row: slow, weight: 0.05, isCounted: true }], { shown, metrics })).toEqual([
      {
        id: 'slow',
        question: 'Where do designs lie still?',
        reason:
          'Time to deliver a solution design: 14.8 working days, goal 8.9 or less, 5% of the overall score',
        command: 'spacesea explain slow',
      },
    ]);
  });

  test('or made of its name; a value just short of its goal shows it', () => {
    const [row] = nextRows([{ row: shares, weight: 1, isCounted: true }], { shown, metrics: {} });
    expect(row?.question).toBe('What stands behind "Shares"?');
    expect(row?.reason).toBe('Shares: 69.1%, goal 69.3% or more, 100% of the overall score');
  });

  test('a metric without a goal in one stretch', () => {
    const { goal: _, ...row } = slow;
    expect(nextRows([{ row, weight: 1, isCounted: true }], { shown, metrics: {} })[0]?.reason).toBe(
      'Time to deliver a solution design: 14.8 working days, 100% of the overall score',
    );
  });

  test.each([
    { count: 0, ids: [] },
    { count: 1, ids: ['slow', 'team'] },
    { count: 2, ids: ['slow', 'slow', 'team'] },
    { count: 3, ids: ['slow', 'slow', 'slow'] },
  ])('$count metrics: whether it is one team comes last, if there is room', ({ count, ids }) => {
    const asked = Array.from({ length: count }, () => ({ row: slow, weight: 0.05, isCounted: true }));
    expect(nextRows(asked, { shown, metrics: {}, by: 'team' }).map(({ id }) => id)).toEqual(ids);
    expect(nextRows(asked, { shown, metrics: {} })).toHaveLength(count);
  });
});

describe('look at next', () => {
  const metrics = { slow: { advice: 'Where do designs lie still?' } };
  const again = { explain: ' a/b --by team', score: ' a/b', validate: '' };

  test('questions with their commands, of this run', async () => {
    const next = nextRows([{ row: slow, weight: 0.05, isCounted: true }], { shown, metrics, by: 'team' });
    expect(lookNext(report([slow], { next }), await pen(), again)).toEqual([
      'Look at next',
      '  1 Where do designs lie still?',
      '    Time to deliver a solution design: 14.8 working days, goal 8.9 or less, 5%',
      '    of the overall score.',
      '    spacesea explain slow a/b --by team',
      '  2 Is it one team or all of them?',
      '    A mean of all can hide that one differs.',
      '    spacesea score --by team a/b',
    ]);
    expect(lookNext(report([slow], { next }), await pen({ width: 40 }))).toEqual([
      'Look at next',
      '  1 Where do designs lie still?',
      '    Time to deliver a solution design:',
      '    14.8 working days, goal 8.9 or less,',
      '    5% of the overall score.',
      '    spacesea explain slow',
      '  2 Is it one team or all of them?',
      '    A mean of all can hide that one',
      '    differs.',
      '    spacesea score --by team',
    ]);
  });

  test('nothing is clearly below', async () => {
    const next = nextRows([{ row: shares, weight: 0.05, isCounted: true }], { shown, metrics });
    expect(lookNext(report([shares], { next }), await pen(), again)).toEqual([
      'Look at next',
      '  No metric is clearly below target. The borderline one that weighs most:',
      '  1 What stands behind "Shares"?',
      '    Shares: 69.1%, goal 69.3% or more, 5% of the overall score.',
      '    spacesea explain shares a/b --by team',
    ]);
  });

  test('beside its partners in tension, as far as they are shown, and how it can mislead', async () => {
    const metrics = {
      slow: {
        advice: 'Where do designs lie still?',
        limits: 'Waiting for the customer counts too. Small designs are quicker.',
        tension: ['shares', 'elsewhere', 'few'],
      },
    };
    const fell = { ...shares, verdict: 'clearFall' as const };
    const few = metric('few', { label: 'Few', status: 'tooFew', reason: '3 records, 5 are needed' });
    const next = nextRows([{ row: slow, weight: 0.05, isCounted: true }], {
      shown: new Set(['slow', 'shares', 'few']),
      metrics,
    });
    expect(next[0]).toMatchObject({ limits: metrics.slow.limits, beside: ['shares', 'few'] });
    expect(lookNext(report([slow, fell, few], { next }), await pen(), again).slice(4, 7)).toEqual([
      '    Read with: Shares 69%, clear fall; Few too few.',
      '    Limits: Waiting for the customer counts too.',
      '    spacesea explain slow a/b --by team',
    ]);
  });

  test('what got clearly worse without being below', async () => {
    const fell = {
      ...shares,
      against: 'onTarget' as const,
      effect: 'worse' as const,
      verdict: 'clearFall' as const,
    };
    const next = nextRows([{ row: fell, weight: 0.05, isCounted: true }], { shown, metrics });
    expect(lookNext(report([fell], { next }), await pen(), again)[1]).toBe(
      '  No metric is clearly below target. One got clearly worse:',
    );
  });

  test('nothing to ask', async () => {
    expect(lookNext(report([slow]), await pen(), again)).toEqual([]);
  });
});

test('without an overall score nothing is said of a share of it', () => {
  const [first] = nextRows([{ row: slow, weight: 0.05, isCounted: false }], { shown, metrics: {} });
  expect(first?.reason).toBe('Time to deliver a solution design: 14.8 working days, goal 8.9 or less');
});
