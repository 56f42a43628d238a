import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { table } from '../../../src/render/table.ts';
import { dimension, group, metric, options, overall, report, whole } from './small-report.ts';

const rows = [
  overall({ score: 70 }),
  dimension('performance', { label: 'Performance', score: 70 }),
  metric('win_rate', { label: 'Win rate', value: 0.47, unit: '%', goal: { min: 0.38 }, score: 92, n: 89 }),
];

const drawn = async (over: Parameters<typeof report>[1] = {}, width = 80): Promise<string[]> =>
  (await table(report(rows, over), options({ width }))).split('\n');

test('the sentence, the profile, every metric, the data, what to ask next', async () => {
  expect(await drawn()).toEqual([
    'SPACE-SEA  2026-Q3 (Jul–Sep 2026)',
    'Test',
    '38 people · 1 metric · scores 0 to 100 · model spacesea:se',
    '',
    'The only dimension reaches the target of 65.',
    '',
    '               score  0               65    100  vs 65  coverage',
    'P Performance     70  ················░●░░░░░░░     +5      100%',
    '  Overall         70  ················░●░░░░░░░     +5      100%',
    '',
    '            value   goal  score   n',
    'P Performance',
    '  Win rate    47%  ≥ 38%     92  89',
    '',
    'n: records, answers or people behind the value',
    'coverage: share of the weight that has a score   overall: weighted mean',
    '',
    'Data  10 of 10 rows used (100%). Nothing after 2026-10-02 is known. A few points',
    '      up or down can be chance, the more so where few records stand behind a',
    '      score.',
    '',
    'More  spacesea explain performance  how a number came about',
    '',
  ]);
});

describe('the header', () => {
  const settings = (over: Partial<Report['settings']>) => ({
    settings: { by: [], where: [], set: [], ...over },
  });

  test.each([
    {
      name: 'a filter',
      over: settings({ where: ['region=EMEA', 'tier=1'] }),
      line: 'Only records with region=EMEA and tier=1.',
    },
    { name: 'a weight set', over: settings({ weights: 'board' }), line: 'With the weights of "board".' },
    { name: 'a setting', over: settings({ set: ['target=70'] }), line: 'Changed for this run: target=70.' },
    {
      name: 'a hostile filter',
      over: settings({ where: ['region=\u001b[2J'] }),
      line: 'Only records with region=\\x1b[2J.',
    },
  ])('tells of $name', async ({ over, line }) => {
    expect((await drawn(over))[3]).toBe(line);
  });

  test('a period whose id says everything', async () => {
    const period = { id: '2026', label: '2026', from: '2026-01-01', to: '2026-12-31' };
    expect((await drawn({ period }))[0]).toBe('SPACE-SEA  2026');
  });

  test('a whole that is hidden has no people', async () => {
    const groups = [
      { id: 'all', label: 'All', suppressed: true, reason: 'fewer than 5 people stand behind it' },
    ];
    expect((await drawn({ groups }))[2]).toBe('1 metric · scores 0 to 100 · model spacesea:se');
  });

  test('the facts are broken between each other', async () => {
    expect((await drawn({}, 40)).slice(2, 4)).toEqual([
      '38 people · 1 metric · scores 0 to 100',
      'model spacesea:se',
    ]);
  });
});

describe('the data', () => {
  const data = { read: 1_238, used: 1_204, filtered: 4, rejected: 30, files: [], problems: [] };

  test('what was not used, and where to ask', async () => {
    expect((await drawn({ data })).slice(-7)).toEqual([
      'Data  1,204 of 1,238 rows used (97%), 4 left out by a rule, 30 rejected. Nothing',
      '      after 2026-10-02 is known. A few points up or down can be chance, the more',
      '      so where few records stand behind a score.',
      '',
      'More  spacesea explain performance  how a number came about',
      '      spacesea validate             rows not used, and why',
      '',
    ]);
  });

  test('what was assumed', async () => {
    const notes = [{ code: 'measure/no-roster', severity: 'notice' as const, message: 'no roster' }];
    const text = (await drawn({ notes, asOf: 'unknown' })).join(' ').replace(/ +/g, ' ');
    expect(text).toContain('rows used (100%). Without a roster, people are those seen in the files. A few');
  });

  test('nothing was read', async () => {
    const none = { read: 0, used: 0, filtered: 0, rejected: 0, files: [], problems: [] };
    expect((await drawn({ data: none })).join('\n')).toContain('Data  0 of 0 rows used. Nothing');
  });
});

test('the next question is about the lowest score, else about the first dimension', async () => {
  const asked = async (...scores: readonly (number | undefined)[]) => {
    const heads = scores.map((score, index) => dimension(`d${index}`, score === undefined ? {} : { score }));
    return /spacesea explain (\w+)/.exec(await table(report(heads), options()))?.[1];
  };
  expect(await asked(70, 20, undefined)).toBe('d1');
  expect(await asked(undefined, undefined)).toBe('d0');
  expect(await asked()).toBeUndefined();
});

test('with groups there is a table of them, and no metrics', async () => {
  const settings = { by: ['team'], where: [], set: [] };
  const lines = await drawn({ groups: [whole, group('DACH')], settings });
  expect(lines.slice(0, 12)).toEqual([
    'SPACE-SEA by team  2026-Q3 (Jul–Sep 2026)',
    'Test',
    '38 people · 1 metric · scores 0 to 100 · model spacesea:se',
    '',
    'The only dimension reaches the target of 65.',
    '',
    'In the order of their names: profiles, not a ranking.',
    '',
    'team  people   P   overall',
    'All       38  70        70',
    '──────────────────────────',
    'DACH       7  --        --',
  ]);
  expect(lines.join('\n')).not.toContain('Win rate');
});
