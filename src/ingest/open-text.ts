/** An input as UTF-8 text, however it is packed and encoded on disk. */
import { type Problem, unusable } from '../problems.ts';
import type { Encoding, Input, Source } from '../types.ts';
import { begin, type Opened, type OpenedInput, openInput } from './bytes.ts';
import { type Content, foreignBytes, foreignText, isGzip, isZip } from './content.ts';
import {
  contradiction,
  damaged,
  doubtful,
  guessed,
  holdsNul,
  jsonNotUtf8,
  noUtf16,
  type Origin,
  unknownEncoding,
} from './encoding-faults.ts';
import { isJsonHead, ownMark, saidOf } from './known-encoding.ts';
import { lineCount } from './line-count.ts';
import { isDamaged, type Survey, survey } from './survey.ts';
import { transcoded } from './transcode.ts';

/** A text in UTF-8 without NUL, its byte order mark left; a workbook as it is. */
export interface OpenedText extends OpenedInput {
  /** In which it lies on disk; a workbook has none. */
  readonly encoding?: Encoding;
  /** What is odd about its encoding. */
  readonly notices: readonly Problem[];
}

/**
 * Opens an input as text; a workbook is no text, and is left to who reads it. An input that does not say how it is
 * encoded is looked through to its end first.
 * @throws SpaceSeaError (3) if it is no text, or not in the encoding that it should be in; later, while its chunks are
 * read, where it stops being so
 */
export const openText = async (
  input: Input,
  source: Pick<Source, 'id' | 'encoding'>,
): Promise<OpenedText> => {
  const origin = { file: input.name, source };
  const opened = await openUnpacked(input);
  try {
    if (isZip(opened.head)) return { ...opened, notices: [] };
    refuse(foreignBytes(opened.head), input.name);
    const { encoding, notices } = await encodingOf(opened, input, origin);
    const text = await begin(transcoded(opened.chunks, encoding, origin));
    refuse(foreignText(text.head), input.name);
    return { ...text, encoding, notices, seen: opened.seen, close: closing(text, opened) };
  } catch (error) {
    await opened.close();
    throw error;
  }
};

/** Opens an input, and the gzip archive that it may be. */
export const openUnpacked = async (input: Input): Promise<OpenedInput> => {
  const packed = await openInput(input);
  if (!isGzip(packed.head)) return packed;
  try {
    // Few exports are packed.
    const { unpacked } = await import('./unpack.ts');
    const opened = await begin(unpacked(packed.chunks, input.name));
    return { ...opened, seen: packed.seen, close: closing(opened, packed) };
  } catch (error) {
    await packed.close();
    throw error;
  }
};

/** Refuses content that is no text, or neither a table nor JSON, by its name. */
export const refuse = (content: Content | undefined, file: string): void => {
  if (content === undefined) return;
  throw unusable({ code: 'file/content', message: content.says, at: { file }, hint: content.hint });
};

/** What has not been begun does not pass the end on. */
const closing = (outer: Opened, inner: Opened) => async (): Promise<void> => {
  await outer.close();
  await inner.close();
};

interface Reading {
  readonly encoding: Encoding;
  readonly notices: readonly Problem[];
}

/** In which encoding a file is read: the one that it shows, else the one that the config says, else a guess. */
const encodingOf = async (opened: Opened, input: Input, origin: Origin): Promise<Reading> => {
  const { head } = opened;
  const said = saidOf(origin.source.encoding, { name: input.name, head });
  const own = ownMark(head);
  if (said !== undefined && own !== undefined && said !== own) throw contradiction(origin, own);
  const known = said ?? own;
  const nul = head.indexOf(0);
  if (known?.startsWith('utf-16')) {
    if (nul < 0 && head.length > 0) throw noUtf16(origin);
    return { encoding: known, notices: [] };
  }
  if (nul >= 0) throw holdsNul({ ...origin, line: lineCount()(head.subarray(0, nul)) });
  if (known === 'utf-8') return { encoding: known, notices: [] };
  const found = await surveyOf(opened, input);
  if (known === undefined) return guess(found, origin, head);
  const { wrong, form: line } = found;
  return {
    encoding: known,
    notices: wrong === undefined && line !== undefined ? [doubtful({ ...origin, line })] : [],
  };
};

const surveyOf = async (opened: Opened, input: Input): Promise<Survey> => {
  if (opened.isWhole) return survey([opened.head]);
  const again = await openUnpacked(input);
  try {
    return await survey(again.chunks);
  } finally {
    await again.close();
  }
};

const guess = (found: Survey, origin: Origin, head: Uint8Array): Reading => {
  const { wrong: line, unknown } = found;
  if (line === undefined) return { encoding: 'utf-8', notices: [] };
  const place = { ...origin, line };
  if (isJsonHead({ name: origin.file, head })) throw jsonNotUtf8(place);
  if (isDamaged(found)) throw damaged(place);
  if (unknown !== undefined) throw unknownEncoding({ ...place, line: unknown });
  return { encoding: 'windows-1252', notices: [guessed(place)] };
};
