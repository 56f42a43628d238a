import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isConfig } from '../../../src/config-schema.ts';
import type { Config, Metric } from '../../../src/generated/config.ts';

const read = (path: string): Config => parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 });
const models = ['src/models/se.yaml', 'src/models/sa.yaml', 'src/models/minimal.yaml'];
const configs = [
  ...models,
  'examples/hdi/hdi.yaml',
  'examples/demo/spacesea.yaml',
  'examples/architects/spacesea.yaml',
];
const metricsOf = (config: Config): [string, Metric][] => Object.entries(config.metrics ?? {});

test.each(configs)('%s keeps to the schema', (path) => {
  isConfig(read(path));
  expect(isConfig.errors ?? []).toEqual([]);
});

describe.each(models)('%s', (path) => {
  const config = read(path);
  const ids = metricsOf(config).map(([id]) => id);
  const placed = Object.values(config.dimensions ?? {}).flatMap((dimension) =>
    Object.keys(dimension?.metrics ?? {}),
  );

  test('every metric is in one dimension, or says in which it belongs', () => {
    expect(placed.filter((id, index) => placed.indexOf(id) < index || !ids.includes(id))).toEqual([]);
    const homes = Object.keys(config.dimensions ?? {});
    const astray = metricsOf(config).filter(
      ([id, { dimension }]) => !placed.includes(id) && !homes.includes(dimension ?? ''),
    );
    expect(astray).toEqual([]);
  });

  test.each(metricsOf(config))(
    '%s says why, what to ask, how it misleads, and where its goalposts are from',
    (_, metric) => {
      expect(metric).toEqual(
        expect.objectContaining({ unit: expect.any(String), minSample: expect.any(Number) }),
      );
      for (const text of [metric.why, metric.advice, metric.limits, metric.reference?.source]) {
        expect(text?.length ?? 0).toBeGreaterThan(20);
      }
      expect(metric.advice).toMatch(/\?/);
    },
  );

  test('partners in tension exist', () => {
    const partners = metricsOf(config).flatMap(([id, metric]) =>
      (metric.tension ?? []).map((partner) => [id, partner]),
    );
    expect(partners.filter(([id, partner]) => id === partner || !ids.includes(partner ?? ''))).toEqual([]);
    expect(metricsOf(config).filter(([, metric]) => metric.tension === undefined)).toEqual([]);
  });

  test('sources and their kinds', () => {
    for (const [, metric] of metricsOf(config))
      expect(Object.keys(config.sources ?? {})).toContain(metric.source);
  });

  test('dimensions weigh the same, and so do metrics', () => {
    const dimensions = Object.values(config.dimensions ?? {});
    expect(new Set(dimensions.map((dimension) => dimension?.weight))).toEqual(new Set([1]));
    expect(
      new Set(
        dimensions
          .flatMap((dimension) => Object.values(dimension?.metrics ?? {}))
          .filter((weight) => weight !== 0),
      ),
    ).toEqual(new Set([1]));
  });
});

