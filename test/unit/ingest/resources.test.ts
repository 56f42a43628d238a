import { describe, expect, test } from 'vitest';
import { ingest, startLedger, startReferences, tallies } from '../../../src/ingest/ingest.ts';
import type { FileTally, Input, Rejection, Source } from '../../../src/types.ts';
import { bytesOf, compareTexts, sourceOf } from './support.ts';

const mebi = 1 << 20;

/** A file that is made as it is read, in pieces of 256 KiB; nothing of it lies in memory but the piece. */
const made = (parts: () => Iterable<string>, name = 'file.csv'): Input => ({
  name,
  open: async function* () {
    let piece = '';
    for (const part of parts()) {
      piece += part;
      if (piece.length < mebi / 4) continue;
      yield bytesOf(piece);
      piece = '';
    }
    yield bytesOf(piece);
  },
});

function* repeated(text: string, bytes: number): Generator<string> {
  const block = text.repeat(Math.ceil(4096 / text.length));
  for (let size = 0; size < bytes; size += block.length) yield block;
}

interface Count {
  readonly used: number;
  readonly tally: FileTally | undefined;
  readonly unreadable: readonly string[];
  readonly rejections: readonly Rejection[];
  /** Bytes by which the memory of the process has grown at most while reading. */
  readonly grown: number;
}

