/**
 * A name without what is written now in one way, now in another: letter case, accents, and the spaces and dashes
 * between words. Two names that are plainSpelling the same are probably meant to be. Between digits a mark stays.
 *
 * @example plainSpelling('D-A-CH') === plainSpelling('dach') // => true
 * @example plainSpelling('José  Núñez') === plainSpelling('jose nunez') // => true
 * @example plainSpelling('Team 1-1') === plainSpelling('Team 11') // => false
 */
export const plainSpelling = (name: string): string =>
  (isPlain(name) ? name : withoutAccents(name))
    .toLowerCase()
    .replace(/(?<!\d)[\s_-]+|[\s_-]+(?!\d)/g, '')
    .replace(/[\s_-]+/g, '-');

/** Most names need nothing of Unicode, which takes long to load. */
const isPlain = (name: string): boolean => /^[\x20-\x7e]*$/.test(name);

const withoutAccents = (name: string): string => {
  // The marks of most accents; whoever has others, or dashes of another form, needs Unicode.
  const letters = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return isPlain(letters) ? letters : letters.replace(/\p{M}/gu, '').replace(/\p{Pd}/gu, '-');
};
