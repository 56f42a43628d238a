import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fileError } from '../src/file-error.ts';
import type { OutputFile, Shell } from '../src/shell.ts';
import { run } from './support/run.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-faults-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const deals = 'id,se,outcome,closed_at\nD1,ana,won,2026-07-01\nD2,ben,maybe,2026-07-02\n';
const tolerant = '--set sources.deals.maxRejected=1';
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(place, 'case-'));
});

describe('what cannot stand in a folder of cases', () => {
  test('a file name that would colour or turn round the terminal is made visible', async () => {
    writeFileSync(join(cwd, 'deals\u001b[31m\u202e.csv'), deals);
    const { out, err } = await run(`spacesea validate . ${tolerant}`, { cwd });
    expect(out + err).toContain('deals');
    expect(out + err).not.toMatch(/[\u001b\u202e]/);
  });

  test('an argument is made visible too', async () => {
    const { err, code } = await run('spacesea validate gone\u001b[31m\u202e.csv', { cwd });
    expect(code).toBe(3);
    expect(err).not.toMatch(/[\u001b\u202e]/);
  });

  test('a file that changes while it is read gives a warning: file/changed', async () => {
    writeFileSync(join(cwd, 'deals.csv'), deals);
    let looks = 0;
    const restless = (shell: Shell): Partial<Shell> => ({
      status: async (path) => {
        const status = await shell.status(path);
        looks += 1;
        return status && path.endsWith('.csv') ? { ...status, modified: looks } : status;
      },
    });
    const { out } = await run(`spacesea validate deals.csv ${tolerant}`, { cwd, change: restless });
    expect(out.split('[file/changed]')).toHaveLength(2);
  });

  test('and once only if it was looked through before it was read', async () => {
    writeFileSync(join(cwd, 'deals.csv'), deals + 'D3,ana,won,2026-07-01\n'.repeat(20_000));
    let looks = 0;
    const restless = (shell: Shell): Partial<Shell> => ({
      status: async (path) => {
        const status = await shell.status(path);
        looks += 1;
        return status && path.endsWith('.csv') ? { ...status, modified: looks } : status;
      },
    });
    const { out } = await run(`spacesea validate deals.csv ${tolerant}`, { cwd, change: restless });
    expect(out.split('[file/changed]')).toHaveLength(2);
  });

  test('a mistake of ours is exit code 4 and asks for a report', async () => {
    const broken = (): Partial<Shell> => ({ status: () => Promise.reject(new TypeError('x is undefined')) });
    const { err, code } = await run('spacesea validate deals.csv', { cwd, change: broken });
    expect(code).toBe(4);
    expect(err).toContain('this is a bug in spacesea');
  });
});

/** A shell whose call number `fatal` fails as the operating system would, and how many calls were made. */
const failing = (
  fatal: number,
  error: string,
): { readonly calls: () => number; readonly change: (shell: Shell) => Partial<Shell> } => {
  let calls = 0;
  const attempt = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
    calls += 1;
    if (calls === fatal) throw fileError(Object.assign(new Error(error), { code: error }), path);
    return work();
  };
  const guarded = (file: OutputFile, path: string): OutputFile => {
    const orAbandon = async (work: () => Promise<void>): Promise<void> =>
      attempt(path, work).catch(async (reason: unknown) => {
        await file.abandon();
        throw reason;
      });
    return {
      write: (text) => orAbandon(() => file.write(text)),
      commit: () => orAbandon(() => file.commit()),
      abandon: file.abandon,
    };
  };
  const change = (shell: Shell): Partial<Shell> => ({
    out: (text) => attempt('standard output', () => shell.out(text)),
    status: (path) => attempt(path, () => shell.status(path)),
    list: (folder) => attempt(folder, () => shell.list(folder)),
    create: async (path, options) => guarded(await attempt(path, () => shell.create(path, options)), path),
    read: async function* (path) {
      await attempt(path, async () => undefined);
      yield* shell.read(path);
    },
  });
  return { calls: () => calls, change };
};

describe('whichever call of the operating system fails', () => {
  const line = `spacesea validate . ${tolerant} --rejected rejected.csv -f json=data.json`;
  const prepare = (): void => {
    writeFileSync(join(cwd, 'deals.csv'), deals);
    writeFileSync(join(cwd, 'activities.csv'), 'id,type,se,deal_id\nA1,demo,ana,D1\n');
  };

  test.each(['EIO', 'ENOSPC', 'EMFILE', 'EACCES'])(
    '%s is exit code 3, and every file is whole or not there',
    async (error) => {
      prepare();
      const { calls, change } = failing(0, error);
      const { code } = await run(line, { cwd, change });
      expect(code).toBe(1);
      const whole = new Map(
        ['rejected.csv', 'data.json'].map((name) => [name, readFileSync(join(cwd, name), 'utf8')]),
      );
      expect(calls()).toBeGreaterThan(10);
      for (let fatal = 1; fatal <= calls(); fatal += 1) {
        cwd = mkdtempSync(join(place, 'case-'));
        prepare();
        const { code: broken, err } = await run(line, { cwd, change: failing(fatal, error).change });
        expect({ fatal, broken, told: err.includes('[file/') }).toEqual({ fatal, broken: 3, told: true });
        const left = readdirSync(cwd).filter((name) => name !== 'deals.csv' && name !== 'activities.csv');
        for (const name of left) {
          const text = readFileSync(join(cwd, name), 'utf8');
          // Whole as it was, or a whole report of the file that could not be read.
          if (name === 'data.json' && text.includes('"code": "file/')) JSON.parse(text);
          else expect(text).toBe(whole.get(name));
        }
        expect(readFileSync(join(cwd, 'deals.csv'), 'utf8')).toBe(deals);
      }
    },
  );
});