const count = async (input: Input, rest: Partial<Source> = {}): Promise<Count> => {
  const rejections: Rejection[] = [];
  const ledger = startLedger();
  const options = {
    references: startReferences(),
    spans: [],
    compare: compareTexts,
    onRejected: (rejection: Rejection) => void rejections.push(rejection),
  };
  const before = process.memoryUsage().rss;
  let [used, most] = [0, before];
  for await (const batch of ingest(sourceOf('deal', { key: [], ...rest }), [input], options, ledger)) {
    used += batch.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const [tally] = tallies(ledger);
  return {
    used,
    tally,
    unreadable: ledger.unreadable.map(({ code }) => code),
    rejections,
    grown: most - before,
  };
};

/** What a record of 10 MiB, a few copies of it and what nobody has swept yet may take; a gibibyte would be wrong. */
const enough = 512 * mebi;

const head = 'id,outcome\n';

describe('thirty mebibytes', () => {
  test.each([
    { name: 'of one cell', unit: 'x', code: 'row/too-long' },
    { name: 'of letters of three bytes', unit: '日', code: 'row/too-long' },
    { name: 'of delimiters', unit: ',', code: 'row/too-long' },
    { name: 'of short cells', unit: 'ab,', code: 'row/too-long' },
    { name: 'of quoted cells', unit: '"",', code: 'row/too-long' },
    { name: 'after a quote', unit: '"x', code: 'row/quote' },
    { name: 'in an open quote', unit: '""', code: 'row/quote', start: 'a,"' },
    { name: 'of words in an open quote', unit: 'won ', code: 'row/quote', start: 'a,"' },
    { name: 'after a stray quote', unit: 'x', code: 'row/quote', start: 'a"' },
    { name: 'after a carriage return', unit: 'x', code: 'row/line-end', start: 'a\r' },
  ])('$name without a line end are one rejected row in little memory', async ({ unit, code, start = '' }) => {
    const { used, tally, rejections, grown } = await count(
      made(function* () {
        yield `${head}D1,won\n${start}`;
        yield* repeated(unit, 30 * mebi);
        yield '\nD2,won\n';
      }),
    );
    expect(rejections.map(({ at, code: is }) => [at.line, is])).toEqual([[3, code]]);
    expect(rejections[0]?.record.length).toBeLessThanOrEqual(200);
    expect(used).toBe(2);
    expect(tally).toMatchObject({ read: 3, used: 2, rejected: 1 });
    expect(grown).toBeLessThan(enough);
  });

  test('without any line end at all', async () => {
    const { used, rejections, grown } = await count(
      made(function* () {
        yield head;
        yield* repeated('x', 30 * mebi);
      }),
    );
    expect([used, rejections.length]).toEqual([0, 1]);
    expect(grown).toBeLessThan(enough);
  });

  test('of one object on a line', async () => {
    const { used, rejections, grown } = await count(
      made(function* () {
        yield '{"id":"D1","outcome":"won"}\n{"x":"';
        yield* repeated('x', 30 * mebi);
        yield '"}\n{"id":"D2","outcome":"won"}\n';
      }, 'file.ndjson'),
    );
    expect(rejections.map(({ at, code }) => [at.line, code])).toEqual([[2, 'row/too-long']]);
    expect(used).toBe(2);
    expect(grown).toBeLessThan(enough);
  });

  test('of rows behind an open quote are all read but the one', async () => {
    const row = `D1234567,won,${'x'.repeat(86)}\n`;
    const rows = Math.ceil((30 * mebi) / row.length);
    const { used, rejections, grown } = await count(
      made(function* () {
        yield `id,outcome,team\nD1,"won,x\n`;
        for (let index = 0; index < rows; index += 1) yield row;
      }),
    );
    expect(rejections.map(({ at, code, message }) => [at.line, code, message])).toEqual([
      [2, 'row/quote', 'has a quote that is not closed within 10 MiB'],
    ]);
    expect(used).toBe(rows);
    expect(grown).toBeLessThan(enough);
  });

  test('of a header are refused', async () => {
    const { unreadable, grown } = await count(made(() => repeated('column,', 30 * mebi)));
    expect(unreadable).toEqual(['file/header']);
    expect(grown).toBeLessThan(enough);
  });

  test('of nesting are refused', async () => {
    const { unreadable } = await count(made(() => repeated('[', 30 * mebi), 'file.json'));
    expect(unreadable).toEqual(['file/json']);
  });

  test('of blank lines hold no row', async () => {
    const { tally, unreadable } = await count(
      made(function* () {
        yield head;
        yield* repeated(`${' '.repeat(99)}\n`, 30 * mebi);
        yield 'D1,won\n';
      }),
    );
    expect(unreadable).toEqual([]);
    expect(tally).toMatchObject({ read: 1, used: 1 });
  });
});

test('a hundred thousand columns are refused by name; as many as fit into the beginning are read', async () => {
  const names = (most: number): string => Array.from({ length: most }, (_, index) => `c${index}`).join(',');
  const table = (most: number): Input =>
    made(() => [`id,outcome,${names(most)}\n`, `D1,won${','.repeat(most)}\n`]);
  expect(await count(table(100_000))).toMatchObject({ used: 0, unreadable: ['file/header'] });
  expect(await count(table(30_000))).toMatchObject({ used: 1, unreadable: [] });
});

test('three hundred thousand rows, a tenth of them wrong, in little memory', async () => {
  const { used, tally, rejections, grown } = await count(
    made(function* () {
      yield 'id,outcome,amount,closed_at\n';
      for (let index = 0; index < 300_000; index += 1)
        yield `D${index},${index % 10 === 0 ? 'maybe' : 'won'},${index}.5,2026-07-0${1 + (index % 9)}\n`;
    }),
    { key: ['id'] },
  );
  expect(used).toBe(270_000);
  expect(tally).toMatchObject({ read: 300_000, used: 270_000, rejected: 30_000 });
  expect(rejections).toHaveLength(30_000);
  expect(grown).toBeLessThan(enough);
});

test('rows in which every cell is in quotes, and lines end in carriage returns', async () => {
  const { used } = await count(
    made(function* () {
      yield '"id","outcome"\r';
      for (let index = 0; index < 30_000; index += 1) yield `"D${index}","won"\r`;
    }),
  );
  expect(used).toBe(30_000);
});

test('one piece of 30 MiB, as a program hands it over, is read in pieces', async () => {
  const row = `D1234567,won,${'x'.repeat(86)}\n`;
  const rows = Math.ceil((30 * mebi) / row.length);
  const whole = bytesOf(`id,outcome,team\n${row.repeat(rows)}`);
  const input: Input = {
    name: 'deals',
    open: async function* () {
      yield whole;
    },
  };
  const { used, grown } = await count(input);
  expect(used).toBe(rows);
  expect(grown).toBeLessThan(enough);
});

test('a list of more than 200 MiB is refused before it is held', async () => {
  const { unreadable, grown } = await count(
    made(function* () {
      yield '[';
      yield* repeated(' ', 400 * mebi);
    }, 'file.json'),
  );
  expect(unreadable).toEqual(['file/too-large']);
  expect(grown).toBeLessThan(1.5 * enough);
});

test('bad dates by the ten thousand are told in a few words', async () => {
  const ledger = startLedger();
  const input = made(function* () {
    yield 'id,outcome,closed_at\n';
    for (let index = 0; index < 30_000; index += 1)
      yield `D${index},won,${1 + (index % 28)}/${1 + (index % 12)}/20${10 + (index % 20)}\n`;
  });
  // All of them would be told in a reading that no other follows.
  const scoutsFrom = Number.POSITIVE_INFINITY;
  const options = { references: startReferences(), spans: [], compare: compareTexts, scoutsFrom };
  for await (const _ of ingest(sourceOf(), [input], options, ledger));
  expect(ledger.files).toMatchObject([{ read: 30_000, rejected: 30_000 }]);
  expect(ledger.problems.size).toBeLessThanOrEqual(13);
});