describe('spacesea:se', () => {
  const config = read('src/models/se.yaml');

  test('twenty metrics count, four in each of five dimensions; one more is only shown', () => {
    const dimensions = Object.entries(config.dimensions ?? {});
    expect(dimensions.map(([id, { letter }]) => `${letter} ${id}`)).toEqual([
      'S satisfaction',
      'P performance',
      'A activity',
      'C communication',
      'E efficiency',
    ]);
    const weights = dimensions.flatMap(([, { metrics }]) => Object.entries(metrics));
    for (const [, { metrics }] of dimensions)
      expect(Object.values(metrics).filter((weight) => weight > 0)).toHaveLength(4);
    expect(weights.filter(([, weight]) => weight === 0).map(([id]) => id)).toEqual(['win_rate_broad']);
  });

  test('gates and context are shown and never scored', () => {
    const shown = metricsOf(config).filter(([, { curve }]) => curve === undefined);
    expect(shown.map(([id]) => id)).toEqual([
      'response_rate',
      'win_rate_broad',
      'tech_to_business_gap',
      'hours_per_rfp',
      'strategic_account_share',
      'activity_coverage',
      'activity_linked_share',
      'sales_alignment_se',
      'sales_alignment_ae',
      'inquiry_response_p90_hours',
      'effort_per_win_hours',
      'se_ae_ratio',
    ]);
    for (const [id, { reference }] of shown)
      expect(`${id}: ${reference?.source}`).toMatch(/: no goalposts; /);
  });

  test('volumes are judged from both sides: too many is as bad as too few', () => {
    const volumes = metricsOf(config).filter(
      ([, { statistic, source }]) =>
        statistic.type === 'load' || (statistic.type === 'rate' && source === 'activities'),
    );
    expect(volumes.length).toBeGreaterThan(8);
    expect(volumes.filter(([, { curve }]) => curve?.type !== 'range')).toEqual([]);
  });

  test('goalposts are those of the catalogue', () => {
    const goalposts = metricsOf(config).flatMap(([id, { curve }]) => {
      if (curve?.type === 'range') return [[id, curve.zero[0], ...curve.ideal, curve.zero[1]]];
      return curve?.type === 'linear' ? [[id, curve.worst, curve.best]] : [];
    });
    expect(goalposts).toEqual([
      // satisfaction
      ['growth_opportunity', 0.4, 0.85],
      ['work_life_balance', 0.4, 0.85],
      ['team_support', 0.4, 0.85],
      ['tools_access', 0.4, 0.85],
      ['job_satisfaction', 0.4, 0.85],
      ['development_hours_per_se_week', 0, 1, 4, 10],
      ['after_hours_share', 0.25, 0.05],
      ['recognition', 0.4, 0.85],
      ['enps', -20, 50],
      ['work_engagement', 0.295, 0.918],
      ['exhaustion', 0.6667, 0.1667],
      ['regretted_attrition', 0.2, 0.05],
      // performance
      ['win_rate', 0.15, 0.5],
      ['customer_technical_csat', 0.6, 0.9],
      ['pov_success_rate', 0.4, 0.8],
      ['logo_retention', 0.75, 0.95],
      ['win_rate_value', 0.15, 0.5],
      ['late_loss_rate', 0.6, 0.2],
      ['technical_win_rate', 0.4, 0.85],
      ['pov_criteria_rate', 0.5, 0.95],
      ['customer_nps', 0, 60],
      ['solution_feasibility', 50, 95],
      ['proposal_acceptance_rate', 0.2, 0.6],
      ['handoff_success_rate', 0.6, 0.95],
      // activity
      ['demos_per_se_week', 0, 2, 6, 10],
      ['designs_per_se_month', 0, 1, 4, 8],
      ['povs_active_per_se', 0, 0.5, 2.5, 4],
      ['consultations_per_se_week', 0, 1, 6, 12],
      ['discovery_per_se_week', 0, 1, 5, 9],
      ['proposals_per_se_month', 0, 0.5, 4, 8],
      ['rfps_per_se_month', -1, 0, 2, 5],
      ['selling_time_share', 0.3, 0.55, 0.85, 1],
      ['post_sales_share', 0.4, 0.1],
      // communication
      ['knowledge_sharing_breadth', 0.2, 0.8],
      ['sales_alignment', 0.4, 0.85],
      ['champion_identified_rate', 0.3, 0.9],
      ['product_feedback_closure', 0.2, 0.8],
      ['se_coverage', 0.5, 0.95],
      ['demo_after_discovery_rate', 0.4, 0.9],
      ['stakeholder_breadth', 1, 4],
      ['product_feedback_per_se_quarter', 0, 2, 10, 25],
      ['product_collaboration', 0.4, 0.85],
      ['handoff_timeliness', 0.5, 0.95],
      ['documentation_completeness', 0.5, 0.95],
      ['next_step_freshness', 0.4, 0.9],
      // efficiency
      ['inquiry_response_hours', 24, 2],
      ['design_cycle_days', 20, 3],
      ['deals_per_se_day', 6, 2],
      ['customer_facing_hours', 6, 14, 24, 34],
      ['inquiry_sla_rate', 0.6, 0.95],
      ['pov_setup_days', 15, 3],
      ['pov_duration_days', 60, 21],
      ['pov_overdue_rate', 0.6, 0.1],
      ['concurrent_deals_per_se', 0, 4, 12, 20],
      ['focus_block_share', 0.2, 0.7],
      ['focus_time', 0.4, 0.85],
      ['workload_gini', 0.45, 0.15],
      ['demo_env_ready_rate', 0.7, 0.98],
      ['asset_reuse_rate', 0.1, 0.4, 0.8, 1],
      ['effort_on_lost_share', 0.7, 0.3],
    ]);
  });
});

describe('spacesea:sa', () => {
  const config = read('src/models/sa.yaml');
  const scored = Object.entries(config.dimensions ?? {}).map(([id, { metrics }]) => [
    id,
    Object.keys(metrics),
  ]);

  test('twenty metrics count, four in each of five dimensions', () => {
    expect(scored.map(([id, metrics]) => `${id} ${metrics?.length}`)).toEqual([
      'satisfaction 4',
      'performance 4',
      'activity 4',
      'communication 4',
      'efficiency 4',
    ]);
  });

  test('volumes are judged from both sides: too many is as bad as too few', () => {
    const volumes = metricsOf(config).filter(
      ([, { statistic, source }]) => statistic.type === 'rate' && source !== 'people',
    );
    expect(volumes.filter(([, { curve }]) => curve?.type !== 'range').map(([id]) => id)).toEqual([]);
  });

  test('nothing is asked of engineers where architects are meant', () => {
    const words = metricsOf(config).flatMap(([id, { title, unit }]) =>
      /\b(SEs?|engineers?)\b/i.test(`${title} ${unit}`) ? [id] : [],
    );
    expect(words).toEqual([]);
  });
});
