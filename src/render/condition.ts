/** Conditions and statistics of a model in words, for `explain`. */
import type { Condition, Operand, Where } from '../generated/config.ts';

const operand = (value: Operand): string => {
  if (typeof value !== 'object') return String(value);
  const { column, addDays } = value;
  if (addDays === undefined) return column;
  return addDays < 0 ? `${-addDays} days before ${column}` : `${addDays} days after ${column}`;
};

const either = (values: readonly unknown[]): string =>
  values.length < 2
    ? String(values[0])
    : `${values.slice(0, -1).map(String).join(', ')} or ${String(values.at(-1))}`;

/** What each operator says of a field, in the order in which they are said. */
const operators: Readonly<Record<string, (value: never) => string>> = {
  eq: (value: unknown) => `= ${String(value)}`,
  ne: (value: unknown) => `is not ${String(value)}`,
  in: (values: readonly unknown[]) => `= ${either(values)}`,
  notIn: (values: readonly unknown[]) =>
    values.length > 6 ? `is none of ${values.length} words` : `is not ${either(values)}`,
  gt: (value: Operand) => `is above ${operand(value)}`,
  gte: (value: Operand) => `is at least ${operand(value)}`,
  lt: (value: Operand) => `is below ${operand(value)}`,
  lte: (value: Operand) => `is at most ${operand(value)}`,
  between: ([from, to]: readonly [unknown, unknown]) => `is from ${String(from)} to ${String(to)}`,
  exists: (value: boolean) => (value ? 'is there' : 'is empty'),
  contains: (value: string) => `contains "${value}"`,
  startsWith: (value: string) => `starts with "${value}"`,
};

const conditionWords = (field: string, condition: Condition): string => {
  if (typeof condition !== 'object') return `${field} = ${String(condition)}`;
  const said = Object.entries(condition).map(
    ([operator, value]) => operators[operator]?.(value as never) ?? operator,
  );
  return `${field} ${said.join(' and ')}`;
};

/**
 * A condition in words.
 * @example whereWords({ type: 'demo', outcome: { ne: 'cancelled' } }) // => 'type = demo, and outcome is not cancelled'
 * @example whereWords({ any: [{ region: 'EMEA' }, { amount: { gte: 1000 } }] }) // => '(region = EMEA) or (amount is at least 1000)'
 */
export const whereWords = (where: Where): string =>
  Object.entries(where)
    .map(([key, part]): string => {
      if (Array.isArray(part))
        return part.map((each) => `(${whereWords(each)})`).join(key === 'any' ? ' or ' : ' and ');
      if (key === 'not') return `not (${whereWords(part as Where)})`;
      return conditionWords(key, part as Condition);
    })
    .join(', and ');
