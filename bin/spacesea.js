#!/usr/bin/env node
import { main } from '../dist/src/cli.js';
import { realShell, removeUnfinished } from '../dist/src/shell.js';

process.once('SIGINT', () => {
  removeUnfinished();
  process.exit(130);
});
process.once('SIGTERM', () => {
  removeUnfinished();
  process.exit(143);
});
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), realShell());
