import { expect, test } from 'vitest';
import { momentOrder, spansOf } from '../../../src/measure/spans.ts';
import type { StatisticSpec } from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const timed = (from: string, to: string): StatisticSpec => ({
  type: 'duration',
  from,
  to,
  unit: 'days',
  summary: 'median',
});

const within = (from: string, to: string): StatisticSpec => ({
  type: 'onTime',
  from,
  to,
  limit: 8,
  unit: 'days',
});

test('what the metrics of a source time, each once, in the order of the model', () => {
  const given = model([
    metric('cycle', { source: 'deals', statistic: timed('created_at', 'closed_at') }),
    metric('same', { source: 'deals', statistic: { type: 'load', from: 'created_at', to: 'closed_at' } }),
    metric('pov', {
      source: 'deals',
      statistic: { type: 'load', from: 'pov_started_at', to: 'pov_ended_at' },
    }),
    metric('half', { source: 'deals', statistic: timed('created_at', 'pov_ended_at') }),
    metric('other', { source: 'activities', statistic: timed('requested_at', 'responded_at') }),
    metric('onTime', { source: 'activities', statistic: within('requested_at', 'responded_at') }),
    metric('pov_onTime', { source: 'deals', statistic: within('pov_started_at', 'pov_ended_at') }),
    metric('clearance', {
      source: 'activities',
      statistic: { type: 'clearance', opened: 'requested_at', closed: 'completed_at' },
    }),
    metric('open', {
      source: 'deals',
      statistic: { type: 'openShare', from: 'created_at', to: 'closed_at', past: 'pov_due_at' },
    }),
    metric('count', { source: 'deals', statistic: { type: 'count' } }),
    // A date of the deal is not a date of the record.
    metric('deal', { source: 'activities', statistic: timed('deal.created_at', 'happened_at') }),
    metric('back', { source: 'activities', statistic: timed('happened_at', 'deal.closed_at') }),
  ]);
  // An end that is only expected is none.
  const pov = { field: 'pov_outcome', value: 'open' };
  expect(spansOf(given, 'deals')).toEqual([
    { from: 'created_at', to: 'closed_at', unless: { field: 'outcome', value: 'open' } },
    { from: 'pov_started_at', to: 'pov_ended_at', unless: pov },
    { from: 'created_at', to: 'pov_ended_at', unless: pov },
  ]);
  expect(spansOf(given, 'activities')).toEqual([
    { from: 'requested_at', to: 'responded_at' },
    { from: 'requested_at', to: 'completed_at' },
  ]);
  expect(spansOf(given, 'surveys')).toEqual([]);
});

test.each([
  ['2026-07-03', '2026-07-04', -1],
  ['2026-07-03T10:00', '2026-07-03', 0],
  ['2026-07-03T10:00', '2026-07-03T09:59', 1],
  // 23:00 UTC is the next day in Berlin.
  ['2026-07-03T23:00Z', '2026-07-03', 1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(momentOrder('Europe/Berlin')(a, b))).toBe(sign);
});
