import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { caseNames, lineOf, runCase } from './support/cases.ts';

/** Commands that read exports. */
const reading = new Set(
  commands
    .filter(({ options }) => options.some(({ flags }) => flags.startsWith('--engine')))
    .map(({ name }): string => name),
);

const names = caseNames.filter((name) => {
  const [, command = '', word] = lineOf(name).split(' ');
  return reading.has(command) && word !== 'print' && !/ (--engine|--help|-h)\b/.test(lineOf(name));
});

const golden = (name: string, file: string): string => readFileSync(`test/cases/${name}/${file}`, 'utf8');

test.each(names)('%s prints the same where every row goes the long way', async (name) => {
  const { out, err, code, files } = await runCase(name, ' --engine reference');
  expect(out).toBe(golden(name, 'stdout'));
  expect(`${err}exit ${code}\n`).toBe(golden(name, 'stderr'));
  for (const [path, text] of files) expect(text).toBe(golden(name, `files/${path}`));
});
