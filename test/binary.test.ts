import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../src/version.ts';
import { run } from './support/run.ts';

const program = resolve('bin/spacesea.js');
const score = ['score', 'examples/demo', '--by', 'team', '-f', 'json'];
const place = mkdtempSync(join(tmpdir(), 'spacesea-binary-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs the built program as people do. */
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { PATH: process.env['PATH'], ...env },
  });

beforeAll(() => {
  if (!existsSync('dist/program/cli.cjs'))
    throw new Error('there is no dist/: run npm run build first (npm test does)');
});

describe('the built program', () => {
  test('says its version', () => {
    expect(start(['--version'])).toMatchObject({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  test('returns the exit code of a wrong command line', () => {
    expect(start(['scor'])).toMatchObject({ stdout: '', status: 2 });
  });

  test('finds its models, topics and examples from anywhere', () => {
    const { status, stderr } = spawnSync(process.execPath, [program, 'demo', 'here'], {
      cwd: place,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(readdirSync(join(place, 'here'))).toContain('report.json');
  });

  test.each([
    { name: 'another time zone', env: { TZ: 'Asia/Kathmandu' } },
    { name: 'another locale', env: { LC_ALL: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'ar' } },
    { name: 'another day line', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } },
  ])('prints the same bytes in $name as in this process', async ({ env }) => {
    const { stdout, status } = start(score, env);
    const { out, code } = await run(`spacesea ${score.join(' ')}`);
    expect(status).toBe(code);
    expect(stdout === out).toBe(true);
  });

  // The page is longer than what a pipe holds, so it is still being written when the signal comes.
  test('hears a signal while nobody reads what it writes', async () => {
    const page = [process.execPath, program, ...score.slice(0, 4), '-f', 'html'].join(' ');
    const line = `{ ${page} & echo pid $! >&2; wait $!; echo code $? >&2; } | sleep 60`;
    const child = spawn('/bin/bash', ['-c', line], { detached: true });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    const until = async (pattern: RegExp): Promise<string> => {
      for (let tries = 0; tries < 300; tries += 1) {
        const [, found] = pattern.exec(told) ?? [];
        if (found !== undefined) return found;
        await new Promise((later) => setTimeout(later, 100));
      }
      return 'none';
    };
    try {
      const pid = Number(await until(/pid (\d+)/));
      await new Promise((later) => setTimeout(later, 3000));
      process.kill(pid, 'SIGTERM');
      expect(await until(/code (\d+)/)).toBe('143');
    } finally {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }
  });

  test.runIf(process.platform !== 'win32')('hears one while nothing comes out of a named pipe', async () => {
    const pipe = join(place, 'silent.csv');
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [program, 'validate', '--activities', pipe]);
    const ended = new Promise((done) => child.on('close', done));
    // Whoever opens a pipe to write into it waits for somebody who reads.
    const writer = await open(pipe, 'w');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    await writer.close();
  });

  test.runIf(process.platform !== 'win32')(
    'does not wait for the rest of a pipe that it refuses',
    async () => {
      const pipe = join(place, 'endless.csv');
      execFileSync('mkfifo', [pipe]);
      const child = spawn(process.execPath, [program, 'validate', '--activities', pipe]);
      const ended = new Promise((done) => child.on('close', done));
      const writer = await open(pipe, 'w');
      // More than is looked at; nobody takes the last of it.
      const page = '<html><p>Please log in</p>\n'.repeat(100_000);
      await writer.write(page).catch(() => undefined);
      expect(await ended).toBe(3);
      await writer.close();
    },
  );

  test('ends quietly with 0 when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, ...score]);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, complaint: complaint.includes('EPIPE') }).toEqual({ code: 0, complaint: false });
  });

  test.runIf(existsSync('/bin/sh'))('writes all of it into a pipe that is full and does not wait', () => {
    // A Node program that hands on its own standard output, as npx does, leaves it so that it does not wait.
    const handing = `process.stdout; require('node:child_process').spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' })`;
    const line = `"${process.execPath}" -e "${handing}" "${program}" schema config | (sleep 2; cat)`;
    const { stdout } = spawnSync('/bin/sh', ['-c', line], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const { stdout: whole } = start(['schema', 'config']);
    expect({ isWhole: stdout === whole, isLarger: whole.length > 1 << 16 }).toEqual({
      isWhole: true,
      isLarger: true,
    });
  });

  test.runIf(existsSync('/dev/full'))(
    'a full device is exit code 3 with a message, on standard output too',
    () => {
      const { status, stderr } = spawnSync(
        '/bin/sh',
        ['-c', `"${process.execPath}" "${program}" score examples/demo > /dev/full`],
        { encoding: 'utf8' },
      );
      expect(status).toBe(3);
      expect(stderr).toContain('no space');
    },
  );

  describe('as it is published, without the packages it is made of', () => {
    const copy = join(place, 'package');
    beforeAll(() => {
      const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
      for (const path of [...files, 'package.json']) cpSync(path, join(copy, path), { recursive: true });
    });

    /** What a program prints that knows only the copy. */
    const inCopy = (...args: readonly string[]): string =>
      spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;

    test.each([
      { name: 'a table', args: ['score', 'examples/demo', '--by', 'team'] },
      { name: 'a coloured table', args: ['score', 'examples/demo', '--color'] },
      { name: 'the config', args: ['config', 'print', '-c', 'examples/demo/spacesea.yaml'] },
      { name: 'a schema', args: ['schema', 'report'] },
      { name: 'a topic', args: ['help', 'missing'] },
    ])('the program prints $name', async ({ args }) => {
      const { out } = await run(`spacesea ${args.join(' ')}`);
      expect(inCopy('bin/spacesea.js', ...args)).toBe(out);
    });

    test('the library scores, and hides what rests on one person', () => {
      const script = `import { score } from 'spacesea';
        const { scores } = await score({ deals: [{ id: 'D1', se: 'ana', outcome: 'won', closed_at: '2026-08-01' }] }, { period: '2026-Q3' });
        console.log(scores.find(({ id }) => id === 'win_rate').status);`;
      expect(inCopy('--input-type=module', '-e', script)).toBe('suppressed\n');
    });

    test('the licences of what is in it go with it', () => {
      for (const part of ['program', 'library']) {
        const folder = join(copy, 'dist', part);
        const code = readdirSync(folder)
          .filter((name) => /\.c?js$/.test(name))
          .map((name) => readFileSync(join(folder, name), 'utf8'))
          .join('\n');
        const folders = [
          ...code.matchAll(/^\s*\/\/ ((?:\S*\/)?node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm),
        ].map(([, path = '']) => path);
        const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8');
        expect(folders.length).toBeGreaterThan(0);
        for (const path of new Set(folders)) {
          const { name, version: its } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
          expect(licences).toContain(`${name} ${its} (`);
        }
      }
    });
  });

  test('leaves the exports as they were', () => {
    const path = 'examples/demo/exports/people.csv';
    const before = readFileSync(path);
    start(['validate', 'examples/demo', '--rejected', join(place, 'rejected.csv')]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync('examples/demo/exports').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
