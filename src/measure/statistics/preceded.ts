import type { Moment } from '../calendar/moment.ts';
import { wilsonBounds } from '../certainty/wilson.ts';
import { compareMoments } from '../comparison.ts';
import {
  type Context,
  countIn,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

/** A record that is counted. */
interface Later {
  readonly at: Moment;
  readonly same: string;
  readonly who: string | undefined;
  /** Could it come before others as well? Then it must not be taken for the one before itself. */
  readonly isEarlier: boolean;
}

/** When the records came that others may come after, by what they have in common. */
type Earlier = Map<string, Moment[]>;

interface State {
  readonly later: Later[];
  readonly earlier: Earlier;
  /** Records that only come before others. */
  before: number;
}

/**
 * Share of the period's records `of` before which a record `by` came with the same `same`, on the same day or at most
 * `days` days before; where both have a time of day, not later. It may lie in an earlier period, and belong to anybody:
 * a discovery by a colleague of another team is one.
 */
export const preceded = (spec: SpecOf<'preceded'>, { lens, where }: Tools): Statistic<State> => {
  const [of, by] = [where(spec.of), where(spec.by)];
  const [at, same] = [lens.moment(spec.at), lens.value(spec.same)];
  return {
    noun: 'records',
    sample: 'n',
    spans: true,
    addsUp: true,
    start: () => ({ later: [], earlier: new Map(), before: 0 }),
    add(state, entry) {
      const [isLater, isEarlier] = [of(entry), by(entry)];
      if (!isLater && !isEarlier) return 'neither of the two';
      const [moment, value] = [at(entry), same(entry)];
      if (moment === undefined) return spec.at;
      if (value === undefined) return spec.same;
      const key = String(value);
      if (isEarlier) noteEarlier(state.earlier, key, [moment]);
      if (isLater) state.later.push({ at: moment, same: key, who: entry.who, isEarlier });
      else state.before += 1;
      return undefined;
    },
    merge(into, from) {
      for (const each of from.later) into.later.push(each);
      for (const [key, moments] of from.earlier) noteEarlier(into.earlier, key, moments);
      into.before += from.before;
    },
    finish: (state, context) => finishPreceded(state, spec.days, context),
  };
};

const noteEarlier = (earlier: Earlier, key: string, moments: readonly Moment[]): void => {
  const known = earlier.get(key) ?? [];
  earlier.set(key, known);
  for (const moment of moments) known.push(moment);
};

const finishPreceded = (state: State, most: number, { days, whole }: Context): Outcome => {
  if (days === undefined) return { n: 0, who: new Set(), result: noPopulation('the period has not begun') };
  const all = (whole?.() as readonly State[] | undefined) ?? [state];
  const leftOut = new Map<string, number>();
  if (state.before > 0) countIn(leftOut, 'looked for before others', state.before);
  const who = new Set<string>();
  let [n, hit] = [0, 0];
  for (const record of state.later) {
    if (record.at.day < days.from || record.at.day > days.to) {
      countIn(leftOut, 'outside the period');
      continue;
    }
    n += 1;
    if (record.who !== undefined) who.add(record.who);
    const own = record.isEarlier ? 1 : 0;
    if (all.reduce((count, { earlier }) => count + countBefore(earlier, record, most), 0) > own) hit += 1;
  }
  const counted = { n, who, leftOut: Object.fromEntries(leftOut) };
  if (n === 0) return { ...counted, result: noPopulation('no such record lies in the period') };
  return { ...counted, result: { value: hit / n }, certainty: wilsonBounds(hit / n, n) };
};

/** Of the records that could come before, how many do; the record itself included, if it is one of them. */
const countBefore = (earlier: Earlier, { at, same }: Later, most: number): number =>
  earlier.get(same)?.filter((before) => compareMoments(before, at) <= 0 && at.day - before.day <= most)
    .length ?? 0;
