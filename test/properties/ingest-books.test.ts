import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../src/types.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

/** Lines of deals: sound ones, repeated ones, and every kind of fault. */
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('D1', 'D2', 'D3', 'D4', '', '7'),
      fc.constantFrom('won', 'lost', 'open', 'Won', 'maybe', ''),
      fc.constantFrom('', '1', '1,5', '"1,5"', '1e309', 'x'),
      fc.constantFrom('', '2026-07-01', '2026-07-02', '2026-13-01', '2026-02-30'),
    )
    .map((cells) => cells.join(',')),
  fc.constantFrom(
    '',
    ' ',
    ',,,',
    'id,outcome,amount,updated_at',
    '\ufeffD9,won,,',
    'D5',
    'D5,won,,,',
    'D5,won,,,x',
    '"D6,won,,',
    'D6,"won"x,,',
    'D6,wo"n,,',
    '"D\n7",won,,',
    '"D8",won,"2",\r',
  ),
);
const file = fc
  .array(line, { maxLength: 12 })
  .map((lines) => ['id,outcome,amount,updated_at', ...lines].join('\n'));
/** A file that cannot be read, now and then. */
const anyFile = fc.oneof(
  { weight: 9, arbitrary: file },
  { weight: 1, arbitrary: fc.constantFrom('', 'x,y\n1,2\n', 'id,outcome\nD1,w\u0000n\n', '[1,2') },
);

const policy: fc.Arbitrary<Partial<Source>> = fc.record({
  onDuplicate: fc.constantFrom('reject', 'first', 'last', 'latest'),
  key: fc.constantFrom(['id'], ['id', 'updated_at'], []),
});

test('read = used + filtered + rejected, in each file, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyFile, { minLength: 1, maxLength: 3 }),
      policy,
      fc.nat({ max: 20 }),
      async (texts, rest, size) => {
        const inputs = texts.map((text, index) => inputOf(text, `f${index}`, size));
        const { tallies, ledger, rows, rejections } = await read(sourceOf('deal', rest), inputs);
        expect(tallies.length + ledger.unreadable.length).toBe(texts.length);
        for (const { file: name, read: all, used, filtered, rejected } of tallies) {
          const left = Object.values(filtered).reduce((sum, count) => sum + count, 0);
          expect(all).toBe(used + left + rejected);
          expect(rows.filter(({ at }) => at.file === name)).toHaveLength(used);
          expect(rejections.filter(({ at }) => at.file === name)).toHaveLength(rejected);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('every row that is not blank is read, once, on its line', async () => {
  await fc.assert(
    fc.asyncProperty(file, policy, async (text, rest) => {
      const { rows, rejections, tallies } = await read(sourceOf('deal', rest), [inputOf(text)]);
      const lines = [...rows.map(({ at }) => at.line), ...rejections.map(({ at }) => at.line ?? 0)];
      expect(new Set(lines).size).toBe(lines.length);
      expect(Math.max(1, ...lines)).toBeLessThanOrEqual(text.split('\n').length);
      const repeats = Object.values(tallies[0]?.filtered ?? {}).reduce((sum, count) => sum + count, 0);
      expect(tallies[0]?.read).toBe(lines.length + repeats);
    }),
    { numRuns: 500 },
  );
});

test('the order of the files decides nothing but which of two rows is the first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 2, maxLength: 3 }),
      fc.constantFrom('reject' as const, 'latest' as const),
      async (texts, onDuplicate) => {
        const inputs = texts.map((text, index) => inputOf(text, `f${index}`));
        const used = async (given: typeof inputs): Promise<string[]> =>
          (await read(sourceOf('deal', { onDuplicate }), given)).fields
            .map((fields) => JSON.stringify(fields))
            .sort();
        expect(await used(inputs.toReversed())).toEqual(await used(inputs));
      },
    ),
    { numRuns: 300 },
  );
});
