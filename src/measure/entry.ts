import type { FieldPath, Fields, Value } from '../types.ts';
import type { Moment, MomentReader } from './calendar/moment.ts';
import type { WorkdayClock } from './calendar/workday-clock.ts';

/** The record at hand and what it points at. One object, filled anew for each row, so that nothing is kept. */
export interface Entry {
  fields: Fields;
  /** Fields of the deal that `deal_id` names, as far as the model uses them. */
  deal: Fields | undefined;
  /** The person's row of the roster. */
  person: Fields | undefined;
  /** Key of the person behind the record. */
  who: string | undefined;
  /** Local day that puts the record into a period, as a day number. */
  day: number | undefined;
  /** Grows with each row; tells caches that the row has changed. */
  turn: number;
}

/** Reads something from the record at hand; undefined is missing. */
export type Read<Result> = (entry: Entry) => Result | undefined;

/** Turns field paths into readers. */
export interface Lens {
  value(path: FieldPath): Read<Value>;
  /** The value as a moment; undefined too if it is not a date. */
  moment(path: FieldPath): Read<Moment>;
  /** What the person's clock showed, in milliseconds as if it stood in UTC; undefined without a time of day. */
  wall(path: FieldPath): Read<number>;
  /** Does the value lie within hours of working days, by the person's clock? */
  during(path: FieldPath, hours: string): (entry: Entry) => boolean;
  /** A text of the model, such as `2026-07-01`, as a moment. */
  parse(text: string): Moment | undefined;
}

/** Where a reader looks for a field. */
export type Scope = 'own' | 'anywhere';

/** The id of the deal that the record is, or belongs to. */
export const dealIdOf = ({ fields, deal }: Entry): Value | undefined =>
  fields[deal === fields ? 'id' : 'deal_id'];

/** An entry before the first row. */
export const blankEntry = (): Entry => ({
  fields: Object.create(null),
  deal: undefined,
  person: undefined,
  who: undefined,
  day: undefined,
  turn: 0,
});

/**
 * Readers of the record's own fields, of `deal.x` and of `person.x`.
 *
 * @param scope `own`: a bare field is the record's own. `anywhere`: failing that the person's, failing that the
 * deal's; so `region=EMEA` also holds for activities whose export has no region. `id` is always the record's own.
 * @param clock needed for `wall` and `during` only
 */
export const lens = (readMoment: MomentReader, scope: Scope, clock?: WorkdayClock): Lens => {
  const parse = (text: string): Moment | undefined => {
    const at = looksDated(text) ? readMoment(text) : undefined;
    return at === undefined || Number.isNaN(at.day) ? undefined : at;
  };
  const value = (path: FieldPath): Read<Value> => reader(path, scope);
  const moments = new Map<FieldPath, Read<Moment>>();
  const moment = (path: FieldPath): Read<Moment> => {
    const known = moments.get(path);
    if (known !== undefined) return known;
    const fresh = oncePerRow(value(path), parse);
    moments.set(path, fresh);
    return fresh;
  };
  const ownClock = (): WorkdayClock => {
    if (clock === undefined) throw new Error('`wall` and `during` need the clock of a calendar');
    return clock;
  };
  const wall = (path: FieldPath): Read<number> => byClock(value(path), ownClock().wall);
  const during = (path: FieldPath, hours: string): ((entry: Entry) => boolean) => {
    const holds = byClock(value(path), ownClock().during(hours));
    return (entry) => holds(entry) === true;
  };
  return { value, moment, wall, during, parse };
};

const hyphen = 45;
const letterT = 84;

/** Ingest has checked the dates; this only tells them from other texts, at the cost of a few comparisons. */
const looksDated = (text: string): boolean =>
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  (text.length === 10 || text.charCodeAt(10) === letterT);

const reader = (path: FieldPath, scope: Scope): Read<Value> => {
  if (path.startsWith('deal.')) {
    const field = path.slice('deal.'.length);
    return ({ deal }) => deal?.[field];
  }
  if (path.startsWith('person.')) {
    const field = path.slice('person.'.length);
    return ({ person }) => person?.[field];
  }
  if (scope === 'own' || path === 'id') return ({ fields }) => fields[path];
  return ({ fields, person, deal }) => fields[path] ?? person?.[path] ?? deal?.[path];
};

/** The roster says where the person is. */
const byClock =
  <Told>(read: Read<Value>, tell: (text: string, timezone?: string) => Told | undefined): Read<Told> =>
  (entry) => {
    const text = read(entry);
    if (typeof text !== 'string' || !looksDated(text)) return undefined;
    const timezone = entry.person?.['timezone'];
    return tell(text, typeof timezone === 'string' ? timezone : undefined);
  };

/** Parses the text of a date once for each row, however many metrics ask. */
const oncePerRow = (read: Read<Value>, parse: (text: string) => Moment | undefined): Read<Moment> => {
  let turn = -1;
  let last: Moment | undefined;
  return (entry) => {
    if (entry.turn === turn) return last;
    turn = entry.turn;
    const text = read(entry);
    last = typeof text === 'string' ? parse(text) : undefined;
    return last;
  };
};
