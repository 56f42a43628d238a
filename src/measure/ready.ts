/** Which metrics can count anything, before a single record is read. */
import type { FieldPath, Metric, Where } from '../types.ts';
import { unfed } from './fed.ts';
import { unfedStatistic } from './statistics/needs.ts';

/** What the columns of a source hold. */
export interface Held {
  readonly fields: ReadonlySet<string>;
  /** Words that occur in a field, where they are known. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What a metric lacks, such as `champion` or `type: design`; undefined if nothing stands in its way.
 * @param held by source
 */
export const lackOf = (metric: Metric, held: ReadonlyMap<string, Held>): string | undefined => {
  const own = held.get(metric.source);
  if (own === undefined) return metric.source;
  const fed = (path: FieldPath): boolean => {
    const [prefix, field] = path.includes('.') ? path.split('.') : [undefined, path];
    // Of a deal or person that the record points at nothing is known yet.
    return prefix !== undefined || own.fields.has(field ?? path);
  };
  const date = typeof metric.date === 'object' ? metric.date.field : metric.date;
  const path =
    unfed(metric.where ?? {}, fed) ??
    unfedStatistic(metric.statistic, fed) ??
    (date === undefined || fed(date) ? undefined : date);
  return path ?? unheardWord(metric.where ?? {}, own.words);
};

/** A field of which none of the wanted words occurs. */
const unheardWord = (where: Where, words: Held['words']): string | undefined => {
  for (const [field, condition] of Object.entries(where)) {
    const known = words.get(field);
    const wanted = wantedIn(condition);
    if (known === undefined || wanted.length === 0 || wanted.some((word) => known.has(word))) continue;
    return `${field}: ${wanted[0]}`;
  }
  return undefined;
};

const wantedIn = (condition: Where[string]): readonly string[] => {
  if (typeof condition === 'string') return [condition];
  if (typeof condition !== 'object' || Array.isArray(condition) || !('in' in condition)) return [];
  return Array.isArray(condition.in) ? condition.in.map(String) : [];
};
