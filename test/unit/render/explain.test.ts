import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/generated/config.ts';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { explain } from '../../../src/render/explain.ts';
import { methodWords } from '../../../src/render/explain-sure.ts';
import {
  before,
  definition,
  dimension,
  group,
  metric,
  missing,
  moved,
  options,
  overall,
  report,
  sure,
  uncertainty,
  whole,
} from './small-report.ts';

interface Asking {
  readonly group?: string;
  readonly config?: Partial<Config>;
  readonly over?: Partial<Report>;
  readonly width?: number;
  readonly span?: readonly [number, number];
  readonly again?: string;
}

const explained = async (
  rows: ScoreRow[],
  name: string,
  { group: of = 'all', config = {}, over = {}, width = 80, span, again = '' }: Asking = {},
): Promise<string[]> =>
  (
    await explain(
      report(rows, { ...over, config }),
      { name, group: of, again, ...(span === undefined ? {} : { span }) },
      options({ width }),
    )
  )
    .trimEnd()
    .split('\n');

const fast = metric('fast', {
  label: 'Time to answer',
  value: 14.95,
  unit: 'working hours',
  score: 41.136,
  weight: 0.25,
});
const calm = metric('calm', {
  label: 'Deals per day',
  value: 2.27,
  unit: 'deals',
  score: 93.147,
  weight: 0.5,
});
const designs = missing('designs', 'no record has both dates', { label: 'Designs', weight: 0.25 });
const shown = metric('shown', { label: 'Shown only', value: 0.27, unit: '%', weight: 0 });

