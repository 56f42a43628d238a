import { createGunzip, type Gunzip } from 'node:zlib';
import { unusable } from '../problems.ts';

/**
 * What is packed in a gzip archive, a piece at a time; several archives one after another are one text. The archive is
 * read to its very end, zeros behind it included.
 * @throws SpaceSeaError (3) where it is damaged or breaks off
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  const feeding = feed(gunzip, chunks);
  try {
    for await (const piece of gunzip) yield piece as Uint8Array;
  } catch (error) {
    throw packedFault(error, file);
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

/** Hands the chunks over as fast as they are taken; what goes wrong with them comes out of `gunzip`. */
const feed = async (gunzip: Gunzip, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const when = (event: string): Promise<unknown> => new Promise((done) => gunzip.once(event, done));
  let isAtEnd = false;
  const stopped = Promise.race([when('end').then(() => (isAtEnd = true)), when('close')]);
  // Whoever reads is told; nobody else needs to be.
  gunzip.on('error', () => undefined);
  try {
    for await (const chunk of chunks) {
      // Zeros behind the end are not taken; they are read all the same.
      if (isAtEnd) continue;
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await Promise.race([when('drain'), stopped]);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
};

const packedFault = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.startsWith('Z_')) return error;
  return unusable({
    code: 'file/content',
    message: code === 'Z_BUF_ERROR' ? 'is a gzip archive that breaks off' : 'is a damaged gzip archive',
    at: { file },
    hint: 'fetch or export it again; nothing of it was used',
  });
};
