import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../../src/config/builtin.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { lintModel } from '../../../src/config/lint/index.ts';
import { locateDoubt } from '../../../src/config/lint/located.ts';
import { place } from '../../../src/problems.ts';
import { shipped } from './support.ts';

/** Findings about a config, each as `rule: path`. */
const found = async (text: string): Promise<readonly string[]> =>
  lintModel(await loadConfig({ path: 'spacesea.yaml', text: `version: 1\n${text}` }, shipped())).map(
    ({ code, path }) => `${code.replace('lint/', '')}: ${path.join('.')}`,
  );

/** Three dimensions of two metrics each, asked of deals and of people, with nothing to say against them. */
const parts = {
  deal: (id: string) =>
    `  ${id}: { title: A, source: deals, statistic: { type: share, where: { outcome: won } }, ${end}`,
  answer: (id: string) =>
    `  ${id}: { title: A, source: answers, statistic: { type: likert, scale: [1, 5] }, ${end}`,
};
const end = 'curve: { type: linear, worst: 0, best: 1 }, reference: { grade: judgement, source: ours } }';
const sound = `sources: { deals: { kind: deal }, calls: { kind: activity }, answers: { kind: survey } }
metrics:
${[...['a', 'b', 'c', 'd'].map(parts.deal), ...['e', 'f'].map(parts.answer)].join('\n')}
`;
const dimensions = (text: string): string => `${sound}dimensions: { ${text} }\n`;
const three =
  'x: { metrics: { a: 1, b: 1 } }, y: { metrics: { c: 1, d: 1 } }, z: { metrics: { e: 1, f: 1 } }';
/** The same of deals only. */
const unasked = dimensions(three)
  .replace(
    '  e: { title: A, source: answers, statistic: { type: likert, scale: [1, 5] }',
    '  e: { title: A, source: deals, statistic: { type: share, where: { outcome: won } }',
  )
  .replace(
    '  f: { title: A, source: answers, statistic: { type: likert, scale: [1, 5] }',
    '  f: { title: A, source: deals, statistic: { type: share, where: { outcome: won } }',
  );
const calls = (rest: string): string =>
  `${sound}  n: { title: N, source: calls, reference: { grade: judgement, source: ours }, ${rest} }\ndimensions: { ${three}, w: { metrics: { n: 1, f: 1 } } }\n`.replace(
    'e: 1, f: 1',
    'e: 1',
  );
const rate = 'statistic: { type: rate, of: count, per: personWeek }';
const hours = 'statistic: { type: rate, of: { sum: duration_minutes }, per: personWeek }';

