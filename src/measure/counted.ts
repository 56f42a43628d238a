import { type Crowd, somePeople, spelledOnce } from '../crowd.ts';
import { cellIn, exposureOf, naming } from './exposure.ts';
import { invitedIn } from './invited.ts';
import { engineersAmong } from './join.ts';
import { named, namingFields } from './plan.ts';
import { reachOf } from './reach.ts';
import type { Place } from './reasons.ts';
import { type Context, countIn, type Outcome } from './statistics/statistic.ts';
import { startTally, type Tally } from './tally.ts';

/** What was counted in a place, and whom it is about. */
export interface Counted {
  readonly tally: Tally;
  readonly outcome: Outcome;
  readonly crowd: Crowd;
}

/** Finishes the counts of a place. */
export const countedIn = (place: Place): Counted => {
  const tally = tallyOf(place);
  const context = contextOf(place);
  const outcome = place.metric.statistic.finish(tally.state, context);
  return { tally, outcome, crowd: crowdOf(place, { tally, outcome, context }) };
};

/** The counts of a metric in a group. */
export const tallyOf = ({ cohort, metric, key }: Place): Tally =>
  cellIn(cohort.bucket, key)?.tallies[cohort.plan.metrics.indexOf(metric)] ?? startTally(metric);

/** Does any row of the source say who stands behind it? */
export const namesPeople = ({ plan, tables: { fed } }: Place['source']): boolean =>
  plan.source.kind === 'person' || namingFields.some((field) => fed.has(named(field)));

interface Finished {
  readonly tally: Tally;
  readonly outcome: Outcome;
  readonly context: Context;
}

/** Those the value is about, else those of the records counted; for answers those who answered. */
const crowdOf = (place: Place, { tally, outcome, context }: Finished): Crowd => {
  const {
    scene,
    source,
    metric: { statistic },
  } = place;
  const { people, anonymous, rounds, alike: answers, voices, unsigned } = tally;
  if (statistic.asked) return askedIn(tally, context);
  if (source.plan.source.kind === 'survey') {
    const alike = new Map(answers);
    for (const [told, count] of statistic.alike?.(tally.state) ?? []) countIn(alike, told, count);
    // A statistic that looks at respondents itself has said what each of them tells.
    return {
      people,
      anonymous,
      rounds,
      alike,
      ...(statistic.alike === undefined ? { voices, unsigned } : {}),
    };
  }
  if (!namesPeople(source)) return { people: new Set(), anonymous };
  const named =
    outcome.people === undefined
      ? engineersOf({ scene, source }, outcome.who ?? people)
      : spelled(scene, reachOf(place, { everyone: outcome.who ?? context.people(), counted: people }));
  const { kinds = [] } = outcome;
  if (kinds.length === 0) return { people: named, anonymous };
  // The fewest of them, whoever they are: in other groups they may be the same. Records may name no engineer at all.
  const counts = named.size === 0 ? kinds : [named.size, ...kinds];
  return { people: somePeople(Math.min(...counts)), anonymous };
};

/** Who stands behind records of work, of the people whom they name. */
export const engineersOf = (
  { scene, source }: Pick<Place, 'scene' | 'source'>,
  people: Iterable<string>,
): ReadonlySet<string> =>
  namesPeople(source) ? spelled(scene, engineersAmong(people, naming(source))) : new Set();

/** A roster knows who is who; without one a name may be written in several ways. */
const spelled = ({ tables }: Place['scene'], named: Iterable<string>): ReadonlySet<string> =>
  tables.lookups.roster.size > 0 ? new Set(named) : spelledOnce(named);

/** What was counted of everybody, of those whom --where leaves out too, in every period. */
const wholeOf = ({ source, metric, cohort }: Pick<Place, 'source' | 'metric' | 'cohort'>): unknown[] => {
  const [index, place] = [source.plan.cohorts.indexOf(cohort.plan), cohort.plan.metrics.indexOf(metric)];
  return [source.tables.cohorts, source.tables.rest]
    .flatMap((cohorts) => [...(cohorts[index]?.buckets.values() ?? [])])
    .flatMap(({ all }) => all.tallies[place]?.state ?? []);
};

/** Those who answered, for their number would tell how few stand behind other numbers; if nobody did, those who did not. */
const askedIn = ({ people, anonymous, rounds }: Tally, { invited }: Context): Crowd => {
  if (people.size + anonymous.size > 0) return { people, anonymous, rounds };
  const asked = invited();
  return { people: 'missing' in asked ? new Set() : asked.people, anonymous };
};

const contextOf = ({ scene, source, cohort, metric, key }: Place): Context => {
  const index = source.cohorts.indexOf(cohort);
  return {
    days: scene.days,
    asOf: scene.closing.day - 1,
    closing: scene.closing,
    deals: () => cellIn(cohort.bucket, key)?.deals.size ?? 0,
    whole: () => wholeOf({ source, metric, cohort }),
    invited: () => invitedIn(scene, key),
    ...exposureOf(scene, source, { key, index }),
  };
};
