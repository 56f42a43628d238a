import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './support/run.ts';
import { absent } from './support/tools.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-shells-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const scripts = join(place, 'completions');
const here = join(place, 'here');
const packaged = '/usr/share/bash-completion/bash_completion';

/** What each line ends in, and what is offered for it: all of it, in any order. */
const cases: readonly { readonly line: string; readonly offers: readonly string[] }[] = [
  { line: 'spacesea sc', offers: ['score', 'schema'] },
  { line: 'spacesea --', offers: ['--help', '--version'] },
  { line: 'spacesea score --form', offers: ['--format'] },
  { line: 'spacesea score -f ', offers: ['table', 'html', 'md', 'json', 'csv'] },
  { line: 'spacesea check -f j', offers: ['junit', 'json'] },
  { line: 'spacesea score --format=m', offers: ['md'] },
  { line: 'spacesea score -f json=rep', offers: ['report.json'] },
  { line: 'spacesea score --format=json=rep', offers: ['report.json'] },
  { line: 'spacesea score --format json=', offers: ['deals.csv', 'report.json', 'my folder'] },
  { line: 'spacesea score -f table -f json=a -c de', offers: ['deals.csv'] },
  { line: 'spacesea score --by te', offers: ['team', 'technical_outcome'] },
  { line: 'spacesea score --by se', offers: ['segment'] },
  { line: 'spacesea score --where reg', offers: ['region'] },
  { line: 'spacesea score --where region=E', offers: [] },
  { line: 'spacesea score --previous ', offers: ['none', 'deals.csv', 'report.json', 'my folder'] },
  { line: 'spacesea score --seed ', offers: [] },
  { line: 'spacesea score de', offers: ['deals.csv'] },
  { line: 'spacesea score deals.csv my', offers: ['my folder'] },
  { line: 'spacesea demo ', offers: ['my folder'] },
  { line: 'spacesea explain win', offers: ['win_rate', 'win_rate_broad'] },
  { line: 'spacesea explain -p 2026-Q3 over', offers: ['overall'] },
  { line: 'spacesea explain win_rate de', offers: ['deals.csv'] },
  { line: 'spacesea explain --set a=b --ascii win', offers: ['win_rate', 'win_rate_broad'] },
  { line: 'spacesea init --preset ji', offers: ['jira'] },
  { line: 'spacesea weights a.csv --mean ', offers: ['arithmetic', 'geometric'] },
  { line: 'spacesea config ', offers: ['print', 'lint'] },
  { line: 'spacesea config -c x.yaml p', offers: ['print'] },
  { line: 'spacesea config lint de', offers: ['deals.csv'] },
  { line: 'spacesea schema per', offers: ['person'] },
  { line: 'spacesea schema deal p', offers: [] },
  { line: 'spacesea completion ', offers: ['bash', 'zsh', 'fish'] },
  { line: 'spacesea help m', offers: ['missing', 'methods', 'mapping', 'model', 'metrics'] },
  { line: 'spacesea help comp', offers: ['compare', 'completion'] },
  { line: 'spacesea score -- --', offers: [] },
];

/** Shells show a part of the word, or all of it: what stands behind the last equals sign, without a mark of a folder. */
const bare = (offer: string): string => offer.replace(/\t.*/, '').replace(/[=/]$/, '').replace(/^.*=/, '');

/** What was offered for each line. */
const readLog = (log: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    log
      .split(/^line /m)
      .slice(1)
      .map((part): [string, readonly string[]] => {
        const [line = '', ...offers] = part.split('\n').filter((each) => each !== '');
        return [line, [...new Set(offers.map((offer) => bare(offer.slice('offers '.length))))].sort()];
      }),
  );

/** Runs a shell, which must say nothing of its own. */
const start = (
  shell: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string => {
  const { stdout, stderr, status } = spawnSync(shell, args, {
    cwd: here,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: place, TERM: 'dumb', ...env },
    timeout: 50_000,
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
};

const lines = [...new Set(cases.map(({ line }) => line))];

const shells = [
  {
    name: 'bash',
    needs: ['bash'],
    ask: () =>
      start('bash', [resolve('test/support/complete.bash'), join(scripts, 'spacesea'), '--', ...lines]),
  },
  {
    name: `bash with ${packaged}`,
    needs: ['bash', packaged],
    ask: () =>
      start('bash', [resolve('test/support/complete.bash'), packaged, '--', ...lines], {
        BASH_COMPLETION_USER_DIR: place,
      }),
  },
  {
    name: 'zsh',
    needs: ['zsh'],
    ask: () => {
      const scratch = join(place, 'zsh');
      mkdirSync(scratch);
      return start('zsh', ['-f', resolve('test/support/complete.zsh'), scripts, scratch, ...lines]);
    },
  },
  {
    name: 'fish',
    needs: ['fish'],
    ask: () =>
      start('fish', [
        '--no-config',
        '-c',
        `source ${join(scripts, 'spacesea.fish')}
         for line in $argv
           echo "line $line"
           for offer in (complete -C $line)
             echo "offers $offer"
           end
         end`,
        ...lines,
      ]),
  },
];

beforeAll(async () => {
  mkdirSync(join(here, 'my folder'), { recursive: true });
  mkdirSync(scripts);
  for (const file of ['deals.csv', 'report.json']) writeFileSync(join(here, file), '');
  for (const [shell, file] of [
    ['bash', 'spacesea'],
    ['zsh', '_spacesea'],
    ['fish', 'spacesea.fish'],
  ])
    await run(`spacesea completion ${shell} -o ${join(scripts, file ?? '')}`);
});

describe.each([
  { shell: 'bash', file: 'spacesea' },
  { shell: 'zsh', file: '_spacesea' },
  { shell: 'fish', file: 'spacesea.fish' },
])('$shell', ({ shell, file }) => {
  test.skipIf(absent(shell))('can read the script', () => {
    start(shell, ['-n', join(scripts, file)]);
  });
});

describe.each(shells)('$name', ({ needs, ask }) => {
  const isAbsent = needs.some(absent);
  let offered: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(() => {
    if (!isAbsent) offered = readLog(ask());
  });

  test.skipIf(isAbsent).each(cases)('$line', ({ line, offers }) => {
    expect(offered.get(line)).toEqual([...offers].sort());
  });
});

test('nothing is asked of spacesea while somebody types', () => {
  for (const file of ['spacesea', '_spacesea', 'spacesea.fish']) {
    const code = readFileSync(join(scripts, file), 'utf8').replace(/^\s*#.*$/gm, '');
    expect(code).not.toMatch(/\$\(\s*spacesea|`spacesea|\(spacesea |<\(spacesea/);
  }
});

describe('the manual page', () => {
  test.skipIf(absent('mandoc'))('mandoc has nothing to say about it', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-Tlint', '-W', 'style', 'docs/man/spacesea.1'], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });

  test.skipIf(absent('man'))('man has nothing to say about it, and shows it', () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', 'docs/man/spacesea.1'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('spacesea report -f md --flavor github >> "$GITHUB_STEP_SUMMARY"');
  });
});
