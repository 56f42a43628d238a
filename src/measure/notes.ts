import { looksAtPeople } from '../peopled.ts';
import type { Problem } from '../problems.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { quarterOf } from './calendar/period.ts';
import { askedNotes, periodNotes } from './cross-notes.ts';
import { groupKeys } from './groups.ts';
import { asOfOf, chosenPeriod, isOutnumbered, loneDaysOf, type Scene, type SourceScene } from './scene.ts';
import type { Tables } from './tables.ts';
import { none } from './trays.ts';

/** What was assumed because nobody said otherwise, and what does not fit together. */
export const notesOf = (scene: Scene): Problem[] => [
  ...asOfNotes(scene.tables),
  ...rosterNotes(scene.tables, scene.sources),
  ...zoneNotes(scene.tables),
  ...askedNotes(scene.tables),
  ...groupNotes(scene),
  ...periodNotes(scene),
];

/** A field to group by that no record and no person has: the table looks as if nobody had asked for groups. */
const groupNotes = (scene: Scene): Problem[] => {
  const keys = groupKeys(scene);
  const bare = scene.tables.plan.by.filter(
    (_, index) => !keys.some((key) => key.index === index && key.label !== none),
  );
  return bare.map((field) => ({
    code: 'measure/no-groups',
    severity: 'warning',
    message: `there are no groups to show: no record of the period has the field ${field}`,
    hint: `map the column that holds it, or give a roster that has it: --people people.csv (id, ${field.replace(/^.*\./, '')}, …)`,
  }));
};

const asOfNotes = (tables: Tables): Problem[] => {
  const asOf = asOfOf(tables);
  if (tables.plan.asOf !== undefined || asOf === undefined) return [];
  return [
    ...loneNotes(tables),
    ...quarterNotes(tables, asOf),
    {
      code: 'measure/as-of',
      severity: 'notice',
      message: `things are taken as they stood on ${dateText(asOf)}, the latest day in the files`,
      hint: `if the export is from a later day, say so, such as --as-of ${dateText(asOf + 1)}`,
    },
  ];
};

/** A month of newer records was left out: whoever closed the quarter with the last of them would look at the wrong one. */
const month = 30;

const quarterNotes = (tables: Tables, asOf: number): Problem[] => {
  if (tables.plan.periods.length > 0) return [];
  const { id, to } = chosenPeriod(tables);
  if (asOf - dayOf(to) <= month) return [];
  const next = quarterOf(asOf, tables.plan.model.calendar.fiscalYearStart);
  return [
    {
      code: 'measure/last-quarter',
      severity: 'notice',
      message: `scored ${id}, the last quarter that was over on ${dateText(asOf)}, the day of the newest record`,
      hint: `if the export is complete: --period ${next.id}`,
    },
  ];
};

/** Rows that stand apart from all others. */
const loneNotes = ({ sources }: Tables): Problem[] => {
  const lone = loneDaysOf([...sources.values()]);
  if (lone === undefined) return [];
  const { last, rows, before } = lone;
  const isLeftOut = isOutnumbered(lone);
  return [
    {
      code: 'measure/lone-day',
      severity: 'warning',
      message: `the latest day in the files, ${dateText(last)}, stands apart: ${rows === 1 ? '1 row lies' : `${rows} rows lie`} ${last - before} days after everything else${isLeftOut ? '; the day of the export is not taken from there' : ''}`,
      hint: isLeftOut
        ? `correct it if it is a slip; if it is right, say the day of the export: --as-of ${dateText(last)}`
        : `correct it if it is a slip, or say the day of the export, such as --as-of ${dateText(before)}`,
    },
  ];
};

const rosterNotes = ({ lookups, plan }: Tables, sources: readonly SourceScene[]): Problem[] => {
  const asking = sources.filter(
    ({ plan: { source, cohorts }, tables }) =>
      source.kind !== 'survey' && tables.kept > 0 && cohorts.some(asksForPeople),
  );
  if (lookups.roster.size > 0 || asking.length === 0 || !plan.model.privacy.aboutPeople) return [];
  return [
    {
      code: 'measure/no-roster',
      severity: 'notice',
      message:
        'without a roster the people are those seen in the period, each counted as full time for all of it',
      hint: 'give one with --people people.csv (id, team, fte, start_on, end_on)',
    },
  ];
};

/** Names are told only if they look like such: a column may be mapped wrongly. */
const zoneNotes = ({ plan: { clock, model }, sources }: Tables): Problem[] => {
  // Those that other threads were asked for, and those that were asked for here, while counting or after it.
  const asked = [...sources.values()].flatMap(({ unknownZones }) => [...unknownZones]);
  const names = [...new Set([...asked, ...clock.unknownZones()])].sort();
  if (names.length === 0) return [];
  const told = names.filter((name) => /^[\w +/().:-]{1,40}$/.test(name)).map((name) => JSON.stringify(name));
  const which = names.length === 1 ? 'a time zone that there is none' : 'time zones that there are none';
  return [
    {
      code: 'measure/time-zone',
      severity: 'warning',
      message: `the roster names ${which}${told.length === 0 ? '' : `, ${told.slice(0, mostZones).join(', ')}`}; times of these people are taken by the clock of ${model.calendar.timezone}`,
      hint: 'write names such as Europe/Berlin into `timezone`',
    },
  ];
};

/** More names are not told. */
const mostZones = 3;

const asksForPeople = ({ metrics }: SourceScene['plan']['cohorts'][number]): boolean =>
  metrics.some(({ metric: { statistic } }) => looksAtPeople(statistic));
