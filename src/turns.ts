/** What threads that read side by side know of each other: which task is the next, and how much of what they have read waits. */
import type { RangeResult } from './ingest/ingest.ts';

/** In memory that all of them share. */
export type Turns = Int32Array<SharedArrayBuffer>;

const [nextTask, waiting] = [0, 1];

/** Nobody has had a turn yet. */
export const startTurns = (): Turns =>
  new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** The number of the next task, which is now taken. */
export const takeTurn = (turns: Turns): number => Atomics.add(turns, nextTask, 1);

/** Has somebody taken a task? */
export const isTaken = (turns: Turns, task: number): boolean => Atomics.load(turns, nextTask) > task;

/** Notes a result that waits until those before it have been put together. */
export const letWait = (turns: Turns, result: RangeResult | undefined): void =>
  void Atomics.add(turns, waiting, sizeOf(result));

/** Notes that it waits no more. */
export const takeIn = (turns: Turns, result: RangeResult | undefined): void => {
  Atomics.sub(turns, waiting, sizeOf(result));
  Atomics.notify(turns, waiting);
};

/** Do so many bytes wait that no more should be read? */
export const isFull = (turns: Turns, most: number): boolean => Atomics.load(turns, waiting) >= most;

/** Until there is room for more. Whoever puts the results together must not ask for it. */
export const room = async (turns: Turns, most: number): Promise<void> => {
  for (let held = Atomics.load(turns, waiting); held >= most; held = Atomics.load(turns, waiting))
    await Atomics.waitAsync(turns, waiting, held).value;
};

/** A result counts for no more, so that the sum of all stays a whole number of 32 bits. */
const mostOfOne = 1 << 24;

/** About what an object takes that comes from another thread. */
const each = 100;

/** About how many bytes a result takes. */
const sizeOf = (result: RangeResult | undefined): number =>
  result === undefined
    ? 0
    : Math.min(
        mostOfOne,
        result.bytes.length + result.keys.byteLength + each * (result.others.length + result.news.length),
      );
