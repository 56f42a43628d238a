import { type Problem, unusable } from '../problems.ts';
import type { Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { beginningsOf, type Header, type TableHead } from './dialect.ts';
import { fold } from './fold.ts';
import { lacking, placesIn } from './names.ts';
import { noHeader } from './no-header.ts';
import { oddNames } from './odd-names.ts';

/** Which column of a table feeds which plan. */
export interface Binding {
  readonly header: Header;
  /** For each plan the place of its column, from 0; -1 if the table has none. */
  readonly places: readonly number[];
  /** Columns with and without a name; a record may have cells for those without, if they are empty. */
  readonly widest: number;
  /** Headers that nothing reads, but for those to be dropped. */
  readonly unused: readonly string[];
  readonly notices: readonly Problem[];
}

/** Records among which a header is looked for when the first is none, to say where it stands. */
const looked = 20;

/**
 * Binds the columns of a table to the fields of a source, by the delimiter under which every required field has its
 * column in the first record.
 *
 * @throws SpaceSeaError (3) if there is no such delimiter, or a name is missing or stands twice
 */
export const bind = (
  head: TableHead,
  plans: readonly FieldPlan[],
  { file, source }: { readonly file: string; readonly source: Source },
): Binding => {
  const headers = beginningsOf(head, 1).flat();
  const header = headers.find(({ names }) => lacking(plans, names).length === 0);
  if (header === undefined) throw unusable(noHeader(beginningsOf(head, looked), plans, { file, source }));
  const names = withoutLastEmpty(header.names);
  const placeOf = placesIn(names);
  const places = plans.map(({ header: wanted }) => (wanted === undefined ? -1 : placeOf(wanted)));
  const at = { file, line: header.line };
  const wrong = emptyName(names) ?? twiceNamed(names, places);
  if (wrong !== undefined) throw unusable({ ...wrong, at: { ...wrong.at, ...at } });
  const dropped = new Set(source.drop.map(fold));
  const unread = names.flatMap((name, index) =>
    places.includes(index) || dropped.has(fold(name)) ? [] : [{ name, column: index + 1 }],
  );
  const isFed = (place: number): boolean => places[place] !== -1;
  return {
    header: { ...header, names },
    places,
    widest: header.names.length,
    unused: unread.map(({ name }) => name.trim()),
    notices: oddNames({ unread, plans, isFed }).map((notice) => ({
      ...notice,
      severity: 'warning',
      at: { ...notice.at, ...at },
    })),
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
  const folded = names.map(fold);
  for (const place of places) {
    const name = names[place];
    if (name === undefined) continue;
    const other = folded.findIndex((each, index) => index !== place && each === folded[place]);
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
