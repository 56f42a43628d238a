import { type Crowd, together } from '../crowd.ts';
import { dayOf } from './calendar/day.ts';
import { quarterOf } from './calendar/period.ts';
import { countedIn, engineersOf, tallyOf } from './counted.ts';
import type { Place } from './reasons.ts';
import type { Scene } from './scene.ts';
import type { OnDays } from './statistics/statistic.ts';
import { earlier } from './tables.ts';

/** The same place among the records that --where leaves out; absent if there is no filter. */
type LeftOut = Place | undefined;

/**
 * Of a value that belongs to the last day of the period: what whoever has the same value of other days, with the filter
 * or without, could work out from the two. It is held against the days that quarters end on.
 */
export const crowdsOfOtherDays = (place: Place, leftOut: LeftOut): Crowd[] => {
  const { scene, metric } = place;
  const { onDays } = metric.statistic;
  if (onDays === undefined || scene.days === undefined || scene.asOf === undefined) return [];
  const { days } = scene;
  return otherDays(scene, { day: days.to, asOf: scene.asOf, canBe: onDays.canBe }).flatMap((other) => {
    const changed = onDays.changed(tallyOf(place).state, days.to, other);
    const crowd: Crowd = { people: engineersOf(place, changed), anonymous: new Map() };
    if (leftOut === undefined) return [crowd];
    const then = { ...leftOut, scene: { ...leftOut.scene, days: { ...days, to: other } } };
    return [crowd, together([crowd, countedIn(then).crowd])];
  });
};

interface Asked {
  readonly day: number;
  readonly asOf: number;
  readonly canBe: OnDays<unknown>['canBe'];
}

/** Where the quarter of a day ends, unless that is the day, and where all quarters before it do. */
const otherDays = ({ tables }: Scene, { day, asOf, canBe }: Asked): number[] => {
  const { fiscalYearStart } = tables.plan.model.calendar;
  const first = [...tables.sources.values()].reduce<number | undefined>(
    (least, source) => earlier(least, source.earliest),
    undefined,
  );
  const own = quarterOf(day, fiscalYearStart);
  const found = [Math.min(dayOf(own.to), asOf)].filter((end) => end !== day);
  for (
    let end = dayOf(own.from) - 1;
    end >= (first ?? end + 1) && canBe(end, asOf);
    end = dayOf(quarterOf(end, fiscalYearStart).from) - 1
  )
    found.push(end);
  return found;
};
