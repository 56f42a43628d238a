import type { Moment } from '../calendar/moment.ts';
import { wilsonBounds } from '../certainty/wilson.ts';
import { compareMoments } from '../comparison.ts';
import { append, type GrowingDays, push, startDays } from '../growing.ts';
import { appendMoments, type MomentList, momentIn, pushMoment, startMomentList } from '../moment-list.ts';
import { appendNames, type NameList, nameIn, pushName, startNameList } from '../name-list.ts';
import {
  type Context,
  countIn,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

/** When records came, and what they have in common with others: lists, for there may be very many. */
interface Records {
  readonly at: MomentList;
  readonly same: NameList;
}

interface State {
  /** Those that others may come after. */
  readonly earlier: Records;
  /** Those that are counted, and whose they are. */
  readonly later: Records & { readonly who: NameList };
  /** For each of these 1 if it may come before others as well: none is the one before itself. */
  readonly isEarlier: GrowingDays;
  /** How many only come before others. */
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
    start: () => ({
      earlier: startRecords(),
      later: { ...startRecords(), who: startNameList() },
      isEarlier: startDays(),
      before: 0,
    }),
    add(state, entry) {
      const [isLater, isEarlier] = [of(entry), by(entry)];
      if (!isLater && !isEarlier) return 'neither of the two';
      const [moment, value] = [at(entry), same(entry)];
      if (moment === undefined) return spec.at;
      if (value === undefined) return spec.same;
      const key = String(value);
      if (isEarlier) pushRecord(state.earlier, moment, key);
      if (isLater) {
        pushRecord(state.later, moment, key);
        pushName(state.later.who, entry.who);
        push(state.isEarlier, isEarlier ? 1 : 0);
      } else state.before += 1;
      return undefined;
    },
    merge(into, from) {
      appendRecords(into.later, from.later);
      appendNames(into.later.who, from.later.who);
      appendRecords(into.earlier, from.earlier);
      append(into.isEarlier, from.isEarlier);
      into.before += from.before;
    },
    finish: (state, context) => finishPreceded(state, spec.days, context),
  };
};

const startRecords = (): Records => ({ at: startMomentList(), same: startNameList() });

const pushRecord = ({ at, same }: Records, moment: Moment, key: string): void => {
  pushMoment(at, moment);
  pushName(same, key);
};

const appendRecords = (into: Records, from: Records): void => {
  appendMoments(into.at, from.at);
  appendNames(into.same, from.same);
};

const finishPreceded = (state: State, most: number, { days, whole }: Context): Outcome => {
  if (days === undefined) return { n: 0, who: new Set(), result: noPopulation('the period has not begun') };
  const all = (whole?.() as readonly State[] | undefined) ?? [state];
  const leftOut = new Map<string, number>();
  if (state.before > 0) countIn(leftOut, 'looked for before others', state.before);
  const who = new Set<string>();
  let [n, hit] = [0, 0];
  for (let index = 0; index < state.later.who.of.size; index += 1) {
    const [at, same] = [momentIn(state.later.at, index), nameIn(state.later.same, index)];
    if (at === undefined || same === undefined) continue;
    if (at.day < days.from || at.day > days.to) {
      countIn(leftOut, 'outside the period');
      continue;
    }
    n += 1;
    const name = nameIn(state.later.who, index);
    if (name !== undefined) who.add(name);
    const own = state.isEarlier.numbers[index] ?? 0;
    const isBefore = (moment: Moment): boolean =>
      compareMoments(moment, at) <= 0 && at.day - moment.day <= most;
    if (all.reduce((count, { earlier }) => count + countIf(isBefore, earlier, same), 0) > own) hit += 1;
  }
  const counted = { n, who, leftOut: Object.fromEntries(leftOut) };
  if (n === 0) return { ...counted, result: noPopulation('no such record lies in the period') };
  return { ...counted, result: { value: hit / n }, certainty: wilsonBounds(hit / n, n) };
};

/** Of the records that have something in common, for how many a test holds. */
const countIf = (test: (moment: Moment) => boolean, records: Records, same: string): number => {
  let count = 0;
  for (const place of placesOf(records).get(same) ?? []) {
    const moment = momentIn(records.at, place);
    if (moment !== undefined && test(moment)) count += 1;
  }
  return count;
};

interface Places {
  /** How many records were there when the places were noted. */
  readonly size: number;
  readonly of: ReadonlyMap<string, readonly number[]>;
}

/** Every group looks among the records of all: their places are noted once, and again when there are more. */
const noted = new WeakMap<Records, Places>();

/** The places of the records, by what they have in common. */
const placesOf = (records: Records): Places['of'] => {
  const { size } = records.same.of;
  const known = noted.get(records);
  if (known?.size === size) return known.of;
  const of = new Map<string, number[]>();
  for (let place = 0; place < size; place += 1) {
    const name = nameIn(records.same, place) ?? '';
    const places = of.get(name);
    if (places === undefined) of.set(name, [place]);
    else places.push(place);
  }
  noted.set(records, { size, of });
  return of;
};
