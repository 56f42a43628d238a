import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText, dayOf } from '../../src/measure/calendar/day.ts';
import { measured } from '../../src/measured.ts';
import { score } from '../../src/score/score.ts';
import type { Value } from '../../src/types.ts';
import { metric, model, tablesOf } from '../support/small-model.ts';

/** A deal that is open from one day to another. */
interface Deal {
  readonly who: number;
  readonly team: string;
  readonly segment: string;
  readonly from: number;
  readonly to: number | undefined;
  readonly due: number;
}

const teams = ['A', 'B', 'C', 'D'];
const asOf = '2026-10-07';

/** Days around the end of the third quarter, when the export was made a week later. */
const around = fc.oneof(
  fc.integer({ min: dayOf('2026-09-20'), max: dayOf(asOf) }),
  fc.constantFrom(dayOf('2026-03-10'), dayOf('2026-06-10'), dayOf('2026-08-10')),
);
const deals = fc.array(
  fc
    .record({
      who: fc.nat(25),
      team: fc.constantFrom(...teams, 'A', 'A', 'B'),
      segment: fc.constantFrom('x', 'x', 'y'),
      from: around,
      lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 2 }),
      due: around,
    })
    .map(
      ({ lasts, ...deal }): Deal => ({ ...deal, to: lasts === undefined ? undefined : deal.from + lasts }),
    ),
  { minLength: 5, maxLength: 50 },
);

const given = model(
  [
    metric('overdue', {
      source: 'deals',
      statistic: { type: 'openShare', from: 'created_at', to: 'closed_at', past: 'pov_due_at' },
    }),
    // Names the groups.
    metric('begun', { source: 'deals', statistic: { type: 'count' } }),
  ],
  {
    dimensions: {
      d: {
        ...{ id: 'd', title: 'D', letter: 'D', short: 'D', weight: 1, aggregation: 'arithmetic' },
        metrics: { overdue: 1 },
      },
    },
  },
);

const rowsOf = (list: readonly Deal[]): Readonly<Record<string, Value>>[] =>
  list.map(({ who, team, segment, from, to, due }, index) => ({
    ...{ id: `D${index}`, se: `r${who}`, team, segment, outcome: to === undefined ? 'open' : 'won' },
    ...{ created_at: dateText(from), pov_due_at: dateText(due) },
    ...(to === undefined ? {} : { closed_at: dateText(to) }),
  }));

interface Request {
  readonly period: string;
  /** The last day of it that is known. */
  readonly day: string;
  readonly where?: { readonly segment: string };
}

/** The sets of teams of which somebody who has the report knows the share, as bits: sums, and what they leave of the whole. */
const known = (list: readonly Deal[], { period, where }: Request): ReadonlySet<number> => {
  const asked = { period, asOf, by: ['team'] as const, ...(where && { where }) };
  const [measurements] = measured(given, tablesOf(given, { deals: rowsOf(list) }, asked));
  if (measurements === undefined) throw new Error('no period');
  const { groups, scores } = score(given, measurements);
  const isShown = (id: string): boolean =>
    scores.some((row) => row.group === id && row.id === 'overdue' && row.value !== undefined);
  const parts = groups
    .filter(({ id, by }) => by !== undefined && isShown(id))
    .map(({ label, merged = [label] }) => merged.reduce((set, team) => set | (1 << teams.indexOf(team)), 0));
  const sums = new Set([0]);
  for (const part of parts) for (const sum of [...sums]) sums.add(sum | part);
  const all = (1 << teams.length) - 1;
  return new Set([...sums, ...(isShown('all') ? [...sums].map((sum) => all & ~sum) : [])]);
};

/** What a deal counts as in a report of some teams; undefined if it does not count. */
const countsAs = (deal: Deal, { day, where }: Request, set: number): 'late' | 'in time' | undefined => {
  const last = dayOf(day);
  const isIn =
    (set & (1 << teams.indexOf(deal.team))) !== 0 &&
    (where === undefined || where.segment === deal.segment) &&
    deal.from <= last &&
    (deal.to === undefined || deal.to > last);
  if (!isIn) return undefined;
  return deal.due < last ? 'late' : 'in time';
};

/** Whoever has two reports can tell whose deals count in one of them only, or otherwise: nobody's, or enough people's. */
const found = (list: readonly Deal[], a: Request, b: Request): number[] => {
  const second = known(list, b);
  const common = [...known(list, a)].filter((set) => second.has(set) && set !== 0);
  return common
    .map((set) => list.filter((deal) => countsAs(deal, a, set) !== countsAs(deal, b, set)))
    .map((changed) => new Set(changed.map(({ who }) => who)).size)
    .filter((people) => people > 0 && people < 5);
};

const quarter = { period: '2026-Q3', day: '2026-09-30' };
const running = { period: '2026-Q4', day: asOf };
const x = { where: { segment: 'x' } };

test.each<[string, Request, Request]>([
  ['the quarter, and the running one', quarter, running],
  ['the quarter, and the year so far', quarter, { period: '2026', day: asOf }],
  [
    'the quarter, and some days of the next',
    quarter,
    { period: '2026-10-01..2026-10-03', day: '2026-10-03' },
  ],
  [
    'the running quarter, and some days of it',
    running,
    { period: '2026-10-01..2026-10-03', day: '2026-10-03' },
  ],
  [
    'the quarter, and it without its last day',
    quarter,
    { period: '2026-07-01..2026-09-29', day: '2026-09-29' },
  ],
  ['the quarter, and a filter of it', quarter, { ...quarter, ...x }],
  ['the quarter, and a filter of the running one', quarter, { ...running, ...x }],
  ['a filter of the quarter, and the running one', { ...quarter, ...x }, running],
  ['a filter of both', { ...quarter, ...x }, { ...running, ...x }],
])('an attacker who has %s finds nothing about fewer than five people', (_, a, b) => {
  fc.assert(
    fc.property(deals, (list) => {
      expect(found(list, a, b)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('something is shown all the same, of both quarters', () => {
  const list = Array.from({ length: 48 }, (_, index): Deal => {
    const from = dayOf(index % 4 === 0 ? '2026-10-02' : '2026-09-01');
    const team = teams[index % 2] ?? 'A';
    const to = index === 47 ? dayOf('2026-09-05') : undefined;
    return { who: index % 25, team, segment: 'x', from, to, due: dayOf('2026-09-10') };
  });
  expect([known(list, quarter).size, known(list, running).size]).toEqual([8, 8]);
});
