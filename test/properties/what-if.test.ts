import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/generated/config.ts';
import type { Report } from '../../src/generated/report.ts';
import { overallBy, setOptions, type WhatIf, weightsOf } from '../../src/render/html/reweigh.ts';
import { whatIfOf } from '../../src/render/html/what-if.ts';
import { weightSetYaml } from '../../src/render/weight-set.ts';
import { score } from '../../src/score/score.ts';
import type { Aggregator, Measurements, Model } from '../../src/types.ts';
import { pretend } from '../unit/config/support.ts';
import { report } from '../unit/render/small-report.ts';

/** Ids that mean something else to YAML, to or to people. */
const ids = fc.uniqueArray(
  fc.oneof(fc.constantFrom('null', 'true', 'yes', 'n', 'e1'), fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/)),
  { minLength: 1, maxLength: 6 },
);

const aggregator = fc.constantFrom<Aggregator[]>(
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'geometric', floor: 1 },
  { method: 'harmonic', floor: 20 },
);

const weight = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.constantFrom(0.1, 0.2, 0.3, 1e-7, 1e6),
);

const value = fc.option(fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 100)), {
  nil: undefined,
  freq: 3,
});

/** Where a slider can stand; its ends more often than the rest. */
const step = fc.oneof(
  fc.constantFrom(0, 100),
  fc.nat(20).map((each) => 5 * each),
);

interface World {
  readonly config: Config;
  readonly measurements: Measurements;
  readonly moves: ReadonlyMap<number, number>;
}

/** Some dimensions of one metric each, from records or from answers, some of them missing, in the whole and in a team. */
const world: fc.Arbitrary<World> = ids.chain((names) => {
  const each = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
    fc.array(item, { minLength: names.length, maxLength: names.length });
  return fc
    .record({
      weights: each(weight).filter((all) => all.some((one) => one > 0)),
      survey: each(fc.boolean()),
      values: each(value),
      others: each(value),
      aggregation: aggregator,
      missing: fc.record({
        minCoverage: fc.constantFrom(0, 0.3, 0.5, 0.6, 1),
        minMetrics: fc.constant(1),
        minDimensions: fc.integer({ min: 1, max: 4 }),
        needSurvey: fc.boolean(),
      }),
      moves: fc.array(fc.tuple(fc.nat(names.length - 1), step)),
    })
    .map(
      ({ weights, survey, values, others, aggregation, missing, moves }): World => ({
        config: {
          version: 1,
          sources: { deals: { kind: 'deal' }, surveys: { kind: 'survey' } },
          metrics: Object.fromEntries(
            names.map((_, at) => [
              `metric_number_${at}`,
              {
                title: `M${at}`,
                source: survey[at] ? 'surveys' : 'deals',
                statistic: survey[at] ? { type: 'topBox' } : { type: 'mean', field: 'amount' },
                curve: { type: 'identity' },
              },
            ]),
          ),
          dimensions: Object.fromEntries(
            names.map((name, at) => [
              name,
              { weight: weights[at] ?? 1, metrics: { [`metric_number_${at}`]: 1 } },
            ]),
          ),
          aggregation: { dimensions: aggregation },
          missing,
          privacy: { aboutPeople: false },
        } as Config,
        measurements: {
          period: { id: '2026-Q3', label: '', from: '2026-07-01', to: '2026-09-30' },
          asOf: '2026-10-02',
          groups: [
            { id: 'all', label: 'All', people: 9 },
            { id: 'team:A', by: 'team', label: 'A', people: 9 },
          ],
          measurements: [['all', values] as const, ['team:A', others] as const].flatMap(([group, own]) =>
            own.map((one, at) => ({
              metric: `metric_number_${at}`,
              group,
              n: 9,
              people: 9,
              funnel: { inPeriod: 9, matched: 9, leftOut: {} },
              result: one === undefined ? { missing: 'noData' as const, reason: 'none' } : { value: one },
            })),
          ),
          notes: [],
        },
        moves: new Map(moves),
      }),
    );
});

const modelOf = async (config: Config, choices: { set?: string[]; weights?: string } = {}): Promise<Model> =>
  (await loadConfig({ path: 'spacesea.yaml', text: JSON.stringify(config) }, pretend({}), choices)).model;

const reportOf = (model: Model, { measurements }: World): Report => {
  const { groups, scores } = score(model, measurements);
  return report(scores, { groups, config: model.config });
};

/** What the command line says overall, of the whole and of the team. */
const overalls = (model: Model, { measurements }: World): (number | undefined)[] =>
  score(model, measurements)
    .scores.filter(({ level }) => level === 'overall')
    .map((row) => row.score);

const onPage = (data: WhatIf, weights: readonly number[]): (number | undefined)[] =>
  data.groups.map((group) => overallBy(weights, group, data).score);

test('sliders say what the command line says, to the last digit, and its words lead there', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const model = await modelOf(drawn.config);
      const parts = whatIfOf(reportOf(model, drawn));
      if (parts === undefined) return;
      const { data } = parts;
      expect(onPage(data, data.weights)).toEqual(overalls(model, drawn));

      const weights = weightsOf(data.weights, drawn.moves);
      if (!weights.some((each) => each > 0)) return;
      seen += 1;
      const found = onPage(data, weights);
      const set = setOptions(data.ids, weights).split(' --set ').slice(1);
      expect(found).toEqual(overalls(await modelOf(drawn.config, { set }), drawn));

      const yaml = weightSetYaml({ name: data.set, of: 'dimensions', ids: data.ids, weights });
      const pasted = await loadConfig(
        { path: 'spacesea.yaml', text: `${yaml}${blockOf(drawn.config)}` },
        pretend({}),
        { weights: data.set },
      );
      expect(found).toEqual(overalls(pasted.model, drawn));
    }),
  );
  expect(seen).toBeGreaterThan(20);
});

/** A config with a key on each line, to which something can be added. */
const blockOf = (config: Config): string =>
  Object.entries(config)
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}\n`)
    .join('');

test('no weights carry an overall score out of what is said to hold it, and only such reports have one without', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const model = await modelOf(drawn.config);
      const parts = whatIfOf(reportOf(model, drawn));
      if (parts === undefined) return;
      const { data, reach } = parts;
      const alone = data.ids.map(
        (_, at) =>
          onPage(
            data,
            data.ids.map((__, other) => (other === at ? 100 : 0)),
          )[0],
      );
      const ends = alone.flatMap((one) => one ?? []);
      const weights = weightsOf(data.weights, drawn.moves);
      const [found] = onPage(data, weights);
      if (ends.length === alone.length && found !== undefined) {
        expect(found).toBeGreaterThanOrEqual(Math.min(...ends));
        expect(found).toBeLessThanOrEqual(Math.max(...ends));
      }
      const canBeNone = reach.includes('With some weights there is none');
      expect(canBeNone).toBe(alone.some((one) => one === undefined));
      if (!canBeNone && weights.some((each) => each > 0)) expect(found).toBeDefined();
    }),
  );
});
