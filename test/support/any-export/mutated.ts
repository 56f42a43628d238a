/** Files that somebody really has, with bytes that went wrong. */
import type { Dice } from '../dice.ts';
import { diceOf } from '../dice.ts';
import type { Job, JobSource } from '../engines.ts';
import { anySize } from './sizes.ts';
import { zones } from './zones.ts';

/** What a byte becomes, or what comes between two of them. */
const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '0',
  '1',
  '9',
  '-',
  '.',
  ':',
  '/',
  '\ufeff',
  '\u0000',
  'é',
  '日',
  '🙂',
  '\u2028',
  '\u00a0',
  "'",
  '=',
  'x',
  'Total',
  '"\n"',
  ',"',
  '",',
  '\n"',
  '"\r\n',
  ',,',
  '\\"',
].map((text) => Buffer.from(text));

/** Bytes that are no letters of UTF-8. */
const broken = [[0xff], [0xc3], [0x80], [0xef], [0xef, 0xbb], [0xed, 0xa0, 0x80]].map((bytes) =>
  Buffer.from(bytes),
);

const spliced = (bytes: Buffer, from: number, to: number, ...put: readonly Uint8Array[]): Buffer =>
  Buffer.concat([bytes.subarray(0, from), ...put, bytes.subarray(to)]);

const lineAt = (bytes: Buffer, at: number): readonly [number, number] => {
  const end = bytes.indexOf(0x0a, at);
  return [bytes.lastIndexOf(0x0a, Math.max(0, at - 1)) + 1, end < 0 ? bytes.length : end + 1];
};

type Mutation = (dice: Dice, bytes: Buffer, at: number) => Buffer;

const insert: Mutation = (dice, bytes, at) => spliced(bytes, at, at, dice.pick(pieces));
const replace: Mutation = (dice, bytes, at) => spliced(bytes, at, at + 1, dice.pick(pieces));

const mutations: readonly Mutation[] = [
  insert,
  insert,
  replace,
  replace,
  (dice, bytes, at) => spliced(bytes, at, at + 1 + dice.below(4)),
  (dice, bytes, at) => spliced(bytes, at, at + 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << dice.below(8))])),
  (dice, bytes, at) => spliced(bytes, at, at + dice.below(2), dice.pick(broken)),
  (dice, bytes, at) => {
    const end = at + 1 + dice.below(20);
    return spliced(bytes, at, at, bytes.subarray(at, end));
  },
  (dice, bytes, at) => {
    const other = at + 1 + dice.below(12);
    return spliced(
      bytes,
      at,
      other + 1,
      bytes.subarray(other, other + 1),
      bytes.subarray(at + 1, other),
      bytes.subarray(at, at + 1),
    );
  },
  (_, bytes, at) => {
    const [from, to] = lineAt(bytes, at);
    return spliced(bytes, to, to, bytes.subarray(from, to));
  },
  (_, bytes, at) => spliced(bytes, ...lineAt(bytes, at)),
  (dice, bytes, at) => {
    const [from, to] = lineAt(bytes, at);
    const [target] = lineAt(bytes, dice.below(bytes.length));
    return spliced(bytes, target, target, bytes.subarray(from, to));
  },
  (_, bytes, at) => {
    const [from] = lineAt(bytes, at);
    return spliced(bytes, from, from, bytes.subarray(0, lineAt(bytes, 0)[1]));
  },
];

/** Rarer, for little is left of a file. */
const rare: readonly Mutation[] = [
  (_, bytes, at) => bytes.subarray(0, at),
  (_, bytes, at) => bytes.subarray(at),
  (_, bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (_, bytes) => Buffer.from(bytes.toString('latin1').replaceAll('"', ''), 'latin1'),
  (_, bytes) => Buffer.concat([bytes, bytes]),
];

/** Bytes with some mutations, mostly below the header. */
export const mutated = (dice: Dice, bytes: Uint8Array, other: Uint8Array): Uint8Array => {
  let now = Buffer.from(bytes);
  if (dice.chance(0.03)) {
    const at = dice.below(now.length + 1);
    now = Buffer.concat([now.subarray(0, at), other.subarray(dice.below(other.length + 1))]);
  }
  for (let count = 1 + dice.below(4); count > 0 && now.length > 0; count -= 1) {
    const header = dice.chance(0.9) ? lineAt(now, 0)[1] : 0;
    const at = header + dice.below(Math.max(1, now.length - header));
    now = Buffer.from(dice.pick(dice.chance(0.06) ? rare : mutations)(dice, now, at));
  }
  return now;
};

/** A job of the corpus in which a file is mutated. */
export const mutatedJob = (seed: number, corpus: readonly JobSource[]): Job => {
  const dice = diceOf(seed);
  const { source, files } = dice.pick(corpus);
  const other = dice.pick(corpus).files[0]?.bytes ?? Buffer.alloc(0);
  const worse = files.map((file) => {
    const bytes = mutated(dice, file.bytes, other);
    return { ...file, bytes, size: anySize(dice, bytes.length) };
  });
  const isAsked = dice.chance(0.5);
  return {
    sources: [{ source, files: worse }],
    isAsked,
    scoutsFrom: dice.pick([1, 1, 2, 100]),
    timezone: dice.pick(zones),
  };
};
