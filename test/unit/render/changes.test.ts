import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { whatChanged } from '../../../src/render/what-changed.ts';
import { before, dimension, metric, moved, overall, pen, report, sure } from './small-report.ts';

const told = async (rows: ScoreRow[], over: Partial<Report> = {}, width = 80): Promise<string[]> =>
  whatChanged(report(rows, { previousPeriod: before, ...over }), await pen({ width }));

const fell = dimension('efficiency', {
  label: 'Efficiency & flow',
  ...sure(48.7, 44, 54),
  ...moved(57.1, -8.4, [-14, -2.8]),
});
const held = dimension('activity', { label: 'Activity', ...sure(78, 74, 82), ...moved(77, 1, [-3, 4]) });
const slow = metric('slow', {
  parent: 'efficiency',
  label: 'Solution design cycle time',
  value: 12.4,
  unit: 'working days',
  goal: { max: 9 },
  ...sure(40, 30, 50),
  ...moved(9.1, 3.3, [1.2, 5.6]),
  effect: 'worse',
});
const answers = metric('answers', {
  parent: 'efficiency',
  label: 'Response to technical inquiries',
  value: 6.6,
  unit: 'hours',
  goal: { max: 4 },
  ...sure(44, 40, 50),
  ...moved(4.8, 1.8, [0.8, 2.8]),
  effect: 'worse',
});
const quiet = metric('quiet', {
  parent: 'activity',
  label: 'Demos',
  value: 3,
  ...sure(80, 70, 90),
  ...moved(3.1, -0.1, [-1, 1]),
});

describe('what changed', () => {
  test('clear changes of dimensions with the metrics behind them, and how many others are noise', async () => {
    expect(await told([fell, slow, answers, held, quiet])).toEqual([
      'What changed since 2026-Q2',
      '  ▼ Efficiency & flow  57 → 49, clear fall (between -14.0 and -2.8)',
      '    worse  Solution design cycle time       9.1 → 12.4 work d  goal ≤ 9  clear',
      '    worse  Response to technical inquiries        4.8 → 6.6 h  goal ≤ 4  clear',
      '  ~ The other two changes (1 dimension, 1 metric) cannot be told from noise.',
    ]);
  });

  test('40 columns', async () => {
    expect(await told([fell, slow, held, quiet], {}, 40)).toEqual([
      'What changed since 2026-Q2',
      '  ▼ Efficiency & flow 57 → 49, clear',
      '    fall (between -14.0 and -2.8)',
      '    worse  Solution design cycle time',
      '               9.1 → 12.4 work d',
      '               goal ≤ 9  clear',
      '  ~ The other two changes (1 dimension,',
      '    1 metric) cannot be told from noise.',
    ]);
  });

  test('single metrics, in dimensions that did not change clearly', async () => {
    const more = metric('more', {
      parent: 'activity',
      label: 'Designs',
      value: 0.62,
      unit: '%',
      ...moved(0.5, 0.12, [0.02, 0.2]),
    });
    const better = { ...quiet, ...moved(2, 1, [0.5, 1.5]), effect: 'better' as const };
    const same = {
      ...quiet,
      id: 'same',
      label: 'Hours',
      ...moved(2, 1, [0.5, 1.5]),
      effect: 'same' as const,
    };
    expect(await told([held, better, more, same])).toEqual([
      'What changed since 2026-Q2',
      '  Metrics that changed clearly, but not their dimension:',
      '    better  Demos        2 → 3',
      '    higher  Designs  50% → 62%',
      '    same    Hours        2 → 3',
      '  ~ The other change, of 1 dimension, cannot be told from noise.',
    ]);
  });

  test('a metric of two dimensions is told once where one of them changed', async () => {
    const lines = await told([fell, slow, held, { ...slow, parent: 'activity' }]);
    expect(lines.filter((line) => line.includes('Solution design'))).toHaveLength(1);
  });

  test('nothing but noise', async () => {
    expect(await told([held, quiet])).toEqual([
      'What changed since 2026-Q2',
      '  ~ The two changes (1 dimension, 1 metric) cannot be told from noise.',
    ]);
    expect(await told([held])).toEqual([
      'What changed since 2026-Q2',
      '  ~ The only change, of 1 dimension, cannot be told from noise.',
    ]);
  });

  test('what is not judged, by its reason, and who joined and left', async () => {
    const reason = 'the deals files begin on 2026-05-01, in the middle of Apr–Jun 2026';
    const rows = ['a', 'b', 'c'].map((id) => metric(id, { value: 1, changeReason: reason }));
    const few = metric('few', { label: 'Few', value: 1, changeReason: 'not there in 2026-Q2' });
    const head = dimension('performance', { label: 'Performance', score: 50, changeReason: reason });
    const people = [
      { group: 'all', both: 1, joined: 1, left: 0 },
      { group: 'team:A', both: 9, joined: 9, left: 9 },
    ];
    expect(await told([head, ...rows, few], { people })).toEqual([
      'What changed since 2026-Q2',
      '    Not judged: 1 dimension and 3 metrics (the deals files begin on 2026-05-01,',
      '    in the middle of Apr–Jun 2026).',
      '    Not judged: Few (not there in 2026-Q2).',
      '    1 person in both periods; 1 person is new, nobody is gone.',
    ]);
  });

  test('two reasons by name, those of most scores first; of others how many', async () => {
    const rows = ['a', 'b', 'b', 'c', 'c', 'c', 'd'].map((reason, at) =>
      metric(`m${at}`, { label: `M${at}`, value: 1, changeReason: reason }),
    );
    const head = dimension('performance', { label: 'Performance', score: 50, changeReason: 'e' });
    expect(await told([...rows, head])).toEqual([
      'What changed since 2026-Q2',
      '    Not judged: 3 metrics (c).',
      '    Not judged: M1 and M2 (b).',
      '    Not judged for 3 other reasons: 1 dimension and 2 metrics.',
    ]);
  });

  test('the overall score, and other groups, are told elsewhere', async () => {
    const rows = [
      overall({ ...sure(60, 56, 64), ...moved(70, -10, [-14, -6]) }),
      { ...fell, group: 'team:A' },
    ];
    expect(await told(rows)).toEqual([]);
  });

  test('without a comparison there is nothing to tell', async () => {
    expect(whatChanged(report([dimension('a', sure(70, 66, 74))]), await pen())).toEqual([]);
  });

  test('in ASCII, and in colour', async () => {
    const given = report([fell, slow], { previousPeriod: before });
    expect(whatChanged(given, await pen({ ascii: true })).slice(1, 3)).toEqual([
      '  v Efficiency & flow  57 -> 49, clear fall (between -14.0 and -2.8)',
      '    worse  Solution design cycle time  9.1 -> 12.4 work d  goal <= 9  clear',
    ]);
    expect(whatChanged(given, await pen({ colour: true })).join('')).toContain('\u001b[31mworse');
  });
});

