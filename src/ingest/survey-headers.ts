/** Headers of survey tools that take more than one row. */
import type { HeaderForm } from '../model.ts';
import { fold } from './fold.ts';

/** One name for each column, and another one under which a config may ask for it. */
export interface ComposedNames {
  readonly names: readonly string[];
  readonly aliases: readonly (string | undefined)[];
}

/** Rows that a header takes. */
export const headerRows: Readonly<Record<HeaderForm, number>> = {
  surveymonkey: 2,
  qualtrics: 3,
  'qualtrics-legacy': 2,
};

/**
 * How a survey tool writes the header that begins with these rows; undefined if it takes one row only.
 * @example headerForm([['Q1'], ['How are you?'], ['{"ImportId":"QID1"}']]) // => 'qualtrics'
 * @example headerForm([['ID', 'How are you?'], ['', 'Response']]) // => 'surveymonkey'
 * @example headerForm([['ID', 'How are you?'], ['1', 'Good']]) // => undefined
 */
export const headerForm = (rows: readonly (readonly string[])[]): HeaderForm | undefined => {
  const [first = [], second = [], third = []] = rows;
  const isId = (cell: string): boolean => /^\s*\{\s*"ImportId"\s*:/.test(cell);
  if (third.some(isId) && third.every((cell) => cell.trim() === '' || isId(cell))) return 'qualtrics';
  if (/^v\d+$/i.test(first[0]?.trim() ?? '') && fold(second[0] ?? '') === 'responseid')
    return 'qualtrics-legacy';
  return isMonkey(first.map(oneLine), second.map(oneLine)) ? 'surveymonkey' : undefined;
};

/**
 * The names of the columns from the rows of a header, first row first; shorter rows end in empty cells.
 *
 * SurveyMonkey writes a question once, over all of its columns, and below it the row or option of each:
 * `Question [Option]`, as Google Forms has it; or `Question` if the column holds the answer itself. Qualtrics writes
 * short names, and below them the questions: these are the aliases, unless two columns share one. Its third row, of
 * ids, is not needed.
 *
 * @example composedNames([['ID', 'Rate these', ''], ['', 'Tools', 'Pay']], 'surveymonkey').names // => ['ID', 'Rate these [Tools]', 'Rate these [Pay]']
 * @example composedNames([['Q1', 'Q2'], ['How are you?', 'Q2']], 'qualtrics').aliases // => ['How are you?', undefined]
 */
export const composedNames = (rows: readonly (readonly string[])[], form: HeaderForm): ComposedNames => {
  const [first = [], second = []] = rows;
  const width = Math.max(first.length, second.length);
  const at = (row: readonly string[], index: number): string => oneLine(row[index] ?? '');
  const places = Array.from({ length: width }, (_, index) => index);
  if (form === 'surveymonkey')
    return monkeyNames(places.map((index) => [at(first, index), at(second, index)]));
  const names = places.map((index) => at(first, index));
  return {
    names,
    aliases: toldApart(
      names,
      places.map((index) => at(second, index)),
    ),
  };
};

/**
 * Below the names of what is not asked stands nothing; below a question stands what each of its columns holds, one word
 * of SurveyMonkey's own or, in languages whose word is not known, the rows of a grid. A row of data must not pass for it.
 */
const isMonkey = (first: readonly string[], second: readonly string[]): boolean => {
  const begin = second.findIndex((option) => option !== '');
  if (begin < 1 || second.length > first.length || first.slice(0, begin).includes('')) return false;
  if (second.some((option) => answerWords.has(fold(option)))) return true;
  const nameless = [...first.keys()].filter((index) => first[index] === '');
  return begin > 1 && nameless.length > 0 && nameless.every((index) => (second[index] ?? '') !== '');
};

/** Questions may be written over several lines. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Columns that hold the answer itself, in the languages whose exports are known. */
const answerWords: ReadonlySet<string> = new Set(
  ['Response', 'Open-Ended Response', 'Antwort', 'Réponse', 'Respuesta'].map(fold),
);

const monkeyNames = (columns: readonly (readonly [question: string, option: string])[]): ComposedNames => {
  let current = '';
  const names = columns.map(([question, option]) => {
    if (question !== '') current = question;
    if (option === '') return question;
    if (answerWords.has(fold(option))) return current;
    return current === '' ? option : `${current} [${option}]`;
  });
  return { names, aliases: names.map(() => undefined) };
};

/** Questions under which one column can be found, and no other. */
const toldApart = (names: readonly string[], texts: readonly string[]): (string | undefined)[] => {
  const count = new Map<string, number>();
  for (const name of [...names, ...texts]) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1);
  return texts.map((text) => (text === '' || count.get(fold(text)) !== 1 ? undefined : text));
};
