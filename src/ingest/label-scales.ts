/** How the answers to one question become numbers on its scale. */
import type { Labels } from '../types.ts';
import { labelKey, numberIn } from './label-key.ts';
import { labelSets } from './label-sets.ts';
import { saysNothing } from './not-applicable.ts';

/** What an answer says. */
export type Answer =
  /** Its number; and, if it is written in words, which of the words that mean the same (`shade`). */
  | { readonly value: number; readonly shade?: number }
  | { readonly is: 'notApplicable' }
  /** Neither a label nor a number of the scale; or a number beside a label that stands for another one. */
  | { readonly is: 'unknown' | 'torn' };

export interface LabelScale {
  readonly min: number;
  readonly max: number;
  readonly read: (text: string) => Answer;
}

/** What the config says about the answers to a question. */
export interface LabelSpec {
  readonly labels?: Labels;
  /** Lowest and highest number; that of a named set is its own. */
  readonly scale?: readonly [number, number];
  readonly notApplicable?: readonly (string | number)[];
}

/** What a label stands for. */
interface Meaning {
  readonly value: number;
  readonly shade: number;
}

/** The words and numbers that a scale takes. */
interface Terms {
  readonly min: number;
  readonly max: number;
  readonly words: ReadonlyMap<string, Meaning>;
  readonly takes: (number: number) => boolean;
}

/** A reader of answers by the labels, the scale, or both, that the config names; one of them must be there. */
export const labelScale = (spec: LabelSpec): LabelScale => {
  const terms = termsOf(spec);
  const { min, max } = terms;
  const { notApplicable = [], labels } = spec;
  // Many exports write 0 where a question did not apply; on a scale that has a 0 of its own it is an answer.
  const isZeroNothing = typeof labels === 'string' && min > 0;
  const isNothing = saysNothing(isZeroNothing ? [...notApplicable, 0] : notApplicable);
  const isNamed = new Set(notApplicable.map((each) => labelKey(String(each))));
  return {
    min,
    max,
    read: (text) => {
      const key = labelKey(text);
      const known = isNamed.has(key) ? undefined : terms.words.get(key);
      if (known !== undefined) return known;
      if (isNothing(text)) return { is: 'notApplicable' };
      const number = numberIn(text);
      if (number !== undefined) return terms.takes(number) ? { value: number } : { is: 'unknown' };
      return readBoth(text, terms, isNothing);
    },
  };
};

/** A label and its number, in either order: `4 - Agree`, `5 (strongly agree)`, `Agree (4)`. */
const readBoth = (text: string, terms: Terms, isNothing: (text: string) => boolean): Answer => {
  const { number, label, isMarked } = partsOf(text);
  if (number === undefined) return { is: 'unknown' };
  if (isNothing(label)) return { is: 'notApplicable' };
  const known = terms.words.get(labelKey(label));
  if (known !== undefined) return known.value === number ? known : { is: 'torn' };
  return isMarked && terms.takes(number) ? { value: number } : { is: 'unknown' };
};

interface Parts {
  readonly number?: number;
  readonly label: string;
  /** Is the number set off from the label by a mark, so that it counts beside words that are not known? */
  readonly isMarked: boolean;
}

const partsOf = (text: string): Parts => {
  const leading = /^\s*(\d{1,2})\s*(?:([-–—:.)=(]+)\s*|\s)(\D{1,60})$/.exec(text);
  if (leading !== null)
    return { number: Number(leading[1]), label: leading[3] ?? '', isMarked: leading[2] !== undefined };
  const trailing = /^(\D{1,60}?)\s*[-–—:(]\s*(\d{1,2})\s*\)?\s*$/.exec(text);
  if (trailing === null) return { label: text, isMarked: false };
  return { number: Number(trailing[2]), label: trailing[1] ?? '', isMarked: false };
};

const termsOf = ({ labels, scale }: LabelSpec): Terms => {
  if (typeof labels === 'string') return setTerms(labels);
  const given = Object.entries(labels ?? {}).map(([label, value]) => ({ key: labelKey(label), value }));
  const values = given.map(({ value }) => value);
  const [min, max] = scale ?? [Math.min(...values), Math.max(...values)];
  const words = new Map(given.map(({ key, value }, shade) => [key, { value, shade }]));
  // Where numbers are labels themselves (1 stands for 5), any other number is a mistake.
  const isCoded = given.some(({ key }) => numberIn(key) !== undefined);
  const isOpen = labels === undefined;
  const takes = (number: number): boolean =>
    isOpen ? number >= min && number <= max : !isCoded && values.includes(number);
  return { min, max, words, takes };
};

const setTerms = (name: Extract<Labels, string>): Terms => {
  const { first, points } = labelSets[name];
  const max = first + points.length - 1;
  let shade = 0;
  const words = new Map<string, Meaning>();
  for (const [index, shades] of points.entries()) {
    for (const wordings of shades) {
      for (const wording of wordings) words.set(labelKey(wording), { value: first + index, shade });
      shade += 1;
    }
  }
  const takes = (number: number): boolean => Number.isInteger(number) && number >= first && number <= max;
  return { min: first, max, words, takes };
};
