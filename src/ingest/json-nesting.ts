import { deepest } from './json-check.ts';
import { shownText } from './lines.ts';

/** How deep a reader stands, who knows brackets and quotes and nothing else of the grammar; with a sound text, that is enough. */
export interface Nesting {
  depth: number;
  inText: boolean;
  isEscaped: boolean;
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

export const startNesting = (depth: number): Nesting => ({ depth, inText: false, isEscaped: false });

/** Is it deeper than what is read? */
export const isTooDeep = ({ depth }: Pick<Nesting, 'depth'>): boolean => depth > deepest;

const step = (nesting: Nesting, byte: number): void => {
  if (nesting.isEscaped) nesting.isEscaped = false;
  else if (nesting.inText) {
    if (byte === backslash) nesting.isEscaped = true;
    else if (byte === quote) nesting.inText = false;
  } else if (byte === quote) nesting.inText = true;
  else if (byte === openBrace || byte === openBracket) nesting.depth += 1;
  else if (byte === closeBrace || byte === closeBracket) nesting.depth -= 1;
};

/**
 * Follows a text, object or list that stands on a level, or the rest of one, to the byte after its end, or after the
 * bracket that opens too deep a level; undefined if there is none yet.
 */
export const follow = (
  nesting: Nesting,
  bytes: Uint8Array,
  { from, level }: { readonly from: number; readonly level: number },
): number | undefined => {
  for (let at = from; at < bytes.length; at += 1) {
    step(nesting, bytes[at] as number);
    if ((nesting.depth === level && !nesting.inText) || isTooDeep(nesting)) return at + 1;
  }
  return undefined;
};

/** A list of records that opens, or a level that is too deep: the byte after the bracket, and the depth there. */
export interface Opening extends Pick<Nesting, 'depth'> {
  readonly to: number;
}

/** Members of an object around the list, as the interfaces of Salesforce and HubSpot have them. */
const wrappers: ReadonlySet<string> = new Set(['records', 'results']);

/**
 * Where the next list of records opens, in a text that stands outside of any: the whole, or a member of the object
 * around it. The depth is 0 before that object opens, 1 in it.
 */
export const nextOpening = (bytes: Uint8Array, from: number, depth: number): Opening | undefined => {
  const nesting = startNesting(depth);
  let name = '';
  let textAt = from;
  for (let at = from; at < bytes.length; at += 1) {
    const [wasIn, level] = [nesting.inText, nesting.depth];
    step(nesting, bytes[at] as number);
    const { depth } = nesting;
    if (isTooDeep(nesting)) return { to: at + 1, depth };
    if (!wasIn && nesting.inText) textAt = at;
    if (level === 1 && wasIn && !nesting.inText) name = nameIn(bytes.subarray(textAt, at + 1));
    const isList = bytes[at] === openBracket && depth > level;
    if (isList && (level === 0 || (level === 1 && wrappers.has(name)))) return { to: at + 1, depth };
  }
  return undefined;
};

/** Longer texts are no name of a wrapper, however it is written. */
const longestName = 64;

const nameIn = (token: Uint8Array): string => {
  if (token.length > longestName) return '';
  try {
    return String(JSON.parse(shownText(token)));
  } catch {
    return '';
  }
};
