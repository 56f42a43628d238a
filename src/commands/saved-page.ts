/** The result that a page carries, as `report` and `-f html` write it. */
import { unpacked } from '../ingest/unpack.ts';
import { SpaceSeaError, unusable } from '../problems.ts';

/** No result is larger by far; what unpacks to more is not read to its end. */
const most = 64 * 2 ** 20;

/**
 * The JSON that is packed in a page.
 * @throws SpaceSeaError (3) for a page that holds none, or one that is damaged
 */
export const jsonInPage = async (page: string, file: string): Promise<string> => {
  const letters = /<script\b[^>]*\sid="report"[^>]*>([^<]*)</i.exec(page)?.[1];
  if (letters === undefined) throw pageFault(file, 'is a page that holds no result of spacesea');
  const bytes = bytesOf(letters);
  const text = bytes === undefined ? undefined : await textOf(bytes, file);
  if (text === undefined) throw pageFault(file, 'is a page whose result was changed or cut off');
  return text;
};

const bytesOf = (letters: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** What is packed, its sum checked; undefined if it is damaged or no text. */
const textOf = async (bytes: Uint8Array, file: string): Promise<string | undefined> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for await (const piece of unpacked(once(bytes), file)) {
      size += piece.length;
      if (size > most) return undefined;
      text += decoder.decode(piece, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof SpaceSeaError || error instanceof TypeError) return undefined;
    throw error;
  }
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const pageFault = (file: string, message: string): Error =>
  unusable({
    code: 'report/page',
    message,
    at: { file },
    hint: 'take the page as spacesea wrote it, or a result in JSON: spacesea score -f json=result.json',
  });
