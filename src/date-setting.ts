/** What a column says under `date`: a format, a word for a form that is none, or several of them. */
import { formatFault } from './date-format.ts';

/** Forms of dates that are not written as a format. */
export const dateWords = ['iso', 'excel', 'excel-1904'] as const;

/**
 * The forms that a setting takes; ` | ` stands between them, but not in brackets.
 * @example formsOf('D/M/YYYY | D/M/YYYY H:mm') // => ['D/M/YYYY', 'D/M/YYYY H:mm']
 */
export const formsOf = (setting: string): readonly string[] => setting.split(/ \| (?![^[]*\])/);

/**
 * A setting that takes each of the given forms.
 * @example settingOf(['iso', 'excel']) // => 'iso | excel'
 */
export const settingOf = (forms: readonly string[]): string => [...new Set(forms)].join(' | ');

/**
 * What is wrong with a setting; undefined if it can be read.
 * @example settingFault('iso | excel') // => undefined
 * @example settingFault('DD/MM') // => 'it has no year (YYYY)'
 * @example settingFault('iso | DD/MM') // => 'in "DD/MM", it has no year (YYYY)'
 * @example settingFault('iso | iso') // => 'it says "iso" twice'
 */
export const settingFault = (setting: string): string | undefined => {
  const forms = formsOf(setting);
  const twice = forms.find((form, index) => forms.indexOf(form) !== index);
  if (twice !== undefined) return `it says ${JSON.stringify(twice)} twice`;
  if (forms.includes('excel') && forms.includes('excel-1904'))
    return 'excel and excel-1904 count the same numbers from different days';
  for (const form of forms) {
    const fault = isWord(form) ? undefined : formatFault(form);
    if (fault !== undefined) return forms.length === 1 ? fault : `in ${JSON.stringify(form)}, ${fault}`;
  }
  return undefined;
};

/**
 * What stands first in the dates of a setting whose numbers have the year behind, so that other columns of one export
 * can be read alike; undefined if it has none, or both.
 *
 * @example firstOf('D/M/YYYY | D/M/YYYY H:mm') // => 'day'
 * @example firstOf('M/D/YYYY h:mm A') // => 'month'
 * @example firstOf('iso | excel') // => undefined
 * @example firstOf('YYYY/M/D | D MMM YYYY') // => undefined
 * @example firstOf('D/M/YYYY | M/D/YYYY') // => undefined
 */
export const firstOf = (setting: string): 'day' | 'month' | undefined => {
  const orders = formsOf(setting).map((form) =>
    form.replace(/\[[^\]]*\]|M{3,4}/g, '').replace(/[^DMY]/g, ''),
  );
  const [day, month] = [
    orders.some((order) => /^D+M+Y/.test(order)),
    orders.some((order) => /^M+D+Y/.test(order)),
  ];
  if (day === month) return undefined;
  return day ? 'day' : 'month';
};

const isWord = (form: string): boolean => dateWords.some((word) => word === form);