describe('models without a finding', () => {
  test.each(['spacesea:se', 'spacesea:sa', 'spacesea:minimal'] as const)('%s', (name) => {
    expect(lintModel({ model: builtinModel(name), parted: [], origins: new Map() })).toEqual([]);
  });
  test.each([
    ['three equal dimensions', dimensions(three)],
    ['a config without metrics, which only reads files', 'sources: { deals: { kind: deal } }'],
    ['metrics that are shown and not scored', dimensions(three).replace(/, curve:.*/g, ' }')],
    [
      'a dimension of exactly 40 %',
      dimensions(
        three
          .replace('x: {', 'x: { weight: 4,')
          .replace('y: {', 'y: { weight: 3,')
          .replace('z: {', 'z: { weight: 3,'),
      ),
    ],
    ['a metric of exactly 25 %', dimensions(three.replace('a: 1', 'a: 3'))],
    ['a volume with two sides', calls(`${rate}, curve: { type: range, zero: [0, 9], ideal: [2, 4] }`)],
    [
      'points that rise and fall',
      calls(`${rate}, curve: { type: points, points: [[0, 0], [2, 100], [9, 0]] }`),
    ],
    ['steps that rise and fall', calls(`${rate}, curve: { type: steps, steps: [[2, 100], [9, 50]] }`)],
    [
      'a share of activities with one side',
      calls(
        `statistic: { type: share, where: { outcome: success } }, curve: { type: linear, worst: 0, best: 1 }`,
      ),
    ],
    [
      'a count of deals that were won',
      `${dimensions(three)}`.replace(
        '  a: { title: A, source: deals, statistic: { type: share, where: { outcome: won } }',
        '  a: { title: A, source: deals, where: { outcome: won }, statistic: { type: count }',
      ),
    ],
    ['countries, which cannot be asked', `privacy: { aboutPeople: false }\n${unasked}`],
    [
      'half of a pair beside one that is only shown',
      'extends: [spacesea:se]\nmetrics: { win_rate: { tension: [win_rate_broad] } }',
    ],
    [
      'half of a pair with a new counterweight',
      'extends: [spacesea:se]\nmetrics: { pov_success_rate: null, povs_active_per_se: { tension: [win_rate] } }',
    ],
  ])('%s', async (_name, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test.each([
  [
    'one dimension',
    dimensions('x: { metrics: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } }'),
    ['few-dimensions: dimensions'],
  ],
  [
    'two dimensions, one of them heavy',
    dimensions('x: { weight: 2, metrics: { a: 1, b: 1, c: 1, d: 1 } }, z: { metrics: { e: 1, f: 1 } }'),
    ['few-dimensions: dimensions'],
  ],
  [
    'a third dimension without weight',
    dimensions(three.replace('y: {', 'y: { weight: 0,').replace('a: 1', 'a: 1, d: 0')).replace(', d: 0', ''),
    ['few-dimensions: dimensions'],
  ],
  ['nobody asked', unasked, ['no-survey: dimensions']],
  [
    'a heavy dimension',
    dimensions(three.replace('x: {', 'x: { weight: 1.5,')),
    ['dominant-dimension: dimensions.x.weight'],
  ],
  [
    'a heavy metric',
    dimensions(three.replace('a: 1', 'a: 3.1')),
    ['dominant-metric: dimensions.x.metrics.a'],
  ],
  [
    'a metric that makes a dimension by itself',
    dimensions(three.replace(', b: 1', '')),
    ['dominant-metric: dimensions.x.metrics.a', 'unplaced-metric: metrics.b'],
  ],
  [
    'a volume of which more is better',
    calls(`${rate}, curve: { type: linear, worst: 0, best: 9 }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'a volume of which less is better',
    calls(`${rate}, curve: { type: lognormal, score90: 1, score50: 2 }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'hours',
    calls(`${hours}, curve: { type: linear, worst: 0, best: 9 }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'rising points',
    calls(`${rate}, curve: { type: points, points: [[0, 0], [2, 100], [9, 100]] }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'falling steps',
    calls(`${rate}, curve: { type: steps, steps: [[2, 50], [9, 0]], below: 100 }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'a value taken for a score',
    calls(`${rate}, curve: { type: identity }`),
    ['one-sided-volume: metrics.n.curve'],
  ],
  [
    'goalposts from nowhere',
    dimensions(three).replace(', reference: { grade: judgement, source: ours }', ''),
    ['no-reference: metrics.a'],
  ],
  [
    'a counterweight taken out of the dimensions',
    'extends: [spacesea:se]\ndimensions: { performance: { metrics: { pov_success_rate: null } } }',
    ['tension: dimensions.activity.metrics.povs_active_per_se'],
  ],
  [
    'a counterweight taken out of the model',
    'extends: [spacesea:se]\nmetrics: { pov_success_rate: null }',
    ['tension: dimensions.activity.metrics.povs_active_per_se'],
  ],
  [
    'a counterweight switched off',
    'extends: [spacesea:se]\nmetrics: { pov_success_rate: { enabled: false } }',
    ['tension: dimensions.activity.metrics.povs_active_per_se'],
  ],
  [
    'a twenty-first metric',
    'extends: [spacesea:se]\nmetrics: { win_rate_broad: { curve: { type: linear, worst: 0, best: 1 } } }\ndimensions: { performance: { metrics: { win_rate_broad: 1 } } }',
    ['many-metrics: dimensions'],
  ],
])('%s', async (_name, text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('activity counted alone is told once, with all that is counted', async () => {
  const text = `sources: { calls: { kind: activity } }
metrics:
  n: { title: N, source: calls, ${rate}, curve: { type: range, zero: [0, 9], ideal: [2, 4] } }
  m: { title: M, source: calls, statistic: { type: count }, curve: { type: range, zero: [0, 9], ideal: [2, 4] } }
dimensions: { x: { metrics: { n: 1, m: 1 } } }
`;
  const doubts = lintModel(
    await loadConfig({ path: 'spacesea.yaml', text: `version: 1\n${text}` }, shipped()),
  );
  expect(doubts.filter(({ code }) => code === 'lint/activity-alone').map(({ what }) => what)).toEqual([
    'n and m count activity, and no outcome is scored beside them',
  ]);
});

test('a metric of a built-in model may stay unplaced until somebody writes about it', async () => {
  const base = 'extends: [spacesea:se]\ndimensions: { performance: { metrics: { win_rate_broad: null } } }\n';
  expect(await found(base)).toEqual([]);
  expect(await found(`${base}metrics: { win_rate_broad: { minSample: 9 } }`)).toEqual([
    'unplaced-metric: metrics.win_rate_broad',
  ]);
});

test('the weight in the hint is enough', async () => {
  const heavy = dimensions(three.replace('x: {', 'x: { weight: 9,'));
  const [doubt] = lintModel(
    await loadConfig({ path: 'spacesea.yaml', text: `version: 1\n${heavy}` }, shipped()),
  );
  const [, weight = ''] = /weight: ([\d.]+)/.exec(doubt?.hint ?? '') ?? [];
  expect(weight).toBe('1.3');
  expect(await found(heavy.replace('weight: 9', `weight: ${weight}`))).toEqual([]);
});

test.each([
  ['what the config says', ['metrics', 'win_rate', 'title'], 'spacesea.yaml:3:31 metrics.win_rate.title'],
  ['what it leaves to the model', ['metrics', 'win_rate', 'curve'], 'spacesea:se metrics.win_rate.curve'],
  [
    'what nobody says, below what the config says',
    ['metrics', 'win_rate', 'title', 'x'],
    'spacesea.yaml:3:31 metrics.win_rate.title.x',
  ],
])('%s stands where it is said', async (_name, path, expected) => {
  const text = 'version: 1\nextends: [spacesea:se]\nmetrics: { win_rate: { title: Won } }\n';
  const resolved = await loadConfig({ path: 'spacesea.yaml', text }, shipped());
  expect(place(locateDoubt({ path }, resolved))).toBe(expected);
});
