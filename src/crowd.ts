/** Whom a number is about, as far as privacy has to know. It is never printed. */
export interface Crowd {
  /** The people who are known, by their keys. */
  readonly people: ReadonlySet<string>;
  /** Answers of people who are not, by item and round. */
  readonly anonymous: ReadonlyMap<string, number>;
  /** Of answers only: how many say the same, by what they say; empty for a statistic that tells nobody's answer. */
  readonly alike?: ReadonlyMap<string, number>;
}

/** Whom a number is about, and whom it leaves out of numbers that others may have. */
export interface Behind {
  readonly crowd: Crowd;
  /** Those of a filter; of the quarters that the period lies in, and of its ends. Each may be subtracted out. */
  readonly rests: readonly Crowd[];
}

/**
 * Distinct people, at least: those known, or as many as have answered one item in one round without saying who they
 * are.
 *
 * @example headsOf({ people: new Set(['a']), anonymous: new Map([['q1', 3], ['q2', 2]]) }) // => 3
 */
export const headsOf = ({ people, anonymous }: Crowd): number =>
  [...anonymous.values()].reduce((most, count) => Math.max(most, count), people.size);

/** Several crowds as one: a person who is in two of them counts once, answers without a name all count. */
export const together = (crowds: readonly Crowd[]): Crowd => {
  const people = new Set(crowds.flatMap((crowd) => [...crowd.people]));
  const anonymous = added(crowds.map((crowd) => crowd.anonymous));
  const alike = crowds.flatMap((crowd) => crowd.alike ?? []);
  return { people, anonymous, ...(alike.length === 0 ? {} : { alike: added(alike) }) };
};

const added = (counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const each of counts) for (const [key, count] of each) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

/**
 * Do all answers say the same, or all but one? Then whoever gave the other one, or nobody, knows the rest from the mean.
 *
 * @example isUnanimous({ people: new Set(), anonymous: new Map(), alike: new Map([['5', 6], ['4', 1]]) }) // => true
 * @example isUnanimous({ people: new Set(), anonymous: new Map(), alike: new Map([['5', 6], ['4', 2]]) }) // => false
 */
export const isUnanimous = ({ alike }: Crowd): boolean => {
  const counts = [...(alike?.values() ?? [])];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all > 0 && all - counts.reduce((most, count) => Math.max(most, count), 0) <= 1;
};
