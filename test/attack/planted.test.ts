import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../src/generated/report.ts';
import { elsewhere } from './elsewhere.ts';
import { byRenderer, readAll } from './print.ts';
import { model, reportOn, stage } from './stage.ts';
import { truthOf } from './truth.ts';
import { faults } from './verdict.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-planted-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A program with a fault: its report with rows changed, printed in every format. */
const faulty = async (
  name: string,
  change: (row: ScoreRow) => ScoreRow,
): Promise<Record<string, string[]>> => {
  const cwd = stage(place, name, [
    { team: 'North', answers: [4, 3, 5, 4, 2, 3, 4] },
    { team: 'South', answers: [2, 1, 4] },
    { team: 'West', answers: [5, 4, 4, 1, 2, 3, 3, 4] },
  ]);
  // With a threshold of 3 nothing is hidden; the truth has one of 5.
  writeFileSync(join(cwd, 'spacesea.yaml'), model.replace('minPeople: 5', 'minPeople: 3'));
  const { report } = await reportOn(cwd, '--by team');
  const config = { ...report.model.config, privacy: { minPeople: 5 } };
  const groups = report.groups.map(({ people, ...group }) =>
    group.id === 'team:South'
      ? { ...group, suppressed: true, reason: 'hidden' }
      : { ...group, people: people ?? 0 },
  );
  const scores = report.scores.map((row) => (row.group === 'team:South' ? change(row) : row));
  const printed = await readAll(
    byRenderer({
      ...report,
      ...{ groups, scores, model: { ...report.model, config } },
      // What keeps numbers a second time is looked at by itself below.
      spreads: (report.spreads ?? []).filter(({ group }) => group !== 'team:South'),
      trend: (report.trend ?? []).filter(({ group }) => group !== 'team:South'),
    }),
  );
  const truth = truthOf(printed.report, cwd);
  return Object.fromEntries(
    Object.keys(printed.known).map((format) => [format, faults(printed, format, truth)]),
  );
};

const hiddenRow = ({ group, level, id, parent = '', label, weight }: ScoreRow): ScoreRow => ({
  ...{ group, level, id, parent, label, weight },
  ...{ status: 'suppressed', reason: 'hidden' },
});

describe('finds what a faulty program prints', () => {
  test('one group hidden alone comes out in every format, as closely as it is printed', async () => {
    const found = await faulty('alone', hiddenRow);
    expect(found['json']).toEqual([
      'mood of South: 3 stand behind it',
      // 2, 1 and 4 of 1 to 5 are 4/12
      'mood of South: lies from 0.333 to 0.333',
    ]);
    expect(Object.entries(found).filter(([, each]) => each.length === 0)).toEqual([]);
  });

  test('a hidden group whose dimension keeps its score', async () => {
    const found = await faulty('dimension', (row) =>
      row.level === 'dimension' ? { ...row, status: 'suppressed' } : hiddenRow(row),
    );
    for (const format of ['json', 'csv']) expect(found[format]).toContain('life of team:South: score');
  });

  test('a hidden number whose count, or anything else with a number, stays', async () => {
    const found = await faulty('count', (row) =>
      row.level === 'metric' ? ({ ...hiddenRow(row), n: 3, previous: 0.4 } as ScoreRow) : hiddenRow(row),
    );
    expect(found['json']).toEqual(
      expect.arrayContaining(['mood of team:South: n', 'mood of team:South: previous']),
    );
    expect(found['csv']).toContain('mood of team:South: n');
  });

  test('a hidden number that stands in another part of the report', () => {
    const known = {
      groups: [{ id: 'team:South', label: 'South', hidden: true }],
      cells: [{ group: 'team:West', id: 'mood', level: 'metric', hidden: true, strays: [] } as const],
    };
    const report = {
      scores: [{ group: 'team:South', weight: 1 }],
      trend: [
        { group: 'team:South', points: [0.4] },
        { group: 'team:North', points: [0.5] },
      ],
      spreads: { 'team:West': { mood: [1, 2], tools: [3] } },
      notes: [{ code: 'measure/as-of', message: 'things are taken as they stood' }],
    };
    expect(elsewhere(report, known)).toEqual([
      'trend.0.points.0',
      'spreads.team:West.mood.0',
      'spreads.team:West.mood.1',
    ]);
  });
});