describe('a mean', () => {
  test('its parts, their weights, and what each adds', async () => {
    const head = dimension('performance', { label: 'Performance', score: 75.81, coverage: 0.75 });
    expect(await explained([head, fast, calm, designs, shown], 'performance')).toEqual([
      'Performance  2026-Q3',
      'scores 75.8 of 100; too few records to say how sure that is',
      '',
      'Metric                value  score  weight  points',
      'Time to answer  14.9 work h   41.1     33%    13.7',
      'Deals per day           2.3   93.1     67%    62.1',
      'Designs                  --     --      --',
      'Shown only              27%     --      --',
      'Sum                                           75.8',
      '',
      'It is the weighted arithmetic mean of the 2 of its 3 metrics that have a score.',
      'Coverage: 75% of the weight has a score. What is missing takes its weight with',
      'it: the weights above are shares of the rest.',
      'Missing: Designs (weight 25%): no record has both dates.',
      'Go on with: spacesea explain fast',
      '',
      'A mean hides its parts: read them first.',
    ]);
  });

  test('nothing is missing', async () => {
    const head = dimension('performance', { label: 'Performance', score: 64.97 });
    expect((await explained([head, { ...fast, weight: 0.5 }, calm], 'performance')).slice(1)).toEqual([
      'scores 64.97 of 100; too few records to say how sure that is',
      '',
      'Metric                value  score  weight  points',
      'Time to answer  14.9 work h   41.1     50%    20.6',
      'Deals per day           2.3   93.1     50%    46.6',
      'Sum                                          64.97',
      '',
      'It is the weighted arithmetic mean of its 2 metrics.',
      'Go on with: spacesea explain fast',
      '',
      'A mean hides its parts: read them first.',
    ]);
  });

  test('a part with a weight but without a curve is told as missing', async () => {
    const head = dimension('performance', { label: 'Performance', score: 93.147, coverage: 0.8 });
    const rows = [head, { ...calm, weight: 0.8 }, { ...shown, weight: 0.2 }];
    expect(await explained(rows, 'performance')).toContain(
      'Missing: Shown only (weight 20%): shown, not scored.',
    );
  });

  test('a geometric mean has no points; a floor is told', async () => {
    const head = dimension('performance', { label: 'Performance', score: 61.9 });
    const config = { aggregation: { metrics: { method: 'geometric', floor: 1 } } } as const;
    const lines = await explained([head, { ...fast, weight: 0.5 }, calm], 'performance', { config });
    expect(lines[3]).toBe('Metric                value  score  weight');
    expect(lines[7]).toBe('It is the weighted geometric mean of its 2 metrics. A score below 1 counts as 1.');
  });

  test('a dimension may have a mean of its own', async () => {
    const head = dimension('performance', { label: 'Performance', score: 57 });
    const config = {
      aggregation: { metrics: 'geometric' },
      dimensions: { performance: { metrics: {}, aggregation: 'harmonic' } },
    } as const;
    const text = (await explained([head, { ...fast, weight: 1 }], 'performance', { config })).join('\n');
    expect(text).toContain('It is the weighted harmonic mean of its 1 metric.');
  });

  test('the overall score is a mean of dimensions', async () => {
    const rows = [
      overall({ score: 60 }),
      dimension('a', { label: 'Satisfaction', score: 50 }),
      dimension('b', { label: 'Performance', score: 70 }),
    ];
    expect(await explained(rows, 'overall')).toEqual([
      'Overall  2026-Q3',
      'scores 60.0 of 100; too few records to say how sure that is',
      '',
      'Dimension     score  weight  points',
      'Satisfaction   50.0     50%    25.0',
      'Performance    70.0     50%    35.0',
      'Sum                            60.0',
      '',
      'It is the weighted arithmetic mean of its 2 dimensions.',
      'Go on with: spacesea explain a',
      '',
      'A mean hides its parts: read them first.',
    ]);
    const config = { aggregation: { dimensions: 'harmonic' } } as const;
    expect((await explained(rows, 'overall', { config }))[7]).toBe(
      'It is the weighted harmonic mean of its 2 dimensions.',
    );
  });

  test('there is none', async () => {
    const head = dimension('performance', {
      label: 'Performance',
      reason: '1 of 3 metrics have a score, 2 are needed',
      coverage: 0.5,
    });
    expect(
      (await explained([head, calm, designs, { ...designs, id: 'x', label: 'X' }], 'performance')).slice(1),
    ).toEqual([
      'has no score (too little data): 1 of 3 metrics have a score, 2 are needed',
      '',
      'Metric         value  score  weight',
      'Deals per day    2.3   93.1     50%',
      'Designs           --     --     25%',
      'X                 --     --     25%',
      '',
      'It would be the weighted arithmetic mean of its 3 metrics.',
      'Coverage: 50% of the weight has a score.',
      'Missing: Designs (weight 25%) and X (weight 25%): no record has both dates.',
      'Go on with: spacesea explain calm',
      '',
      'A mean hides its parts: read them first.',
    ]);
  });

  test('a hidden group says so once, and shows no number', async () => {
    const id = 'team:Public Sector';
    const reason = 'fewer than 5 people stand behind it';
    const rows = [
      dimension('performance', { group: id, label: 'Performance', status: 'suppressed', reason }),
      missing('a', reason, { group: id, status: 'suppressed' }),
      missing('b', reason, { group: id, status: 'suppressed' }),
    ];
    const over = { groups: [whole, group('Public Sector', { suppressed: true })] };
    expect(await explained(rows, 'performance', { group: id, over })).toEqual([
      'Performance, team Public Sector  2026-Q3',
      'has no score (hidden): fewer than 5 people stand behind it',
      '',
      'What is hidden in a group is counted in the whole: ask without --group.',
    ]);
  });

  test('a dimension without metrics', async () => {
    expect(
      (await explained([dimension('performance', { reason: 'it has no metrics' })], 'performance')).at(-3),
    ).toBe('It would be the weighted arithmetic mean of its 0 metrics.');
  });

  test('long names are wrapped at 40 columns', async () => {
    const rows = [
      dimension('performance', { label: 'Performance', score: 41 }),
      { ...fast, label: 'Time to answer technical inquiries', weight: 1 },
    ];
    expect((await explained(rows, 'performance', { width: 40 })).slice(4, 9)).toEqual([
      'Time to answer technical inquiries',
      '    value 14.9 work h  score 41.1',
      '    weight 100%  points 41.1',
      'Sum',
      '    points 41.0',
    ]);
  });
});

