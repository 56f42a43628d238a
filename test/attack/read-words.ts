/** Numbers as they are printed for people, back to the ranges from which they may have been rounded. */
import type { Range } from './known.ts';

const around = (value: number, half: number): Range => [value - half, value + half];

const printedDecimals = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Decimals that a number of this size is printed with, at the least; 2.0 is printed as 2. */
const usualDecimals = (size: number): number => {
  if (size >= 99.5) return 0;
  if (size >= 0.995) return 1;
  return 2;
};

const plainNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** `41%` is 0.405 to 0.415; `2.7%` and `99.8%` have a decimal more. */
const share = (text: string): Range => {
  if (text.startsWith('<0')) return [0, 0.001];
  if (text.startsWith('>99')) return [0.999, 1];
  const percent = plainNumber(text.replace('%', ''));
  if (percent === 0 || percent === 100) return [percent / 100, percent / 100];
  const usual = Math.abs(percent) < 9.95 || (percent >= 99 && percent < 100) ? 1 : 0;
  const half = 0.5 * 10 ** -Math.max(usual, printedDecimals(text.replace('%', '')));
  return around(percent / 100, half / 100);
};

/** The value of a metric with or without its unit: `57%`, `14.9 working hours`, `1,204`. */
export const amount = (text: string): Range | undefined => {
  const found = /^(?:[<>]?-?[\d,]*\.?\d+%?)/.exec(text.trim())?.[0];
  if (found === undefined) return undefined;
  if (found.endsWith('%')) return share(found);
  if (found.startsWith('<')) return [0, plainNumber(found.slice(1))];
  if (found.startsWith('>')) return [plainNumber(found.slice(1)), 0];
  const value = plainNumber(found);
  return around(value, 0.5 * 10 ** -Math.max(usualDecimals(Math.abs(value)), printedDecimals(found)));
};

/** A score such as `56`, `31!`, `**31**`, `64.6` or `<65`: whole points, or the decimals that are there. */
export const points = (text: string, decimals = 0): Range | undefined => {
  const found = /<?\d+(?:\.\d+)?/.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found.startsWith('<')) return [Number(found.slice(1)) - 1, Number(found.slice(1))];
  const half = 0.5 * 10 ** -Math.max(decimals, printedDecimals(found));
  return [Math.max(0, Number(found) - half), Math.min(100, Number(found) + half)];
};

/** A count, exact: `1,204`. */
export const count = (text: string): Range | undefined => {
  const found = /\d[\d,]*/.exec(text)?.[0];
  return found === undefined ? undefined : [plainNumber(found), plainNumber(found)];
};

/** The name of a group as printed: one that was joined of several names them behind its own. */
export const named = (text: string): { readonly label: string; readonly merged?: readonly string[] } => {
  const [, label, members] = /^(\d+ .* together) \((.*)\)$/.exec(text) ?? [];
  return label === undefined || members === undefined
    ? { label: text }
    : { label, merged: members.split(', ') };
};
