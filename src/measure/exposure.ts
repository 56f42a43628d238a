import { asOwner, engineersAmong } from './join.ts';
import { once } from './once.ts';
import { rosterOfSeen } from './people.ts';
import { named } from './plan.ts';
import { type Exposure, exposureAmong, rosterExposure } from './roster-exposure.ts';
import type { GroupKey, Scene, SourceScene } from './scene.ts';
import type { Bucket, Cell } from './tables.ts';

/**
 * Who stands behind the numbers of a source in a group. Of the roster, those who belong to the group and to what
 * --where asks for; if the roster cannot tell (a deal's region), those seen, for as long as the roster says. Without a roster those seen, each full
 * time and all the time. Answers are about those who answered.
 */
export const exposureOf = (
  scene: Scene,
  source: SourceScene,
  { key, index }: { key: GroupKey; index: number },
): Exposure => {
  const { roster } = scene.tables.lookups;
  const found = once((): Exposure => {
    const isKnown = roster.size > 0 && source.plan.source.kind !== 'survey';
    const members = isKnown ? rosterExposure(scene, key) : undefined;
    if (members !== undefined) return members;
    const seen = seenIn(source, key, index);
    return exposureAmong(
      scene,
      isKnown ? { roster, of: (person) => seen.has(String(person['id'])) } : { roster: rosterOfSeen(seen) },
    );
  });
  const areOwners = naming(source) === 'owners';
  return {
    people: once(() => {
      const people = found().people();
      return areOwners ? new Set([...people].map(asOwner)) : people;
    }),
    personWeeks: () => found().personWeeks(),
    personDays: () => found().personDays(),
    workdays: once(() => {
      const workdays = found().workdays();
      return areOwners ? new Map([...workdays].map(([who, days]) => [asOwner(who), days])) : workdays;
    }),
  };
};

/** People whose records lie in the period; of metrics without a date only if the source has no other. */
const seenIn = (source: SourceScene, key: GroupKey, index: number): Set<string> => {
  const own = source.cohorts[index];
  const dated = source.cohorts.filter(({ plan }) => plan.day !== undefined);
  const asked = own?.plan.day !== undefined || dated.length === 0 ? [own] : dated;
  return new Set(asked.flatMap((cohort) => [...engineers(source, cohort && cellIn(cohort.bucket, key))]));
};

/** The people of a cell; owners only if the source names no engineer. */
export const engineers = (source: SourceScene, cell: Cell | undefined): string[] =>
  engineersAmong(cell?.people ?? [], naming(source));

/** Whom a source names as the people behind its records. */
export const naming = ({ plan, tables: { fed } }: SourceScene): 'engineers' | 'owners' =>
  plan.source.kind === 'deal' && !fed.has(named('se')) ? 'owners' : 'engineers';

/** The cell of a group. */
export const cellIn = (bucket: Pick<Bucket, 'all' | 'by'>, key: GroupKey): Cell | undefined =>
  key.by === undefined ? bucket.all : bucket.by[key.index]?.get(key.label);
