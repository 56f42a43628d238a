/** Tables as interfaces write them: an object a record, in a list or a line each, with numbers and much else for texts. */
import type { Dice } from '../dice.ts';
import { mutated } from './mutated.ts';
import type { Table, Written } from './table.ts';

/** How objects are written. */
interface Style {
  readonly isLines: boolean;
  /** Shares of cells without text that are left out, and of others that are numbers, truths, nested or with backslashes. */
  readonly absent: number;
  readonly typed: number;
  readonly odd: number;
  readonly spaces: readonly string[];
  readonly ends: string;
}

const anyStyle = (dice: Dice): Style => ({
  isLines: dice.chance(0.5),
  absent: dice.pick([0, 0.5, 1]),
  typed: dice.pick([0, 0.5, 1, 1]),
  odd: dice.pick([0, 0, 0.01, 0.05]),
  spaces: dice.pick([[''], ['', ' '], [' ']]),
  ends: dice.pick(['\n', '\n', '\r\n']),
});

/** The objects of a table; now and then some bytes of it went wrong. */
export const writtenObjects = (dice: Dice, table: Table): Written => {
  const style = anyStyle(dice);
  const records = table.rows.map((row) => objectOf(dice, style, { header: table.header, row }));
  const text = style.isLines
    ? records.map((record) => record + style.ends).join('')
    : listOf(dice, style, records);
  const whole = Buffer.from((dice.chance(0.1) ? '\ufeff' : '') + text);
  const bytes = dice.chance(0.2) && whole.length > 0 ? mutated(dice, whole, whole) : whole;
  return { bytes, ending: style.isLines ? 'ndjson' : 'json' };
};

const listOf = (dice: Dice, { ends, spaces }: Style, records: readonly string[]): string => {
  const list = `[${ends}${records.join(dice.pick([',', `,${ends}`, `${dice.pick(spaces)},${ends}  `]))}${ends}]`;
  return dice.pick([
    list,
    list,
    `{"totalSize":${records.length},"done":${dice.pick(['true', 'false'])},"records":${list}}`,
    `{"results":${list},"paging":{"next":{"after":"1"}}}`,
  ]);
};

interface Row {
  readonly header: readonly string[];
  readonly row: readonly string[];
}

const objectOf = (dice: Dice, style: Style, { header, row }: Row): string => {
  const space = (): string => dice.pick(style.spaces);
  const members = header.flatMap((name, at) => {
    const value = jsonOf(dice, style, row[at] ?? '');
    if (value === undefined) return [];
    const member = `${JSON.stringify(name)}${space()}:${space()}${value}`;
    return dice.chance(style.odd / 5) ? [member, member] : [member];
  });
  const shuffled = dice.chance(style.odd) ? members.toReversed() : members;
  const extra = dice.chance(style.odd) ? [dice.pick(extras)] : [];
  return `{${space()}${[...extra, ...shuffled].join(`,${space()}`)}${space()}}`;
};

const extras = [
  '"attributes":{"type":"Opportunity","url":"/x"}',
  '"properties":{"outcome":"won"}',
  '"Owner":{"Name":"x"}',
  '"note":"a\\n\\u00e9\\ud83d\\ude42"',
];

const oddValues = [
  '{}',
  '[]',
  '{"a":[1,{"b":null}]}',
  '[1,2]',
  'null',
  '1e5',
  '-0',
  '1.50',
  '12345678901234567890',
  'true',
];

/** The JSON of a cell; undefined if the object has no such member. */
const jsonOf = (dice: Dice, { absent, typed, odd }: Style, cell: string): string | undefined => {
  if (dice.chance(odd)) return dice.pick(oddValues);
  if (cell === '') return dice.chance(absent) ? dice.pick(['null', undefined]) : '""';
  const isTyped = /^(-?(0|[1-9]\d{0,12})(\.\d{1,6})?|true|false)$/.test(cell) && dice.chance(typed);
  if (isTyped) return cell;
  const text = JSON.stringify(cell);
  return dice.chance(odd) ? text.replace(/[a-z]/, escaped) : text;
};

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
