/** How files are to be read. */
import type { Threads } from '../mates.ts';
import type { Manner } from '../pipeline.ts';
import { misuse } from '../problems.ts';
import type { Shell } from '../shell.ts';
import { type Options, textOf } from './command.ts';

/**
 * The engine that is asked for, and how many threads.
 * @throws SpaceSeaError (2) if there is no such engine, or no such number
 */
export const mannerOf = (options: Options, shell: Pick<Shell, 'mates'>): Manner => {
  const threads = threadsOf(options, shell);
  return { ...engineOf(options), ...(threads === undefined ? {} : { threads }) };
};

const engineOf = (options: Options): Pick<Manner, 'engine'> => {
  const engine = textOf(options, 'engine');
  if (engine === undefined) return {};
  if (engine === 'fast' || engine === 'reference') return { engine };
  throw misuse({
    code: 'usage/engine',
    message: `there is no engine "${engine}"`,
    hint: 'write --engine reference or --engine fast; both give the same numbers',
  });
};

const megabyte = 1 << 20;

/** Ranges that are long beside what it takes to begin one, and short enough for two threads to end together. */
const range = 8 * megabyte;

/** In less a thread would hardly have begun when the other is done. */
const least = 64 * megabyte;

const threadsOf = (options: Options, { mates }: Pick<Shell, 'mates'>): Threads | undefined => {
  const asked = textOf(options, 'threads');
  if (asked === '1') return undefined;
  if (asked === undefined) return { mates, range, least };
  if (/^[1-9]\d?$/.test(asked)) return { asked: Number(asked), mates, range, least };
  throw misuse({
    code: 'usage/threads',
    message: `threads takes a number from 1 to 99, not "${asked}"`,
    hint: 'write --threads 1 for one thread, or nothing: large files are then divided between the processors',
  });
};
