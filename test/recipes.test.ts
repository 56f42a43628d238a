import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Block, rewriteBlocks } from './support/markdown.ts';
import { absentModule } from './support/modules.ts';
import { run } from './support/run.ts';
import { absent } from './support/tools.ts';

const page = 'docs/recipes.md';
const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-recipes-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The page as it should be: each test puts in what its blocks print, so that one update writes all of them. */
let fresh = readFileSync(page, 'utf8');

beforeAll(() => cpSync('examples', join(place, 'examples'), { recursive: true }));

test('the files to work with are written', async () => {
  fresh = await rewriteBlocks(fresh, async ({ info, text }) => {
    if (info !== 'console') return undefined;
    const { out, err } = await run(text.slice(2, text.indexOf('\n')), { cwd: place });
    return `${text.slice(0, text.indexOf('\n') + 1)}${out}${err}`;
  });
  expect(existsSync(join(place, 'report.json'))).toBe(true);
});

/** Runs a program on a script, in the folder with the files. */
const output = (program: string, args: readonly string[], script: string): string => {
  const { stdout, stderr, error } = spawnSync(program, args, {
    cwd: place,
    input: script,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' },
  });
  expect([error, stderr]).toEqual([undefined, '']);
  return stdout;
};

const pandas = '/usr/bin/python3';

/** How the blocks of each language are run. */
const languages = [
  { language: 'sh', needs: 'jq', isAbsent: absent('jq'), draw: (text: string) => output('sh', ['-e'], text) },
  {
    language: 'python',
    needs: 'python3 with pandas',
    isAbsent: absentModule('pandas'),
    draw: (text: string) => output(pandas, ['-'], text),
  },
  {
    language: 'r',
    needs: 'R with jsonlite',
    isAbsent: absentModule('jsonlite'),
    draw: (text: string) => output('Rscript', ['--vanilla', '-'], text),
  },
];

for (const { language, needs, isAbsent, draw } of languages) {
  test.skipIf(isAbsent)(`blocks of ${language} print something (needs ${needs})`, async () => {
    const printed: string[] = [];
    fresh = await rewriteBlocks(fresh, async ({ info }: Block, before) => {
      if (info !== 'text' || before?.info !== `${language} run`) return undefined;
      const text = draw(before.text);
      printed.push(text);
      return text;
    });
    expect(printed.length).toBeGreaterThanOrEqual(2);
    expect(printed).not.toContain('');
  });
}

// One snapshot, for several of one file would be written over each other.
test('the page shows what they print', async () => {
  await expect(fresh).toMatchFileSnapshot(`../${page}`);
});

test.skipIf(absent('jq'))('every question in docs/output.md has an answer (needs jq)', () => {
  const [, block = ''] =
    /```sh\n(# the profile\n[\s\S]*?)```/.exec(readFileSync('docs/output.md', 'utf8')) ?? [];
  const questions = block.split('\n\n');
  expect(questions.length).toBeGreaterThanOrEqual(7);
  for (const question of questions) expect(output('sh', ['-e'], question)).not.toBe('');
});

/** What a step of a workflow has to have here. */
interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The workflows of a page. */
const workflows = (
  path: string,
): { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> }[] =>
  [...readFileSync(path, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));

const checks = '\nchecks:\n  - { id: floor, of: dimensions.*, min: 90 }\n';

/** A folder with exports and a config, and programs in place of npx and gh. */
const repository = (): { readonly cwd: string; readonly programs: string } => {
  const cwd = mkdtempSync(join(place, 'repository-'));
  // Two quarters are enough, and read sooner.
  cpSync('examples/demo', cwd, { recursive: true, filter: (path) => !/2025-Q\d|2026-Q1/.test(path) });
  writeFileSync(join(cwd, 'spacesea.yaml'), readFileSync(join(cwd, 'spacesea.yaml'), 'utf8') + checks);
  const programs = join(cwd, '.programs');
  mkdirSync(programs);
  const program = (name: string, script: string): void => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  program('npx', `shift\nexec "${process.execPath}" "${resolve('bin/spacesea.js')}" "$@"`);
  program('npm', 'exit 0');
  program('gh', 'for word in "$@"; do echo "$word" >> gh.log; done\ncat report.md > posted.md');
  return { cwd, programs };
};

test('the workflows do what they say', () => {
  expect(existsSync('dist/program/cli.cjs')).toBe(true);
  const jobs = workflows('docs/ci.md').flatMap(({ jobs: each = {} }) => Object.values(each));
  expect(jobs).toHaveLength(3);
  const { cwd, programs } = repository();
  const codes = jobs
    .flatMap(({ steps }) => steps)
    .flatMap(({ run: script, env = {} }) => {
      if (script === undefined) return [];
      const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd,
        encoding: 'utf8',
        env: {
          PATH: `${programs}${delimiter}${process.env['PATH']}`,
          GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
          ...Object.fromEntries(Object.keys(env).map((name) => [name, name === 'NUMBER' ? '7' : 'token'])),
        },
      });
      return [status];
    });
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  // Install, score, comment; install, check (of which one fails), its summary, score; install, validate (rows are
  // rejected), report.
  expect(codes).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
  expect(read('gh.log').trim().split('\n')).toEqual(
    'pr comment 7 --body-file report.md --edit-last --create-if-none'.split(' '),
  );
  expect(read('posted.md')).toMatch(/^## SPACE-SEA 2026-Q3: [\s\S]*<summary>By team: 5 groups<\/summary>/);
  expect(read('report.html')).toContain('<title>SPACE-SEA 2026-Q3');
  expect(JSON.parse(read('result.json')).period.id).toBe('2026-Q3');
  expect(read('summary.md')).toMatch(/^## Checks of 2026-Q3: [\s\S]*\n## SPACE-SEA 2026-Q3: /);
});
