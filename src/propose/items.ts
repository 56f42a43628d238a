/** Which questions of a survey are items of the model. */
import type { ColumnProfile } from '../profile.ts';
import type { ItemGuess } from '../proposal.ts';
import { isQuestion } from './candidates.ts';
import { isAskedOfCustomers, itemsMeant } from './item-words.ts';
import { fieldsNamed, isToolColumn } from './names/field-names.ts';

/** Points of the scale on which the built-in model holds every answer. */
const points = 5;

/** Columns of the file that ask something. */
export const questionsIn = (columns: readonly ColumnProfile[]): readonly ColumnProfile[] =>
  columns.filter((column) => isAsked(column) && fieldsNamed(column.name, 'survey').size === 0);

const isAsked = (column: ColumnProfile): boolean => {
  if (isToolColumn(column.name) || column.name.trim() === '' || column.type === 'email') return false;
  return column.labels !== undefined || (isQuestion(column) && column.type !== 'date');
};

/** A guess for each question; those that are like no item, or like several, are left to whoever reads the config. */
export const guessItems = (columns: readonly ColumnProfile[]): readonly ItemGuess[] => {
  const asked = questionsIn(columns).map((column) => ({ column, items: itemsMeant(column.name) }));
  const count = new Map<string, number>();
  for (const { items } of asked) for (const item of items) count.set(item, (count.get(item) ?? 0) + 1);
  return asked.map(({ column, items }) => {
    const [item] = items;
    if (item === undefined || items.length > 1)
      return { question: column.name, certainty: 'unsure', use: 'left', ...asItIs(column, items) };
    const isOnly = (count.get(item) ?? 0) === 1;
    return isOnly
      ? guessOf(column, item)
      : {
          ...guessOf(column, item),
          certainty: 'unsure',
          use: 'left',
          doubt: `several questions are like ${item}; which one is it?`,
        };
  });
};

/** More different answers, or longer ones, are no labels. */
const [mostLabels, longestLabel] = [10, 40];

const asItIs = (
  { labels, type, distinct, length, filled }: ColumnProfile,
  items: readonly string[],
): Partial<Pick<ItemGuess, 'labels' | 'scale' | 'isText' | 'doubt'>> => {
  const doubt = items.length > 1 ? { doubt: `it may ask for ${items.join(' or ')}; which one is it?` } : {};
  if (labels !== undefined) return { labels: labels.set, ...doubt };
  if (type === 'number') return { scale: [1, points], ...doubt };
  const areLabels = distinct.count <= mostLabels && length <= longestLabel && distinct.count < filled;
  return areLabels ? doubt : { isText: true };
};

const guessOf = ({ name, labels, type }: ColumnProfile, item: string): ItemGuess => {
  const about = { question: name, item };
  if (labels === undefined) {
    const doubt =
      type === 'number'
        ? 'on which scale are its answers? The model expects 1 to 5: write scale: [1, 5] if that is so'
        : 'its answers are no labels that are known: write labels: { … } with a number from 1 to 5 for each';
    return { ...about, certainty: 'unsure', use: 'left', doubt };
  }
  const { set, certainty } = labels;
  if (!set.endsWith(String(points)))
    return {
      ...about,
      labels: set,
      certainty: 'unsure',
      use: 'left',
      doubt: `its answers look like ${set}, and the model holds answers against a scale from 1 to 5`,
    };
  if (certainty === 'unsure')
    return {
      ...about,
      labels: set,
      certainty: 'unsure',
      use: 'left',
      doubt: `its answers may be ${set}: ${labels.because}`,
    };
  return { ...about, labels: set, certainty: 'likely', use: 'written' };
};

/** In which role the answers were given, by what was asked; undefined if that is mixed. */
export const roleOf = (items: readonly ItemGuess[]): 'se' | 'customer' | undefined => {
  const asked = new Set(
    items.flatMap(({ item, use }) =>
      item === undefined || use === 'left' ? [] : [isAskedOfCustomers(item)],
    ),
  );
  if (asked.size !== 1) return undefined;
  return asked.has(true) ? 'customer' : 'se';
};
