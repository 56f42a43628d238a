/** Files as they come out of hands and tools: good ones, damaged in the ways in which tables are damaged. */
import fc from 'fast-check';

/** One kind of damage at a place of the file, from 0 to 1. */
export interface Damage {
  readonly kind: keyof typeof damages;
  readonly at: number;
  readonly what: number;
}

const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\ufeff',
  '\u0000',
  '\u2028',
  '"\n"',
  ',"',
  '",',
  '\\"',
  "'",
  '=1+1',
  'é',
  '9',
  '-',
  '\u001b[31m',
].map((text) => Buffer.from(text));

/** The place of a line's beginning near a place of the file. */
const lineStart = (bytes: Buffer, at: number): number => bytes.lastIndexOf(0x0a, Math.max(0, at - 1)) + 1;

const lineEnd = (bytes: Buffer, at: number): number => {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end + 1;
};

const spliced = (bytes: Buffer, from: number, to: number, put: Uint8Array = Buffer.alloc(0)): Buffer =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);

const damages = {
  insert: (bytes: Buffer, at: number, what: number) => spliced(bytes, at, at, pieces[what % pieces.length]),
  replace: (bytes: Buffer, at: number, what: number) =>
    spliced(bytes, at, at + 1, pieces[what % pieces.length]),
  remove: (bytes: Buffer, at: number, what: number) => spliced(bytes, at, at + 1 + (what % 5)),
  flip: (bytes: Buffer, at: number, what: number) =>
    spliced(bytes, at, at + 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << (what % 8))])),
  cutOff: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  doubleLine: (bytes: Buffer, at: number) => {
    const [from, to] = [lineStart(bytes, at), lineEnd(bytes, at)];
    return spliced(bytes, to, to, bytes.subarray(from, to));
  },
  dropLine: (bytes: Buffer, at: number) => spliced(bytes, lineStart(bytes, at), lineEnd(bytes, at)),
  blankLine: (bytes: Buffer, at: number) =>
    spliced(bytes, lineStart(bytes, at), lineStart(bytes, at), Buffer.from('\n')),
  moveLine: (bytes: Buffer, at: number, what: number) => {
    const [from, to] = [lineStart(bytes, at), lineEnd(bytes, at)];
    const line = bytes.subarray(from, to);
    const rest = spliced(bytes, from, to);
    const target = lineStart(rest, Math.floor((rest.length * (what % 97)) / 97));
    return spliced(rest, target, target, line);
  },
  headerAgain: (bytes: Buffer, at: number) =>
    spliced(bytes, lineStart(bytes, at), lineStart(bytes, at), bytes.subarray(0, lineEnd(bytes, 0))),
  swapQuotes: (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('"', "'"), 'latin1'),
} as const;

const kinds = Object.keys(damages) as (keyof typeof damages)[];

/** A few kinds of damage, in order. */
export const anyDamage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    what: fc.nat({ max: 1000 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The file with all of it; what stands before `from` stays as it is. */
export const damaged = (whole: Uint8Array, damage: readonly Damage[], from = 0): Uint8Array => {
  const head = Buffer.from(whole.subarray(0, from));
  const body = damage.reduce<Buffer>(
    (bytes, { kind, at, what }) => damages[kind](bytes, Math.floor(bytes.length * at), what),
    Buffer.from(whole.subarray(from)),
  );
  return Buffer.concat([head, body]);
};
