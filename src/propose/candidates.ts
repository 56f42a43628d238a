/** The columns that a field may come from. */
import type { Preset } from '../preset.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import type { Kind } from '../types.ts';
import { type Fit, fits } from './fits.ts';
import { headerKey } from './header-key.ts';
import { fieldsNamed } from './names/field-names.ts';
import type { Tier } from './names/tiers.ts';

/** A column that may feed a field. */
export interface Candidate {
  readonly field: string;
  readonly column: ColumnProfile;
  /** How well its name says so; a canonical one is read without being asked for. */
  readonly tier: Tier | 'canonical';
  readonly fit: Fit;
}

const ranks: Readonly<Record<Candidate['tier'], number>> = { canonical: 3, sure: 2, likely: 1, unsure: 0 };

/** The candidates of every field of a kind, best names first. */
export const candidatesOf = (
  { columns, key }: Pick<Profile, 'columns' | 'key'>,
  kind: Kind,
  preset?: Pick<Preset, 'columns'>,
): ReadonlyMap<string, readonly Candidate[]> => {
  const found = new Map<string, Candidate[]>();
  for (const column of columns.filter((each) => !isHolder(each, columns))) {
    for (const [field, named] of namesOf(column, kind)) {
      // A field that the preset takes from elsewhere is not read by its own name.
      const isRead = preset === undefined || !Object.hasOwn(preset.columns, field);
      const tier = isRead && isCanonical(column.name, field) ? 'canonical' : named;
      const own = found.get(field) ?? [];
      found.set(field, own);
      own.push({ field, column, tier, fit: fits(column, field, { kind, key }) });
    }
  }
  for (const own of found.values()) own.sort((a, b) => ranks[b.tier] - ranks[a.tier]);
  return found;
};

/** Does it hold no values but other columns, as `account` of JSON does for `account.name`? */
const isHolder = ({ name, filled }: ColumnProfile, columns: readonly ColumnProfile[]): boolean =>
  filled === 0 && columns.some((other) => other.name.startsWith(`${name}.`));

/** A column that no list knows names the records, if it is called so. */
const namesOf = ({ name }: ColumnProfile, kind: Kind): ReadonlyMap<string, Tier> => {
  const named = fieldsNamed(name, kind);
  const isKey = named.size === 0 && (kind === 'deal' || kind === 'activity') && isLikeKey(name);
  return isKey ? new Map([['id', 'likely']]) : named;
};

/**
 * Is a header like that of an identifier of the records, and not of the people or companies in them?
 * @example isLikeKey('VC-Nr.') // => true
 * @example isLikeKey('Phone number') // => false
 */
export const isLikeKey = (header: string): boolean => {
  const key = headerKey(header);
  return (
    /(^|\s)(nr|no|num|number|id|key|numero|#)$|nummer$|^(id|numero|no) d/.test(key) &&
    !/account|customer|client|kunde|compan|firma|contact|kontakt|phone|tel|fax|mobil|user|owner|person|employ|mitarbeit|zip|plz|post/.test(
      key,
    )
  );
};

/**
 * Is a header the name of the field itself, so that it is read without a word in the config?
 * @example isCanonical('Closed-At', 'closed_at') // => true
 */
export const isCanonical = (header: string, field: string): boolean =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_') === field;

/** Those of the best name that is there, whose values fit as far as can be seen. */
export const bestOf = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const fitting = candidates.filter(({ fit }) => fit.is !== 'no');
  return fitting.filter(({ tier }) => tier === fitting[0]?.tier);
};

/** Headers of so many words are questions. */
export const isQuestion = ({ name }: Pick<ColumnProfile, 'name'>): boolean =>
  name.includes('?') || name.trim().split(/\s+/).length >= 4;
