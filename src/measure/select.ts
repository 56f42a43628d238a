import type { Condition, Operand } from '../generated/config.ts';
import { isMoment } from '../schemas.ts';
import type { FieldPath, Value, Where } from '../types.ts';
import type { Moment } from './calendar/moment.ts';
import { addDaysTo, compareMoments, compareValues } from './comparison.ts';
import type { Entry } from './entry.ts';
import type { Lens } from './lens.ts';
import { isFilled } from './placeholders.ts';

/** Does a condition hold for the record at hand? */
export type Predicate = (entry: Entry) => boolean;

/**
 * Compiles a `where` to one closure.
 *
 * A missing value equals nothing, so `ne` and `notIn` hold for it, as `exists`, `filled` and `timed` do if they are
 * false, and every other operator does not. `not` turns the result round. Texts are compared exactly, `contains` and
 * `startsWith` in any case; a number or a boolean equals the text that is written the same.
 */
export const compileWhere = (where: Where, lens: Lens): Predicate => {
  const tests = Object.entries(where).flatMap(([key, part]) =>
    part === undefined ? [] : [compilePart(key, part, lens)],
  );
  return everyOf(tests);
};

const compilePart = (key: string, part: Condition | Where | readonly Where[], lens: Lens): Predicate => {
  if (isList(part)) {
    const parts = part.map((each) => compileWhere(each, lens));
    return key === 'any' ? (entry) => parts.some((test) => test(entry)) : everyOf(parts);
  }
  if (key === 'not') {
    const test = compileWhere(part as Where, lens);
    return (entry) => !test(entry);
  }
  return compileCondition(key, part as Condition, lens);
};

const isList = (part: unknown): part is readonly Where[] => Array.isArray(part);

const everyOf = (tests: readonly Predicate[]): Predicate => {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (entry) => tests.every((test) => test(entry));
};

type Operators = Exclude<Condition, Value>;

const operatorsOf = (condition: Condition): Operators =>
  typeof condition === 'object' ? condition : { eq: condition };

const compileCondition = (path: FieldPath, condition: Condition, lens: Lens): Predicate => {
  const given = operatorsOf(condition);
  const has = lens.has(path);
  const tests: Predicate[] = [];
  const { exists, contains, startsWith, between } = given;
  if (exists !== undefined) tests.push((entry) => has(entry) === exists);
  tests.push(...looked(path, given, lens));
  if (given.eq !== undefined) tests.push(oneOf(path, [given.eq], lens));
  if (given.in !== undefined) tests.push(oneOf(path, given.in, lens));
  if (given.ne !== undefined) tests.push(noneOf(path, [given.ne], lens));
  if (given.notIn !== undefined) tests.push(noneOf(path, given.notIn, lens));
  if (given.gt !== undefined) tests.push(compared(path, given.gt, lens, (order) => order > 0));
  if (given.gte !== undefined) tests.push(compared(path, given.gte, lens, (order) => order >= 0));
  if (given.lt !== undefined) tests.push(compared(path, given.lt, lens, (order) => order < 0));
  if (given.lte !== undefined) tests.push(compared(path, given.lte, lens, (order) => order <= 0));
  if (between !== undefined) {
    tests.push(compared(path, between[0], lens, (order) => order >= 0));
    tests.push(compared(path, between[1], lens, (order) => order <= 0));
  }
  if (contains !== undefined) tests.push(textual(path, contains, lens, (text, part) => text.includes(part)));
  if (startsWith !== undefined)
    tests.push(textual(path, startsWith, lens, (text, part) => text.startsWith(part)));
  return everyOf(tests);
};

/** What a value is like, whatever it is. */
const looked = (path: FieldPath, { filled, timed, during }: Operators, lens: Lens): Predicate[] => {
  const [full, moment] = [holding(path, isFilled, lens), lens.moment(path)];
  return [
    ...(filled === undefined ? [] : [(entry: Entry) => full(entry) === filled]),
    ...(timed === undefined ? [] : [(entry: Entry) => (moment(entry)?.instant !== undefined) === timed]),
    ...(during === undefined ? [] : [lens.during(path, during)]),
  ];
};

const oneOf = (path: FieldPath, values: readonly Value[], lens: Lens): Predicate => {
  const texts = new Set(values.map(String));
  const plain = holding(path, (value) => texts.has(String(value)), lens);
  const moments = values.flatMap((value) => momentOf(value, lens) ?? []);
  if (moments.length === 0) return plain;
  const moment = lens.moment(path);
  return (entry) => {
    const at = moment(entry);
    return at === undefined ? plain(entry) : moments.some((other) => compareMoments(at, other) === 0);
  };
};

const noneOf = (path: FieldPath, values: readonly Value[], lens: Lens): Predicate => {
  const test = oneOf(path, values, lens);
  return (entry) => !test(entry);
};

const textual = (
  path: FieldPath,
  part: string,
  lens: Lens,
  test: (text: string, part: string) => boolean,
): Predicate => {
  const lower = part.toLowerCase();
  return holding(path, (value) => test(String(value).toLowerCase(), lower), lens);
};

const momentOf = (value: Value, lens: Lens): Moment | undefined =>
  typeof value === 'string' && isMoment(value) ? lens.parse(value) : undefined;

/** Compares the field with a value or another column; false when they cannot be compared. */
const compared = (
  path: FieldPath,
  operand: Operand,
  lens: Lens,
  test: (order: number) => boolean,
): Predicate => {
  if (typeof operand === 'object') return comparedColumns(path, operand, lens, test);
  const target = momentOf(operand, lens);
  if (target !== undefined) {
    const moment = lens.moment(path);
    return (entry) => {
      const at = moment(entry);
      return at !== undefined && test(compareMoments(at, target));
    };
  }
  const isMet = (value: Value): boolean => {
    const order = compareValues(value, operand);
    return order !== undefined && test(order);
  };
  return holding(path, isMet, lens);
};

/** Does something hold for the value of a field? Not for a missing one. */
const holding = (path: FieldPath, test: (value: Value) => boolean, lens: Lens): Predicate => {
  const holds = lens.of(path, test);
  return (entry) => holds(entry) === true;
};

const comparedColumns = (
  path: FieldPath,
  { column, addDays = 0 }: Exclude<Operand, string | number>,
  lens: Lens,
  test: (order: number) => boolean,
): Predicate => {
  const [left, right] = [lens.moment(path), lens.moment(column)];
  const [leftValue, rightValue] = [lens.value(path), lens.value(column)];
  return (entry) => {
    const [a, b] = [left(entry), right(entry)];
    if (a !== undefined && b !== undefined) return test(compareMoments(a, addDaysTo(b, addDays)));
    if (addDays !== 0) return false;
    const order = compareValues(leftValue(entry), rightValue(entry));
    return order !== undefined && test(order);
  };
};
