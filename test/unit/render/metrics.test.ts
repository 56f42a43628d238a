import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { legend, metrics } from '../../../src/render/metrics.ts';
import { dimension, metric, missing, pen, report } from './small-report.ts';

const drawn = async (rows: ScoreRow[], width = 80): Promise<string[]> =>
  metrics(report(rows), await pen({ width }));

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

describe('every metric below its dimension', () => {
  test('value, goal, score and n in columns; a mark before what is below the target', async () => {
    expect(await drawn([head, win, broad, slow])).toEqual([
      '                               value   goal  score      n',
      'P Performance',
      '  Win rate                       47%  ≥ 38%     92     89',
      '  Win rate of all deals          27%            --  1,540',
      '! Time to answer         14.9 work h  ≤ 9.7     41    706',
    ]);
  });

  test('a metric without a value says why', async () => {
    expect(await drawn([head, win, designs])).toEqual([
      '            value   goal  score   n',
      'P Performance',
      '  Win rate    47%  ≥ 38%     92  89',
      '  Designs      --  no record of the period meets the conditions',
    ]);
  });

  test('below, if there is no room beside', async () => {
    expect(await drawn([head, slow, designs], 48)).toEqual([
      '                        value   goal  score    n',
      'P Performance',
      '! Time to answer  14.9 work h  ≤ 9.7     41  706',
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
    expect((await drawn([head, near]))[2]).toBe('! Near  69.1%  ≥ 69.3%   64.9  5');
  });

  test('a metric without n leaves it out', async () => {
    const { n: _, ...bare } = win;
    expect((await drawn([head, bare]))[2]).toBe('  Win rate    47%  ≥ 38%     92');
  });

  test('a list where there is no room for columns', async () => {
    expect(await drawn([head, win, slow, designs], 40)).toEqual([
      'P Performance',
      '  Win rate',
      '      value 47%  goal ≥ 38%  score 92',
      '      n 89',
      '! Time to answer',
      '      value 14.9 work h  goal ≤ 9.7',
      '      score 41  n 706',
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
  const always = ['coverage: share of the weight that has a score', 'overall: weighted mean'];
  test.each([
    { name: 'nothing', rows: [head], says: [] },
    {
      name: 'a metric on target',
      rows: [head, win],
      says: ['n: records, answers or people behind the value'],
    },
    {
      name: 'one below and one not scored',
      rows: [head, slow, broad],
      says: [
        '! below the target of 65',
        'score --: shown, not scored',
        'n: records, answers or people behind the value',
      ],
    },
  ])('$name', ({ rows, says }) => {
    expect(legend(report(rows))).toEqual([...says, ...always]);
  });
});
