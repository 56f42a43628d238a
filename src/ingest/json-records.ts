import { visit } from 'jsonc-parser';
import type { Cell } from './fault.ts';
import { tooDeep } from './json-check.ts';

/** An object of a list of records. */
export interface JsonRecord {
  /** Line on which it begins, from 1 within the text. */
  readonly line: number;
  readonly from: number;
  to: number;
  /** Its members, those of an inner `properties` included and those of other objects as `Owner.Name`; absent if it is no object. */
  readonly members?: Map<string, Cell | null>;
  /** Names that it has more than once, as they come. */
  twice?: string[];
}

/** What a JSON text holds: a list of records, directly or under `records` or `results`; else what it is. */
export type Holding = List | { readonly is: string };

interface List {
  readonly records: readonly JsonRecord[];
  /** Does it say that more of them follow elsewhere? */
  readonly isPartial: boolean;
}

/** The records at the beginning of a JSON text that may break off. */
export const beginningOf = (text: string): readonly JsonRecord[] => {
  const holding = tooDeep(text) === undefined ? recordsIn(text) : { is: 'too deep' };
  return 'records' in holding ? holding.records : [];
};

/** Members of an object around the list, as the interfaces of Salesforce and HubSpot have them. */
const wrappers: ReadonlySet<string> = new Set(['records', 'results']);

/** A walk through valid JSON. Levels are numbers of open containers. */
interface Walk {
  readonly records: JsonRecord[];
  root?: string;
  level: number;
  /** Lists of records so far, and the level of the records while one of them is open. */
  lists: number;
  listAt: number | undefined;
  /** The last name of a member, and that of a member of it, of the object that is open inside a record or around the list. */
  name: string;
  inner: string;
  /** Is that an object? The members of a list have no names. */
  isNamed: boolean;
  isPartial: boolean;
  current: JsonRecord | undefined;
  /** Level of the members that count, and their names so far; what is set aside while `properties` is open. */
  membersAt: number | undefined;
  seen: Set<string>;
  outer: Set<string>;
}

/**
 * Finds the records in a text that is JSON. jsonc-parser says where things are, how numbers were written, and which name
 * stands twice; JSON.parse would not.
 */
export const recordsIn = (text: string): Holding => {
  const walk: Walk = {
    records: [],
    level: 0,
    lists: 0,
    listAt: undefined,
    name: '',
    inner: '',
    isNamed: false,
    isPartial: false,
    current: undefined,
    membersAt: undefined,
    seen: new Set(),
    outer: new Set(),
  };
  visit(
    text,
    {
      onObjectBegin: (from, _length, line) => open(walk, 'object', { from, line: line + 1 }),
      onArrayBegin: (from, _length, line) => open(walk, 'list', { from, line: line + 1 }),
      onObjectEnd: (offset) => close(walk, offset + 1),
      onArrayEnd: (offset) => close(walk, offset + 1),
      onObjectProperty: (property) => enter(walk, property),
      onLiteralValue: (value, from, length, line) => {
        walk.root ??= 'a single value';
        const to = from + length;
        if (walk.level === walk.listAt) walk.records.push({ line: line + 1, from, to });
        else if (walk.listAt === undefined) seePage(walk, value);
        else put(walk, literal(value, text.slice(from, to)));
      },
    },
    { disallowComments: true },
  );
  const { records, lists, isPartial, root = 'nothing' } = walk;
  if (lists === 1) return { records, isPartial };
  return { is: lists === 0 ? root : 'more than one list' };
};

type Begin = Pick<JsonRecord, 'from' | 'line'>;

const open = (walk: Walk, kind: 'object' | 'list', begin: Begin): void => {
  const { level, listAt, membersAt, name, inner } = walk;
  walk.root ??= kind === 'list' ? 'a list' : 'an object';
  if (level === listAt) beginRecord(walk, kind, begin);
  else if (membersAt !== undefined && level >= membersAt) {
    const isInner = level === membersAt && kind === 'object' && name === 'properties' && level - 1 === listAt;
    if (isInner) Object.assign(walk, { membersAt: level + 1, outer: walk.seen, seen: new Set() });
    else put(walk, { nested: kind });
    if (level === membersAt) walk.isNamed = kind === 'object';
  } else if (kind === 'list' && listAt === undefined && isRecordList(walk, level)) {
    walk.listAt = level + 1;
    walk.lists += 1;
  } else if (listAt === undefined && level === 2 && name === 'paging' && inner === 'next')
    walk.isPartial = true;
  walk.level += 1;
};

/** A page that is not the last says so: Salesforce by `done` and `nextRecordsUrl`, HubSpot by `paging.next`. */
const seePage = (walk: Walk, value: unknown): void => {
  const { level, name } = walk;
  if (level !== 1) return;
  if ((name === 'done' && value === false) || (name === 'nextRecordsUrl' && typeof value === 'string'))
    walk.isPartial = true;
};

const isRecordList = ({ name }: Walk, level: number): boolean =>
  level === 0 || (level === 1 && wrappers.has(name));

const beginRecord = (walk: Walk, kind: 'object' | 'list', { from, line }: Begin): void => {
  const record: JsonRecord = { line, from, to: from, ...(kind === 'object' ? { members: new Map() } : {}) };
  walk.records.push(record);
  walk.current = record;
  walk.membersAt = kind === 'object' ? walk.level + 1 : undefined;
  walk.seen = new Set();
};

const close = (walk: Walk, end: number): void => {
  walk.level -= 1;
  const { level, listAt, membersAt, current } = walk;
  if (listAt === undefined) return;
  if (level === listAt && current !== undefined) {
    current.to = end;
    walk.current = undefined;
    walk.membersAt = undefined;
  } else if (level < listAt) walk.listAt = undefined;
  else if (level === listAt + 1 && membersAt === level + 1)
    Object.assign(walk, { membersAt: level, seen: walk.outer });
};

const enter = (walk: Walk, property: string): void => {
  const { level, current, membersAt = 1, seen } = walk;
  if (level === membersAt) Object.assign(walk, { name: property, inner: '' });
  else if (level === membersAt + 1) walk.inner = property;
  else return;
  if (current === undefined) return;
  const name = nameOf(walk, level);
  if (seen.has(name)) noteTwice(current, name);
  seen.add(name);
};

const noteTwice = (record: JsonRecord, name: string): void => {
  record.twice ??= [];
  record.twice.push(name);
};

/** The name of a member: that of a record itself, or of an object in it. */
const nameOf = ({ membersAt, name, inner }: Walk, level: number): string =>
  level === membersAt ? name : `${name}.${inner}`;

/** Notes a member. One that stands inside `properties` and beside it must say the same in both places. */
const put = (walk: Walk, cell: Cell | null): void => {
  const { current, level, membersAt = 0, isNamed } = walk;
  const members = current?.members;
  if (current === undefined || members === undefined) return;
  if (level > membersAt + (isNamed ? 1 : 0)) return;
  const name = nameOf(walk, level);
  const known = members.get(name) ?? null;
  if (known === null) members.set(name, cell);
  else if (cell !== null && JSON.stringify(known) !== JSON.stringify(cell)) noteTwice(current, name);
};

const literal = (value: unknown, written: string): Cell | null => {
  if (value === null) return null;
  if (typeof value === 'number') return { number: written };
  return typeof value === 'string' ? value : written;
};
