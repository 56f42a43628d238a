import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../../../src/measure/calendar/day.ts';
import { statisticOf } from '../../../../src/measure/statistics/index.ts';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { context, counted, entryOf, intervalOf, tools, valueIn } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;
type Spec = SpecOf<'preceded'>;

const spec = (rest: Partial<Spec> = {}): Spec => ({
  type: 'preceded',
  of: { type: 'demo' },
  by: { type: 'discovery' },
  same: 'deal_id',
  at: 'happened_at',
  days: 60,
  ...rest,
});
const record = (type: string, at?: string, deal_id?: string, rest: Row = {}): Row => ({
  type,
  deal_id,
  happened_at: at === undefined ? undefined : `2026-${at}`,
  ...rest,
});
const demo = (at?: string, deal: string | undefined = 'D1', rest: Row = {}) => record('demo', at, deal, rest);
const discovery = (at?: string, deal: string | undefined = 'D1', rest: Row = {}) =>
  record('discovery', at, deal, rest);

// The period is 1 to 14 July 2026, in Berlin.
describe('is a demo preceded by a discovery?', () => {
  test.each<[string, Row[], 0 | 1]>([
    ['the day before', [discovery('07-02'), demo('07-03')], 1],
    ['on the same day', [discovery('07-03'), demo('07-03')], 1],
    ['the day after', [discovery('07-04'), demo('07-03')], 0],
    // 4 May to 3 July are 60 days.
    ['60 days before, in another quarter', [discovery('05-04'), demo('07-03')], 1],
    ['61 days before', [discovery('05-03'), demo('07-03')], 0],
    ['of another deal', [discovery('07-02', 'D2'), demo('07-03')], 0],
    ['earlier on the day', [discovery('07-03T09:00'), demo('07-03T10:00')], 1],
    ['at the same time', [discovery('07-03T10:00'), demo('07-03T10:00')], 1],
    ['later on the day', [discovery('07-03T11:00'), demo('07-03T10:00')], 0],
    ['on the day, one without a time', [discovery('07-03T11:00'), demo('07-03')], 1],
    ['on the day, the other without', [discovery('07-03'), demo('07-03T10:00')], 1],
    // 22:30 UTC on the 2nd is 00:30 on the 3rd in Berlin, where the discovery was at midnight.
    ['by the local day', [discovery('07-03T00:00'), demo('07-02T22:30:00Z')], 1],
    ['one too late and one in time', [discovery('07-04'), discovery('07-01'), demo('07-03')], 1],
    ['none at all', [demo('07-03')], 0],
  ])('%s', (_, rows, value) => {
    expect(counted(spec(), rows)).toMatchObject({ n: 1, result: { value }, reasons: [] });
    expect(counted(spec(), rows.toReversed())).toMatchObject({ n: 1, result: { value } });
  });

  test('on the very day only, with no days', () => {
    const given = [discovery('07-02'), demo('07-02'), demo('07-03')];
    expect(counted(spec({ days: 0 }), given)).toMatchObject({ n: 2, result: { value: 1 / 2 } });
  });
});

// Counted are the three of the period; D1 and D2 had their discovery, D3 has not.
test('counts those of the period, and says what became of the rest', () => {
  const rows = [
    discovery('06-01', 'D1'),
    discovery('07-01', 'D2'),
    demo('06-30', 'D1'),
    demo('07-01', 'D1'),
    demo('07-14', 'D2'),
    demo('07-14', 'D3'),
    demo('07-15', 'D3'),
    record('design', '07-02', 'D3'),
    demo(undefined, 'D1'),
    { ...demo('07-02'), deal_id: undefined },
    { ...demo('07-02'), happened_at: 'soon' },
  ];
  expect(counted(spec(), rows)).toEqual({
    n: 3,
    who: new Set(),
    leftOut: { 'looked for before others': 2, 'outside the period': 2 },
    result: { value: 2 / 3 },
    reasons: ['neither of the two', 'happened_at', 'deal_id', 'happened_at'],
  });
});

