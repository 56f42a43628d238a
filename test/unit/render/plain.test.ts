import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { plain } from '../../../src/render/plain.ts';
import { quiet } from '../../../src/render/quiet.ts';
import {
  definition,
  dimension,
  group,
  metric,
  missing,
  options,
  overall,
  report,
  whole,
} from './small-report.ts';

const config = { metrics: { win_rate: definition(), csat: definition({ statistic: { type: 'topBox' } }) } };

const spoken = async (
  rows: ScoreRow[],
  over: Parameters<typeof report>[1] = {},
  width = 100,
): Promise<string[]> =>
  (await plain(report(rows, { config, ...over }), options({ width }))).trimEnd().split('\n');

const rows = [
  overall({ score: 59, coverage: 1 }),
  dimension('performance', { label: 'Performance', score: 56, coverage: 0.75 }),
  metric('win_rate', {
    label: 'Win rate',
    value: 0.47,
    unit: '%',
    goal: { min: 0.38 },
    score: 92,
    n: 89,
    people: 37,
  }),
  metric('csat', { label: 'Satisfied customers', value: 0.84, unit: '%', weight: 0, n: 25 }),
  missing('designs', 'no activities file was given', { label: 'Designs' }),
  dimension('activity', { label: 'Activity', reason: 'no activities file was given' }),
];

describe('sentences', () => {
  test('one fact each', async () => {
    expect(await spoken(rows)).toEqual([
      'SPACE-SEA 2026-Q3, Jul–Sep 2026, Test. 38 people.',
      'Performance (56), the only dimension with a score, does not reach the target of 65. Without a',
      '  score: Activity.',
      'Performance: 56, 9 points below the target of 65; 75% of its weight has a score.',
      'Win rate: 47%, goal 38% or more, score 92, from 89 records.',
      'Satisfied customers: 84%, not scored, from 25 answers.',
      'Designs: no value, no activities file was given.',
      'Activity: not scored, no activities file was given.',
      'Overall: 59, 6 points below the target of 65.',
      'Data: 10 of 10 rows used, 0 left out by a rule, 0 rejected.',
      'Nothing after 2026-10-02 is known.',
      'A few points up or down can be chance, the more so where few records stand behind a score.',
    ]);
  });

  test.each([
    { score: 78, says: '78, 13 points above the target of 65' },
    { score: 66, says: '66, 1 point above the target of 65' },
    { score: 65.2, says: '65, on the target of 65' },
    { score: 65, says: '65, on the target of 65' },
    { score: 64.99, says: '<65, just below the target of 65' },
    { score: 64.6, says: '64.6, 0.4 points below the target of 65' },
    { score: 64, says: '64, 1 point below the target of 65' },
    { score: 0, says: '0, 65 points below the target of 65' },
  ])('$says', async ({ score, says }) => {
    expect(await spoken([dimension('d', { score })])).toContain(`d: ${says}.`);
  });

  test('a metric that the model does not define, without n, without goal', async () => {
    expect(
      await spoken([dimension('performance', { score: 70 }), metric('x', { value: 1.6, n: 3 })]),
    ).toContain('x: 1.6, not scored, from n 3.');
    expect(await spoken([dimension('performance', { score: 70 }), metric('x', { value: 1.6 })])).toContain(
      'x: 1.6, not scored.',
    );
  });

  test('groups instead of metrics', async () => {
    const groups = [
      whole,
      group('DACH', { people: 1 }),
      group('Nordics', { suppressed: true }),
      group('APAC'),
      group('LATAM'),
    ];
    const of = (id: string, first: number | undefined) => [
      overall({ group: id, score: 70 }),
      dimension('a', { group: id, label: 'A', ...(first === undefined ? {} : { score: first }) }),
    ];
    const lines = await spoken(
      [
        ...of('all', 70),
        metric('x', { parent: 'a', value: 1 }),
        ...of('team:DACH', 64.5),
        ...of('team:APAC', undefined),
      ],
      { groups },
    );
    expect(lines.slice(2, 8)).toEqual([
      'A: 70, 5 points above the target of 65.',
      'Overall: 70, 5 points above the target of 65.',
      'DACH, 1 person: A 64.5, Overall 70.',
      'Nordics: hidden, fewer than 5 people stand behind it.',
      'APAC, 7 people: Overall 70; without a score: A.',
      'LATAM, 7 people: no score.',
    ]);
  });

  test('choices and assumptions', async () => {
    const lines = await spoken(rows, {
      settings: { by: [], where: ['region=EMEA'], set: [] },
      notes: [{ code: 'measure/no-roster', severity: 'notice', message: 'no roster' }],
      period: { id: '2026', label: '2026', from: '2026-01-01', to: '2026-12-31' },
      groups: [{ id: 'all', label: 'All', suppressed: true, reason: 'small' }],
    });
    expect(lines.slice(0, 2)).toEqual(['SPACE-SEA 2026, Test.', 'Only records with region=EMEA.']);
    expect(lines.at(-2)).toBe('Without a roster, people are those seen in the files.');
  });

  test('a long sentence goes on indented, and colour is never asked for', async () => {
    const text = await plain(report(rows, { config }), options({ width: 40, colour: true, ascii: true }));
    expect(text.split('\n').slice(0, 2)).toEqual(['SPACE-SEA 2026-Q3, Jul-Sep 2026, Test.', '  38 people.']);
    expect(text).not.toContain('\u001b');
  });
});

describe('one line', () => {
  test('! marks what is below, -- what has no score', () => {
    const given = [
      overall({ score: 59 }),
      dimension('p', { label: 'Performance', score: 56 }),
      dimension('a', { label: 'Activity', score: 78 }),
      dimension('e', { label: 'Efficiency' }),
    ];
    expect(quiet(report(given))).toBe('2026-Q3  P 56!  A 78  E --  overall 59!\n');
  });

  test('and one for each group', () => {
    const groups = [whole, group('DACH\n'), group('Nordics', { suppressed: true })];
    const given = [
      overall({ score: 70 }),
      dimension('p', { label: 'Performance', score: 64.97 }),
      dimension('p', { group: 'team:DACH\n', label: 'Performance', score: 78 }),
    ];
    expect(quiet(report(given, { groups }))).toBe(
      '2026-Q3  P <65!  overall 70\n2026-Q3  DACH   P 78  overall --\n2026-Q3  Nordics  hidden\n',
    );
  });
});
