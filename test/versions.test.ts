import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Other versions of Node, as paths of their programs, separated as in PATH. CI names the oldest that must work and a
 * newer one: their mathematics and their JavaScript engines differ, and no byte may.
 */
const others = (process.env['SPACESEA_NODES'] ?? '').split(delimiter).filter((path) => path !== '');

const program = resolve('bin/spacesea.js');

const bytes = (node: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    env: { PATH: process.env['PATH'] },
  });
  return `${stdout}\n${stderr}\nexit ${status}`;
};

/** What this Node prints, worked out once for all the others. */
const here = new Map<string, string>();

const printedHere = (args: readonly string[]): string => {
  const known = here.get(args.join(' ')) ?? bytes(process.execPath, args);
  here.set(args.join(' '), known);
  return known;
};

const lines = [
  ['score', 'examples/demo', '--by', 'team', '-f', 'json'],
  ['score', 'examples/demo', '--period', '2026-Q1', '--seed', '7', '-f', 'csv'],
  ['explain', 'design_cycle_days', 'examples/demo'],
  ['score', 'examples/demo', '--width', '120'],
  ['report', 'examples/demo', '--by', 'team', '-o', '-'],
];

const suite =
  others.length > 0
    ? describe.each(
        others.map((path) => ({
          path,
          version: spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout.trim(),
        })),
      )
    : describe.skip.each([{ path: '', version: 'others (left out: SPACESEA_NODES names no other Node)' }]);

suite('Node $version', ({ path, version }) => {
  test('is another one', () => {
    expect(version).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(version).not.toBe(process.version);
  });

  test.each(lines.map((args) => ({ args, line: args.join(' ') })))(
    'prints the same bytes of $line',
    ({ args }) => {
      expect(printedHere(args)).toContain('exit 0');
      expect(bytes(path, args) === printedHere(args)).toBe(true);
    },
  );
});