describe('a record that is both', () => {
  // Any touch before a demo, demos among them.
  const any = spec({ by: { type: { in: ['demo', 'discovery'] } } });
  test.each<[string, Row[], number]>([
    ['does not come before itself', [demo('07-03')], 0],
    ['comes before the next one', [demo('07-03'), demo('07-05')], 1 / 2],
    ['two on one day come before each other', [demo('07-03'), demo('07-03')], 1],
    ['of another deal does not', [demo('07-03', 'D1'), demo('07-05', 'D2')], 0],
  ])('%s', (_, rows, value) => {
    expect(counted(any, rows).result).toEqual({ value });
  });
});

test('none in the period is no population', () => {
  const reason = 'no such record lies in the period';
  expect(counted(spec(), [discovery('07-01'), demo('06-01')]).result).toEqual({
    missing: 'noPopulation',
    reason,
  });
  expect(counted(spec(), [demo('07-01')], { days: undefined }).result).toEqual({
    missing: 'noPopulation',
    reason: 'the period has not begun',
  });
});

const stateOf = (rows: readonly Row[]) => {
  const statistic = statisticOf(spec(), tools);
  const state = statistic.start();
  for (const row of rows) statistic.add(state, entryOf(row));
  return { statistic, state };
};

test('the people are those of the records counted, not of those that come before', () => {
  const { statistic, state } = stateOf([
    discovery('07-01', 'D1', { se: 'a' }),
    demo('07-02', 'D1', { se: 'b' }),
    demo('07-02', 'D2', { se: 'c' }),
    demo('06-02', 'D1', { se: 'd' }),
  ]);
  expect(statistic.finish(state, context).who).toEqual(new Set(['b', 'c']));
});

test('a discovery of somebody else, in another group, is one', () => {
  const own = stateOf([demo('07-02')]);
  const { state: others } = stateOf([discovery('07-01')]);
  expect(own.statistic.finish(own.state, context).result).toEqual({ value: 0 });
  expect(own.statistic.finish(own.state, { ...context, whole: () => [own.state, others] }).result).toEqual({
    value: 1,
  });
});

// R: prop.test(3, 5, correct = FALSE)$conf.int
test('the interval is that of Wilson', () => {
  const rows = [
    ...['D1', 'D2', 'D3'].flatMap((deal) => [discovery('07-01', deal), demo('07-02', deal)]),
    demo('07-02', 'D4'),
    demo('07-02', 'D5'),
  ];
  const [low, high] = intervalOf(spec(), rows) ?? [];
  expect(low).toBeCloseTo(0.23072428127601299, 14);
  expect(high).toBeCloseTo(0.88237922576735195, 14);
});

test('each record held against every other gives the same', () => {
  const first = context.days?.from ?? 0;
  const given = fc.array(
    fc.record({
      type: fc.constantFrom('demo', 'discovery', 'design'),
      day: fc.integer({ min: first - 20, max: first + 20 }),
      deal: fc.constantFrom('D1', 'D2', 'D3'),
    }),
    { maxLength: 25 },
  );
  const kinds = fc.constantFrom<[string, ...string[]]>(['discovery'], ['discovery', 'demo'], ['design']);
  fc.assert(
    fc.property(given, fc.nat(10), kinds, (list, days, by) => {
      const demos = list.filter(({ type, day }) => type === 'demo' && day >= first && day <= first + 13);
      const hits = demos.filter((each) =>
        list.some(
          (other) =>
            other !== each &&
            by.includes(other.type) &&
            other.deal === each.deal &&
            each.day - other.day >= 0 &&
            each.day - other.day <= days,
        ),
      );
      const rows = list.map(({ type, day, deal }) => ({ type, deal_id: deal, happened_at: dateText(day) }));
      const outcome = counted(spec({ days, by: { type: { in: by } } }), rows);
      expect(outcome.n).toBe(demos.length);
      expect(valueIn(outcome)).toBe(demos.length === 0 ? 'noPopulation' : hits.length / demos.length);
    }),
  );
});
