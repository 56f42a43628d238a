import type { Preset } from '../preset.ts';
import { type Problem, unusable } from '../problems.ts';
import type { Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { droppedFrom, personalNotice, tellsApart } from './dropped.ts';
import { fold } from './fold.ts';
import { grouped } from './grouped.ts';
import { watchedHeaders } from './guards.ts';
import { headedBy, rowsOf } from './header-rows.ts';
import type { Beginning, Header, Table } from './line.ts';
import { lacking, placesIn } from './names.ts';
import { noHeader } from './no-header.ts';
import { oddNames, type Wanted } from './odd-names.ts';
import { type Plain, plainly, presetsFor, type Recognised, recognise } from './recognise.ts';
import type { Found } from './settings.ts';

/** Which column of a table feeds which plan. */
export interface Binding extends Recognised {
  readonly header: Header;
  /** For each plan, then for each header watched, the place of its column, from 0; -1 if the table has none. */
  readonly places: readonly number[];
  /** Plans that take the values of several columns of one name. */
  readonly joins: readonly Join[];
  /** Columns with and without a name; a record may have cells for those without, if they are empty. */
  readonly widest: number;
  /** Headers that nothing reads, but for those to be dropped. */
  readonly unused: readonly string[];
  /** Questions that it does not have. */
  readonly lacking: readonly Wanted[];
  readonly notices: Problem[];
}

/** A plan, the places of its columns, and what stands between their values. */
interface Join {
  readonly at: number;
  readonly places: readonly number[];
  readonly between: string;
}

/** Records among which a header is looked for when the first is none. */
export const looked = 20;

/**
 * Binds the columns of a table to the fields of a source: by the first record, and the delimiter under which every
 * required field has its column in it; else by one of the records below, and by the presets.
 *
 * @throws SpaceSeaError (3) if there is no such record, a name is missing or stands twice, or the table is grouped
 */
export const bind = async (
  table: Pick<Table, 'beginnings' | 'epoch'>,
  source: Source,
  { file, found }: { readonly file: string; readonly found?: Found | undefined },
): Promise<Binding> => {
  const { epoch } = table;
  const plain = plainly(source, file, { found, ...(epoch === undefined ? {} : { epoch }) });
  // Most files have the canonical names in their first record, and need no more than a look at it.
  const isCanonical = Object.keys(source.columns).length === 0 && source.items === undefined;
  if (source.preset === undefined && isCanonical) {
    const header = table
      .beginnings(rowsOf(source))
      .map((beginning) => headedBy(beginning, plain).header)
      .find((each) => each !== undefined && lacking(plain.plans, each.names).length === 0);
    if (header !== undefined) return bound(plain, header, file);
  }
  const beginnings = table.beginnings(looked);
  const presets = await presetsFor(source);
  const headed = headerIn(beginnings, plain, presets);
  if (headed === undefined) throw unusable(noHeader(beginnings, plain.plans, { file, source, presets }));
  const { recognised, header, below, isFirst } = headed;
  const binding = bound(recognised, header, file);
  if (!isFirst) binding.notices.push(preamble(header, file));
  const fault = grouped(below, binding);
  if (fault !== undefined) throw unusable({ ...fault, at: { ...fault.at, file } });
  return binding;
};

interface Headed {
  readonly recognised: Recognised;
  readonly header: Header;
  /** The records below it. */
  readonly below: Beginning;
  /** Does no record stand above it? */
  readonly isFirst: boolean;
}

/** The first record that is a header, in any of the ways to take the table apart. */
export const headerIn = (
  beginnings: readonly Beginning[],
  plain: Plain,
  presets: readonly Preset[],
): Headed | undefined => {
  for (let index = 0; index < looked; index += 1) {
    for (const beginning of beginnings) {
      const { header, below } = headedBy(beginning.slice(index), plain);
      const recognised = header && recognise(header.names, plain, presets);
      if (header !== undefined && recognised !== undefined)
        return { recognised, header, below, isFirst: index === 0 };
    }
  }
  return undefined;
};

const bound = (recognised: Recognised, header: Header, file: string): Binding => {
  const { source, plans, preset } = recognised;
  const names = withoutLastEmpty(header.names);
  const placeOf = placesIn(names);
  const headers = [...plans.map((plan) => plan.header), ...watchedHeaders(source, plans)];
  const hidden = hiddenIn(header, source);
  const places = headers.map((wanted, index) => {
    const place = wanted === undefined ? -1 : placeOf(wanted);
    return hidden(place) !== undefined && !tellsApart(plans[index]?.field ?? '') ? -1 : place;
  });
  const at = { file, line: header.line };
  const joins = joinsOf(plans, names);
  const single = places.filter((_, index) => plans[index]?.join === undefined);
  const wrong = (preset?.form === undefined ? emptyName(names) : undefined) ?? twiceNamed(names, single);
  if (wrong !== undefined) throw unusable({ ...wrong, at: { ...wrong.at, ...at } });
  const passed = names.flatMap((_, index) => (places.includes(index) ? [] : (hidden(index) ?? [])));
  const personal = personalNotice(passed, source);
  const read = new Set([...places, ...joins.flatMap((join) => join.places)]);
  const unread = names.flatMap((name, index) =>
    read.has(index) || hidden(index) !== undefined ? [] : [{ name, column: index + 1 }],
  );
  // Nobody has written the headers of a preset that the file lacks: it was made for many exports.
  const own = (plan: FieldPlan): boolean =>
    preset === undefined || !Object.hasOwn(preset.columns, plan.field);
  const isFed = (place: number): boolean => places[place] !== -1 || !own(plans[place] as FieldPlan);
  const odd = oddNames({ unread: preset === undefined ? unread : [], plans, isFed });
  return {
    ...recognised,
    header: { ...header, names },
    places,
    joins,
    widest: header.names.length,
    unused: unread.map(({ name }) => name.trim()),
    lacking: odd.lacking,
    notices: [
      ...odd.notices.map(
        (notice): Problem => ({ ...notice, severity: 'warning', at: { ...notice.at, ...at } }),
      ),
      ...trapsIn(names, preset, at),
      ...(personal === undefined ? [] : [{ ...personal, at }]),
    ],
  };
};

/** The name of a column, of its two, by which it is never read. */
const hiddenIn = (
  { names, aliases = [] }: Header,
  source: Source,
): ((place: number) => string | undefined) => {
  const isDropped = droppedFrom(source);
  return (place) => [names[place], aliases[place]].find((name) => name !== undefined && isDropped(name));
};

/** Plans of joined columns that stand more than once. */
const joinsOf = (plans: readonly FieldPlan[], names: readonly string[]): readonly Join[] =>
  plans.flatMap(({ header, join: between }, at) => {
    if (header === undefined || between === undefined) return [];
    const places = names.flatMap((name, place) => (fold(name) === fold(header) ? [place] : []));
    return places.length > 1 ? [{ at, places, between }] : [];
  });

/** Columns without a name at the end of a table are left over from a spreadsheet; their cells must be empty. */
const withoutLastEmpty = (names: readonly string[]): readonly string[] => {
  let end = names.length;
  while (end > 1 && names[end - 1]?.trim() === '') end -= 1;
  return names.slice(0, end);
};

type Wrong = Omit<Problem, 'severity'>;
type At = Required<Pick<NonNullable<Problem['at']>, 'file' | 'line'>>;

/** Lines above the header are told: nobody may think that they were read. */
const preamble = ({ line }: Header, file: string): Problem => ({
  code: 'file/preamble',
  severity: 'notice',
  message: `has its header on line ${line}; what stands above it was passed over`,
  at: { file, line },
});

/** Columns that do not hold what they seem to. */
const trapsIn = (names: readonly string[], preset: Preset | undefined, at: At): readonly Problem[] => {
  const placeOf = placesIn(names);
  return Object.entries(preset?.traps ?? {}).flatMap(([header, says]): Problem[] => {
    const place = placeOf(header);
    if (place < 0) return [];
    return [
      {
        code: 'file/trap',
        severity: 'notice',
        message: `the column "${header}" is not read: ${says}`,
        at: { ...at, column: place + 1 },
      },
    ];
  });
};

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
