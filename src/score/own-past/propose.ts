import type { AskedMetric, Points, Proposed, Quartile, Refused } from '../../own-past.ts';
import type { Curve, Metric } from '../../types.ts';
import { judgeOf } from '../curves/index.ts';
import { betterBy, linearFrom, rangeFrom, rounderFor } from './curve.ts';
import { growsWithGroup } from './points.ts';

/** The past of a metric, and what is made of it. */
export interface Seen {
  readonly metric: Metric;
  readonly asked: AskedMetric;
  readonly points: Points;
  /** Undefined for fewer points than are needed. */
  readonly quartiles: readonly [lower: Quartile, upper: Quartile] | undefined;
  /** The fewest points of which quartiles have intervals. */
  readonly needed: number;
  /** Ids of the periods, the earliest first. */
  readonly periods: readonly string[];
  /** The value of everybody together in the last period, if it is shown. */
  readonly last: number | undefined;
}

/** Fewer records to a point, in the mean, and the quartiles show how chance falls and not how a team works. */
const recordsToAPoint = 5;

/** New goalposts of a metric, or why there are none. */
export const proposalOf = (seen: Seen): Proposed | Refused => {
  const { metric, asked, points, quartiles, periods, last } = seen;
  const { id, title, unit } = metric;
  const looked = { id, title, ...(unit === undefined ? {} : { unit }), points };
  const refusal = fewPoints(seen) ?? fewRecords(seen);
  if (refusal !== undefined || quartiles === undefined) return { ...looked, ...(refusal ?? noRange) };
  const [from, to] = quartiles.map(({ value }) => value);
  if (from === undefined || to === undefined || from >= to) return { ...looked, ...noRange };
  if (asked.shape === 'range' && from < 0) return { ...looked, ...belowZero };
  const curve = curveFor(seen, { from, to });
  if (curve === undefined) return { ...looked, ...noDirection };
  const { curve: now } = metric;
  const [lower, upper] = quartiles.map((each) => rounded(each, to - from)) as [Quartile, Quartile];
  const posts = postsOf(now);
  const verdict = now?.type === curve.type && isAlike(posts, [lower, upper]) ? 'alike' : 'new';
  return {
    ...looked,
    lower,
    upper,
    ...(now === undefined ? {} : { now }),
    ...(posts === undefined ? {} : { posts }),
    curve,
    verdict,
    isWritten: verdict === 'new' || asked.isNamed,
    source: `own quartiles of ${spanOf(periods)}, ${counted(points.values.length, points.noun)}`,
    ...(last === undefined
      ? {}
      : {
          last: {
            value: last,
            ...(now === undefined ? {} : { now: judgeOf(now).score(last) }),
            fresh: judgeOf(curve).score(last),
          },
        }),
  };
};

/** A quartile is the number of some team in some quarter; rounded as the goalposts are, it says no more than those. */
const rounded = ({ value, low, high }: Quartile, width: number): Quartile => {
  const round = rounderFor(width);
  return { value: round(value), low: round(low), high: round(high) };
};

type Refusal = Pick<Refused, 'code' | 'reason' | 'hint'>;

const noRange: Refusal = {
  code: 'baseline/alike',
  reason: 'at least half of the past is one and the same number, so there is nothing between the quartiles',
  hint: 'look at it with spacesea explain, and set goalposts by judgement',
};

const belowZero: Refusal = {
  ...noRange,
  reason: 'some of the past is below 0, and goalposts with two sides are for what is 0 or more',
};

const noDirection: Refusal = {
  code: 'baseline/curve',
  reason: 'its curve does not say by two goalposts whether more or less of it is better',
  hint: 'give it a curve of type linear first, or change its goalposts by hand',
};

const fewPoints = ({ points, needed, periods, metric }: Seen): Refusal | undefined => {
  const { values, noun, kind, leftOut } = points;
  if (values.length >= needed) return undefined;
  const others = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  const rest =
    others === 0 ? '' : ` (${others} more ${others === 1 ? 'does' : 'do'} not count: ${mostOf(leftOut)})`;
  const enough = Math.ceil((needed * periods.length) / Math.max(1, values.length));
  const grows = growsWithGroup(metric.statistic);
  const more =
    kind === 'group'
      ? `--periods ${enough}, if the exports reach back so far`
      : grows
        ? `--periods ${needed}; of a ${metric.statistic.type}, which grows with the team, only the whole counts`
        : `--by team, so that each team counts, or --periods ${needed}`;
  return {
    code: 'baseline/few',
    reason: `${counted(values.length, noun)} can be counted, at least ${needed} are needed${rest}`,
    hint:
      values.length === 0 ? 'spacesea score, with the same options, says what is missing' : `write ${more}`,
  };
};

const fewRecords = ({ points: { values, records, noun } }: Seen): Refusal | undefined => {
  const needed = recordsToAPoint * values.length;
  return records >= needed
    ? undefined
    : {
        code: 'baseline/few',
        reason: `${counted(records, 'record')} in ${counted(values.length, noun)} can be counted, at least ${needed} are needed`,
        hint: 'with so few, quartiles show how chance falls; set goalposts by judgement, or look at longer periods',
      };
};

const mostOf = (leftOut: Points['leftOut']): string =>
  [...leftOut].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';

const curveFor = (
  { metric: { unit, statistic, curve: now }, asked: { shape } }: Seen,
  middle: { readonly from: number; readonly to: number },
): Curve | undefined => {
  if (shape === 'range') return rangeFrom(middle, unit === '%' && !isOpen(statistic.type) ? 1 : undefined);
  const better = betterBy(now);
  return better && linearFrom(middle, better);
};

/** One number over another may be more than all of it. */
const isOpen = (type: Metric['statistic']['type']): boolean =>
  type === 'ratio' || type === 'clearance' || type === 'distinctRatio';

/** Do the present goalposts lie within the intervals of the new ones? */
const isAlike = (posts: Posts | undefined, quartiles: readonly [Quartile, Quartile]): boolean =>
  posts !== undefined &&
  quartiles.every(({ low, high }, place) => {
    const post = posts[place] ?? Number.NaN;
    return low <= post && post <= high;
  });

type Posts = readonly [number, number];

/** Where full marks begin and end, or a score begins and is full, the smaller number first. */
const postsOf = (curve: Curve | undefined): Posts | undefined => {
  if (curve?.type === 'range') return [curve.ideal[0] ?? 0, curve.ideal[1] ?? 0];
  if (curve?.type !== 'linear') return undefined;
  return [Math.min(curve.worst, curve.best), Math.max(curve.worst, curve.best)];
};

const spanOf = (periods: readonly string[]): string => {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
