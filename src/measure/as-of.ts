import type { Fields, Kind } from '../types.ts';
import type { MomentReader } from './calendar/moment.ts';

/**
 * The fields that record what has happened. Dates of what is due, planned or to be done next say nothing about the
 * day of the export, nor does the roster, which knows joiners and leavers in advance.
 */
export const eventFields: Readonly<Record<Kind, readonly string[]>> = {
  deal: [
    'created_at',
    'closed_at',
    'stage_changed_at',
    'updated_at',
    'se_engaged_at',
    'technical_decided_at',
    'pov_approved_at',
    'pov_ready_at',
    'pov_started_at',
    'pov_ended_at',
    'pov_criteria_at',
    'proposal_submitted_at',
    'proposal_decided_at',
    'handoff_at',
    'churned_at',
    'go_live_at',
    'first_value_at',
  ],
  activity: ['happened_at', 'requested_at', 'started_at', 'responded_at', 'completed_at'],
  survey: ['submitted_at'],
  person: [],
};

/** Dates that are only expected while another field says so. */
const expected: Readonly<Record<string, readonly [field: string, value: string]>> = {
  closed_at: ['outcome', 'open'],
  technical_decided_at: ['technical_outcome', 'pending'],
  pov_ended_at: ['pov_outcome', 'open'],
  proposal_decided_at: ['proposal_outcome', 'open'],
  churned_at: ['renewal_outcome', 'pending'],
};

/** The first and the last day on which the record says that something happened; undefined if it says nothing. */
export const eventDays = (
  kind: Kind,
  fields: Fields,
  read: MomentReader,
): { readonly first: number; readonly last: number } | undefined => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const field of eventFields[kind]) {
    const text = fields[field];
    if (typeof text !== 'string') continue;
    const [condition, value] = expected[field] ?? [];
    if (condition !== undefined && fields[condition] === value) continue;
    const { day } = read(text);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first <= last ? { first, last } : undefined;
};
