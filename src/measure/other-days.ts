import { type Crowd, together } from '../crowd.ts';
import { dayOf } from './calendar/day.ts';
import { quarterOf } from './calendar/period.ts';
import { countedIn, engineersOf, tallyOf } from './counted.ts';
import type { Place } from './reasons.ts';
import type { Days, Scene } from './scene.ts';
import type { OnDays } from './statistics/statistic.ts';
import { earlier } from './tables.ts';

/** The same place among the records that --where leaves out; absent if there is no filter. */
type LeftOut = Place | undefined;

/**
 * Of a value that belongs to the last day of the period: what whoever has the same value of other days could work out from
 * the two. It is held against the days that quarters end on: those before, and the end of its own. With a filter it is
 * held against the whole of every such day as well, for the whole knows of no filter that it could be held against.
 */
export const crowdsOfOtherDays = (place: Place, leftOut: LeftOut): Crowd[] => {
  const { scene, metric } = place;
  const { onDays } = metric.statistic;
  if (onDays === undefined || scene.days === undefined || scene.asOf === undefined) return [];
  const { days } = scene;
  const asked = { day: days.to, asOf: scene.asOf, canBe: onDays.canBe };
  return otherDays(scene, asked).flatMap(({ day, isHeld }) => {
    const changed = onDays.changed(tallyOf(place).state, days.to, day);
    const crowd: Crowd = { people: engineersOf(place, changed), anonymous: new Map() };
    return [
      ...(isHeld ? [crowd] : []),
      ...(leftOut === undefined ? [] : [together([crowd, crowdOn(leftOut, { ...days, to: day })])]),
    ];
  });
};

/** Whom a value would be about if the period had other days. */
const crowdOn = (place: Place, days: Days): Crowd =>
  countedIn({ ...place, scene: { ...place.scene, days } }).crowd;

interface Asked {
  readonly day: number;
  readonly asOf: number;
  readonly canBe: OnDays<unknown>['canBe'];
}

interface OtherDay {
  readonly day: number;
  /** Is the day at hand held against it, and not it against the day at hand? */
  readonly isHeld: boolean;
}

/** The days that quarters end on, the running one at asOf, since the first record; the latest first. */
const otherDays = ({ tables }: Scene, { day, asOf, canBe }: Asked): OtherDay[] => {
  const { fiscalYearStart } = tables.plan.model.calendar;
  const first = [...tables.sources.values()].reduce<number | undefined>(
    (least, source) => earlier(least, source.earliest),
    undefined,
  );
  const own = Math.min(dayOf(quarterOf(day, fiscalYearStart).to), asOf);
  const found: OtherDay[] = [];
  for (
    let end = asOf;
    end >= (first ?? end + 1) && canBe(end, asOf);
    end = dayOf(quarterOf(end, fiscalYearStart).from) - 1
  )
    if (end !== day) found.push({ day: end, isHeld: end < day || end === own });
  return found;
};
