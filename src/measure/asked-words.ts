import { wordsIn } from '../asked.ts';
import type { Condition } from '../generated/config.ts';
import type { Model, Where } from '../types.ts';
import { conditionsOf } from './statistics/needs.ts';

/** Words by the field in which the metrics of a source look for them. */
export type AskedWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The words that a model looks for in the fields of a source, such as `demo` in `type`. A row that spells one of them
 * in its own way would be counted by no metric, and nobody would see it.
 */
export const askedWords = ({ metrics }: Pick<Model, 'metrics'>, source: string): AskedWords => {
  const words = new Map<string, Set<string>>();
  for (const { source: id, where, statistic } of Object.values(metrics))
    if (id === source) for (const part of [where ?? {}, ...conditionsOf(statistic)]) collect(part, words);
  return words;
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

/** Those it wants and those it refuses: both would be missed if they were spelt in another way. */
const wordsOf = (condition: Condition): string[] => {
  const { ne, notIn = [] } = typeof condition === 'object' ? condition : {};
  return [...wordsIn(condition), ...[ne, ...notIn].filter((word) => typeof word === 'string')];
};
