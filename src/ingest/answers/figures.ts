/** Numbers as people type them into a sheet of answers: no thousands, either decimal mark. */

const number = /^[-+]?\d{1,9}(?:[.,]\d{1,15})?$/;

const plain = (text: string): number | undefined =>
  number.test(text) ? Number(text.replace(',', '.')) + 0 : undefined;

/**
 * Points; an empty cell gives none, and a sign for per cent changes nothing.
 * @example points('12,5 %') // => 12.5
 * @example points('') // => 0
 * @example points('some') // => undefined
 */
export const points = (text: string): number | undefined =>
  text === '' ? 0 : plain(text.replace(/\s*%$/, ''));

/**
 * How many times as important one thing is as another, by Saaty's scale: 1 to 9, or 1/9 to 1.
 * @example times('1/3') === 1 / 3 // => true
 * @example times('0,5') // => 0.5
 * @example times('10') // => undefined
 * @example times('-3') // => undefined
 */
export const times = (text: string): number | undefined => {
  const [, below] = /^1\s*\/\s*(.+)$/.exec(text) ?? [];
  const value = plain(below ?? text);
  if (value === undefined || value <= 0) return undefined;
  const ratio = below === undefined ? value : 1 / value;
  // 1/9 is often written 0.11.
  return ratio >= 0.11 && ratio <= 9 ? ratio : undefined;
};
