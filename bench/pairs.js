/** Paired runs: machines are shared, and what is run one after the other meets the same neighbours. */
import { once } from './child.js';

/** The middle of a list of numbers. */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Runs the ways by turns: A B A B …
 * @param {{ command: string[], env?: Record<string, string> }[]} ways the first is the one that others are held against
 * @param {{ rounds: number, patience?: number }} options patience: seconds after which no further round begins
 * @returns what each way took (`seconds`, `ratio` to the first of the same round: medians; `mb`: most of all rounds;
 * `out`, `err` of the last round; `rounds`)
 */
export const paired = async (ways, { rounds, patience = 25 }) => {
  const runs = [];
  for (let spent = 0; runs.length < rounds && (runs.length === 0 || spent < patience); ) {
    const round = [];
    for (const { command, env } of ways) round.push(await once(command, { memory: true, env }));
    spent += round.reduce((sum, { seconds }) => sum + seconds, 0);
    runs.push(round);
  }
  return ways.map((_, index) => {
    const own = runs.map((round) => round[index]);
    const peaks = own.map(({ mb }) => mb).filter((mb) => mb !== undefined);
    return {
      seconds: median(own.map(({ seconds }) => seconds)),
      ratio: median(runs.map((round) => round[index].seconds / round[0].seconds)),
      mb: peaks.length === 0 ? undefined : Math.max(...peaks),
      out: own.at(-1).out,
      err: own.at(-1).err,
      rounds: runs.length,
    };
  });
};
