import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { byRenderer, readAll } from './print.ts';
import { readJson } from './read-rows.ts';
import { stage } from './stage.ts';
import { faultsOf } from './verdict.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-random-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('any teams with any answers', async () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 });
  const teams = fc.array(answers, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(teams, async (each) => {
      const cwd = stage(
        place,
        `any ${JSON.stringify(each)}`,
        each.map((list, index) => ({ team: `T${index}`, answers: list })),
      );
      const { out } = await run('spacesea score . -p 2026-Q3 --by team -f json', { cwd });
      expect(faultsOf(await readAll(byRenderer(readJson(out).report)), cwd)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
