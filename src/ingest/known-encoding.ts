import type { Encoding } from '../types.ts';
import { markLength } from './bytes.ts';
import { isJsonFile } from './content.ts';

/**
 * The encoding that a file shows by its byte order mark or, in UTF-16, by the zeros of its plain letters; undefined if
 * it shows none.
 * @example ownMark(new Uint8Array([0xff, 0xfe, 0x69, 0])) // => 'utf-16le'
 * @example ownMark(new TextEncoder().encode('id,outcome')) // => undefined
 */
export const ownMark = (head: Uint8Array): Encoding | undefined => {
  if (markLength(head) > 0) return 'utf-8';
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return byZeros(head);
};

/** What a file is called, and how it begins. */
interface Named {
  readonly name: string;
  readonly head: Uint8Array;
}

/** The encoding that the config says, where it counts: JSON is UTF-8 or UTF-16, whatever the tables beside it are. */
export const saidOf = (said: Encoding | undefined, file: Named): Encoding | undefined =>
  said === undefined || said.startsWith('utf-') || !isJsonHead(file) ? said : undefined;

/** Is a file JSON? Its brackets are the same bytes in every encoding but UTF-16. */
export const isJsonHead = ({ name, head }: Named): boolean =>
  isJsonFile(name, new TextDecoder('utf-8').decode(head.subarray(0, 512)));

/** Plain letters in UTF-16 have a zero in every other byte. */
const byZeros = (head: Uint8Array): Encoding | undefined => {
  const pairs = Math.min(head.length >> 1, 200);
  if (pairs < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs; index += 1) {
    if (head[2 * index] === 0) even += 1;
    if (head[2 * index + 1] === 0) odd += 1;
  }
  if (odd > 0.7 * pairs && even === 0) return 'utf-16le';
  return even > 0.7 * pairs && odd === 0 ? 'utf-16be' : undefined;
};
