import { wilsonBounds } from '../certainty/wilson.ts';
import { type DatedSpan, spanReader } from './dated-span.ts';
import {
  type Context,
  countIn,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

interface Task extends DatedSpan {
  readonly who: string | undefined;
}

interface State {
  readonly tasks: Task[];
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
    start: () => ({ tasks: [] }),
    add({ tasks }, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      tasks.push({ ...span, who: entry.who });
      return undefined;
    },
    merge(into, { tasks }) {
      for (const task of tasks) into.tasks.push(task);
    },
    finish: ({ tasks }, context) => judged(tasks, spec.limit, { time, context }),
  };
};

interface Judging {
  readonly time: Elapsed;
  readonly context: Context;
}

const judged = (tasks: readonly Task[], limit: number, { time, context: { closing } }: Judging): Outcome => {
  const leftOut = new Map<string, number>();
  const [who, waiting] = [new Set<string>(), new Set<string>()];
  let [n, done, open] = [0, 0, 0];
  for (const task of tasks) {
    const { from, to } = task;
    const waited = time(from, closing);
    if (from.day >= closing.day) countIn(leftOut, 'begins after asOf');
    else if (waited === undefined) countIn(leftOut, 'no time of day');
    // Whoever is done at the very moment at which the limit is reached is on time.
    else if (waited <= limit) {
      open += 1;
      if (task.who !== undefined) waiting.add(task.who);
    } else {
      n += 1;
      if (task.who !== undefined) who.add(task.who);
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
