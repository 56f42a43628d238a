import type { Condition } from '../generated/config.ts';
import type { Model, StatisticSpec, Where } from '../types.ts';
import { askedField } from './statistics/completeness.ts';

/** Words by the field in which the metrics of a source look for them. */
export type AskedWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The words that a model looks for in the fields of a source, such as `demo` in `type`. A row that spells one of them
 * in its own way would be counted by no metric, and nobody would see it.
 */
export const askedWords = ({ metrics }: Pick<Model, 'metrics'>, source: string): AskedWords => {
  const words = new Map<string, Set<string>>();
  for (const { source: id, where, statistic } of Object.values(metrics))
    if (id === source) for (const part of [where, ...partsOf(statistic)]) collect(part ?? {}, words);
  return words;
};

const partsOf = (statistic: StatisticSpec): (Where | undefined)[] => {
  if (statistic.type === 'share' || statistic.type === 'openShare') return [statistic.where];
  if (statistic.type === 'completeness') return statistic.fields.map((each) => askedField(each).where);
  if (statistic.type === 'preceded') return [statistic.of, statistic.by];
  return statistic.type === 'ratio' ? [statistic.numerator.where, statistic.denominator.where] : [];
};

const collect = (where: Where, words: Map<string, Set<string>>): void => {
  for (const [key, part] of Object.entries(where)) {
    if (part === undefined) continue;
    if (Array.isArray(part)) for (const each of part) collect(each, words);
    else if (key === 'not') collect(part as Where, words);
    else if (!key.includes('.'))
      for (const word of wordsOf(part as Condition)) words.set(key, (words.get(key) ?? new Set()).add(word));
  }
};

const wordsOf = (condition: Condition): string[] => {
  if (typeof condition !== 'object') return typeof condition === 'string' ? [condition] : [];
  const { eq, ne, in: among = [], notIn = [] } = condition;
  return [eq, ne, ...among, ...notIn].filter((word) => typeof word === 'string');
};
