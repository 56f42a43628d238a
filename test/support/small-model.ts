import { dayOf } from '../../src/measure/calendar/day.ts';
import { momentReader } from '../../src/measure/calendar/moment.ts';
import { workdayClock } from '../../src/measure/calendar/workday-clock.ts';
import { workingTime } from '../../src/measure/calendar/working-time.ts';
import { blankEntry, type Entry } from '../../src/measure/entry.ts';
import { lens } from '../../src/measure/lens.ts';
import { add, finish, type MeasureRequest, plan, start, type Tables } from '../../src/measure/measure.ts';
import { compileWhere } from '../../src/measure/select.ts';
import { statisticOf } from '../../src/measure/statistics/index.ts';
import type { Certainty, Context, Outcome, Tools } from '../../src/measure/statistics/statistic.ts';
import { surely } from '../../src/measure/surely.ts';
import type {
  CalendarSpec,
  Fields,
  Kind,
  Measurement,
  Metric,
  Model,
  Row,
  Source,
  StatisticSpec,
  Value,
} from '../../src/types.ts';

export const calendar: CalendarSpec = {
  fiscalYearStart: 1,
  timezone: 'Europe/Berlin',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '09:00-17:00',
  holidays: [],
};

const source = (id: string, kind: Kind, rest: Partial<Source> = {}): Source => ({
  id,
  kind,
  files: [],
  folder: '',
  columns: {},
  skip: {},
  nulls: [],
  key: ['id'],
  onDuplicate: 'reject',
  maxRejected: 0.05,
  drop: [],
  ...rest,
});

/** The four usual sources. */
export const sources: Readonly<Record<string, Source>> = {
  people: source('people', 'person'),
  deals: source('deals', 'deal'),
  activities: source('activities', 'activity'),
  surveys: source('surveys', 'survey'),
};

/** A metric whose title does not matter and for which one record is enough. */
export const metric = (
  id: string,
  rest: Omit<Metric, 'id' | 'title' | 'minSample'> & { minSample?: number },
): Metric => ({
  id,
  title: id,
  minSample: 1,
  ...rest,
});

/** A model of these metrics over the usual sources. */
export const model = (metrics: readonly Metric[], rest: Partial<Model> = {}): Model => ({
  id: 'test',
  title: 'Test',
  calendar,
  sources,
  roster: 'people',
  privacy: { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: [] },
  groupBy: [],
  metrics: Object.fromEntries(metrics.map((each) => [each.id, each])),
  spare: {},
  questions: {},
  dimensions: {},
  aggregation: 'arithmetic',
  missing: { minCoverage: 0.5, minMetrics: 2, minDimensions: 3, needSurvey: true },
  target: 65,
  uncertainty: { level: 0.95, draws: 2000, seed: 1, correction: 'holm' },
  weightSets: {},
  checks: [],
  config: { version: 1 },
  ...rest,
});

/** Fields without a prototype, as ingest makes them. */
export const fieldsOf = (values: Readonly<Record<string, Value | undefined>>): Fields =>
  Object.assign(Object.create(null), values);

/** Rows of a file. */
export const rowsOf = (rows: readonly Readonly<Record<string, Value>>[], file = 'file.csv'): Row[] =>
  rows.map((values, index) => ({ fields: fieldsOf(values), at: { file, line: index + 2 } }));

/** Rows by source, counted in the order of the keys. */
export type Data = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

export const tablesOf = (given: Model, data: Data, request: MeasureRequest = {}): Tables => {
  const tables = start(plan(given, request));
  for (const [id, rows] of Object.entries(data)) {
    const source = given.sources[id];
    if (source === undefined) throw new Error(`no source ${id}`);
    add(tables, source, rowsOf(rows));
  }
  return tables;
};

/** Measurements of the chosen period by `metric group`; of the results, values only. */
export const measured = (
  given: Model,
  data: Data,
  request: MeasureRequest = {},
): Map<string, Measurement> => {
  const [first] = finish(tablesOf(given, data, request), {});
  return new Map((first?.measurements ?? []).map((each) => [`${each.metric} ${each.group}`, valued(each)]));
};

