import { wilsonBounds } from '../certainty/wilson.ts';
import { appendMoments, type MomentList, momentIn, pushMoment, startMomentList } from '../moment-list.ts';
import { appendNames, type NameList, nameIn, pushName, startNameList } from '../name-list.ts';
import { spanReader } from './dated-span.ts';
import {
  type Context,
  countIn,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

/** When each record began and ended, and whose it is. */
interface State {
  readonly from: MomentList;
  readonly to: MomentList;
  readonly who: NameList;
}

type Elapsed = ReturnType<Tools['elapsed']>;

/**
 * Share of records that got from one moment to another within a limit. A record is judged when its limit has run out by
 * the end of the day asOf, whether it is done or not: of those younger than that only the fast ones are done, so they
 * would make the share too high. They are told as open.
 */
export const onTime = (spec: SpecOf<'onTime'>, { lens, elapsed }: Tools): Statistic<State> => {
  const read = spanReader(spec, lens);
  const time = elapsed(spec.unit);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ from: startMomentList(), to: startMomentList(), who: startNameList() }),
    add(state, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      pushMoment(state.from, span.from);
      pushMoment(state.to, span.to);
      pushName(state.who, entry.who);
      return undefined;
    },
    merge(into, from) {
      appendMoments(into.from, from.from);
      appendMoments(into.to, from.to);
      appendNames(into.who, from.who);
    },
    finish: (state, context) => judged(state, spec.limit, { time, context }),
  };
};

interface Judging {
  readonly time: Elapsed;
  readonly context: Context;
}

const judged = (state: State, limit: number, { time, context: { closing } }: Judging): Outcome => {
  const leftOut = new Map<string, number>();
  const [who, waiting] = [new Set<string>(), new Set<string>()];
  let [n, done, open] = [0, 0, 0];
  for (let index = 0; index < state.who.of.size; index += 1) {
    const [from, to, name] = [
      momentIn(state.from, index),
      momentIn(state.to, index),
      nameIn(state.who, index),
    ];
    if (from === undefined) continue;
    const waited = time(from, closing);
    if (from.day >= closing.day) countIn(leftOut, 'begins after asOf');
    else if (waited === undefined) countIn(leftOut, 'no time of day');
    // Whoever is done at the very moment at which the limit is reached is on time.
    else if (waited <= limit) {
      open += 1;
      if (name !== undefined) waiting.add(name);
    } else {
      n += 1;
      if (name !== undefined) who.add(name);
      if (to !== undefined && (time(from, to) ?? Number.POSITIVE_INFINITY) <= limit) done += 1;
    }
  }
  // Where none is judged, all that is told is how many are open: that is about those who have them.
  const behind = n === 0 ? waiting : who;
  return { n, open, leftOut: Object.fromEntries(leftOut), who: behind, ...shareOf(done, n, open) };
};

const shareOf = (done: number, n: number, open: number): Pick<Outcome, 'result' | 'certainty'> => {
  if (n > 0) return { result: { value: done / n }, certainty: wilsonBounds(done / n, n) };
  return {
    result:
      open > 0
        ? { missing: 'tooFew', reason: 'the time of none of them is up yet' }
        : noPopulation('no record of the period meets the conditions and has a beginning'),
  };
};
