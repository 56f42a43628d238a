import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openText } from '../../../src/ingest/open-text.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import type { Encoding, Input } from '../../../src/types.ts';
import { encode } from '../../support/encoded.ts';
import { bytesOf, inputOf, pieces, stream } from './support.ts';

const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))));

interface Opened {
  readonly text?: string;
  /** `line code` of what is told. */
  readonly told: readonly string[];
  readonly message?: string;
  readonly hint?: string | undefined;
}

const opening = async (input: Input, encoding?: Encoding): Promise<Opened> => {
  try {
    const opened = await openText(input, { id: 'deals', ...(encoding && { encoding }) });
    const chunks: Uint8Array[] = [];
    for await (const chunk of opened.chunks) chunks.push(chunk);
    await opened.close();
    const told = opened.notices.map(({ code, at }) => `${at?.line} ${code}`);
    return { text: Buffer.concat(chunks).toString('utf8'), told };
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    const [problem] = error.problems;
    const told = [`${problem?.at?.line} ${problem?.code}`];
    return { told, message: error.message, hint: problem?.hint };
  }
};

const open = (bytes: Uint8Array, encoding?: Encoding, name?: string): Promise<Opened> =>
  opening(inputOf(bytes, name), encoding);

const latin = (text: string): Uint8Array => encode(text, 'windows-1252');
const utf16 = (text: string): Uint8Array => joined(Uint8Array.of(0xff, 0xfe), encode(text, 'utf-16le'));
/** Beyond the bytes that are looked at before reading begins. */
const far = 'id,outcome\n'.repeat(30_000);

describe('nobody says how a file is encoded', () => {
  test.each([
    { name: 'plain letters', bytes: bytesOf('id\n1'), text: 'id\n1' },
    { name: 'UTF-8', bytes: bytesOf('id\nü'), text: 'id\nü' },
    { name: 'UTF-8 with a mark, which stays', bytes: bytesOf('\ufeffid'), text: '\ufeffid' },
    { name: 'UTF-16 with a mark', bytes: utf16('id\té\n'), text: '\ufeffid\té\n' },
    { name: 'UTF-16 without one', bytes: encode('id,é,x\n', 'utf-16be'), text: 'id,é,x\n' },
    { name: 'UTF-8 that is long', bytes: bytesOf(`${far}ü`), text: `${far}ü` },
    { name: 'UTF-16 that is long', bytes: utf16(`${far}é`), text: `\ufeff${far}é` },
  ])('$name', async ({ bytes, text }) => {
    expect(await open(bytes)).toEqual({ text, told: [] });
  });

  test.each([
    { name: 'in a word', bytes: latin('id\na\né\nß'), line: 3, text: 'id\na\né\nß' },
    { name: 'with a euro', bytes: latin('id\n€“x…'), line: 2, text: 'id\n€“x…' },
    { name: 'far below the beginning', bytes: latin(`${far}é,\n`), line: 30_001, text: `${far}é,\n` },
    { name: 'packed', bytes: gzipSync(latin(`${far}é,\n`)), line: 30_001, text: `${far}é,\n` },
  ])('Windows-1252 is taken, and told: $name', async ({ bytes, line, text }) => {
    expect(await open(bytes)).toEqual({ text, told: [`${line} file/encoding-guessed`] });
  });

  test.each([
    { name: 'damaged UTF-8', bytes: joined('ü\n', Uint8Array.of(0xfc, 0x61)), told: '2 file/encoding' },
    {
      name: 'damaged far below',
      bytes: joined(far, 'ü\n', Uint8Array.of(0xfc, 0x61)),
      told: '30002 file/encoding',
    },
    {
      name: 'a letter cut in two at the end',
      bytes: joined('a\nb', Uint8Array.of(0xe2)),
      told: '2 file/encoding',
    },
    { name: 'neither', bytes: joined('a\n', Uint8Array.of(0xfc, 0x61, 0x0a, 0x81)), told: '3 file/encoding' },
    { name: 'JSON', bytes: latin('[\n{"a":"é"}]'), told: '2 file/encoding' },
    {
      name: 'UTF-16 with half a pair',
      bytes: joined(utf16('id\n'), Uint8Array.of(0, 0xd8, 0x61, 0)),
      told: '2 file/encoding',
    },
    {
      name: 'UTF-16 with half a letter',
      bytes: joined(utf16('id\na\n'), Uint8Array.of(0x61)),
      told: '3 file/encoding',
    },
    { name: 'a NUL', bytes: bytesOf('id\na\u0000'), told: '2 file/content' },
    { name: 'a NUL far below', bytes: bytesOf(`${far}a\u0000`), told: '30001 file/content' },
    { name: 'a NUL in UTF-16', bytes: utf16('id\na\u0000'), told: '2 file/content' },
    { name: 'a page in UTF-16', bytes: utf16('<html>'), told: 'undefined file/content' },
  ])('refused: $name', async ({ bytes, told }) => {
    const { text, told: is, hint } = await open(bytes);
    expect({ text, told: is }).toEqual({ text: undefined, told: [told] });
    expect(hint).toBeTruthy();
  });
});

