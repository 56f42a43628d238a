/** Headers of survey tools that take more than one row. */
import { fold } from './fold.ts';

/** One name for each column, and another one under which a config may ask for it. */
export interface ComposedNames {
  readonly names: readonly string[];
  readonly aliases: readonly (string | undefined)[];
}

/** Tools whose header has two rows, or three. */
export type HeaderForm = 'surveymonkey' | 'qualtrics' | 'qualtrics-legacy';

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
