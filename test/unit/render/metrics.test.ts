import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { legend } from '../../../src/render/legend.ts';
import { metrics } from '../../../src/render/metrics.ts';
import { definition, dimension, metric, missing, moved, overall, pen, report, sure } from './small-report.ts';

/** Time to answer is a duration, of which some may be open. */
const config = {
  metrics: {
    slow: definition({
      statistic: {
        type: 'duration',
        from: 'requested_at',
        to: 'responded_at',
        unit: 'workingHours',
        summary: 'median',
      },
    }),
  },
};

const drawn = async (rows: ScoreRow[], width = 80): Promise<string[]> =>
  metrics(report(rows, { config }), await pen({ width }));

const head = dimension('performance', { label: 'Performance', score: 78 });
const win = metric('win', {
  label: 'Win rate',
  value: 0.47,
  unit: '%',
  goal: { min: 0.38 },
  score: 92,
  n: 89,
});
const broad = metric('broad', {
  label: 'Win rate of all deals',
  value: 0.27,
  unit: '%',
  weight: 0,
  n: 1_540,
});
const slow = metric('slow', {
  label: 'Time to answer',
  value: 14.95,
  unit: 'working hours',
  goal: { max: 9.7 },
  score: 41,
  n: 706,
});
const designs = missing('designs', 'no record of the period meets the conditions', { label: 'Designs' });

const sureWin = {
  ...win,
  ...sure(92, 70, 100),
  valueLow: 0.369,
  valueHigh: 0.575,
  method: 'wilson' as const,
};
const sureSlow = {
  ...slow,
  ...sure(41, 38, 44),
  valueLow: 14.4,
  valueHigh: 15.7,
  method: 'kaplanMeier' as const,
  funnel: { inPeriod: 800, matched: 706, leftOut: {}, open: 23 },
  ...moved(9, 5.95, [4.8, 6.4]),
  effect: 'worse' as const,
};
const sureBroad = {
  ...broad,
  valueLow: 0.21,
  method: 'wilson' as const,
  ...moved(0.22, 0.05, [0.01, 0.09]),
};

