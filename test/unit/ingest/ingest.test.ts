import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headSize, openInput } from '../../../src/ingest/bytes.ts';
import { ingest, problemSummaries, startLedger, startReferences } from '../../../src/ingest/ingest.ts';
import { unusable } from '../../../src/problems.ts';
import type { Input } from '../../../src/types.ts';
import { bytesOf, compareTexts, inputOf, pieces, read, readText, sourceOf, stream } from './support.ts';

const head = 'id,outcome\n';

describe('a file that cannot be read is told, and the others are read', () => {
  const good = 'id,outcome\nD1,won\n';
  test.each([
    { name: 'empty', content: '', found: 'file/empty is empty' },
    { name: 'a mark and nothing else', content: '\ufeff', found: 'file/empty is empty' },
    { name: 'blank', content: ' \n\n\t', found: 'file/empty holds nothing but blank lines' },
    {
      name: 'no text',
      content: Uint8Array.from([0x50, 0x4b, 3, 4]),
      found: 'file/workbook is a damaged workbook: it is cut off, or not a whole zip archive',
    },
    { name: 'no header', content: 'a,b\n', found: expect.stringContaining('1 file/header has no column') },
    { name: 'no JSON', content: '[{"id":', found: '1:8 file/json a value is expected' },
    {
      name: 'a letter of another encoding',
      content: Uint8Array.from([...bytesOf('id,outcome\nD9,won\n'), 0xe9]),
      found: expect.stringContaining('3 file/encoding'),
    },
  ])('$name', async ({ content, found }) => {
    const {
      found: is,
      tallies,
      fields,
    } = await read(sourceOf(), [inputOf(content, 'bad'), inputOf(good, 'good.csv')]);
    expect(is).toEqual([found]);
    expect(tallies.map(({ file }) => file)).toEqual(['good.csv']);
    // Rows that came before the fault are handed on; the pipeline scores nothing from them.
    expect(fields.at(-1)).toEqual({ id: 'D1', outcome: 'won' });
  });

  test('each on its own, with the file and what to do', async () => {
    const { ledger } = await read(sourceOf(), [inputOf('', 'a.csv'), inputOf('<html>', 'b.csv')]);
    expect(ledger.unreadable).toMatchObject([
      { code: 'file/empty', severity: 'error', at: { file: 'a.csv' }, hint: 'was the export interrupted?' },
      { code: 'file/content', at: { file: 'b.csv' }, hint: 'log in, and export the data as CSV' },
    ]);
  });

  test('a header without rows is odd, not wrong', async () => {
    const { found, tallies } = await readText(head);
    expect(found).toEqual(['file/no-records has a header and no rows']);
    expect(tallies).toMatchObject([{ read: 0, used: 0, rejected: 0 }]);
  });
});

describe('the form of a file', () => {
  const list = '[{"id":"D1","outcome":"won"}]';
  test.each([
    { name: 'a list by its name', file: 'a.json', content: list, ok: true },
    { name: 'a list by its beginning', file: 'deals', content: ` \n${list}`, ok: true },
    { name: 'a table by its beginning', file: 'deals', content: 'id,outcome\nD1,won\n', ok: true },
    {
      name: 'a table in whatever is not called JSON',
      file: 'a.dat',
      content: 'id;outcome\nD1;won\n',
      ok: true,
    },
    {
      name: 'a table whose first name stands in brackets',
      file: 'a.csv',
      content: '[ID],outcome,id\n1,won,D1\n',
      ok: true,
    },
    {
      name: 'a list that is called a table',
      file: 'a.CSV',
      content: list,
      ok: 'file/content begins like JSON and is called like a table',
    },
    {
      name: 'objects that are called a table',
      file: 'a.txt',
      content: '{"id":"D1"}',
      ok: 'file/content begins like JSON and is called like a table',
    },
    {
      name: 'a table that is called a list',
      file: 'a.json',
      content: 'id,outcome\nD1,won\n',
      ok: '1:1 file/json this is no JSON value',
    },
  ])('$name', async ({ file, content, ok }) => {
    const { found, fields } = await readText(content, {}, file);
    expect(found).toEqual(ok === true ? [] : [ok]);
    expect(fields).toEqual(ok === true ? [{ id: 'D1', outcome: 'won' }] : []);
  });
});

