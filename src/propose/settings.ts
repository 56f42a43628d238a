/** How the dates and numbers of a column have to be read, or what has to be asked first. */
import { firstOf } from '../date-setting.ts';
import type { ColumnProfile, Finding, NumberMarks } from '../profile.ts';
import type { Guess } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { typeOfField } from './fits.ts';
import { yamlText } from './yaml-text.ts';

/** What a column's cells leave to be said. */
export interface Setting {
  readonly date?: string;
  readonly numbers?: NumberMarks;
  /** Set where the column cannot be read before somebody chooses. */
  readonly choices?: readonly string[];
  readonly doubt?: string;
  /** Where it is read as another column of the file is. */
  readonly like?: string;
}

/** How the columns of one file write dates and numbers, where their cells say it. */
export interface Habits {
  /** Does the day or the month come first, and by which column? Absent if columns differ. */
  readonly dates?: { readonly first: 'day' | 'month'; readonly column: string };
  readonly decimal?: { readonly mark: '.' | ','; readonly column: string };
}

/** What all decided columns of a file agree on. */
export const habitsOf = (columns: readonly ColumnProfile[]): Habits => {
  const dates = columns.flatMap(({ name, dates: found, type }) => {
    const first = type === 'date' && found?.is === 'decided' ? firstOf(found.setting) : undefined;
    return first === undefined ? [] : [{ first, column: name }];
  });
  const decimals = columns.flatMap(({ name, numbers, type }) => {
    const mark = type === 'number' && numbers?.is === 'decided' ? numbers.setting.decimal : undefined;
    return mark === undefined ? [] : [{ mark, column: name }];
  });
  const [date] = dates;
  const [decimal] = decimals;
  return {
    ...(date !== undefined && dates.every(({ first }) => first === date.first) ? { dates: date } : {}),
    ...(decimal !== undefined && decimals.every(({ mark }) => mark === decimal.mark) ? { decimal } : {}),
  };
};

/** The settings of the column that feeds a field. */
export const settingFor = (
  column: ColumnProfile,
  { field, kind, habits }: { readonly field: string; readonly kind: Kind; readonly habits: Habits },
): Setting => {
  const wanted = typeOfField(field, kind);
  if (wanted === 'date') return dateSetting(column, field, habits);
  return wanted === 'number' ? numberSetting(column, field, habits) : {};
};

const dateSetting = ({ name, dates }: ColumnProfile, field: string, habits: Habits): Setting => {
  if (dates === undefined || dates.is === 'plain') return {};
  if (dates.is === 'decided') return { date: dates.setting };
  if (dates.is === 'torn') return torn(dates.settings, { field, name, key: 'date', what: 'dates' });
  const alike = dates.readings.filter(({ setting }) => firstOf(setting) === habits.dates?.first);
  const [only] = alike;
  if (habits.dates !== undefined && only !== undefined && alike.length === 1)
    return { date: only.setting, like: habits.dates.column };
  return unsure(dates, (setting) => `${field}: { from: ${yamlText(name)}, date: ${yamlText(setting)} }`);
};

const numberSetting = ({ name, numbers }: ColumnProfile, field: string, habits: Habits): Setting => {
  if (numbers === undefined || numbers.is === 'plain') return {};
  if (numbers.is === 'decided') return { numbers: numbers.setting };
  const written = (marks: NumberMarks): string => `${field}: { from: ${yamlText(name)}${marksText(marks)} }`;
  if (numbers.is === 'torn')
    return {
      choices: numbers.settings.map(written),
      doubt: `the numbers of ${yamlText(name)} are written in two ways; which one is right?`,
    };
  const alike = numbers.readings.filter(({ setting }) => setting.decimal === habits.decimal?.mark);
  const [only] = alike;
  if (habits.decimal !== undefined && only !== undefined && alike.length === 1)
    return { numbers: only.setting, like: habits.decimal.column };
  return unsure(numbers, written);
};

/** Marks as they stand behind `from`. */
export const marksText = ({ decimal, thousands }: NumberMarks): string =>
  [
    ...(decimal === undefined ? [] : [`, decimal: ${JSON.stringify(decimal)}`]),
    ...(thousands === undefined ? [] : [`, thousands: ${JSON.stringify(thousands)}`]),
  ].join('');

const unsure = <Marks>(
  { example, readings }: Extract<Finding<Marks>, { is: 'unsure' }>,
  written: (setting: Marks) => string,
): Setting => ({
  choices: readings.map(
    ({ setting, value }) => `${written(setting)}   # ${yamlText(example.text)} is ${value}`,
  ),
  doubt: `line ${example.line} has ${yamlText(example.text)}: ${readings[0].value} or ${readings[1].value}?`,
});

const torn = (
  settings: readonly string[],
  { field, name, key, what }: Readonly<Record<'field' | 'name' | 'key' | 'what', string>>,
): Setting => ({
  choices: settings.map((setting) => `${field}: { from: ${yamlText(name)}, ${key}: ${yamlText(setting)} }`),
  doubt: `the ${what} of ${yamlText(name)} are written in two ways; which one is right?`,
});

/** The settings as parts of a guess. */
export const settled = ({
  date,
  numbers,
  choices,
  doubt,
}: Setting): Pick<Guess, 'date' | 'numbers' | 'choices' | 'doubt'> => ({
  ...(date === undefined ? {} : { date }),
  ...(numbers === undefined ? {} : { numbers }),
  ...(choices === undefined ? {} : { choices }),
  ...(doubt === undefined ? {} : { doubt }),
});