describe('a metric', () => {
  const head = dimension('performance', { label: 'Performance', score: 70 });
  const row = metric('win_rate', {
    label: 'Win rate',
    value: 0.472,
    unit: '%',
    goal: { min: 0.3775 },
    score: 91.97,
    weight: 0.25,
    n: 89,
    people: 37,
    funnel: { inPeriod: 174, matched: 90, leftOut: { outcome: 1 } },
  });
  const win = definition({
    date: 'closed_at',
    where: { outcome: { in: ['won', 'lost'] } },
    curve: { type: 'linear', worst: 0.15, best: 0.5 },
    reference: { grade: 'measured', source: 'survey medians of 2022' },
    why: 'How many chose us?',
    advice: 'What did the lost deals have in common?',
    limits: 'Rises when doubtful deals are called lost.',
    tension: ['fast', 'designs', 'unknown'],
  });

  test('from the records to the score', async () => {
    const rows = [head, row, { ...fast, weight: 0.25 }, designs];
    expect(await explained(rows, 'win_rate', { config: { metrics: { win_rate: win } } })).toEqual([
      'Win rate  2026-Q3',
      'scores 92.0 of 100; too few records to say how sure that is',
      '',
      '  rule       share of records where outcome = won',
      '  records    174 records of deals whose closed_at lies in Jul–Sep 2026',
      '             90 of these with outcome = won or lost',
      '             1 left out: no outcome',
      '  value      47%, from 89 records of 37 people',
      '  range      none: too few records to say how sure the value is',
      '  curve      15% scores 0, 50% scores 100, straight in between',
      '  goal       38% or more: there the score is 65 or more; here it is 92.0',
      '  weight     25% of Performance',
      '  goalposts  a published benchmark: survey medians of 2022',
      '  why        How many chose us?',
      '  ask        What did the lost deals have in common?',
      '  limits     Rises when doubtful deals are called lost.',
      '  read with  Time to answer (14.9 work h); Designs (no data)',
      '',
      'No single metric decides: read it with the other 2, and ask the team.',
    ]);
  });

  test('as little as a model must say', async () => {
    const bare = metric('win_rate', { label: 'Win rate', value: 0.472, weight: 0, parent: 'gone' });
    expect(await explained([bare], 'win_rate', { config: { metrics: { win_rate: definition() } } })).toEqual([
      'Win rate  2026-Q3',
      'is shown and not scored: the model gives it no curve or no weight',
      '',
      '  rule       share of records where outcome = won',
      '  value      0.47',
      '  range      none: too few records to say how sure the value is',
      '  weight     none: it is shown in gone and does not count',
      '',
      'No single metric decides: read it with the other 0, and ask the team.',
    ]);
  });

  test('there is no value', async () => {
    const gone = missing('win_rate', 'no record has both dates', {
      status: 'noPopulation',
      label: 'Win rate',
      unit: 'days',
      goal: { max: 9 },
      funnel: { inPeriod: 875, matched: 0, leftOut: {}, open: 0 },
    });
    const lines = await explained([head, gone], 'win_rate', {
      config: { metrics: { win_rate: definition({ tension: ['unknown'] }) } },
    });
    expect(lines.slice(1, 7)).toEqual([
      'has no value (nothing to count): no record has both dates',
      '',
      '  rule       share of records where outcome = won',
      '  records    875 records of deals',
      '  goal       9 days or less: there the score is 65 or more',
      '  weight     50% of Performance',
    ]);
  });

  test('a share within a limit says how many are not judged', async () => {
    const prompt = definition({
      source: 'activities',
      date: 'requested_at',
      statistic: { type: 'onTime', from: 'requested_at', to: 'responded_at', limit: 8, unit: 'workingHours' },
    });
    const rows = [
      head,
      metric('win_rate', {
        value: 0.8,
        n: 20,
        people: 9,
        funnel: { inPeriod: 26, matched: 26, leftOut: { 'no time of day': 2 }, open: 4 },
      }),
    ];
    expect(
      (await explained(rows, 'win_rate', { config: { metrics: { win_rate: prompt } } })).slice(3, 9),
    ).toEqual([
      '  rule       share of records that got from requested_at to responded_at within',
      '             8 working hours; those whose time is not up yet are not judged',
      '  records    26 records of activities whose requested_at lies in Jul–Sep 2026',
      '             2 left out: no time of day',
      '             4 not judged: their time is not up yet',
      '  value      0.8, from 20 records of 9 people',
    ]);
  });

  test('a rate says what it is divided by, a duration what is open', async () => {
    const rate = definition({
      source: 'activities',
      statistic: { type: 'rate', of: 'count', per: 'personWeek' },
    });
    const rows = [
      head,
      metric('win_rate', {
        value: 1.6,
        n: 744,
        people: 38,
        funnel: {
          inPeriod: 3_501,
          matched: 744,
          leftOut: { 'negative duration_minutes': 2 },
          open: 29,
          exposure: 468.8,
        },
      }),
    ];
    expect(
      (await explained(rows, 'win_rate', { config: { metrics: { win_rate: rate } } })).slice(4, 9),
    ).toEqual([
      '  records    3,501 records of activities',
      '             2 left out: negative duration_minutes',
      '             29 still open on the last day',
      '             divided by 469 full-time person-weeks',
      '  value      1.6, from 744 records of 38 people',
    ]);
  });

  test('in a group, under a filter', async () => {
    const id = 'team:DACH';
    const rows = [
      dimension('performance', { group: id, label: 'Performance', score: 70 }),
      { ...row, group: id },
    ];
    const over = {
      groups: [whole, group('DACH')],
      settings: { by: ['team'], where: ['region=EMEA'], set: [] },
    };
    const lines = await explained(rows, 'win_rate', {
      group: id,
      over,
      config: { metrics: { win_rate: win } },
    });
    expect(lines.slice(0, 3)).toEqual([
      'Win rate, team DACH  2026-Q3',
      'scores 92.0 of 100; too few records to say how sure that is',
      'Only records with region=EMEA.',
    ]);
    expect(lines.slice(6, 8)).toEqual([
      '             90 of these with team = DACH, and region=EMEA, and outcome = won or',
      '             lost',
    ]);
  });

  test('a value just short of its goal', async () => {
    const near = { ...row, value: 0.3771, score: 64.89 };
    const lines = await explained([head, near], 'win_rate', { config: { metrics: { win_rate: win } } });
    expect(lines[1]).toBe('scores 64.9 of 100; too few records to say how sure that is');
    expect(lines[7]).toBe('  value      37.7%, from 89 records of 37 people');
    expect(lines[9]).toBe('  curve      15% scores 0, 50% scores 100, straight in between');
  });

  test('hostile names are harmless', async () => {
    const id = 'team:\u001b[2J';
    const rows = [{ ...row, group: id, label: 'Win\u202erate' }];
    const over = { groups: [whole, { ...group('\u001b[2J'), id }] };
    const lines = await explained(rows, 'win_rate', {
      group: id,
      over,
      config: { metrics: { win_rate: win } },
    });
    expect(lines[0]).toBe('WinU+202Erate, team \\x1b[2J  2026-Q3');
    expect(lines[5]).toBe('             90 of these with team = \\x1b[2J, and outcome = won or lost');
  });
});

