import { dateWords, settingFault } from '../../date-setting.ts';
import { nearest } from '../../nearest.ts';
import type { Column } from '../../types.ts';
import { type Field, holds } from '../fields.ts';
import type { Path } from '../tree.ts';
import { valueHint, wanted } from './field-rules.ts';
import type { Scope } from './scope.ts';

export interface Mapping {
  readonly name: string;
  readonly column: Column;
  /** The canonical field of that name, if there is one. */
  readonly field: Field | undefined;
  readonly known: readonly string[];
}

type Refuse = (steps: readonly string[], message: string, hint: string | undefined) => void;
type Details = Exclude<Column, string>;

/** One column of a mapping: where it comes from, and whether what becomes of it fits the field. */
export const checkColumn = (
  { name, column, field, known }: Mapping,
  path: Path,
  { report, written }: Scope,
): void => {
  const details: Details = typeof column === 'string' ? {} : column;
  const refuse: Refuse = (steps, message, hint) =>
    report([...path, ...steps], {
      on: steps.length === 0 ? 'key' : 'value',
      code: 'config/column',
      message,
      hint,
    });
  if (field === undefined && details.type === undefined && details.value === undefined) {
    const meant = nearest(name, known);
    const own = `${name}: { from: ${typeof column === 'string' ? column : (column.from ?? name)}, type: text }`;
    const hint =
      meant === undefined ? `give it a type: ${own}` : `did you mean ${meant}? Else give it a type: ${own}`;
    refuse([], `"${name}" is not a canonical field`, hint);
  }
  const type = details.type ?? field?.type;
  if (field !== undefined && details.type !== undefined && details.type !== field.type) {
    refuse(['type'], `${name} is ${wanted(field)} by itself, not ${details.type}`, 'remove type');
    return;
  }
  checkOrigin(details, refuse);
  checkReading(details, type, refuse);
  const target = field ?? (type === undefined ? undefined : { type });
  if (target !== undefined)
    checkValues(name, details, { field: target, refuse, written: (steps) => written([...path, ...steps]) });
};

const checkOrigin = (details: Details, refuse: Refuse): void => {
  const { from, value, map, otherwise, except } = details;
  if (except !== undefined && (otherwise === undefined || otherwise === 'reject'))
    refuse(
      ['except'],
      'except names values that are not taken for otherwise, and there is none to take them for',
      'write otherwise: beside it, or remove except',
    );
  if (from !== undefined && value !== undefined)
    refuse(['value'], 'a column has either from or value, not both', 'remove one of the two');
  if (value !== undefined) {
    for (const key of ['map', 'otherwise', 'date', 'decimal', 'thousands', 'percent'] as const) {
      if (details[key] !== undefined)
        refuse([key], `${key} does nothing beside a fixed value`, `remove ${key}`);
    }
  } else if (otherwise !== undefined && map === undefined) {
    refuse(
      ['otherwise'],
      'otherwise says what becomes of values that map does not name, and there is no map',
      'add map: { exported value: canonical value }',
    );
  }
};

const checkReading = (
  { decimal, thousands, percent, date, utc, value }: Details,
  type: Field['type'] | undefined,
  refuse: Refuse,
): void => {
  if (thousands !== undefined && thousands === (decimal ?? '.')) {
    const hint = thousands === '.' ? 'write decimal: "," beside it' : 'write decimal: "." or thousands: "."';
    refuse(['thousands'], `thousands and decimal are both "${thousands}"`, hint);
  }
  if (type === undefined || value !== undefined) return;
  if (utc !== undefined && type !== 'date')
    refuse(['utc'], `utc is for dates, and this column is ${wanted({ type })}`, 'remove utc');
  if (date !== undefined && type !== 'date')
    refuse(['date'], `date is the format of dates, and this column is ${wanted({ type })}`, 'remove date');
  else if (date !== undefined) checkFormat(date, refuse);
  for (const [key, mark] of [
    ['decimal', decimal],
    ['thousands', thousands],
    ['percent', percent],
  ] as const) {
    if (mark !== undefined && type !== 'number')
      refuse([key], `${key} is for numbers, and this column is ${wanted({ type })}`, `remove ${key}`);
  }
};

const checkFormat = (setting: string, refuse: Refuse): void => {
  const fault = settingFault(setting);
  if (fault === undefined) return;
  const larger = setting.replace(/d/g, 'D').replace(/y/g, 'Y');
  const word = dateWords.find((each) => each === setting.trim().toLowerCase().replace(/[ _]/, '-'));
  const meant = word ?? [larger, larger.replace(/m/g, 'M')].find((each) => settingFault(each) === undefined);
  const hint =
    meant === undefined
      ? 'write a format such as DD/MM/YYYY or YYYY-MM-DD HH:mm; put other letters in [brackets]'
      : `write ${meant}`;
  refuse(['date'], `${JSON.stringify(setting)} is no date format: ${fault}`, hint);
};

interface Target {
  readonly field: Field;
  readonly refuse: Refuse;
  readonly written: (steps: readonly string[]) => string;
}

const checkValues = (
  name: string,
  { map, otherwise, value }: Details,
  { field, refuse, written }: Target,
): void => {
  const check = (steps: readonly string[], given: unknown): void => {
    if (given === undefined || holds(field, given)) return;
    refuse(
      steps,
      `${name} must be ${wanted(field)}, not ${typeof given === 'string' ? JSON.stringify(given) : written(steps)}`,
      valueHint(field, written(steps)),
    );
  };
  for (const [exported, becomes] of Object.entries(map ?? {})) check(['map', exported], becomes);
  if (otherwise !== 'reject') check(['otherwise'], otherwise);
  check(['value'], value);
};
