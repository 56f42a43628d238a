import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/measure/calendar/day.ts';
import { giniOf } from '../../src/measure/statistics/gini.ts';
import { statisticOf } from '../../src/measure/statistics/index.ts';
import { neededPaths } from '../../src/measure/statistics/needs.ts';
import type { Certainty, Context, Outcome, SpecOf } from '../../src/measure/statistics/statistic.ts';
import type { StatisticSpec, Value } from '../../src/types.ts';
import { certaintyOf, context, counted, entryOf, tools, valueIn } from '../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;

const first = context.days?.from ?? 0;
const last = context.days?.to ?? 0;
const maybe = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: undefined, freq: 6 });

/** Amounts that add up badly: tenths, large beside small, both signs and zeros. */
const amount = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
  // Not so small that dividing them leaves the range of ordinary numbers.
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((each) => (Math.abs(each) < 1e-6 ? 0 : each)),
  fc.constantFrom(0, -0, 1e16, -1e16, 1, 0.1),
);
const moment = fc.oneof(
  fc.integer({ min: first - 20, max: last + 5 }).map(dateText),
  fc
    .tuple(fc.integer({ min: first - 20, max: last + 5 }), fc.integer({ min: 0, max: 1439 }))
    .map(
      ([day, minute]) =>
        `${dateText(day)}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    ),
);
const word = (...words: string[]) => maybe(fc.constantFrom(...words));
const row: fc.Arbitrary<Row> = fc.record({
  se: word('a', 'b', 'c'),
  respondent: word('r', 's'),
  outcome: word('won', 'lost'),
  type: word('demo', 'pov'),
  item: word('joy', 'stress'),
  wave: word('W1', 'W2'),
  account: word('X', 'Y', 'Z'),
  deal_id: word('D', 'E', 'F', 'G'),
  amount: maybe(amount),
  weight: maybe(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double({ min: 1e-9, max: 1e9, noNaN: true }))),
  value: maybe(fc.oneof(fc.integer({ min: -1, max: 11 }), fc.constantFrom(2.5, 9.5))),
  scale_min: maybe(fc.constantFrom(0, 1)),
  scale_max: maybe(fc.constantFrom(5, 7, 10)),
  created_at: maybe(moment),
  closed_at: maybe(moment),
  happened_at: maybe(fc.integer({ min: first, max: last }).map(dateText)),
});
const rows = fc.array(row, { maxLength: 25 });

const specs: readonly StatisticSpec[] = [
  { type: 'count' },
  ...(['personWeek', 'personMonth', 'personQuarter', 'personYear', 'week', 'deal'] as const).map(
    (per) => ({ type: 'rate', of: { sum: 'amount', divideBy: 3 }, per }) as const,
  ),
  { type: 'rate', of: 'count', per: 'personWeek' },
  { type: 'share', where: { outcome: 'won' } },
  { type: 'share', where: { outcome: 'won' }, weight: 'weight' },
  { type: 'mean', field: 'amount' },
  { type: 'sum', field: 'amount' },
  { type: 'median', field: 'amount' },
  { type: 'quantile', field: 'amount', p: 0.9 },
  ...(['hours', 'days', 'workingHours', 'workingDays'] as const).flatMap((unit) =>
    (['median', 'p90', 'mean'] as const).map(
      (summary) => ({ type: 'duration', from: 'created_at', to: 'closed_at', unit, summary }) as const,
    ),
  ),
  ...(['hours', 'days', 'workingHours', 'workingDays'] as const).map(
    (unit) => ({ type: 'onTime', from: 'created_at', to: 'closed_at', limit: 3, unit }) as const,
  ),
  {
    type: 'ratio',
    numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
    denominator: { of: { sum: 'weight' } },
  },
  { type: 'topBox' },
  { type: 'topBox', scale: [0, 10], top: 3 },
  { type: 'nps' },
  { type: 'likert', reverse: ['stress'] },
  { type: 'likert', scale: [1, 10] },
  { type: 'response' },
  { type: 'load', from: 'created_at', to: 'closed_at' },
  { type: 'openShare', from: 'created_at', to: 'closed_at', where: { type: 'demo' } },
  { type: 'openShare', from: 'created_at', to: 'closed_at', past: 'happened_at' },
  { type: 'openShare', from: 'created_at', to: 'closed_at', recent: { field: 'happened_at', days: 3 } },
  { type: 'clearance', opened: 'created_at', closed: 'closed_at' },
  {
    type: 'preceded',
    of: { type: 'demo' },
    by: { outcome: 'won' },
    same: 'account',
    at: 'created_at',
    days: 5,
  },
  { type: 'perPersonDay', distinct: 'account' },
  { type: 'completeness', fields: ['account', 'amount', { field: 'item', where: { outcome: 'lost' } }] },
  { type: 'completeness', fields: [{ field: 'item', where: { outcome: 'lost' } }] },
  ...(['mean', 'median'] as const).flatMap((summary) =>
    (['count', { sum: 'amount', divideBy: 3 }, { max: 'amount' }] as const).map(
      (of) => ({ type: 'perDeal', of, summary }) as const,
    ),
  ),
  { type: 'breadth' },
  { type: 'breadth', every: 'week' },
  { type: 'gini', of: 'count' },
  { type: 'gini', of: { sum: 'weight' } },
  { type: 'distinctRatio', above: 'account', below: 'se' },
  { type: 'freeBlock', from: 'created_at', minutes: 'weight', block: 200 },
];

const named = specs.map((spec) => [JSON.stringify(spec), spec] as const);

/** What rows come to, the reasons for leaving some out by number. */
const summed = (spec: StatisticSpec, given: readonly Row[]) => {
  const { reasons, ...outcome } = counted(spec, given);
  const sure = bounds(certaintyOf(spec, given));
  return { outcome: { ...outcome, sure }, reasons: reasons.toSorted() };
};

/** A certainty as numbers, which can be compared. */
const bounds = (certainty: Certainty | undefined) =>
  certainty && [certainty.method, ...[0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999].map(certainty.bound)];

const shuffled = rows.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);

describe.each(named)('%s', (_, spec) => {
  test('any order of rows gives the same bits', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(summed(spec, other)).toStrictEqual(summed(spec, list));
      }),
      { numRuns: 40 },
    );
  });

  test('any division of rows, merged in any order, gives the same bits', () => {
    const places = fc.array(fc.nat(4), { minLength: 25, maxLength: 25 });
    const merges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(rows, places, merges, (list, place, order) => {
        const statistic = statisticOf(spec, tools);
        const states = Array.from({ length: 5 }, () => statistic.start());
        for (const [index, each] of list.entries()) statistic.add(states[place[index] ?? 0], entryOf(each));
        for (const [a, b] of order) {
          const [taken] = states.splice(a % states.length, 1);
          if (states.length === 0) states.push(statistic.start());
          statistic.merge(states[b % states.length], taken);
        }
        const whole = statistic.start();
        for (const state of states) statistic.merge(whole, state);
        const { certainty, votes: _, ...outcome } = statistic.finish(whole, context);
        expect({ ...outcome, sure: bounds(certainty) }).toStrictEqual(summed(spec, list).outcome);
      }),
      { numRuns: 40 },
    );
  });

  test('a value is a finite number and never -0; n is a whole number', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { result, n, open = 0 } = counted(spec, list);
        if ('value' in result) {
          expect(Number.isFinite(result.value)).toBe(true);
          expect(Object.is(result.value, -0)).toBe(false);
        } else expect(result.reason).not.toBe('');
        expect(Number.isInteger(n) && n >= 0 && Number.isInteger(open) && open >= 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** Fields without which a row cannot count. What has no `to` is open; a side of a ratio may not want the row. */
const needs = named
  .map(([name, spec]) => ({
    name,
    spec,
    needed: spec.type === 'ratio' ? ['weight'] : neededPaths(spec).filter((path) => path !== 'closed_at'),
  }))
  .filter(({ needed }) => needed.length > 0);

test.each(needs)(
  'missing is not zero: a row that lacks a field changes nothing: $name',
  ({ spec, needed }) => {
    fc.assert(
      fc.property(rows, row, fc.constantFrom(...needed), (list, other, path) => {
        const { [path]: _, ...lacking } = other;
        const statistic = statisticOf(spec, tools);
        expect(statistic.add(statistic.start(), entryOf(lacking))).toEqual(expect.any(String));
        expect(summed(spec, [...list, lacking]).outcome).toStrictEqual(summed(spec, list).outcome);
      }),
      { numRuns: 40 },
    );
  },
);

describe('ranges', () => {
  const ranges: readonly (readonly [StatisticSpec['type'], number, (outcome: Outcome) => number])[] = [
    ['share', 0, () => 1],
    ['topBox', 0, () => 1],
    ['likert', 0, () => 1],
    ['completeness', 0, () => 1],
    ['breadth', 0, () => 1],
    ['response', 0, () => 1],
    ['freeBlock', 0, () => 1],
    ['onTime', 0, () => 1],
    ['openShare', 0, () => 1],
    ['preceded', 0, () => 1],
    ['nps', -100, () => 100],
    // One person with everything among n; the last bit may be off by one.
    ['gini', 0, ({ n }) => ((n - 1) / n) * (1 + 2 ** -51)],
    ['count', 0, () => Number.POSITIVE_INFINITY],
    ['clearance', 0, () => Number.POSITIVE_INFINITY],
    ['duration', 0, () => Number.POSITIVE_INFINITY],
    ['load', 0, () => Number.POSITIVE_INFINITY],
    ['perPersonDay', 1, () => Number.POSITIVE_INFINITY],
  ];
  test.each(ranges)('%s is at least %d and at most as much as it can be', (type, least, most) => {
    const some = fc.constantFrom(...specs.filter((spec) => spec.type === type));
    fc.assert(
      fc.property(some, rows, (spec, list) => {
        const outcome = counted(spec, list, { people: () => new Set(['a', 'b', 'c', 'd']) });
        const value = valueIn(outcome);
        if (typeof value === 'string') return;
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most(outcome));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a rate', () => {
  const spec: StatisticSpec = { type: 'rate', of: { sum: 'amount' }, per: 'personWeek' };

  test('scales with exposure: half of it over twice the time', () => {
    const weeks = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(rows, weeks, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, time, factor) => {
        const rate = (personWeeks: number) =>
          Number(valueIn(counted(spec, list, { personWeeks: () => personWeeks })));
        expect(rate(2 * time) * 2).toBe(rate(time));
        const other = rate(time * factor) * factor;
        expect(Math.abs(other - rate(time))).toBeLessThanOrEqual(1e-14 * Math.abs(rate(time)));
      }),
    );
  });

  test('of a month and of a quarter are that of a week, 52 / 12 and 13 times', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const rate = (per: SpecOf<'rate'>['per']) => Number(valueIn(counted({ ...spec, per }, list)));
        const week = rate('personWeek');
        expect(Math.abs(rate('personMonth') - (week * 52) / 12)).toBeLessThanOrEqual(
          1e-14 * Math.abs(week * 5),
        );
        expect(Math.abs(rate('personQuarter') - week * 13)).toBeLessThanOrEqual(1e-14 * Math.abs(week * 14));
      }),
    );
  });
});

describe('against another way of working it out', () => {
  test('gini: half of the mean difference over the mean', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(shares, (list) => {
        const whole = list.reduce((sum, each) => sum + each, 0);
        const differences = list.flatMap((a) => list.map((b) => Math.abs(a - b)));
        const expected = differences.reduce((sum, each) => sum + each, 0) / (2 * list.length * whole);
        if (whole === 0) expect(giniOf(list)).toBeUndefined();
        else expect(giniOf(list)).toBeCloseTo(expected, 12);
      }),
    );
  });

  test('load: a walk over every day', () => {
    const spec: StatisticSpec = { type: 'load', from: 'created_at', to: 'closed_at' };
    const item = fc.record({ created_at: moment, closed_at: maybe(moment) });
    const asOf = fc.integer({ min: first, max: last + 10 });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 15 }), asOf, (list, day) => {
        const over: Partial<Context> = {
          asOf: day,
          days: { from: first, to: Math.min(last, day) },
          personDays: () => 1,
        };
        const { result, open } = counted(spec, list, over);
        // The local day is the date as written, for the times have no offset.
        const usable = list.filter(
          ({ created_at: from, closed_at: to }) =>
            to === undefined ||
            to.slice(0, 10) > from.slice(0, 10) ||
            (to.slice(0, 10) === from.slice(0, 10) && (to.length === 10 || from.length === 10 || to >= from)),
        );
        const isOpenOn = (at: number) =>
          usable.filter(
            ({ created_at: from, closed_at: to }) =>
              from.slice(0, 10) <= dateText(at) && (to === undefined || dateText(at) < to.slice(0, 10)),
          ).length;
        let itemDays = 0;
        for (let at = first; at <= Math.min(last, day); at += 1) itemDays += isOpenOn(at);
        expect(result).toEqual({ value: itemDays });
        const began = usable.filter(
          ({ created_at }) => created_at.slice(0, 10) <= dateText(Math.min(last, day)),
        );
        const still = began.filter(
          ({ closed_at: to }) => to === undefined || to.slice(0, 10) > dateText(day),
        );
        expect(open).toBe(still.length);
      }),
      { numRuns: 200 },
    );
  });

  test('durations of which none is open: ordinary median and mean', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lengths, (list) => {
        const begun = first - 500;
        const given = list.map((days) => ({
          created_at: dateText(begun),
          closed_at: dateText(begun + days),
          amount: days,
        }));
        const sum = (summary: SpecOf<'duration'>['summary']) =>
          Number(
            valueIn(
              counted(
                { type: 'duration', from: 'created_at', to: 'closed_at', unit: 'days', summary },
                given,
              ),
            ),
          );
        const ordinary = (spec: StatisticSpec) => Number(valueIn(counted(spec, given)));
        expect(sum('median')).toBe(ordinary({ type: 'median', field: 'amount' }));
        expect(sum('mean')).toBeCloseTo(ordinary({ type: 'mean', field: 'amount' }), 9);
        expect(sum('p90')).toBeGreaterThanOrEqual(sum('median'));
      }),
    );
  });

  test('what is still open never makes durations look shorter', () => {
    const spec = (summary: SpecOf<'duration'>['summary']): StatisticSpec => ({
      type: 'duration',
      from: 'created_at',
      to: 'closed_at',
      unit: 'days',
      summary,
    });
    const spans = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(spans, spans, fc.constantFrom('median', 'p90'), (closed, waiting, summary) => {
        const ended = closed.map((days) => ({
          created_at: dateText(first - 90),
          closed_at: dateText(first - 90 + days),
        }));
        const open = waiting.map((days) => ({ created_at: dateText(last - days) }));
        const without = Number(valueIn(counted(spec(summary), ended)));
        const value = valueIn(counted(spec(summary), [...ended, ...open]));
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(without);
        else expect(value).toBe('tooFew');
      }),
      { numRuns: 200 },
    );
  });

  test('per deal: over deals whatever they have, added up by other means', () => {
    const list = fc.array(
      fc.record({ deal_id: fc.constantFrom('D', 'E', 'F'), amount: fc.integer({ min: -99, max: 99 }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(list, (given) => {
        const ids = [...new Set(given.map(({ deal_id }) => deal_id))];
        const deals = ids.map((id) => given.filter(({ deal_id }) => deal_id === id));
        const mean = (of: SpecOf<'perDeal'>['of']) =>
          Number(valueIn(counted({ type: 'perDeal', of, summary: 'mean' }, given)));
        expect(mean('count')).toBeCloseTo(given.length / deals.length, 12);
        const amounts = given.reduce((sum, { amount }) => sum + amount, 0);
        expect(mean({ sum: 'amount' })).toBeCloseTo(amounts / deals.length, 9);
        const largest = deals.map((own) => Math.max(...own.map(({ amount }) => amount)));
        expect(mean({ max: 'amount' })).toBeCloseTo(
          largest.reduce((sum, each) => sum + each, 0) / deals.length,
          9,
        );
      }),
    );
  });

  test('quantiles lie within the values, rise with p, and move with them', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const at = (share: number, shift = 0) =>
          Number(
            valueIn(
              counted(
                { type: 'quantile', field: 'amount', p: share },
                list.map((each) => ({ amount: each + shift })),
              ),
            ),
          );
        expect(at(p)).toBeGreaterThanOrEqual(Math.min(...list));
        expect(at(p)).toBeLessThanOrEqual(Math.max(...list));
        expect(at(Math.max(p, q)) - at(Math.min(p, q))).toBeGreaterThanOrEqual(-1e-9);
        expect(at(p, 7)).toBeCloseTo(at(p) + 7, 9);
      }),
    );
  });
});

describe('how sure a value is', () => {
  const given = (list: readonly Row[], spec: StatisticSpec) => ({
    certainty: certaintyOf(spec, list),
    value: Number(valueIn(counted(spec, list))),
  });
  const level = fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true });
  const floors: Partial<Record<StatisticSpec['type'], readonly [number, number]>> = {
    share: [0, 1],
    topBox: [0, 1],
    likert: [0, 1],
    completeness: [0, 1],
    breadth: [0, 1],
    response: [0, 1],
    freeBlock: [0, 1],
    onTime: [0, 1],
    openShare: [0, 1],
    preceded: [0, 1],
    gini: [0, 1],
    nps: [-100, 100],
    count: [0, Number.POSITIVE_INFINITY],
    clearance: [0, Number.POSITIVE_INFINITY],
    duration: [0, Number.POSITIVE_INFINITY],
    load: [0, Number.POSITIVE_INFINITY],
    perPersonDay: [1, Number.POSITIVE_INFINITY],
  };

  test.each(named)('%s: bounds rise, hold the value between them and keep to its range', (_, spec) => {
    const [least, most] = floors[spec.type] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    fc.assert(
      fc.property(rows, level, level, (list, p, q) => {
        const { certainty, value } = given(list, spec);
        if (certainty === undefined) return;
        const at = [1e-5, Math.min(p, q), Math.max(p, q), 1 - 1e-5].map(certainty.bound);
        for (const [index, bound] of at.entries()) {
          // Of two neighbouring levels the quantiles of the package may be in the wrong order in the last digits.
          const before = at[index - 1] ?? Number.NEGATIVE_INFINITY;
          expect(bound).toBeGreaterThanOrEqual(
            before - 1e-12 * Math.abs(Number.isFinite(before) ? before : 0),
          );
          expect(bound).toBeGreaterThanOrEqual(least);
          expect(bound).toBeLessThanOrEqual(most);
        }
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        expect(certainty.bound(0.499)).toBeLessThanOrEqual(value + slack);
        expect(certainty.bound(0.501)).toBeGreaterThanOrEqual(value - slack);
        expect(Math.abs(certainty.bound(0.5) - value)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 100 },
    );
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
  test.each<[string, StatisticSpec]>([
    ['mean', { type: 'mean', field: 'amount' }],
    ['median', { type: 'median', field: 'amount' }],
    ['quantile', { type: 'quantile', field: 'amount', p: 0.8 }],
  ])('%s: bounds of doubled and moved values are doubled and moved', (_, spec) => {
    fc.assert(
      fc.property(values, level, (list, p) => {
        const bound = (change: (value: number) => number) =>
          certaintyOf(
            spec,
            list.map((each) => ({ amount: change(each) })),
          )?.bound(p) ?? 0;
        const own = bound((each) => each);
        expect(bound((each) => 2 * each)).toBeCloseTo(2 * own, 6);
        if (own !== 0) expect(bound((each) => each + 7)).toBeCloseTo(own + 7, 6);
      }),
    );
  });

  test('more records of the same kind: a share is surer', () => {
    const spec: StatisticSpec = { type: 'share', where: { outcome: 'won' } };
    const lists = fc.array(fc.record({ outcome: fc.constantFrom('won', 'lost') }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const width = (of: readonly Row[]) => {
          const { certainty } = given(of, spec);
          return (certainty?.bound(0.975) ?? 0) - (certainty?.bound(0.025) ?? 0);
        };
        expect(width([...list, ...list])).toBeLessThan(width(list));
      }),
    );
  });
});
