import { headsOf } from '../crowd.ts';
import type { Absence, Funnel, Measurement, StatisticSpec } from '../types.ts';
import type { MetricPlan } from './cohort-plan.ts';
import { countedIn, namesPeople, tallyOf } from './counted.ts';
import { mixed } from './currencies.ts';
import { hindrance, type Place, tooFew } from './reasons.ts';
import { crowdsLeftOut, type Rest } from './rests.ts';
import { countIn, type Outcome } from './statistics/statistic.ts';
import { surely } from './surely.ts';
import type { Tally } from './tally.ts';

interface MeasuringOptions {
  /** What others may have beside it. */
  readonly rests?: readonly Rest[];
  /** `values`: nothing is worked out about how sure the value is. */
  readonly only?: 'values';
}

/** One metric in one group and period: what was counted, finished or named as missing. */
export const measurementOf = (place: Place, { rests = [], only }: MeasuringOptions = {}): Measurement => {
  const { metric, key } = place;
  const base = { metric: metric.metric.id, group: key.id };
  const hindered = hindrance(place);
  if (hindered !== undefined) {
    return { ...base, n: 0, people: 0, funnel: funnelOf(place, tallyOf(place)), result: hindered };
  }
  const { tally, outcome, crowd } = countedIn(place);
  const people = headsOf(crowd);
  const result =
    currencyTrouble(metric, tally) ??
    overflow(outcome) ??
    smallSample(place, outcome, people) ??
    (only === 'values' ? outcome.result : surely(outcome, place.scene.tables.plan.model.uncertainty.level));
  return {
    ...base,
    n: outcome.n,
    people,
    funnel: funnelOf(place, tally, outcome),
    result,
    behind: { crowd, rests: crowdsLeftOut(place, rests) },
  };
};

const currencyTrouble = ({ metric }: MetricPlan, { currencies }: Tally): Absence | undefined => {
  return mixed(currencies, isCompared(metric.statistic) ? 'compared' : 'added');
};

const isCompared = (statistic: StatisticSpec): boolean => {
  const { type } = statistic;
  if (type === 'perDeal') return typeof statistic.of === 'object' && 'max' in statistic.of;
  return type === 'median' || type === 'quantile';
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
