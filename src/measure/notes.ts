import type { Problem } from '../problems.ts';
import { dateText } from './calendar/day.ts';
import { askedNotes, periodNotes } from './cross-notes.ts';
import { loneDays, mergeDays, type RecentDays } from './recent-days.ts';
import { asOfOf, type Scene, type SourceScene } from './scene.ts';
import type { Tables } from './tables.ts';

/** What was assumed because nobody said otherwise, and what does not fit together. */
export const notesOf = (scene: Scene): Problem[] => [
  ...asOfNotes(scene.tables),
  ...rosterNotes(scene.tables, scene.sources),
  ...askedNotes(scene.tables),
  ...periodNotes(scene),
];

const asOfNotes = (tables: Tables): Problem[] => {
  const asOf = asOfOf(tables);
  if (tables.plan.asOf !== undefined || asOf === undefined) return [];
  return [
    ...loneNotes(tables),
    {
      code: 'measure/as-of',
      severity: 'notice',
      message: `things are taken as they stood on ${dateText(asOf)}, the latest day in the files`,
      hint: `if the export is from a later day, say so, such as --as-of ${dateText(asOf + 1)}`,
    },
  ];
};

/** The day of the export rests on rows that stand apart. */
const loneNotes = ({ sources }: Tables): Problem[] => {
  const days: RecentDays = new Map();
  for (const { recent } of sources.values()) mergeDays(days, recent);
  const lone = loneDays(days);
  if (lone === undefined) return [];
  const { last, rows, before } = lone;
  return [
    {
      code: 'measure/lone-day',
      severity: 'warning',
      message: `the latest day in the files, ${dateText(last)}, stands apart: ${rows === 1 ? '1 row lies' : `${rows} rows lie`} ${last - before} days after everything else`,
      hint: `correct it if it is a slip, or say the day of the export, such as --as-of ${dateText(before)}`,
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

const asksForPeople = ({ metrics }: SourceScene['plan']['cohorts'][number]): boolean =>
  metrics.some(({ metric: { statistic } }) =>
    statistic.type === 'rate'
      ? statistic.per.startsWith('person')
      : ['breadth', 'gini', 'load'].includes(statistic.type),
  );
