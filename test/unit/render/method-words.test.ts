import { describe, expect, test } from 'vitest';
import { privacy } from '../../../src/config/defaults.ts';
import {
  changeRuleText,
  methodTexts,
  privacyText,
  rangeText,
  scoringTexts,
  settingsText,
  usualMinPeople,
  weightsText,
} from '../../../src/render/method-words.ts';
import { dimension, metric, report, uncertainty } from './small-report.ts';

test('the number of people that a report does not name is that of the config', () => {
  expect(usualMinPeople).toBe(privacy.minPeople);
});

describe('how scores come about', () => {
  test.each([
    {
      name: 'the usual means',
      config: {},
      words: ['weighted arithmetic mean of its metrics', 'weighted arithmetic mean of the dimensions'],
    },
    {
      name: 'other means',
      config: {
        aggregation: { metrics: 'geometric', dimensions: { method: 'harmonic', floor: 5 } },
      } as const,
      words: ['weighted geometric mean of its metrics', 'weighted harmonic mean of the dimensions'],
    },
  ])('$name', ({ config, words }) => {
    const text = scoringTexts(report([], { config })).join(' ');
    for (const each of words) expect(text).toContain(each);
    expect(text).toContain('on target if its whole range is 65 or more');
  });
});

test.each([
  { name: 'found', over: { uncertainty }, text: 'covers 95%' },
  {
    name: 'by other draws',
    over: { uncertainty: { ...uncertainty, draws: 500, seed: 7 } },
    text: '500 draws of all its metrics, seed 7',
  },
  { name: 'not told', over: {}, text: 'This result does not say how its ranges were found.' },
])('ranges: $name', ({ over, text }) => {
  expect(rangeText(report([], over))).toContain(text);
});

test.each([
  { name: 'corrected', over: { uncertainty }, text: "less than 5% of cases, after Holm's correction" },
  {
    name: 'at another level',
    over: { uncertainty: { ...uncertainty, level: 0.9 } },
    text: 'less than 10% of cases',
  },
  {
    name: 'not corrected',
    over: { uncertainty: { ...uncertainty, correction: 'none' as const } },
    text: 'Nothing is corrected',
  },
  { name: 'without ranges', over: {}, text: 'Without ranges no change is called clear.' },
])('clear changes: $name', ({ over, text }) => {
  expect(changeRuleText(report([], over))).toContain(text);
});

test.each([
  { name: 'the usual number of people', rules: {}, text: 'at least 5 people' },
  { name: 'more of them', rules: { minPeople: 8 }, text: 'at least 8 people' },
  {
    name: 'single engineers',
    rules: { individuals: 'allow' as const },
    text: 'allows numbers of single engineers',
  },
  {
    name: 'no people at all',
    rules: { aboutPeople: false },
    text: 'no record is about people, so no number is hidden',
  },
])('who is shown: $name', ({ rules, text }) => {
  expect(privacyText(report([], { config: { privacy: rules } }))).toContain(text);
});

test('each method of a range is told once, with its metrics', () => {
  expect(
    methodTexts(
      report([
        dimension('performance'),
        metric('Wins', { value: 0.4, method: 'wilson' }),
        metric('Days', { value: 4, method: 't' }),
        metric('Kept', { value: 0.9, method: 'wilson' }),
        metric('Alone', { value: 1 }),
        metric('Absent'),
      ]),
    ),
  ).toEqual([
    'Wilson interval of a share: Wins and Kept.',
    "Student's t interval of a mean: Days.",
    'None, for there are too few records: Alone.',
  ]);
});

test('weights are told as shares of the whole', () => {
  const rows = [dimension('A', { weight: 2 / 3 }), dimension('B', { weight: 1 / 3 })];
  expect(weightsText(report(rows))).toBe('A 67% and B 33%');
});

test.each([
  { name: 'nothing', settings: {}, text: '' },
  {
    name: 'everything',
    settings: {
      by: ['team'],
      where: ['region=EMEA'],
      weights: 'board',
      set: ['target=70'],
      previous: 'none' as const,
    },
    text: '--by team --where region=EMEA --weights board --set target=70 --previous none',
  },
])('what the command line chose: $name', ({ settings, text }) => {
  expect(settingsText(report([], { settings: { by: [], where: [], set: [], ...settings } }))).toBe(text);
});
