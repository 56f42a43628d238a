import type { Encoding } from '../types.ts';
import { decoderOf } from './decoders.ts';
import { holdsNul, misfit, type Origin } from './encoding-faults.ts';
import { lineCount } from './line-count.ts';

/**
 * Bytes of an encoding as text in UTF-8 without NUL, piece by piece.
 * @throws SpaceSeaError (3) where they do not fit the encoding, or are no text
 */
export async function* transcoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  origin: Origin,
): AsyncGenerator<Uint8Array> {
  const decode = decoderOf(encoding);
  const count = lineCount();
  const checked = (piece?: Uint8Array): Uint8Array => {
    const { text, isWrong } = decode(piece);
    const nul = text.indexOf(0);
    if (nul >= 0) throw holdsNul({ ...origin, line: count(text.subarray(0, nul)) });
    const line = count(text);
    if (isWrong) throw misfit({ ...origin, line }, encoding);
    return text;
  };
  for await (const chunk of chunks) yield checked(chunk);
  yield checked();
}
