import { expect, test } from 'vitest';
import { measured, metric, model } from '../../support/small-model.ts';

const cleared = metric('cleared', {
  source: 'activities',
  statistic: { type: 'clearance', opened: 'requested_at', closed: 'completed_at' },
});

const activities = [
  { id: 'A1', type: 'inquiry', se: 'a', requested_at: '2026-07-01', completed_at: '2026-07-09' },
  { id: 'A2', type: 'inquiry', se: 'b', requested_at: '2026-07-01', completed_at: '2026-09-09' },
  { id: 'A3', type: 'inquiry', se: 'c', requested_at: '2026-02-01', completed_at: '2026-07-02' },
  { id: 'A4', type: 'inquiry', se: 'd', requested_at: '2026-08-01' },
  { id: 'A5', type: 'inquiry', se: 'e', requested_at: '2026-02-01', completed_at: '2026-10-02' },
];

// A whole quarter less one of its months is what happened in the other two: of all that, nobody or enough people.
test.each([
  ['2026-Q3', 'abcd', []],
  ['2026-07', 'abc', ['bd']],
  ['2026-08', 'd', ['abc']],
  ['2026-07-01..2026-09-29', 'abcd', ['']],
  ['2026-05-01..2026-09-30', 'abcd', ['', '']],
  ['2026-02-01..2026-09-30', 'abcde', ['', 'ce']],
] as const)('a clearance of %s is about %s; subtracted from others it tells of %o', (period, who, others) => {
  const found = measured(model([cleared]), { activities }, { period, asOf: '2026-10-05' }).get('cleared all');
  const names = ({ people }: { readonly people: ReadonlySet<string> }) => [...people].sort().join('');
  expect(found?.behind && names(found.behind.crowd)).toBe(who);
  expect(found?.behind?.rests.map(names)).toEqual(others);
});
