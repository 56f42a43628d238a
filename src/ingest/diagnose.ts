import { nearest } from '../nearest.ts';
import type { ErrorObject } from '../schemas.ts';
import type { Fields, Kind } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';
import { yamlText } from './mapping.ts';

interface Record_ {
  readonly kind: Kind;
  readonly fields: Fields;
  readonly plans: readonly FieldPlan[];
}

/** What the schema of a record finds wrong, in words. */
export const schemaFault = (error: ErrorObject, { kind, fields, plans }: Record_): Fault => {
  const { keyword, params } = error;
  if (keyword === 'required') return missing(String(params['missingProperty']), kind, plans);
  const field = error.instancePath.slice(1);
  const value = fields[field];
  const shown = typeof value === 'string' ? echo(value, kind, field) : String(value);
  const found = shown === undefined ? '' : `${shown} `;
  if (keyword === 'enum') {
    const word = String(value);
    // Other letter case gives nothing away that the schema does not say.
    const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
    const isSpelling = allowed.includes(word.toLowerCase());
    return unknownWord(
      { field, value: word, found: isSpelling ? `${JSON.stringify(word)} ` : found, plans },
      allowed,
    );
  }
  if (keyword === 'type') {
    const message = `${found}is not ${String(params['type']) === 'integer' ? 'a whole number' : `of type ${String(params['type'])}`}`;
    return { code: 'row/number', field, message, hint: 'write a number such as 3' };
  }
  const limit = limits[keyword];
  if (limit !== undefined) {
    return {
      code: 'row/range',
      field,
      message: `${found}must be ${limit} ${String(params['limit'])}`,
      hint: rangeHint(field),
    };
  }
  return {
    code: 'row/value',
    field,
    message: keyword === 'minLength' ? 'is empty' : `${found}is not allowed`,
    hint: `spacesea schema ${kind} says what is allowed`,
  };
};

const limits: Readonly<Record<string, string>> = {
  minimum: 'at least',
  exclusiveMinimum: 'above',
  maximum: 'at most',
  exclusiveMaximum: 'below',
};

const rangeHint = (field: string): string =>
  field === 'fte'
    ? 'write the share of full time, such as 0.8; the roster has one row for each person'
    : 'correct it, or leave it empty';

const missing = (field: string, kind: Kind, plans: readonly FieldPlan[]): Fault => {
  const header = plans.find((plan) => plan.field === field)?.header ?? field;
  return {
    code: 'row/missing',
    field,
    message: header === field ? 'is empty' : `is empty (column "${header}")`,
    hint: `${article[kind]} needs it; remove the row if it is none`,
  };
};

const article: Readonly<Record<Kind, string>> = {
  deal: 'every deal',
  activity: 'every activity',
  survey: 'every answer',
  person: 'every person',
};

interface Word {
  readonly field: string;
  readonly value: string;
  readonly found: string;
  readonly plans: readonly FieldPlan[];
}

const unknownWord = ({ field, value, found, plans }: Word, words: readonly string[]): Fault => {
  const plan = plans.find((each) => each.field === field);
  const isShown = found !== '';
  const meant = isShown ? (nearest(value, words) ?? within(value, words)) : undefined;
  const entry = `${isShown ? found.trimEnd() : '…'}: ${meant ?? '…'}`;
  const guess = meant === undefined ? 'say which it is' : `did you mean ${meant}? Else say which it is`;
  const place =
    plan?.isMapped === true
      ? `under map of ${field}: ${entry}`
      : `${field}: { from: ${yamlText(plan?.header ?? field)}, map: { ${entry} } }`;
  return {
    code: 'row/value',
    field,
    ...(isShown ? { like: value } : {}),
    message: `${found}is not one of ${words.join(', ')}`,
    hint: plan?.isMapped === true ? `${guess}, ${place}` : `${guess}: ${place}`,
  };
};

/** The word that the value contains, such as won in Closed Won. */
const within = (value: string, words: readonly string[]): string | undefined => {
  const parts = value.toLowerCase().split(/[^a-z_]+/);
  return words.find((word) => parts.includes(word));
};
