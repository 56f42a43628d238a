import { describe, expect, test } from 'vitest';
import { judge } from '../../src/score/judge.ts';
import { type Random, randomFor, uniform } from '../../src/score/random.ts';
import { scoreTables } from '../../src/scored.ts';
import type { Curve, Dimension, Metric, Value } from '../../src/types.ts';
import { normal, poisson } from '../support/quarters.ts';
import { type Data, metric, model, tablesOf } from '../support/small-model.ts';

/** Samples for each size; more with SPACESEA_SAMPLES, as for the figures in docs/methods.md. */
const asked = process.env['SPACESEA_SAMPLES'];
const samples = Number(asked ?? '150');

const wide: Curve = { type: 'linear', worst: -0.5, best: 1.5 };

/** Three metrics of records, and what they truly are. */
const records = {
  metrics: [
    metric('won', {
      source: 'deals',
      statistic: { type: 'share', where: { outcome: 'won' } },
      date: { field: 'closed_at' },
      curve: wide,
    }),
    metric('hours', {
      source: 'activities',
      statistic: { type: 'mean', field: 'duration_minutes' },
      where: { type: 'demo' },
      date: { field: 'happened_at' },
      curve: { type: 'linear', worst: -500, best: 700 },
    }),
    metric('demos', {
      source: 'activities',
      statistic: { type: 'rate', of: 'count', per: 'week' },
      where: { type: 'demo' },
      date: { field: 'happened_at' },
      curve: { type: 'linear', worst: 30, best: -30 },
    }),
  ] satisfies Metric[],
  truth: (n: number) => [
    judge(0.4, wide),
    judge(60, records.curveOf(1)),
    judge(n / (92 / 7), records.curveOf(2)),
  ],
  curveOf: (place: number): Curve => records.metrics[place]?.curve ?? wide,
  data: (n: number, random: Random): Data => ({
    deals: Array.from({ length: n }, (_, id) => ({
      id: String(id),
      se: `p${id % 9}`,
      outcome: uniform(random) < 0.4 ? 'won' : 'lost',
      closed_at: '2026-08-01',
    })),
    activities: Array.from({ length: poisson(n, random) }, (_, id) => ({
      id: String(id),
      type: 'demo',
      se: `p${id % 9}`,
      duration_minutes: 60 + 20 * normal(random),
      happened_at: '2026-08-01',
    })),
  }),
};

/** Four questions to the same people, who answer each much as they answer the others. */
const answers = {
  metrics: ['a', 'b', 'c', 'd'].map((item) =>
    metric(item, {
      source: 'surveys',
      statistic: { type: 'likert', scale: [1, 5] },
      where: { item },
      date: { field: 'submitted_at' },
      curve: { type: 'linear', worst: 0, best: 1 },
    }),
  ),
  /** Mean of the answers below, over a normal mood: R, sum over 1..5 of pnorm, to 4 digits. */
  truth: () => ['a', 'b', 'c', 'd'].map(() => judge(meanAnswer(), { type: 'linear', worst: 0, best: 1 })),
  data: (n: number, random: Random): Data => ({
    surveys: Array.from({ length: n }, (_, who) => {
      const mood = 3.2 + 0.9 * normal(random);
      return ['a', 'b', 'c', 'd'].map(
        (item): Record<string, Value> => ({
          id: `${who} ${item}`,
          respondent: `r${who}`,
          item,
          value: answerOf(mood + 0.6 * normal(random)),
          submitted_at: '2026-08-01',
        }),
      );
    }).flat(),
  }),
};

const answerOf = (feeling: number): number => Math.min(5, Math.max(1, Math.round(feeling)));

/** The mean of what everybody would answer, 0 to 1: a sum over a fine grid of feelings. */
const meanAnswer = (): number => {
  const sd = Math.hypot(0.9, 0.6);
  let [above, below] = [0, 0];
  for (let z = -7; z <= 7; z += 0.001) {
    const density = Math.exp((-z * z) / 2);
    above += density * (answerOf(3.2 + sd * z) - 1);
    below += 4 * density;
  }
  return above / below;
};

interface World {
  readonly metrics: readonly Metric[];
  readonly truth: (n: number) => readonly number[];
  readonly data: (n: number, random: Random) => Data;
}

/** How often the interval of the dimension holds what is true. */
const covered = ({ metrics, truth, data }: World, n: number, name: string): number => {
  const dimension: Dimension = {
    id: 'one',
    title: 'One',
    letter: 'O',
    short: 'One',
    weight: 1,
    metrics: Object.fromEntries(metrics.map(({ id }) => [id, 1])),
    aggregation: 'arithmetic',
  };
  const given = model([...metrics], {
    dimensions: { one: dimension },
    privacy: { minPeople: 3, individuals: 'forbid', aboutPeople: false, drop: [] },
    uncertainty: { level: 0.95, draws: 500, seed: 1, correction: 'holm' },
  });
  const parts = truth(n);
  const wanted = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  let [hits, told] = [0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    const tables = tablesOf(given, data(n, randomFor(`${name} ${n} ${sample}`)), {
      period: '2026-Q3',
      asOf: '2026-12-31',
      previous: 'none',
    });
    const row = scoreTables(given, tables).part.scores.find(({ level }) => level === 'dimension');
    // Where all of a few people answer alike nothing is claimed; the report hides such answers anyway.
    if (row?.scoreLow === undefined || row.scoreHigh === undefined) continue;
    told += 1;
    if (row.scoreLow <= wanted && wanted <= row.scoreHigh) hits += 1;
  }
  expect(told).toBeGreaterThan(0.9 * samples);
  return hits / told;
};

/** What chance adds to a simulation of this size: three standard deviations. */
const slack = 3 * Math.sqrt((0.95 * 0.05) / samples);

describe('the interval of a dimension holds the true score in 93 to 97 % of samples', () => {
  test.each([
    { name: 'records', world: records, n: 10 },
    { name: 'records', world: records, n: 50 },
    { name: 'records', world: records, n: 200 },
    { name: 'answers of the same people', world: answers, n: 8 },
    { name: 'answers of the same people', world: answers, n: 20 },
    { name: 'answers of the same people', world: answers, n: 100 },
  ])('$name, n = $n', ({ name, world, n }) => {
    const share = covered(world, n, name);
    if (asked !== undefined) console.log(`${name}, n = ${n}: ${(100 * share).toFixed(1)} %`);
    expect(share).toBeGreaterThan(0.93 - slack);
    expect(share).toBeLessThan(0.97 + slack);
  });
});
