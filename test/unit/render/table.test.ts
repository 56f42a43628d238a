import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { table } from '../../../src/render/table.ts';
import {
  before,
  dimension,
  group,
  metric,
  moved,
  options,
  overall,
  report,
  sure,
  uncertainty,
  whole,
} from './small-report.ts';

const rows = [
  overall({ ...sure(70, 64, 76) }),
  dimension('performance', { label: 'Performance', ...sure(70, 62, 78) }),
  metric('win_rate', {
    label: 'Win rate',
    value: 0.47,
    unit: '%',
    goal: { min: 0.38 },
    n: 89,
    valueLow: 0.37,
    valueHigh: 0.57,
    method: 'wilson',
    ...sure(92, 62, 100),
  }),
];

const drawn = async (over: Parameters<typeof report>[1] = {}, width = 80): Promise<string[]> =>
  (await table(report(rows, { uncertainty, ...over }), options({ width }))).split('\n');

test('the sentence, the profile, every metric, the data, what to ask next', async () => {
  expect(await drawn()).toEqual([
    'SPACE-SEA  2026-Q3 (Jul–Sep 2026), first period: no comparison yet',
    'Test',
    '38 people · 1 metric · scores 0 to 100, 95% range · model spacesea:se',
    '',
    'First period: the only dimension is borderline.',
    '',
    '               score  range  0               65    100  status',
    'P Performance     70  62–78  ···············══●══░░░░░  borderline',
    '  Overall         70  64–76  ···············══●═░░░░░░  weighted mean',
    '',
    '            value  range    goal  score    n',
    'P Performance',
    '  Win rate    47%  37–57%  ≥ 38%     92?  89',
    '',
    '? borderline: the range crosses 65',
    'n: records, answers or people behind the value',
    '',
    'Data  10 of 10 rows used (100%). Nothing after 2026-10-02 is known. A range',
    '      (95%) shows how far chance alone could move a number, not why it moved.',
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
    expect((await drawn({ period }))[0]).toBe('SPACE-SEA  2026, first period: no comparison yet');
    const all = { ...period, id: 'all', label: 'all' };
    expect((await drawn({ period: all }))[0]).toBe('SPACE-SEA  all, no comparison');
    expect((await drawn({ previousPeriod: before, uncertainty }))[0]).toBe(
      'SPACE-SEA  2026-Q3 (Jul–Sep 2026), compared with 2026-Q2',
    );
  });

  test('a whole that is hidden has no people', async () => {
    const groups = [
      { id: 'all', label: 'All', suppressed: true, reason: 'fewer than 5 people stand behind it' },
    ];
    expect((await drawn({ groups }))[2]).toBe('1 metric · scores 0 to 100, 95% range · model spacesea:se');
  });

  test('the facts are broken between each other', async () => {
    expect((await drawn({}, 40)).slice(2, 4)).toEqual(['Test', '38 people · 1 metric']);
  });
});

describe('the data', () => {
  const data = { read: 1_238, used: 1_204, filtered: 4, rejected: 30, files: [], problems: [] };

  test('what was not used, and where to ask', async () => {
    expect((await drawn({ data })).slice(-7)).toEqual([
      'Data  1,204 of 1,238 rows used (97%), 4 left out by a rule, 30 rejected. Nothing',
      '      after 2026-10-02 is known. A range (95%) shows how far chance alone could',
      '      move a number, not why it moved.',
      '',
      'More  spacesea explain performance  how a number came about',
      '      spacesea validate             rows not used, and why',
      '',
    ]);
  });

  test('what was assumed', async () => {
    const notes = [{ code: 'measure/no-roster', severity: 'notice' as const, message: 'no roster' }];
    const text = (await drawn({ notes, asOf: 'unknown' })).join(' ').replace(/ +/g, ' ');
    expect(text).toContain('rows used (100%). Without a roster, people are those seen in the files. A range');
  });

  test('nothing was read', async () => {
    const none = { read: 0, used: 0, filtered: 0, rejected: 0, files: [], problems: [] };
    expect((await drawn({ data: none })).join('\n')).toContain('Data  0 of 0 rows used. Nothing');
  });
});

test('what changed and what to look at next stand between the profile and the metrics', async () => {
  const given = [
    overall({ ...sure(60, 56, 64), ...moved(66, -6, [-11, 1]) }),
    dimension('efficiency', {
      label: 'Efficiency & flow',
      ...sure(49, 44, 54),
      ...moved(57, -8.4, [-14, -2.8]),
    }),
    metric('slow', {
      parent: 'efficiency',
      label: 'Time to answer',
      value: 14.95,
      unit: 'working hours',
      goal: { max: 9.7 },
      n: 706,
      valueLow: 14.4,
      valueHigh: 15.7,
      method: 'kaplanMeier',
      ...sure(41, 38, 44),
      ...moved(9, 5.95, [4.8, 6.4]),
      effect: 'worse',
    }),
  ];
  const next = [
    {
      id: 'slow',
      question: 'Which kind of question waits longest?',
      reason: 'Time to answer: 14.9 working hours, goal 9.7 or less, 50% of the overall score',
      command: 'spacesea explain slow',
    },
  ];
  const again = { explain: ' a/b', score: ' a/b', validate: ' a/b' };
  const text = await table(report(given, { previousPeriod: before, uncertainty, next }), options({ again }));
  expect(text.split('\n').slice(4)).toEqual([
    'Efficiency & flow fell clearly since 2026-Q2 and is below target.',
    '',
    '              score  range  0               65    100  change  status',
    'E Efficiency     49  44–54  ···········═●═··░░░░░░░░░  ▼ -8.4  below',
    '  Overall        60  56–64  ·············═●═░░░░░░░░░  ~ -6.0  weighted mean',
    '',
    'What changed since 2026-Q2',
    '  ▼ Efficiency & flow  57 → 49, clear fall (between -14.0 and -2.8)',
    '    worse  Time to answer  9 → 14.9 work h  goal ≤ 9.7  clear',
    '',
    'Look at next',
    '  1 Which kind of question waits longest?',
    '    Time to answer: 14.9 working hours, goal 9.7 or less, 50% of the overall',
    '    score.',
    '    spacesea explain slow a/b',
    '',
    '                        value  range       goal  score     n  change',
    'E Efficiency & flow',
    '  Time to answer  14.9 work h  14.4–15.7  ≤ 9.7     41!  706  worse',
    '',
    '! below target 65   ▼ clear fall   ~ change within noise',
    'n: records, answers or people behind the value',
    '',
    'Data  10 of 10 rows used (100%). Nothing after 2026-10-02 is known. A range',
    '      (95%) shows how far chance alone could move a number, not why it moved.',
    '',
    'More  spacesea explain efficiency a/b  how a number came about',
    '',
  ]);
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
    'SPACE-SEA by team  2026-Q3 (Jul–Sep 2026), first period: no comparison yet',
    'Test',
    '38 people · 1 metric · scores 0 to 100, 95% range · model spacesea:se',
    '',
    'First period: the only dimension is borderline.',
    '',
    'In the order of their names: profiles, not a ranking.',
    '',
    'team  people   P   overall',
    'All       38  70?       70?',
    '──────────────────────────',
    'DACH       7  --        --',
  ]);
  expect(lines.join('\n')).not.toContain('Win rate');
});
