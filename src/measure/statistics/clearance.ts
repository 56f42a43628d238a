import { addSides, ratioBounds, startSides } from '../certainty/linearisation.ts';
import { within } from '../certainty/within.ts';
import { total } from '../exact-sum.ts';
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

/** The days on which a record was opened and closed. */
interface Item {
  readonly opened: number;
  readonly closed: number | undefined;
  readonly who: string | undefined;
}

interface State {
  readonly items: Item[];
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
    start: () => ({ items: [] }),
    add({ items }, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      items.push({ opened: span.from.day, closed: span.to?.day, who: entry.who });
      return undefined;
    },
    merge(into, { items }) {
      for (const item of items) into.items.push(item);
    },
    finish: ({ items }, context) => finishClearance(items, context),
  };
};

const finishClearance = (items: readonly Item[], { days }: Context): Outcome => {
  if (days === undefined) return { n: 0, who: new Set(), result: noPopulation('the period has not begun') };
  const isIn = (day: number | undefined): boolean => day !== undefined && day >= days.from && day <= days.to;
  const leftOut = new Map<string, number>();
  const who = new Set<string>();
  const sides = startSides();
  for (const item of items) {
    const [closed, opened] = [isIn(item.closed) ? 1 : 0, isIn(item.opened) ? 1 : 0];
    if (closed + opened === 0) {
      countIn(leftOut, 'neither opened nor closed in the period');
      continue;
    }
    addSides(sides, closed, opened);
    if (item.who !== undefined) who.add(item.who);
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
