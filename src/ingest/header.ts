import { type Problem, unusable } from '../problems.ts';
import type { Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import type { Beginning, Header } from './dialect.ts';
import { fold } from './fold.ts';
import { isNear, lacking, placeOf } from './names.ts';
import { noHeader } from './no-header.ts';

/** Which column of a table feeds which plan. */
export interface Binding {
  readonly header: Header;
  /** For each plan the place of its column, from 0; -1 if the table has none. */
  readonly places: readonly number[];
  /** Columns with and without a name; a record may have cells for those without, if they are empty. */
  readonly widest: number;
  /** Headers that nothing reads. */
  readonly unused: readonly string[];
  readonly notices: readonly Problem[];
}

/**
 * Binds the columns of a table to the fields of a source, by the delimiter under which every required field has its
 * column in the first record.
 *
 * @throws SpaceSeaError (3) if there is no such delimiter, or a name is missing or stands twice
 */
export const bind = (
  beginnings: readonly Beginning[],
  plans: readonly FieldPlan[],
  { file, source }: { readonly file: string; readonly source: Source },
): Binding => {
  const headers = beginnings.flatMap(([first]) => (first === undefined ? [] : [first]));
  const header = headers.find(({ names }) => lacking(plans, names).length === 0);
  if (header === undefined) throw unusable(noHeader(beginnings, plans, { file, source }));
  const names = withoutLastEmpty(header.names);
  const places = plans.map((plan) => (plan.header === undefined ? -1 : placeOf(plan.header, names)));
  const at = { file, line: header.line };
  const wrong = emptyName(names) ?? twiceNamed(names, places);
  if (wrong !== undefined) throw unusable({ ...wrong, at: { ...wrong.at, ...at } });
  return {
    header: { ...header, names },
    places,
    widest: header.names.length,
    unused: names.filter((_, index) => !places.includes(index)),
    notices: misspelt(names, places, plans).map((notice) => ({ ...notice, at: { ...notice.at, ...at } })),
  };
};

/** Columns without a name at the end of a table are left over from a spreadsheet; their cells must be empty. */
const withoutLastEmpty = (names: readonly string[]): readonly string[] => {
  let end = names.length;
  while (end > 1 && names[end - 1]?.trim() === '') end -= 1;
  return names.slice(0, end);
};

type Wrong = Omit<Problem, 'severity'>;

const emptyName = (names: readonly string[]): Wrong | undefined => {
  const index = names.findIndex((name) => name.trim() === '');
  if (index < 0) return undefined;
  return {
    code: 'file/header',
    message: `column ${index + 1} has no name`,
    at: { column: index + 1 },
    hint: 'give it one, or remove it: a shifted header would put every value under a wrong name',
  };
};

/** Two columns of one name are an error if something reads them: which one would it be? */
const twiceNamed = (names: readonly string[], places: readonly number[]): Wrong | undefined => {
  for (const place of places) {
    const name = names[place];
    if (name === undefined) continue;
    const other = names.findIndex((each, index) => index !== place && fold(each) === fold(name));
    if (other < 0) continue;
    const [first, second] = [Math.min(place, other) + 1, Math.max(place, other) + 1];
    return {
      code: 'file/header',
      message: `columns ${first} and ${second} are both called "${name.trim()}"`,
      at: { column: second },
      hint: 'rename or remove one of the two',
    };
  }
  return undefined;
};

/** Columns that nothing reads, and whose name is nearly that of a field that has none. */
const misspelt = (
  names: readonly string[],
  places: readonly number[],
  plans: readonly FieldPlan[],
): Problem[] => {
  const open = plans.filter((plan, index) => plan.header !== undefined && places[index] === -1);
  return names.flatMap((name, index): Problem[] => {
    const meant = places.includes(index) ? undefined : open.find(({ header = '' }) => isNear(name, header));
    if (meant === undefined) return [];
    return [
      {
        code: 'file/misspelt',
        severity: 'warning',
        message: `the column "${name.trim()}" is not read; is it meant to be "${meant.header}"?`,
        at: { column: index + 1 },
        hint: `rename it, or write ${meant.field}: ${name.trim()} under columns of the source`,
      },
    ];
  });
};
