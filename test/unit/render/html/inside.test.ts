import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/generated/config.ts';
import type { FileRow, ProblemRow, Report } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { compiled } from '../../../support/ajv.ts';
import { elementsOf, elementWith } from '../../../support/page.ts';
import { run } from '../../../support/run.ts';
import { definition, dimension, group, metric, overall, report, sure, whole } from '../small-report.ts';

const insideOf = (page: string): unknown => {
  const block = elementWith('report', elementsOf(page));
  return JSON.parse(gunzipSync(Buffer.from(block.text, 'base64')).toString());
};

const teams = ['all', 'team:A'];
const bounds = [null, 56.1761834891, -0.000012345678, 74.272101706, 80];
const long = 70.123456789;
const curve = { type: 'linear', worst: 0.123456789, best: 1 } as const;
const texts: Partial<Metric> = {
  why: 'why',
  advice: 'advice',
  limits: 'limits',
  tension: ['wins'],
  reference: { grade: 'judgement', source: 'source' },
};
const config = { version: 1, aggregation: { dimensions: 'geometric' } } as const;

const full = report(
  teams.flatMap((id) => [
    overall({ group: id, ...sure(long, 66, 75), coverage: 0.987654321 }),
    dimension('performance', { group: id, ...sure(long, 66, 75) }),
    metric('wins', { group: id, value: 1 / 3, score: long, n: 1_234_567, valueLow: -0.000012345678 }),
  ]),
  {
    groups: [whole, group('A')],
    config: { ...config, metrics: { wins: definition({ ...texts, curve }) } },
    trend: teams.map((id) => ({
      group: id,
      level: 'overall',
      id: 'overall',
      period: '2026-Q3',
      score: long,
    })),
    spreads: teams.flatMap((id) => [
      { group: id, level: 'overall', id: 'overall', bounds },
      { group: id, level: 'metric', id: 'wins', parent: 'performance', bounds },
    ]),
    data: {
      ...{ read: 10, used: 8, filtered: 0, rejected: 2, files: [] },
      problems: [
        {
          ...{ code: 'row/x', severity: 'error', message: 'odd', hint: 'mend it', count: 2 },
          rows: [{ file: 'a.csv', line: 2 }],
        },
      ],
    },
    title: '</script><script>hurt()</script>',
  },
);

describe('the result within a page', () => {
  const inside = insideOf(html(full, {})) as Report;

  test('is the report, but for periods before and the texts of metrics, which the page shows', () => {
    const { scores: _, spreads: _spreads, ...rest } = inside;
    const { scores: _scores, spreads: _bounds, trend: _trend, ...all } = full;
    const wins = definition({ curve });
    expect(rest).toEqual({
      ...all,
      model: { ...all.model, config: { ...config, metrics: { wins } } },
      data: { ...all.data, problems: [{ code: 'row/x', severity: 'error', message: 'odd', count: 2 }] },
    });
  });

  test('has scores in the order of the report, fractions to five digits and whole numbers in full', () => {
    expect(inside.scores.filter((row) => row.group === 'all')).toEqual([
      overall({ ...sure(70.123, 66, 75), coverage: 0.98765 }),
      dimension('performance', sure(70.123, 66, 75)),
      metric('wins', { value: 0.33333, score: 70.123, n: 1_234_567, valueLow: -0.000012346 }),
    ]);
  });

  test('has of groups what the page shows: dimensions and overall scores', () => {
    expect(inside.scores.filter((row) => row.group !== 'all').map(({ level }) => level)).toEqual([
      'overall',
      'dimension',
    ]);
  });

  test('has the bounds of the scores of the whole, fractions to five digits', () => {
    expect(inside.spreads).toEqual([
      { group: 'all', level: 'overall', id: 'overall', bounds: [null, 56.176, -0.000012346, 74.272, 80] },
    ]);
  });

  test('lacks what the report lacks', () => {
    const bare = report([overall()]);
    expect(insideOf(html(bare, {}))).toEqual(bare);
  });
});

test('the result within the page of the demo is one that the published schema knows', async () => {
  const written = await run('spacesea score examples/demo --by team -f html');
  const check = compiled('report');
  expect([check(insideOf(written.out)), check.errors]).toEqual([true, null]);
});

test('what the schema would refuse is not what the page holds: a planted number in a hidden row', () => {
  const planted = report([metric('wins', { status: 'suppressed', reason: 'few', value: 1 })]);
  expect(compiled('report')(insideOf(html(planted, {})))).toBe(false);
});

test('a problem leads to nobody: its cell, its hint and its lines stand nowhere on the page, packed or not', () => {
  const file: FileRow = {
    ...{ file: 'deals.csv', source: 'deals', kind: 'deal', sha256: '0'.repeat(64), bytes: 1 },
    ...{ read: 1, used: 0, rejected: 1, filtered: {}, fields: [], unused: [] },
  };
  const problem: ProblemRow = {
    ...{ code: 'row/duplicate', severity: 'error', field: 'id', count: 2, file: 'deals.csv', line: 90417 },
    ...{ message: '"d-254156" stands in 2 different rows', hint: 'keep one of d-254156' },
    rows: [{ file: 'deals.csv', line: 90418 }],
  };
  const data = { read: 1, used: 0, filtered: 0, rejected: 1, files: [file], problems: [problem] };
  const page = html(report([overall()], { data }), {});
  const told = page + JSON.stringify(insideOf(page));
  expect(['d-254156', '90417', '90418'].filter((each) => told.includes(each))).toEqual([]);
  expect(told).toContain('2 × id: Rows with the same key');
});
