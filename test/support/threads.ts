/** Mates without threads of their own: they hear and say copies of everything, as if they had them. */
import { startMate } from '../../src/mate.ts';
import type { FromMate, StartMate, Threads } from '../../src/mates.ts';
import type { Input } from '../../src/types.ts';

/** A file in memory. */
export interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const missing = (name: string): never => {
  throw new Error(`there is no ${name}`);
};

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** An input that can be read from any place on. */
export const fileInput = ({ name, bytes }: Held): Input => ({
  name,
  open: () => whole(bytes),
  file: { path: name, size: bytes.length, read: async (from, to) => bytes.slice(from, to) },
});

/** Mates who see these files. */
const matesOf = (files: readonly Held[], said: FromMate[]): StartMate => {
  const bytesOf = (path: string): Uint8Array =>
    files.find(({ name }) => name === path)?.bytes ?? missing(path);
  return (hear, failed) => {
    let hasEnded = false;
    const tell = startMate(
      {
        read: (path) => whole(bytesOf(path)),
        readAt: async (path, from, to) => bytesOf(path).slice(from, to),
      },
      (message, moved) => {
        said.push(message);
        const copy = structuredClone(message, { transfer: [...moved] });
        // What a thread says comes some time later.
        setImmediate(() => hasEnded || hear(copy));
      },
    );
    return {
      tell: (message) => void tell(structuredClone(message)).catch(failed),
      end: () => {
        hasEnded = true;
      },
    };
  };
};

/** So many threads for files of any size, in ranges of so many bytes; and what the mates have said. */
export const threadsFor = (
  files: readonly Held[],
  given: Pick<Threads, 'range' | 'mostWaiting'> & { readonly asked: number },
): Threads & { readonly said: readonly FromMate[] } => {
  const said: FromMate[] = [];
  const start = matesOf(files, said);
  return { ...given, least: 0, mates: async () => ({ processors: given.asked, start }), said };
};
