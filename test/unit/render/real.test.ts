import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { isItReal } from '../../../src/render/real.ts';
import { before, definition, dimension, metric, moved, report, sure, uncertainty } from './small-report.ts';

const rows = 'The numbers rest on 10 of 10 rows (100%); none was rejected.';

const compared = { previousPeriod: before, uncertainty } as const;

const fell = dimension('efficiency', {
  label: 'Efficiency',
  ...sure(49, 44, 54),
  ...moved(57, -8, [-14, -2.8]),
});
const rose = dimension('activity', { label: 'Activity', ...sure(80, 76, 84), ...moved(70, 10, [4, 16]) });
const held = dimension('performance', {
  label: 'Performance',
  ...sure(70, 66, 74),
  ...moved(69, 1, [-3, 5]),
});
const nearly = dimension('communication', {
  label: 'Communication',
  ...sure(70, 66, 74),
  ...moved(60, 10, [1, 19]),
  verdict: 'noise',
});
const slow = metric('slow', { parent: 'efficiency', label: 'Cycle time', value: 12, ...moved(9, 3, [1, 5]) });
const busy = metric('busy', { parent: 'efficiency', label: 'Load', value: 9, ...moved(8, 1, [-1, 3]) });
const more = (id: string): ScoreRow => ({ ...slow, id, label: id });
const { verdict: _, p: __, ...unjudged } = held;

describe('is it real?', () => {
  test.each<{ name: string; given: ScoreRow[]; over?: Partial<Report>; told: string[] }>([
    {
      name: 'a clear fall among several, with a clear metric',
      given: [fell, held, slow, busy],
      told: [
        'Yes for Efficiency: the fall is between 2.8 and 14.0 points.',
        'Of 2 metrics, one changed clearly: Cycle time.',
        'Everything else cannot be told from noise.',
      ],
    },
    {
      name: 'a rise, and no metric that is clear by itself',
      given: [rose, fell, busy],
      told: [
        'Yes for Activity: the rise is between 4.0 and 16.0 points.',
        'Yes for Efficiency: the fall is between 2.8 and 14.0 points.',
        'Of 1 metric, none changed clearly.',
        'Everything else cannot be told from noise.',
      ],
    },
    {
      name: 'the only dimension: nothing to correct for',
      given: [fell],
      told: ['Yes for Efficiency: the fall is between 2.8 and 14.0 points.'],
    },
    {
      name: 'without correction nothing is said of it',
      given: [fell, held],
      over: { uncertainty: { ...uncertainty, correction: 'none' } },
      told: [
        'Yes for Efficiency: the fall is between 2.8 and 14.0 points.',
        'Everything else cannot be told from noise.',
      ],
    },
    {
      name: 'a range that is printed as one number',
      given: [{ ...fell, changeLow: -8.02, changeHigh: -7.98 }],
      told: ['Yes for Efficiency: the fall is 8.0 points.'],
    },
    {
      name: 'a range that is open gives no number',
      given: [
        dimension('efficiency', {
          label: 'Efficiency',
          score: 49,
          previous: 57,
          change: -8,
          verdict: 'clearFall',
        }),
        held,
      ],
      told: ['Yes for Efficiency: the fall is clear.', 'Everything else cannot be told from noise.'],
    },
    {
      name: 'three metrics are named, in a dimension that did not change clearly',
      given: [
        dimension('efficiency', { ...sure(70, 66, 74), ...moved(69, 1, [-3, 5]) }),
        more('a'),
        more('b'),
        more('c'),
      ],
      told: [
        'Of 3 metrics, three changed clearly: a, b and c.',
        'Everything else cannot be told from noise.',
      ],
    },
    {
      name: 'four are counted',
      given: [fell, more('a'), more('b'), more('c'), more('d')],
      told: [
        'Yes for Efficiency: the fall is between 2.8 and 14.0 points.',
        'Of 4 metrics, four changed clearly.',
      ],
    },
    {
      name: 'nothing is clear',
      given: [held, busy],
      told: ['No change is clear.', 'The only change, of 1 dimension, cannot be told from noise.'],
    },
    {
      name: 'clear alone, and not among several',
      given: [nearly, held],
      told: [
        'No change is clear.',
        'Communication +10.0 (between +1.0 and +19.0): not clear, for one of two dimensions may jump so by chance.',
        'The other change, of 1 dimension, cannot be told from noise.',
      ],
    },
    {
      name: 'changes of which nobody can say how sure they are',
      given: [{ ...unjudged, changeReason: 'the saved result holds no ranges' }],
      told: ['Nobody can say: no change is judged.'],
    },
  ])('$name', ({ given, over = {}, told }) => {
    expect(isItReal(report(given, { ...compared, ...over }))).toEqual([...told, rows]);
  });

  test.each<{ name: string; over: Partial<Report>; told: string }>([
    {
      name: 'the first period',
      over: {},
      told: 'There is no earlier period to compare with, so nothing is said of change.',
    },
    {
      name: 'a comparison that was not asked for',
      over: { settings: { by: [], where: [], set: [], previous: 'none' } },
      told: 'No comparison was asked for, so nothing is said of change.',
    },
    {
      name: 'all periods',
      over: { period: { id: 'all', label: 'all', from: '2026-01-01', to: '2026-12-31' } },
      told: 'These are all records together, so nothing is said of change.',
    },
  ])('$name', ({ over, told }) => {
    expect(isItReal(report([dimension('a', { score: 70 })], over))).toEqual([told, rows]);
  });

  test.each([
    { name: 'all', grades: ['judgement', 'judgement'], told: ['All goals are judgement, not benchmarks.'] },
    { name: 'the only one', grades: ['judgement'], told: ['The only goal is judgement, not a benchmark.'] },
    {
      name: 'some',
      grades: ['judgement', 'measured', undefined],
      told: ['1 of 3 goals is judgement, not a benchmark.'],
    },
    {
      name: 'most',
      grades: ['judgement', 'judgement', 'practitioner'],
      told: ['2 of 3 goals are judgement, not benchmarks.'],
    },
    { name: 'none', grades: ['measured', undefined], told: [] },
  ] as const)('goals that rest on judgement: $name', ({ grades, told }) => {
    const ids = grades.map((_, at) => `m${at}`);
    const metrics = Object.fromEntries(
      ids.map((id, at) => {
        const grade = grades[at];
        return [id, definition(grade === undefined ? {} : { reference: { grade, source: 'somebody' } })];
      }),
    );
    const given = [
      dimension('efficiency', { label: 'Efficiency', score: 70 }),
      ...ids.map((id) => metric(id, { parent: 'efficiency', value: 1, score: 70 })),
      // What is not scored has no goal.
      metric('shown', { parent: 'efficiency', value: 1 }),
    ];
    expect(isItReal(report(given, { config: { metrics } })).slice(1, -1)).toEqual(told);
  });

  test.each([
    { name: 'nothing read', read: 0, used: 0, rejected: 0, told: 'No row was read.' },
    {
      name: 'one',
      read: 1,
      used: 0,
      rejected: 1,
      told: 'The numbers rest on 0 of 1 row (0%); 1 was rejected.',
    },
    {
      name: 'nearly all is not all',
      read: 22_754,
      used: 22_753,
      rejected: 26,
      told: 'The numbers rest on 22,753 of 22,754 rows (>99.9%); 26 were rejected.',
    },
  ])('rows: $name', ({ told, ...counts }) => {
    const data = { ...counts, filtered: 0, files: [], problems: [] };
    expect(isItReal(report([], { data })).at(-1)).toBe(told);
  });
});

