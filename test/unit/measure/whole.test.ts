import { describe, expect, test } from 'vitest';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import { measured, metric, model } from '../../support/small-model.ts';

// Three teams on one deal each; the discovery of D2 was held by somebody of another team, in the quarter before.
const activities = [
  { id: 'A1', type: 'discovery', se: 'a', team: 'North', deal_id: 'D1', happened_at: '2026-07-01' },
  { id: 'A2', type: 'demo', se: 'b', team: 'North', deal_id: 'D1', happened_at: '2026-07-05' },
  { id: 'A3', type: 'discovery', se: 'a', team: 'North', deal_id: 'D2', happened_at: '2026-06-20' },
  { id: 'A4', type: 'demo', se: 'c', team: 'South', deal_id: 'D2', happened_at: '2026-07-05' },
  { id: 'A5', type: 'demo', se: 'd', team: 'South', deal_id: 'D3', happened_at: '2026-08-05' },
  { id: 'A6', type: 'demo', se: 'e', team: 'West', deal_id: 'D4', happened_at: '2026-05-05' },
];
const people = activities.map(({ se, team }) => ({ id: se, team }));

const given = model([
  metric('prepared', {
    source: 'activities',
    statistic: {
      type: 'preceded',
      of: { type: 'demo' },
      by: { type: 'discovery' },
      same: 'deal_id',
      at: 'happened_at',
      days: 60,
    },
  }),
]);

const found = (request: MeasureRequest, group = 'all') => {
  const measurement = measured(given, { people, activities }, { asOf: '2026-09-30', ...request }).get(
    `prepared ${group}`,
  );
  const names = ({ people: who }: { readonly people: ReadonlySet<string> }) => [...who].sort().join('');
  return {
    result: measurement?.result,
    n: measurement?.n,
    crowd: measurement?.behind && names(measurement.behind.crowd),
    rests: measurement?.behind?.rests.map(names),
  };
};

describe('what comes before may be anybody’s, and long ago', () => {
  test('of everybody, in the quarter', () => {
    expect(found({ period: '2026-Q3' })).toEqual({ result: { value: 2 / 3 }, n: 3, crowd: 'bcd', rests: [] });
  });

  test('of a team', () => {
    const by = { period: '2026-Q3', by: ['team'] as const };
    expect(found(by, 'team:North')).toMatchObject({ result: { value: 1 }, n: 1, crowd: 'b' });
    expect(found(by, 'team:South')).toMatchObject({ result: { value: 1 / 2 }, n: 2, crowd: 'cd' });
  });

  test('of a filter, which leaves somebody out', () => {
    expect(found({ period: '2026-Q3', where: { team: 'South' } })).toEqual({
      result: { value: 1 / 2 },
      n: 2,
      crowd: 'cd',
      rests: ['b'],
    });
  });
});

test('a month is held against the rest of its quarter', () => {
  // In August and September: d.
  expect(found({ period: '2026-07' })).toEqual({ result: { value: 1 }, n: 2, crowd: 'bc', rests: ['d'] });
  // North in July; South in August and September; and both: all of the quarter that is not in it.
  expect(found({ period: '2026-07', where: { team: 'South' } })).toMatchObject({
    crowd: 'c',
    rests: ['b', 'd', 'bd'],
  });
});
