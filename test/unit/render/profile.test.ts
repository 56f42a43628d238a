import { describe, expect, test } from 'vitest';
import { profile } from '../../../src/render/profile.ts';
import { dimension, overall, pen, report } from './small-report.ts';

const config = {
  dimensions: {
    satisfaction: { short: 'Satisfaction', letter: 'S', metrics: {} },
    performance: { letter: 'P', metrics: {} },
  },
};

const rows = [
  overall({ score: 59, coverage: 1 }),
  dimension('satisfaction', { label: 'Satisfaction & well-being', score: 56.2 }),
  dimension('performance', { label: 'Performance', score: 78, coverage: 0.75 }),
  dimension('activity', { label: 'Activity', score: 64.6, coverage: 0.9995 }),
];

const drawn = async (width: number, colour = false, given = rows): Promise<string[]> =>
  profile(report(given, { config }), await pen({ width, colour }));

describe('the dimensions on one scale, the overall score last', () => {
  test('80 columns', async () => {
    expect(await drawn(80)).toEqual([
      '                score  0               65    100  vs 65  coverage',
      'S Satisfaction     56  ·············●··░░░░░░░░░     -9      100%',
      'P Performance      78  ················░░░●░░░░░    +13       75%',
      'A Activity       64.6  ···············●░░░░░░░░░   -0.4    >99.9%',
      '  Overall          59  ··············●·░░░░░░░░░     -6      100%',
    ]);
  });

  test('below 80 columns there is no strip', async () => {
    expect(await drawn(79)).toEqual([
      '                score  vs 65  coverage',
      'S Satisfaction     56     -9      100%',
      'P Performance      78    +13       75%',
      'A Activity       64.6   -0.4    >99.9%',
      '  Overall          59     -6      100%',
    ]);
  });

  test('100 columns take a longer strip, 120 whole names', async () => {
    expect((await drawn(100))[1]).toBe(
      'S Satisfaction     56  ·························●···░░░░░░░░░░░░░░░░     -9      100%',
    );
    expect((await drawn(120))[1]).toBe(
      'S Satisfaction & well-being     56  ······················●···░░░░░░░░░░░░░░░     -9      100%',
    );
  });

  test('a strip gives way to a long name, and goes where little is left of it', async () => {
    const named = (label: string) => drawn(80, false, [dimension('x', { label, score: 70 })]);
    expect((await named('Supercalifragilistic-expialidocious'))[1]).toBe(
      'S Supercalifragilistic-expialidocious     70  ··········░●░░░░░     +5      100%',
    );
    expect((await named('Supercalifragilistic-expialidocious-ness'))[1]).toBe(
      'S Supercalifragilistic-expialidocious-ness     70     +5      100%',
    );
  });

  test('what has no score says why, in the place of the strip', async () => {
    const given = [
      overall({ reason: '1 of 2 dimensions have a score, 2 are needed' }),
      dimension('satisfaction', { label: 'Satisfaction & well-being', reason: 'no surveys file was given' }),
      dimension('performance', { label: 'Performance', score: 78 }),
    ];
    expect(await drawn(80, false, given)).toEqual([
      '                score  0               65    100  vs 65  coverage',
      'S Satisfaction     --  not scored: no surveys file was given',
      'P Performance      78  ················░░░●░░░░░    +13      100%',
      '  Overall          --  not scored: 1 of 2 dimensions have a score, 2 are needed',
    ]);
    expect(await drawn(40, false, given)).toEqual([
      '                score  vs 65  coverage',
      'S Satisfaction     --',
      '    not scored: no surveys file was',
      '    given',
      'P Performance      78    +13      100%',
      '  Overall          --',
      '      not scored: 1 of 2 dimensions have',
      '      a score, 2 are needed',
    ]);
  });

  test('a row without coverage leaves it out', async () => {
    const { coverage: _, ...bare } = dimension('x', { score: 70 });
    expect((await drawn(60, false, [bare]))[1]).toBe('X x     70     +5');
  });

  test('colour says again what the sign says', async () => {
    const [, below, above, , last] = await drawn(60, true);
    expect(below).toContain('\u001b[33m56\u001b[39m');
    expect(above).toContain('\u001b[36m78\u001b[39m');
    expect(last).toBe('\u001b[2m  Overall          59     -6      100%\u001b[22m');
  });
});
