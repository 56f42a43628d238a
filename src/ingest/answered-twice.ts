import type { Fields, Source, Value } from '../types.ts';
import type { Fault } from './fault.ts';
import { hashOf, hashSet } from './keys.ts';

/** What an answer is about: a customer may answer one item for each of several deals. */
const about = ['deal_id', 'se'] as const;

/**
 * Finds answers that a respondent has given before: to the same item, about the same deal and engineer, in the same
 * wave or, where no wave is named, in the same month. Only hashes are kept.
 */
export const answeredTwice = ({ id: source, kind }: Source): ((fields: Fields) => readonly Fault[]) => {
  if (kind !== 'survey') return () => [];
  const answers = hashSet();
  return (fields) => {
    const { respondent, item, wave } = fields;
    if (respondent === undefined) return [];
    const round = wave ?? monthOf(fields);
    const { deal_id: deal, se } = fields;
    const key = told(respondent) + told(item) + told(round) + told(deal) + told(se);
    return answers.add(hashOf(key)) ? [faultOf(fields, source)] : [];
  };
};

/** A value so that no others behind each other read the same. */
const told = (value: Value | undefined): string => {
  if (typeof value === 'string') return `${value.length}:${value}`;
  return value === undefined ? '-' : `=${value};`;
};

const monthOf = ({ submitted_at: submitted }: Fields): string =>
  typeof submitted === 'string' ? submitted.slice(0, 7) : '';

const faultOf = (fields: Fields, source: string): Fault => {
  const isNamed = fields['wave'] !== undefined;
  const key = ['respondent', 'item', 'wave', ...about.filter((field) => fields[field] !== undefined)];
  const last = `sources: { ${source}: { key: [${key.join(', ')}], onDuplicate: last } }`;
  return {
    code: 'row/answered-twice',
    field: 'item',
    like: `${isNamed ? 'wave' : 'month'} ${key.join(' ')}`,
    message: `is answered again by a respondent who has answered it in the same ${isNamed ? 'wave' : 'month'}`,
    hint: isNamed
      ? `every answer counts; for the last one only, write ${last}`
      : `every answer counts; if they are rounds of their own, name them in a column wave, else write wave: { value: … } under columns of the source, and ${last}`,
  };
};
