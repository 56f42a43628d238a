import type { Absence } from '../../types.ts';
import type { Moment } from '../calendar/moment.ts';
import { restrictedMeanBounds, survivalQuantileBounds } from '../certainty/survival.ts';
import { within } from '../certainty/within.ts';
import { append, type Growing, type GrowingDays, push, startDays, startNumbers } from '../growing.ts';
import {
  appendMoments,
  dayIn,
  type MomentList,
  momentIn,
  pushDay,
  pushMoment,
  startMomentList,
} from '../moment-list.ts';
import { spanReader } from './dated-span.ts';
import { type Curve, restrictedMean, survivalCurve, survivalQuantile } from './kaplan-meier.ts';
import { countIn, noPopulation, type Outcome, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** When each record began, ended and, by day, should have ended: lists, for there may be very many. */
interface State {
  readonly from: MomentList;
  readonly to: MomentList;
  readonly due: GrowingDays;
}

/**
 * Time from one moment to another. What has not ended by asOf is censored at the end of that day (Kaplan-Meier), so
 * slow items weigh as they should; when nothing is open the median is the ordinary one. `mean` is the area under the
 * curve up to the longest time seen. An end that is only expected is none. Negative times are left out, never clipped. What is open and should have ended by
 * asOf is overdue, if the field `due` says so.
 */
export const duration = (spec: SpecOf<'duration'>, { lens, elapsed }: Tools): Statistic<State> => {
  const due = spec.due === undefined ? () => undefined : lens.moment(spec.due);
  const read = spanReader(spec, lens);
  const time = elapsed(spec.unit);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ from: startMomentList(), to: startMomentList(), due: startDays() }),
    add(state, entry) {
      const span = read(entry);
      if (typeof span === 'string') return span;
      pushMoment(state.from, span.from);
      pushMoment(state.to, span.to);
      if (spec.due !== undefined) pushDay(state.due, due(entry)?.day);
      return undefined;
    },
    merge(into, from) {
      appendMoments(into.from, from.from);
      appendMoments(into.to, from.to);
      append(into.due, from.due);
    },
    finish(state, { closing }) {
      const leftOut = new Map<string, number>();
      const observed: Observed = { ended: startNumbers(), open: startNumbers(), overdue: 0 };
      for (let index = 0; index < state.from.days.size; index += 1) {
        const why = observe(observed, stretchIn(state, index), { closing, time });
        if (why !== undefined) countIn(leftOut, why);
      }
      return {
        ...sumUp(observed, spec.summary),
        ...(spec.due === undefined ? {} : { overdue: observed.overdue }),
        leftOut: Object.fromEntries(leftOut),
      };
    },
  };
};

/** How long things took, and how long others had been open when we last looked. */
interface Observed {
  readonly ended: Growing;
  readonly open: Growing;
  /** How many are open and should have ended. */
  overdue: number;
}

interface Stretch {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** The day by which it should have ended. */
  readonly due: number | undefined;
}

const stretchIn = ({ from, to, due }: State, index: number): Stretch => ({
  from: momentIn(from, index),
  to: momentIn(to, index),
  due: dayIn(due, index),
});

/** Notes a stretch as it was known at the end of the day asOf, or says why it cannot. */
const observe = (
  observed: Observed,
  { from, to, due }: Stretch,
  { closing, time }: { readonly closing: Moment; readonly time: ReturnType<Tools['elapsed']> },
): string | undefined => {
  if (from === undefined || from.day >= closing.day) return 'begins after asOf';
  const open = to === undefined || to.day >= closing.day;
  const span = time(from, open ? closing : to);
  if (span === undefined) return 'no time of day';
  push(open ? observed.open : observed.ended, span);
  if (open && due !== undefined && due < closing.day) observed.overdue += 1;
  return undefined;
};

const sumUp = ({ ended, open }: Observed, summary: SpecOf<'duration'>['summary']): Outcome => {
  const n = ended.size + open.size;
  if (n === 0)
    return {
      n,
      open: 0,
      result: noPopulation('no record of the period meets the conditions and has both dates'),
    };
  return { n, open: open.size, ...summaries[summary](risingIn(ended), risingIn(open)) };
};

/** Rising; as a list of numbers they are sorted many times as fast as by comparing them one by one. */
const risingIn = ({ numbers, size }: Growing): Float64Array => numbers.subarray(0, size).sort();

const summaries = {
  median: (ended, open) => quantileOf(survivalCurve(ended, open), 0.5, 'more than half is still open'),
  p90: (ended, open) =>
    quantileOf(survivalCurve(ended, open), 0.9, 'too much is still open to know when nine tenths end'),
  mean: (ended, open) => {
    if (ended.length === 0) return tooFew('all are still open');
    const longest = Math.max(ended.at(-1) ?? 0, open.at(-1) ?? 0);
    const curve = survivalCurve(ended, open);
    const value = restrictedMean(curve, longest);
    const certainty = restrictedMeanBounds(curve, { until: longest, mean: value });
    return { result: { value }, certainty: within(certainty, [0, Number.POSITIVE_INFINITY]) };
  },
} satisfies Record<SpecOf<'duration'>['summary'], (ended: Float64Array, open: Float64Array) => Summary>;

type Summary = Pick<Outcome, 'result' | 'certainty'>;

const tooFew = (reason: string): { readonly result: Absence } => ({
  result: { missing: 'tooFew', reason },
});

const quantileOf = (curve: Curve, p: number, reason: string): Summary => {
  const value = survivalQuantile(curve, p);
  return value === undefined
    ? tooFew(reason)
    : { result: { value }, certainty: survivalQuantileBounds(curve, p) };
};
