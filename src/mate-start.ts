/** The start of a thread that reads along (worker-threads.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { startMate } from './mate.ts';
import { realShell } from './shell.ts';

const port = parentPort;
if (port === null) throw new Error('this is started by spacesea itself, as a thread');
const hear = startMate(realShell(workerData.cwd), (message, moved) => port.postMessage(message, [...moved]));
port.on('message', (message) => {
  void hear(message);
});
