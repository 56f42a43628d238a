import type { Batch } from '../columns.ts';
import type { FieldPath, Kind } from '../types.ts';
import type { Moment } from './calendar/moment.ts';
import { noDay } from './day-column.ts';
import { type Entry, type Read, turnTo } from './entry.ts';
import type { Lens } from './lens.ts';

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
    'qualified_at',
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
    'implementation_ended_at',
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
  implementation_ended_at: ['implementation_outcome', 'open'],
};

/** Asks whether the date of a record is only expected so far; undefined if it never is. */
export const expecting = (field: string, value: Lens['value']): ((entry: Entry) => boolean) | undefined => {
  const unless = expected[field];
  if (unless === undefined) return undefined;
  const state = value(unless[0]);
  return (entry) => state(entry) === unless[1];
};

/** While one field of a record has a value, another is only expected. */
export interface Unless {
  readonly field: FieldPath;
  readonly value: string;
}

/**
 * Which field says that a date is only expected, and by which value; undefined if none can.
 * @example unlessOf('deal.closed_at') // => { field: 'deal.outcome', value: 'open' }
 * @example unlessOf('responded_at') // => undefined
 */
export const unlessOf = (path: FieldPath): Unless | undefined => {
  const [, prefix = '', field = path] = /^(deal\.)(.+)$/.exec(path) ?? [];
  const unless = expected[field];
  return unless && { field: `${prefix}${unless[0]}`, value: unless[1] };
};

/** Reads when something happened; undefined too while it is only expected. */
export const happened = (
  path: FieldPath,
  { moment, value }: Pick<Lens, 'moment' | 'value'>,
): Read<Moment> => {
  const [read, unless] = [moment(path), unlessOf(path)];
  if (unless === undefined) return read;
  const state = value(unless.field);
  return (entry) => (state(entry) === unless.value ? undefined : read(entry));
};

/** The days on which the records of a batch say that something happened. */
export interface EventDays {
  /** The earliest; undefined if none says anything. */
  readonly first: number | undefined;
  /** The last of each record, by its place; `noDay` if it says nothing. The list holds until the next batch. */
  readonly last: Int32Array;
}

/**
 * Reads the days on which records of a kind say that something happened.
 * @returns makes one record of the batch after the other the one at hand
 */
export const eventDays = (
  kind: Kind,
  { days, value }: Pick<Lens, 'days' | 'value'>,
): ((batch: Batch, entry: Entry) => EventDays) => {
  const events = eventFields[kind].map((field) => ({ read: days(field), isOpen: expecting(field, value) }));
  let last = new Int32Array(0);
  return (batch, entry) => {
    if (last.length < batch.count) last = new Int32Array(batch.count);
    last.fill(noDay, 0, batch.count);
    let first = Number.POSITIVE_INFINITY;
    for (const { read, isOpen } of events) {
      const column = read(batch);
      if (column === undefined) continue;
      for (let row = 0; row < batch.count; row += 1) {
        const day = column[row] as number;
        if (day === noDay || isOpen?.(turnTo(entry, row)) === true) continue;
        if (day < first) first = day;
        if (day > (last[row] as number)) last[row] = day;
      }
    }
    return { first: Number.isFinite(first) ? first : undefined, last };
  };
};
