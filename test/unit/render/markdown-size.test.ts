import { describe, expect, test } from 'vitest';
import type { PlacedResult } from '../../../src/checked.ts';
import type { GroupRow, Report, ScoreRow } from '../../../src/generated/report.ts';
import { checkSummary } from '../../../src/render/check-summary.ts';
import { compareMarkdown } from '../../../src/render/compare-markdown.ts';
import { markdown } from '../../../src/render/markdown.ts';
import { namesIn } from '../../../src/render/markdown-page.ts';
import { htmlOf, tablesIn } from '../../support/gfm.ts';
import {
  before,
  dimension,
  group,
  metric,
  moved,
  overall,
  report,
  sure,
  uncertainty,
  whole,
} from './small-report.ts';

/** What GitHub takes in a comment. */
const limit = 65_536;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const letters = [...'SPACE'];

const rowsOf = (id: string): ScoreRow[] => [
  overall({ group: id, ...sure(66, 60, 72), ...moved(64, 2, [-3, 7]) }),
  ...letters.map((letter) =>
    dimension(letter, {
      group: id,
      label: `${letter} of the five`,
      ...sure(60, 50, 64),
      ...moved(80, -20, [-30, -9]),
    }),
  ),
  ...Array.from({ length: 20 }, (_, index) =>
    metric(`metric_${index}`, {
      group: id,
      parent: letters[index % 5] ?? '',
      label: `One of the twenty metrics of a model, ${index}`,
      value: 12.4,
      unit: 'working days',
      n: 1_204,
      goal: { max: 9 },
      ...sure(40, 30, 50),
      ...moved(9.1, 3.3, [1.2, 5.6]),
      effect: 'worse',
    }),
  ),
];

/** A report of so many teams and files, some of them hidden, with names of so many letters. */
const large = (teams: number, { files = 20, letters: long = 30 } = {}): Report => {
  const name = (index: number): string => `Team ${String(index).padStart(4, '0')} ${'東'.repeat(long)}`;
  const shown = Array.from({ length: teams }, (_, index) => group(name(index)));
  const hidden = Array.from({ length: Math.ceil(teams / 10) }, (_, index) =>
    group(`Small ${name(index)}`, { suppressed: true }),
  );
  const groups: GroupRow[] = [
    whole,
    ...shown,
    ...hidden,
    group('small teams together', { merged: hidden.map(({ label }) => label) }),
  ];
  return report(
    groups.filter(({ suppressed }) => !suppressed).flatMap(({ id }) => rowsOf(id)),
    {
      groups,
      previousPeriod: before,
      uncertainty,
      settings: { by: ['team'], where: [], set: [] },
      data: {
        read: 10,
        used: 10,
        filtered: 0,
        rejected: 0,
        files: Array.from({ length: files }, (_, index) => ({
          file: `exports/a-rather-long-folder-name/2026-Q3/deals-${index}.csv`,
          source: 'deals',
          kind: 'deal' as const,
          sha256: '0'.repeat(64),
          bytes: 1,
          read: 2,
          used: 1,
          filtered: {},
          rejected: 1,
          fields: [],
          unused: [],
        })),
        problems: [],
      },
    },
  );
};

const check = (count: number): string =>
  checkSummary(
    {
      report: large(1),
      strict: false,
      results: Array.from(
        { length: count },
        (_, index): PlacedResult => ({
          index,
          id: `check-${index}`,
          of: 'dimensions.*',
          level: 'error',
          kind: 'min',
          limit: 55,
          measure: 'score',
          target: { level: 'dimension', id: 'efficiency', label: `Efficiency & flow ${'東'.repeat(40)}` },
          verdict: index % 2 === 0 ? 'pass' : 'fail',
          measured: 49,
        }),
      ),
    },
    { flavor: 'github' },
  );

describe('a comment on GitHub', () => {
  test('of 50 teams leaves nothing out', async () => {
    const text = await markdown(large(50), { flavor: 'github' });
    expect(sizeOf(text)).toBeLessThan(limit);
    expect(text).not.toContain('Left out:');
    const compared = compareMarkdown(large(50, { letters: 4 }), { flavor: 'github' });
    expect(sizeOf(compared)).toBeLessThan(limit);
    expect(compared).not.toContain('Left out:');
    const rows = (page: string): number => page.split('\n').filter((line) => line.startsWith('|')).length;
    expect(rows(text)).toBe(rows(await markdown(large(50))));
  });

  test.each([
    { name: 'score, 270 teams', draw: () => markdown(large(270), { flavor: 'github' }) },
    {
      name: 'score, names of 2,000 letters',
      draw: () => markdown(large(50, { letters: 2_000 }), { flavor: 'github' }),
    },
    { name: 'score, 2,000 files', draw: () => markdown(large(2, { files: 2_000 }), { flavor: 'github' }) },
    { name: 'compare, 250 teams', draw: () => compareMarkdown(large(270), { flavor: 'github' }) },
    { name: 'check, 5,000 checks', draw: () => check(5_000) },
  ])('is short enough, and says what is left out: $name', async ({ draw }) => {
    const text = await draw();
    expect(sizeOf(text)).toBeLessThan(limit);
    expect(text).toMatch(/Left out: [\d,]+ (?:groups?|files?|checks?), shown by `spacesea [^`]+`\./);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });

  test('what is shown and what is left out is everything', async () => {
    const text = await markdown(large(270), { flavor: 'github' });
    const [, left = ''] = /Left out: ([\d,]+) groups/.exec(text) ?? [];
    const teams = tablesIn(htmlOf(text)).find(([head]) => head?.[1] === 'People') ?? [];
    // The head and the row of all records are there as well; 270 teams, 27 hidden ones, one of small ones together.
    expect(teams.length - 1 + Number(left)).toBe(1 + 270 + 27 + 1);
  });

  test('a table without room is a sentence', async () => {
    const text = await markdown(large(50, { letters: 2_000 }), { flavor: 'github' });
    expect(text).toContain('<summary>By team: 56 groups</summary>\n\n');
  });
});

test('a page that is plain leaves nothing out', async () => {
  const text = await markdown(large(250, { letters: 90 }));
  expect(sizeOf(text)).toBeGreaterThan(limit);
  expect(text).not.toMatch(/Left out:|<details>/);
});

test.each([
  { most: 3, told: ['A', 'B', 'C'] },
  { most: 2, told: ['A', 'B', '1 other'] },
  { most: 0, told: ['3 others'] },
])('$most names of three', ({ most, told }) => {
  expect(namesIn(['A', 'B', 'C'], { flavor: 'github', most })).toEqual(told);
});
