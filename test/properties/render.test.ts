import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import type { Problem } from '../../src/problems.ts';
import { explain } from '../../src/render/explain.ts';
import { plain, type RenderOptions, renderers } from '../../src/render/index.ts';
import { problemText } from '../../src/render/problems.ts';
import { validation } from '../../src/render/validation.ts';
import type { FileTally, ProblemSummary } from '../../src/types.ts';
import { anyName, asciiName, count, partsOf, reportOf } from '../support/any-report.ts';
import { expectFits, expectHarmless, expectOnlyColour, linesOf, widths } from '../support/drawn-text.ts';

/** Everything that a terminal can be asked to show of a report. */
const outputsOf = async (given: Report, options: RenderOptions): Promise<string[]> => [
  await renderers.table(given, options),
  await plain(given, options),
  ...(await Promise.all(
    ['overall', 'd0', 'm0_0']
      .filter((name) => given.scores.some(({ id, group }) => id === name && group === 'all'))
      .map((name) => explain(given, { name, group: 'all' }, options)),
  )),
];

test.each([{ groups: 0 }, { groups: 4 }])(
  'no line is wider than asked for, with $groups groups',
  async (most) => {
    await fc.assert(
      fc.asyncProperty(partsOf(anyName, most), widths, fc.boolean(), async (parts, width, ascii) => {
        for (const text of await outputsOf(reportOf(parts), { width, colour: false, ascii })) {
          expectFits(text, width);
          expectHarmless(text);
          expect(text).not.toMatch(/ \n/);
          expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
        }
      }),
      { numRuns: 80 },
    );
  },
);

test('without colour there is no escape code; with it only colour differs', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(anyName, { groups: 3 }), widths, async (parts, width) => {
      const given = reportOf(parts);
      const bare = await outputsOf(given, { width, colour: false, ascii: false });
      const coloured = await outputsOf(given, { width, colour: true, ascii: false });
      for (const [index, text] of coloured.entries()) {
        expectHarmless(text);
        expectFits(text, width);
        expectOnlyColour(text, bare[index] ?? '');
      }
    }),
    { numRuns: 60 },
  );
});

test('of ASCII data there is only ASCII, if asked for', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(asciiName, { groups: 3 }), widths, async (parts, width) => {
      for (const text of await outputsOf(reportOf(parts), { width, colour: false, ascii: true }))
        expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    }),
    { numRuns: 60 },
  );
});

test('columns stand under each other: every number of the profile ends where its head does', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(anyName, { groups: 0 }), widths, async (parts, width) => {
      const lines = linesOf(await renderers.table(reportOf(parts), { width, colour: false, ascii: false }));
      const head = lines.findIndex((line) => /^ +score .* cover$/.test(line));
      if (head < 0) return;
      const end = stringWidth(lines[head] ?? '');
      for (const line of lines.slice(head + 1, lines.indexOf('', head))) {
        if (/%$/.test(line) && !line.includes('not scored')) expect(stringWidth(line), line).toBe(end);
      }
    }),
    { numRuns: 80 },
  );
});

test('problems and validation fit, and are harmless', async () => {
  const line = fc.nat({ max: 20_000 });
  const problem: fc.Arbitrary<Problem | ProblemSummary> = fc.record(
    {
      code: fc.constantFrom('config/value', 'row/value'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      message: anyName,
      at: fc.record({ file: anyName, line, column: fc.integer({ min: 1, max: 120 }), field: anyName }),
      hint: anyName,
      excerpt: fc.array(fc.record({ line, text: fc.array(anyName).map((parts) => parts.join('')) }), {
        maxLength: 3,
      }),
      width: fc.integer({ min: 1, max: 60 }),
      count: count,
      rows: fc.array(fc.record({ file: anyName, line }), { maxLength: 5 }),
    },
    { requiredKeys: ['code', 'severity', 'message', 'rows'] },
  );
  const withCaret = (given: Problem | ProblemSummary): Problem | ProblemSummary =>
    given.excerpt?.[0] === undefined || given.at === undefined
      ? given
      : { ...given, at: { ...given.at, line: given.excerpt[0].line } };
  const file: fc.Arbitrary<FileTally> = fc.record({
    file: anyName,
    source: anyName,
    kind: fc.constant('deal' as const),
    sha256: fc.constant(''),
    bytes: count,
    read: count,
    used: count,
    rejected: count,
    filtered: fc.dictionary(anyName, count, { maxKeys: 2 }),
    fields: fc.constant([]),
    unused: fc.array(anyName, { maxLength: 15 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(problem.map(withCaret), { maxLength: 3 }),
      fc.array(file, { maxLength: 3 }),
      widths,
      fc.boolean(),
      async (problems, files, width, ascii) => {
        const options = { width, colour: false, ascii };
        const texts = [
          await problemText(problems, options),
          await validation(
            { model: files[0]?.file ?? 'se', checked: files.length, files, problems },
            options,
          ),
        ];
        for (const text of texts) {
          expectFits(text, width);
          expectHarmless(text);
          expect(text).not.toMatch(/ \n/);
        }
      },
    ),
    { numRuns: 150 },
  );
});
