import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoderOf } from '../../src/ingest/decoders.ts';
import { openText } from '../../src/ingest/open-text.ts';
import { survey } from '../../src/ingest/survey.ts';
import { encode, encodings, type Known, lettersIn } from '../support/encoded.ts';
import { inputOf, pieces, read, sourceOf } from '../unit/ingest/support.ts';

const textIn = (encoding: Known): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(
      ...lettersIn(encoding),
      'a',
      'B',
      '7',
      ' ',
      ',',
      ';',
      '"',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '|',
    ),
    maxLength: 40,
  });

const chunkSize = fc.integer({ min: 0, max: 9 });

test.each(encodings)(
  'a text in %s is read as it was written, however its bytes are cut',
  async (encoding) => {
    await fc.assert(
      fc.asyncProperty(textIn(encoding), chunkSize, fc.boolean(), async (text, size, isPacked) => {
        const bytes = encode(text, encoding);
        const input = inputOf(isPacked ? Uint8Array.from(gzipSync(bytes)) : bytes, 'a.csv', size);
        // Two bytes a letter do not show in a text without a plain one.
        fc.pre(!encoding.startsWith('utf-16') || bytes.length === 0 || bytes.includes(0));
        const opened = await openText(input, { id: 'deals', encoding });
        const chunks: Uint8Array[] = [];
        for await (const chunk of opened.chunks) chunks.push(chunk);
        expect(Buffer.concat(chunks).toString('utf8')).toBe(text);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(encodings)(
  'bytes that are no %s are found wherever they are cut, and nothing before them is lost',
  (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), chunkSize, (bytes, size) => {
        const run = (parts: readonly Uint8Array[]): { readonly text: string; readonly isWrong: boolean } => {
          const decode = decoderOf(encoding);
          const texts: Uint8Array[] = [];
          for (const part of [...parts, undefined]) {
            const { text, isWrong } = decode(part);
            texts.push(text);
            if (isWrong) return { text: Buffer.concat(texts).toString('utf8'), isWrong };
          }
          return { text: Buffer.concat(texts).toString('utf8'), isWrong: false };
        };
        expect(run(pieces(bytes, size))).toEqual(run([bytes]));
      }),
      { numRuns: 300 },
    );
  },
);

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
  'what is %s, and what it says, is for the platform to judge',
  (encoding) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          fc
            .array(fc.constantFrom(0xd8, 0xdc, 0, 0x61, 0xc3, 0xbc, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xed, 0xa0))
            .map((bytes) => Uint8Array.from(bytes)),
        ),
        (bytes) => {
          const decode = decoderOf(encoding);
          const [all, end] = [decode(bytes), decode()];
          const ours =
            all.isWrong || end.isWrong ? undefined : Buffer.concat([all.text, end.text]).toString('utf8');
          expect(ours).toBe(byPlatform(bytes, encoding));
        },
      ),
      { numRuns: 1000 },
    );
  },
);

const byPlatform = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

test('a file is UTF-8 where the platform says so, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(0x61, 0x0a, 0xc3, 0xbc, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x99, 0x82, 0xed, 0xa0, 0xfc),
        { maxLength: 12 },
      ),
      chunkSize,
      async (codes, size) => {
        const bytes = Uint8Array.from(codes);
        const { wrong } = await survey(pieces(bytes, size));
        expect(wrong === undefined).toBe(byPlatform(bytes, 'utf-8') !== undefined);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a table is the same rows in every encoding', async () => {
  const source = sourceOf('person', { columns: { a: { from: 'a', type: 'text' } } });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...encodings), chunkSize, fc.nat(), async (encoding, size, seed) => {
      const letters = lettersIn(encoding);
      const cells = [0, 1, 2].map((row) => `${letters[(seed + row) % letters.length]}x`);
      const text = `id,a\n${cells.map((cell, row) => `P${row},${cell}`).join('\n')}\n`;
      const input = inputOf(encode(text, encoding), 'people.csv', size);
      const { fields, found } = await read({ ...source, encoding }, [input]);
      expect(found).toEqual([]);
      expect(fields).toEqual(cells.map((cell, row) => ({ id: `P${row}`, a: cell.trim() })));
    }),
    { numRuns: 200 },
  );
});
