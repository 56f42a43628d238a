import { spelledOnce } from '../crowd.ts';
import type { FieldPath, Group } from '../types.ts';
import { cellIn, engineers } from './exposure.ts';
import { isPersonal } from './fields.ts';
import { rowsPresent } from './people.ts';
import { anywhere } from './plan.ts';
import { rosterExposure } from './roster-exposure.ts';
import { rosterField } from './roster-scope.ts';
import type { GroupKey, Scene, SourceScene } from './scene.ts';
import { none } from './trays.ts';

const everything: GroupKey = { id: 'all', by: undefined, index: -1, label: 'All' };

/** `all`, then each value of each field that a record of the period or a person of the roster has, by their characters. */
export const groupKeys = (scene: Scene): GroupKey[] => [
  everything,
  ...scene.tables.plan.by.flatMap((by, index) =>
    [...labelsOf(scene, by, index)]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((label) => ({ id: `${by}:${label}`, by, index, label })),
  ),
];

const labelsOf = (scene: Scene, by: FieldPath, index: number): Set<string> => {
  const carrying = scene.sources.filter(({ tables }) => tables.fed.has(anywhere(by)));
  const cohorts = carrying.flatMap((source) => source.cohorts.filter(({ plan }) => !plan.spans));
  const seen = cohorts.flatMap(({ bucket }) => [...(bucket.by[index]?.keys() ?? [])]);
  return new Set([...seen, ...rosterLabels(scene, by)]);
};

const rosterLabels = ({ tables, there, asked, rosterFields }: Scene, by: FieldPath): string[] => {
  const field = rosterField(by);
  if (field === undefined || !rosterFields.has(field) || there === undefined || asked === undefined)
    return [];
  const rows = rowsPresent({ roster: tables.lookups.roster, ...there, of: asked });
  return rows.map((person) => String(person[field] ?? none));
};

/** A group as the report shows it, with its people: of the roster, or else those seen. */
export const groupOf = (scene: Scene, key: GroupKey): Group => {
  const who = peopleOf(scene, key);
  const { id, by, label, merged, shownIn } = key;
  const group = { id, label, people: who.size, who };
  if (by === undefined) return group;
  return {
    ...group,
    by,
    // The config has allowed it, or such groups would have been refused.
    ...(isPersonal(by) ? { personal: true } : {}),
    ...(merged === undefined ? {} : { merged }),
    ...(shownIn === undefined ? {} : { shownIn }),
  };
};

const peopleOf = (scene: Scene, key: GroupKey): ReadonlySet<string> => {
  const members = rosterExposure(scene, key);
  if (members !== undefined) return members.people();
  const work = seen(
    scene.sources.filter(({ plan }) => plan.source.kind !== 'survey'),
    key,
  );
  return work.size > 0 ? work : seen(scene.sources, key);
};

/** People seen in the period in some sources; in records without a date only if none has one. */
const seen = (sources: readonly SourceScene[], key: GroupKey): ReadonlySet<string> => {
  const collect = (dated: 'dated' | 'undated'): ReadonlySet<string> =>
    spelledOnce(
      sources.flatMap((source) =>
        source.cohorts
          .filter(({ plan }) => (plan.day !== undefined) === (dated === 'dated'))
          .flatMap(({ bucket }) => engineers(source, cellIn(bucket, key))),
      ),
    );
  const people = collect('dated');
  return people.size > 0 ? people : collect('undated');
};
