/** The people behind several reports, cut into the smallest parts that any of them tells apart. */
import type { Known } from './known.ts';

/** Such as { team: 'DACH', region: 'EMEA' }. */
export type Atom = Readonly<Record<string, string>>;

/** A report and which people it is about: all, or those of a filter. */
export interface Sight {
  readonly known: Known;
  readonly where?: Atom;
}

export interface World {
  readonly atoms: readonly Atom[];
  /** The labels of each field, as far as they are known from elsewhere; helps to see who is in a merged group. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

/** Stands for all other values of a field by which a report is filtered. */
export const rest = '(rest)';

/**
 * Every combination of the values of every field that groups or filters.
 * @param labels the values of a field that everybody knows, such as the names of the teams
 */
export const worldOf = (sights: readonly Sight[], labels: World['labels'] = {}): World => {
  const fields = new Map<string, Set<string>>();
  const add = (field: string, label: string): unknown =>
    fields.set(field, (fields.get(field) ?? new Set(labels[field])).add(label));
  for (const { known, where = {} } of sights) {
    for (const { id, merged } of known.groups) {
      const [field, label] = splitAt(id);
      for (const value of merged ?? (label === undefined ? [] : [label]))
        if (labels[field] === undefined || labels[field].includes(value)) add(field, value);
    }
    for (const [field, label] of Object.entries(where)) add(field, label);
  }
  for (const { where = {} } of sights)
    for (const field of Object.keys(where)) if (!isGrouped(sights, field)) add(field, rest);
  const atoms = [...fields].reduce<Atom[]>(
    (found, [field, values]) =>
      found.flatMap((atom) => [...values].map((value) => ({ ...atom, [field]: value }))),
    [{}],
  );
  return { atoms, labels };
};

const isGrouped = (sights: readonly Sight[], field: string): boolean =>
  sights.some(({ known }) => known.groups.some(({ id }) => splitAt(id)[0] === field));

const splitAt = (id: string): [string, string | undefined] => {
  const colon = id.indexOf(':');
  return colon < 0 ? [id, undefined] : [id.slice(0, colon), id.slice(colon + 1)];
};

/** The atoms of a group in a report. A label that is no value of the field is that of a merged group: it names its members. */
export const atomsOf = ({ atoms, labels }: World, { known, where = {} }: Sight, group: string): Atom[] => {
  const inside = atoms.filter((atom) => matches(atom, where));
  const [field, label] = splitAt(group);
  if (label === undefined) return inside;
  const members = membersOf(known, { group, label }, labels[field] ?? []);
  return inside.filter((atom) => members.includes(atom[field] ?? ''));
};

const membersOf = (
  { groups }: Known,
  { group, label }: { readonly group: string; readonly label: string },
  values: readonly string[],
): readonly string[] => {
  const merged = groups.find(({ id }) => id === group)?.merged;
  if (merged !== undefined) return merged;
  if (values.length === 0 || values.includes(label)) return [label];
  const shown = groups.filter(({ hidden }) => !hidden).map((each) => each.label);
  const rest = values.filter((value) => !shown.includes(value));
  const named = rest.filter((value) => label.includes(value));
  return named.length > 0 ? named : rest;
};

export const matches = (atom: Atom, where: Atom): boolean =>
  Object.entries(where).every(([field, value]) => atom[field] === value);
