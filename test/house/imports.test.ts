import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressOf, faults, importsOf } from '../support/house.ts';
import { textsBelow } from '../support/sources.ts';

test('every source keeps to the floor plan of docs/architecture.md', () => {
  expect(faults(textsBelow('src', '.ts', '.tsx'))).toEqual([]);
});

describe('docs/architecture.md names every file that stands beside the rooms', () => {
  const table = readFileSync('docs/architecture.md', 'utf8');
  const named = (floor: number): string[] =>
    [...(new RegExp(`^\\| ${floor} \\|([^|]*)`, 'm').exec(table)?.[1] ?? '').matchAll(/`([^`/]+\.ts)`/g)].map(
      ([, name]) => name ?? '',
    );
  const beside = [...textsBelow('src', '.ts').keys()]
    .map((path) => path.slice('src/'.length))
    .filter((path) => !path.includes('/'));
  test.each([0, 1, 3, 5])('floor %i', (floor) => {
    expect(named(floor).sort()).toEqual(beside.filter((path) => addressOf(path).floor === floor).sort());
  });
});

describe('a planted fault is caught', () => {
  const long = 'export const a = 1;\n'.repeat(251);
  test.each([
    {
      name: 'a room that reaches for its neighbour',
      path: 'src/score/a.ts',
      text: "import { b } from '../measure/b.ts';",
      says: 'floor 2, measure',
    },
    {
      name: 'the long way that knows of the fast one',
      path: 'src/ingest/accept.ts',
      text: "import { cut } from './plain/cut.ts';",
      says: 'of which only ingest/ingest.ts and ingest/read.ts know',
    },
    {
      name: 'a guess that reads files',
      path: 'src/propose/a.ts',
      text: "import { b } from '../ingest/b.ts';",
      says: 'floor 2, ingest',
    },
    {
      name: 'a floor that looks up',
      path: 'src/render/a.ts',
      text: "import { b } from '../pipeline.ts';",
      says: 'floor 3, corridor',
    },
    {
      name: 'looking up on the way',
      path: 'src/commands/a.ts',
      text: "const { b } = await import('../cli.ts');",
      says: 'floor 5, cli.ts',
    },
    {
      name: 'the vocabulary that knows a room',
      path: 'src/types.ts',
      text: "export type { B } from './score/b.ts';",
      says: 'floor 2, score',
    },
    {
      name: 'problems that know the vocabulary',
      path: 'src/problems.ts',
      text: "import type { B } from './types.ts';",
      says: 'floor 1',
    },
    {
      name: 'a folder without a floor',
      path: 'src/score/a.ts',
      text: "import { b } from '../tools/b.ts';",
      says: 'stands on no floor',
    },
    {
      name: 'a dependency away from home',
      path: 'src/score/a.ts',
      text: "import { parse } from 'yaml';",
      says: 'lives in config/',
    },
    {
      name: 'part of a dependency away from home',
      path: 'src/render/a.ts',
      text: "import { parse } from 'csv-parse/sync';",
      says: 'lives in ingest/',
    },
    {
      name: 'a workbook unpacked outside of its folder',
      path: 'src/ingest/a.ts',
      text: "import { fromBufferPromise } from 'yauzl';",
      says: 'lives in ingest/workbook/',
    },
    {
      name: 'a dependency without a home',
      path: 'src/render/a.ts',
      text: "import _ from 'lodash';",
      says: 'has no address',
    },
    {
      name: 'files outside the shell',
      path: 'src/ingest/a.ts',
      text: "import { readFileSync } from 'node:fs';",
      says: 'lives in shell.ts',
    },
    {
      name: 'paths below the corridor',
      path: 'src/ingest/a.ts',
      text: "import { join } from 'node:path';",
      says: 'node:path',
    },
    {
      name: 'a schema read by another',
      path: 'src/score/a.ts',
      text: "import s from '../../schemas/deal.schema.json' with { type: 'json' };",
      says: 'not its own',
    },
    {
      name: 'an import over several lines',
      path: 'src/score/a.ts',
      text: "import {\n  b,\n} from '../render/b.ts';",
      says: 'floor 2, render',
    },
    { name: 'the clock', path: 'src/score/a.ts', text: 'const now = Date.now();', says: 'Date.now' },
    {
      name: 'the date of today',
      path: 'src/score/a.ts',
      text: 'const now = new Date();',
      says: 'new Date()',
    },
    { name: 'the process', path: 'src/commands/a.ts', text: 'process.exit(1);', says: 'process' },
    { name: 'printing', path: 'src/render/a.ts', text: "console.log('x');", says: 'console' },
    { name: 'chance', path: 'src/score/a.ts', text: 'const x = Math.random();', says: 'Math.random' },
    {
      name: 'the network',
      path: 'src/shell.ts',
      text: "import { get } from 'node:https';",
      says: 'node:https',
    },
    {
      name: 'the network by fetch',
      path: 'src/ingest/a.ts',
      text: "await fetch('https://example.org');",
      says: 'the network',
    },
    { name: 'the locale', path: 'src/shell.ts', text: 'const s = n.toLocaleString();', says: 'toLocale' },
    { name: 'the locale of Intl', path: 'src/render/a.ts', text: 'new Intl.NumberFormat()', says: 'Intl' },
    { name: 'a default export', path: 'src/score/a.ts', text: 'export default 1;', says: 'a default export' },
    { name: 'a class', path: 'src/score/a.ts', text: 'export class Scorer {}', says: 'a class' },
    { name: 'any', path: 'src/score/a.ts', text: 'const a = b as any;', says: 'any' },
    { name: 'a long file', path: 'src/score/a.ts', text: long, says: '251 lines' },
    { name: 'a name without meaning', path: 'src/score/utils.ts', text: '', says: 'says nothing' },
    { name: 'a name in another case', path: 'src/score/myThing.ts', text: '', says: 'kebab-case' },
  ])('$name', ({ path, text, says }) => {
    expect(faults(new Map([[path, text]])).join('\n')).toContain(says);
  });

  test('a ring of imports', () => {
    const ring = new Map([
      ['src/score/a.ts', "import { b } from './b.ts';"],
      ['src/score/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(faults(ring)).toEqual(['cycle: score/a.ts → score/b.ts → score/a.ts']);
  });
});

describe('what is allowed is not caught', () => {
  test.each([
    {
      name: 'a floor that looks down',
      path: 'src/score/a.ts',
      text: "import type { Row } from '../types.ts';\nimport { place } from '../problems.ts';",
    },
    { name: 'a room that knows itself', path: 'src/score/curves/a.ts', text: "export * from '../judge.ts';" },
    {
      name: 'the corridor that knows itself',
      path: 'src/files.ts',
      text: "import type { Shell } from './shell.ts';",
    },
    {
      name: 'a comment about the clock',
      path: 'src/score/a.ts',
      text: '/** Never Date.now() here. */\nconst a = 1; // and no console.log either',
    },
    {
      name: 'a text that names a package',
      path: 'src/score/a.ts',
      text: 'const hint = "import { score } from \'spacesea\'";',
    },
    {
      name: 'the shell at the door',
      path: 'src/shell.ts',
      text: "import { stat } from 'node:fs/promises';\nconst a = process.cwd();",
    },
  ])('$name', ({ path, text }) => {
    expect(faults(new Map([[path, text]]))).toEqual([]);
  });

  test('every way to write an import is seen', () => {
    const text =
      "import a from './a.ts';\nimport './b.ts';\nexport * from './c.ts';\nexport type { D } from './d.ts';\nconst e = await import('./e.ts');\n";
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});
