import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, run } from './support/run.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-demo-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Every file below a folder, with a hash of its bytes. */
const hashes = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );

describe('spacesea demo', () => {
  const zone = process.env['TZ'];
  let first: Outcome;
  let second: Outcome;
  beforeAll(async () => {
    first = await run('spacesea demo', { cwd: mkdtempSync(join(place, 'one-')) });
    process.env['TZ'] = 'Pacific/Auckland';
    second = await run('spacesea demo', {
      cwd: mkdtempSync(join(place, 'two-')),
      env: { LC_ALL: 'tr_TR.UTF-8' },
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('twice gives the same bytes, in another time zone and locale too', () => {
    expect(first).toMatchObject({ err: '', code: 0 });
    expect(second).toEqual(first);
    const [one, two] = readdirSync(place)
      .sort()
      .map((folder) => hashes(join(place, folder, 'spacesea-demo')));
    expect(one?.size).toBeGreaterThan(20);
    expect(two).toEqual(one);
  });

  test('writes the exports, the model and three reports', () => {
    const folder = readdirSync(place).find((name) => name.startsWith('one-')) ?? '';
    expect([...hashes(join(place, folder, 'spacesea-demo')).keys()]).toEqual(
      expect.arrayContaining([
        'report.html',
        'report.json',
        'report.md',
        'spacesea.yaml',
        'exports/people.csv',
        'exports/2026-Q3/deals.csv',
      ]),
    );
  });

  test('shows the five dimensions and what to do next', () => {
    for (const text of [
      'S Satisfaction',
      'P Performance',
      'A Activity',
      'C Communication',
      'E Efficiency',
      'spacesea report spacesea-demo --by team --open',
    ])
      expect(first.out).toContain(text);
  });

  test('refuses to write over what is there', async () => {
    const folder = readdirSync(place).find((name) => name.startsWith('one-')) ?? '';
    const again = await run('spacesea demo', { cwd: join(place, folder) });
    expect(again).toMatchObject({ out: '', code: 3 });
    expect(again.err).toContain('[file/exists]');
  });
});
