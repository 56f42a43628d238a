import { spawnSync } from 'node:child_process';
import { absent } from './tools.ts';

/** How a program is asked for a module. */
const questions = {
  pandas: ['/usr/bin/python3', ['-c', 'import pandas']],
  jsonlite: ['Rscript', ['--vanilla', '-e', 'library(jsonlite)']],
} as const satisfies Record<string, readonly [program: string, args: readonly string[]]>;

/**
 * Is a module that a test needs not there? Like `absent`, for what Python and R load.
 * @throws Error where SPACESEA_CI is set and the module is not there
 */
export const absentModule = (module: keyof typeof questions): boolean => {
  const [program, args] = questions[module];
  if (!program.startsWith('/') && absent(program)) return true;
  if (spawnSync(program, args).status === 0) return false;
  if (process.env['SPACESEA_CI'] !== undefined)
    throw new Error(`${module} is not there, and SPACESEA_CI says that nothing may be left out: see .ci/run`);
  return true;
};
