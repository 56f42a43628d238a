/** Conditions of a model in words, for `explain`. */
import type { Condition, Operand, Where } from '../generated/config.ts';
import { listed } from './sentences.ts';

type Operators = Required<Extract<Condition, object>>;

type Operator = keyof Operators;

const operand = (value: Operand): string => {
  if (typeof value !== 'object') return String(value);
  const { column, addDays = 0 } = value;
  if (addDays === 0) return column;
  return `${Math.abs(addDays)} days ${addDays < 0 ? 'before' : 'after'} ${column}`;
};

const either = (values: readonly unknown[]): string => listed(values.map(String), 'or');

/** More words than these are counted. */
const fewWords = 6;

/** What each operator says of a field. */
const tellers: { readonly [Name in Operator]: (value: Operators[Name]) => string } = {
  exists: (value) => (value ? 'is there' : 'is empty'),
  filled: (value) => (value ? 'is filled in' : 'is empty or a placeholder'),
  timed: (value) => (value ? 'has a time of day' : 'has no time of day'),
  during: (hours) => `is on a working day from ${hours.replace('-', ' to ')}`,
  eq: (value) => `= ${value}`,
  ne: (value) => `is not ${value}`,
  in: (values) => `= ${either(values)}`,
  notIn: (values) =>
    values.length > fewWords ? `is none of ${values.length} words` : `is not ${either(values)}`,
  gt: (value) => `is above ${operand(value)}`,
  gte: (value) => `is at least ${operand(value)}`,
  lt: (value) => `is below ${operand(value)}`,
  lte: (value) => `is at most ${operand(value)}`,
  between: ([from, to]) => `is from ${from} to ${to}`,
  contains: (value) => `contains "${value}"`,
  startsWith: (value) => `starts with "${value}"`,
};

const told = <Name extends Operator>(name: Name, value: Operators[Name] | undefined): string[] =>
  value === undefined ? [] : [tellers[name](value)];

const conditionWords = (field: string, condition: Condition): string => {
  if (typeof condition !== 'object') return `${field} = ${condition}`;
  const names = Object.keys(tellers) as Operator[];
  return `${field} ${names.flatMap((name) => told(name, condition[name])).join(' and ')}`;
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
