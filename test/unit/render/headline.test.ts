import { describe, expect, test } from 'vitest';
import { headline } from '../../../src/render/headline.ts';
import { dimension, report } from './small-report.ts';

const names = ['Satisfaction', 'Performance', 'Activity', 'Communication', 'Efficiency'];

/** Dimensions with these scores, in order; undefined has none. */
const said = (...scores: readonly (number | undefined)[]): string =>
  headline(
    report(
      scores.map((score, index) =>
        dimension(`d${index}`, { label: names[index] ?? '', ...(score === undefined ? {} : { score }) }),
      ),
    ),
  ).join(' ');

describe('one sentence for every outcome', () => {
  test.each([
    { scores: [70, 80, 65, 90, 100], says: 'All five dimensions reach the target of 65.' },
    {
      scores: [10, 20, 30, 40, 50],
      says: 'None of the five dimensions reaches the target of 65. Lowest: Satisfaction (10).',
    },
    {
      scores: [56, 78, 45, 67, 49],
      says: 'Two of the five dimensions reach the target of 65. Below it: Activity (45), Efficiency (49) and Satisfaction (56).',
    },
    {
      scores: [56, 48, 45, 67, 49],
      says: 'One of the five dimensions reaches the target of 65. Below it: Activity (45), Performance (48), Efficiency (49) and Satisfaction (56).',
    },
    {
      scores: [70, 80, 64.6, 90, 100],
      says: 'Four of the five dimensions reach the target of 65. Below it: Activity (64.6).',
    },
    {
      scores: [70, 80, undefined, 90, 50],
      says: 'Three of the four dimensions that have a score reach the target of 65. Below it: Efficiency (50). Without a score: Activity.',
    },
    {
      scores: [70, 80, undefined, 90, undefined],
      says: 'All three dimensions that have a score reach the target of 65. Without a score: Activity and Efficiency.',
    },
    {
      scores: [50, 40, undefined, 60, undefined],
      says: 'None of the three dimensions that have a score reaches the target of 65. Lowest: Performance (40). Without a score: Activity and Efficiency.',
    },
    {
      scores: [70, undefined, undefined],
      says: 'Satisfaction (70), the only dimension with a score, reaches the target of 65. Without a score: Performance and Activity.',
    },
    {
      scores: [undefined, 45.2, undefined],
      says: 'Performance (45), the only dimension with a score, does not reach the target of 65. Without a score: Satisfaction and Activity.',
    },
    { scores: [70, 80], says: 'Both dimensions reach the target of 65.' },
    {
      scores: [70, 50],
      says: 'One of the two dimensions reaches the target of 65. Below it: Performance (50).',
    },
    {
      scores: [40, 50],
      says: 'Neither of the two dimensions reaches the target of 65. Lowest: Satisfaction (40).',
    },
    {
      scores: [70, 80, undefined],
      says: 'Both dimensions that have a score reach the target of 65. Without a score: Activity.',
    },
    { scores: [70], says: 'The only dimension reaches the target of 65.' },
    { scores: [30], says: 'The only dimension does not reach the target of 65.' },
    { scores: [undefined], says: 'No dimension has a score; the reasons stand below.' },
    { scores: [undefined, undefined], says: 'No dimension has a score; the reasons stand below.' },
    { scores: [], says: 'No dimension has a score; the reasons stand below.' },
  ])('$scores', ({ scores, says }) => {
    expect(said(...scores)).toBe(says);
  });

  test('another target', () => {
    const base = report([
      dimension('d', { score: 62, label: 'D' }),
      dimension('e', { score: 63, label: 'E' }),
    ]);
    expect(headline({ ...base, model: { ...base.model, target: 62.5 } })).toEqual([
      'One of the two dimensions reaches the target of 62.5.',
      'Below it: D (62).',
    ]);
  });

  test('a group is not the whole', () => {
    expect(headline(report([dimension('d', { score: 70, group: 'team:A' })]))).toEqual([
      'No dimension has a score; the reasons stand below.',
    ]);
  });
});