describe('a stream that fails', () => {
  const failing = (error: Error, before: string): Input => ({
    name: 'pipe.csv',
    open: async function* () {
      yield bytesOf(before);
      throw error;
    },
  });
  const broken = unusable({ code: 'file/io', message: 'cannot be read', at: { file: 'pipe.csv' } });
  // More than the beginning, so that rows are handed on before it fails.
  const long = `${head}${'D,won\n'.repeat(60_000)}`;

  test.each([
    { name: 'at once', before: '', rows: 0 },
    { name: 'half way', before: long, rows: expect.any(Number) },
  ])('$name: what the system says is told, and the next file is read', async ({ before, rows }) => {
    const {
      found,
      tallies,
      rows: given,
    } = await read(sourceOf('deal', { key: [] }), [failing(broken, before), inputOf('id,outcome\nD1,won\n')]);
    expect(found).toEqual(['file/io cannot be read']);
    expect(tallies).toMatchObject([{ file: 'file.csv', used: 1 }]);
    expect(given.length - 1).toEqual(rows);
  });

  test('a mistake of ours is not hidden', async () => {
    await expect(read(sourceOf(), [failing(new TypeError('x is undefined'), head)])).rejects.toThrow(
      'x is undefined',
    );
    await expect(
      read(sourceOf('deal', { key: [] }), [failing(new TypeError('x is undefined'), long)]),
    ).rejects.toThrow('x is undefined');
  });

  test.each([
    { name: 'after a fault', content: 'a,b\n' },
    { name: 'after a fault far below', content: `${long}D,w\u0000n\n${long}` },
    { name: 'at the end', content: 'id,outcome\nD1,won\n' },
  ])('an input is let go: $name', async ({ content }) => {
    let isOpen = false;
    const input: Input = {
      name: 'file.csv',
      open: async function* () {
        isOpen = true;
        try {
          yield* pieces(bytesOf(content), 100_000);
        } finally {
          isOpen = false;
        }
      },
    };
    await read(sourceOf('deal', { key: [] }), [input]);
    expect(isOpen).toBe(false);
  });

  test('an input is let go when nobody wants more rows', async () => {
    let isOpen = false;
    const input: Input = {
      name: 'file.csv',
      open: async function* () {
        isOpen = true;
        try {
          for (let times = 0; times < 20; times += 1) yield bytesOf(long);
        } finally {
          isOpen = false;
        }
      },
    };
    const options = { references: startReferences(), spans: [], compare: compareTexts };
    for await (const _ of ingest(sourceOf('deal', { key: [] }), [input], options, startLedger())) break;
    expect(isOpen).toBe(false);
  });
});

