import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../../src/batch-builder.ts';
import { eventDays, eventFields } from '../../../src/measure/as-of.ts';
import { dayOf } from '../../../src/measure/calendar/day.ts';
import { momentReader } from '../../../src/measure/calendar/moment.ts';
import { noDay } from '../../../src/measure/day-column.ts';
import { blankEntry } from '../../../src/measure/entry.ts';
import { lens } from '../../../src/measure/lens.ts';
import { schemas } from '../../../src/schemas.ts';
import type { Fields, Kind } from '../../../src/types.ts';

const read = momentReader('Europe/Berlin');

/** The earliest day of some records, and the last of each. */
const daysOf = (
  kind: Kind,
  ...records: Fields[]
): { first: number | undefined; last: (number | undefined)[] } => {
  const entry = blankEntry();
  const [batch] = batchesOf(
    records.map((fields, index) => ({ fields, at: { file: 'a.csv', line: index + 2 } })),
  );
  if (batch === undefined) throw new Error('no records');
  entry.batch = batch;
  entry.isDeal = kind === 'deal';
  const { first, last } = eventDays(kind, lens(read, 'own'))(batch, entry);
  return { first, last: records.map((_, row) => (last[row] === noDay ? undefined : last[row])) };
};
const latest = (kind: Kind, fields: Fields): number | undefined => daysOf(kind, fields).last[0];

test('every event field is a date of its record', () => {
  for (const kind of ['deal', 'activity', 'survey', 'person'] as const) {
    const properties = new Map<string, object>(Object.entries(schemas[kind].properties));
    for (const field of eventFields[kind]) expect(properties.get(field)).toMatchObject({ format: 'moment' });
  }
});

test('dates of the future are none: due, planned, next step; nor is the roster', () => {
  const all = Object.values(eventFields).flat();
  expect(all.filter((field) => /due|planned|next/.test(field))).toEqual([]);
  expect(
    latest('deal', {
      pov_due_at: '2030-01-01',
      planned_go_live_at: '2030-01-01',
      next_step_at: '2030-01-01',
    }),
  ).toBe(undefined);
  expect(latest('person', { id: 'a', start_on: '2026-01-01', end_on: '2030-01-01' })).toBeUndefined();
});

test.each<[string, Kind, Fields, string | undefined]>([
  [
    'the latest of several',
    'deal',
    { created_at: '2026-01-01', updated_at: '2026-07-03', closed_at: '2026-06-30', outcome: 'won' },
    '2026-07-03',
  ],
  [
    'whichever stands first',
    'activity',
    { happened_at: '2026-07-03', completed_at: '2026-07-01' },
    '2026-07-03',
  ],
  ['the local day of an instant', 'activity', { happened_at: '2026-07-03T23:30:00Z' }, '2026-07-04'],
  ['a survey', 'survey', { submitted_at: '2026-07-03T10:00' }, '2026-07-03'],
  ['nothing that says when', 'survey', { item: 'a', value: 3 }, undefined],
  ['what is no date is passed over', 'deal', { created_at: 2026, updated_at: true }, undefined],
])('%s', (_, kind, fields, day) => {
  expect(latest(kind, fields)).toBe(day === undefined ? undefined : dayOf(day));
});

describe('a date that is only expected does not count', () => {
  test.each([
    ['closed_at', 'outcome', 'open', 'lost'],
    ['technical_decided_at', 'technical_outcome', 'pending', 'won'],
    ['pov_ended_at', 'pov_outcome', 'open', 'cancelled'],
    ['proposal_decided_at', 'proposal_outcome', 'open', 'accepted'],
    ['churned_at', 'renewal_outcome', 'pending', 'churned'],
    ['implementation_ended_at', 'implementation_outcome', 'open', 'accepted'],
  ])('%s while %s is %s', (field, condition, waiting, done) => {
    const day = dayOf('2026-07-03');
    expect(latest('deal', { [field]: '2026-07-03', [condition]: waiting })).toBeUndefined();
    expect(latest('deal', { [field]: '2026-07-03', [condition]: done })).toBe(day);
    expect(latest('deal', { [field]: '2026-07-03' })).toBe(day);
    expect(latest('deal', { [field]: '2026-07-03', created_at: '2026-01-01', [condition]: waiting })).toBe(
      dayOf('2026-01-01'),
    );
  });
});

test('the first day of what has happened is told too', () => {
  const deal = {
    created_at: '2026-03-01',
    closed_at: '2026-06-30',
    updated_at: '2026-02-01',
    outcome: 'open',
  };
  // closed_at is only expected; an update before the creation counts as it stands.
  expect(daysOf('deal', deal)).toEqual({ first: dayOf('2026-02-01'), last: [dayOf('2026-03-01')] });
  expect(daysOf('deal', {})).toEqual({ first: undefined, last: [undefined] });
  const activities = [{ happened_at: '2026-07-03' }, {}, { happened_at: '2026-07-01' }];
  expect(daysOf('activity', ...activities)).toEqual({
    first: dayOf('2026-07-01'),
    last: [dayOf('2026-07-03'), undefined, dayOf('2026-07-01')],
  });
});
