import type { Pair, Unpaired } from '../../robustness.ts';
import type { Spread } from '../../spread.ts';
import { rescore, type Setup, type Standing } from './setup.ts';
import { superiority } from './superiority.ts';
import { type Variation, varied } from './vary.ts';

/** The pairs that can be compared, and how many cannot. */
interface Paired {
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
}

/** Every two groups of one field whose overall scores rest on the same dimensions, in the order of the report. */
export const pairsOf = (
  standings: readonly Standing[],
  variations: readonly Variation[],
  spreads: ReadonlyMap<string, Spread>,
): Paired => {
  const teams = standings
    .filter(({ group, setup }) => group.by !== undefined && setup.overall !== undefined)
    .map(
      ({ group, setup }): Team => ({
        id: group.id,
        by: group.by ?? '',
        parts: partsOf(setup),
        spread: spreads.get(group.id),
        scores: variations.map((variation) => rescore(varied(setup, variation)).overall),
      }),
    );
  const every = teams.flatMap((first, at) =>
    teams
      .slice(at + 1)
      .filter(({ by }) => by === first.by)
      .map((second) => ({ first, second })),
  );
  const isEqual = ({ first, second }: Two): boolean => first.parts === second.parts;
  const fields = [...new Set(teams.map(({ by }) => by))];
  return {
    pairs: every.filter(isEqual).map(pairOf),
    unpaired: fields.flatMap((by) => {
      const count = every.filter((two) => two.first.by === by && !isEqual(two)).length;
      return count === 0 ? [] : [{ by, count }];
    }),
  };
};

interface Team {
  readonly id: string;
  readonly by: string;
  /** The dimensions behind the overall score. */
  readonly parts: string;
  readonly spread: Spread | undefined;
  readonly scores: readonly (number | undefined)[];
}

interface Two {
  readonly first: Team;
  readonly second: Team;
}

const partsOf = ({ blocks }: Setup): string =>
  blocks
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => id)
    .join(' ');

const pairOf = ({ first, second }: Two): Pair => ({
  by: first.by,
  first: first.id,
  second: second.id,
  ...(first.spread === undefined || second.spread === undefined
    ? {}
    : { chance: superiority(first.spread, second.spread) }),
  choices: shareHigher(first.scores, second.scores),
});

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
