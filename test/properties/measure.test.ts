import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, dayOf } from '../../src/measure/calendar/day.ts';
import { parsePeriod } from '../../src/measure/calendar/period.ts';
import {
  add,
  finish,
  type MeasureRequest,
  merge,
  plan,
  start,
  type Tables,
} from '../../src/measure/measure.ts';
import type { Measurement, Metric, StatisticSpec, Value } from '../../src/types.ts';
import { calendar, type Data, metric, model, rowsOf } from '../support/small-model.ts';

type Row = Readonly<Record<string, Value>>;

/** A year and a bit, so that some quarters are full, some are cut and some are empty. */
const [begin, end] = [dayOf('2025-11-15'), dayOf('2026-10-15')];
const day = fc.integer({ min: begin, max: end }).map(dateText);
const soon = fc.integer({ min: begin, max: end + 60 }).map(dateText);
const maybe = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: undefined, freq: 6 });
const word = (...words: string[]) => maybe(fc.constantFrom(...words));
const tenths = fc.integer({ min: 0, max: 99 }).map((number) => number / 10);

/** Without the keys that are undefined, as ingest leaves them out. */
const present = (row: Readonly<Record<string, Value | undefined>>): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** One engineer with everything that points at them, so that look-ups stay together when rows are divided. */
const cluster = (who: number): fc.Arbitrary<Data> => {
  const se = `se-${who}`;
  const teams = fc.constantFrom('North', 'South');
  const stints = maybe(
    fc.oneof(
      fc
        .record({
          team: maybe(teams),
          fte: fc.constantFrom(1, 0.5, 0.3),
          start_on: maybe(day),
          end_on: maybe(soon),
        })
        .map((row) => [row]),
      fc.tuple(teams, teams, day).map(([before, after, from]) => [
        { team: before, end_on: dateText(dayOf(from) - 1) },
        { team: after, start_on: from, fte: 0.7 },
      ]),
    ),
  );
  const deal = fc.record({
    se: word(se),
    owner: word('owner'),
    team: word('North', 'West'),
    region: word('EMEA', 'APAC'),
    outcome: fc.constantFrom('open', 'won', 'lost'),
    amount: maybe(tenths),
    created_at: maybe(day),
    closed_at: maybe(soon),
    pov_due_at: maybe(soon),
  });
  const activity = fc.record({
    type: fc.constantFrom('demo', 'support'),
    deal_id: word(`${se}-0`, `${se}-1`),
    account: word('X', 'Y'),
    happened_at: maybe(
      fc.oneof(
        day,
        day.map((text) => `${text}T22:30:00Z`),
      ),
    ),
    duration_minutes: maybe(tenths),
  });
  const answer = fc.record({
    respondent: word(se, `customer-${who}`),
    se: word(se),
    item: fc.constantFrom('joy', 'stress'),
    value: fc.integer({ min: 0, max: 6 }),
    submitted_at: maybe(day),
  });
  const numbered = (prefix: string) => (row: Readonly<Record<string, Value | undefined>>, index: number) =>
    present({ id: `${prefix}${index}`, ...row });
  return fc
    .record({
      stints,
      deals: fc.array(deal, { maxLength: 3 }),
      activities: fc.array(activity, { maxLength: 5 }),
      answers: fc.array(answer, { maxLength: 3 }),
    })
    .map(({ stints: rows = [], deals, activities, answers }) => ({
      people: rows.map((row) => present({ id: se, ...row })),
      deals: deals.map(numbered(`${se}-`)),
      activities: activities.map((row, index) => numbered(`${se}-`)({ se, ...row }, index)),
      surveys: answers.map(present),
    }));
};

const ids = ['people', 'deals', 'activities', 'surveys'] as const;
const joined = (parts: readonly Data[]): Data =>
  Object.fromEntries(ids.map((id) => [id, parts.flatMap((part) => part[id] ?? [])]));

const clusters = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, who) => cluster(who))));
const data = clusters.map(joined);

const of = (
  source: string,
  date: Metric['date'] | undefined,
  statistics: Readonly<Record<string, StatisticSpec>>,
): Metric[] =>
  Object.entries(statistics).map(([id, statistic]) =>
    metric(id, { source, ...(date && { date }), statistic }),
  );

