/** Names of columns, compared as people mean them. */
import { nearest } from '../nearest.ts';
import type { FieldPlan } from './columns.ts';
import { fold } from './fold.ts';

/** The place of a header in a list of names: the exact one, else the one that differs in case or spaces only; else -1. */
export const placeOf = (header: string, names: readonly string[]): number => {
  const exact = names.indexOf(header);
  return exact >= 0 ? exact : names.findIndex((name) => fold(name) === fold(header));
};

/** The required fields that have no column among the names. */
export const lacking = (plans: readonly FieldPlan[], names: readonly string[]): FieldPlan[] =>
  plans.filter((plan) => plan.isRequired && plan.header !== undefined && placeOf(plan.header, names) < 0);

/** A slip or two in a word of at least five letters. */
export const isNear = (name: string, header: string): boolean =>
  name.length >= 5 &&
  Math.abs(name.length - header.length) <= 2 &&
  nearest(fold(name), [fold(header)]) !== undefined;
