/** Do the cells of a column look like the values of a field? */
import type { ColumnProfile, Profile } from '../profile.ts';
import { schemas } from '../schemas.ts';
import type { Kind } from '../types.ts';

/** `yes`, or why not; `unknown` where the column has no cells to tell. */
export type Fit =
  | { readonly is: 'yes' | 'unknown' }
  | { readonly is: 'nearly'; readonly but: string }
  | { readonly is: 'no'; readonly because: string };

const yes: Fit = { is: 'yes' };
const no = (because: string): Fit => ({ is: 'no', because });

interface Property {
  readonly type: string;
  readonly format?: string;
}

/** Fields that name each record. */
const naming: Readonly<Partial<Record<Kind, string>>> = { deal: 'id', activity: 'id', person: 'id' };

/** What the schema says about a field. */
export const typeOfField = (field: string, kind: Kind): 'date' | 'number' | 'boolean' | 'text' => {
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const { type = 'string', format } = properties[field] ?? {};
  if (format !== undefined) return 'date';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
};

/** The fields without which a record is none. */
export const requiredOf = (kind: Kind): readonly string[] => schemas[kind].required;

/** Does the column hold what the field needs? Words of a list are looked at elsewhere. */
export const fits = (
  column: ColumnProfile,
  field: string,
  { kind, key }: { readonly kind: Kind; readonly key: Profile['key'] },
): Fit => {
  if (naming[kind] === field) return namesEach(column, key);
  if (column.type === 'empty') return { is: 'unknown' };
  const wanted = typeOfField(field, kind);
  if (wanted === 'date') return column.type === 'date' ? yes : no('its values are no dates');
  if (wanted === 'number') return column.type === 'number' ? yes : no('its values are no numbers');
  if (wanted === 'boolean') return column.type === 'boolean' ? yes : no('its values are not yes and no');
  if (column.type === 'date') return no('its values are dates');
  return column.type === 'boolean' && isName(field) ? no('its values are yes and no') : yes;
};

/** Fields whose values are names of something. */
const isName = (field: string): boolean =>
  ['name', 'account', 'owner', 'se', 'team', 'respondent'].includes(field);

/** Keys that repeat, or are missing, in more than this share of the rows are none; the rows themselves are told when read. */
const stray = 0.05;

const namesEach = (column: ColumnProfile, key: Profile['key']): Fit => {
  const { name, filled, blank, distinct, type } = column;
  if (filled === 0) return no('it is empty');
  if (type === 'date') return no('its values are dates');
  if (blank > stray * (filled + blank)) return no(`it is empty in ${counted(blank, 'row')}`);
  const repeats = key?.column === name ? key.repeats : distinct.isLeast ? 0 : filled - distinct.count;
  if (repeats > stray * filled)
    return no(`${counted(repeats, 'row')} ${repeats === 1 ? 'repeats' : 'repeat'} a value of another`);
  return repeats + blank === 0
    ? yes
    : { is: 'nearly', but: `${counted(repeats + blank, 'row')} without a value of its own` };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