const metrics: Metric[] = [
  ...of('activities', 'happened_at', {
    count: { type: 'count' },
    week: { type: 'rate', of: 'count', per: 'personWeek' },
    month: { type: 'rate', of: { sum: 'duration_minutes', divideBy: 60 }, per: 'personMonth' },
    touched: { type: 'rate', of: 'count', per: 'deal' },
    minutes: { type: 'sum', field: 'duration_minutes' },
    accounts: { type: 'perPersonDay', distinct: 'account' },
    perDeal: { type: 'perDeal', of: { sum: 'duration_minutes' }, summary: 'mean' },
    breadth: { type: 'breadth' },
    weeks: { type: 'breadth', every: 'week' },
    free: { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 },
    gini: { type: 'gini', of: { sum: 'duration_minutes' } },
    ofWon: { type: 'share', where: { 'deal.outcome': 'won' } },
  }),
  ...of('activities', undefined, {
    after: {
      type: 'preceded',
      of: { 'deal.outcome': 'won' },
      by: { duration_minutes: { gt: 30 } },
      same: 'account',
      at: 'happened_at',
      days: 60,
    },
  }),
  ...of('activities', undefined, { ever: { type: 'count' } }),
  ...of('deals', 'closed_at', {
    share: { type: 'share', where: { outcome: 'won' }, weight: 'amount' },
    mean: { type: 'mean', field: 'amount' },
    filled: {
      type: 'completeness',
      fields: ['amount', { field: 'closed_at', where: { closed_at: { timed: false } } }],
    },
    owners: { type: 'distinctRatio', above: 'account', below: 'se' },
    p75: { type: 'quantile', field: 'amount', p: 0.75 },
    ratio: {
      type: 'ratio',
      numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
      denominator: { of: 'count' },
    },
  }),
  ...of('deals', { field: 'pov_due_at', addDays: 3 }, { due: { type: 'count' } }),
  ...of('deals', 'created_at', {
    cycle: { type: 'duration', from: 'created_at', to: 'closed_at', unit: 'workingDays', summary: 'median' },
  }),
  ...of('deals', undefined, {
    load: { type: 'load', from: 'created_at', to: 'closed_at' },
    cleared: { type: 'clearance', opened: 'created_at', closed: 'closed_at' },
    open: {
      type: 'openShare',
      from: 'created_at',
      to: 'closed_at',
      where: { team: 'North' },
      lookBack: true,
    },
  }),
  ...of('surveys', 'submitted_at', {
    likert: { type: 'likert', scale: [1, 5], reverse: ['stress'] },
    top: { type: 'topBox', scale: [1, 5] },
    nps: { type: 'nps' },
    response: { type: 'response' },
  }),
];

const given = model(metrics, { calendar: { ...calendar, holidays: ['2026-01-01', '2026-05-01'] } });

const request: fc.Arbitrary<MeasureRequest> = fc
  .record({
    period: maybe(fc.constantFrom('2026-Q1', '2026-Q3', '2026', '2026-05', '2026-02-10..2026-08-03', 'all')),
    asOf: maybe(day),
    by: fc.constantFrom([], ['team'], ['region', 'team']),
    where: maybe(fc.constantFrom({ team: 'North' }, { 'deal.outcome': 'won' }, { not: { region: 'EMEA' } })),
  })
  .map(({ by, ...rest }) => ({
    by,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }));

const filled = (tables: Tables, rows: Data): Tables => {
  for (const id of ids) {
    const source = given.sources[id];
    if (source !== undefined) add(tables, source, rowsOf(rows[id] ?? []));
  }
  return tables;
};
const tablesOf = (rows: Data, asked: MeasureRequest): Tables => filled(start(plan(given, asked)), rows);

/** The same rows, each source in another order. */
const shuffled = data.chain((rows) =>
  fc
    .tuple(
      ...ids.map((id) => {
        const list = [...(rows[id] ?? [])];
        return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
      }),
    )
    .map((lists) => ({ rows, other: Object.fromEntries(ids.map((id, index) => [id, lists[index] ?? []])) })),
);

test('any order of rows gives the same measurements, bit by bit', () => {
  fc.assert(
    fc.property(shuffled, request, ({ rows, other }, asked) => {
      expect(JSON.stringify(finish(tablesOf(other, asked), {}))).toBe(
        JSON.stringify(finish(tablesOf(rows, asked), {})),
      );
    }),
    { numRuns: 200 },
  );
});

test('rows divided over tables, and merged in any order, give the same measurements as one pass', () => {
  const places = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(
      clusters,
      places,
      fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
      request,
      (parts, place, order, asked) => {
        const compiled = plan(given, asked);
        const tables = [0, 1, 2].map((at) =>
          filled(start(compiled), joined(parts.filter((_, index) => place[index] === at))),
        );
        const whole = start(compiled);
        for (const at of order) merge(whole, tables[at] ?? start(compiled));
        expect(finish(whole, {})).toStrictEqual(finish(filled(start(compiled), joined(parts)), {}));
      },
    ),
    { numRuns: 200 },
  );
});

