import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import activity from '../schemas/activity.schema.json' with { type: 'json' };
import config from '../schemas/config.schema.json' with { type: 'json' };
import deal from '../schemas/deal.schema.json' with { type: 'json' };
import person from '../schemas/person.schema.json' with { type: 'json' };
import report from '../schemas/report.schema.json' with { type: 'json' };
import survey from '../schemas/survey.schema.json' with { type: 'json' };

/** The published schemas by name. */
export const schemas = { deal, activity, survey, person, config, report };

export type SchemaName = keyof typeof schemas;

const dateText = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentText = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/**
 * Is it a day of the calendar, from 1900 on? The pattern alone would let 30 February through.
 * @example isCalendarDate('2026-02-29') // => false
 */
export const isCalendarDate = (text: string): boolean => {
  const [, year, month, day] = dateText.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/**
 * Is it a date or a date-time, with or without an offset?
 * @example isMoment('2026-07-03T09:00:00+02:00') // => true
 */
export const isMoment = (text: string): boolean => {
  const [, date] = momentText.exec(text) ?? [];
  return date !== undefined && isCalendarDate(date);
};

/** `ownProperties`: without it `required: [constructor]` would hold for every object. */
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, discriminator: true, ownProperties: true, strictRequired: false, verbose: true })
  .addFormat('date', isCalendarDate)
  .addFormat('moment', isMoment);

/** The compiled check of a schema; compiled once, when first asked for. */
export const guard = (name: SchemaName): ValidateFunction => {
  const known = ajv.getSchema(name);
  return known ?? ajv.addSchema(schemas[name], name).getSchema(name) ?? ajv.compile(schemas[name]);
};

export type { ErrorObject };
