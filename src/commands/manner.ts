/** How files are to be read. */
import type { Manner } from '../pipeline.ts';
import { misuse } from '../problems.ts';
import { type Options, textOf } from './command.ts';

/**
 * The engine that is asked for.
 * @throws SpaceSeaError (2) if there is no such engine
 */
export const mannerOf = (options: Options): Manner => {
  const engine = textOf(options, 'engine');
  if (engine === undefined) return {};
  if (engine === 'fast' || engine === 'reference') return { engine };
  throw misuse({
    code: 'usage/engine',
    message: `there is no engine "${engine}"`,
    hint: 'write --engine reference or --engine fast; both give the same numbers',
  });
};
