import { describe, expect, test } from 'vitest';
import { type Report, readModel, score } from '../../src/index.ts';

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
  champions:
    title: Champions
    source: deals
    date: closed_at
    where: { segment: large }
    statistic: { type: share, where: { champion: { exists: true } } }
    curve: { type: linear, worst: 0, best: 1 }
dimensions: { performance: { title: Performance, weight: 1, metrics: { win_rate: 1, champions: 1 } } }
missing: { minMetrics: 1, minDimensions: 1, minCoverage: 0.1, needSurvey: false }
`;

/** So many deals of eight people, one after the other from a day on, every other one won. */
const deals = (from: string, count: number, segment: string): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.parse(`${from}T00:00:00Z`) + (index % 20) * 86_400_000);
    return `${from}-${index},p${index % 8},${index % 2 === 0 ? 'won' : 'lost'},${day.toISOString().slice(0, 10)},${segment},x`;
  });

const reportOn = async (asOf: string, ...rows: readonly string[][]): Promise<Report> =>
  score(
    { deals: ['id,se,outcome,closed_at,segment,champion', ...rows.flat()].join('\n') },
    { model: await readModel(yaml), period: '2026-Q3', asOf },
  );

const reportOf = (...rows: readonly string[][]): Promise<Report> => reportOn('2026-10-01', ...rows);

const reasonsOf = ({ scores }: Report): Record<string, string | undefined> =>
  Object.fromEntries(scores.map(({ id, changeReason }) => [id, changeReason]));

describe('nothing is set against the period before', () => {
  test('where the files begin in the middle of it', async () => {
    const report = await reportOf(deals('2026-05-10', 40, 'large'), deals('2026-07-01', 40, 'large'));
    const reason = 'the deals files begin on 2026-05-10, in the middle of Apr–Jun 2026';
    expect(reasonsOf(report)).toEqual({
      overall: reason,
      performance: reason,
      win_rate: reason,
      champions: reason,
    });
  });

  test('where a mean was made of other metrics', async () => {
    const report = await reportOf(deals('2026-04-01', 40, 'small'), deals('2026-07-01', 40, 'large'));
    expect(reasonsOf(report)).toMatchObject({
      performance: 'made of other metrics: in 2026-Q2 without Champions',
      overall: 'Performance is made of other metrics: in 2026-Q2 without Champions',
      win_rate: undefined,
    });
  });
});

test('nothing is, though the deals were created long before', async () => {
  const created = (rows: readonly string[], day: string): string[] => rows.map((row) => `${row},${day}`);
  const text = [
    'id,se,outcome,closed_at,segment,champion,created_at',
    ...created(deals('2026-05-20', 40, 'large'), '2026-01-10'),
    ...created(deals('2026-07-01', 40, 'large'), '2026-02-10'),
  ].join('\n');
  const report = await score(
    { deals: text },
    { model: await readModel(yaml), period: '2026-Q3', asOf: '2026-10-01' },
  );
  expect(reasonsOf(report)['win_rate']).toBe(
    'the deals files begin on 2026-05-20, in the middle of Apr–Jun 2026',
  );
});

describe('it is', () => {
  test('where so few records may well leave its first weeks empty', async () => {
    const report = await reportOf(deals('2026-04-20', 12, 'large'), deals('2026-07-01', 40, 'large'));
    expect(reasonsOf(report)).toEqual({
      overall: undefined,
      performance: undefined,
      win_rate: undefined,
      champions: undefined,
    });
    expect(report.trend?.map(({ period }) => period)).toContain('2026-Q2');
  });

  test('not where nothing lies in it', async () => {
    const report = await reportOf(deals('2026-07-01', 40, 'large'));
    expect(report.previousPeriod).toBeUndefined();
    expect(report.scores.some((row) => 'change' in row || 'changeReason' in row)).toBe(false);
  });
});

describe('nothing in a period is called a change while it is not over', () => {
  test('where the records end long before it does', async () => {
    const early = await reportOn(
      '2026-07-20',
      deals('2026-04-01', 40, 'large'),
      deals('2026-07-01', 40, 'large'),
    );
    const reason = '2026-Q3 is not over: the records end on 2026-07-20';
    expect(reasonsOf(early)).toEqual({
      overall: reason,
      performance: reason,
      win_rate: reason,
      champions: reason,
    });
    expect(early.notes.map(({ code, message }) => ({ code, message }))).toContainEqual({
      code: 'measure/not-over',
      message: '2026-Q3 is not over: 20 of 92 days are in the files',
    });
  });

  test('it is where a tiny team may well have closed its last deal early', async () => {
    const few = deals('2026-09-07', 12, 'large');
    const report = await reportOn('2026-09-18', deals('2026-04-01', 40, 'large'), few);
    expect(reasonsOf(report)['win_rate']).toBeUndefined();
    expect(report.notes.map(({ code }) => code)).not.toContain('measure/not-over');
  });
});