describe('who answered the survey', () => {
  const asked = (role: unknown, kind = 'survey'): object => ({
    sources: { answers: { kind, files: ['a'] } },
    metrics: { a: definition({ source: 'answers', where: { role } as never }) },
  });
  const counting = (where: object): object => ({
    sources: { answers: { kind: 'survey', files: ['a'] } },
    metrics: {
      a: definition({ source: 'answers', where: { role: 'se' } }),
      r: definition({ source: 'answers', where: where as never, statistic: { type: 'response' } }),
    },
  });
  const answers = metric('a', { value: 0.5, n: 30, people: 29 });
  const noRoster = [{ code: 'measure/no-roster', severity: 'notice', message: 'no roster' }] as const;
  test.each<{ name: string; given?: ScoreRow[]; config: object; over?: Partial<Report>; told: string[] }>([
    {
      name: 'of all',
      config: asked('se'),
      told: ['Survey questions to engineers were answered by 29 of 38 people.'],
    },
    {
      name: 'as a condition',
      config: asked({ eq: 'se' }),
      told: ['Survey questions to engineers were answered by 29 of 38 people.'],
    },
    {
      name: 'as the only one of several',
      config: asked({ in: ['se'] }),
      told: ['Survey questions to engineers were answered by 29 of 38 people.'],
    },
    {
      name: 'differently many',
      given: [answers, metric('a', { value: 0.5, people: 31, parent: 'other' })],
      config: asked('se'),
      told: ['Survey questions to engineers were answered by 29 to 31 of 38 people.'],
    },
    {
      name: 'without a roster nobody knows of how many',
      config: asked('se'),
      over: { notes: [...noRoster] },
      told: ['Survey questions to engineers were answered by 29 people.'],
    },
    {
      name: 'more than there are',
      given: [metric('a', { value: 0.5, people: 40 })],
      config: asked('se'),
      told: ['Survey questions to engineers were answered by 40 people.'],
    },
    {
      name: 'by the metric that counts them: 0.7895 of 38 is 30, whatever single questions say',
      given: [answers, metric('r', { value: 30 / 38, n: 38, people: 29 })],
      config: counting({ role: 'se' }),
      told: ['Survey questions to engineers were answered by 30 of 38 people.'],
    },
    {
      name: 'not by one of one question only',
      given: [answers, metric('r', { value: 10 / 38, n: 38, people: 10 })],
      config: counting({ role: 'se', item: 'joy' }),
      told: ['Survey questions to engineers were answered by 29 of 38 people.'],
    },
    {
      name: 'nor by one that is hidden, which says nothing',
      given: [answers, metric('r', { status: 'suppressed', reason: 'few' })],
      config: counting({ role: 'se' }),
      told: ['Survey questions to engineers were answered by 29 of 38 people.'],
    },
    { name: 'customers', config: asked('customer'), told: [] },
    { name: 'engineers and others', config: asked({ in: ['se', 'ae'] }), told: [] },
    { name: 'anybody', config: asked(undefined), told: [] },
    { name: 'no survey', config: asked('se', 'activity'), told: [] },
    {
      name: 'hidden',
      given: [metric('a', { status: 'suppressed', reason: 'few' })],
      config: asked('se'),
      told: [],
    },
    { name: 'of a group only', given: [{ ...answers, group: 'team:A' }], config: asked('se'), told: [] },
  ])('$name', ({ given = [answers], config, over = {}, told }) => {
    expect(isItReal(report(given, { ...over, config })).slice(2)).toEqual(told);
  });
});
