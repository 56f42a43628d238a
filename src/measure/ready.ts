/** Which metrics can count anything, before a single record is read. */
import { wordsIn } from '../asked.ts';
import type { Lack } from '../catalogue.ts';
import type { Condition } from '../generated/config.ts';
import type { FieldPath, Metric, Where } from '../types.ts';
import { unfed } from './fed.ts';
import { fieldOf } from './metric-paths.ts';
import { unfedStatistic } from './statistics/needs.ts';

/** What the columns of a source hold. */
export interface Held {
  readonly fields: ReadonlySet<string>;
  /** Words that occur in a field, where they are known. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Are fields of the deal and the person that a record points at among them? Else nothing is known of these. */
  readonly isJoined?: true;
}

/** What is held, by source. */
export type HeldBySource = ReadonlyMap<string, Held>;

/** Everything that a metric lacks; nothing more if there is no file of its source. */
export const lacksOf = (metric: Metric, held: HeldBySource): readonly Lack[] => {
  const lacks: Lack[] = [];
  let supposed = held;
  for (let lack = lackOf(metric, held); lack !== undefined; lack = lackOf(metric, supposed)) {
    lacks.push(lack);
    const own = supposed.get(metric.source);
    if (own === undefined || lack.field === undefined) break;
    supposed = new Map([...supposed, [metric.source, withMore(own, lack.field, lack.word)]]);
  }
  return lacks;
};

/** With a field, of whose words nothing is known, or with one more of its words. */
const withMore = ({ fields, words, ...rest }: Held, field: FieldPath, word: string | undefined): Held => {
  const others = [...words].filter(([each]) => each !== field);
  const more = word === undefined ? [] : [[field, new Set([...(words.get(field) ?? []), word])] as const];
  return { ...rest, fields: new Set([...fields, field]), words: new Map([...others, ...more]) };
};

/** The first thing that a metric lacks; undefined if nothing stands in its way. */
export const lackOf = (metric: Metric, held: HeldBySource): Lack | undefined => {
  const { source, where = {}, statistic } = metric;
  const own = held.get(source);
  if (own === undefined) return { source };
  const fed = (path: FieldPath): boolean =>
    (path.includes('.') && own.isJoined !== true) || own.fields.has(path);
  const date = metric.date === undefined ? undefined : fieldOf(metric.date);
  const field =
    unfed(where, fed) ??
    unfedStatistic(statistic, fed) ??
    (date === undefined || fed(date) ? undefined : date);
  if (field !== undefined) return { source, field };
  const word = unheardWord(where, own.words);
  return word === undefined ? undefined : { source, ...word };
};

/** A field of which none of the wanted words occurs. */
const unheardWord = (
  where: Where,
  words: Held['words'],
): Pick<Required<Lack>, 'field' | 'word'> | undefined => {
  for (const [field, condition] of Object.entries(where)) {
    const known = words.get(field);
    const [word, ...others] = wordsIn(condition as Condition);
    if (known === undefined || word === undefined || [word, ...others].some((each) => known.has(each)))
      continue;
    return { field, word };
  }
  return undefined;
};
