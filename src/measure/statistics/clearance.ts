import { addSides, ratioBounds, startSides } from '../certainty/linearisation.ts';
import { within } from '../certainty/within.ts';
import { total } from '../exact-sum.ts';
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

/** The days on which each record was opened and closed, and whose it is. */
interface State {
  readonly opened: GrowingDays;
  readonly closed: GrowingDays;
  readonly who: NameList;
}

/**
 * Records closed in the period for each one opened in it: below 1 the pile of open ones grows. What is closed may have
 * been opened long before. An end that is only expected is none. `n` counts the records opened or closed in the period.
 */
export const clearance = (spec: SpecOf<'clearance'>, { lens }: Tools): Statistic<State> => {
  const read = spanReader({ from: spec.opened, to: spec.closed }, lens);
  return {
    noun: 'records',
    sample: 'n',
    spans: true,
    addsUp: true,
    start: () => ({ opened: startDays(), closed: startDays(), who: startNameList() }),
    add(state, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      pushDay(state.opened, span.from.day);
      pushDay(state.closed, span.to?.day);
      pushName(state.who, entry.who);
      return undefined;
    },
    merge(into, from) {
      append(into.opened, from.opened);
      append(into.closed, from.closed);
      appendNames(into.who, from.who);
    },
    finish: finishClearance,
  };
};

const finishClearance = (state: State, { days }: Context): Outcome => {
  if (days === undefined) return { n: 0, who: new Set(), result: noPopulation('the period has not begun') };
  const isIn = (day: number | undefined): boolean => day !== undefined && day >= days.from && day <= days.to;
  const leftOut = new Map<string, number>();
  const who = new Set<string>();
  const sides = startSides();
  for (let index = 0; index < state.opened.size; index += 1) {
    const opened = isIn(dayIn(state.opened, index)) ? 1 : 0;
    const closed = isIn(dayIn(state.closed, index)) ? 1 : 0;
    if (closed + opened === 0) {
      countIn(leftOut, 'neither opened nor closed in the period');
      continue;
    }
    addSides(sides, closed, opened);
    const name = nameIn(state.who, index);
    if (name !== undefined) who.add(name);
  }
  const counted = { n: sides.n, who, leftOut: Object.fromEntries(leftOut) };
  const divisor = total(sides.below);
  if (divisor === 0) return { ...counted, result: noPopulation('nothing was opened in the period') };
  return {
    ...counted,
    result: { value: total(sides.above) / divisor },
    certainty: within(ratioBounds(sides), [0, Number.POSITIVE_INFINITY]),
  };
};