describe('the config says how', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'macintosh'] as const)(
    'and it fits, packed or not: %s',
    async (encoding) => {
      const bytes = encode('id\né', encoding);
      expect(await open(bytes, encoding)).toEqual({ text: 'id\né', told: [] });
      expect(await open(gzipSync(bytes), encoding)).toEqual({ text: 'id\né', told: [] });
    },
  );

  test.each([
    { name: 'letters that are not UTF-8', says: 'utf-8', bytes: latin('id\né\n'), line: 2 },
    { name: 'far below', says: 'utf-8', bytes: latin(`${far}é\n`), line: 30_001 },
    {
      name: 'a byte that it does not know',
      says: 'windows-1250',
      bytes: latin('id\n\u00a0é…\nÿ').with(-1, 0x81),
      line: 3,
    },
    {
      name: 'a letter that breaks off',
      says: 'shift_jis',
      bytes: encode('id\n日\n本', 'shift_jis').slice(0, -1),
      line: 3,
    },
    { name: 'the mark of UTF-8', says: 'windows-1252', bytes: bytesOf('\ufeffid'), line: 1 },
    { name: 'the mark of UTF-16', says: 'utf-8', bytes: utf16('id'), line: 1 },
    { name: 'the other half first', says: 'utf-16le', bytes: encode('id,outcome', 'utf-16be'), line: 1 },
    { name: 'one byte a letter', says: 'utf-16le', bytes: bytesOf('id,outcome\n'), line: 1 },
    { name: 'JSON in UTF-8', says: 'utf-16be', bytes: bytesOf('[{"id":"ü"}]'), line: 1 },
  ] as const)('and it does not fit: $name', async ({ says, bytes, line }) => {
    const { told, message, hint } = await open(bytes, says);
    expect(told).toEqual([`${line} file/encoding`]);
    expect(message).toContain(`${says}`);
    expect(hint).toContain('deals');
  });

  test('letters that all are UTF-8 are read as it says, and told', async () => {
    expect(await open(bytesOf('id\n\nü'), 'windows-1252')).toEqual({
      text: 'id\n\nÃ¼',
      told: ['3 file/encoding-doubtful'],
    });
  });

  test('which does not count for JSON', async () => {
    expect(await open(bytesOf('[{"id":"ü"}]'), 'windows-1252')).toEqual({ text: '[{"id":"ü"}]', told: [] });
    const { told } = await open(latin('[{"id":"é"}]'), 'windows-1252');
    expect(told).toEqual(['1 file/encoding']);
  });
});

describe('a gzip archive', () => {
  const text = `${far}ü,won\n`;
  const packed = Uint8Array.from(gzipSync(text));

  test.each([
    { name: 'as a whole', bytes: packed },
    { name: 'two of them, one after the other', bytes: joined(gzipSync(far), gzipSync('ü,won\n')) },
    { name: 'with zeros behind it', bytes: joined(packed, new Uint8Array(600_000)) },
  ])('is unpacked, and its own bytes are counted and hashed: $name', async ({ bytes }) => {
    for (const size of [0, 1000]) {
      const opened = await openText(inputOf(bytes, 'deals.csv', size), { id: 'deals' });
      const chunks: Uint8Array[] = [];
      for await (const chunk of opened.chunks) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString('utf8')).toBe(text);
      expect(opened.seen()).toEqual({
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      await opened.close();
    }
  });

  test.each([
    { name: 'breaks off', bytes: packed.slice(0, -1), says: 'breaks off' },
    { name: 'is nothing but its first bytes', bytes: packed.slice(0, 2), says: 'breaks off' },
    { name: 'has another sum', bytes: packed.with(-5, packed.at(-5) === 0 ? 1 : 0), says: 'damaged' },
    { name: 'has text behind it', bytes: joined(packed, 'id,outcome\n'), says: 'damaged' },
    { name: 'holds another', bytes: Uint8Array.from(gzipSync(packed)), says: 'twice' },
    {
      name: 'holds a workbook',
      bytes: Uint8Array.from(gzipSync(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))),
      says: 'workbook',
    },
  ])('is refused: it $name', async ({ bytes, says }) => {
    for (const size of [0, 999]) {
      const { told, message, hint } = await opening(inputOf(bytes, 'deals.csv.gz', size));
      expect(told).toEqual(['undefined file/content']);
      expect(message).toContain(says);
      expect(hint).toBeTruthy();
    }
  });
});

describe('what an input is made of is let go', () => {
  const packed = gzipSync(bytesOf(far.repeat(4)));
  const heldBack = gzipSync(Buffer.from(Array.from({ length: 900_000 }, (_, at) => 97 + ((at * at) % 25))));
  test.each([
    { name: 'a damaged archive', bytes: joined(packed.subarray(0, 500), 'x') },
    { name: 'damaged UTF-8', bytes: joined(far, 'ü\n', Uint8Array.of(0xfc, 0x61)) },
    { name: 'a text of which only the beginning is read', bytes: bytesOf(far.repeat(9)) },
    { name: 'an archive of which only the beginning is read', bytes: joined(heldBack, heldBack) },
  ])('$name', async ({ bytes }) => {
    let open = 0;
    const input: Input = {
      name: 'file.csv',
      open: async function* () {
        open += 1;
        try {
          yield* stream(pieces(bytes, 5000));
        } finally {
          open -= 1;
        }
      },
    };
    await openText(input, { id: 'deals' }).then(
      ({ close }) => close(),
      () => undefined,
    );
    // The end of a stream is told to what feeds it a moment later.
    await new Promise(setImmediate);
    expect(open).toBe(0);
  });

  test('what goes wrong with the input of an archive is told as it is', async () => {
    const broken: Input = {
      name: 'file.csv',
      open: async function* () {
        yield Uint8Array.from(packed.subarray(0, 100));
        throw new TypeError('x is undefined');
      },
    };
    await expect(openText(broken, { id: 'deals' })).rejects.toThrow('x is undefined');
  });
});
