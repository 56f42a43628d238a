import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../src/aggregate.ts';
import { builtinModel } from '../../src/config/builtin.ts';
import { endsOf } from '../../src/score/robustness/ends.ts';
import { goalpostsOf, moveGoalposts } from '../../src/score/robustness/goalposts.ts';
import { robustnessOf } from '../../src/score/robustness/robustness.ts';
import { rescore, type Setup, setupOf } from '../../src/score/robustness/setup.ts';
import { sobol } from '../../src/score/robustness/sobol.ts';
import { cubeOf, type Variation, varied } from '../../src/score/robustness/vary.ts';
import { type Scored, score } from '../../src/score/score.ts';
import type { Aggregator, Curve, Group, Measurement, Model } from '../../src/types.ts';

const runs = { numRuns: 200, seed: 12 };

const value = fc.double({ min: 0.5, max: 99, noNaN: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true }));
const curve = fc.constantFrom<Curve>(
  { type: 'linear', worst: 20, best: 80 },
  { type: 'linear', worst: 90, best: 10 },
  { type: 'linear', worst: 1, best: 100, scale: 'log' },
  { type: 'range', zero: [0, 90], ideal: [30, 50] },
  { type: 'lognormal', score90: 10, score50: 40 },
  {
    type: 'points',
    points: [
      [0, 10],
      [40, 40],
      [100, 95],
    ],
  },
  {
    type: 'steps',
    steps: [
      [20, 30],
      [60, 90],
    ],
  },
  { type: 'identity' },
);
const aggregation = fc.constantFrom<Aggregator>('arithmetic', 'harmonic', 'geometric', {
  method: 'geometric',
  floor: 5,
});

