/** How a column writes its dates, from all its cells. */
import { type DateReader, dateReader, plainSpaces } from '../date-format.ts';
import { isMoment } from '../schemas.ts';
import { lookOf } from './date-look.ts';
import { type Shape, shapeOf } from './date-shape.ts';
import { type DateSetting, type Form, type Group, type Seen, verdictOf } from './date-verdict.ts';
import { isSlip, type Meanings, votes } from './date-votes.ts';
import type { Evidence, Example } from './evidence.ts';
import { isoText } from './iso-text.ts';
import { type Epoch, readSerial } from './serial.ts';

/**
 * Collects the dates of a column that has no setting. A column of ISO 8601 is plain; else its setting reads every cell
 * that has told anything, and can be written into the config as it is.
 *
 * @param epoch the calendar of the workbook from which serials come
 * @example (({ see, verdict }) => [see('03/04/2025', 2), see('28/03/2025', 3), verdict().setting].at(-1))(dateEvidence()) // => 'D/M/YYYY'
 */
export const dateEvidence = (epoch: Epoch = 1900): Evidence<DateSetting> => {
  const seen = nothingSeen(epoch);
  const see = dateSeer(seen, epoch);
  const known = new Map<string, Form | undefined>();
  return {
    see: (text, line) => {
      const look = lookOf(text);
      const form = look === undefined ? undefined : known.get(look);
      if (form !== undefined) form.count += 1;
      else if (look === undefined || !known.has(look)) {
        if (known.size >= mostLooks) known.clear();
        const found = see(text, line);
        if (look !== undefined) known.set(look, found);
      }
    },
    seeLike: (text) => {
      const look = lookOf(text);
      const form = look === undefined ? undefined : known.get(look);
      // Of serials it is told how many there are.
      if (form === undefined || form === seen.serial) return false;
      form.count += 1;
      return true;
    },
    seePlain: (text, line) => seePlain(seen, text, line),
    kindOf,
    seeAgain: (cells) => {
      if (seen.iso !== undefined) seen.iso.count += cells;
    },
    verdict: () => verdictOf(seen),
  };
};

/** Looks that are remembered. */
const mostLooks = 10_000;

/** Nothing has been seen yet. */
export const nothingSeen = (epoch: Epoch): Seen => ({
  iso: undefined,
  serial: undefined,
  groups: new Map(),
  times: 'none',
  excel: epoch === 1900 ? 'excel' : 'excel-1904',
});

/** Takes in a cell. @returns the form in which it was counted, if in any */
export const dateSeer = (seen: Seen, epoch: Epoch): ((text: string, line: number) => Form | undefined) => {
  const readerOf = readers();
  return (text, line) => {
    if (isMoment(isoText(text))) return seeIso(seen, { text, line });
    const moment = readSerial(text, epoch);
    return moment === undefined
      ? seeOther(seen, { text, line }, readerOf)
      : seeSerial(seen, { text, line }, moment);
  };
};

/** Nearly all cells of a column that has nothing to decide: counted, if they tell nothing new. */
const seePlain = (seen: Seen, text: string, line: number): void => {
  const isKnown =
    text.length === 10
      ? seen.iso?.clocks.get('')?.has('')
      : seen.times === 'others' && !text.startsWith('00:00', 11);
  if (seen.iso !== undefined && isKnown === true) seen.iso.count += 1;
  else seeIso(seen, { text, line });
};

/** Of a time of day it only counts whether it is midnight, and how that is written. */
const kindOf = (text: string): string => {
  if (text.length === 10) return 'day';
  return text.startsWith('00:00', 11) ? text.slice(10) : 'time';
};

/** Readers of formats, each made once. */
const readers = (): ((format: string) => DateReader) => {
  const made = new Map<string, DateReader>();
  return (format) => {
    const reader = made.get(format) ?? dateReader(format);
    made.set(format, reader);
    return reader;
  };
};

const midnight = /^[T ]00:00(:00(\.0+)?)?$/;

const seeIso = (seen: Seen, example: Example): Form => {
  seen.iso ??= { first: example, count: 0, clocks: new Map() };
  seen.iso.count += 1;
  const rest = example.text.slice(10);
  if (rest !== '') seen.iso.timed ??= example;
  // A time of ISO 8601 is read as such, whatever its format.
  seeTime(seen, seen.iso, { rest, format: rest, isMidnight: midnight.test(rest) });
  return seen.iso;
};

const seeSerial = (seen: Seen, example: Example, moment: string): Form => {
  seen.serial ??= { first: example, count: 0, clocks: new Map() };
  seen.serial.count += 1;
  if (moment.includes('T')) seen.times = 'others';
  return seen.serial;
};

const seeOther = (
  seen: Seen,
  example: Example,
  readerOf: (format: string) => DateReader,
): Form | undefined => {
  const text = plainSpaces(example.text);
  const shape = shapeOf(text);
  if (shape === undefined) return undefined;
  const entries = Object.entries(shape.formats).flatMap(([order, format]) => {
    const meaning = readerOf(format + shape.clock.format)(text);
    return meaning === undefined ? [] : [[order, meaning] as const];
  });
  const meanings: Meanings = Object.fromEntries(entries);
  // Without a day of the calendar it tells nothing.
  if (entries.length === 0 || isSlip(meanings, shape.ends)) return undefined;
  const group = seen.groups.get(shape.group) ?? groupOf(shape, example);
  seen.groups.set(shape.group, group);
  Object.assign(group.formats, shape.formats);
  group.count += 1;
  group.votes.see(meanings, shape.ends, example);
  const { format, isMidnight } = shape.clock;
  seeTime(seen, group, { rest: shape.rest, format, isMidnight });
  if (format !== '') group[format.includes('h') ? 'twelve' : 'day'] ??= example;
  return group;
};

const groupOf = ({ kind, group }: Shape, first: Example): Group => ({
  kind,
  first,
  count: 0,
  clocks: new Map(),
  formats: {},
  votes: votes(first, kind === 'clear' ? 'names' : group.includes('-') ? 'dashes' : 'others'),
});

interface Time {
  readonly rest: string;
  readonly format: string;
  readonly isMidnight: boolean;
}

/** Texts of midnight are few; those of other times are not kept. */
const seeTime = (seen: Seen, form: Form, { rest, format, isMidnight }: Time): void => {
  const key = form === seen.iso ? '' : format;
  const texts = form.clocks.get(key) ?? new Set();
  form.clocks.set(key, texts);
  if (format === '') texts.add('');
  else if (isMidnight) texts.add(rest);
  if (format !== '' && seen.times !== 'others') seen.times = isMidnight ? 'midnight' : 'others';
};
