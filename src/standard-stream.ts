/**
 * Standard output and standard error. Node's own streams take a tenth of Node's whole start to load, so they are only made
 * where something depends on them: on a terminal, and where the system does not take a text at once.
 */
import { fstatSync, writeSync } from 'node:fs';

/** What is known of an output stream. */
export interface Terminal {
  readonly isTTY: boolean;
  /** Characters in a line; absent in a pipe. */
  readonly columns?: number;
}

export interface StandardStream {
  readonly terminal: Terminal;
  /** Characters in a line at this moment; 0 in a pipe. */
  readonly columns: () => number;
  /** Writes all of a text before it returns, also into a slow pipe; throws what the system says. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * The stream of a descriptor.
 * @param make makes Node's stream for it
 */
export const standardStream = (descriptor: number, make: () => NodeJS.WriteStream): StandardStream => {
  let made: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    // Each write hears of its error; without anybody who hears it, it would end the process.
    made ??= make().on('error', () => undefined);
    return made;
  };
  let room = roomOf(descriptor);
  const terminal = room > 0 ? { isTTY: false } : terminalOf(stream());
  return {
    terminal,
    columns: () => made?.columns || 0,
    write: async (text) => {
      const bytes = Buffer.from(text);
      const isTaken = made === undefined && bytes.length <= room;
      room -= bytes.length;
      const rest = isTaken ? leftOf(descriptor, bytes) : bytes;
      if (rest.length > 0) await writeTo(stream(), rest);
    },
  };
};

/** Bytes that every pipe holds though nobody reads it: 16 KiB on macOS, more on others. */
const smallestPipe = 16 * 1024;

/**
 * How many bytes can be written at once: any number to a file; to a pipe only what it holds, for while it is full nothing
 * else is heard, such as Ctrl-C; to a terminal none. To a program that Node starts, a socket is its pipe.
 */
const roomOf = (descriptor: number): number => {
  try {
    const found = fstatSync(descriptor);
    if (found.isFile()) return Number.POSITIVE_INFINITY;
    return found.isFIFO() || found.isSocket() ? smallestPipe : 0;
  } catch {
    return 0;
  }
};

const terminalOf = (stream: NodeJS.WriteStream): Terminal =>
  stream.columns > 0
    ? { isTTY: stream.isTTY === true, columns: stream.columns }
    : { isTTY: stream.isTTY === true };

/** Writes bytes at once, and gives what is left of them where the system objects: the stream will hear why. */
const leftOf = (descriptor: number, bytes: Uint8Array): Uint8Array => {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch {
    // A pipe that is full and does not wait, a full disk, a reader that is gone.
  }
  return bytes.subarray(done);
};

const writeTo = (stream: NodeJS.WriteStream, rest: Uint8Array): Promise<void> =>
  new Promise((done, failed) =>
    stream.write(rest, (error) => {
      // A reader that has seen enough (`| head`) ends the work quietly.
      if (error && !('code' in error && error.code === 'EPIPE')) failed(error);
      else done();
    }),
  );
