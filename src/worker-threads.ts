/** Mates as threads of Node. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FromMate, Mates, StartMate } from './mates.ts';

/** The start of a mate, which lies beside this file where the program is built; sources have none. */
const startOfMate = (): string => fileURLToPath(new URL('mate-start.cjs', import.meta.url));

/**
 * The threads of this machine; undefined where the program is run from its sources.
 * @param program what a thread runs
 */
export const matesOf = (cwd: string, program: string = startOfMate()): Mates | undefined =>
  existsSync(program) ? { processors: availableParallelism(), start: startIn(cwd, program) } : undefined;

const startIn =
  (cwd: string, program: string): StartMate =>
  (hear, failed) => {
    const worker = new Worker(program, { workerData: { cwd } });
    worker.on('message', (message: FromMate) => hear(message));
    worker.on('error', failed);
    worker.on('exit', failed);
    return { tell: (message) => worker.postMessage(message), end: () => void worker.terminate() };
  };
