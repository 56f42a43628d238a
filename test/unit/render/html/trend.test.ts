import { expect, test } from 'vitest';
import type { PointRow } from '../../../../src/generated/report.ts';
import { pointsOf, trendPeriods, withoutGaps } from '../../../../src/render/html/trend.ts';
import { metric, report } from '../small-report.ts';

test.each([
  ['quarters over a year end', ['2025-Q3', '2026-Q1'], ['2025-Q3', '2025-Q4', '2026-Q1']],
  ['fiscal quarters', ['FY26-Q3', 'FY27-Q1'], ['FY26-Q3', 'FY26-Q4', 'FY27-Q1']],
  ['months', ['2025-11', '2026-02'], ['2025-11', '2025-12', '2026-01', '2026-02']],
  ['years', ['2022', '2024'], ['2022', '2023', '2024']],
  ['spans of days stay as they are', ['2026-01-01..2026-01-09', '2026-05-01..2026-05-09'], undefined],
  ['kinds that are mixed stay as they are', ['2025-Q4', '2026-03', '2026-Q3'], undefined],
  ['periods far apart stay as they are', ['1999-Q1', '2026-Q3'], undefined],
])('%s', (_, known, filled) => {
  expect(withoutGaps(known)).toEqual(filled ?? known);
});

const point = (id: string, parent: string, period: string, value: number): PointRow => ({
  group: 'all',
  level: 'metric',
  id,
  parent,
  period,
  value,
});

test('a metric without a value in some periods has gaps there, to the last period', () => {
  const rows = [metric('win', { value: 0.4 }), metric('late')];
  const trend = [point('win', 'performance', '2026-Q1', 0.3), point('late', 'performance', '2026-Q1', 7)];
  const given = report(rows, { trend });
  expect(trendPeriods(given)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  expect(pointsOf(given, metric('late'), trendPeriods(given))).toEqual([
    { period: '2026-Q1', value: 7 },
    { period: '2026-Q2' },
    { period: '2026-Q3' },
  ]);
});

test('there is no trend of a single period', () => {
  expect(trendPeriods(report([metric('win', { value: 0.4 })]))).toEqual([]);
  expect(trendPeriods(report([], { trend: [point('win', 'performance', '2026-Q3', 1)] }))).toEqual([]);
});
