import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Cell } from './fault.ts';

/** An object of a list of records. */
export interface JsonRecord {
  /** Line on which it begins, from 0 within the text. */
  readonly line: number;
  readonly from: number;
  to: number;
  /** Its members, those of an inner `properties` included; absent if it is no object. */
  readonly members: Map<string, Cell | null> | undefined;
  /** A name that it has more than once. */
  twice?: string;
}

/** Where a text stops being JSON, from 0, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a JSON text holds: a list of records, directly or under `records` or `results`; else what it is. */
export type Holding =
  | { readonly records: readonly JsonRecord[] }
  | { readonly fault: JsonFault }
  | { readonly is: string };

/** Deeper nesting is no table, and could break what walks through it. */
const deepest = 100;

/**
 * Finds the records in a JSON text. JSON.parse says whether it is JSON; the visitor says where things are, which
 * numbers were written how, and which name stands twice.
 */
export const jsonHolding = (text: string): Holding => {
  const deep = tooDeep(text);
  if (deep !== undefined) return { fault: { ...deep, message: `more than ${deepest} levels of nesting` } };
  const wrong = invalid(text);
  return wrong === undefined ? collect(text) : { fault: wrong };
};

/** The records at the beginning of a JSON text that may break off. */
export const beginningOf = (text: string): readonly JsonRecord[] => {
  if (tooDeep(text) !== undefined) return [];
  const holding = collect(text);
  return 'records' in holding ? holding.records : [];
};

const invalid = (text: string): JsonFault | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return firstError(text) ?? { line: 0, column: 0, message: 'this is not JSON' };
  }
};

const firstError = (text: string): JsonFault | undefined => {
  let first: JsonFault | undefined;
  const onError = (
    code: ParseErrorCode,
    _offset: number,
    _length: number,
    line: number,
    column: number,
  ): void => {
    first ??= { line, column, message: says[printParseErrorCode(code)] ?? 'this is not JSON' };
  };
  visit(text, { onError }, { disallowComments: true });
  return first;
};

const says: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'a name in quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing } is expected',
  CloseBracketExpected: 'a closing ] is expected',
  EndOfFileExpected: 'the end of the file is expected',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'a \\u needs four hexadecimal digits',
  InvalidEscapeCharacter: 'this backslash escapes nothing that JSON knows',
  InvalidCharacter: 'a string holds a control character; escape it',
};

const [quote, backslash, newline] = [34, 92, 10];

/** The place where nesting goes too deep. */
const tooDeep = (text: string): Omit<JsonFault, 'message'> | undefined => {
  let [depth, line, lineStart, inString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) [line, lineStart] = [line + 1, at + 1];
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > deepest) return { line, column: at - lineStart };
  }
  return undefined;
};

/** Walks through valid JSON. `level` is the number of containers that are open. */
const collect = (text: string): Holding => {
  const records: JsonRecord[] = [];
  let root: string | undefined;
  let level = 0;
  /** Level at which the records stand; none until the list begins. */
  let listed: number | undefined;
  let isDone = false;
  let name = '';
  let current: JsonRecord | undefined;
  /** Level of the members being read, and their names so far. */
  let membersAt = 0;
  let seen = new Set<string>();

  const begin = (from: number, line: number, members: JsonRecord['members']): JsonRecord => {
    const record = { line, from, to: from, members };
    records.push(record);
    return record;
  };
  const put = (cell: Cell | null): void => {
    if (current?.members === undefined || level !== membersAt) return;
    if (cell !== null || !current.members.has(name)) current.members.set(name, cell);
  };
  const open = (kind: 'object' | 'list', offset: number, line: number): void => {
    root ??= kind === 'list' ? 'a list' : 'an object';
    const isRecord = listed !== undefined && !isDone && level === listed && current === undefined;
    if (isRecord && kind === 'object') {
      current = begin(offset, line, new Map());
      membersAt = level + 1;
      seen = new Set();
    } else if (isRecord) current = begin(offset, line, undefined);
    else if (current !== undefined && level === membersAt) {
      if (kind === 'object' && name === 'properties' && membersAt === (listed ?? 0) + 1) {
        membersAt = level + 1;
        seen = new Set();
      } else put({ nested: kind });
    } else if (
      kind === 'list' &&
      listed === undefined &&
      (level === 0 || (level === 1 && wrappers.has(name)))
    ) {
      listed = level + 1;
    }
    level += 1;
  };
  const close = (offset: number): void => {
    level -= 1;
    if (current !== undefined && listed !== undefined && level === listed) {
      current.to = offset + 1;
      current = undefined;
    } else if (
      current !== undefined &&
      listed !== undefined &&
      level === listed + 1 &&
      membersAt === level + 1
    )
      membersAt = level;
    if (listed !== undefined && level < listed) isDone = true;
  };
  visit(
    text,
    {
      onObjectBegin: (offset, _length, line) => open('object', offset, line),
      onArrayBegin: (offset, _length, line) => open('list', offset, line),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty: (property) => {
        if (current === undefined && level !== 1) return;
        name = property;
        if (current === undefined || level !== membersAt) return;
        if (seen.has(property)) current.twice ??= property;
        seen.add(property);
      },
      onLiteralValue: (value, offset, length, line) => {
        root ??= 'a single value';
        if (level === listed && !isDone) begin(offset, line, undefined).to = offset + length;
        else put(literal(value, text.slice(offset, offset + length)));
      },
    },
    { disallowComments: true },
  );
  return listed === undefined ? { is: root ?? 'nothing' } : { records };
};

/** Members of an object around the list, as the interfaces of Salesforce and HubSpot have them. */
const wrappers: ReadonlySet<string> = new Set(['records', 'results']);

const literal = (value: unknown, written: string): Cell | null => {
  if (value === null) return null;
  if (typeof value === 'number') return { number: written };
  return typeof value === 'string' ? value : written;
};
