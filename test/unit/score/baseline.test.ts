import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { savedBaseline } from '../../../src/score/baseline.ts';
import { comparedWith } from '../../../src/score/compared.ts';
import { knots } from '../../../src/spread.ts';
import type { Metric, Model } from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const quarter = (id: string, from: string, to: string): Report['period'] => ({ id, label: id, from, to });
const q2 = quarter('2026-Q2', '2026-04-01', '2026-06-30');
const q3 = quarter('2026-Q3', '2026-07-01', '2026-09-30');

const wins = (rest: Partial<Metric> = {}): Metric => ({
  ...metric('wins', {
    source: 'deals',
    statistic: { type: 'count' },
    curve: { type: 'linear', worst: 0, best: 10 },
  }),
  ...rest,
});

const plain = (rest: Partial<Metric> = {}): Model =>
  model([wins(rest)], {
    dimensions: {
      work: {
        id: 'work',
        title: 'Work',
        letter: 'W',
        short: 'Work',
        weight: 1,
        metrics: { wins: 1 },
        aggregation: 'arithmetic',
      },
    },
  });

const rowsOf = (value: number, rest: Partial<ScoreRow> = {}): ScoreRow[] => {
  const base = { group: 'all', weight: 1, status: 'scored' as const, score: 10 * value };
  return [
    { ...base, level: 'overall', id: 'overall', label: 'Overall' },
    { ...base, level: 'dimension', id: 'work', parent: 'overall', label: 'Work' },
    {
      ...base,
      level: 'metric',
      id: 'wins',
      parent: 'work',
      label: 'wins',
      value,
      n: 40,
      people: 12,
      ...rest,
    },
  ];
};

const spreadsOf = (value: number): NonNullable<Report['spreads']> => [
  { group: 'all', level: 'metric', id: 'wins', parent: 'work', bounds: knots.map((z) => value + 0.1 * z) },
];

const result = (period: Report['period'], value: number, rest: Partial<Report> = {}): Report => ({
  format: 'spacesea-report',
  formatVersion: '1.0',
  tool: { name: 'spacesea', version: '0.1.0' },
  title: 'Test',
  period,
  asOf: period.to,
  model: { id: 'test', sha256: 'a'.repeat(64), target: 65, config: { version: 1 } },
  settings: { by: [], where: [], set: [] },
  groups: [{ id: 'all', label: 'All', people: 12, suppressed: false }],
  scores: rowsOf(value),
  spreads: spreadsOf(value),
  data: { read: 0, used: 0, filtered: 0, rejected: 0, files: [], problems: [] },
  notes: [],
  ...rest,
});

const saved = (report: Report, its: Model = plain()) => ({ report, model: its, file: 'old.json' });

const compared = (now: Report, before: Report, models: { now?: Model; before?: Model } = {}): Report =>
  comparedWith(saved(now, models.now), saved(before, models.before));

const rowIn = ({ scores }: Report, id: string): ScoreRow | undefined => scores.find((row) => row.id === id);

describe('a saved result', () => {
  test('gives the change, its interval and a verdict', () => {
    const report = compared(result(q3, 6), result(q2, 8));
    expect(report.previousPeriod).toEqual(q2);
    expect(rowIn(report, 'wins')).toMatchObject({
      previous: 8,
      change: -2,
      verdict: 'clearFall',
      effect: 'worse',
    });
    expect(report.notes).toEqual([]);
  });

  test('of an older version gives the change, and no verdict on it', () => {
    const { spreads: _, ...old } = result(q2, 8);
    const row = rowIn(compared(result(q3, 6), old), 'wins');
    expect(row).toMatchObject({
      change: -2,
      changeReason: 'the saved result does not say how sure its numbers are',
    });
    expect(row).not.toHaveProperty('verdict');
  });

  test('under another filter gives nothing', () => {
    const old = result(q2, 8, { settings: { by: [], where: ['region=EMEA'], set: [] } });
    const report = compared(result(q3, 6), old);
    expect(report.scores.map(({ changeReason }) => changeReason)).toEqual(
      Array.from(
        { length: 3 },
        () => 'not comparable: only records with region=EMEA counted there, all records counted here',
      ),
    );
    expect(report.scores.some((row) => 'previous' in row || 'change' in row)).toBe(false);
    expect(report.notes).toMatchObject([{ code: 'compare/differs', severity: 'warning', file: 'old.json' }]);
  });

  test('with other goalposts gives the value, judged by those of today, and not the mean', () => {
    const before = plain({ curve: { type: 'linear', worst: 20, best: 0 } });
    const report = compared(result(q3, 6), result(q2, 8), { before });
    expect(rowIn(report, 'wins')).toMatchObject({ change: -2, effect: 'worse' });
    expect(rowIn(report, 'work')?.changeReason).toBe(
      'not comparable: wins: its goalposts were 20 to 0, now 0 to 10',
    );
    expect(rowIn(report, 'overall')).not.toHaveProperty('change');
  });

  test('takes the place of whatever the result was compared with', () => {
    const stale = result(q3, 6, {
      people: [{ group: 'all', both: 10, joined: 2, left: 1 }],
      next: [],
      scores: rowsOf(6, { previous: 1, change: 5, changeLow: 4, changeHigh: 6, p: 0, verdict: 'clearRise' }),
    });
    const old = result(q2, 8, { scores: rowsOf(8).slice(0, 2) });
    const report = compared(stale, old);
    expect(report).not.toHaveProperty('people');
    expect(report).not.toHaveProperty('next');
    expect(rowIn(report, 'wins')).toMatchObject({ changeReason: 'not there in 2026-Q2' });
    expect(rowIn(report, 'wins')).not.toHaveProperty('change');
    expect(rowIn(report, 'wins')).not.toHaveProperty('verdict');
  });

  test('of small groups that are shown together, but not the same ones, gives nothing of them', () => {
    const [all] = result(q2, 8).groups;
    const team = (merged: string[]): Partial<Report> => ({
      groups: [
        ...(all === undefined ? [] : [all]),
        { id: 'team:2', by: 'team', label: '2', people: 7, suppressed: false, merged },
      ],
      scores: rowsOf(8).map((row) => ({ ...row, group: 'team:2' })),
    });
    const change = (now: string[], before: string[]): unknown =>
      rowIn(compared(result(q3, 6, team(now)), result(q2, 8, team(before))), 'wins')?.change;
    expect(change(['A', 'B'], ['B', 'A'])).toBe(0);
    expect(change(['A', 'B'], ['A', 'C'])).toBeUndefined();
    expect(change(['A', 'B'], [])).toBeUndefined();
  });

  test('that hides a number gives its reason', () => {
    const hidden: ScoreRow = {
      ...{ group: 'all', level: 'metric', id: 'wins', parent: 'work', label: 'wins', weight: 1 },
      status: 'suppressed',
      reason: 'fewer than 5 people stand behind it',
    };
    const report = compared(result(q3, 6), result(q2, 8, { scores: [...rowsOf(8).slice(0, 2), hidden] }));
    expect(rowIn(report, 'wins')?.changeReason).toBe('none in 2026-Q2: fewer than 5 people stand behind it');
  });
});

