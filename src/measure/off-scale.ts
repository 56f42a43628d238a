import type { Metric, Source, StatisticSpec } from '../types.ts';
import { type Entry, fieldOf } from './entry.ts';
import type { Lens } from './lens.ts';
import { matchingOf } from './matching.ts';
import type { Predicate } from './select.ts';
import { numberAt } from './statistics/quantity.ts';
import { countIn, type Tools } from './statistics/statistic.ts';

/** The ends of a scale. */
type Ends = readonly [low: number, high: number];

/** Metrics that read answers on one scale. */
export interface ScaleRule {
  readonly id: string;
  /** The scale that the model gives; undefined: the one beside the answer. */
  readonly scale: Ends | undefined;
  readonly metrics: readonly Metric[];
  /** Is the answer at hand read by one of them? */
  readonly reads: Predicate;
  readonly judge: (entry: Entry) => Verdict | undefined;
}

/** On its scale; outside it; or on a scale, as it says itself, that is not the one of the model. */
export type Verdict = 'right' | 'outside' | 'other';

/** The scales of a source of answers, and the items that the model asks for by name. */
export interface ScalePlan {
  readonly rules: readonly ScaleRule[];
  readonly items: ReadonlySet<string>;
}

/** Answers by rule, verdict and item. */
export type OffScale = Map<string, number>;

/** The key of answers: text that is made for every answer, so it is put together plainly. */
export const scaleKey = (rule: number, verdict: Verdict, item: string): string =>
  `${rule} ${verdict} ${item}`;

/** The items for which answers of a rule have been noted. */
export const itemsOf = (counts: OffScale, rule: number): string[] => {
  const items = [...counts.keys()].flatMap((key) => {
    const [, place, item = ''] = /^(\d+) \w+ (.*)$/s.exec(key) ?? [];
    return place === String(rule) ? [item] : [];
  });
  return [...new Set(items)];
};

/** The rules of a source; none if it is no survey. */
export const planScales = (
  { kind }: Source,
  metrics: readonly Metric[],
  tools: Pick<Tools, 'lens' | 'where'>,
): ScaleRule[] => {
  if (kind !== 'survey') return [];
  const scaled = metrics.flatMap((metric) => {
    const { statistic } = metric;
    const id = scaleId(statistic);
    return id === undefined ? [] : [{ id, metric }];
  });
  return [...new Set(scaled.map(({ id }) => id))].flatMap((id) => {
    const own = scaled.filter((each) => each.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const { statistic } = first.metric;
    const wheres = own.map(({ metric }) => metric.where ?? {});
    const matching = matchingOf(wheres, tools);
    return [
      {
        id,
        scale: scaleOf(statistic),
        metrics: own.map(({ metric }) => metric),
        reads: (entry: Entry) => matching(entry).some(({ rest }) => rest === undefined || rest(entry)),
        judge: judgeOf(statistic, tools.lens),
      },
    ];
  });
};

const scaleId = (statistic: StatisticSpec): string | undefined => {
  if (statistic.type === 'nps') return 'nps';
  if (statistic.type !== 'topBox' && statistic.type !== 'likert') return undefined;
  return JSON.stringify(statistic.scale ?? 'own');
};

const scaleOf = (statistic: StatisticSpec): Ends | undefined => {
  if (statistic.type === 'nps') return [0, 10];
  return statistic.type === 'topBox' || statistic.type === 'likert' ? statistic.scale : undefined;
};

const judgeOf = (statistic: StatisticSpec, lens: Lens): ScaleRule['judge'] => {
  const value = numberAt('value', lens);
  const [min, max] = [numberAt('scale_min', lens), numberAt('scale_max', lens)];
  const scale = scaleOf(statistic);
  return (entry) => {
    const [answer, low, high] = [value(entry), min(entry), max(entry)];
    if (answer === undefined) return undefined;
    const [from, to] = scale ?? [low ?? answer, high ?? answer];
    if (answer < from || answer > to) return 'outside';
    if (statistic.type === 'nps' && !Number.isInteger(answer)) return 'outside';
    return (low ?? from) !== from || (high ?? to) !== to ? 'other' : 'right';
  };
};

/** Notes the answer at hand. */
export const noteScale = (counts: OffScale, { rules, items }: ScalePlan, entry: Entry): void => {
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index];
    const verdict = rule?.judge(entry);
    if (verdict === undefined || rule?.reads(entry) !== true) continue;
    // The name of an item that the model does not ask for may be a whole question.
    const item = String(fieldOf(entry, 'item'));
    countIn(counts, scaleKey(index, verdict, items.has(item) ? item : ''));
  }
};

/** Takes in the answers of another part of the rows. */
export const mergeScales = (into: OffScale, from: OffScale): void => {
  for (const [key, count] of from) countIn(into, key, count);
};
