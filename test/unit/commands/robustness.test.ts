import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../../src/index.ts';
import type { Robustness } from '../../../src/robustness.ts';
import { run } from '../../support/run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'spacesea-robustness-'));
cpSync('test/cases/robustness-team', cwd, { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const ask = async <Answer>(command: string, rest: string): Promise<Answer> =>
  JSON.parse((await run(`spacesea ${command} deals.csv -p 2026-Q3 -f json ${rest}`, { cwd })).out);

test.each([
  '--by team',
  '--set dimensions.speed.weight=0 --set target=50',
  '--set aggregation.dimensions=harmonic',
  '--where team=North',
])('it starts from the scores of the report: %s', async (rest) => {
  const report = await ask<Report>('score', rest);
  const { rows, target } = await ask<Robustness>('robustness', rest);
  const expected = report.scores
    .filter(({ level, status }) => level !== 'metric' && status === 'scored')
    .map(({ group, id, score }) => ({ group, id, score }));
  expect(rows.map(({ group, id, score }) => ({ group, id, score }))).toEqual(
    expect.arrayContaining(expected),
  );
  expect(rows).toHaveLength(expected.length);
  expect(target).toBe(report.model.target);
});

test('another seed draws other variations, the same seed the same', async () => {
  const [first, again, other] = [
    await ask<Robustness>('robustness', '--seed 1'),
    await ask<Robustness>('robustness', '--seed 1'),
    await ask<Robustness>('robustness', '--seed 2'),
  ];
  expect(again).toEqual(first);
  expect(other.drivers).not.toEqual(first.drivers);
  // What is not drawn does not change.
  expect(other.reach).toEqual(first.reach);
});
