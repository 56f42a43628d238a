/** Names of columns, compared as people mean them. */
import { nearest } from '../nearest.ts';
import type { FieldPlan } from './columns.ts';
import { fold } from './fold.ts';

/** Finds the place of a header in a list of names: the exact one, else the first that differs in case or spaces only; else -1. */
export const placesIn = (names: readonly string[]): ((header: string) => number) => {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (!exact.has(name)) exact.set(name, index);
    if (!folded.has(fold(name))) folded.set(fold(name), index);
  }
  return (header) => exact.get(header) ?? folded.get(fold(header)) ?? -1;
};

/** Does the file have every column that a plan needs? */
export const isFedBy = (
  { header, guards }: Pick<FieldPlan, 'header' | 'guards'>,
  placeOf: (header: string) => number,
): boolean =>
  (header === undefined || placeOf(header) >= 0) && guards.every((guard) => placeOf(guard.header) >= 0);

/**
 * The required fields that have no column among the names, each with its first plan; of the questions of a survey one
 * must be there.
 */
export const lacking = (plans: readonly FieldPlan[], names: readonly string[]): FieldPlan[] => {
  const placeOf = placesIn(names);
  const fed = new Set(plans.filter((plan) => isFedBy(plan, placeOf)).map(({ field }) => field));
  const questions = plans.filter(({ isQuestion }) => isQuestion === true);
  return [
    ...plans.filter(({ isRequired, isLater, field }) => isRequired && !isLater && !fed.has(field)),
    ...(questions.some(({ field }) => fed.has(field)) ? [] : questions.slice(0, 1)),
  ];
};

/** Where a config says from which column something comes. */
export const sectionOf = ({ isQuestion }: Pick<FieldPlan, 'isQuestion'>): 'columns' | 'items' =>
  isQuestion === true ? 'items' : 'columns';

/**
 * A slip or two in a word of at least five letters.
 * @example isNear('Outcme', 'outcome') // => true
 * @example isNear('se', 'so') // => false
 */
export const isNear = (name: string, header: string): boolean =>
  name.length >= 5 &&
  Math.abs(name.length - header.length) <= 2 &&
  nearest(fold(name), [fold(header)]) !== undefined;
