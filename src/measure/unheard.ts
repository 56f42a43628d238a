import { wordsWanted } from '../asked.ts';
import { namesIn } from '../lint.ts';
import type { Problem } from '../problems.ts';
import type { StatisticSpec } from '../types.ts';
import type { SourcePlan } from './plan.ts';
import type { SeenValues } from './seen-values.ts';

/** Statistics that make a real 0 of no records. */
const counting: ReadonlySet<StatisticSpec['type']> = new Set(['count', 'rate', 'breadth']);

/**
 * Types of work that metrics count and no row has. Either there was none, and 0 is right, or nobody writes it down, or it is
 * called something else; only people can tell.
 */
export const unheardProblems = ({ source, cohorts }: SourcePlan, values: SeenValues): Problem[] => {
  const types = values.get('type');
  if (source.kind !== 'activity' || types === undefined || types === 'many') return [];
  const unheard = cohorts
    .flatMap(({ metrics }) => metrics)
    .map(({ metric }) => ({ metric, words: wordsWanted(metric.where ?? {}, 'type') }))
    .filter(({ metric, words }) => counting.has(metric.statistic.type) && words.length > 0)
    .filter(({ words }) => !words.some((word) => types.has(word)));
  const [first] = unheard;
  if (first === undefined) return [];
  const told = unheard.map(({ metric, words }) => `${metric.id} (${words.join(' or ')})`);
  return [
    {
      code: 'measure/unheard',
      severity: 'warning',
      message: `no row of ${source.id} has the type that ${told.length === 1 ? 'a metric counts' : 'some metrics count'}, so ${told.length === 1 ? 'it is' : 'they are'} 0: ${namesIn(told)}`,
      hint: `if it goes by another name, map it: columns: { type: { from: Type, map: { Its name: ${first.words[0]} } } }; if nobody writes it down: metrics: { ${first.metric.id}: null }`,
    },
  ];
};
