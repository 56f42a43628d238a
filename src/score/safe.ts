import { type Behind, type Crowd, headsOf, isUnanimous, together } from '../crowd.ts';

/** What hides a number. */
export type Danger = 'few' | 'rest' | 'alike';

/**
 * What a number would give away: something about fewer than `minPeople` people, itself or by what it leaves out of
 * another number; or, of answers, what each of them says. Undefined if nothing.
 */
export const dangerOf = ({ crowd, rests }: Behind, minPeople: number): Danger | undefined => {
  if (headsOf(crowd) < minPeople) return 'few';
  if (isUnanimous(crowd)) return 'alike';
  return rests.every((rest) => isHarmless(rest, minPeople)) ? undefined : 'rest';
};

/** Records behind which nobody stands say nothing about anybody. */
const isHarmless = (rest: Crowd, minPeople: number): boolean => {
  const heads = headsOf(rest);
  return heads === 0 || (heads >= minPeople && !isUnanimous(rest));
};

/** Several numbers taken together, as somebody can who subtracts all others from the whole. */
export const sumOf = (parts: readonly Behind[]): Behind => {
  const most = parts.reduce((count, { rests }) => Math.max(count, rests.length), 0);
  return {
    crowd: together(parts.map(({ crowd }) => crowd)),
    rests: Array.from({ length: most }, (_, place) =>
      together(parts.flatMap(({ rests }) => rests[place] ?? [])),
    ),
  };
};
