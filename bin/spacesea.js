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

main(process.argv.slice(2), realShell()).then((code) => {
  process.exitCode = code;
});
