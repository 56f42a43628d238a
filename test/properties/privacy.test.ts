import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measured } from '../../src/measured.ts';
import { score } from '../../src/score/score.ts';
import type { Model, Value } from '../../src/types.ts';
import { metric, model, tablesOf } from '../support/small-model.ts';

/** One answer, or one decided deal. */
interface Row {
  readonly who: number;
  readonly team: string;
  readonly segment: string;
  readonly month: number;
  readonly good: boolean;
}

const teams = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Up to 30 rows, so that a set of them is a number; some people have several, also in two teams. */
const rows = fc.array(
  fc.record({
    who: fc.nat(22),
    team: fc.constantFrom(...teams, 'A', 'A', 'B', 'B'),
    segment: fc.constantFrom('x', 'x', 'x', 'y'),
    month: fc.constantFrom(7, 7, 8, 9),
    good: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

const dimensions: Model['dimensions'] = {
  d: {
    id: 'd',
    title: 'D',
    letter: 'D',
    short: 'D',
    weight: 1,
    metrics: { m: 1 },
    aggregation: 'arithmetic',
  },
};

/** Names the groups, which what looks across periods does not. */
const seen = metric('seen', { source: 'activities', date: 'requested_at', statistic: { type: 'count' } });

/** Requests of engineers; a good one is done in the same month. */
const requests = (list: readonly Row[]): Readonly<Record<string, Value>>[] =>
  list.map(({ who, team, segment, month, good }, index) => ({
    ...{ id: `A${index}`, type: 'inquiry', se: `r${who}`, team, segment, account: `C${index}` },
    requested_at: `2026-0${month}-10`,
    ...(good ? { completed_at: `2026-0${month}-20` } : {}),
  }));

/** What is asked of the same rows, as answers of people or as deals or requests of engineers. */
const kinds = {
  surveys: {
    given: model(
      [
        metric('m', {
          source: 'surveys',
          date: 'submitted_at',
          statistic: { type: 'topBox', scale: [1, 5] },
        }),
      ],
      { dimensions },
    ),
    data: (list: readonly Row[]): Readonly<Record<string, Value>>[] =>
      list.map(({ who, team, segment, month, good }) => ({
        ...{ item: 'q', wave: 'autumn', respondent: `r${who}`, team, segment, value: good ? 5 : 1 },
        submitted_at: `2026-0${month}-10`,
      })),
  },
  deals: {
    given: model(
      [
        metric('m', {
          source: 'deals',
          date: 'closed_at',
          statistic: { type: 'share', where: { outcome: 'won' } },
        }),
      ],
      { dimensions },
    ),
    data: (list: readonly Row[]): Readonly<Record<string, Value>>[] =>
      list.map(({ who, team, segment, month, good }, index) => ({
        ...{ id: `D${index}`, se: `r${who}`, team, segment, outcome: good ? 'won' : 'lost' },
        closed_at: `2026-0${month}-10`,
      })),
  },
  clearance: {
    given: model(
      [
        metric('m', {
          source: 'activities',
          statistic: { type: 'clearance', opened: 'requested_at', closed: 'completed_at' },
        }),
        seen,
      ],
      { dimensions },
    ),
    data: requests,
  },
  preceded: {
    given: model(
      [
        metric('m', {
          source: 'activities',
          statistic: {
            type: 'preceded',
            of: { type: 'inquiry' },
            by: { type: 'handoff' },
            same: 'account',
            at: 'requested_at',
            days: 90,
          },
        }),
        seen,
      ],
      { dimensions },
    ),
    // Before a good one somebody else, of another team and segment, handed over in the spring.
    data: (list: readonly Row[]): Readonly<Record<string, Value>>[] => [
      ...requests(list),
      ...list.flatMap(({ good }, index) =>
        good
          ? [
              {
                ...{ id: `H${index}`, type: 'handoff', se: 'other', team: 'Z', segment: 'z' },
                ...{ account: `C${index}`, requested_at: '2026-06-29' },
              },
            ]
          : [],
      ),
    ],
  },
} as const;

type Kind = keyof typeof kinds;

interface Request {
  readonly period: string;
  readonly where?: Readonly<Record<string, string>>;
}

/** The sets of rows behind the numbers of a report, the whole first: the whole, and the groups as they are shown. */
const shownIn = (kind: Kind, list: readonly Row[], request: Request): { whole?: number; parts: number[] } => {
  const { given, data } = kinds[kind];
  const source = given.metrics['m']?.source ?? '';
  const tables = tablesOf(given, { [source]: data(list) }, { ...request, by: ['team'], asOf: '2026-10-01' });
  const [measurements] = measured(given, tables);
  if (measurements === undefined) throw new Error('no period');
  const { groups, scores } = score(given, measurements);
  const isIn = ({ segment, month }: Row): boolean =>
    (request.where === undefined || segment === request.where['segment']) &&
    (request.period === '2026-Q3' || request.period === `2026-0${month}`);
  const setOf = (labels: readonly string[]): number =>
    list.reduce((set, row, index) => (isIn(row) && labels.includes(row.team) ? set | (1 << index) : set), 0);
  const numbers = groups.filter(({ id }) =>
    scores.some((row) => row.group === id && row.id === 'm' && row.n !== undefined && row.n > 0),
  );
  const whole = numbers.some(({ id }) => id === 'all') ? setOf(teams) : undefined;
  const parts = numbers.filter(({ by }) => by !== undefined);
  return {
    ...(whole === undefined ? {} : { whole }),
    parts: parts.map(({ label, merged = [label] }) => setOf(merged)),
  };
};

/** Every set of rows whose numbers somebody can work out from a report: all sums, and the whole less any of them. */
const workedOut = ({ whole, parts }: { whole?: number; parts: readonly number[] }): number[] => {
  const rest = whole === undefined ? [] : [parts.reduce((left, part) => left & ~part, whole)];
  const cells = [...parts, ...rest].filter((set) => set !== 0);
  const sums = new Set([0]);
  for (const cell of cells) for (const sum of [...sums]) sums.add(sum | cell);
  return [...sums];
};

/** Does a set of rows say nothing of fewer than five people, nor what each of them answered? */
const isHarmless = (kind: Kind, list: readonly Row[], set: number): boolean => {
  const own = list.filter((_, index) => (set & (1 << index)) !== 0);
  const people = new Set(own.map(({ who }) => who)).size;
  const good = own.filter((row) => row.good).length;
  if (people === 0) return true;
  return people >= 5 && (kind !== 'surveys' || (good > 1 && own.length - good > 1));
};

describe.each(['surveys', 'deals', 'clearance', 'preceded'] as const)(
  'an attacker who adds and subtracts numbers about %s',
  (kind) => {
    const wide = { period: '2026-Q3' };
    const find = (list: readonly Row[], narrow: Request): number[] => {
      const outer = workedOut(shownIn(kind, list, wide));
      const inner = workedOut(shownIn(kind, list, narrow));
      const differences = outer.flatMap((a) => inner.filter((b) => (a & b) === b).map((b) => a & ~b));
      return [...new Set([...outer, ...inner, ...differences])].filter((set) => !isHarmless(kind, list, set));
    };

    test.each<[string, Request]>([
      ['has one report', wide],
      ['has the report of a filter beside it', { ...wide, where: { segment: 'x' } }],
      ['has the report of a month beside it', { period: '2026-07' }],
      ['has the report of a filter of a month beside it', { period: '2026-07', where: { segment: 'x' } }],
    ])('%s and finds nothing about fewer than five people', (_, narrow) => {
      fc.assert(
        fc.property(rows, (list) => {
          expect(find(list, narrow)).toEqual([]);
        }),
      );
    });
  },
);

test.each(['surveys', 'deals', 'clearance', 'preceded'] as const)(
  'something is shown about %s all the same',
  (kind) => {
    const list = Array.from(
      { length: 30 },
      (_, index): Row => ({
        who: index % 23,
        team: ['A', 'A', 'B', 'B', 'C'][index % 5] ?? 'A',
        segment: index % 5 === 4 ? 'y' : 'x',
        month: index % 2 === 0 ? 7 : 8,
        good: index % 4 < 2,
      }),
    );
    const { whole, parts } = shownIn(kind, list, { period: '2026-Q3' });
    expect([whole, parts.length]).toEqual([2 ** 30 - 1, 3]);
    expect(shownIn(kind, list, { period: '2026-Q3', where: { segment: 'x' } }).parts.length).toBeGreaterThan(
      0,
    );
    expect(shownIn(kind, list, { period: '2026-07' }).whole).toBeDefined();
  },
);
