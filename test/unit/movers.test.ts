import { describe, expect, test } from 'vitest';
import { type Report, readModel, score } from '../../src/index.ts';

/** Deals of people: how many each closes in a quarter, and how many of them are won. */
const deals = (quarter: 2 | 3, people: readonly string[], won: number): string[] =>
  people.flatMap((se) =>
    Array.from({ length: 4 }, (_, deal) => {
      const day = `2026-0${quarter === 2 ? 4 : 7}-0${deal + 1}`;
      return `${quarter}-${se}-${deal},${se},${deal < won ? 'won' : 'lost'},${day}`;
    }),
  );

const people = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const yaml = `
version: 1
sources: { deals: { kind: deal } }
metrics:
  win_rate:
    title: Win rate
    source: deals
    date: closed_at
    where: { outcome: { in: [won, lost] } }
    statistic: { type: share, where: { outcome: won } }
    curve: { type: linear, worst: 0, best: 1 }
dimensions: { performance: { title: Performance, weight: 1, metrics: { win_rate: 1 } } }
missing: { minMetrics: 1, minDimensions: 1, needSurvey: false }
`;

const reportOf = async (before: readonly string[], now: readonly string[]): Promise<Report> => {
  const text = ['id,se,outcome,closed_at', ...before, ...now].join('\n');
  return score({ deals: text }, { model: await readModel(yaml), period: '2026-Q3', asOf: '2026-10-01' });
};

describe('people who came or went', () => {
  const stayed = people('s', 10);

  test('are told as counts, and what would have changed without them', async () => {
    const report = await reportOf(
      [...deals(2, stayed, 2), ...deals(2, people('l', 5), 4)],
      [...deals(3, stayed, 1), ...deals(3, people('j', 6), 0)],
    );
    // With everybody 20 + 20 of 40 + 20 deals are won, then 10 of 40 + 24; without the others 20 of 40, then 10 of 40.
    expect(report.scores.find(({ id }) => id === 'performance')?.change).toBeCloseTo(
      100 * (10 / 64 - 40 / 60),
      9,
    );
    expect(report.people).toEqual([
      {
        group: 'all',
        both: 10,
        joined: 6,
        left: 5,
        without: [
          { level: 'overall', id: 'overall', change: expect.closeTo(-25, 9) },
          { level: 'dimension', id: 'performance', change: expect.closeTo(-25, 9) },
        ],
      },
    ]);
    expect(JSON.stringify(report)).not.toContain('"s0"');
  });

  test.each([
    { name: 'few came', left: 0, joined: 3 },
    { name: 'few went', left: 2, joined: 6 },
  ])('are told as counts only where $name', async ({ left, joined }) => {
    const report = await reportOf(
      [...deals(2, stayed, 2), ...deals(2, people('l', left), 4)],
      [...deals(3, stayed, 1), ...deals(3, people('j', joined), 0)],
    );
    expect(report.people).toEqual([{ group: 'all', both: 10, joined, left }]);
  });

  test('are nobody where all are the same', async () => {
    const report = await reportOf(deals(2, stayed, 2), deals(3, stayed, 2));
    expect(report.people).toEqual([{ group: 'all', both: 10, joined: 0, left: 0 }]);
  });
});
