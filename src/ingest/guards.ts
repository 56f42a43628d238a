import type { Guard as Conditions, Source } from '../types.ts';
import { type Cell, textIn } from './fault.ts';

/** A condition on another cell of the row. */
export interface Guard {
  /** Exported header of that cell; the file must have it. */
  readonly header: string;
  /** Values with which it holds, in lower case; any, even none, if not given. */
  readonly values?: ReadonlySet<string>;
  /** Does it hold only where the file has such a cell at all? Otherwise a missing one is an empty one. */
  readonly isPresent?: true;
}

/** The guards that a config writes as `{ IsWon: [1, true] }`. */
export const guardsOf = (conditions: Conditions | undefined): readonly Guard[] =>
  Object.entries(conditions ?? {}).map(([header, values]) => ({
    header,
    values: new Set([values].flat().flatMap((value) => alike(String(value).toLowerCase()))),
  }));

/** Yes and no as exports and spreadsheets write them: one stands for all of its kind. */
const answers: readonly (readonly string[])[] = [
  [
    '1',
    '1.0',
    '1,0',
    'true',
    'yes',
    'y',
    'x',
    'checked',
    'on',
    'wahr',
    'ja',
    'vrai',
    'oui',
    'verdadero',
    'verdadeiro',
    's\u00ed',
    'si',
    'sim',
    's\u00ec',
    'vero',
    'waar',
    'tak',
    'prawda',
    'sant',
    'sand',
  ],
  [
    '0',
    '0.0',
    '0,0',
    'false',
    'no',
    'n',
    'unchecked',
    'off',
    'falsch',
    'nein',
    'faux',
    'non',
    'falso',
    'n\u00e3o',
    'onwaar',
    'nee',
    'nie',
    'fa\u0142sz',
    'nej',
    'falskt',
    'falsk',
  ],
];

const alike = (value: string): readonly string[] =>
  ['1', 'true', '0', 'false'].includes(value)
    ? (answers.find((words) => words.includes(value)) ?? [value])
    : [value];

/** The conditions under which a row is left out: none is left out for a column that the file does not have. */
export const skipsOf = (conditions: Conditions): readonly Guard[] =>
  guardsOf(conditions).map((guard) => ({ ...guard, isPresent: true }));

/** Headers of cells that are looked at without feeding a field, in the order in which their cells follow those of the plans. */
export const watchedHeaders = (
  { skip }: Pick<Source, 'skip'>,
  plans: readonly { readonly guards: readonly Guard[] }[],
): readonly string[] => [
  ...new Set([
    ...plans.flatMap(({ guards }) => guards.map(({ header }) => header)),
    ...Object.keys(skip ?? {}),
  ]),
];

/** Does a cell have one of the values? */
export const holds = ({ values, isPresent }: Guard, cell: Cell | undefined): boolean => {
  if (values === undefined || (isPresent === true && cell === undefined)) return cell !== undefined;
  return values.has(textIn(cell).trim().toLowerCase());
};
