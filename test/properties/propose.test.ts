import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-propose-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a header or a word of a list may be, at its worst. */
const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'prototype',
      '<<',
      'a: b',
      '# a',
      '- a',
      "it's",
      '"',
      'a\nb',
      'a\r\nb',
      ' x ',
    ],
    ...[
      'null',
      'yes',
      '0x1F',
      '*x',
      '&x',
      '!x',
      '%',
      '@',
      '`',
      '{a}',
      '[a]',
      '💥',
      '\u202etxt',
      '\u2028',
      '\u0085',
    ],
    ...['x'.repeat(3000), 'Won: # "yes"\n', '=1+1', '\u200b', 'Was läuft gut? Was nicht?'],
  ),
);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

/** An export of deals or of a survey, with headers and words of any kind among those that are known. */
const tables = fc
  .record({
    known: fc.constantFrom(
      ['Deal ID', 'Stage', 'Close Date', 'Primary SE'],
      ['Activity ID', 'Activity Type', 'Assigned', 'Date'],
      ['Response ID', 'Timestamp', 'My workload is sustainable', 'Team'],
    ),
    others: fc.uniqueArray(hostile, { maxLength: 4 }),
    words: fc.array(hostile, { minLength: 3, maxLength: 12 }),
  })
  .map(({ known, others, words }) => {
    const rows = words.map((word, index) => [
      `k${index}`,
      index % 3 === 0 ? 'Won' : word,
      index % 2 === 0 ? 'Agree' : '03/04/2025',
      words[0] ?? '',
      ...others.map(() => word),
    ]);
    return csv([[...known, ...others], ...rows]);
  });

test('whatever the headers and words are: what is written is a config, and never over another one', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (text) => {
      const cwd = mkdtempSync(join(place, 'run-'));
      writeFileSync(join(cwd, 'export.csv'), text);
      const { code, err } = await run('spacesea init', { cwd });
      if (code === 3) {
        // A file that is no table is told, and nothing is written.
        expect(err).toContain('[file/');
        return;
      }
      expect({ code, err }).toEqual({ code: 0, err });
      expect((await run('spacesea config print', { cwd })).code).toBe(0);
      const written = readFileSync(join(cwd, 'spacesea.yaml'), 'utf8');
      const again = await run('spacesea init', { cwd });
      expect(again.code).toBe(3);
      expect(readFileSync(join(cwd, 'spacesea.yaml'), 'utf8')).toBe(written);
    }),
    { numRuns: 60 },
  );
});