describe('how sure it is and what it changed by', () => {
  const points = [
    ['2026-Q1', 70.2, 0.5],
    ['2026-Q2', 71.4, 0.44],
    ['2026-Q3', 55.5, 0.472],
  ] as const;
  const over = {
    previousPeriod: before,
    uncertainty,
    trend: points.flatMap(([period, score, value]) => [
      { group: 'all', level: 'dimension' as const, id: 'performance', parent: 'overall', period, score },
      { group: 'all', level: 'metric' as const, id: 'win_rate', parent: 'performance', period, score, value },
      {
        group: 'team:A',
        level: 'metric' as const,
        id: 'win_rate',
        parent: 'performance',
        period,
        score,
        value,
      },
    ]),
  };
  const head = dimension('performance', {
    label: 'Performance',
    ...sure(55.5, 50, 63),
    ...moved(71.4, -15.9, [-22.4, -7.1]),
  });
  const win = metric('win_rate', {
    label: 'Win rate',
    value: 0.472,
    unit: '%',
    goal: { min: 0.3775 },
    weight: 1,
    n: 89,
    people: 37,
    valueLow: 0.369,
    valueHigh: 0.575,
    method: 'wilson',
    funnel: { inPeriod: 174, matched: 89, leftOut: {}, open: 3, overdue: 1 },
    ...sure(91.97, 60, 100),
    ...moved(0.44, 0.032, [-0.1, 0.16]),
    effect: 'better',
  });
  const config = { metrics: { win_rate: definition({ curve: { type: 'linear', worst: 0.15, best: 0.5 } }) } };

  test('a dimension: draws, seed, change and six periods', async () => {
    expect(await explained([head, win], 'performance', { over, config })).toEqual([
      'Performance  2026-Q3',
      'scores 55.5 of 100, range 50 to 63: below target 65',
      '',
      'Metric    value   goal  score  weight  points',
      'Win rate    47%  ≥ 38%   92.0    100%    92.0',
      'Sum                                      55.5',
      '',
      '  range      95%, from 2,000 draws of every part, seed 1',
      '             (docs/methods.md#intervals)',
      '  change     71.4 to 55.5 since 2026-Q2: -15.9 (between -22.4 and -7.1); clear',
      "             fall; p 0.001 after Holm's correction for all dimensions",
      '  trend      2026-Q1 70.2, 2026-Q2 71.4, 2026-Q3 55.5',
      '',
      'It is the weighted arithmetic mean of its 1 metric.',
      'Go on with: spacesea explain win_rate',
      '',
      'A mean hides its parts: read them first.',
    ]);
  });

  test('a metric: the range with its method, the change, what is open, and other goalposts', async () => {
    expect(await explained([head, win], 'win_rate', { over, config, span: [82, 100] })).toEqual([
      'Win rate  2026-Q3',
      'scores 92.0 of 100, range 60 to 100: borderline, for the range crosses the',
      'target of 65',
      '',
      '  rule       share of records where outcome = won',
      '  records    174 records of deals',
      '             3 still open on the last day, 1 of them overdue',
      '  value      47%, from 89 records of 37 people',
      '  range      37 to 57% (95%, Wilson interval of a share;',
      '             docs/methods.md#intervals)',
      '  change     44% to 47% since 2026-Q2: +3.2 points (between -10 and +16); within',
      "             noise; p 0.4 after Holm's correction for all metrics",
      '  trend      2026-Q1 50%, 2026-Q2 44%, 2026-Q3 47%',
      '  curve      15% scores 0, 50% scores 100, straight in between',
      '  goal       38% or more: there the score is 65 or more; here it is 92.0',
      '  weight     100% of Performance',
      '  moved      the score would be 82 to 100 if one goalpost were moved by a tenth',
      '             of its distance to the next one',
      '',
      'No single metric decides: read it with the other 0, and ask the team.',
    ]);
  });

  test('a clear change says what it did; a range may have one end', async () => {
    const {
      valueHigh: _,
      changeHigh: __,
      ...open
    } = {
      ...win,
      ...sure(91.97, 70, 100),
      ...moved(0.2, 0.272, [0.1, 0.4]),
      p: 0.000_01,
    };
    const lines = await explained([head, open], 'win_rate', { over, config, span: [100, 100] });
    expect(lines.filter((line) => /^scores|range {6}|change {5}|moved {6}/.test(line))).toEqual([
      'scores 92.0 of 100, range 70 to 100: on target (65 or more)',
      '  range      37% or more (95%, Wilson interval of a share;',
      '  change     20% to 47% since 2026-Q2: +27.2 points (+10 or more); clear rise,',
      '  moved      the score stays 100 if one goalpost is moved by a tenth of its',
    ]);
  });

  test('what cannot be judged says why, and claims nothing', async () => {
    const { verdict: _, p: __, changeLow: ___, changeHigh: ____, ...bare } = win;
    const {
      valueLow: _1,
      valueHigh: _2,
      method: _3,
      scoreLow: _4,
      scoreHigh: _5,
      against: _6,
      ...few
    } = bare;
    const rows = [head, { ...few, changeReason: 'too few records to say how sure the change is' }];
    const lines = await explained(rows, 'win_rate', { over, config });
    expect(lines.filter((line) => /^scores|range {6}|change {5}/.test(line))).toEqual([
      'scores 92.0 of 100; too few records to say how sure that is',
      '  range      none: too few records to say how sure the value is',
      '  change     not judged: too few records to say how sure the change is',
    ]);
  });

  test('the overall score and a group', async () => {
    const id = 'team:A';
    const rows = [
      overall({ ...sure(60, 56, 64), ...moved(50, 10, [2, 14]) }),
      dimension('performance', {
        group: id,
        label: 'Performance',
        ...sure(80, 70, 90),
        ...moved(70, 10, [2, 14]),
      }),
      { ...win, group: id },
    ];
    const asked = { ...over, groups: [whole, group('A')] };
    expect((await explained(rows, 'overall', { over: asked }))[1]).toBe('scores 60.0 of 100, range 56 to 64');
    const lines = await explained(rows, 'performance', { group: id, over: asked, config });
    expect(lines.slice(1, 12)).toEqual([
      'scores 80.0 of 100, range 70 to 90: on target (65 or more)',
      '',
      'Metric    value   goal  score  weight  points',
      'Win rate    47%  ≥ 38%   92.0    100%    92.0',
      'Sum                                      80.0',
      '',
      '  range      95%, from 2,000 draws of every part, seed 1',
      '             (docs/methods.md#intervals)',
      '  change     70.0 to 80.0 since 2026-Q2: +10.0 (between +2.0 and +14.0); clear',
      "             rise; p 0.001 after Holm's correction for all dimensions of all",
      '             groups',
    ]);
  });

  test('without correction no correction is told of', async () => {
    const plainly = { ...over, uncertainty: { ...uncertainty, correction: 'none' as const } };
    const text = (await explained([head, win], 'performance', { over: plainly, config })).join(' ');
    expect(text).toContain('p 0.001');
    expect(text).not.toContain('Holm');
  });

  test.each(Object.keys(methodWords))('docs/methods.md#intervals has a row for %s', (method) => {
    const [, section = ''] = readFileSync('docs/methods.md', 'utf8').split('\n### Intervals\n');
    expect(section.split('\n### ')[0]).toContain(`\`${method}\``);
  });
});

