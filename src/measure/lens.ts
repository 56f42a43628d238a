import { timeForms } from '../columns.ts';
import type { FieldPath, Value } from '../types.ts';
import type { Moment, MomentReader, TimeReader } from './calendar/moment.ts';
import type { WorkdayClock } from './calendar/workday-clock.ts';
import { type DayColumn, dayColumn, dayReader } from './day-column.ts';
import type { Entry, Read } from './entry.ts';
import { always, itself, type Timed, told, type Work, worked } from './worked.ts';

/** Turns field paths into readers. */
export interface Lens {
  value(path: FieldPath): Read<Value>;
  /** What follows from the value, worked out once for each different one. */
  of<Told>(path: FieldPath, work: (value: Value) => Told | undefined): Read<Told>;
  /** Is there a value? */
  has(path: FieldPath): (entry: Entry) => boolean;
  /** The value as a moment; undefined too if it is not a date. */
  moment(path: FieldPath): Read<Moment>;
  /** The local day of that moment; those who ask for no more than the day ask for this. */
  day(path: FieldPath): Read<number>;
  /** The same of a field of the records themselves, for all of them at once. */
  days(field: string): DayColumn;
  /** What the person's clock showed, in milliseconds as if it stood in UTC; undefined without a time of day. */
  wall(path: FieldPath): Read<number>;
  /** Does the value lie within hours of working days, by the person's clock? */
  during(path: FieldPath, hours: string): (entry: Entry) => boolean;
  /** A text of the model, such as `2026-07-01`, as a moment. */
  parse(text: string): Moment | undefined;
}

/** Where a reader looks for a field. */
export type Scope = 'own' | 'anywhere';

/**
 * Readers of the record's own fields, of `deal.x` and of `person.x`.
 *
 * @param scope `own`: a bare field is the record's own. `anywhere`: failing that the person's, failing that the
 * deal's; so `region=EMEA` also holds for activities whose export has no region. `id` is always the record's own.
 * @param clock needed for `wall` and `during` only
 */
export const lens = (readMoment: MomentReader | TimeReader, scope: Scope, clock?: WorkdayClock): Lens => {
  const parse = (text: string): Moment | undefined => {
    const at = looksDated(text) ? readMoment(text) : undefined;
    return at === undefined || Number.isNaN(at.day) ? undefined : at;
  };
  const value = (path: FieldPath): Read<Value> => reader(path, scope);
  const momentOf = (told: Value): Moment | undefined => (typeof told === 'string' ? parse(told) : undefined);
  const dayOf = (told: Value): number | undefined => momentOf(told)?.day;
  const timed = 'wall' in readMoment ? timedBy(readMoment) : {};
  const moment = shared((path) => reader(path, scope, momentOf, timed.moment));
  const days = shared((field) => dayColumn(field, dayOf, timed.day));
  const day = shared((path) =>
    isOwn(path, scope) ? dayReader(days(path), path, dayOf) : reader(path, scope, dayOf, timed.day),
  );
  const ownClock = (): WorkdayClock => {
    if (clock === undefined) throw new Error('`wall` and `during` need the clock of a calendar');
    return clock;
  };
  const wall = (path: FieldPath): Read<number> => byClock(value(path), ownClock().wall);
  const during = (path: FieldPath, hours: string): ((entry: Entry) => boolean) => {
    const holds = byClock(value(path), ownClock().during(hours));
    return (entry) => holds(entry) === true;
  };
  const has = (path: FieldPath): ((entry: Entry) => boolean) => {
    const read = reader(path, scope, always, always);
    return (entry) => read(entry) === true;
  };
  return {
    value,
    of: (path, work) => reader(path, scope, work),
    has,
    moment,
    day,
    days,
    wall,
    during,
    parse,
  };
};

/** Can only the record itself have it? */
const isOwn = (path: FieldPath, scope: Scope): boolean =>
  !/^(deal|person)\./.test(path) && (scope === 'own' || path === 'id');

/** One reader for all who ask for a field: it remembers what it has told last. */
const shared = <Reader>(make: (path: FieldPath) => Reader): ((path: FieldPath) => Reader) => {
  const readers = new Map<FieldPath, Reader>();
  return (path) => {
    const reader = readers.get(path) ?? make(path);
    readers.set(path, reader);
    return reader;
  };
};

/** What follows from times that are numbers. */
const timedBy = ({
  wall,
  wallDay,
}: TimeReader): { readonly moment?: Timed<Moment>; readonly day?: Timed<number> } => {
  const isUtc = (form: number): boolean => timeForms[form]?.isUtc === true;
  return {
    moment: (at, form) => wall(at, isUtc(form)),
    day: (at, form) => wallDay(at, isUtc(form)),
  };
};

const hyphen = 45;
const letterT = 84;

/** Ingest has checked the dates; this only tells them from other texts, at the cost of a few comparisons. */
const looksDated = (text: string): boolean =>
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  (text.length === 10 || text.charCodeAt(10) === letterT);

/** Reads a field, or what follows from its value; where that may be another record's, the first that has one. */
function reader(path: FieldPath, scope: Scope): Read<Value>;
function reader<Told>(path: FieldPath, scope: Scope, work: Work<Told>, timed?: Timed<Told>): Read<Told>;
function reader(
  path: FieldPath,
  scope: Scope,
  work: Work<unknown> = itself,
  timed?: Timed<unknown>,
): Read<unknown> {
  if (path.startsWith('deal.')) {
    const field = path.slice('deal.'.length);
    const own = worked(field, work, timed);
    return (entry) => (entry.isDeal ? own(entry) : told(entry.deal, field, work));
  }
  if (path.startsWith('person.')) {
    const field = path.slice('person.'.length);
    return ({ person }) => told(person, field, work);
  }
  const own = worked(path, work, timed);
  if (isOwn(path, scope)) return own;
  const value = worked(path, itself);
  return (entry) => {
    if (value(entry) !== undefined) return own(entry);
    const { person, deal } = entry;
    return told(person?.[path] === undefined ? deal : person, path, work);
  };
}

/** The roster says where the person is. */
const byClock =
  <Told>(read: Read<Value>, tell: (text: string, timezone?: string) => Told | undefined): Read<Told> =>
  (entry) => {
    const text = read(entry);
    if (typeof text !== 'string' || !looksDated(text)) return undefined;
    const timezone = entry.person?.['timezone'];
    return tell(text, typeof timezone === 'string' ? timezone : undefined);
  };
