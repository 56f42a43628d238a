import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Place, placeIn } from './json-place.ts';

/** Where a text stops being JSON, from 1, and what is wrong there. */
export interface JsonFault extends Place {
  readonly message: string;
}

/** The same, as an offset. */
export interface FaultAt {
  readonly at: number;
  readonly message: string;
}

/** Deeper nesting is no table, and could break what walks through it. */
export const deepest = 100;

export const tooDeepMessage = `more than ${deepest} levels of nesting are not read`;

/**
 * What keeps a text from being JSON that can be read. JSON.parse says whether it is JSON; the visitor says where it
 * is not.
 *
 * @example jsonFault('[1, 2]') // => undefined
 * @example jsonFault('[1,\n 2') // => { line: 2, column: 3, message: 'a closing ] is expected' }
 */
export const jsonFault = (text: string): JsonFault | undefined => {
  const found = faultAt(text);
  return found && { ...placeIn(text, found.at), message: found.message };
};

/** The same, as an offset. */
export const faultAt = (text: string): FaultAt | undefined => {
  const deep = tooDeep(text);
  if (deep !== undefined) return { at: deep, message: tooDeepMessage };
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return firstError(text);
  }
};

const firstError = (text: string): FaultAt => {
  const first = { at: -1, message: 'this is not JSON' };
  const onError = (code: ParseErrorCode, at: number): void => {
    if (first.at < 0) Object.assign(first, { at, message: says[printParseErrorCode(code)] ?? first.message });
  };
  visit(text, { onError }, { disallowComments: true });
  const { at, message } = first;
  return { at, message: text[at] === "'" ? 'a text needs double quotes' : message };
};

const says: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  PropertyNameExpected: 'a name in quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma or a closing bracket is expected',
  CloseBraceExpected: 'a closing } is expected',
  CloseBracketExpected: 'a closing ] is expected',
  EndOfFileExpected: 'the JSON ends before this',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'a \\u needs four hexadecimal digits',
  InvalidEscapeCharacter: 'this backslash escapes nothing that JSON knows',
  InvalidCharacter: 'a string holds a control character; escape it',
};

const [quote, backslash] = [34, 92];

/** The place where nesting goes too deep to be walked through. */
export const tooDeep = (text: string): number | undefined => {
  let [depth, inString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > deepest) return at;
  }
  return undefined;
};
