/** Reads named pipes, such as those that a shell hands over for `<(command)`. */
import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { attempt } from './file-error.ts';

/**
 * Bytes of a pipe, to its end. To open one blocks until somebody writes to it, and to read it until something is there;
 * that would hold a thread of Node's pool, for which the process waits even when it is told to end. So it is opened
 * without blocking, and waited for as a socket is.
 */
export async function* pipeBytes(path: string, shown: string): AsyncGenerator<Uint8Array> {
  const fd = await attempt(shown, async () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  const socket = new Socket({ fd, readable: true, writable: false });
  const chunks = socket[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await attempt(shown, () => chunks.next());
      if (done === true) return;
      yield value as Uint8Array;
    }
  } finally {
    // Whoever has seen enough does not wait for the rest.
    socket.destroy();
  }
}
