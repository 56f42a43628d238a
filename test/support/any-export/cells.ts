/** Cells as exports have them: each column in a style of its own, with some that have gone wrong. */
import { schemas } from '../../../src/schemas.ts';
import type { Kind } from '../../../src/types.ts';
import type { Dice } from '../dice.ts';
import { dateStyles } from './dates.ts';

/** The text of the cell in a row, by its number. */
export type Cells = (row: number) => string;

/** What a field may hold, as its schema says. */
export interface Shape {
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'day';
  readonly words?: readonly string[];
}

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
}

/** The canonical fields of a kind. */
export const fieldsOf = (kind: Kind): readonly string[] => Object.keys(schemas[kind].properties);

/** Which of them a record must have. */
export const requiredOf = (kind: Kind): readonly string[] => schemas[kind].required;

/** What a field of a kind holds; those of the config's own are texts. */
export const shapeOf = (kind: Kind, field: string): Shape => {
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const { type, format, enum: words } = properties[field] ?? {};
  if (format !== undefined) return { type: format === 'date' ? 'day' : 'date' };
  if (type === 'boolean') return { type };
  if (type === 'number' || type === 'integer') return { type: 'number' };
  return { type: 'text', ...(words && { words }) };
};

/** Cells that mean nothing, or nearly. */
const nothings = [
  '',
  '',
  '',
  ' ',
  '-',
  '--',
  '–',
  'NA',
  'n/a',
  'N/A',
  'null',
  'none',
  'TBD',
  '(No value)',
  '000000000000000AAA',
];

/** Cells that have gone wrong, or look like it. */
const oddities = [
  '1969-12-31T23:59:59',
  '2025-02-29T10:00',
  '2024-02-29T00:00:00Z',
  '2026-07-03T24:00',
  '2026-07-03T09:00:60',
  '2026-07-03t09:00z',
  '1899-12-31T00:00',
  ' 2026-07-03T09:00 ',
  '2026-07-03T09:00:00.5Z',
  '25-Jun',
  'Jan-05',
  '1.23E+11',
  '#REF!',
  '#N/A',
  '#NAME?',
  '=1+1',
  '+49 30',
  "OrderedDict([('amount', 1.0)])",
  'x"y',
  'a\u0000b',
  '\ufeffx',
  '\u2028',
  '\u00a0',
  '\u200b',
  'é',
  'e\u0301',
  '日本語',
  '🙂',
  'İ',
  'ß',
  '\u001b[31m',
  '\r',
  'a\nb',
  'a\r\nb',
  'a\rb',
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  "'",
  '\\"',
  'a""b',
  '1,5',
  '1.5',
  '-0',
  '0',
  '007',
  '1e5',
  '1e309',
  '9007199254740993',
  'NaN',
  'Infinity',
  'true',
  'FALSE',
  'x'.repeat(60),
  'x'.repeat(300),
  '__proto__',
  'constructor',
  '1',
  '45702',
  '45702.458',
  '12/31/2025',
  '31.12.2025',
  '2025-13-01',
  '2025-02-30',
  '0',
  '-',
  '- ',
  ' x ',
];

const names = [
  'Acme',
  'Nordwind, GmbH',
  'Łódź Tools',
  'Twelve\nLines',
  'The "Old" Mill',
  'Kobayashi 株式会社',
  'Plain Co',
  'EMEA',
  'x',
  'A1',
  'ab',
];

const types = [
  'demo',
  'Demo',
  'Live demo',
  'discovery',
  'design',
  'inquiry',
  'pov',
  'handoff',
  'demo ',
  'DEMO',
  'workshop',
];

const people = ['se-1', 'se-2', 'SE-1', 'se-3', 'Sé-1', 'sam okoro', 'Sam  Okoro'];

const currencies = ['EUR', 'USD', 'GBP', 'usd', '€', '$', 'Euro', 'CHF', 'XXX', 'US-Dollar'];

/** Ids of deals: what points at them sometimes meets one. */
const dealId = (number: number): string => `D${number}`;

const idStyles: readonly ((row: number) => string)[] = [
  dealId,
  dealId,
  (row) => String(1000 + row),
  (row) => `006XX00000${String(row).padStart(5, '0')}`,
  (row) => `006XX00000${String(row).padStart(5, '0')}AAA`,
  (row) => `a-${row}-é`,
];

