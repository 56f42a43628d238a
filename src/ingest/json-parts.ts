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

/** Do parts that break off between two tokens have a fault before that? */
export const isFaulty = (parts: readonly Part[]): boolean => {
  const text = textOf(parts);
  const found = faultAt(text);
  return found !== undefined && found.at < text.length;
};
