import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { SpaceSeaError } from '../../problems.ts';
import { damaged, tooLarge, unfit } from './unfit.ts';

/** Unpacked bytes of all parts that are read together. */
const largest = 200 * 1024 * 1024;

/** A workbook of Excel has a few dozen parts. */
const mostParts = 10_000;

/** The parts of a workbook. Letter case does not count in their names. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** The bytes of a part, checked against its sum; undefined if there is none. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

/**
 * Opens a zip archive in memory. yauzl finds the parts; Node unpacks them, which is never let to give more than the
 * archive says, and together never more than 200 MiB.
 *
 * @throws SpaceSeaError (3) if the archive or a part is damaged, protected or too large
 */
export const openParts = async (bytes: Uint8Array, file: string): Promise<Parts> => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const zip = await attempt(file, () => fromBufferPromise(whole, { lazyEntries: true, autoClose: false }));
  if (zip.entryCount > mostParts) throw tooLarge(file, `holds more than ${mostParts} parts`);
  await attempt(file, async () => {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damaged(file, 'it has one part twice');
      entries.set(name, entry);
    }
  });
  let left = largest;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      left -= entry.uncompressedSize;
      if (left < 0) throw tooLarge(file, 'unpacks to more than 200 MiB');
      if (entry.isEncrypted()) throw unfit(file, 'is protected by a password', 'save it without one');
      return unpacked(await attempt(file, () => packedOf(zip, entry, whole)), entry, file);
    },
  };
};

const packedOf = async (zip: ZipFile, entry: Entry, whole: Uint8Array): Promise<Uint8Array> => {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return whole.subarray(fileDataStart, fileDataStart + entry.compressedSize);
};

const unpacked = (packed: Uint8Array, entry: Entry, file: string): Uint8Array => {
  const fault = damaged(file, 'a part of it cannot be unpacked');
  const { compressionMethod, uncompressedSize } = entry;
  if (compressionMethod !== 0 && compressionMethod !== 8) throw fault;
  const bytes = compressionMethod === 0 ? packed : inflated(packed, uncompressedSize);
  if (bytes?.length !== uncompressedSize || crc32(bytes) !== entry.crc32) throw fault;
  return bytes;
};

const inflated = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
};

/** Whatever else goes wrong in taking the archive apart is a fault of the archive. */
const attempt = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpaceSeaError) throw error;
    throw damaged(file, 'it is cut off, or not a whole zip archive');
  }
};
