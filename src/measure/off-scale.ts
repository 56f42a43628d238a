import type { Problem } from '../problems.ts';
import type { Metric, Source, StatisticSpec } from '../types.ts';
import { askedWords } from './asked-words.ts';
import type { Entry, Lens, Read } from './entry.ts';
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
type Verdict = 'right' | 'outside' | 'other';

/** The scales of a source of answers, and the items that the model asks for by name. */
export interface ScalePlan {
  readonly rules: readonly ScaleRule[];
  readonly items: ReadonlySet<string>;
}

/** Answers by rule, item and verdict. */
export type OffScale = Map<string, number>;

/** The rules of a source; none if it is no survey. */
export const planScales = (
  { kind }: Source,
  metrics: readonly Metric[],
  { lens, where }: Pick<Tools, 'lens' | 'where'>,
): ScaleRule[] => {
  if (kind !== 'survey') return [];
  const scaled = metrics.flatMap((metric) => {
    const { statistic } = metric;
    const id = scaleId(statistic);
    return id === undefined ? [] : [{ id, metric, reads: where(metric.where ?? {}) }];
  });
  return [...new Set(scaled.map(({ id }) => id))].flatMap((id) => {
    const own = scaled.filter((each) => each.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const { statistic } = first.metric;
    return [
      {
        id,
        scale: scaleOf(statistic),
        metrics: own.map(({ metric }) => metric),
        reads: (entry: Entry) => own.some(({ reads }) => reads(entry)),
        judge: judgeOf(statistic, lens),
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
  const [value, min, max] = ['value', 'scale_min', 'scale_max'].map((field) => numberAt(field, lens)) as [
    Read<number>,
    Read<number>,
    Read<number>,
  ];
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
  for (const [index, rule] of rules.entries()) {
    const verdict = rule.judge(entry);
    if (verdict === undefined || !rule.reads(entry)) continue;
    // The name of an item that the model does not ask for may be a whole question.
    const item = String(entry.fields['item']);
    countIn(counts, JSON.stringify([index, items.has(item) ? item : '', verdict]));
  }
};

/** Takes in the answers of another part of the rows. */
export const mergeScales = (into: OffScale, from: OffScale): void => {
  for (const [key, count] of from) countIn(into, key, count);
};

/** So large a share of answers outside a scale is no slip of the pen: the question has another scale. */
const large = 0.25;

/** Answers to one item, on one scale. */
interface Judged {
  readonly rule: ScaleRule;
  readonly item: string;
  readonly right: number;
  readonly outside: number;
  readonly other: number;
}

/** Answers that are off their scale: slips together, items that probably have another scale each by itself. */
export const scaleProblems = (counts: OffScale, { rules }: ScalePlan): Problem[] =>
  rules.flatMap((rule, index) => {
    const judged = judgedBy(counts, rule, index);
    const isOther = ({ right, outside, other }: Judged): boolean =>
      other > 0 || outside > large * (right + outside);
    const slips = judged.filter((each) => each.outside > 0 && !isOther(each));
    return [...judged.filter(isOther).map(otherScale), ...offScale(slips)];
  });

const judgedBy = (counts: OffScale, rule: ScaleRule, index: number): Judged[] => {
  const all = [...counts.keys()].map((key) => JSON.parse(key) as [number, string, Verdict]);
  const items = [...new Set(all.flatMap(([place, item]) => (place === index ? [item] : [])))].sort();
  return items.map((item) => {
    const of = (verdict: Verdict): number => counts.get(JSON.stringify([index, item, verdict])) ?? 0;
    return { rule, item, right: of('right'), outside: of('outside'), other: of('other') };
  });
};

const otherScale = ({ rule, item, right, outside, other }: Judged): Problem => {
  const all = right + outside + other;
  const of = `of ${all} ${all === 1 ? 'answer' : 'answers'}${item === '' ? '' : ` to ${item}`}`;
  const found =
    other > 0
      ? `${other} ${of} ${other === 1 ? 'has' : 'have'} another scale beside ${other === 1 ? 'it' : 'them'} than ${ends(rule)}`
      : `${outside} ${of} ${outside === 1 ? 'lies' : 'lie'} outside ${ends(rule)}`;
  return {
    code: 'measure/other-scale',
    severity: 'warning',
    message: `${found}, by which ${all === 1 ? 'it is' : 'they are'} scored`,
    hint: mendOf(rule, item),
  };
};

const offScale = (slips: readonly Judged[]): Problem[] => {
  const [first] = slips;
  if (first === undefined) return [];
  const count = slips.reduce((sum, { outside }) => sum + outside, 0);
  const named = slips.filter(({ item }) => item !== '').map(({ item, outside }) => `${item} (${outside})`);
  return [
    {
      code: 'measure/off-scale',
      severity: 'warning',
      message: `${count} ${count === 1 ? 'answer lies' : 'answers lie'} outside ${ends(first.rule)} and ${count === 1 ? 'is' : 'are'} not scored${named.length === 0 ? '' : `: ${named.join(', ')}`}`,
      hint: 'correct them in the export; an answer is never moved to the end of its scale',
    },
  ];
};

const ends = ({ id, scale }: ScaleRule): string => {
  if (scale === undefined) return 'the scale beside them';
  return `the scale of ${scale.join(' to ')}${id === 'nps' ? ' in whole numbers' : ''}`;
};

const mendOf = ({ id, scale, metrics }: ScaleRule, item: string): string => {
  if (id === 'nps')
    return 'answers to an NPS question go from 0 to 10; an item of another scale takes a topBox';
  if (scale === undefined) return 'correct scale_min and scale_max beside them';
  const asking = metrics.filter((each) => asksFor(each, item));
  const mended = (asking.length > 0 ? asking : metrics).map(
    ({ id: metric, statistic: { type } }) => `${metric}: { statistic: { type: ${type}, scale: [0, 10] } }`,
  );
  return `if the question has another scale, say which, such as metrics: { ${mended.join(', ')} }`;
};

const asksFor = (metric: Metric, item: string): boolean =>
  askedWords({ metrics: { [metric.id]: metric } }, metric.source)
    .get('item')
    ?.has(item) === true;