const special = (dice: Dice, field: string): Cells | undefined => {
  if (field === 'id') {
    const style = dice.pick(idStyles);
    const repeats = dice.pick([0, 0, 0.02, 0.2]);
    return (row) => style(dice.chance(repeats) ? dice.below(row + 1) : row);
  }
  if (field === 'deal_id') return () => dealId(dice.below(dice.chance(0.9) ? 20 : 2000));
  if (field === 'se' || field === 'owner' || field === 'respondent') return () => dice.pick(people);
  if (field === 'type' || field === 'item') return () => dice.pick(types);
  return field === 'currency' ? ofFew(dice, currencies) : undefined;
};

/** Most columns use a few words only. */
const ofFew = (dice: Dice, words: readonly string[]): Cells => {
  const few = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(words));
  return () => dice.pick(few);
};

const numberStyles: readonly ((dice: Dice) => string)[] = [
  (dice) => String(dice.below(6)),
  (dice) => String(dice.below(100_000)),
  (dice) => (dice.below(100_000) / 100).toFixed(2),
  (dice) => (dice.below(100_000) / 100).toFixed(2).replace('.', ','),
  (dice) => `${1 + dice.below(900)},${100 + dice.below(900)}`,
  (dice) => `${1 + dice.below(900)}.${100 + dice.below(900)}`,
  (dice) => `${1 + dice.below(900)},${100 + dice.below(900)}.50`,
  (dice) => `${1 + dice.below(900)}.${100 + dice.below(900)},50`,
  (dice) => `${1 + dice.below(900)} ${100 + dice.below(900)}`,
  (dice) => `${1 + dice.below(900)}\u00a0${100 + dice.below(900)},5`,
  (dice) => `${1 + dice.below(900)}'${100 + dice.below(900)}`,
  (dice) => `${dice.below(100)} %`,
  (dice) => `${dice.below(100)}%`,
  (dice) => `€${1 + dice.below(900)}.${100 + dice.below(900)},00`,
  (dice) => `USD ${1 + dice.below(900)},${100 + dice.below(900)}.00`,
  (dice) => ` $ ${dice.below(900)}.00 `,
  (dice) => `${dice.below(900)} ${dice.pick(currencies)}`,
  (dice) => `(${dice.below(900)})`,
  (dice) => `-${dice.below(900)}`,
  (dice) => `${dice.below(5)}.${dice.below(10)}`,
];

const booleanStyles: readonly (readonly string[])[] = [
  ['true', 'false'],
  ['TRUE', 'FALSE'],
  ['yes', 'no'],
  ['1', '0'],
  ['Yes', 'No', ''],
];

const plain = (dice: Dice, { type, words }: Shape): Cells => {
  if (words !== undefined) return () => dice.pick(words);
  if (type === 'text') return ofFew(dice, names);
  if (type === 'boolean') {
    const style = dice.pick(booleanStyles);
    return () => dice.pick(style);
  }
  if (type === 'number') {
    const style = dice.pick(dice.chance(0.5) ? numberStyles.slice(0, 2) : numberStyles);
    return () => style(dice);
  }
  const style = dice.pick(dateStyles(dice, type === 'day'));
  // Midnight is a time of its own: many programs write it where there is none.
  return () => {
    const [day, second] = [dice.below(400), dice.below(86_400)];
    return style(day, second % 9 === 0 ? 0 : second);
  };
};

/** With more rows, cells that have gone wrong are so rare that not every file is refused for one. */
const many = 1_000;

/** The cells of a column of so many rows: in one style, but for some. */
export const cellsOf = (
  dice: Dice,
  { field, shape, rows }: { readonly field: string; readonly shape: Shape; readonly rows: number },
): Cells => {
  const style = special(dice, field) ?? plain(dice, shape);
  const other = plain(dice, shape);
  const isKey = /^(id|type|se|outcome|item|value)$/.test(field);
  const empty = dice.pick(isKey ? [0, 0, 0.01] : [0, 0.05, 0.3]);
  const odd = dice.pick([0, 0, 0, 0.01, 0.05]) * (rows > many ? 0.002 : 1);
  const mixed = dice.pick([0, 0, 0, 0, 0.01, 0.2]) * (rows > many ? 0 : 1);
  return (row) => {
    if (dice.chance(empty)) return dice.pick(nothings);
    if (dice.chance(odd)) return dice.pick(oddities);
    return dice.chance(mixed) ? other(row) : style(row);
  };
};
