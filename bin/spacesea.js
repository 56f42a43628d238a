#!/usr/bin/env node
import { main } from '../dist/cli.js';
import { realShell, removeUnfinished } from '../dist/shell.js';

process.once('SIGINT', () => {
  removeUnfinished();
  process.exit(130);
});
process.once('SIGTERM', () => {
  removeUnfinished();
  process.exit(143);
});
// The shell hears of it from each write; a reader that has seen enough (`| head`) is no error at all.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2), realShell());
