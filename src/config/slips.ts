import type { Mark } from './tree.ts';

/** Keys and numbers that are YAML, but would not be read as they are meant. */
interface Slip {
  readonly message: string;
  readonly hint: string;
}

/** Names that every object has: as keys they would be read as something else. */
const forbidden = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Numbers as they are meant: no 0123, 0o17, 0x1F, +1, 1. or .5, which are ids or slips. */
const numeral = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** What is wrong with a key; `first` is where the map has it already. */
export const keyFault = (name: string | undefined, first: Mark | undefined): Slip | undefined => {
  if (name === undefined || name === '') return { message: 'a key must be a word', hint: 'write key: value' };
  if (name === '<<')
    return {
      message: 'merge keys (<<) are not part of YAML 1.2',
      hint: 'write the keys out, or use extends',
    };
  if (forbidden.has(name)) return { message: `${name} is not allowed as a key`, hint: 'choose another name' };
  if (first === undefined) return undefined;
  return { message: `${name} is given twice, first on line ${first.line}`, hint: 'remove one of the two' };
};

/** What is wrong with a number, read from `source`. */
export const numberFault = (value: number, source: string): Slip | undefined => {
  if (!Number.isFinite(value))
    return {
      message: `${source} is not a number that can be used`,
      hint: `write a finite number, or "${source}" for text`,
    };
  if (!numeral.test(source))
    return {
      message: `${source} would be read as the number ${value}`,
      hint: `quote it: write "${source}" for text, or ${value} for the number`,
    };
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return { message: `${source} is too large to be held exactly`, hint: `quote it: write "${source}"` };
  return undefined;
};
