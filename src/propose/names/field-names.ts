import type { Kind } from '../../types.ts';
import { headerKey } from '../header-key.ts';
import { activityNames } from './activity-names.ts';
import { dealNames } from './deal-names.ts';
import { personNames } from './person-names.ts';
import { surveyNames, toolNames } from './survey-names.ts';
import type { FieldNames, Tier } from './tiers.ts';

const namesOf: Readonly<Record<Kind, FieldNames>> = {
  deal: dealNames,
  activity: activityNames,
  survey: surveyNames,
  person: personNames,
};

const keysIn = (names: string): readonly string[] => names.split(' | ');

const tables = new Map<Kind, ReadonlyMap<string, ReadonlyMap<string, Tier>>>();

/** The fields by the key of a header. */
const tableOf = (kind: Kind): ReadonlyMap<string, ReadonlyMap<string, Tier>> => {
  const known = tables.get(kind);
  if (known !== undefined) return known;
  const table = new Map<string, Map<string, Tier>>();
  for (const [field, tiers] of Object.entries(namesOf[kind])) {
    for (const [tier, names] of Object.entries(tiers)) {
      for (const key of keysIn(names)) {
        const fields = table.get(key) ?? new Map<string, Tier>();
        table.set(key, fields.set(field, tier as Tier));
      }
    }
  }
  tables.set(kind, table);
  return table;
};

const none: ReadonlyMap<string, Tier> = new Map();

/**
 * The fields that a header may feed, and how well its name says so.
 * @example [...fieldsNamed('Abschlussdatum', 'deal')] // => [['closed_at', 'sure']]
 * @example [...fieldsNamed('Created', 'activity')] // => [['requested_at', 'likely']]
 */
export const fieldsNamed = (header: string, kind: Kind): ReadonlyMap<string, Tier> =>
  tableOf(kind).get(headerKey(header)) ?? none;

const tools: ReadonlySet<string> = new Set(keysIn(toolNames));

/**
 * Does a survey tool write this column by itself?
 * @example isToolColumn('IP Address') // => true
 */
export const isToolColumn = (header: string): boolean => tools.has(headerKey(header));

/**
 * Does a header name the records of some kind?
 * @example isKeyName('Deal - ID') // => true
 */
export const isKeyName = (header: string): boolean =>
  (['deal', 'activity', 'person'] as const).some((kind) => fieldsNamed(header, kind).has('id')) ||
  fieldsNamed(header, 'survey').has('respondent');
