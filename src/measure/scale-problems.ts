import type { Problem } from '../problems.ts';
import type { Metric } from '../types.ts';
import { askedWords } from './asked-words.ts';
import {
  itemsOf,
  type OffScale,
  type ScalePlan,
  type ScaleRule,
  scaleKey,
  type Verdict,
} from './off-scale.ts';

/** So many answers outside a scale are no slips of the pen: the question has another scale. */
const large = { share: 0.25, count: 3 };

/** Answers to one item, on one scale. */
interface Judged {
  readonly rule: ScaleRule;
  readonly item: string;
  readonly right: number;
  readonly outside: number;
  readonly other: number;
}

/** Answers that are off their scale: slips together, items that probably have another scale each by itself. */
export const scaleProblems = (source: string, counts: OffScale, { rules }: ScalePlan): Problem[] =>
  rules.flatMap((rule, index) => {
    const judged = judgedBy(counts, rule, index);
    const isOther = ({ right, outside, other }: Judged): boolean =>
      other > 0 || (outside >= large.count && outside > large.share * (right + outside));
    const slips = judged.filter((each) => each.outside > 0 && !isOther(each));
    return [...judged.filter(isOther).map(otherScale), ...offScale(source, slips)];
  });

const judgedBy = (counts: OffScale, rule: ScaleRule, index: number): Judged[] => {
  const items = itemsOf(counts, index).sort();
  return items.map((item) => {
    const of = (verdict: Verdict): number => counts.get(scaleKey(index, verdict, item)) ?? 0;
    return { rule, item, right: of('right'), outside: of('outside'), other: of('other') };
  });
};

const otherScale = ({ rule, item, right, outside, other }: Judged): Problem => {
  const all = right + outside + other;
  const of = `of ${all} ${all === 1 ? 'answer' : 'answers'}${item === '' ? '' : ` to ${item}`}`;
  return {
    code: 'measure/other-scale',
    severity: 'warning',
    message:
      other > 0
        ? `${other} ${of} ${other === 1 ? 'has' : 'have'} another scale beside ${other === 1 ? 'it' : 'them'} than ${ends(rule, other)}, by which ${all === 1 ? 'it is' : 'all are'} scored`
        : `${outside} ${of} lie outside ${ends(rule, outside)}, by which ${right === 0 ? 'they would be' : 'the others are'} scored`,
    hint: mendOf(rule, item),
  };
};

const offScale = (source: string, slips: readonly Judged[]): Problem[] => {
  const [first] = slips;
  if (first === undefined) return [];
  const count = slips.reduce((sum, { outside }) => sum + outside, 0);
  const named = slips.filter(({ item }) => item !== '').map(({ item, outside }) => `${item} (${outside})`);
  return [
    {
      code: 'measure/off-scale',
      severity: 'warning',
      message: `${count} ${count === 1 ? 'answer' : 'answers'} of ${source} ${count === 1 ? 'lies' : 'lie'} outside ${ends(first.rule, count)} and ${count === 1 ? 'is' : 'are'} not scored${named.length === 0 ? '' : `: ${named.join(', ')}`}`,
      hint: 'correct them in the export; an answer is never moved to the end of its scale',
    },
  ];
};

const ends = ({ id, scale }: ScaleRule, count: number): string => {
  if (scale === undefined) return `the scale beside ${count === 1 ? 'it' : 'them'}`;
  return id === 'nps' ? `the whole numbers from ${scale.join(' to ')}` : `the scale of ${scale.join(' to ')}`;
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
