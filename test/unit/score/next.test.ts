import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { nextOf } from '../../../src/score/next.ts';
import { dimension, metric, overall, sure } from '../render/small-report.ts';

const heads = [dimension('performance', { weight: 0.6 }), dimension('activity', { weight: 0.2 })];

const below = (id: string, score: number, rest: Partial<ScoreRow> = {}): ScoreRow =>
  metric(id, { ...sure(score, score - 5, score + 5), ...rest });

const asked = (...rows: readonly ScoreRow[]): string[] =>
  nextOf({ scores: [...heads, ...rows], target: 65 }).map(
    ({ row, weight }) => `${row.id} ${weight.toFixed(2)}`,
  );

describe('of what is clearly below the target, the largest weight times shortfall', () => {
  test('the shortfall decides between equal weights', () => {
    expect(asked(below('a', 50), below('b', 20), below('c', 40))).toEqual(['b 0.30', 'c 0.30', 'a 0.30']);
  });

  test('a small weight in a small dimension comes later', () => {
    expect(asked(below('a', 10, { parent: 'activity', weight: 0.25 }), below('b', 50))).toEqual([
      'b 0.30',
      'a 0.05',
    ]);
  });

  test('what also got clearly worse comes first, however small', () => {
    const fell = { effect: 'worse', verdict: 'clearFall' } as const;
    const rose = { effect: 'worse', verdict: 'clearRise' } as const;
    const noise = { effect: 'worse', verdict: 'noise' } as const;
    const better = { effect: 'better', verdict: 'clearRise' } as const;
    expect(
      asked(below('a', 10, noise), below('b', 20, better), below('c', 55, fell), below('d', 50, rose)),
    ).toEqual(['d 0.30', 'c 0.30', 'a 0.30']);
  });

  test('three at most', () => {
    expect(asked(...[10, 20, 30, 40].map((score) => below(`m${score}`, score)))).toHaveLength(3);
  });

  test('a metric in two dimensions counts with both weights, once', () => {
    expect(asked(below('a', 50), below('a', 50, { parent: 'activity' }))).toEqual(['a 0.40']);
  });

  test('equal ones keep the order of the model', () => {
    expect(asked(below('b', 50), below('a', 50))).toEqual(['b 0.30', 'a 0.30']);
  });
});

describe('what is not clearly below', () => {
  const borderline = (id: string, score: number): ScoreRow => metric(id, sure(score, score - 10, 70));

  test('is not asked about while something is', () => {
    expect(asked(borderline('a', 20), below('b', 50))).toEqual(['b 0.30']);
  });

  test('is asked about if it got clearly worse, after all that is below', () => {
    const fell = { effect: 'worse', verdict: 'clearFall' } as const;
    const high = metric('a', { ...sure(90, 85, 95), ...fell });
    const near = metric('c', { ...sure(64, 54, 70), ...fell });
    expect(asked(high, below('b', 50), borderline('d', 20))).toEqual(['b 0.30', 'a 0.30']);
    expect(asked(high, near, borderline('d', 20))).toEqual(['c 0.30', 'a 0.30']);
  });

  test('the lowest borderline one, if nothing is', () => {
    expect(asked(borderline('a', 60), borderline('b', 50))).toEqual(['b 0.30']);
  });

  test.each([
    { name: 'on target', row: metric('a', sure(80, 70, 90)) },
    { name: 'of which nobody knows how sure it is', row: metric('a', { score: 10 }) },
    { name: 'hidden', row: metric('a', { status: 'suppressed', reason: 'small' }) },
    { name: 'without weight', row: below('a', 20, { weight: 0 }) },
    { name: 'of a group', row: below('a', 20, { group: 'team:A' }) },
    { name: 'a dimension', row: dimension('x', sure(20, 10, 30)) },
  ])('never one that is $name', ({ row }) => {
    expect(asked(row)).toEqual([]);
  });
});

test('no metric that is asked about weighs less, short of the target, than one that is not', () => {
  const rows = fc.array(
    fc.record({
      score: fc.integer({ min: 6, max: 58 }),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const scores = given.map(({ score, weight }, at) => below(`m${at}`, score, { weight }));
      const found = nextOf({ scores: [...heads, ...scores], target: 65 }).map(({ row }) => row);
      const worth = ({ weight, score = 65 }: ScoreRow): number => weight * (65 - score);
      const others = scores.filter(({ id }) => !found.some((row) => row.id === id));
      expect(found).toHaveLength(Math.min(3, scores.length));
      expect(Math.min(Infinity, ...found.map(worth)) + 1e-9).toBeGreaterThanOrEqual(
        Math.max(0, ...others.map(worth)),
      );
    }),
  );
});

test('without an overall score nothing has a share of it', () => {
  const counted = (...rows: readonly ScoreRow[]): boolean[] =>
    nextOf({ scores: [...heads, below('a', 50), ...rows], target: 65 }).map(({ isCounted }) => isCounted);
  expect([counted(), counted(overall()), counted(overall({ score: 50 }))]).toEqual([
    [false],
    [false],
    [true],
  ]);
  expect(counted(overall({ group: 'team:A', score: 50 }))).toEqual([false]);
});