describe('every metric below its dimension', () => {
  const few = metric('few', { label: 'From few', value: 3, score: 40, n: 1 });
  const all = [head, { ...sureWin, ...moved(0.4, 0.07, [-0.1, 0.2]) }, sureBroad, sureSlow, few];

  test('120 columns', async () => {
    expect(await drawn(all, 120)).toEqual([
      '                               value  range       goal  score       n   change',
      'P Performance',
      '  Win rate                       47%  37–57%     ≥ 38%     92      89   ~',
      '  Win rate of all deals          27%  ≥ 21%                --   1,540   higher',
      '  Time to answer         14.9 work h  14.4–15.7  ≤ 9.7     41!    706+  worse',
      '  From few                         3  --                   40*      1   --',
    ]);
  });

  test('60 columns: neither range nor n', async () => {
    expect(await drawn(all, 60)).toEqual([
      '                               value   goal  score   change',
      'P Performance',
      '  Win rate                       47%  ≥ 38%     92   ~',
      '  Win rate of all deals          27%            --   higher',
      '  Time to answer         14.9 work h  ≤ 9.7     41!  worse',
      '  From few                         3            40*  --',
    ]);
  });

  test('48 columns: a list of what is left', async () => {
    expect(await drawn(all, 48)).toEqual([
      'P Performance',
      '  Win rate',
      '      value 47%  goal ≥ 38%  score 92  change ~',
      '  Win rate of all deals',
      '      value 27%  score --  change higher',
      '  Time to answer',
      '      value 14.9 work h  goal ≤ 9.7  score 41!',
      '      change worse',
      '  From few',
      '      value 3  score 40*  change --',
    ]);
  });

  test('in ASCII', async () => {
    const ascii = await pen({ ascii: true });
    expect(metrics(report(all, { config }), ascii)).toEqual([
      '                               value  range        goal  score       n   change',
      'P Performance',
      '  Win rate                       47%  37-57%     >= 38%     92      89   ~',
      '  Win rate of all deals          27%  >= 21%                --   1,540   higher',
      '  Time to answer         14.9 work h  14.4-15.7  <= 9.7     41!    706+  worse',
      '  From few                         3  --                    40*      1   --',
    ]);
  });

  test('colour says again what the words say', async () => {
    const lines = metrics(report(all, { config }), await pen({ colour: true }));
    expect(lines.join('\n')).toContain('\u001b[31mworse');
    expect(lines.join('\n')).toContain('\u001b[36m92');
  });

  test('value, goal, score and n in columns; a mark after a score without a range', async () => {
    expect(await drawn([head, win, broad, slow])).toEqual([
      '                               value   goal  score       n',
      'P Performance',
      '  Win rate                       47%  ≥ 38%     92*     89',
      '  Win rate of all deals          27%            --   1,540',
      '  Time to answer         14.9 work h  ≤ 9.7     41*    706',
    ]);
  });

  test('a metric without a value says why', async () => {
    expect(await drawn([head, win, designs])).toEqual([
      '            value   goal  score    n',
      'P Performance',
      '  Win rate    47%  ≥ 38%     92*  89',
      '  Designs      --  no record of the period meets the conditions',
    ]);
  });

  test('below, if there is no room beside', async () => {
    expect(await drawn([head, slow, designs], 48)).toEqual([
      '                        value   goal  score',
      'P Performance',
      '  Time to answer  14.9 work h  ≤ 9.7     41*',
      '  Designs                  --',
      '      no record of the period meets the',
      '      conditions',
    ]);
  });

  test('a reason that all share is told once', async () => {
    const reason = 'no surveys file was given';
    expect(await drawn([head, missing('a', reason), missing('b', reason)])).toEqual([
      '     value  goal  score  n',
      'P Performance',
      '    no surveys file was given',
      '  a     --',
      '  b     --',
    ]);
  });

  test('a single metric keeps its reason', async () => {
    expect(await drawn([head, missing('a', 'no surveys file was given')])).toEqual([
      '     value  goal  score  n',
      'P Performance',
      '  a     --  no surveys file was given',
    ]);
  });

  test('a value just short of its goal is not printed as if it reached it', async () => {
    const near = metric('near', {
      label: 'Near',
      value: 0.691,
      unit: '%',
      goal: { min: 0.6925 },
      score: 64.9,
      n: 5,
    });
    expect((await drawn([head, near]))[2]).toBe('  Near  69.1%  ≥ 69.3%   64.9*  5');
  });

  test('a metric without n leaves it out', async () => {
    const { n: _, ...bare } = win;
    expect((await drawn([head, bare]))[2]).toBe('  Win rate    47%  ≥ 38%     92*');
  });

  test('a list where there is no room for columns', async () => {
    expect(await drawn([head, win, slow, designs], 40)).toEqual([
      'P Performance',
      '  Win rate',
      '      value 47%  goal ≥ 38%  score 92*',
      '  Time to answer',
      '      value 14.9 work h  goal ≤ 9.7',
      '      score 41*',
      '  Designs',
      '      no record of the period meets the',
      '      conditions',
    ]);
  });

  test('a model without dimensions has nothing to show', async () => {
    expect(await drawn([])).toEqual([]);
  });
});

describe('the legend says only what occurs', () => {
  test.each([
    { name: 'nothing', rows: [head], says: [] },
    {
      name: 'a metric on target',
      rows: [sureWin],
      says: ['n: records, answers or people behind the value'],
    },
    {
      name: 'marks',
      rows: [sureSlow, { ...sureWin, ...sure(66, 60, 70) }, slow, broad],
      says: [
        '! below target 65',
        '? borderline: the range crosses 65',
        '* too few records for a range',
        'score --: shown, not scored',
        'n: records, answers or people behind the value',
        'n+ some of them still open, counted as waiting',
      ],
    },
    {
      name: 'changes and coverage',
      rows: [
        dimension('a', { ...sure(70, 66, 74), ...moved(80, -10, [-14, -6]), coverage: 0.75 }),
        dimension('b', { ...sure(70, 66, 74), ...moved(60, 10, [6, 14]) }),
        overall({ ...sure(70, 66, 74), ...moved(69, 1, [-2, 3]) }),
      ],
      says: [
        '▼ clear fall',
        '▲ clear rise',
        '~ change within noise',
        'cover: share of the weight that has a score',
      ],
    },
  ])('$name', async ({ rows, says }) => {
    expect(legend(report([head, ...rows], { config }), await pen())).toEqual(says);
  });
});