describe('several periods in one pass are those of a pass for each', () => {
  const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026', 'all'];

  test('when none is asked for, all that are made of quarters', () => {
    fc.assert(
      fc.property(data, request, (rows, { period: _, ...asked }) => {
        const periods = quarters.map((id) => parsePeriod(id, 1));
        // Which quarter was chosen is told only where none was asked for.
        const together = finish(tablesOf(rows, asked), { periods }).map((each) => ({
          ...each,
          notes: each.notes.filter(({ code }) => code !== 'measure/last-quarter'),
        }));
        const apart = quarters.flatMap((period) => finish(tablesOf(rows, { ...asked, period }), {}));
        expect(together).toStrictEqual(apart);
      }),
      { numRuns: 60 },
    );
  });

  test('the one asked for, and those before', () => {
    const one = fc.constantFrom('2026-Q3', '2026-05', '2026-08-01..2026-08-14');
    fc.assert(
      fc.property(data, request, one, (rows, asked, period) => {
        const compiled = plan(given, { ...asked, period });
        const together = finish(filled(start(compiled), rows), {
          periods: compiled.periods.map((each) => each.period),
        });
        expect(compiled.periods).toHaveLength(6);
        const apart = compiled.periods.flatMap((each) =>
          finish(tablesOf(rows, { ...asked, period: each.period.id }), {}),
        );
        expect(together).toStrictEqual(apart);
      }),
      { numRuns: 100 },
    );
  });
});

test('every number is finite, none is -0, and every absence says why', () => {
  fc.assert(
    fc.property(data, request, (rows, asked) => {
      const [measurements] = finish(tablesOf(rows, asked), {});
      for (const { result, n, people, funnel } of measurements?.measurements ?? []) {
        const leftOut = Object.values(funnel.leftOut);
        const counts = [n, people, funnel.inPeriod, funnel.matched, funnel.open ?? 0, ...leftOut];
        expect(counts.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
        expect(Number.isFinite(funnel.exposure ?? 0)).toBe(true);
        expect(funnel.matched).toBeLessThanOrEqual(funnel.inPeriod);
        if ('value' in result) {
          expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
          expect(n + people).toBeGreaterThan(0);
        } else expect(result.reason).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});

const byKey = (tables: Tables): Map<string, Measurement> =>
  new Map((finish(tables, {})[0]?.measurements ?? []).map((each) => [`${each.metric} ${each.group}`, each]));

test('the groups of a field add up to everything', () => {
  fc.assert(
    fc.property(data, fc.constantFrom('team', 'region'), (rows, by) => {
      const found = byKey(tablesOf(rows, { period: '2026', asOf: '2026-10-15', by: [by] }));
      for (const id of ['count', 'minutes', 'due', 'ever', 'mean']) {
        const all = found.get(`${id} all`);
        const groups = [...found].filter(([key]) => key.startsWith(`${id} ${by}:`)).map(([, each]) => each);
        if (
          groups.length === 0 ||
          groups.every(({ result }) => 'missing' in result && result.missing !== 'noPopulation')
        )
          continue;
        expect(groups.reduce((sum, { funnel }) => sum + funnel.matched, 0)).toBe(all?.funnel.matched);
        expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(all?.n);
      }
    }),
    { numRuns: 100 },
  );
});

test('everything of a filter is what that group is without it', () => {
  // The quarter is over and fixed, so that the filter moves neither asOf nor the days.
  const quarter = { period: '2026-Q2', asOf: '2026-10-15' };
  fc.assert(
    fc.property(data, fc.constantFrom('North', 'South'), (rows, team) => {
      const groups = byKey(tablesOf(rows, { ...quarter, by: ['team'] }));
      const filtered = byKey(tablesOf(rows, { ...quarter, by: [], where: { team } }));
      const roster = rows['people'] ?? [];
      for (const { id } of metrics) {
        const [group, alone] = [groups.get(`${id} team:${team}`), filtered.get(`${id} all`)];
        // A filter may leave no row with a field, or none in the period, and then says so; a group then says 0 or nothing.
        if (group === undefined || alone === undefined || 'missing' in alone.result) continue;
        // A roster that knows no team says nothing of a filter by team, but for groups those seen are taken.
        if (roster.length > 0 && !roster.some((row) => 'team' in row)) continue;
        // What the filter leaves out is known of a filter only; it is no part of the number.
        const plain = ({ behind, ...rest }: Measurement) => ({
          ...rest,
          crowd: behind?.crowd,
          group: '',
          funnel: 0,
        });
        expect(plain(alone)).toStrictEqual(plain(group));
      }
    }),
    { numRuns: 200 },
  );
});
