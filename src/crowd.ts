/** Whom a number is about, as far as privacy has to know. It is never printed. */
export interface Crowd {
  /** The people who are known, by their keys. */
  readonly people: ReadonlySet<string>;
  /** Answers of people who are not, by item and round. */
  readonly anonymous: ReadonlyMap<string, number>;
  /** Of answers only: who of those known answered, by item and round; a key may be another one in each round. */
  readonly rounds?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of answers only: how many say the same, by what they say; empty for a statistic that tells nobody's answer. */
  readonly alike?: ReadonlyMap<string, number>;
  /** Of answers only: what each respondent says in all of them, undefined for several things; and of those without one. */
  readonly voices?: ReadonlyMap<string, string | undefined>;
  readonly unsigned?: ReadonlyMap<string, number>;
}

/** Whom a number is about, and whom it leaves out of numbers that others may have. */
export interface Behind {
  readonly crowd: Crowd;
  /** Those of a filter; of the quarters that the period lies in, and of its ends. Each may be subtracted out. */
  readonly rests: readonly Crowd[];
}

/**
 * Distinct people, at least: those known, or as many as have answered one item in one round without saying who they
 * are. Of answers as many as have answered one item in one round: over rounds one person can have several keys.
 *
 * @example headsOf({ people: new Set(['a']), anonymous: new Map([['q1', 3], ['q2', 2]]) }) // => 3
 */
export const headsOf = ({ people, anonymous, rounds }: Crowd): number => {
  const counts =
    rounds === undefined
      ? [people.size, ...anonymous.values()]
      : [...new Set([...rounds.keys(), ...anonymous.keys()])].map(
          (round) => (rounds.get(round)?.size ?? 0) + (anonymous.get(round) ?? 0),
        );
  return counts.reduce((most, count) => Math.max(most, count), 0);
};

/**
 * Keys that differ in nothing but letter case and spaces are one person's, in the first of their spellings.
 *
 * @example [...spelledOnce(['ana li', 'Ana  Li', 'ben'])] // => ['Ana  Li', 'ben']
 */
export const spelledOnce = (keys: Iterable<string>): ReadonlySet<string> => {
  const first = new Map<string, string>();
  for (const key of [...keys].sort()) {
    const folded = key.toLowerCase().replace(/\s+/g, '');
    if (!first.has(folded)) first.set(folded, key);
  }
  return new Set(first.values());
};

/**
 * People of whom only the number is known: as if groups overlapped as far as they can.
 *
 * @example [...somePeople(2)] // => ['0', '1']
 */
export const somePeople = (people: number): ReadonlySet<string> =>
  new Set(Array.from({ length: people }, (_, index) => String(index)));

/** Several crowds as one: a person who is in two of them counts once, answers without a name all count. */
export const together = (crowds: readonly Crowd[]): Crowd => {
  const people = new Set(crowds.flatMap((crowd) => [...crowd.people]));
  const anonymous = added(crowds.map((crowd) => crowd.anonymous));
  const alike = crowds.flatMap((crowd) => crowd.alike ?? []);
  const named = crowds.flatMap(({ rounds }) => rounds ?? []);
  return {
    people,
    anonymous,
    ...(named.length === 0 ? {} : { rounds: united(named) }),
    ...(alike.length === 0 ? {} : { alike: added(alike) }),
    voices: heard(crowds),
    unsigned: added(crowds.flatMap((crowd) => crowd.unsigned ?? [])),
  };
};

const heard = (crowds: readonly Crowd[]): ReadonlyMap<string, string | undefined> => {
  const voices = new Map<string, string | undefined>();
  for (const crowd of crowds) for (const [who, told] of crowd.voices ?? []) hear(voices, who, told);
  return voices;
};

const united = (
  rounds: readonly ReadonlyMap<string, ReadonlySet<string>>[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const sets = new Map<string, Set<string>>();
  for (const each of rounds)
    for (const [round, people] of each) sets.set(round, new Set([...(sets.get(round) ?? []), ...people]));
  return sets;
};

const added = (counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const each of counts) for (const [key, count] of each) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

/** Notes what somebody says; whoever says several things says nothing that could be alike. */
export const hear = (
  voices: Map<string, string | undefined>,
  who: string,
  told: string | undefined,
): void => {
  voices.set(who, voices.has(who) && voices.get(who) !== told ? undefined : told);
};

/**
 * Do all answers say the same, or all but one? Then whoever gave the other one, or nobody, knows the rest from the mean.
 * The same goes for respondents, if each of them says one thing in all answers: one may have given several.
 *
 * @example isUnanimous({ people: new Set(), anonymous: new Map(), alike: new Map([['5', 6], ['4', 1]]) }) // => true
 * @example isUnanimous({ people: new Set(), anonymous: new Map(), alike: new Map([['5', 6], ['4', 2]]) }) // => false
 */
export const isUnanimous = ({ alike, voices, unsigned }: Crowd): boolean => {
  const spoken = new Map(unsigned);
  let several = 0;
  for (const told of voices?.values() ?? []) {
    if (told === undefined) several += 1;
    else spoken.set(told, (spoken.get(told) ?? 0) + 1);
  }
  return isOne([...(alike?.values() ?? [])], 0) || isOne([...spoken.values()], several);
};

/** Is one of the counts all there is, or all but one? */
const isOne = (counts: readonly number[], others: number): boolean => {
  const all = counts.reduce((sum, count) => sum + count, others);
  return counts.length > 0 && all - counts.reduce((most, count) => Math.max(most, count), 0) <= 1;
};
