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
  const terminal = takesBytes(descriptor) ? { isTTY: false } : terminalOf(stream());
  return {
    terminal,
    columns: () => made?.columns || 0,
    write: async (text) => {
      const rest = made === undefined ? leftOf(descriptor, text) : text;
      if (rest.length > 0) await writeTo(stream(), rest);
    },
  };
};

/** Is it a file or a pipe? To a program that Node starts, a socket is its pipe. */
const takesBytes = (descriptor: number): boolean => {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
};

const terminalOf = (stream: NodeJS.WriteStream): Terminal =>
  stream.columns > 0
    ? { isTTY: stream.isTTY === true, columns: stream.columns }
    : { isTTY: stream.isTTY === true };

/** Writes a text at once, and gives what is left of it where the system objects: the stream will hear why. */
const leftOf = (descriptor: number, text: string): Uint8Array => {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch {
    // A pipe that is full and does not wait, a full disk, a reader that is gone.
  }
  return bytes.subarray(done);
};

const writeTo = (stream: NodeJS.WriteStream, rest: string | Uint8Array): Promise<void> =>
  new Promise((done, failed) =>
    stream.write(rest, (error) => {
      // A reader that has seen enough (`| head`) ends the work quietly.
      if (error && !('code' in error && error.code === 'EPIPE')) failed(error);
      else done();
    }),
  );
