import type { Absence } from '../../types.ts';
import type { Moment } from '../calendar/moment.ts';
import { restrictedMeanBounds, survivalQuantileBounds } from '../certainty/survival.ts';
import { within } from '../certainty/within.ts';
import { append, type GrowingDays, startDays } from '../growing.ts';
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
import { type Observation, restrictedMean, survivalCurve, survivalQuantile } from './kaplan-meier.ts';
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
      const observations: Seen[] = [];
      for (let index = 0; index < state.from.days.size; index += 1) {
        const observation = observe(stretchIn(state, index), closing, time);
        if (typeof observation === 'string') countIn(leftOut, observation);
        else observations.push(observation);
      }
      return {
        ...sumUp(observations, spec.summary),
        ...(spec.due === undefined ? {} : { overdue: observations.filter(({ overdue }) => overdue).length }),
        leftOut: Object.fromEntries(leftOut),
      };
    },
  };
};

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

interface Seen extends Observation {
  readonly overdue: boolean;
}

/** The stretch as it was known at the end of the day asOf. */
const observe = (
  { from, to, due }: Stretch,
  closing: Moment,
  time: ReturnType<Tools['elapsed']>,
): Seen | string => {
  if (from === undefined || from.day >= closing.day) return 'begins after asOf';
  const open = to === undefined || to.day >= closing.day;
  const span = time(from, open ? closing : to);
  const overdue = open && due !== undefined && due < closing.day;
  return span === undefined ? 'no time of day' : { time: span, open, overdue };
};

const sumUp = (observations: readonly Observation[], summary: SpecOf<'duration'>['summary']): Outcome => {
  const n = observations.length;
  if (n === 0)
    return {
      n,
      open: 0,
      result: noPopulation('no record of the period meets the conditions and has both dates'),
    };
  const open = observations.filter((each) => each.open).length;
  return { n, open, ...summaries[summary](observations) };
};

const summaries = {
  median: (observations) => quantileOf(observations, 0.5, 'more than half is still open'),
  p90: (observations) => quantileOf(observations, 0.9, 'too much is still open to know when nine tenths end'),
  mean: (observations) => {
    if (observations.every(({ open }) => open)) return tooFew('all are still open');
    const longest = observations.reduce((most, { time }) => Math.max(most, time), 0);
    const curve = survivalCurve(observations);
    const value = restrictedMean(curve, longest);
    const certainty = restrictedMeanBounds(curve, { until: longest, mean: value });
    return { result: { value }, certainty: within(certainty, [0, Number.POSITIVE_INFINITY]) };
  },
} satisfies Record<SpecOf<'duration'>['summary'], (observations: readonly Observation[]) => Summary>;

type Summary = Pick<Outcome, 'result' | 'certainty'>;

const tooFew = (reason: string): { readonly result: Absence } => ({
  result: { missing: 'tooFew', reason },
});

const quantileOf = (observations: readonly Observation[], p: number, reason: string): Summary => {
  const curve = survivalCurve(observations);
  const value = survivalQuantile(curve, p);
  return value === undefined
    ? tooFew(reason)
    : { result: { value }, certainty: survivalQuantileBounds(curve, p) };
};
