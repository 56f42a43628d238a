import { wilsonBounds } from '../certainty/wilson.ts';
import { fieldOf } from '../entry.ts';
import { waveReader } from '../wave.ts';
import { countIn, type Invited, noPopulation, type SpecOf, type Statistic } from './statistic.ts';

/** Who answered in one round of a survey. */
interface Wave {
  readonly respondents: Set<string>;
  /** Answers that do not say whose they are, by item. */
  readonly unsigned: Map<string, number>;
}

interface State {
  readonly waves: Map<string, Wave>;
}

/**
 * Share of the people on the roster in the period who answered anything. Respondents whose keys the roster has count once,
 * and only if they were there; other keys may change from wave to wave, so then the wave with most of them counts. Answers
 * without a respondent are as many people as answered one item. `n` counts the people on the roster.
 */
export const response = (_spec: SpecOf<'response'>): Statistic<State> => {
  const waveOf = waveReader();
  return {
    noun: 'people',
    sample: 'n',
    asked: true,
    start: () => ({ waves: new Map() }),
    add({ waves }, entry) {
      const { respondents, unsigned } = waveIn(waves, waveOf(entry));
      if (entry.who === undefined) countIn(unsigned, String(fieldOf(entry, 'item')));
      else respondents.add(entry.who);
      return undefined;
    },
    merge(into, from) {
      for (const [id, wave] of from.waves) {
        const known = waveIn(into.waves, id);
        for (const who of wave.respondents) known.respondents.add(who);
        for (const [item, count] of wave.unsigned) countIn(known.unsigned, item, count);
      }
    },
    finish({ waves }, context) {
      const invited = context.invited();
      if ('missing' in invited) return { n: 0, people: 0, result: invited };
      const n = invited.people.size;
      const counted = { n, people: n, exposure: n };
      if (n === 0)
        return { ...counted, result: noPopulation('nobody of the group was on the roster in the period') };
      const answered = answeredBy([...waves.values()], invited);
      if (answered > n) return { ...counted, result: { missing: 'noData', reason: tooMany } };
      return { ...counted, result: { value: answered / n }, certainty: wilsonBounds(answered / n, n) };
    },
  };
};

const tooMany = 'more people answered than are on the roster in the period';

const answeredBy = (waves: readonly Wave[], { people, isKnown }: Invited): number => {
  const all = new Set(waves.flatMap(({ respondents }) => [...respondents]));
  const isByRoster = [...all].some(isKnown);
  const those = (respondents: ReadonlySet<string>): number =>
    isByRoster ? [...respondents].filter((who) => people.has(who)).length : respondents.size;
  const most = waves.reduce(
    (count, { respondents, unsigned }) =>
      Math.max(count, those(respondents) + Math.max(0, ...unsigned.values())),
    0,
  );
  return isByRoster ? Math.max(most, those(all)) : most;
};

const waveIn = (waves: State['waves'], id: string): Wave => {
  const known = waves.get(id);
  if (known !== undefined) return known;
  const fresh = { respondents: new Set<string>(), unsigned: new Map<string, number>() };
  waves.set(id, fresh);
  return fresh;
};
