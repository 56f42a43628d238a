/**
 * Takes plain records apart as they stand in the bytes, without making objects or texts of what nothing reads. A record
 * is plain if it is sound JSON, all its names are known, and no two of them feed one place. Names are known once the
 * exact way (json-records.ts) has met them; it takes every record that is not plain, and alone says what is wrong.
 *
 * Records of one export have the same members in the same order, or leave some out. So each member remembers which one
 * followed it, and a name is mostly compared with the one that is expected.
 */
import type { Members } from './json-members.ts';
import { kinds, type Plain } from './json-object.ts';
import { numberEnd, plainBytes, solidFrom, textEnd, valueEnd, wordEnd } from './json-values.ts';

/**
 * Finds the byte after a plain record that begins at a brace; 0 if it is not plain, or not there as a whole. Behind a
 * record that may break off there must be a byte that ends it, such as 0: to look beyond an array is slow.
 */
export type PlainScanner = Plain & { readonly scan: (bytes: Uint8Array, at: number) => number };

/** The names that may stand in an object. */
interface Names {
  /** How the object is called in the names of its members: `Owner.`. */
  readonly prefix: string;
  readonly level: 'record' | 'properties' | 'object';
  readonly known: Map<string, Member>;
  first: Member | undefined;
}

interface Member {
  readonly name: Uint8Array;
  readonly places: readonly number[];
  /** Those of the object that it may be. */
  readonly inner: Names | undefined;
  next: Member | undefined;
}

interface Scan extends Plain {
  readonly members: Members;
  /** Kind of the value whose end was found last. */
  kind: number;
  /** Names that are known. */
  count: number;
  /** Has the record had its `properties`? */
  hasProperties: boolean;
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, smallN] = [0x7b, 0x7d, 0x5b, 0x6e];

/** With more names an object is a map rather than a record. */
const mostNames = 10_000;

/** A scanner for the records of a file. */
export const plainScanner = (members: Members): PlainScanner => {
  const places = members.headers.length;
  const scan: Scan = {
    bytes: Buffer.alloc(0),
    kinds: new Uint8Array(places),
    froms: new Int32Array(places),
    tos: new Int32Array(places),
    members,
    kind: 0,
    count: 0,
    hasProperties: false,
  };
  const names = startNames('', 'record');
  let piece: Uint8Array = scan.bytes;
  return Object.assign(scan, {
    scan: (bytes: Uint8Array, at: number): number => {
      const { buffer, byteOffset, length } = bytes;
      if (bytes !== piece) scan.bytes = Buffer.from(buffer, byteOffset, length);
      piece = bytes;
      scan.kinds.fill(0);
      scan.hasProperties = false;
      return objectEnd(scan, at, names);
    },
  });
};

const startNames = (prefix: string, level: Names['level']): Names => ({
  prefix,
  level,
  known: new Map(),
  first: undefined,
});

const objectEnd = (scan: Scan, open: number, names: Names): number => {
  const { bytes } = scan;
  let at = solidFrom(bytes, open + 1);
  if (bytes[at] === closeBrace) return at + 1;
  let previous: Member | undefined;
  for (;;) {
    const member = memberAt(scan, at, { names, previous });
    if (member === undefined) return 0;
    at += member.name.length + 2;
    if (bytes[at] !== colon) at = solidFrom(bytes, at);
    if (bytes[at] !== colon) return 0;
    at = solidFrom(bytes, at + 1);
    const end = memberEnd(scan, at, member);
    if (end === 0 || (member.places.length > 0 && !put(scan, member, { at, end }))) return 0;
    at = solidFrom(bytes, end);
    if (bytes[at] === closeBrace) return at + 1;
    if (bytes[at] !== comma) return 0;
    at = solidFrom(bytes, at + 1);
    previous = member;
  }
};

/** Where a name stands: in which object, and after which member. */
interface Standing {
  readonly names: Names;
  readonly previous: Member | undefined;
}

/** How many members a record may leave out before the next one is looked for by name. */
const mostLeftOut = 4;

const memberAt = (scan: Scan, at: number, { names, previous }: Standing): Member | undefined => {
  const { bytes } = scan;
  if (bytes[at] !== quote) return undefined;
  let guess = previous === undefined ? names.first : previous.next;
  for (let tries = 0; guess !== undefined && tries <= mostLeftOut; tries += 1) {
    if (isNamed(bytes, at + 1, guess.name)) return guess;
    guess = guess.next;
  }
  const found = lookUp(scan, at + 1, names);
  if (previous === undefined) names.first = found;
  else previous.next = found;
  return found;
};

const isNamed = (bytes: Uint8Array, at: number, name: Uint8Array): boolean => {
  const { length } = name;
  if (bytes[at + length] !== quote) return false;
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== name[index]) return false;
  return true;
};

const lookUp = (scan: Scan, from: number, { known, prefix, level }: Names): Member | undefined => {
  const { bytes, members } = scan;
  let end = from;
  while (plainBytes[bytes[end] as number] === 1) end += 1;
  if (bytes[end] !== quote) return undefined;
  const name = bytes.toString('utf8', from, end);
  const member = known.get(name);
  if (member !== undefined) return member;
  // What stands in them counts as if it stood beside them.
  const isProperties = level === 'record' && name === 'properties';
  const places = isProperties ? [] : members.places.get(prefix + name);
  if (places === undefined || scan.count >= mostNames) return undefined;
  const inner = isProperties ? startNames('', 'properties') : startNames(`${name}.`, 'object');
  const fresh: Member = {
    name: Uint8Array.from(bytes.subarray(from, end)),
    places,
    inner: level === 'object' ? undefined : inner,
    next: undefined,
  };
  known.set(name, fresh);
  scan.count += 1;
  return fresh;
};

/** The byte after the value of a member; notes what it is. */
const memberEnd = (scan: Scan, at: number, { inner }: Member): number => {
  const { bytes } = scan;
  const isProperties = inner?.level === 'properties';
  switch (bytes[at]) {
    case openBrace: {
      if (isProperties && scan.hasProperties) return 0;
      scan.hasProperties ||= isProperties;
      const end = inner === undefined ? valueEnd(bytes, at) : objectEnd(scan, at, inner);
      scan.kind = kinds.object;
      return end;
    }
    case quote: {
      if (isProperties) return 0;
      let end = at + 1;
      while (plainBytes[bytes[end] as number] === 1) end += 1;
      const byte = bytes[end];
      scan.kind = byte === quote ? kinds.text : kinds.escaped;
      return byte === quote ? end + 1 : byte === backslash ? textEnd(bytes, end) : 0;
    }
    case openBracket:
      scan.kind = kinds.list;
      return isProperties ? 0 : valueEnd(bytes, at);
    default:
      return isProperties ? 0 : plainEnd(scan, at);
  }
};

const plainEnd = (scan: Scan, at: number): number => {
  const { bytes } = scan;
  const word = wordEnd(bytes, at);
  scan.kind = word === 0 ? kinds.number : bytes[at] === smallN ? kinds.null : kinds.truth;
  return word === 0 ? numberEnd(bytes, at) : word;
};

/** Notes a value at its places; false if one of them is taken. */
const put = (
  scan: Scan,
  { places }: Member,
  value: { readonly at: number; readonly end: number },
): boolean => {
  const { kind, kinds: taken, froms, tos } = scan;
  const inset = kind === kinds.text || kind === kinds.escaped ? 1 : 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    if (taken[place] !== kinds.absent) return false;
    taken[place] = kind;
    froms[place] = value.at + inset;
    tos[place] = value.end - inset;
  }
  return true;
};
