import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-inspect-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Names of people and what they write, each as no other text is. */
const secret = fc.stringMatching(/^[A-Z][a-z]{6,9} Qx[a-z]{4,8}$/);

/** Columns that may be about people, or are free text, whatever their names are. */
const headers = fc.shuffledSubarray(
  [
    'Owner',
    'Assigned',
    'Primary SE',
    'Name',
    'Comments',
    'Account',
    'Technical Champion',
    'Loss Reason',
    'Respondent',
    'Kollege',
    'x',
  ],
  { minLength: 2 },
);

test('no cell of a column that may be about people or is free text is told, in any form', async () => {
  await fc.assert(
    fc.asyncProperty(
      headers,
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(
        'Deal ID,Stage',
        'Activity ID,Activity Type',
        'Response ID,Timestamp',
        'Employee ID,Hire date',
      ),
      async (names, secrets, first) => {
        const cwd = mkdtempSync(join(place, 'run-'));
        const rows = Array.from({ length: 12 }, (_, row) =>
          [`k${row}`, 'Won', ...names.map((_name, column) => secrets[(row + column) % secrets.length])].join(
            ',',
          ),
        );
        writeFileSync(join(cwd, 'export.csv'), [`${first},${names.join(',')}`, ...rows, ''].join('\n'));
        const told = await Promise.all([
          run('spacesea inspect export.csv', { cwd }),
          run('spacesea inspect -f json export.csv', { cwd }),
          run('spacesea init --dry-run', { cwd }),
          run('spacesea init', { cwd }),
        ]);
        for (const { out, err } of told) for (const text of secrets) expect(out + err).not.toContain(text);
      },
    ),
    { numRuns: 30 },
  );
});
