import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { profile } from '../../../src/render/profile.ts';
import { dimension, moved, overall, pen, report, sure } from './small-report.ts';

const config = {
  dimensions: {
    satisfaction: { short: 'Satisfaction', letter: 'S', metrics: {} },
    performance: { letter: 'P', metrics: {} },
  },
};

const rows = [
  overall({ ...sure(66.1, 62, 70), ...moved(67.8, -1.7, [-5.8, 2.4]) }),
  dimension('satisfaction', {
    label: 'Satisfaction & well-being',
    ...sure(74, 68, 80),
    ...moved(75.8, -1.8, [-6, 2]),
  }),
  dimension('performance', {
    label: 'Performance',
    ...sure(69, 63, 75),
    ...moved(50, 19, [4, 30]),
  }),
  dimension('efficiency', {
    label: 'Efficiency & flow',
    ...sure(48.7, 44, 54),
    ...moved(57.1, -8.4, [-14, -2.8]),
  }),
];

const drawn = async (width: number, given: ScoreRow[] = rows, colour = false): Promise<string[]> =>
  profile(report(given, { config }), await pen({ width, colour }));

describe('the dimensions on one scale with range, change and status, the overall score last', () => {
  test('80 columns', async () => {
    expect(await drawn(80)).toEqual([
      '                score  range  0               65    100  change   status',
      'S Satisfaction     74  68–80  ················══●═░░░░░  ~  -1.8  on target',
      'P Performance      69  63–75  ···············══●═░░░░░░  ▲ +19.0  borderline',
      'E Efficiency       49  44–54  ···········═●═··░░░░░░░░░  ▼  -8.4  below',
      '  Overall          66  62–70  ···············═●═░░░░░░░  ~  -1.7  weighted mean',
    ]);
  });

  test('below 80 columns there is no strip', async () => {
    expect(await drawn(60)).toEqual([
      '                score  range  change   status',
      'S Satisfaction     74  68–80  ~  -1.8  on target',
      'P Performance      69  63–75  ▲ +19.0  borderline',
      'E Efficiency       49  44–54  ▼  -8.4  below',
      '  Overall          66  62–70  ~  -1.7  weighted mean',
    ]);
  });

  test('40 columns: what does not fit becomes a list', async () => {
    expect(await drawn(40)).toEqual([
      'S Satisfaction',
      '    score 74  range 68–80',
      '    change ~  -1.8  status on target',
      'P Performance',
      '    score 69  range 63–75',
      '    change ▲ +19.0  status borderline',
      'E Efficiency',
      '    score 49  range 44–54',
      '    change ▼  -8.4  status below',
      '  Overall',
      '      score 66  range 62–70',
      '      change ~  -1.7',
      '      status weighted mean',
    ]);
  });

  test('100 columns take a longer strip, 120 whole names', async () => {
    expect((await drawn(100)).slice(0, 2)).toEqual([
      '                score  range  0                            65           100  change   status',
      'S Satisfaction     74  68–80  ·····························░═══●══░░░░░░░░░  ~  -1.8  on target',
    ]);
    expect((await drawn(120)).slice(0, 2)).toEqual([
      '                             score  range  0                         65          100  change   status',
      'S Satisfaction & well-being     74  68–80  ··························░═══●══░░░░░░░░  ~  -1.8  on target',
    ]);
  });

  test('in ASCII', async () => {
    const lines = profile(report(rows, { config }), await pen({ ascii: true }));
    expect(lines).toEqual([
      '                score  range  0               65    100  change   status',
      'S Satisfaction     74  68-80  ................==o=:::::  ~  -1.8  on target',
      'P Performance      69  63-75  ...............==o=::::::  ^ +19.0  borderline',
      'E Efficiency       49  44-54  ...........=o=..:::::::::  v  -8.4  below',
      '  Overall          66  62-70  ...............=o=:::::::  ~  -1.7  weighted mean',
    ]);
  });

  test('a first period has no change', async () => {
    const given = [dimension('performance', { label: 'Performance', ...sure(69, 63, 75) })];
    expect(await drawn(80, given)).toEqual([
      '               score  range  0               65    100  status',
      'P Performance     69  63–75  ···············══●═░░░░░░  borderline',
    ]);
  });

  test('a score of which nobody knows how sure it is claims nothing', async () => {
    const given = [
      dimension('performance', { label: 'Performance', ...sure(69, 63, 75), ...moved(60, 9, [-1, 20]) }),
      dimension('activity', { label: 'Activity', score: 41, previous: 30, change: 11 }),
    ];
    expect(await drawn(80, given)).toEqual([
      '               score  range  0               65    100  change  status',
      'P Performance     69  63–75  ···············══●═░░░░░░  ~ +9.0  borderline',
      'A Activity        41         ··········●·····░░░░░░░░░  --',
    ]);
    expect(await drawn(80, given.slice(1))).toEqual([
      '            score  0               65    100  status',
      'A Activity     41  ··········●·····░░░░░░░░░',
    ]);
  });

  test('coverage stands beside every score as soon as one is not complete', async () => {
    const given = rows.map((row, at) => (at === 1 ? { ...row, coverage: 0.75 } : row));
    expect(await drawn(80, given)).toEqual([
      '                score  range  0           65  100  change   status         cover',
      'S Satisfaction     74  68–80  ············═●═░░░░  ~  -1.8  on target        75%',
      'P Performance      69  63–75  ···········═●══░░░░  ▲ +19.0  borderline      100%',
      'E Efficiency       49  44–54  ········═●═·░░░░░░░  ▼  -8.4  below           100%',
      '  Overall          66  62–70  ···········═●═░░░░░  ~  -1.7  weighted mean   100%',
    ]);
    const { coverage: _, ...without } = dimension('x', { score: 70 });
    expect((await drawn(60, [dimension('y', { score: 1, coverage: 0.9995 }), without])).slice(1)).toEqual([
      'Y y      1          >99.9%',
      'X x     70',
    ]);
  });

  test('a strip gives way to a long name, and goes where little is left of it', async () => {
    const named = (label: string) => drawn(80, [dimension('x', { label, ...sure(70, 66, 74) })]);
    expect((await named('Supercalifragilistic-expiali'))[1]).toBe(
      'S Supercalifragilistic-expiali     70  66–74  ··············░●═░░░░░░  on target',
    );
    expect((await named('Supercalifragilistic-expialidocious-ness'))[1]).toBe(
      'S Supercalifragilistic-expialidocious-ness     70  66–74  on target',
    );
  });

  test('what has no score says why, in the place of the strip', async () => {
    const given = [
      overall({ reason: '1 of 2 dimensions have a score, 2 are needed' }),
      dimension('satisfaction', { label: 'Satisfaction & well-being', reason: 'no surveys file was given' }),
      dimension('performance', { label: 'Performance', ...sure(78, 70, 80) }),
    ];
    expect(await drawn(80, given)).toEqual([
      '                score  range  0               65    100  status',
      'S Satisfaction     --  not scored: no surveys file was given',
      'P Performance      78  70–80  ················░══●░░░░░  on target',
      '  Overall          --  not scored: 1 of 2 dimensions have a score, 2 are needed',
    ]);
  });

  test('colour says again what the words say', async () => {
    const [, good, middling, low, last] = await drawn(60, rows, true);
    expect(good).toContain('\u001b[36mon target\u001b[39m');
    expect(middling).toContain('\u001b[33mborderline\u001b[39m');
    expect(low).toContain('\u001b[31mbelow\u001b[39m');
    expect(last).toMatch(/^\u001b\[2m {2}Overall/);
  });
});