/** Without what is said of how sure it is. */
export const valued = (measurement: Measurement): Measurement => {
  const { result } = measurement;
  return 'missing' in result ? measurement : { ...measurement, result: { value: result.value } };
};

const read = momentReader(calendar.timezone);
const clock = workdayClock(calendar);
const own = lens(read, 'own', clock);
const working = workingTime(calendar);
const elapsed = {
  hours: working.elapsedHours,
  days: working.elapsedDays,
  workingHours: working.workingHours,
  workingDays: working.workingDays,
};

/** Tools to compile a statistic by itself. */
export const tools: Tools = {
  lens: own,
  where: (where) => compileWhere(where, own),
  elapsed: (unit) => elapsed[unit],
  hours: clock.hours,
};

const textOf = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** A record by itself. Its person is the `se`, else the `respondent`; its day that of `happened_at`. */
export const entryOf = (
  values: Readonly<Record<string, Value | undefined>>,
  rest: Partial<Pick<Entry, 'who' | 'day' | 'deal' | 'person'>> = {},
): Entry => {
  return {
    ...blankEntry(),
    fields: fieldsOf(values),
    who: textOf(values['se'] ?? values['respondent']),
    day: typeof values['happened_at'] === 'string' ? dayOf(values['happened_at']) : undefined,
    ...rest,
  };
};

/** Wednesday to Friday, a whole week, Monday and Tuesday: parts of three weeks. */
const workdays = [20635, 20636, 20637, 20640, 20641, 20642, 20643, 20644, 20647, 20648];

/**
 * Two weeks from Wednesday, 2026-07-01 (day 20635), to Tuesday the 14th, which is also asOf: ten working days, so that
 * two full-time people are four person-weeks and 28 person-days.
 */
export const context: Context = {
  days: { from: 20635, to: 20648 },
  asOf: 20648,
  closing: read('2026-07-15T00:00'),
  people: () => new Set(['a', 'b']),
  personWeeks: () => 4,
  personDays: () => 28,
  workdays: () => new Map(['a', 'b'].map((who) => [who, workdays])),
  deals: () => 5,
  invited: () => ({ people: new Set(['r', 's', 't']), isKnown: (who) => ['r', 's', 't'].includes(who) }),
};

type Rows = readonly Readonly<Record<string, Value | undefined>>[];

/** What a statistic by itself makes of rows: its outcome, and why rows were left out, in their order. */
export const counted = (
  spec: StatisticSpec,
  rows: Rows,
  over: Partial<Context> = {},
): Omit<Outcome, 'certainty' | 'votes'> & { readonly reasons: readonly string[] } => {
  const { certainty: _, votes: __, ...outcome } = finished(spec, rows, over);
  return outcome;
};

/** The certainty of what a statistic by itself makes of rows; undefined if it has none. */
export const certaintyOf = (
  spec: StatisticSpec,
  rows: Rows,
  over: Partial<Context> = {},
): Certainty | undefined => finished(spec, rows, over).certainty;

/** Its interval at a level, such as [1, 2]; undefined if it has none. */
export const intervalOf = (
  spec: StatisticSpec,
  rows: Rows,
  { level = 0.95, ...over }: Partial<Context> & { readonly level?: number } = {},
): readonly [number, number] | undefined => {
  const measured = surely(finished(spec, rows, over), level);
  return 'missing' in measured ? undefined : measured.interval;
};

const finished = (spec: StatisticSpec, rows: Rows, over: Partial<Context>) => {
  const statistic = statisticOf(spec, tools);
  const state = statistic.start();
  const reasons = rows.flatMap((row) => statistic.add(state, entryOf(row)) ?? []);
  return { ...statistic.finish(state, { ...context, ...over }), reasons };
};

/** The value of a result, else the word for why there is none. */
export const valueIn = ({ result }: Pick<Outcome, 'result'>): number | string =>
  'value' in result ? result.value : result.missing;
