import { isAscii, isUtf8 } from 'node:buffer';
import { joined } from './bytes.ts';
import { type LineCount, lineCount } from './line-count.ts';
import { beyondAscii, letterAt, openEnd } from './utf8.ts';

/** What the bytes of a whole file tell about its encoding; places are lines, from 1. */
export interface Survey {
  /** The first byte that does not belong to a letter of UTF-8. */
  wrong?: number;
  /** The first bytes that have the form of a longer letter of UTF-8: chance hardly makes them. */
  form?: number;
  /** The first byte that Windows-1252 does not know either. */
  unknown?: number;
  /** The only wrong bytes are at the very end, and begin a letter of UTF-8. */
  breaksOff?: true;
}

/** Looks through all bytes, or as far as is needed to know that a file is damaged UTF-8. */
export const survey = async (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Survey> => {
  const state: State = { found: {}, held: new Uint8Array(), count: lineCount() };
  for await (const chunk of chunks) {
    look(state, chunk);
    if (isDamaged(state.found)) return state.found;
  }
  return finished(state);
};

/** What the beginning of a file tells; a letter that is cut in two at its end tells nothing. */
export const surveyHead = (head: Uint8Array): Survey => {
  const state: State = { found: {}, held: new Uint8Array(), count: lineCount() };
  look(state, head);
  return state.found;
};

/** Letters of UTF-8 beside bytes that are none. */
export const isDamaged = ({ wrong, form, breaksOff }: Survey): boolean =>
  wrong !== undefined && (form !== undefined || breaksOff === true);

interface State {
  readonly found: Survey;
  held: Uint8Array;
  readonly count: LineCount;
}

const look = (state: State, chunk: Uint8Array): void => {
  const bytes = joined([state.held, chunk]);
  const end = bytes.length - openEnd(bytes);
  state.held = bytes.slice(end);
  lookAt(state, bytes.subarray(0, end));
};

/** What is held at the end breaks off; if nothing else is wrong, the file was cut. */
const finished = (state: State): Survey => {
  const { found, held } = state;
  if (held.length === 0) return found;
  const breaksOff = found.wrong === undefined;
  lookAt(state, held);
  if (breaksOff) found.breaksOff = true;
  return found;
};

/** The bytes that are not known to Windows-1252; ISO-8859-1 has control characters there. */
const unknown = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const lookAt = ({ found, count }: State, bytes: Uint8Array): void => {
  if (isAscii(bytes) || (found.form !== undefined && isUtf8(bytes))) {
    count(bytes);
    return;
  }
  let [counted, at] = [0, beyondAscii(bytes, 0)];
  const lineAt = (place: number): number => {
    const line = count(bytes.subarray(counted, place));
    counted = place;
    return line;
  };
  while (at < bytes.length) {
    const { length, isSound } = letterAt(bytes, at);
    if (length > 1) found.form ??= lineAt(at);
    if (!isSound) found.wrong ??= lineAt(at);
    if (length === 1 && unknown.has(bytes[at] ?? 0)) found.unknown ??= lineAt(at);
    at = beyondAscii(bytes, at + length);
  }
  lineAt(bytes.length);
};
