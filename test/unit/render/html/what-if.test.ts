import { describe, expect, test } from 'vitest';
import type { Config } from '../../../../src/generated/config.ts';
import type { Report, ScoreRow } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { overallBy, placed, told, type WhatIf } from '../../../../src/render/html/reweigh.ts';
import { whatIfOf } from '../../../../src/render/html/what-if.ts';
import { definition, dimension, group, metric, overall, report, sure, whole } from '../small-report.ts';

const config: Partial<Config> = {
  sources: { deals: { kind: 'deal' }, surveys: { kind: 'survey' } },
  metrics: {
    mood: { ...definition(), source: 'surveys' },
    wins: definition(),
  },
  dimensions: {
    people: { title: 'People', metrics: { mood: 1 } },
    results: { title: 'Results', metrics: { wins: 1 } },
  },
  missing: { minDimensions: 1 },
};

const rows = (id: string, people: number | undefined, results: number): ScoreRow[] => [
  overall({ group: id, ...sure(50, 40, 60) }),
  dimension('people', { group: id, label: 'People', ...(people === undefined ? {} : { score: people }) }),
  metric('mood', { group: id, parent: 'people', ...(people === undefined ? {} : { score: people }) }),
  dimension('results', { group: id, label: 'Results', score: results }),
  metric('wins', { group: id, parent: 'results', score: results }),
];

const made = (over: Partial<Report> & { readonly config?: Partial<Config> } = {}): Report =>
  report([...rows('all', 40, 60), ...rows('team:A', undefined, 70)], {
    groups: [whole, group('A')],
    ...over,
    config: { ...config, ...over.config },
  });

describe('what the sliders work with', () => {
  test('the numbers of every group that is shown, and where people were heard', () => {
    expect(whatIfOf(made())?.data).toEqual({
      target: 65,
      aggregation: 'arithmetic',
      missing: { minCoverage: 0.5, minMetrics: 2, minDimensions: 1, needSurvey: true },
      set: 'mine',
      ids: ['people', 'results'],
      weights: [50, 50],
      groups: [
        { scores: [40, 60], heard: [0] },
        { scores: [null, 70], heard: [] },
      ],
    });
  });

  test('of hidden groups nothing', () => {
    const hidden = made({ groups: [whole, group('A', { suppressed: true })] });
    expect(whatIfOf(hidden)?.data.groups).toHaveLength(1);
    expect(whatIfOf(hidden)?.moving).toEqual([]);
  });

  test('nothing where there is no overall score, or the model has other dimensions', () => {
    expect(whatIfOf(report([overall(), dimension('people')], { config }))).toBeUndefined();
    expect(whatIfOf(made({ config: { dimensions: {} } }))).toBeUndefined();
  });

  test('weights that are no whole per cents stay what they are', () => {
    const { people, results } = config.dimensions ?? {};
    const weights = (first: number, second: number) =>
      whatIfOf(
        made({
          config: {
            dimensions: {
              people: { ...people, weight: first },
              results: { ...results, weight: second },
            } as never,
          },
        }),
      )?.data.weights;
    expect(weights(3, 1)).toEqual([75, 25]);
    expect(weights(2, 1)).toEqual([2, 1]);
    expect(weights(0.1, 0.2)).toEqual([0.1, 0.2]);
  });

  test('the set has a name that is free', () => {
    const set = { dimensions: { people: 1 } };
    expect(whatIfOf(made({ config: { weightSets: { mine: set, mine2: set } } }))?.data.set).toBe('mine3');
  });

  test.each<{ name: string; missing?: Config['missing']; aggregation?: Config['aggregation']; says: string }>(
    [
      {
        name: 'records alone make no overall score',
        says: 'Whatever the weights of the dimensions, the overall score stays between 40.0 and 60.0: no lower than People, no higher than Results. With some weights there is none, for too little of what counts is there.',
      },
      {
        name: 'they may',
        missing: { needSurvey: false },
        says: 'Whatever the weights of the dimensions, the overall score stays between 40.0 and 60.0: no lower than People, no higher than Results.',
      },
      {
        name: 'a floor lifts the lowest',
        missing: { needSurvey: false },
        aggregation: { dimensions: { method: 'geometric', floor: 50 } },
        says: 'Whatever the weights of the dimensions, the overall score stays between 50.0 and 60.0: no lower than People, no higher than Results.',
      },
    ],
  )('the reach of weights: $name', ({ missing, aggregation, says }) => {
    const over = { ...(missing && { missing }), ...(aggregation && { aggregation }) };
    expect(whatIfOf(made({ config: over }))?.reach).toBe(says);
  });
});

