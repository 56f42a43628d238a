/** Sources as configs describe them: which column is which field, and what is to be done with it. */
import type { Alternative, Column, Kind, Source } from '../../../src/types.ts';
import { sourceOf } from '../../unit/ingest/support.ts';
import type { Dice } from '../dice.ts';
import { fieldsOf, requiredOf, type Shape, shapeOf } from './cells.ts';
import { dateSettings } from './dates.ts';

/** A column of a table that is to be written. */
export interface Header {
  readonly name: string;
  /** The field that it feeds, or looks like. */
  readonly field: string;
  readonly shape: Shape;
}

/** A source, and the columns of its files. */
export interface AnySource {
  readonly source: Source;
  readonly headers: readonly Header[];
}

const titled = (field: string): string =>
  field
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/** Fields of the config's own; one is called like a field of another kind. */
const ownFields = ['tier', 'deal_id', 'se', 'score', 'constructor'];

/** Any source of a kind. */
export const anySource = (dice: Dice, kind: Kind): AnySource => {
  const required = requiredOf(kind);
  const most = dice.pick([3, 6, 12]);
  const others = fieldsOf(kind).filter((field) => !required.includes(field));
  const chosen = others.filter(() => dice.chance(most / others.length));
  const own = dice.chance(0.3)
    ? [dice.pick(ownFields)].filter((field) => !fieldsOf(kind).includes(field))
    : [];
  const isMapped = dice.chance(0.5);
  // Where fixed values feed what is required, a record may be good that has one cell only.
  const areFixed = isMapped && dice.chance(0.2);
  const columns: Record<string, Column> = {};
  const headers = [...required, ...chosen, ...own].flatMap((field): Header[] => {
    const shape = shapeOf(kind, field);
    if (areFixed && required.includes(field) && field !== required[0]) {
      columns[field] = { value: fixedOf(dice, shape) };
      return [];
    }
    if (!own.includes(field) && (!isMapped || dice.chance(0.4))) return [{ name: field, field, shape }];
    const name = dice.pick([titled(field), `${titled(field)} (x)`, `${field.slice(0, 2)}1`]);
    const mapped = columnOf(dice, { field, name, shape });
    columns[field] = mapped.column;
    return mapped.names.map((each) => ({ name: each, field, shape }));
  });
  return {
    source: sourceOf(kind, restOf(dice, kind, { columns, headers })),
    headers: arranged(dice, headers),
  };
};

interface Mapped {
  readonly column: Column;
  readonly names: readonly string[];
}

const columnOf = (dice: Dice, { name, shape }: Header): Mapped => {
  const said = detailsOf(dice, shape);
  const way = dice.below(10);
  if (way < 5) return { column: { from: name, ...said }, names: [name] };
  if (way === 5) return { column: { value: fixedOf(dice, shape) }, names: [] };
  if (way === 6) return { column: name, names: [name] };
  const other = `${name} 2`;
  const guarded: Alternative = { column: name, when: { [dice.chance(0.5) ? other : 'Won']: ['x', 1, ''] } };
  const fixed: Alternative = { value: fixedOf(dice, shape), when: { [other]: ['x', 'EMEA', 'demo', 1] } };
  const from = dice.pick<[Alternative, ...Alternative[]]>([
    [name, other],
    [guarded, other],
    [fixed, name],
    [{ column: other }, guarded],
  ]);
  const names = [name, ...(dice.chance(0.8) ? [other] : [])];
  return { column: { from, ...said }, names };
};

const fixedOf = (dice: Dice, { type, words }: Shape): string | number | boolean => {
  if (words !== undefined) return dice.pick(words);
  if (type === 'number') return dice.below(5);
  if (type === 'boolean') return dice.chance(0.5);
  return type === 'text' ? dice.pick(['demo', 'EMEA', 'x']) : '2025-03-01';
};

const detailsOf = (dice: Dice, { type, words }: Shape): Exclude<Column, string> => {
  if (dice.chance(0.5)) return {};
  if (type === 'number')
    return dice.pick<Exclude<Column, string>>([
      { decimal: ',' },
      { decimal: '.', thousands: ',' },
      { divideBy: 60 },
      { percent: true },
      { map: { none: 0, demo: 3 } },
    ]);
  if (type === 'boolean')
    return { map: { yes: true, no: false }, ...(dice.chance(0.3) && { otherwise: false }) };
  if (type === 'date' || type === 'day')
    return dice.pick<Exclude<Column, string>>([{ date: dice.pick(dateSettings) }, { utc: true }, {}]);
  if (words !== undefined)
    return { map: { Won: words[0] ?? '' }, ...(dice.chance(0.5) && { otherwise: words[1] ?? '' }) };
  return dice.pick<Exclude<Column, string>>([
    { map: { Demo: 'demo', 'Live demo': 'demo' } },
    { map: { Acme: 'acme' }, otherwise: 'other' },
    { map: { Acme: 'acme' }, otherwise: 'other', except: ['nord'] },
    { startsWith: dice.pick(['D', '006', 'se']) },
  ]);
};

const restOf = (
  dice: Dice,
  kind: Kind,
  {
    columns,
    headers,
  }: { readonly columns: Readonly<Record<string, Column>>; readonly headers: readonly Header[] },
): Partial<Source> => {
  const any = headers.length === 0 ? 'none' : dice.pick(headers).name;
  const field = (): string => (headers.length === 0 ? 'id' : dice.pick(headers).field);
  const dates = dice.pick([undefined, undefined, 'day-first', 'month-first'] as const);
  const key = dice.pick([undefined, undefined, [], ['id'], [field()], ['id', field()]]);
  const isNamed = Object.keys(columns).length > 0 && dice.chance(0.8);
  return {
    columns,
    ...(isNamed && { preset: 'none' }),
    ...(key && { key }),
    ...(kind === 'survey' && dice.chance(0.3) && { key: ['respondent', 'item'] }),
    onDuplicate: dice.pick(['reject', 'first', 'last', 'latest']),
    maxRejected: dice.pick([1, 0.05]),
    ...(dates && { dates }),
    ...(dice.chance(0.1) && { drop: [any] }),
    ...(dice.chance(0.2) && {
      skip: { [dice.chance(0.8) ? any : 'Deleted']: dice.pick(['', 'x', [1, 'EMEA', 'won'], 'D3']) },
    }),
    ...(dice.chance(0.15) && { nulls: dice.pick([['0'], ['x', 'EMEA'], ['D1']]) }),
  };
};

/** In any order, with columns that nothing reads, and sometimes one that stands there twice. */
const arranged = (dice: Dice, headers: readonly Header[]): readonly Header[] => {
  const all = [...headers];
  if (dice.chance(0.3)) return all;
  const more = ['Won', 'Notes', 'E-mail', 'Deleted'].filter(() => dice.chance(0.15));
  for (const name of more)
    all.splice(dice.below(all.length + 1), 0, { name, field: name, shape: { type: 'text' } });
  if (dice.chance(0.02) && headers.length > 0) all.push(dice.pick(headers));
  for (let at = all.length - 1; at > 0 && dice.chance(0.7); at -= 1) {
    const other = dice.below(at + 1);
    [all[at], all[other]] = [all[other] as Header, all[at] as Header];
  }
  return all;
};
