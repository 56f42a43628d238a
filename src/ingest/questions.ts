/** The questions of a survey that has one column for each. */
import type { Item, LabelSet, Source } from '../types.ts';
import { chosen } from './choices.ts';
import { type Answer, labelScale } from './label-scales.ts';
import { saysNothing } from './not-applicable.ts';

/** A question, and how its answers become records. */
export interface Question {
  /** Its name under `items`. */
  readonly name: string;
  /** Header of its column. */
  readonly header: string;
  /** Items of its records; several where answers are chosen. */
  readonly items: readonly string[];
  /** May several answers be chosen? */
  readonly isChoosing: boolean;
  /** The set of labels by which it is read, if it is one. */
  readonly set?: LabelSet;
  readonly min: number;
  readonly max: number;
  /** What its answers are held against, after "is": `no label of agree5`. */
  readonly not: string;
  /** The answers of a cell that is not empty, in the order of its items; and options that the config does not name. */
  readonly read: (text: string) => {
    readonly answers: readonly Answer[];
    readonly others?: readonly string[];
  };
}

/** The questions of a source, in the order of its config; none if it has one row for each answer. */
export const questionsOf = ({ items = {}, labels }: Pick<Source, 'items' | 'labels'>): Question[] =>
  Object.entries(items).map(([name, item]) => {
    const details = typeof item === 'string' ? { from: item } : item;
    return details.choices === undefined
      ? scaled(name, {
          ...(labels === undefined || details.scale !== undefined ? {} : { labels }),
          ...details,
        })
      : choosing(name, details, details.choices);
  });

type Details = Exclude<Item, string>;

const scaled = (name: string, details: Details): Question => {
  const { from: header = name, labels } = details;
  const { min, max, read } = labelScale(details);
  const not =
    labels === undefined
      ? `no number from ${min} to ${max}`
      : typeof labels === 'string'
        ? `no label of ${labels}`
        : 'none of its labels';
  const set = typeof labels === 'string' ? { set: labels } : {};
  return {
    name,
    header,
    items: [name],
    isChoosing: false,
    ...set,
    min,
    max,
    not,
    read: (text) => ({ answers: [read(text)] }),
  };
};

const choosing = (name: string, details: Details, choices: Readonly<Record<string, string>>): Question => {
  const { from: header = name, split, notApplicable = [] } = details;
  const items = [...new Set(Object.values(choices))];
  const options = { choices: Object.keys(choices), ...(split === undefined ? {} : { split }) };
  const isNothing = saysNothing(notApplicable);
  const read: Question['read'] = (text) => {
    const found = chosen(text, options);
    const isKnown = (option: string): boolean => Object.hasOwn(choices, option);
    if (!found.some(isKnown) && isNothing(text))
      return { answers: items.map(() => ({ is: 'notApplicable' })) };
    const hit = new Set(found.filter(isKnown).map((option) => choices[option]));
    const answers = items.map((item) => ({ value: hit.has(item) ? 1 : 0 }));
    return { answers, others: found.filter((option) => !isKnown(option)) };
  };
  return { name, header, items, isChoosing: true, min: 0, max: 1, not: 'none of its choices', read };
};