describe('what is said', () => {
  const data: WhatIf = {
    target: 65,
    aggregation: 'arithmetic',
    missing: { minCoverage: 0.5, minMetrics: 2, minDimensions: 2, needSurvey: true },
    set: 'mine',
    ids: ['people', 'results', 'calm'],
    weights: [1, 1, 0],
    groups: [{ scores: [40, 80, null], heard: [0] }],
  };
  const nobody = 'no metric from a survey has a score, and records alone do not make the picture of a team';
  test.each([
    // (40 + 80) / 2 = 60
    { weights: [1, 1, 0], says: ['60.0', 'The same as in the report.'] },
    // (40 + 3 x 80) / 4 = 70
    {
      weights: [25, 75, 0],
      says: ['70.0', '10.0 points higher than in the report.'],
    },
    // (2.6 x 40 + 2.4 x 80) / 5 = 59.2
    {
      weights: [26, 24, 0],
      says: ['59.2', '0.8 points lower than in the report.'],
    },
    {
      weights: [1000, 1001, 0],
      says: ['60.0', 'Less than 0.1 away from the report.'],
    },
    { weights: [0, 0, 0], says: ['none', 'With every weight at 0 nothing counts.'] },
    { weights: [0, 5, 0], says: ['none', `No overall score with these weights: ${nobody}.`] },
    {
      weights: [5, 0, 20],
      says: ['none', 'No overall score with these weights: 1 of 2 dimensions have a score, 2 are needed.'],
    },
    {
      weights: [5, 5, 90],
      says: [
        'none',
        'No overall score with these weights: 2 of 3 dimensions have a score, 50% of the weight is needed.',
      ],
    },
  ])('of $weights', ({ weights, says }) => {
    expect(told(weights, data)).toEqual(says);
  });

  test('a score close below the target is not printed as the target', () => {
    const near = { scores: [64.98, 64.98, null], heard: [0] };
    expect(placed(overallBy([1, 1, 0], near, data), 65)).toBe('64.98');
  });
});

describe('the section', () => {
  test('is hidden where no script runs, which is told how else', () => {
    const page = html(made(), { again: { explain: '', score: ' exports', validate: '' } });
    expect(page).toContain('<div class="what-if script" hidden>');
    expect(page).toContain('<code>spacesea score exports --set dimensions.people.weight=2</code>');
  });

  test('its block ends where it should, whatever is in it', () => {
    const page = html(made({ config: { weightSets: { mine: { dimensions: { people: 1 } } } } }), {});
    const block = /<script type="application\/json" id="what-if-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(block)).toEqual(
      whatIfOf(made({ config: { weightSets: { mine: { dimensions: { people: 1 } } } } }))?.data,
    );
    expect(block).not.toMatch(/[<\u2028\u2029]/);
  });

  test.each([
    { name: 'nothing chosen', settings: {}, offered: true },
    { name: 'a weight set chosen', settings: { weights: 'growth' }, offered: false },
    { name: 'weights set', settings: { set: ['dimensions.people.weight=3'] }, offered: false },
    { name: 'something else set', settings: { set: ['target=70'] }, offered: true },
  ])('a command with --weights is named where it would stand: $name', ({ settings, offered }) => {
    const page = html(made({ settings: { by: [], where: [], set: [], ...settings } }), {});
    expect(page.includes('--weights mine')).toBe(offered);
  });
});
