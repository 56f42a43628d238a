import { type NumberedNames, numberOf, startNames } from './numbered-names.ts';

/**
 * The different values that people have on days: numbers in three lists, and a table that finds them again. There may be
 * nearly as many as records, too many for a set within a map for each person and day.
 */
export interface PersonDays {
  readonly people: NumberedNames;
  /** Many states may share those of their values. */
  readonly values: NumberedNames;
  size: number;
  who: Int32Array;
  day: Int32Array;
  value: Int32Array;
  /** Places in the lists, from 1, by what stands there; 0 is free. At most half is taken. */
  table: Int32Array;
}

const smallest = 8;

/** Nobody has anything yet, of values with these numbers. */
export const startPersonDays = (values: NumberedNames): PersonDays => ({
  people: startNames(),
  values,
  size: 0,
  who: new Int32Array(smallest),
  day: new Int32Array(smallest),
  value: new Int32Array(smallest),
  table: new Int32Array(2 * smallest),
});

/** Notes that somebody has a value, by its number, on a day; again is no more than once. */
export const notePersonDay = (
  days: PersonDays,
  { who, day, value }: { readonly who: string; readonly day: number; readonly value: number },
): void => {
  write(days, { who: numberOf(days.people, who), day, value });
  keepIfNew(days);
};

/** Takes in what people have in another part of the rows. */
export const mergePersonDays = (into: PersonDays, from: PersonDays): void => {
  const people = renumbering(from.people, into.people);
  const values = renumbering(from.values, into.values);
  for (let at = 0; at < from.size; at += 1) {
    const [who, day, value] = [from.who[at] ?? 0, from.day[at] ?? 0, from.value[at] ?? 0];
    write(into, { who: people(who), day, value: values(value) });
    keepIfNew(into);
  }
};

/** The same with these numbers of its values, if it has others: it may come from another thread. */
export const numberedBy = (days: PersonDays, values: NumberedNames): PersonDays => {
  if (days.values === values) return days;
  const own = startPersonDays(values);
  mergePersonDays(own, days);
  return Object.assign(days, own);
};

/** From the numbers of some to those of others. Only what is asked for is looked up: states may share far more. */
const renumbering = (from: NumberedNames, into: NumberedNames): ((number: number) => number) => {
  if (from === into) return (number) => number;
  const known: number[] = [];
  return (number) => {
    known[number] ??= numberOf(into, from.names[number] ?? '');
    return known[number];
  };
};

/** For each person and day with a value, how many different ones there are. */
export const sizesOf = ({ size, who, day }: PersonDays): Iterable<number> => {
  const sizes = new Map<number, number>();
  for (let at = 0; at < size; at += 1) {
    const key = (who[at] ?? 0) * daysApart + (day[at] ?? 0);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes.values();
};

/** More days than there are from 1900 to 2199, moved by whatever a metric says. */
const daysApart = 2 ** 24;

interface Had {
  readonly who: number;
  readonly day: number;
  readonly value: number;
}

/** Writes behind the last; only `keepIfNew` makes it one more. */
const write = (days: PersonDays, { who, day, value }: Had): void => {
  if (days.size === days.who.length) widen(days);
  days.who[days.size] = who;
  days.day[days.size] = day;
  days.value[days.size] = value;
};

const keepIfNew = (days: PersonDays): void => {
  const { table, size } = days;
  let at = placeIn(days, size);
  while (table[at] !== 0) {
    if (isSame(days, (table[at] ?? 0) - 1)) return;
    at = (at + 1) & (table.length - 1);
  }
  table[at] = size + 1;
  days.size += 1;
};

/** Does the same stand at a place as behind the last? */
const isSame = ({ who, day, value, size }: PersonDays, place: number): boolean =>
  value[place] === value[size] && day[place] === day[size] && who[place] === who[size];

/** Where the search begins: each number multiplied by a large odd one, so that neighbours come to lie far apart. */
const placeIn = ({ who, day, value, table }: PersonDays, place: number): number => {
  const mixed =
    Math.imul(who[place] ?? 0, 0x9e3779b1) ^
    Math.imul(day[place] ?? 0, 0xc2b2ae35) ^
    Math.imul(value[place] ?? 0, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 16)) & (table.length - 1);
};

/** Twice the room; the table, which is twice as long as the lists, is made anew. */
const widen = (days: PersonDays): void => {
  const length = days.who.length * 2;
  for (const list of ['who', 'day', 'value'] as const) {
    const wider = new Int32Array(length);
    wider.set(days[list]);
    days[list] = wider;
  }
  const table = new Int32Array(length * 2);
  days.table = table;
  for (let place = 0; place < days.size; place += 1) {
    let at = placeIn(days, place);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    table[at] = place + 1;
  }
};
