import { activitiesOf, activityColumns } from './generator/activities.ts';
import { dateText, quarters } from './generator/calendar.ts';
import { activityLog, isLogged, opportunities, renamed } from './generator/crm.ts';
import { type Cells, csvLines } from './generator/csv.ts';
import { dealColumns, dealsOf } from './generator/deals.ts';
import { type Export, faultyLines } from './generator/faults.ts';
import { engineers, leaves } from './generator/people.ts';
import { surveyColumns, surveysOf } from './generator/surveys.ts';

const file = (columns: readonly string[], lines: readonly string[]): string =>
  `${[columns.join(','), ...lines].join('\n')}\n`;

const peopleColumns = ['id', 'team', 'region', 'role', 'fte', 'start_on', 'end_on'];
const people = (): string => {
  const rows = engineers.map(
    (engineer): Cells => ({
      id: engineer.id,
      team: engineer.team,
      region: engineer.region,
      role: 'se',
      fte: engineer.fte,
      start_on: dateText(engineer.from),
      end_on: leaves(engineer) ? dateText(engineer.to) : undefined,
    }),
  );
  return file(peopleColumns, csvLines(peopleColumns, rows));
};

/**
 * The exports of the demo: path under `examples/demo/exports` and text. No clock and no Math.random, so every call gives
 * the same bytes; test/house/demo-data.test.ts writes them with `npm run update` and compares them otherwise.
 */
export const demoExports = (): Map<string, string> => {
  const files = new Map([['people.csv', people()]]);
  const deals = quarters.map(dealsOf);
  const everyDeal = deals.flat();
  for (const [index, quarter] of quarters.entries()) {
    const tables: Record<Export, { columns: readonly string[]; rows: readonly Cells[] }> = {
      deals: { columns: dealColumns, rows: (deals[index] ?? []).map(({ cells }) => cells) },
      activities: { columns: activityColumns, rows: activitiesOf(quarter, everyDeal) },
      surveys: { columns: surveyColumns, rows: surveysOf(quarter, everyDeal) },
    };
    for (const name of ['deals', 'activities', 'surveys'] as const) {
      files.set(
        `${quarter.id}/${name}.csv`,
        file(tables[name].columns, faultyLines(name, { ...quarter, index }, tables[name])),
      );
    }
  }
  return files;
};

/** The teams of which two exports of a CRM have the records. */
const teams: ReadonlySet<unknown> = new Set(['DACH', 'UK & Ireland', 'Nordics']);

/**
 * Two exports as a CRM writes them, with its own headers and forms: path under `examples/first/exports` and text. They
 * have the last deals of three teams, and some of their work in the last quarter.
 */
export const firstExports = (): Map<string, string> => {
  const deals = quarters.flatMap(dealsOf);
  const last = quarters.at(-1);
  if (last === undefined) throw new Error('no quarters');
  const activities = activitiesOf(last, deals).filter((cells) => teams.has(cells['team']) && isLogged(cells));
  const own = deals.map(({ cells }) => cells).filter(({ team }) => teams.has(team));
  return new Map([
    ['activity-log.csv', renamed(activityLog, activities)],
    ['opportunities.csv', renamed(opportunities, own.slice(-400))],
  ]);
};

export { architectExports } from './generator/architects/exports.ts';
export { galleryExports } from './generator/gallery/gallery.ts';