describe('the bytes of an input', () => {
  const numbered = Uint8Array.from({ length: 700_000 }, (_, index) => index % 251);
  test.each([
    { name: 'nothing', bytes: new Uint8Array(), size: 0 },
    { name: 'a few bytes', bytes: numbered.slice(0, 10), size: 3 },
    { name: 'one large piece', bytes: numbered, size: 0 },
    { name: 'pieces of the size of the beginning', bytes: numbered, size: headSize },
    { name: 'small pieces', bytes: numbered, size: 999 },
  ])(
    'pass once, are counted and hashed, and none is larger than the beginning: $name',
    async ({ bytes, size }) => {
      const opened = await openInput(inputOf(bytes, 'x', size));
      const passed: Uint8Array[] = [];
      for await (const chunk of opened.chunks) passed.push(chunk);
      expect(Buffer.concat(passed).equals(bytes)).toBe(true);
      expect(Math.max(0, ...passed.map(({ length }) => length))).toBeLessThanOrEqual(headSize);
      expect(opened.seen()).toEqual({
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      expect(Buffer.from(opened.head).equals(bytes.subarray(0, headSize))).toBe(true);
      expect(opened.isWhole).toBe(bytes.length < headSize);
    },
  );

  test('stand in the books', async () => {
    const { tallies } = await readText('id,outcome\nD1,won\n');
    // sha256sum of these 18 bytes.
    expect(tallies).toMatchObject([
      { bytes: 18, sha256: 'd3d1b130bfc2109064982de61b9025e96c61a36b4d56e0a369004378ab5f0975' },
    ]);
  });
});

describe('a rejected row', () => {
  test('is told with every fault, the first one with its place', async () => {
    const { rejections, ledger } = await readText('id,outcome,amount,closed_at\n,maybe,1.5x,2026-13-01\n');
    expect(rejections).toEqual([
      {
        at: { file: 'file.csv', line: 2, column: 3, field: 'amount' },
        code: 'row/number',
        message:
          '"1.5x" is not a number; closed_at "2026-13-01" is not a date; id is empty; outcome "maybe" is not one of open, won, lost, no_decision, qualified_out',
        record: ',maybe,1.5x,2026-13-01',
        header: 'id,outcome,amount,closed_at',
        hint: 'write a number such as 1234.50',
      },
    ]);
    expect(problemSummaries(ledger).map(({ at }) => [at?.line, at?.column, at?.field])).toEqual([
      [2, 1, 'id'],
      [2, 2, 'outcome'],
      [2, 3, 'amount'],
      [2, 4, 'closed_at'],
    ]);
  });

  test('keeps its text only for those who ask', async () => {
    const ledger = startLedger();
    const options = { references: startReferences(), spans: [], compare: compareTexts };
    for await (const _ of ingest(sourceOf(), [inputOf('id,outcome\nD1,x\n')], options, ledger));
    expect(ledger.files).toMatchObject([{ read: 1, rejected: 1 }]);
  });
});

describe('time does not run backwards', () => {
  const spans = [{ from: 'created_at', to: 'closed_at' }];
  const reading = async (created: string, closed: string): Promise<readonly string[]> =>
    (
      await read(sourceOf(), [inputOf(`id,outcome,created_at,closed_at\nD1,won,${created},${closed}\n`)], {
        spans,
      })
    ).found;
  test.each([
    { name: 'the right way', created: '2026-07-01', closed: '2026-07-02', found: [] },
    { name: 'the same', created: '2026-07-01', closed: '2026-07-01', found: [] },
    { name: 'one is missing', created: '', closed: '2026-07-01', found: [] },
    { name: 'the other is missing', created: '2026-07-01', closed: '', found: [] },
    {
      name: 'backwards',
      created: '2026-07-02',
      closed: '2026-07-01',
      found: ['2:4 row/order 2026-07-01 lies before created_at, 2026-07-02'],
    },
    {
      name: 'one cannot be read',
      created: '2026-02-30',
      closed: '2026-02-01',
      found: ['2:3 row/date "2026-02-30" is not a date'],
    },
  ])('$name', async ({ created, closed, found }) => {
    expect(await reading(created, closed)).toEqual(found);
  });

  test('backwards to an end that is only expected', async () => {
    const unless = { field: 'outcome', value: 'open' };
    const rows = ['D1,open', 'D2,won'].map((row) => `${row},2026-07-02,2026-07-01\n`).join('');
    const { found } = await read(sourceOf(), [inputOf(`id,outcome,created_at,closed_at\n${rows}`)], {
      spans: spans.map((span) => ({ ...span, unless })),
    });
    expect(found).toEqual(['3:4 row/order 2026-07-01 lies before created_at, 2026-07-02']);
  });
});

test('a source of several files has one set of keys and one list of problems', async () => {
  const { found, ledger } = await read(sourceOf(), [
    inputOf(`${head}D1,x\n`, 'a.csv'),
    inputOf(`${head}D1,x\n\n`, 'b.csv'),
  ]);
  expect(found).toEqual(['2:2 row/value "x" is not one of open, won, lost, no_decision, qualified_out']);
  expect(problemSummaries(ledger)).toMatchObject([
    {
      count: 2,
      rows: [
        { file: 'a.csv', line: 2 },
        { file: 'b.csv', line: 2 },
      ],
    },
  ]);
});

test('pieces of a stream may be views into one memory', async () => {
  const bytes = bytesOf(`${head}D1,won\nD2,lost\n`);
  const memory = new Uint8Array(bytes.length + 10);
  memory.set(bytes, 5);
  const view = memory.subarray(5, 5 + bytes.length);
  const { fields } = await read(sourceOf(), [
    { name: 'x', open: () => stream([view.subarray(0, 20), view.subarray(20)]) },
  ]);
  expect(fields).toHaveLength(2);
});

describe('a question passed over', () => {
  const csv = 'item,value,respondent\nQ1,4,r1\nQ1,,r2\nQ1,N/A,r3\nQ1, ,r4\n';

  test('is left out by a rule and counted, by CSV and JSON alike', async () => {
    const source = sourceOf('survey', { nulls: ['N/A'] });
    const json =
      '[{"item":"Q1","value":4},{"item":"Q1","value":null},{"item":"Q1"},{"item":"Q1","value":"N/A"}]';
    for (const input of [inputOf(csv), inputOf(json, 'answers.json')]) {
      const { tallies, found, rejections } = await read(source, [input]);
      expect(tallies).toMatchObject([{ read: 4, used: 1, rejected: 0, filtered: { 'no answer': 3 } }]);
      expect([...found, ...rejections]).toEqual([]);
    }
  });

  test('is rejected if anything else is wrong with the row, or if it is no survey', async () => {
    const { tallies } = await read(sourceOf('survey'), [
      inputOf('item,value,scale_max\nQ1,,five\n,,\n,4,5\n'),
    ]);
    expect(tallies).toMatchObject([{ read: 3, used: 0, rejected: 3, filtered: {} }]);
    const deals = await read(sourceOf(), [inputOf('id,outcome,value\nD1,,\n')]);
    expect(deals.tallies).toMatchObject([{ rejected: 1 }]);
  });
});
