import type { Where } from '../../types.ts';
import { type Field, holds } from '../fields.ts';
import { type Use, useField, valueHint, wanted } from './field-rules.ts';

/** A predicate: its fields exist, and its values are such as the fields can hold. */
export const checkWhere = (where: unknown, use: Use): void => {
  const { scope, path } = use;
  if (!isMap(where)) return;
  for (const [key, condition] of Object.entries(where as Where)) {
    const here = { ...use, path: [...path, key] };
    if (!scope.sound(here.path)) continue;
    if ((key === 'any' || key === 'all') && Array.isArray(condition)) {
      for (const [index, part] of condition.entries())
        checkWhere(part, { ...use, path: [...here.path, index] });
    } else if (key === 'not') {
      checkWhere(condition, here);
    } else {
      const field = useField(key, here);
      if (field === undefined) continue;
      if (picksPeople(key, condition)) refusePicking(key, here);
      checkCondition(condition, field, here);
    }
  }
};

/** Fields that name who stands behind a record. */
const naming: ReadonlySet<string> = new Set([
  ...['se', 'owner', 'respondent', 'deal.se', 'deal.owner', 'person.id'],
]);

/** Operators that do not say who it is. */
const blind: ReadonlySet<string> = new Set(['exists', 'filled']);

/** Does a condition name somebody? One column beside another names nobody. */
const picksPeople = (field: string, condition: unknown): boolean =>
  naming.has(field) &&
  (!isMap(condition) ||
    Object.entries(condition).some(([operator, value]) => !blind.has(operator) && !isMap(value)));

/** A number from which one engineer is left out tells of that engineer as much as a number of one does. */
const refusePicking = (field: string, { scope, path }: Use): void => {
  const { aboutPeople, individuals } = scope.config.privacy ?? {};
  const isAllowed = field === 'respondent' ? false : individuals === 'allow';
  if (aboutPeople === false || isAllowed) return;
  scope.report(path, {
    on: 'key',
    code: 'config/individuals',
    message: `a condition on ${field} picks single people`,
    hint:
      field === 'respondent'
        ? 'remove it: answers are never picked by who gave them'
        : `remove it; a word that stands for nobody, such as Unassigned, belongs under nulls of the source; if the team has agreed: privacy: { individuals: allow }`,
  });
};

const checkCondition = (condition: unknown, field: Field, use: Use): void => {
  if (!isMap(condition)) {
    checkValue(condition, field, use);
    return;
  }
  for (const [operator, value] of Object.entries(condition))
    checkOperator(value, field, { ...use, path: [...use.path, operator] });
};

const checkOperator = (value: unknown, field: Field, use: Use): void => {
  const operator = use.path.at(-1);
  if (operator === 'exists' || operator === 'filled') return;
  if (operator === 'timed' || operator === 'during') {
    checkTime(value, field, use);
    return;
  }
  if (operator === 'contains' || operator === 'startsWith') {
    if (field.type === 'text') return;
    const message = `${operator} looks into text, and ${String(use.path.at(-2))} is ${wanted(field)}`;
    use.scope.report(use.path, {
      on: 'key',
      code: 'config/where',
      message,
      hint: 'compare with gte, lt or between',
    });
    return;
  }
  if (isMap(value)) {
    checkOperand(value, field, use);
    return;
  }
  const values = Array.isArray(value) ? value : [value];
  for (const [index, item] of values.entries()) {
    checkValue(item, field, Array.isArray(value) ? { ...use, path: [...use.path, index] } : use);
  }
  if (operator === 'between' && Array.isArray(value)) checkOrder(value, use);
};

/** Only dates have a time of day, and hours end after they begin. */
const checkTime = (value: unknown, field: Field, { scope, path }: Use): void => {
  const [name, operator] = path.slice(-2);
  if (field.type !== 'date') {
    const message = `${operator} asks for the time of day, and ${name} is ${wanted(field)}`;
    scope.report(path, { on: 'key', code: 'config/where', message, hint: 'use it with a date' });
    return;
  }
  const [from = '', to = ''] = operator === 'during' ? String(value).split('-') : ['0', '1'];
  if (from < to) return;
  scope.report(path, {
    code: 'config/where',
    message: `during must end after it begins, ${value} does not`,
    hint:
      from === to
        ? 'for the whole day write "00:00-24:00"'
        : `write "${to}-${from}", and what lies outside as not: { ${name}: { during: … } }`,
  });
};

const checkOperand = (operand: Readonly<Record<string, unknown>>, field: Field, use: Use): void => {
  useField(operand['column'], { ...use, path: [...use.path, 'column'] }, [field.type]);
  if (operand['addDays'] !== undefined && field.type !== 'date') {
    const message = `addDays moves dates, and ${String(use.path.at(-2))} is ${wanted(field)}`;
    use.scope.report([...use.path, 'addDays'], {
      on: 'key',
      code: 'config/where',
      message,
      hint: 'remove addDays',
    });
  }
};

const checkValue = (value: unknown, field: Field, { scope, path }: Use): void => {
  if (holds(field, value)) return;
  const name = path.filter((step) => typeof step === 'string').findLast((step) => !operators.has(step));
  scope.report(path, {
    code: 'config/where',
    message: `${name} must be compared with ${wanted(field)}, not ${typeof value === 'string' ? JSON.stringify(value) : scope.written(path)}`,
    hint: valueHint(field, scope.written(path)),
  });
};

const operators = new Set(['eq', 'ne', 'in', 'notIn', 'gt', 'gte', 'lt', 'lte', 'between']);

const checkOrder = ([low, high]: readonly unknown[], { scope, path }: Use): void => {
  const wrong =
    typeof low === 'number' && typeof high === 'number'
      ? low > high
      : typeof low === 'string' && typeof high === 'string' && low > high;
  if (!wrong) return;
  scope.report(path, {
    code: 'config/where',
    message: `between must go up, from ${low} to ${high} it goes down`,
    hint: `write [${high}, ${low}]`,
  });
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
