import type { Pair } from '../../robustness.ts';
import type { Spread } from '../../spread.ts';
import { rescore, type Standing } from './setup.ts';
import { superiority } from './superiority.ts';
import { type Variation, varied } from './vary.ts';

/** Every two groups of one field, in the order of the report. */
export const pairsOf = (
  standings: readonly Standing[],
  variations: readonly Variation[],
  spreads: ReadonlyMap<string, Spread>,
): Pair[] => {
  const teams = standings
    .filter(({ group, setup }) => group.by !== undefined && setup.overall !== undefined)
    .map(({ group, setup }) => ({
      id: group.id,
      by: group.by ?? '',
      spread: spreads.get(group.id),
      scores: variations.map((variation) => rescore(varied(setup, variation)).overall),
    }));
  return teams.flatMap((first, at) =>
    teams
      .slice(at + 1)
      .filter(({ by }) => by === first.by)
      .map((second) => ({
        by: first.by,
        first: first.id,
        second: second.id,
        ...(first.spread === undefined || second.spread === undefined
          ? {}
          : { chance: superiority(first.spread, second.spread) }),
        choices: shareHigher(first.scores, second.scores),
      })),
  );
};

/** How often the first of two numbers is the higher one; equal ones count half, and where one is missing, nothing. */
const shareHigher = (
  left: readonly (number | undefined)[],
  right: readonly (number | undefined)[],
): number => {
  let [higher, both] = [0, 0];
  for (const [at, own] of left.entries()) {
    const other = right[at];
    if (own === undefined || other === undefined) continue;
    both += 1;
    higher += own > other ? 1 : own === other ? 0.5 : 0;
  }
  return both === 0 ? 0.5 : higher / both;
};