/** Dimensions with metrics that are measured or not. */
const dimensions = fc.array(
  fc.record({
    weight,
    aggregation,
    metrics: fc.array(fc.record({ weight, curve, value: fc.option(value, { nil: undefined, freq: 5 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Scene {
  readonly model: Model;
  readonly measurements: readonly Measurement[];
}

const scene: fc.Arbitrary<Scene> = fc.tuple(dimensions, aggregation).map(([given, overall]) => {
  const metrics = given.flatMap((dimension, at) =>
    dimension.metrics.map((metric, index) => ({ ...metric, id: `m${at}${index}`, dimension: `d${at}` })),
  );
  return {
    model: {
      ...builtinModel('spacesea:minimal'),
      privacy: { minPeople: 3, individuals: 'forbid', aboutPeople: false, drop: [] },
      missing: { minCoverage: 0, minMetrics: 1, minDimensions: 1, needSurvey: false },
      aggregation: overall,
      metrics: Object.fromEntries(
        metrics.map(({ id, curve: own }) => [
          id,
          { id, title: id, source: 'deals', minSample: 1, statistic: { type: 'count' as const }, curve: own },
        ]),
      ),
      dimensions: Object.fromEntries(
        given.map((dimension, at) => [
          `d${at}`,
          {
            id: `d${at}`,
            title: `d${at}`,
            letter: 'D',
            short: `d${at}`,
            weight: dimension.weight,
            aggregation: dimension.aggregation,
            metrics: Object.fromEntries(
              dimension.metrics.map((metric, index) => [`m${at}${index}`, metric.weight]),
            ),
          },
        ]),
      ),
    },
    measurements: metrics.map(({ id, value: own }) => ({
      metric: id,
      group: 'all',
      n: 10,
      people: 10,
      funnel: { inPeriod: 10, matched: 10, leftOut: {} },
      result: own === undefined ? { missing: 'noData', reason: 'no file' } : { value: own },
    })),
  };
});

const all: Group = { id: 'all', label: 'All', people: 10 };
const period = { id: 'all', label: 'all', from: '2026-01-01', to: '2026-12-31' };

const scored = ({ model, measurements }: Scene): Scored =>
  score(model, { period, asOf: '2026-12-31', groups: [all], measurements, notes: [] });

/** The model with the choices of a setup written into it; a metric that is not there has weight 0. */
const written = (model: Model, { blocks, overall }: Setup): Model => ({
  ...model,
  ...(overall === undefined ? {} : { aggregation: overall }),
  metrics: Object.fromEntries(
    Object.entries(model.metrics).map(([id, metric]) => {
      const found = blocks.flatMap(({ metrics }) => metrics).find((each) => each.id === id);
      return [id, found === undefined ? metric : { ...metric, curve: found.curve }];
    }),
  ),
  dimensions: Object.fromEntries(
    blocks.map((block) => {
      const dimension = model.dimensions[block.id];
      if (dimension === undefined) throw new Error(`there is no ${block.id}`);
      const weights = new Map(block.metrics.map((metric) => [metric.id, metric.weight]));
      return [
        block.id,
        {
          ...dimension,
          weight: block.weight,
          aggregation: block.aggregation,
          metrics: Object.fromEntries(Object.keys(dimension.metrics).map((id) => [id, weights.get(id) ?? 0])),
        },
      ];
    }),
  ),
});

const scoreOf = ({ scores }: Pick<Scored, 'scores'>, id: string): number | undefined =>
  scores.find((row) => row.id === id)?.score;

const expectNear = (found: number | undefined, expected: number | undefined): void => {
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(1e-9);
};

const place = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  minLength: 80,
  maxLength: 80,
});

describe('scoring again', () => {
  test('without a change gives the scores of the report, to the last bit', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { scores } = scored(given);
        const setup = setupOf(given.model, scores);
        const { dimensions: found, overall } = rescore(setup);
        for (const [at, { id }] of setup.blocks.entries()) expect(found[at]).toBe(scoreOf({ scores }, id));
        expect(overall).toBe(scores.find(({ level }) => level === 'overall')?.score);
      }),
      runs,
    );
  });

  test('by other choices gives what the model scores with these choices written into it; left out is weight 0', () => {
    fc.assert(
      fc.property(scene, place, (given, x) => {
        const setup = setupOf(given.model, scored(given).scores);
        const other = varied(setup, cubeOf(setup).at(x));
        const anew = scored({ ...given, model: written(given.model, other) });
        const found = rescore(other);
        for (const [at, { id }] of other.blocks.entries())
          expectNear(found.dimensions[at], scoreOf(anew, id));
        if (setup.overall !== undefined) expectNear(found.overall, scoreOf(anew, 'overall'));
      }),
      runs,
    );
  });

  test('keeps what a variation does not name', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const setup = setupOf(given.model, scored(given).scores);
        const none: Variation = { weights: new Map([['other', 3]]), goalposts: new Map([['other', [0.1]]]) };
        expect(varied(setup, none)).toEqual(setup);
      }),
      runs,
    );
  });
});

const weighed = fc.array(
  fc.tuple(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })),
  { minLength: 1, maxLength: 6 },
);

test('the ends of a mean over weights are those of all its corners', () => {
  fc.assert(
    fc.property(weighed, aggregation, (parts, method) => {
      const corners = Array.from({ length: 2 ** parts.length }, (_, corner) =>
        aggregate(
          parts.map(([own, each], at) => ({ weight: own * ((corner >> at) & 1 ? 1.25 : 0.75), score: each })),
          method,
        ),
      ).map(({ score: mean = Number.NaN }) => mean);
      const { low, high } = endsOf(
        parts.map(([own, each]) => ({ weight: own, low: each, high: each })),
        method,
        0.25,
      );
      expectNear(low, Math.min(...corners));
      expectNear(high, Math.max(...corners));
    }),
    runs,
  );
});

test('goalposts stay in their order, and a curve that is moved back is where it was', () => {
  fc.assert(
    fc.property(
      curve,
      fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (own, shares) => {
        const order = (each: Curve): number[] => {
          const values = goalpostsOf(each).map((post) => post.value);
          return values.map((_, at) => at).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        };
        expect(order(moveGoalposts(own, shares))).toEqual(order(own));
        expect(
          moveGoalposts(
            own,
            shares.map(() => 0),
          ),
        ).toBe(own);
      },
    ),
    runs,
  );
});

