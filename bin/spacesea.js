#!/usr/bin/env node
const { main } = require('../dist/program/cli.cjs');
const { realShell, removeUnfinished } = require('../dist/program/shell.cjs');

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

main(process.argv.slice(2), realShell()).then((code) => {
  process.exitCode = code;
});
