import type { Absence, Funnel, Measurement } from '../types.ts';
import type { MetricPlan } from './cohort-plan.ts';
import { mixed } from './currencies.ts';
import { cellIn, exposureOf, naming } from './exposure.ts';
import { engineersAmong } from './join.ts';
import { named, namingFields } from './plan.ts';
import { hindrance, type Place, tooFew } from './reasons.ts';
import { type Context, countIn, type Outcome } from './statistics/statistic.ts';
import { surely } from './surely.ts';
import { peopleBehind, startTally, type Tally } from './tally.ts';

/** One metric in one group and period: what was counted, finished or named as missing. */
export const measurementOf = (place: Place, only?: 'values'): Measurement => {
  const { cohort, metric, key } = place;
  const tally =
    cellIn(cohort.bucket, key)?.tallies[cohort.plan.metrics.indexOf(metric)] ?? startTally(metric);
  const base = { metric: metric.metric.id, group: key.id };
  const hindered = hindrance(place);
  if (hindered !== undefined) {
    return { ...base, n: 0, people: 0, funnel: funnelOf(place, tally), result: hindered };
  }
  const outcome = metric.statistic.finish(tally.state, contextOf(place));
  const people = peopleOf(place, tally, outcome);
  const result =
    currencyTrouble(metric, tally) ??
    overflow(outcome) ??
    smallSample(place, outcome, people) ??
    (only === 'values' ? outcome.result : surely(outcome, place.scene.tables.plan.model.uncertainty.level));
  return { ...base, n: outcome.n, people, funnel: funnelOf(place, tally, outcome), result };
};

const currencyTrouble = ({ metric }: MetricPlan, { currencies }: Tally): Absence | undefined => {
  const { type } = metric.statistic;
  return mixed(currencies, type === 'median' || type === 'quantile' ? 'compared' : 'added');
};

/** Ingest lets no such numbers in; a tiny `divideBy` could make some. */
const overflow = ({ result }: Outcome): Absence | undefined =>
  'missing' in result || Number.isFinite(result.value)
    ? undefined
    : { missing: 'error', reason: 'the numbers are too large or too small to be calculated with' };

/** `minSample` against n; against the people where their zeros count too, if the source names people at all. */
const smallSample = (
  { source, metric }: Place,
  { n, result }: Outcome,
  people: number,
): Absence | undefined => {
  const { statistic } = metric;
  const { minSample } = metric.metric;
  if ('missing' in result) return undefined;
  if (statistic.sample === 'n') return n < minSample ? tooFew(n, statistic.noun, minSample) : undefined;
  return namesPeople(source) && people < minSample ? tooFew(people, 'people', minSample) : undefined;
};

const namesPeople = ({ plan, tables: { fed } }: Place['source']): boolean =>
  plan.source.kind === 'person' || namingFields.some((field) => fed.has(named(field)));

/** Distinct people: those the value is about, else those of the records counted; for answers those who answered. */
const peopleOf = ({ source }: Place, tally: Tally, { people }: Outcome): number => {
  if (source.plan.source.kind === 'survey') return peopleBehind(tally);
  if (!namesPeople(source)) return 0;
  return people ?? engineersAmong(tally.people, naming(source)).length;
};

const contextOf = ({ scene, source, cohort, key }: Place): Context => {
  const index = source.cohorts.indexOf(cohort);
  return {
    days: scene.days,
    asOf: scene.closing.day - 1,
    closing: scene.closing,
    deals: () => cellIn(cohort.bucket, key)?.deals.size ?? 0,
    ...exposureOf(scene, source, { key, index }),
  };
};

const funnelOf = ({ cohort }: Place, { matched, leftOut }: Tally, outcome?: Outcome): Funnel => {
  const all = new Map(leftOut);
  for (const [reason, count] of Object.entries(outcome?.leftOut ?? {})) countIn(all, reason, count);
  return {
    inPeriod: cohort.bucket.all.records,
    matched,
    leftOut: Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(outcome?.open === undefined ? {} : { open: outcome.open }),
    ...(outcome?.overdue === undefined ? {} : { overdue: outcome.overdue }),
    ...(outcome?.exposure === undefined ? {} : { exposure: outcome.exposure }),
  };
};
