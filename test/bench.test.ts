import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './support/run.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-bench-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Makes exports of 2,000 activities; the folder that they are in. */
const make = (name: string, ...options: readonly string[]): string => {
  const folder = join(place, name);
  const args = ['bench/generate.js', folder, '2000', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return folder;
};

const textsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

interface Validated {
  readonly files: readonly { readonly read: number; readonly rejected: number }[];
  readonly problems: readonly { readonly code: string }[];
}

const validated = async (folder: string): Promise<Validated> => {
  const { out } = await run(`spacesea validate ${folder} -f json`);
  return JSON.parse(out) as Validated;
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('the generator of large exports', () => {
  test('gives the same bytes for the same arguments', () => {
    const [one, two] = ['one', 'two'].map((name) => textsIn(make(name, '--faulty', '0.05')));
    expect(one).toEqual(two);
  });

  test.each(['csv', 'json', 'ndjson'])('makes %s in which nothing is wrong', async (form) => {
    const { files, problems } = await validated(make(`clean-${form}`, '--form', form));
    expect(problems).toEqual([]);
    expect(files.map(({ read }) => read)).toEqual([10, 200, 2000, 400]);
  });

  test.each(['csv', 'json', 'ndjson'])('makes %s of which the share asked for is rejected', async (form) => {
    const { files, problems } = await validated(make(`faulty-${form}`, '--form', form, '--faulty', '0.05'));
    const share = sumOf(files.map(({ rejected }) => rejected)) / sumOf(files.map(({ read }) => read));
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.06);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(5);
  });

  test('writes the same records in every form', () => {
    const folder = make('clean-csv-again');
    const json = JSON.parse(
      readFileSync(join(make('json-again', '--form', 'json'), 'activities.json'), 'utf8'),
    );
    const ndjson = readFileSync(join(make('ndjson-again', '--form', 'ndjson'), 'activities.ndjson'), 'utf8');
    expect(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json);
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'activities.csv')), {
      columns: true,
    });
    const filled = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    const texts = (json as object[]).map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)])),
    );
    expect(filled).toEqual(texts);
  });

  test.each([
    { name: 'no folder', args: [] },
    { name: 'no number', args: ['there', 'many'] },
    { name: 'an unknown form', args: ['there', '10', '--form', 'xml'] },
    { name: 'more faulty than there are', args: ['there', '10', '--faulty', '2'] },
  ])('refuses $name', ({ args }) => {
    const { status, stderr } = spawnSync(process.execPath, ['bench/generate.js', ...args], {
      encoding: 'utf8',
    });
    expect({ status, stderr: stderr.split(':')[0] }).toEqual({ status: 2, stderr: 'usage' });
  });
});
