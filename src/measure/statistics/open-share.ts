import type { FieldPath } from '../../types.ts';
import { wilsonBounds } from '../certainty/wilson.ts';
import type { Entry } from '../entry.ts';
import { append, type GrowingDays, startDays } from '../growing.ts';
import { dayIn, pushDay } from '../moment-list.ts';
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

/** A record that is open from one day to before another, and what it is judged by. */
interface Item {
  readonly from: number;
  readonly to: number | undefined;
  readonly who: string | undefined;
  readonly mark: Mark;
}

/** Whether the condition holds, or the day that is compared with the last one. */
type Mark = boolean | number | undefined;

/** The items, a list for each part of them. */
interface State {
  readonly from: GrowingDays;
  readonly to: GrowingDays;
  readonly who: NameList;
  readonly marks: Mark[];
}

function* itemsIn({ from, to, who, marks }: State): Generator<Item> {
  for (let index = 0; index < from.size; index += 1)
    yield {
      from: from.numbers[index] ?? 0,
      to: dayIn(to, index),
      who: nameIn(who, index),
      mark: marks[index],
    };
}

/** How long after a period an export can still be taken for what was open at its end. */
const recall = 31;

/**
 * Of the records open on the last day of the period, or on asOf if that is earlier: the share for which `where` holds,
 * whose day `past` lies before that day, or whose `recent` day lies at most so many days before it (no day is not recent;
 * a day to come is). A record is open from its first day up to, not including, its last; an end that is only expected is
 * none. The conditions are read as the export has them, so without `lookBack` nothing is said of periods long over.
 */
export const openShare = (spec: SpecOf<'openShare'>, tools: Tools): Statistic<State> => {
  const read = spanReader(spec, tools.lens);
  const { mark, needed, holds } = judgeOf(spec, tools);
  const hits: Hits = (item, day) => (isOpen(item, day) ? holds(item.mark, day) : undefined);
  return {
    noun: 'records',
    sample: 'n',
    spans: true,
    start: () => ({ from: startDays(), to: startDays(), who: startNameList(), marks: [] }),
    add(state, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      const own = mark(entry);
      if (needed !== undefined && own === undefined) return needed;
      pushDay(state.from, span.from.day);
      pushDay(state.to, span.to?.day);
      pushName(state.who, entry.who);
      state.marks.push(own);
      return undefined;
    },
    merge(into, from) {
      append(into.from, from.from);
      append(into.to, from.to);
      appendNames(into.who, from.who);
      for (const mark of from.marks) into.marks.push(mark);
    },
    finish: (state, context) =>
      finishShare(itemsIn(state), context, { hits, lookBack: spec.lookBack === true }),
    onDays: {
      canBe: (day, asOf) => spec.lookBack === true || asOf - day <= recall,
      changed(state, a, b) {
        const who = new Set<string>();
        for (const item of itemsIn(state))
          if (item.who !== undefined && hits(item, a) !== hits(item, b)) who.add(item.who);
        return who;
      },
    },
  };
};

/** Does an item count on a day, and as what? Undefined if it is not open then. */
type Hits = (item: Item, day: number) => boolean | undefined;

interface Judge {
  readonly mark: (entry: Entry) => Mark;
  /** Field without which nothing can be said of a record. */
  readonly needed?: FieldPath;
  readonly holds: (mark: Mark, day: number) => boolean;
}

const judgeOf = ({ where, past, recent }: SpecOf<'openShare'>, { lens, where: compile }: Tools): Judge => {
  const dayOf = (path: FieldPath) => {
    const read = lens.moment(path);
    return (entry: Entry) => read(entry)?.day;
  };
  if (past !== undefined)
    return { mark: dayOf(past), needed: past, holds: (mark, day) => typeof mark === 'number' && mark < day };
  if (recent !== undefined)
    return {
      mark: dayOf(recent.field),
      holds: (mark, day) => typeof mark === 'number' && mark >= day - recent.days,
    };
  return { mark: compile(where ?? {}), holds: (mark) => mark === true };
};

const isOpen = ({ from, to }: Item, day: number): boolean => from <= day && (to === undefined || to > day);

interface Looking {
  readonly hits: Hits;
  readonly lookBack: boolean;
}

const finishShare = (
  items: Iterable<Item>,
  { days, asOf }: Context,
  { hits, lookBack }: Looking,
): Outcome => {
  if (days === undefined) return { n: 0, who: new Set(), result: noPopulation('the period has not begun') };
  const { to: day } = days;
  if (!lookBack && asOf - day > recall) return { n: 0, who: new Set(), result: tooLongAgo };
  const leftOut = new Map<string, number>();
  const who = new Set<string>();
  let [n, hit] = [0, 0];
  for (const item of items) {
    const holds = hits(item, day);
    if (holds === undefined) {
      countIn(leftOut, item.from > day ? 'begun later' : 'no longer open');
      continue;
    }
    n += 1;
    if (holds) hit += 1;
    if (item.who !== undefined) who.add(item.who);
  }
  const counted = { n, who, leftOut: Object.fromEntries(leftOut) };
  if (n === 0) return { ...counted, result: noPopulation('no record was open on the last day') };
  return { ...counted, result: { value: hit / n }, certainty: wilsonBounds(hit / n, n) };
};

const tooLongAgo = {
  missing: 'notApplicable',
  reason: `the period ended more than ${recall} days before the export, which says what is open now`,
} as const;
