import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../../../src/config/builtin.ts';
import type { GroupRow, ScoreRow } from '../../../../src/generated/report.ts';
import { robustnessOf, type Shown } from '../../../../src/score/robustness/robustness.ts';
import { knots } from '../../../../src/spread.ts';
import type { Curve, Model } from '../../../../src/types.ts';

const line: Curve = { type: 'linear', worst: 0, best: 100 };

/** Two dimensions of equal weight, the first with two metrics; scores are the values. */
const model = (target: number): Model => ({
  ...builtinModel('spacesea:minimal'),
  target,
  aggregation: 'arithmetic',
  metrics: Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [
      id,
      { id, title: id, source: 'deals', minSample: 1, statistic: { type: 'count' }, curve: line },
    ]),
  ),
  dimensions: Object.fromEntries(
    [
      ['first', { a: 0.5, b: 0.5 }],
      ['second', { c: 1 }],
    ].map(([id, metrics]) => [
      id,
      { id, title: id, letter: 'D', short: id, weight: 0.5, metrics, aggregation: 'arithmetic' },
    ]),
  ),
});

interface Values {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const rowsOf = (group: string, { a, b, c }: Values): ScoreRow[] => {
  const row = (level: ScoreRow['level'], id: string, weight: number, score: number): ScoreRow => ({
    group,
    level,
    id,
    label: id,
    weight,
    status: 'scored',
    score,
  });
  const metric = (id: string, parent: string, weight: number, value: number): ScoreRow => ({
    ...row('metric', id, weight, value),
    parent,
    value,
  });
  return [
    row('overall', 'overall', 1, ((a + b) / 2 + c) / 2),
    row('dimension', 'first', 0.5, (a + b) / 2),
    metric('a', 'first', 0.5, a),
    metric('b', 'first', 0.5, b),
    row('dimension', 'second', 0.5, c),
    metric('c', 'second', 1, c),
  ];
};

const group = (id: string): GroupRow => ({
  id,
  label: id,
  people: 9,
  suppressed: false,
  ...(id === 'all' ? {} : { by: 'team' }),
});

const shown = (groups: Readonly<Record<string, Values>>): Shown => ({
  groups: Object.keys(groups).map(group),
  scores: Object.entries(groups).flatMap(([id, values]) => rowsOf(id, values)),
});

/** First 40 of 20 and 60, second 60, overall 50. */
const whole = shown({ all: { a: 20, b: 60, c: 60 } });

describe('two dimensions, worked out by hand', () => {
  const { rows, reach, turns } = robustnessOf(model(50), whole);
  const spans = rows.find(({ id }) => id === 'overall')?.spans;

  test('all weights: from the lowest dimension to the highest', () => {
    expect(reach).toEqual([{ group: 'all', low: 40, high: 60, lowest: 'first', highest: 'second' }]);
  });

  test('a dimension without weight counts in no mean, so not in the range of all of them either', () => {
    const scores = whole.scores.map((each) => (each.id === 'first' ? { ...each, weight: 0 } : each));
    expect(robustnessOf(model(50), { ...whole, scores }).reach).toEqual([
      { group: 'all', low: 60, high: 60, lowest: 'second', highest: 'second' },
    ]);
  });

  test('weights up to a quarter: 1.25 for the worst and 0.75 for the best, in metrics and dimensions', () => {
    // First: (1.25 * 20 + 0.75 * 60) / 2 = 35 to 45. Overall: (1.25 * 35 + 0.75 * 60) / 2 = 44.375;
    // (0.75 * 45 + 1.25 * 60) / 2 = 54.375.
    expect(rows.find(({ id }) => id === 'first')?.spans.weights).toEqual({ low: 35, high: 45 });
    expect(spans?.weights).toEqual({ low: 44.375, high: 54.375 });
  });

  test('one goalpost a tenth away', () => {
    // Lowest: c with worst at 10, (60 - 10) / 90 = 55.6, or best at 110, 60 / 110 = 54.5; then (40 + 54.5) / 2.
    // Highest: best of c at 90, 60 / 90 = 66.7; then (40 + 66.7) / 2.
    expect(spans?.goalposts.low).toBeCloseTo((40 + 6000 / 110) / 2, 12);
    expect(spans?.goalposts.high).toBeCloseTo((40 + 6000 / 90) / 2, 12);
  });

  test('geometric means', () => {
    expect(spans?.aggregation.low).toBeCloseTo(Math.sqrt(Math.sqrt(20 * 60) * 60), 12);
    expect(spans?.aggregation.high).toBe(50);
  });

  test('one metric left out: without a (60 + 60) / 2, without b (20 + 60) / 2, without c the first dimension alone', () => {
    expect(spans?.leftOut).toEqual({ low: 40, high: 60 });
  });

  test('what takes the overall score below a target that it just reaches', () => {
    const own = turns.filter(({ id }) => id === 'overall');
    expect(own.map(({ by }) => by)).toEqual([
      'weights',
      'aggregation',
      ...['leftOut', 'leftOut'],
      // Of three metrics one goalpost each up and one up: a higher worst or a higher best makes a score lower.
      ...['goalposts', 'goalposts', 'goalposts', 'goalposts', 'goalposts', 'goalposts'],
    ]);
    expect(own.filter(({ by }) => by === 'leftOut')).toEqual([
      { group: 'all', id: 'overall', by: 'leftOut', metric: 'b', score: 40 },
      { group: 'all', id: 'overall', by: 'leftOut', metric: 'c', score: 40 },
    ]);
    expect(own.find(({ by }) => by === 'goalposts')).toEqual({
      group: 'all',
      id: 'overall',
      by: 'goalposts',
      metric: 'a',
      goalpost: 'worst',
      from: 0,
      to: 10,
      score: (((20 - 10) / 90) * 50 + 90) / 2,
    });
  });

  test('nothing takes a score across a target that is out of reach', () => {
    expect(robustnessOf(model(99), whole).turns).toEqual([]);
  });
});

describe('groups', () => {
  const teams = shown({
    all: { a: 40, b: 60, c: 60 },
    x: { a: 50, b: 50, c: 50 },
    y: { a: 50, b: 50, c: 50 },
    z: { a: 10, b: 20, c: 15 },
  });

  test('are held against each other in their order, with the same variations: equals are equal', () => {
    const { pairs } = robustnessOf(model(65), teams);
    expect(pairs).toEqual([
      { by: 'team', first: 'x', second: 'y', choices: 0.5 },
      { by: 'team', first: 'x', second: 'z', choices: 1 },
      { by: 'team', first: 'y', second: 'z', choices: 1 },
    ]);
  });

  test('have a probability by chance where both have a spread', () => {
    const spreads = new Map(['x', 'y'].map((id) => [id, knots.map((z) => 50 + z)]));
    const { pairs } = robustnessOf(model(65), { ...teams, spreads });
    expect(pairs.map(({ chance }) => chance)).toEqual([0.5, undefined, undefined]);
  });

  test('whose overall scores rest on different dimensions are counted, not compared', () => {
    const [gone = ''] = teams.scores.flatMap(({ level, id }) => (level === 'dimension' ? [id] : []));
    const scores = teams.scores.filter(
      ({ group: id, parent, id: own }) => id !== 'z' || (own !== gone && parent !== gone),
    );
    const { pairs, unpaired } = robustnessOf(model(65), { ...teams, scores });
    expect(pairs).toEqual([{ by: 'team', first: 'x', second: 'y', choices: 0.5 }]);
    expect(unpaired).toEqual([{ by: 'team', count: 2 }]);
  });

  test('that are hidden take no part', () => {
    const hidden = teams.scores.map((row): ScoreRow => {
      const { score: _, value: __, ...rest } = row;
      return row.group === 'z' ? { ...rest, status: 'suppressed', reason: 'few' } : row;
    });
    const { pairs, rows } = robustnessOf(model(65), { ...teams, scores: hidden });
    expect(pairs).toEqual([{ by: 'team', first: 'x', second: 'y', choices: 0.5 }]);
    expect(rows.some(({ group: id }) => id === 'z')).toBe(false);
  });
});