describe('what the report does not have', () => {
  test('the number', async () => {
    await expect(explained([], 'win_rate')).rejects.toThrow('the report has no win_rate in all');
  });

  test('the definition of the metric', async () => {
    await expect(explained([metric('win_rate', { value: 1 })], 'win_rate')).rejects.toThrow(
      'the model of the report has no metric win_rate',
    );
  });
});

describe('what to go on with', () => {
  const head = dimension('performance', { label: 'Performance', score: 50 });
  const last = async (rows: ScoreRow[], again = ''): Promise<string[]> => {
    const lines = await explained([head, ...rows], 'performance', { again });
    const at = lines.findIndex((line) => line.startsWith('Go on with'));
    return at < 0 ? [] : lines.slice(at, -2);
  };
  const low = metric('low', { value: 1, score: 20, weight: 0.1 });
  const high = metric('high', { value: 1, score: 60, weight: 0.9 });

  test('is the lowest that has a value, however little it weighs', async () => {
    expect(await last([high, low, designs])).toEqual(['Go on with: spacesea explain low']);
    expect(await last([high, shown])).toEqual(['Go on with: spacesea explain high']);
    expect(await last([designs, shown])).toEqual(['Go on with: spacesea explain shown']);
  });

  test('is nothing hidden, and nothing without a value', async () => {
    const hidden = metric('hidden', { status: 'suppressed', reason: 'fewer than 5 people' });
    expect(await last([hidden, designs])).toEqual([]);
  });

  test('is a command in one line, however long', async () => {
    const again = ` ${'exports/of a long quarter/'.repeat(4)}`;
    expect(await last([low], again)).toEqual(['Go on with:', `  spacesea explain low${again}`]);
  });
});

test('a p that says no more than the verdict is not printed, nor digits that the value has not', async () => {
  const row = metric('visits', {
    label: 'Visits',
    unit: 'visits',
    value: 0.83,
    ...sure(70, 60, 80),
    ...moved(0.8261, 0.0039, [-0.1234, 0.1234]),
  });
  const metrics = { visits: definition({ title: 'Visits', unit: 'visits' }) };
  const textWith = async (p: number): Promise<string> =>
    (
      await explained([dimension('performance', { score: 70 }), { ...row, p }], 'visits', {
        over: { previousPeriod: before, uncertainty },
        config: { metrics },
      })
    )
      .join('\n')
      .replace(/\n {3,}/g, ' ');
  expect(await textWith(1)).toContain('+0.004 visits (between -0.12 and +0.12); within noise\n');
  expect(await textWith(0.994)).toContain("within noise; p 0.994 after Holm's correction");
});
