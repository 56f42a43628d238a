/** Mates without threads of their own: they hear and say copies of everything, as if they had them. */
import { startMate } from '../../src/mate.ts';
import type { FromMate, StartMate, Threads } from '../../src/mates.ts';
import type { Input } from '../../src/types.ts';

/** A file in memory. */
export interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How often it was read from its beginning, by others than mates. */
  opened?: number;
}

const missing = (name: string): never => {
  throw new Error(`there is no ${name}`);
};

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** An input that can be read from any place on. */
export const fileInput = (held: Held): Input => {
  const { name, bytes } = held;
  return {
    name,
    open: () => {
      held.opened = (held.opened ?? 0) + 1;
      return whole(bytes);
    },
    file: { path: name, size: bytes.length, read: async (from, to) => bytes.slice(from, to) },
  };
};

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

/**
 * Has what the mates read counted? Where it did not, a file is read once more by one thread, that is more often than
 * without mates.
 */
export const wasShared = (
  said: readonly FromMate[],
  { withMates, alone }: { readonly withMates: number; readonly alone: number },
): boolean => said.some(({ is }) => is === 'counted') && withMates === alone;

/** How often files were read from their beginnings while something was done. */
export const openingsIn = async (files: readonly Held[], work: () => Promise<unknown>): Promise<number> => {
  const times = (): number => files.reduce((sum, { opened = 0 }) => sum + opened, 0);
  const before = times();
  await work();
  return times() - before;
};
