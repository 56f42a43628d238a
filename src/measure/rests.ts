import { type Crowd, together } from '../crowd.ts';
import type { Period } from '../types.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { restOfQuarters } from './calendar/quarters.ts';
import { countedIn } from './counted.ts';
import { crowdsOfOtherDays } from './other-days.ts';
import type { Place } from './reasons.ts';
import { cohortsIn, type Days, type Scene, sceneOf } from './scene.ts';

/** What a number leaves out of another that somebody may have, in one part or in several. */
export interface Rest {
  readonly scenes: readonly Scene[];
  /** Metrics without a date are the same in every period. */
  readonly of: 'dated' | 'every';
}

/**
 * What whoever has other reports of the same files could subtract from this one, or this one from: the records that
 * --where leaves out; for a period that does not consist of quarters the rest of its quarters, and its ends beside the
 * whole quarters that it holds; and where both are asked for, all of the quarters that is not in it.
 */
export const restsBeside = (scene: Scene): Rest[] => {
  const { tables, period } = scene;
  const { plan } = tables;
  const filtered: Rest[] = plan.asked === undefined ? [] : [{ scenes: [leftOut(scene)], of: 'every' }];
  if (period.id === 'all') return filtered;
  const dated = restOfQuarters(daysOf(period), plan.model.calendar.fiscalYearStart).map(
    (parts): Rest => ({ scenes: parts.map((days) => sceneOf(tables, between(days))), of: 'dated' }),
  );
  const [outside] = dated;
  if (outside === undefined || filtered.length === 0) return [...filtered, ...dated];
  const everything = [scene, ...outside.scenes].map(leftOut).concat(outside.scenes);
  return [...filtered, ...dated, { scenes: everything, of: 'dated' }];
};

const daysOf = ({ from, to }: Period): Days => ({ from: dayOf(from), to: dayOf(to) });

const between = ({ from, to }: Days): Period => ({
  id: 'rest',
  label: 'the rest',
  from: dateText(from),
  to: dateText(to),
});

/** The same period with the records and the people that --where leaves out. */
const leftOut = (scene: Scene): Scene => {
  const { asked, asOf, period } = scene;
  return {
    ...scene,
    asked: asked && ((person) => !asked(person)),
    sources: scene.sources.map((source) => ({
      ...source,
      cohorts: cohortsIn(source.plan, source.tables.rest, { ...daysOf(period), asOf }),
    })),
  };
};

/** Whom each of the rests is about, for a metric in a group. */
export const crowdsLeftOut = (place: Place, rests: readonly Rest[]): Crowd[] => {
  const [filtered] = rests.flatMap(({ of, scenes }) => (of === 'every' ? scenes : []));
  return [
    ...rests
      .filter(({ of }) => of === 'every' || isDated(place))
      .map(({ scenes }) =>
        together(scenes.flatMap((scene) => placeIn(scene, place)).map((each) => countedIn(each).crowd)),
      ),
    ...crowdsOfOtherDays(place, filtered && placeIn(filtered, place)[0]),
  ];
};

/** Does it make a difference which days are asked for, and do those of a quarter add up? */
const isDated = ({ cohort, metric }: Place): boolean =>
  cohort.plan.day !== undefined || metric.statistic.addsUp === true;

/** The same place in another scene; none if nothing was counted there. */
const placeIn = (scene: Scene, { source: { plan }, cohort, metric, key }: Place): Place[] => {
  const source = scene.sources.find((each) => each.plan === plan);
  const same = source?.cohorts.find((each) => each.plan === cohort.plan);
  return source === undefined || same === undefined ? [] : [{ scene, source, cohort: same, metric, key }];
};