describe('robustness', () => {
  const few = { ...runs, numRuns: 15 };
  const found = (given: Scene) => robustnessOf(given.model, scored(given));

  test('has ranges that hold the score, and one of all weights that holds every weighting of the dimensions', () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (given, others) => {
          const { rows, reach } = found(given);
          for (const { score: own, spans } of rows)
            for (const { low, high } of [spans.weights, spans.goalposts, spans.aggregation, spans.leftOut]) {
              expect(low).toBeLessThanOrEqual(own);
              expect(high).toBeGreaterThanOrEqual(own);
            }
          const parts = rows
            .filter(({ level }) => level === 'dimension')
            .map(({ id, score: own }, at) => ({
              score: own,
              weight: given.model.dimensions[id]?.weight === 0 ? 0 : (others[at] ?? 1),
            }));
          const { score: mean } = aggregate(parts, given.model.aggregation);
          const [all] = reach;
          if (mean === undefined || all === undefined) return;
          expect(mean).toBeGreaterThanOrEqual(all.low);
          expect(mean).toBeLessThanOrEqual(all.high);
        },
      ),
      few,
    );
  });

  test('has indices from 0 to 1 whose first-order ones add up to no more than 1', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { drivers } = found(given);
        for (const { first, total } of drivers) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThanOrEqual(total);
        }
        expect(drivers.reduce((sum, { first }) => sum + first, 0)).toBeLessThan(1.1);
      }),
      few,
    );
  });

  test('is the same with all weights ten times as high', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const times = (setup: Setup): Setup => ({
          ...setup,
          blocks: setup.blocks.map((block) => ({
            ...block,
            weight: 10 * block.weight,
            metrics: block.metrics.map((metric) => ({ ...metric, weight: 10 * metric.weight })),
          })),
        });
        const { scores } = scored(given);
        const setup = setupOf(given.model, scores);
        const tenfold = { ...given, model: written(given.model, times(setup)) };
        const again = found(tenfold);
        for (const [at, row] of found({ ...given, model: written(given.model, setup) }).rows.entries()) {
          const { spans } = again.rows[at] ?? {};
          for (const key of ['weights', 'goalposts', 'aggregation', 'leftOut', 'together'] as const) {
            expectNear(spans?.[key].low, row.spans[key].low);
            expectNear(spans?.[key].high, row.spans[key].high);
          }
        }
      }),
      few,
    );
  });

  test('of the built-in model comes within 0.02 of what a sample four times as large says', () => {
    const { model } = { model: builtinModel('spacesea:se') };
    const setup: Setup = {
      overall: model.aggregation,
      blocks: Object.values(model.dimensions).map((dimension, at) => ({
        id: dimension.id,
        weight: dimension.weight,
        aggregation: dimension.aggregation,
        metrics: Object.entries(dimension.metrics).flatMap(([id, own], index) => {
          const { curve: each } = model.metrics[id] ?? {};
          const middle = each === undefined ? undefined : goalpostsOf(each);
          if (each === undefined || middle === undefined) return [];
          const [a = 0, b = 0] = middle.map((post) => post.value);
          return [{ id, weight: own, curve: each, value: a + ((b - a) * (1 + ((at + index) % 4))) / 5 }];
        }),
      })),
    };
    const cube = cubeOf(setup);
    const inputs = cube.inputs.map(({ length }) => length);
    const [small, large] = [1024, 4096].map((size) =>
      sobol(inputs, (x) => rescore(varied(setup, cube.at(x))).overall ?? Number.NaN, {
        size,
        purpose: 'size',
      }),
    );
    for (const [at] of inputs.entries()) {
      expect(Math.abs((small?.first[at] ?? 9) - (large?.first[at] ?? 0))).toBeLessThan(0.02);
      expect(Math.abs((small?.total[at] ?? 9) - (large?.total[at] ?? 0))).toBeLessThan(0.02);
    }
  }, 60_000);
});
