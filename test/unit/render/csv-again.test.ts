import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/record-text.ts';
import { compareCsv } from '../../../src/render/compare-csv.ts';
import { csv } from '../../../src/render/csv.ts';
import { absent } from '../../support/tools.ts';
import { metric, report } from './small-report.ts';

/** Texts with what spreadsheets, terminals and readers of CSV take for something else. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...'\'"=+-@,;\t\r\n\\ab1 ＝', '\r\n', '\\x1b', '\u001b', '\u009b', '\0'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const texts = fc.array(text, { minLength: 1, maxLength: 5 });

/** A file whose labels are these texts. */
const fileOf = (labels: readonly string[], how: 'safe' | 'raw'): string =>
  csv(report(labels.map((label, index) => metric(`m${index}`, { label }))), { texts: how });

/** What stands in the column of labels. */
const labelsIn = ([head = [], ...rows]: readonly (readonly string[])[]): string[] =>
  rows.map((cells) => cells[head.indexOf('label')] ?? '');

describe('opened again, a text is what it was', () => {
  test('by csv-parse, with --raw', () => {
    fc.assert(
      fc.property(texts, (labels) => {
        expect(labelsIn(parse(fileOf(labels, 'raw'), { record_delimiter: '\n' }))).toEqual(labels);
      }),
    );
  });

  test('by csv-parse, without the protection that docs/output.md describes', () => {
    fc.assert(
      fc.property(texts, (labels) => {
        const cells = labelsIn(parse(fileOf(labels, 'safe'), { record_delimiter: '\n' }));
        expect(cells.map(recordOf)).toEqual(labels);
        // What needs no protection has none.
        for (const [index, label] of labels.entries())
          if (!/[\u0000-\u001f\u007f-\u009f\\]|^'*[=+\-@＝＋－＠]/.test(label))
            expect(cells[index]).toBe(label);
      }),
    );
  });

  test('of a comparison too', () => {
    const file = compareCsv(report([metric('a', { label: "'=1" }), metric('b', { label: '=1' })]));
    expect(labelsIn(parse(file))).toEqual(["''=1", "'=1"]);
  });

  test.skipIf(absent('python3'))(
    'by the csv module of Python, with and without --raw (needs python3)',
    () => {
      const samples = fc.sample(texts, { numRuns: 300, seed: 1 });
      const files = samples.flatMap((labels) => [fileOf(labels, 'raw'), fileOf(labels, 'safe')]);
      const script = [
        'import csv, io, json, sys',
        'files = json.load(sys.stdin)',
        "print(json.dumps([list(csv.reader(io.StringIO(file, newline=''))) for file in files]))",
      ].join('\n');
      const { stdout, stderr } = spawnSync('python3', ['-c', script], {
        input: JSON.stringify(files),
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      expect(stderr).toBe('');
      const read: string[][][] = JSON.parse(stdout);
      for (const [index, labels] of samples.entries()) {
        expect(labelsIn(read[2 * index] ?? [])).toEqual(labels);
        expect(labelsIn(read[2 * index + 1] ?? []).map(recordOf)).toEqual(labels);
      }
    },
  );
});
