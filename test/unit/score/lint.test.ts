import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { correlation, isBeyondChance } from '../../../src/score/lint/correlation.ts';
import { lintScores } from '../../../src/score/lint/index.ts';
import { randomFor } from '../../../src/score/random.ts';

interface Cell {
  readonly value: number;
  readonly score?: number;
  readonly status?: ScoreRow['status'];
  readonly group?: string;
}

const row = (id: string, { value, score = 50, status = 'scored', group = 'all' }: Cell): ScoreRow => ({
  group,
  level: 'metric',
  id,
  parent: 'x',
  label: id,
  weight: 1,
  status,
  value,
  score,
});

/** Rows of each period: metrics by id, one value or cell a period. */
const shown = (metrics: Readonly<Record<string, readonly (number | Cell | undefined)[]>>): ScoreRow[][] => {
  const length = Math.max(...Object.values(metrics).map((values) => values.length));
  return Array.from({ length }, (_, period) =>
    Object.entries(metrics).flatMap(([id, values]) => {
      const cell = values[period];
      return cell === undefined ? [] : [row(id, typeof cell === 'number' ? { value: cell } : cell)];
    }),
  );
};

const said = (rows: readonly (readonly ScoreRow[])[]): readonly string[] =>
  lintScores(rows).map(({ code, path, what }) => `${code} ${path.join('.')}: ${what}`);

/** The largest correlation of any two series. */
const largest = (series: readonly (readonly number[])[]): number =>
  Math.max(
    ...series.flatMap((a, index) =>
      series
        .slice(index + 1)
        .map((b) => Math.abs(correlation(a.map((value, at) => [value, b[at] ?? 0] as const)) ?? 0)),
    ),
  );

const scores = (...all: readonly number[]): readonly Cell[] => all.map((score, value) => ({ value, score }));

describe('lint/stuck-score', () => {
  test.each([
    ['always 100', scores(100, 100, 100, 100), 'a scored 100 in all 4 quarters and groups that have a score'],
    ['always 0', scores(0, 0, 0, 0, 0), 'a scored 0 in all 5 quarters and groups that have a score'],
    [
      'from one end to the other',
      scores(0, 100, 0, 100),
      'a scored 0 or 100 in all 4 quarters and groups that have a score',
    ],
    [
      'hidden where it moves',
      [...scores(0, 0, 0, 0), { value: 1, score: 50, status: 'suppressed' as const }],
      'a scored 0 in all 4 quarters and groups that have a score',
    ],
  ])('%s', (_name, a, what) => {
    expect(said(shown({ a }))).toEqual([`lint/stuck-score metrics.a.curve: ${what}`]);
  });
  test.each([
    ['three times only', scores(100, 100, 100)],
    ['nearly at the end once', scores(100, 100, 100, 99.999)],
    [
      'shown and not scored',
      scores(0, 0, 0, 0).map((cell) => ({ ...cell, status: 'informational' as const })),
    ],
  ])('nothing is said where it is %s', (_name, a) => {
    expect(said(shown({ a }))).toEqual([]);
  });
});

describe('lint/correlated', () => {
  const rising = [1, 2, 3, 4, 5, 6, 7, 8];
  const near = [1, 2.1, 2.9, 4.2, 5, 5.9, 7.2, 8];
  test.each([
    ['together', near, 'a and b rise and fall together (r = 1.00 over 8 quarters and groups)'],
    [
      'against each other',
      near.map((value) => -value),
      'a and b move against each other (r = -1.00 over 8 quarters and groups)',
    ],
    [
      'whatever their units',
      near.map((value) => 1e6 * value - 3),
      'a and b rise and fall together (r = 1.00 over 8 quarters and groups)',
    ],
  ])('%s', (_name, b, what) => {
    expect(said(shown({ a: rising, b }))).toEqual([`lint/correlated metrics.b: ${what}`]);
  });
  test.each([
    ['seven common points', { a: rising, b: [undefined, ...near.slice(1)] }],
    ['a correlation of 0.88', { a: rising, b: [1, 4, 2, 3, 6, 5, 8, 7] }],
    ['values that never differ', { a: rising, b: rising.map(() => 0.1) }],
    [
      'values that are hidden',
      { a: rising, b: near.map((value) => ({ value, status: 'suppressed' as const })) },
    ],
  ])('nothing is said of %s', (_name, metrics) => {
    expect(said(shown(metrics))).toEqual([]);
  });

  test('where groups have eight points, the whole, which is made of them, does not count', () => {
    const groups = (values: readonly number[], id: string) =>
      values.map((value, index) => row(id, { value, group: `team:${index}` }));
    const all = [row('a', { value: 100 }), row('b', { value: -100 })];
    expect(said([[...groups(rising, 'a'), ...groups(near, 'b'), ...all]])).toHaveLength(1);
    const few = rising.slice(0, 7);
    expect(said([[...groups(few, 'a'), ...groups(few, 'b'), ...all]])).toEqual([]);
  });

  test('what chance gives the largest of many pairs is told in one model of twenty at most', () => {
    const random = randomFor('twenty metrics that have nothing to do with each other');
    const models = Array.from({ length: 60 }, () =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, id) => [
          `m${id}`,
          Array.from({ length: 8 }, () => uniformInt(random, 0, 1e6)),
        ]),
      ),
    );
    const told = models.filter((metrics) => said(shown(metrics)).length > 0);
    expect(told.length).toBeLessThanOrEqual(3);
    // By a correlation of 0.9 alone it would be every third.
    const high = models.filter((metrics) => largest(Object.values(metrics)) > 0.9);
    expect(high.length).toBeGreaterThan(12);
    const [first = {}] = models;
    const twin = (first['m0'] ?? []).map((value) => 2 * value);
    expect(said(shown({ ...first, twin })).join()).toContain('m0 and twin rise and fall together');
  });
});

test.each([
  ['a single pair', [[1, 1]]],
  ['no pair', []],
  [
    'one side constant',
    [
      [1, 5],
      [2, 5],
      [3, 5],
    ],
  ],
] as const)('there is no correlation of %s', (_name, pairs) => {
  expect(correlation(pairs)).toBeUndefined();
});

// Critical values of r at 5 %, two-sided, as tables of Student's t have them: 0.7067 for 8 pairs, 0.3610 for 30.
test.each([
  [0.72, 8, true],
  [0.69, 8, false],
  [0.367, 30, true],
  [0.355, 30, false],
])('r = %d of %d pairs is beyond chance: %s', (r, pairs, expected) => {
  expect(isBeyondChance(r, { pairs, looks: 1 })).toBe(expected);
});
