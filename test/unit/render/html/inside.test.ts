import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { compiled } from '../../../support/ajv.ts';
import { elementsOf, elementWith } from '../../../support/page.ts';
import { run } from '../../../support/run.ts';
import { dimension, group, metric, overall, report, sure, whole } from '../small-report.ts';

const insideOf = (page: string): unknown => {
  const block = elementWith('report', elementsOf(page));
  return JSON.parse(gunzipSync(Buffer.from(block.text, 'base64')).toString());
};

const teams = ['all', 'team:A'];
const bounds = [null, 56.1761834891, -0.000012345678, 74.272101706, null];

const full = report(
  teams.flatMap((id) => [
    overall({ group: id, ...sure(70.123456789, 66, 75) }),
    dimension('performance', { group: id, ...sure(70.123456789, 66, 75) }),
    metric('wins', { group: id, value: 1 / 3, score: 70.123456789 }),
  ]),
  {
    groups: [whole, group('A')],
    trend: teams.map((id) => ({
      group: id,
      level: 'overall',
      id: 'overall',
      period: '2026-Q3',
      score: 70.123456789,
    })),
    spreads: teams.map((id) => ({ group: id, level: 'overall', id: 'overall', bounds })),
    title: '</script><script>hurt()</script>',
  },
);

describe('the result within a page', () => {
  const inside = insideOf(html(full, {})) as Report;

  test('is the report, to the last digit', () => {
    const { scores: _, trend: _trend, spreads: _spreads, ...rest } = inside;
    const { scores: _scores, trend: _full, spreads: _bounds, ...all } = full;
    expect(rest).toEqual(all);
    expect(inside.scores.filter((row) => row.group === 'all')).toEqual(
      full.scores.filter((row) => row.group === 'all'),
    );
  });

  test('has of groups what the page shows: dimensions and overall scores', () => {
    expect(inside.scores.filter((row) => row.group !== 'all').map(({ level }) => level)).toEqual([
      'overall',
      'dimension',
    ]);
    expect(inside.trend?.map(({ group: of }) => of)).toEqual(['all']);
  });

  test('has the bounds of the whole, to six digits', () => {
    expect(inside.spreads?.map((row) => [row.group, row.bounds])).toEqual([
      ['all', [null, 56.1762, -0.0000123457, 74.2721, null]],
    ]);
  });

  test('lacks what the report lacks', () => {
    const bare = insideOf(html(report([overall()]), {})) as Report;
    expect(['trend', 'spreads'].filter((key) => key in bare)).toEqual([]);
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
