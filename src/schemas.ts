import activity from '../schemas/activity.schema.json' with { type: 'json' };
import deal from '../schemas/deal.schema.json' with { type: 'json' };
import person from '../schemas/person.schema.json' with { type: 'json' };
import survey from '../schemas/survey.schema.json' with { type: 'json' };
import { guard as isActivity } from './generated/guards/activity.ts';
import { guard as isDeal } from './generated/guards/deal.ts';
import { guard as isPerson } from './generated/guards/person.ts';
import { guard as isSurvey } from './generated/guards/survey.ts';
import type { Kind } from './types.ts';

export { isCalendarDate, isMoment } from './formats.ts';

/** The published schemas of the records; `config-schema.ts` has that of the config. */
export const schemas = { deal, activity, survey, person };

/** What a check finds wrong, as ajv says it. */
export interface ErrorObject {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
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

const guards: Readonly<Record<Kind, Guard>> = {
  deal: isDeal,
  activity: isActivity,
  survey: isSurvey,
  person: isPerson,
};

/**
 * The check of a kind of record. ajv writes it ahead of time (`npm run update`): to compile a schema takes longer
 * than to score a small team.
 */
export const guard = (kind: Kind): Guard => guards[kind];
