import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { pastOf, sparkLegend } from '../../../src/render/spark.ts';
import { dimension } from './small-report.ts';

const point = (period: string, score: number | undefined, id = 'efficiency') => ({
  ...{ group: 'all', level: 'dimension' as const, id, parent: 'overall', period },
  ...(score === undefined ? {} : { score }),
});

const trendOf = (scores: readonly (number | undefined)[], id?: string): NonNullable<Report['trend']> =>
  scores.map((score, at) => point(`2026-Q${at + 1}`, score, id));

const drawn = (trend: Report['trend'], ascii = false): string | undefined =>
  pastOf(trend === undefined ? {} : { trend }, { ascii })?.spark(dimension('efficiency', { score: 1 }));

describe('one scale from 0 to 100 for everybody', () => {
  test.each([
    { name: 'ends', scores: [0, 100], blocks: '▁█', digits: '09' },
    { name: 'a small move is small', scores: [43, 44], blocks: '▄▄', digits: '44' },
    { name: 'equal steps', scores: [12.4, 12.5, 87.4, 87.5], blocks: '▁▂▇█', digits: '1188' },
    { name: 'nothing is not 0', scores: [50, undefined, 0], blocks: '▅ ▁', digits: '5 0' },
  ])('$name', ({ scores, blocks, digits }) => {
    expect(drawn(trendOf(scores))).toBe(blocks);
    expect(drawn(trendOf(scores), true)).toBe(digits);
  });

  test('a period of which only others have a score stays empty', () => {
    const trend = [...trendOf([70, 71, 72], 'activity'), point('2026-Q3', 50)];
    expect(drawn(trend)).toBe('  ▅');
  });
});

test.each([
  { name: 'quarters', periods: ['2026-Q2', '2026-Q3'], head: '2 quarters' },
  { name: 'fiscal quarters', periods: ['FY26-Q1', 'FY26-Q2', 'FY26-Q3'], head: '3 quarters' },
  { name: 'months', periods: ['2026-07', '2026-08'], head: '2 months' },
  { name: 'anything else', periods: ['2025', '2026'], head: '2 periods' },
])('the head says what they are: $name', ({ periods, head }) => {
  expect(pastOf({ trend: periods.map((period) => point(period, 50)) }, { ascii: false })?.head).toBe(head);
});

test.each([{ trend: undefined }, { trend: [] }, { trend: [point('2026-Q3', 50)] }])(
  'one period is no past',
  ({ trend }) => {
    expect(drawn(trend)).toBeUndefined();
  },
);

test('the letters are explained', () => {
  const past = pastOf({ trend: trendOf([1, 2]) }, { ascii: false });
  if (past === undefined) throw new Error('there are two periods');
  expect(sparkLegend(past, { ascii: false })).toBe(
    '2 quarters: the score of each from 0 (▁) to 100 (█), oldest first',
  );
  expect(sparkLegend(past, { ascii: true })).toBe('2 quarters: the score of each in tens, oldest first');
});
