import { type LintRule, namesIn } from '../../lint.ts';
import type { MetricPlan } from '../cohort-plan.ts';
import { fieldLacking } from '../reasons.ts';
import type { SourceTables, Tables } from '../tables.ts';

/** Metrics that no file gives anything to count. One finding for each thing that is missing. */
export const unfedMetric: LintRule<Tables> = {
  code: 'lint/unfed-metric',
  severity: 'warning',
  why: 'its weight goes to the others, so the picture is not the one that the config draws',
  find: (tables) => {
    const byReason = new Map<string, Lack[]>();
    for (const lack of lacksIn(tables))
      byReason.set(lack.reason, [...(byReason.get(lack.reason) ?? []), lack]);
    return [...byReason].map(([reason, lacks]) => {
      const names = lacks.map(({ metric }) => metric);
      return {
        path: ['metrics', names[0] ?? ''],
        what: `${namesIn(names)} can have no value: ${reason}`,
        hint: `${lacks[0]?.hint}; or remove ${names.length === 1 ? 'it' : 'them'}, such as metrics: { ${names[0]}: null }`,
      };
    });
  },
};

interface Lack {
  readonly metric: string;
  readonly reason: string;
  readonly hint: string;
}

/** What each metric of a dimension lacks, in the order of the model. */
const lacksIn = ({ plan, sources }: Tables): readonly Lack[] => {
  const { metrics, dimensions } = plan.model;
  const placed = new Set(Object.values(dimensions).flatMap(({ metrics: own }) => Object.keys(own)));
  const order = Object.keys(metrics);
  return [...plan.sources]
    .flatMap(([id, { cohorts }]) => {
      const tables = sources.get(id);
      const own = cohorts.flatMap((cohort) => cohort.metrics);
      return tables === undefined ? [] : own.flatMap((metric) => lackOf(metric, id, tables) ?? []);
    })
    .filter(({ metric }) => placed.has(metric))
    .toSorted((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
};

const lackOf = (metric: MetricPlan, source: string, tables: SourceTables): Lack | undefined => {
  const { id } = metric.metric;
  const rows = noRows(source, tables);
  if (rows !== undefined) return { metric: id, ...rows };
  const field = fieldLacking({ source: { tables }, metric });
  if (field === undefined) return undefined;
  return {
    metric: id,
    reason: `no row of ${source} has \`${field}\``,
    hint: field.includes('.')
      ? 'check that the records point at what holds it'
      : `map a column to it: sources: { ${source}: { columns: { ${field}: Its header } } }`,
  };
};

const noRows = (source: string, { given, kept }: SourceTables): Omit<Lack, 'metric'> | undefined => {
  if (given === undefined)
    return {
      reason: `no file of ${source} was given`,
      hint: `say where it lies: sources: { ${source}: { files: ["exports/${source}*.csv"] } }`,
    };
  if (given === 0)
    return {
      reason: `no row of ${source} could be used`,
      hint: 'spacesea validate shows what became of every row',
    };
  if (kept > 0) return undefined;
  return {
    reason: `the \`where\` of ${source} leaves every row out`,
    hint: 'check the words that it compares with: letter case counts',
  };
};
