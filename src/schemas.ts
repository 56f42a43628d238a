import activity from '../schemas/activity.schema.json' with { type: 'json' };
import config from '../schemas/config.schema.json' with { type: 'json' };
import deal from '../schemas/deal.schema.json' with { type: 'json' };
import person from '../schemas/person.schema.json' with { type: 'json' };
import report from '../schemas/report.schema.json' with { type: 'json' };
import survey from '../schemas/survey.schema.json' with { type: 'json' };
import { guard as isActivity } from './generated/guards/activity.ts';
import { guard as isConfig } from './generated/guards/config.ts';
import { guard as isDeal } from './generated/guards/deal.ts';
import { guard as isPerson } from './generated/guards/person.ts';
import { guard as isSurvey } from './generated/guards/survey.ts';

export { isCalendarDate, isMoment } from './formats.ts';

/** The published schemas by name. */
export const schemas = { deal, activity, survey, person, config, report };

export type SchemaName = keyof typeof schemas;

/** What a check finds wrong, as ajv says it. */
export interface ErrorObject {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly propertyName?: string;
  /** What stands there, and the part of the schema that it does not meet; of a config only. */
  readonly data?: unknown;
  readonly parentSchema?: object;
}

/** A check of a schema; when it does not hold, `errors` says why. */
export interface Guard {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

const guards: Readonly<Record<Exclude<SchemaName, 'report'>, Guard>> = {
  deal: isDeal,
  activity: isActivity,
  survey: isSurvey,
  person: isPerson,
  config: isConfig,
};

/**
 * The check of a schema. ajv writes it ahead of time (`npm run update`): to compile a schema takes longer than to
 * score a small team.
 */
export const guard = (name: keyof typeof guards): Guard => guards[name];
