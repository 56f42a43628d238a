/** What the answers to one question were, kept until they can be told together. */
import type { LabelSet } from '../types.ts';
import { labelKey } from './label-key.ts';
import type { Answer } from './label-scales.ts';
import { labelSets } from './label-sets.ts';
import { yamlText } from './mapping.ts';

/** Answers that fewer people gave, or that are longer, may be somebody's own words: they are not shown. */
const shared = 3;
const longest = 40;

/** Different answers that are remembered; a question with more is answered in free text. */
const most = 1_000;

export interface AnswerBook {
  /** How often each answer occurs that is no label, or no choice. */
  readonly unknown: Map<string, number>;
  /** How often each answer occurs whose number and words do not belong together. */
  readonly torn: Map<string, number>;
  /** Number and wording of each shade that occurs; see LabelSet. */
  readonly known: Map<number, Known>;
  /** Numbers that occur without words. */
  readonly numbers: Set<number>;
}

/** A label that occurs, and where it does first. */
interface Known {
  readonly value: number;
  readonly text: string;
  readonly line: number;
}

/** An answer as it stands. */
interface Written {
  readonly text: string;
  readonly line: number;
}

export const startAnswers = (): AnswerBook => ({
  unknown: new Map(),
  torn: new Map(),
  known: new Map(),
  numbers: new Set(),
});

/** Takes in an answer that is a label, or that is none. */
export const seeAnswer = (
  { unknown, torn, known, numbers }: AnswerBook,
  { text, line }: Written,
  answer: Answer | undefined,
): void => {
  if (answer === undefined || 'is' in answer) {
    count(answer?.is === 'torn' ? torn : unknown, text.trim(), 1);
    return;
  }
  const { value, shade } = answer;
  if (shade === undefined) numbers.add(value);
  else if (!known.has(shade)) known.set(shade, { value, text: text.trim(), line });
};

const count = (counts: Map<string, number>, text: string, by: number): void => {
  if (counts.has(text) || counts.size < most) counts.set(text, (counts.get(text) ?? 0) + by);
};

/** Adds the answers of one file to those of all, and forgets them. */
export const moveAnswers = (from: AnswerBook, into: AnswerBook): void => {
  for (const kind of ['unknown', 'torn'] as const) {
    for (const [text, by] of from[kind]) count(into[kind], text, by);
    from[kind].clear();
  }
  for (const [shade, each] of from.known) if (!into.known.has(shade)) into.known.set(shade, each);
  for (const number of from.numbers) into.numbers.add(number);
  from.known.clear();
  from.numbers.clear();
};

type Counts = ReadonlyMap<string, number>;

/** The answers that may be shown, most frequent first. */
export const sharedAnswers = (counts: Counts): readonly (readonly [text: string, count: number])[] =>
  [...counts]
    .filter(([text, by]) => by >= shared && Array.from(text).length <= longest && !text.includes('@'))
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, shownAnswers);

/**
 * Answers with how often they occur, as a message goes on; empty if none may be shown.
 * @example toldAnswers(new Map([['Rather not', 7], ['My boss is ...', 1]])) // => ': "Rather not" 7 times; others are not shown'
 */
export const toldAnswers = (counts: Counts): string => {
  const told = sharedAnswers(counts);
  if (told.length === 0) return '';
  const some = told.map(([text, by]) => `${JSON.stringify(text)} ${by} times`).join(', ');
  return `: ${some}${told.length < counts.size ? '; others are not shown' : ''}`;
};

const shownAnswers = 12;

/** All answers that occur and may be shown, as labels of a config; `…` for those whose number is not known. */
export const labelsText = (book: AnswerBook): string => {
  const known = [...book.known.values()].toSorted((a, b) => b.value - a.value);
  const entries = new Map<string, string>();
  for (const { text, value } of known) entries.set(labelKey(text), `${yamlText(text)}: ${value}`);
  for (const number of [...book.numbers].toSorted((a, b) => b - a))
    entries.set(String(number), `${number}: ${number}`);
  for (const [text] of [...sharedAnswers(book.torn), ...sharedAnswers(book.unknown)])
    entries.set(labelKey(text), `${yamlText(text)}: …`);
  const isAll = [book.torn, book.unknown].every((each) => sharedAnswers(each).length === each.size);
  return `{ ${[...entries.values(), ...(isAll ? [] : ['…: …'])].join(', ')} }`;
};

/** Two answers that occur and that the set does not tell apart, and the set that does, if there is one. */
export interface Merged {
  readonly texts: readonly [string, string];
  /** Where the second one occurs. */
  readonly line: number;
  readonly value: number;
  readonly instead?: LabelSet;
}

/** Answers that are one in a set of labels, though people could choose between them. */
export const mergedAnswers = ({ known }: AnswerBook, set: LabelSet): Merged | undefined => {
  const first = new Map<number, string>();
  for (const { value, text, line } of known.values()) {
    const other = first.get(value);
    if (other !== undefined)
      return {
        texts: [other, text],
        line,
        value,
        ...insteadOf(
          set,
          [...known.values()].map((each) => each.text),
        ),
      };
    first.set(value, text);
  }
  return undefined;
};

const insteadOf = (set: LabelSet, texts: readonly string[]): { readonly instead?: LabelSet } => {
  const names = (Object.keys(labelSets) as LabelSet[]).filter(
    (each) => each !== set && labelSets[each].family === labelSets[set].family,
  );
  const instead = names.find((each) => tellsApart(each, texts));
  return instead === undefined ? {} : { instead };
};

const tellsApart = (set: LabelSet, texts: readonly string[]): boolean => {
  const keys = texts.map(labelKey);
  const points = labelSets[set].points.map((shades) => new Set(shades.flat().map(labelKey)));
  const places = keys.map((key) => points.findIndex((point) => point.has(key)));
  return !places.includes(-1) && new Set(places).size === places.length;
};
