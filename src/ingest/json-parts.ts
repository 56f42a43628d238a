import { type FaultAt, faultAt } from './json-check.ts';
import { type Place, placeIn } from './json-place.ts';

/** A part of a text that stands for a file, and where it begins there. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** What is wrong with the JSON of a file, and where. */
export interface FileFault extends Pick<FaultAt, 'message'> {
  readonly place: Place;
}

export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** What keeps parts from being JSON, with its place in the file. */
export const faultIn = (parts: readonly Part[]): FileFault | undefined => {
  const found = faultAt(textOf(parts));
  if (found === undefined) return undefined;
  let { at } = found;
  const last = parts.length - 1;
  const part = parts.find(({ text }, index) => {
    if (at < text.length || index === last) return true;
    at -= text.length;
    return false;
  });
  if (part === undefined) throw new Error('a fault lies in no part');
  return { message: found.message, place: placeIn(part.text, at, part.place) };
};

/** Have parts that break off a fault before that? Half a token at their end is none. */
export const isFaulty = (parts: readonly Part[]): boolean => {
  const text = textOf(parts);
  const found = faultAt(text);
  return found !== undefined && tokenEnd(text, found.at) < text.length;
};

/** A character that ends the token that begins before it. */
const tokenEnd = (text: string, from: number): number => {
  const isText = text[from] === '"';
  const ends = isText ? '"\n\r' : '{}[]:,"/ \t\n\r';
  let at = from + (isText ? 1 : 0);
  while (at < text.length && !ends.includes(text.charAt(at))) at += isText && text[at] === '\\' ? 2 : 1;
  return at;
};
