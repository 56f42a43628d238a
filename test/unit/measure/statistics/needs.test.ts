import { expect, test } from 'vitest';
import {
  amountsOf,
  neededPaths,
  statisticPaths,
  unfedStatistic,
} from '../../../../src/measure/statistics/needs.ts';
import type { StatisticSpec } from '../../../../src/types.ts';

const ratio: StatisticSpec = {
  type: 'ratio',
  numerator: { of: { sum: 'deal.amount' }, where: { stage: 'x' } },
  denominator: { of: 'count', where: { region: { exists: true } } },
};
const prepared: StatisticSpec = {
  type: 'preceded',
  of: { type: 'demo' },
  by: { channel: 'call' },
  same: 'deal_id',
  at: 'happened_at',
  days: 60,
};
const filled: StatisticSpec = {
  type: 'completeness',
  fields: ['champion', { field: 'amount', where: { outcome: 'won' } }],
};
const weighted: StatisticSpec = { type: 'share', where: { outcome: 'won' }, weight: 'amount' };

test.each<[StatisticSpec, string[], string[]]>([
  [{ type: 'count' }, [], []],
  [{ type: 'breadth' }, [], []],
  [{ type: 'response' }, [], []],
  [{ type: 'rate', of: 'count', per: 'week' }, [], []],
  [{ type: 'rate', of: { sum: 'amount' }, per: 'week' }, ['amount'], []],
  [{ type: 'gini', of: { sum: 'amount' } }, ['amount'], []],
  [{ type: 'share', where: { outcome: 'won' } }, [], ['outcome']],
  [weighted, ['amount'], ['outcome']],
  [{ type: 'mean', field: 'amount' }, ['amount'], []],
  [{ type: 'sum', field: 'amount' }, ['amount'], []],
  [{ type: 'median', field: 'amount' }, ['amount'], []],
  [{ type: 'quantile', field: 'amount', p: 0.9 }, ['amount'], []],
  // Whether an end is only expected is told by another field.
  [
    { type: 'duration', from: 'created_at', to: 'closed_at', unit: 'days', summary: 'median' },
    ['created_at', 'closed_at'],
    ['outcome'],
  ],
  [{ type: 'load', from: 'created_at', to: 'closed_at' }, ['created_at', 'closed_at'], ['outcome']],
  [
    { type: 'onTime', from: 'requested_at', to: 'responded_at', limit: 8, unit: 'workingHours' },
    ['requested_at', 'responded_at'],
    [],
  ],
  [
    { type: 'onTime', from: 'happened_at', to: 'deal.closed_at', limit: 8, unit: 'days' },
    ['happened_at', 'deal.closed_at'],
    ['deal.outcome'],
  ],
  [
    { type: 'openShare', from: 'created_at', to: 'closed_at', past: 'pov_due_at' },
    ['created_at', 'closed_at', 'pov_due_at'],
    ['outcome'],
  ],
  [
    { type: 'openShare', from: 'created_at', to: 'closed_at', where: { champion: { exists: true } } },
    ['created_at', 'closed_at'],
    ['outcome', 'champion'],
  ],
  [
    { type: 'openShare', from: 'created_at', to: 'closed_at', recent: { field: 'next_step_at', days: 14 } },
    ['created_at', 'closed_at'],
    ['outcome', 'next_step_at'],
  ],
  [
    { type: 'clearance', opened: 'created_at', closed: 'closed_at' },
    ['created_at', 'closed_at'],
    ['outcome'],
  ],
  [prepared, ['deal_id', 'happened_at'], ['type', 'channel']],
  [ratio, ['deal.amount'], ['stage', 'region']],
  [{ type: 'topBox' }, ['value', 'scale_min', 'scale_max'], []],
  [{ type: 'topBox', scale: [1, 5] }, ['value'], []],
  [{ type: 'likert' }, ['value', 'scale_min', 'scale_max'], []],
  [{ type: 'likert', scale: [1, 5] }, ['value'], []],
  [{ type: 'nps' }, ['value'], []],
  [{ type: 'perPersonDay', distinct: 'account' }, ['account'], []],
  [{ type: 'perDeal', of: 'count', summary: 'mean' }, [], []],
  [{ type: 'distinctRatio', above: 'owner', below: 'se' }, ['owner', 'se'], []],
  [
    { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 60 },
    ['happened_at', 'duration_minutes'],
    ['person.timezone'],
  ],
  [filled, [], ['champion', 'amount', 'outcome']],
  [{ type: 'perDeal', of: { sum: 'amount' }, summary: 'mean' }, ['amount'], []],
  [{ type: 'perDeal', of: { max: 'contacts' }, summary: 'median' }, ['contacts'], []],
])('%o', (spec, needed, asked) => {
  expect(neededPaths(spec)).toEqual(needed);
  expect(statisticPaths(spec)).toEqual([...needed, ...asked]);
});

