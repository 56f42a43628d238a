/** What spreadsheets do to texts that they take for something else. */
import { monthNumber } from '../month-names.ts';

/** Errors of formulas, in English, German, French and Spanish, by what went wrong. */
const errors: readonly (readonly [says: string, texts: readonly string[]])[] = [
  ['a formula of the sheet points at cells that are gone', ['#REF!', '#BEZUG!', '#¡REF!']],
  ['a formula of the sheet found nothing', ['#N/A', '#NV', '#N/D']],
  ['a formula of the sheet uses a name that does not exist', ['#NAME?', '#NOM?', '#¿NOMBRE?']],
  ['a formula of the sheet got a value of the wrong kind', ['#VALUE!', '#WERT!', '#VALEUR!', '#¡VALOR!']],
  ['a formula of the sheet divides by zero', ['#DIV/0!', '#¡DIV/0!']],
  ['a formula of the sheet got a number that it cannot use', ['#NUM!', '#ZAHL!', '#NOMBRE!', '#¡NUM!']],
  ['a formula of the sheet fails', ['#NULL!', '#NUL!', '#¡NULO!', '#SPILL!', '#CALC!']],
];

const saysOf: ReadonlyMap<string, string> = new Map(
  errors.flatMap(([says, texts]) => texts.map((text) => [text, says] as const)),
);

/**
 * What a spreadsheet such as Excel has probably done to a text, an id or a category say; undefined if there is no sign of
 * it. What it says repeats nothing of the text.
 *
 * @example damaged('25-Jun') // => 'Excel has probably turned a code or a range, such as 6-25, into a day'
 * @example damaged('1.23E+11') // => 'Excel has probably cut a long number to its first digits'
 * @example damaged('#REF!') // => 'a formula of the sheet points at cells that are gone'
 * @example damaged('1E10') // => undefined
 */
export const damaged = (text: string): string | undefined => {
  // Few texts look like any of this, and every text comes by.
  if (text.length > 12 || !/^[#\d]|-\d\d$| \d\d$/.test(text)) return undefined;
  if (/^#{3,}$/.test(text)) return 'the column of the sheet was too narrow to show the value';
  if (/^\d(?:[.,]\d+)?E\+\d{2,3}$/.test(text))
    return 'Excel has probably cut a long number to its first digits';
  if (isDay(text)) return 'Excel has probably turned a code or a range, such as 6-25, into a day';
  return saysOf.get(text);
};

/** Day and month, or month and year, as Excel shows what it took for a date: `25-Jun`, `25. Jun`, `juin-25`. */
const isDay = (text: string): boolean => {
  const [, day, behind] = /^(\d{1,2})(?:-|\. ?)(\p{L}{3,5}\.?)$/u.exec(text) ?? [];
  const [, before] = /^(\p{L}{3,5}\.?)[- ]\d{2}$/u.exec(text) ?? [];
  const name = behind ?? before;
  if (name === undefined || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return false;
  // Set-12 and Gen 10 are codes; Excel writes months small in the languages in which they are months.
  return /^\p{Lu}/u.test(name) ? capital.test(name) : monthNumber(name) !== undefined;
};

/** Months as Excel writes them in English and in German. */
const capital = /^(?:Jan|Feb|Mar|Mär|Mrz|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)$/;