describe('the metrics behind a clear change', () => {
  const point = (row: ScoreRow, score: number): NonNullable<Report['trend']>[number] => ({
    group: 'all',
    level: 'metric',
    id: row.id,
    period: '2026-Q2',
    score,
    value: row.previous ?? 0,
  });
  const part = (id: string, points: number, rest: Partial<ScoreRow> = {}): ScoreRow =>
    metric(id, {
      parent: 'efficiency',
      label: id,
      weight: 0.25,
      value: 2,
      goal: { max: 3 },
      ...sure(50, 40, 60),
      ...moved(1, 1, [-1, 3]),
      effect: points < 0 ? 'worse' : 'better',
      ...rest,
    });
  const clear = moved(1, 1, [0.5, 1.5]);
  const named = async (rows: ScoreRow[], scores: Record<string, number>, over: Partial<Report> = {}) =>
    (
      await told(
        [fell, ...rows],
        {
          trend: rows.flatMap((row) =>
            scores[row.id] === undefined ? [] : [point(row, scores[row.id] ?? 0)],
          ),
          ...over,
        },
        100,
      )
    ).slice(2);

  test('at most three by what they add, whether clear or not, then those that are clear by themselves', async () => {
    const rows = [
      part('least', -1),
      part('most', -9, { goal: { max: 1 } }),
      part('against', 3, clear),
      part('second', -2, { ...clear, goal: { max: 1 } }),
    ];
    expect(await named(rows, { least: 54, most: 86, against: 38, second: 58 })).toEqual([
      '    -9.0 points  most     1 → 2  goal ≤ 1           noise',
      '    -2.0 points  second   1 → 2  goal ≤ 1           clear',
      '    -1.0 points  least    1 → 2  still within goal  noise',
      '    +3.0 points  against  1 → 2  goal ≤ 3           clear',
    ]);
  });

  test('a fourth that adds to the change is not named unless it is clear', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => part(id, -1));
    const lines = await named(rows, { a: 90, b: 80, c: 70, d: 60 });
    expect(lines.map((line) => line.trim().slice(0, 15))).toEqual([
      '-10.0 points  a',
      '-7.5 points  b ',
      '-5.0 points  c ',
      '~ The other cha',
    ]);
  });

  test('what is not comparable, or was something else in the earlier result, is left out', async () => {
    const { previous: _, verdict: __, ...fresh } = part('fresh', -1);
    expect(await named([fresh, part('a', -1), part('b', -1)], { fresh: 90, a: 80 })).toEqual([
      '    -10.0 points  a  1 → 2  still within goal  noise',
      '  ~ The other change, of 1 metric, cannot be told from noise.',
    ]);
  });

  test('a geometric mean has no parts that add up', async () => {
    const config = { aggregation: { metrics: { method: 'geometric', floor: 1 } } } as const;
    const given = report([fell, part('a', -1), part('b', -1, clear)], {
      previousPeriod: before,
      trend: [point(part('a', -1), 90)],
      config,
    });
    expect(whatChanged(given, await pen()).slice(2)).toEqual([
      '    worse  b  1 → 2  still within goal  clear',
      '  ~ The other change, of 1 metric, cannot be told from noise.',
    ]);
  });
});

test('a dimension whose own range leaves out 0 is told by itself, and why it is not clear', async () => {
  const wide = { ...held, ...moved(42, 35.7, [3.2, 58.7]), verdict: 'noise' as const };
  expect(await told([fell, wide, quiet])).toEqual([
    'What changed since 2026-Q2',
    '  ▼ Efficiency & flow  57 → 49, clear fall (between -14.0 and -2.8)',
    '  ~ Activity +35.7 (between +3.2 and +58.7): not clear, for one of two',
    '    dimensions may jump so by chance.',
    '  ~ The other change, of 1 metric, cannot be told from noise.',
  ]);
});