describe('the same period again, from a corrected export', () => {
  const again = (rest: Partial<ScoreRow>): Report =>
    compared(result(q3, 6, { scores: rowsOf(6, rest) }), result(q3, 8));

  test.each([
    { name: 'the same people and records', rest: {}, told: true },
    { name: 'one person more', rest: { people: 13 }, told: false },
    { name: 'four people less', rest: { people: 8 }, told: false },
    { name: 'five people less', rest: { people: 7 }, told: true },
    { name: 'one record more', rest: { n: 41 }, told: false },
    { name: 'many records more', rest: { n: 60 }, told: true },
  ])('$name', ({ rest, told }) => {
    const report = again(rest);
    // A mean of one metric says what the metric says.
    for (const id of ['wins', 'work', 'overall'])
      expect([
        id,
        rowIn(report, id)?.change !== undefined && rowIn(report, id)?.previous !== undefined,
      ]).toEqual([id, told]);
  });

  test('is a correction: no range, no verdict', () => {
    const row = rowIn(again({}), 'wins');
    expect(row).toMatchObject({
      change: -2,
      changeReason: 'both are of 2026-Q3: a difference is a correction, not chance',
    });
    for (const key of ['changeLow', 'changeHigh', 'p', 'verdict']) expect(row).not.toHaveProperty(key);
  });

  test.each([
    { name: 'the same files are told', before: ['a', 'b'], now: ['b', 'a'], period: q3, told: true },
    { name: 'others are not', before: ['a', 'b'], now: ['a', 'c'], period: q3, told: false },
    { name: 'nor fewer', before: ['a', 'b'], now: ['a'], period: q3, told: false },
    { name: 'nor those of another period', before: ['a'], now: ['a'], period: q2, told: false },
  ])('$name', ({ before, now, period, told }) => {
    const of = (report: Report, hashes: readonly string[]): Report => ({
      ...report,
      data: {
        ...report.data,
        files: hashes.map((sha256) => ({
          ...{ file: sha256, source: 'deals', kind: 'deal', sha256, bytes: 1 },
          ...{ read: 1, used: 1, rejected: 0, filtered: {}, fields: [], unused: [] },
        })),
      },
    });
    const { notes } = compared(of(result(q3, 6), now), of(result(period, 8), before));
    expect(notes.map(({ code }) => code)).toEqual(told ? ['compare/same-files'] : []);
  });

  test('says nothing of people where no record is about people', () => {
    const open = { ...plain(), privacy: { ...plain().privacy, aboutPeople: false } };
    const report = compared(result(q3, 6, { scores: rowsOf(6, { n: 41 }) }), result(q3, 8), {
      now: open,
      before: open,
    });
    expect(rowIn(report, 'wins')?.change).toBe(-2);
  });
});

describe('periods that share days', () => {
  test.each([
    { name: 'a month of the quarter', period: quarter('2026-09', '2026-09-01', '2026-09-30') },
    { name: 'the year around it', period: quarter('2026', '2026-01-01', '2026-12-31') },
  ])('are refused: $name', ({ period }) => {
    expect(() => savedBaseline(saved(result(period, 8)), { model: plain(), where: [], period: q3 })).toThrow(
      'share days',
    );
  });

  test('not those that only touch', () => {
    expect(savedBaseline(saved(result(q2, 8)), { model: plain(), where: [], period: q3 }).name).toBe(
      '2026-Q2',
    );
  });
});
