import { expect, test } from 'vitest';
import { statisticOf } from '../../../../src/measure/statistics/index.ts';
import type { Value } from '../../../../src/types.ts';
import { context, counted, entryOf, tools } from '../../../support/small-model.ts';

type Rows = Readonly<Record<string, Value | undefined>>[];
const at = (se: string | undefined, day: string | undefined, account?: Value) => ({
  se,
  account,
  happened_at: day && `2026-07-${day}`,
});
const switches = { type: 'perPersonDay', distinct: 'account' } as const;

test.each<[string, Rows, number, number]>([
  ['one record', [at('a', '01', 'X')], 1, 1],
  ['the same value again on that day counts once', [at('a', '01', 'X'), at('a', '01', 'X')], 1, 1],
  ['different values of a day', [at('a', '01', 'X'), at('a', '01', 'Y')], 2, 1],
  ['the same value on another day', [at('a', '01', 'X'), at('a', '02', 'X')], 1, 2],
  ['people have their own days', [at('a', '01', 'X'), at('b', '01', 'Y')], 1, 2],
  // a on the 1st: X, Y, Z; a on the 2nd: X; b on the 1st: X, Y. (3 + 1 + 2) / 3.
  [
    'the mean over person-days; days without a record do not count',
    [
      ...['X', 'Y', 'Z'].map((account) => at('a', '01', account)),
      at('a', '02', 'X'),
      ...['X', 'Y'].map((account) => at('b', '01', account)),
    ],
    2,
    3,
  ],
  ['numbers are values too', [at('a', '01', 1), at('a', '01', 2)], 2, 1],
])('%s', (_, rows, value, n) => {
  expect(counted(switches, rows)).toEqual({ n, result: { value }, reasons: [] });
});

test('records without value, person or day are left out, each with its reason', () => {
  const rows = [at('a', '01', 'X'), at('a', '01'), at(undefined, '01', 'Y'), at('a', undefined, 'Y')];
  expect(counted(switches, rows)).toEqual({
    n: 1,
    result: { value: 1 },
    reasons: ['account', 'person', 'date'],
  });
});

test('what another thread has counted can be added to and merged, whatever numbers its values have there', () => {
  const [here, there] = [statisticOf(switches, tools), statisticOf(switches, tools)];
  const sent = there.start();
  for (const account of ['X', 'Y']) there.add(sent, entryOf(at('a', '01', account)));
  const state = structuredClone(sent);
  for (const account of ['Z', 'Y']) here.add(state, entryOf(at('a', '01', account)));
  expect(here.finish(state, context).result).toEqual({ value: 3 });
  const own = here.start();
  for (const account of ['W', 'X']) here.add(own, entryOf(at('a', '01', account)));
  here.merge(own, structuredClone(sent));
  expect(here.finish(own, context).result).toEqual({ value: 3 });
});

test('no person-day is no population', () => {
  expect(counted(switches, [])).toEqual({
    n: 0,
    result: {
      missing: 'noPopulation',
      reason: 'no record of the period meets the conditions and has a value',
    },
    reasons: [],
  });
});
