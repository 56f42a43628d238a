import { expect, test } from 'vitest';
import { measured, metric, model } from '../../support/small-model.ts';

test('smoke', () => {
  const m = model(
    [
      metric('win_rate', {
        source: 'deals',
        date: 'closed_at',
        where: { outcome: { in: ['won', 'lost'] } },
        statistic: { type: 'share', where: { outcome: 'won' } },
      }),
      metric('demos', {
        source: 'activities',
        date: 'happened_at',
        where: { type: 'demo' },
        statistic: { type: 'rate', of: 'count', per: 'personWeek' },
      }),
      metric('load', { source: 'deals', statistic: { type: 'load', from: 'created_at', to: 'closed_at' } }),
      metric('mood', {
        source: 'surveys',
        date: 'submitted_at',
        statistic: { type: 'likert', scale: [1, 5] },
      }),
    ],
    { groupBy: ['team'] },
  );
  const result = measured(m, {
    people: [
      { id: 'a', team: 'X' },
      { id: 'b', team: 'Y', fte: 0.5 },
    ],
    deals: [
      { id: '1', se: 'a', outcome: 'won', created_at: '2026-06-01', closed_at: '2026-08-01' },
      { id: '2', se: 'b', outcome: 'lost', created_at: '2026-07-01', closed_at: '2026-08-11' },
      { id: '3', se: 'b', outcome: 'open', created_at: '2026-07-01', closed_at: '2026-12-11' },
    ],
    activities: [{ id: '1', se: 'a', type: 'demo', deal_id: '1', happened_at: '2026-09-30' }],
  });
  expect(result.size).toBe(12);
});