test.each<[string, StatisticSpec, string[], string | undefined]>([
  ['everything is there', weighted, ['amount', 'outcome'], undefined],
  ['no weight', weighted, ['outcome'], 'amount'],
  ['nothing to tell the share by', weighted, ['amount'], 'outcome'],
  ['a ratio without its sum', ratio, ['stage', 'region'], 'deal.amount'],
  ['a ratio whose upper side cannot hold', ratio, ['deal.amount', 'region'], 'stage'],
  ['a ratio whose lower side cannot hold', ratio, ['deal.amount', 'stage'], 'region'],
  [
    'a ratio without conditions',
    { type: 'ratio', numerator: { of: 'count' }, denominator: { of: 'count' } },
    [],
    undefined,
  ],
  [
    'an open share by something that no record has',
    { type: 'openShare', from: 'a_at', to: 'b_at', where: { champion: { exists: true } } },
    ['a_at', 'b_at'],
    'champion',
  ],
  [
    'an open share by a day that no record has',
    { type: 'openShare', from: 'a_at', to: 'b_at', recent: { field: 'next_step_at', days: 14 } },
    ['a_at', 'b_at'],
    'next_step_at',
  ],
  [
    'an open share without ends',
    { type: 'openShare', from: 'a_at', to: 'b_at', past: 'due_at' },
    ['a_at', 'due_at'],
    'b_at',
  ],
  ['nothing in common', prepared, ['happened_at', 'type', 'channel'], 'deal_id'],
  ['nothing to come after', prepared, ['deal_id', 'happened_at', 'type'], 'channel'],
  ['nothing to count', prepared, ['deal_id', 'happened_at', 'channel'], 'type'],
  ['a field that is to be filled in', filled, ['champion', 'outcome'], 'amount'],
  ['a field of which nobody can say whether it is asked for', filled, ['champion', 'amount'], undefined],
  ['a count needs nothing', { type: 'count' }, [], undefined],
])('%s', (_, spec, fields, missing) => {
  expect(unfedStatistic(spec, (path) => fields.includes(path))).toBe(missing);
});

test.each<[string, StatisticSpec, readonly object[]]>([
  ['an amount of the record', { type: 'sum', field: 'amount' }, [{ amount: 'amount', currency: 'currency' }]],
  [
    'amounts of both sides of a ratio',
    {
      type: 'ratio',
      numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
      denominator: { of: { sum: 'deal.amount' } },
    },
    [
      { amount: 'amount', currency: 'currency', where: { outcome: 'won' } },
      { amount: 'deal.amount', currency: 'deal.currency' },
    ],
  ],
  ['an amount as a weight', weighted, [{ amount: 'amount', currency: 'currency' }]],
  ['a mean', { type: 'mean', field: 'amount' }, [{ amount: 'amount', currency: 'currency' }]],
  ['a median', { type: 'median', field: 'amount' }, [{ amount: 'amount', currency: 'currency' }]],
  ['a quantile', { type: 'quantile', field: 'amount', p: 0.9 }, [{ amount: 'amount', currency: 'currency' }]],
  [
    'a rate of a sum',
    { type: 'rate', of: { sum: 'amount' }, per: 'week' },
    [{ amount: 'amount', currency: 'currency' }],
  ],
  [
    'the spread of a sum',
    { type: 'gini', of: { sum: 'amount' } },
    [{ amount: 'amount', currency: 'currency' }],
  ],
  [
    'the largest of each deal',
    { type: 'perDeal', of: { max: 'amount' }, summary: 'mean' },
    [{ amount: 'amount', currency: 'currency' }],
  ],
  ['another number', { type: 'sum', field: 'duration_minutes' }, []],
  ['a name that only ends alike', { type: 'sum', field: 'discount_amount' }, []],
  ['nothing added up', { type: 'count' }, []],
])('the amounts of %s', (_, spec, amounts) => {
  expect(amountsOf(spec)).toEqual(amounts);
});
