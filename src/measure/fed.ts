import type { Condition } from '../generated/config.ts';
import type { FieldPath, Where } from '../types.ts';

/** Is a field present in at least one row? */
export type Fed = (path: FieldPath) => boolean;

/**
 * Names a field without which the condition can never hold because no row has it; undefined if there is none.
 * A share of deals with a champion must be "no data", not 0 %, if the export has no such column.
 *
 * @example unfed({ champion: { exists: true } }, (path) => path !== 'champion') // => 'champion'
 * @example unfed({ closed_at: { exists: false } }, () => false) // => undefined
 * @example unfed({ champion: { filled: false } }, () => false) // => undefined
 * @example unfed({ deal_type: { ne: 'renewal' } }, () => false) // => undefined
 * @example unfed({ any: [{ team: 'A' }, { region: 'B' }] }, (path) => path === 'region') // => undefined
 */
export const unfed = (where: Where, fed: Fed): FieldPath | undefined => {
  for (const [key, part] of Object.entries(where)) {
    const missing = unfedPart(key, part, fed);
    if (missing !== undefined) return missing;
  }
  return undefined;
};

const unfedPart = (key: string, part: Where[string], fed: Fed): FieldPath | undefined => {
  if (part === undefined || key === 'not') return undefined;
  if (!Array.isArray(part)) return unfedCondition(key, part as Condition, fed);
  const missing = part.map((each) => unfed(each, fed));
  return key === 'any' && missing.includes(undefined)
    ? undefined
    : missing.find((path) => path !== undefined);
};

/** What also holds for a missing value: no deal without a type is a renewal. */
const forgiving: ReadonlySet<string> = new Set(['ne', 'notIn']);

/** Questions whose answer is no for a missing value. */
const answeredNo = ['exists', 'filled', 'timed'] as const;

const unfedCondition = (path: FieldPath, condition: Condition, fed: Fed): FieldPath | undefined => {
  if (typeof condition !== 'object') return fed(path) ? undefined : path;
  if (
    answeredNo.some((question) => condition[question] === false) ||
    Object.keys(condition).every((operator) => forgiving.has(operator))
  )
    return undefined;
  return [path, ...columnsOf(condition)].find((each) => !fed(each));
};

const columnsOf = ({ gt, gte, lt, lte }: Exclude<Condition, string | number | boolean>): FieldPath[] =>
  [gt, gte, lt, lte].flatMap((operand) => (typeof operand === 'object' ? [operand.column] : []));

/** The field that says whose clock counts for `during`. */
export const clockPath: FieldPath = 'person.timezone';

/**
 * Every field that a condition reads.
 * @example pathsOf({ happened_at: { during: '08:00-18:00' } }) // => ['happened_at', 'person.timezone']
 * @example pathsOf({ outcome: 'won', not: { closed_at: { lt: { column: 'created_at' } } } }) // => ['outcome', 'closed_at', 'created_at']
 */
export const pathsOf = (where: Where): FieldPath[] =>
  Object.entries(where).flatMap(([key, part]) => {
    if (part === undefined) return [];
    if (Array.isArray(part)) return part.flatMap(pathsOf);
    if (key === 'not') return pathsOf(part as Where);
    const condition = part as Condition;
    if (typeof condition !== 'object') return [key];
    return [key, ...columnsOf(condition), ...(condition.during === undefined ? [] : [clockPath])];
  });
