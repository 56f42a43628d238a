import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

/** A person with three columns of any text; nothing of it is typed, so that cells can be compared as they are. */
const columns = {
  a: { from: 'a', type: 'text' },
  b: { from: 'b', type: 'text' },
  c: { from: 'c', type: 'text' },
} as const;
const source = sourceOf('person', { columns });

type Cells = readonly [string, string, string];

interface Table {
  readonly delimiter: string;
  readonly end: string;
  readonly mark: string;
  readonly lastEnd: boolean;
  /** Is every cell in quotes, or only those that need them? */
  readonly quoted: boolean;
  readonly rows: readonly Cells[];
}

const letters = [
  'a',
  'B',
  'é',
  '日',
  '🙂',
  'e\u0301',
  '\u2028',
  ' ',
  '0',
  '=',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
];
const cell = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
/** Cells that do not begin like what follows a closing quote. */
const plainStart = cell.map((text) => text.replace(/^"*[,;\t|\r\n][",;\t|\r\n]*/, ''));

const tableOf = (each: fc.Arbitrary<string>): fc.Arbitrary<Table> =>
  fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
    lastEnd: fc.boolean(),
    quoted: fc.boolean(),
    rows: fc.array(fc.tuple(each, each, each), { minLength: 1, maxLength: 12 }),
  });

const written = ({ delimiter, quoted }: Table, text: string): string =>
  quoted || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

const lineOf = (table: Table, id: string, cells: readonly string[]): string =>
  [id, ...cells].map((text) => written(table, text)).join(table.delimiter);

const textOf = (table: Table, lines: readonly string[]): string =>
  table.mark +
  ['id', 'a', 'b', 'c'].join(table.delimiter) +
  table.end +
  lines.join(table.end) +
  (table.lastEnd ? table.end : '');

const linesOf = (table: Table): string[] =>
  table.rows.map((cells, index) => lineOf(table, `D${index}`, cells));

/** What a row is read as: outer space means nothing, an empty cell is missing. */
const fieldsOf = (cells: readonly string[]): object =>
  Object.fromEntries(
    ['id', 'a', 'b', 'c']
      .map((name, index) => [name, (cells[index] ?? '').trim()])
      .filter(([, text]) => text !== ''),
  );

const expected = (table: Table): object[] =>
  table.rows.map((cells, index) => fieldsOf([`D${index}`, ...cells]));

/** Physical line on which a row begins, the header on line 1. */
const startOf = (lines: readonly string[], index: number): number =>
  2 + index + lines.slice(0, index).reduce((sum, line) => sum + [...line.matchAll(/\n/g)].length, 0);

test('of a sound table every row is read, as csv-parse reads it, on its own line', async () => {
  await fc.assert(
    fc.asyncProperty(tableOf(cell), fc.nat({ max: 40 }), async (table, size) => {
      const lines = linesOf(table);
      const text = textOf(table, lines);
      const parsed: string[][] = parse(text, {
        delimiter: table.delimiter,
        bom: true,
        record_delimiter: table.end,
      });
      const { rows, fields, found } = await read(source, [inputOf(text, 'people.csv', size)]);
      expect(found).toEqual([]);
      expect(fields).toEqual(parsed.slice(1).map(fieldsOf));
      expect(fields).toEqual(expected(table));
      expect(rows.map(({ at }) => at.line)).toEqual(lines.map((_, index) => startOf(lines, index)));
    }),
    { numRuns: 400 },
  );
});

test('and where carriage returns end lines', async () => {
  await fc.assert(
    fc.asyncProperty(tableOf(cell), async (table) => {
      const text = textOf({ ...table, end: '\r' }, linesOf(table));
      const { fields, found } = await read(source, [inputOf(text)]);
      expect(found).toEqual([]);
      expect(fields).toEqual(expected(table));
    }),
  );
});

interface Broken {
  readonly table: Table;
  readonly at: number;
  readonly lines: readonly string[];
}

/** A table of which one row is replaced by a broken line. */
const brokenBy = (
  each: fc.Arbitrary<string>,
  line: (table: Table, id: string, column: number) => string,
): fc.Arbitrary<Broken> =>
  fc.tuple(tableOf(each), fc.nat(), fc.nat({ max: 2 })).map(([table, place, column]) => {
    const at = place % table.rows.length;
    return { table, at, lines: linesOf(table).with(at, line(table, `D${at}`, column)) };
  });

/** A record of plain cells, one of which is something else. */
const withCell =
  (odd: string) =>
  ({ delimiter }: Table, id: string, column: number): string =>
    [id, ...['x', 'y', 'z'].with(column, odd)].join(delimiter);

describe('one broken record costs itself and nothing else, and its line is told', () => {
  test.each([
    {
      name: 'a cell too few',
      line: ({ delimiter }: Table, id: string) => [id, 'x', 'y'].join(delimiter),
      code: 'row/cells',
    },
    {
      name: 'a cell too many',
      line: ({ delimiter }: Table, id: string) => [id, 'x', 'y', 'z', ''].join(delimiter),
      code: 'row/cells',
    },
    { name: 'a stray quote', line: withCell('x"y'), code: 'row/quote' },
    { name: 'text after a quote', line: withCell('"x"y'), code: 'row/quote' },
    { name: 'a carriage return in a cell', line: withCell('x\ry'), code: 'row/line-end' },
    { name: 'an unclosed quote', line: withCell('"x'), code: 'row/quote' },
  ])('$name', async ({ line, code }) => {
    await fc.assert(
      fc.asyncProperty(
        brokenBy(plainStart, line),
        fc.nat({ max: 40 }),
        async ({ table, at, lines }, size) => {
          const { fields, found, rejections } = await read(source, [
            inputOf(textOf(table, lines), 'people.csv', size),
          ]);
          const sound = expected(table);
          expect(fields).toEqual([...sound.slice(0, at), ...sound.slice(at + 1)]);
          expect(rejections.map(({ at: { line: told }, code: is, record }) => [told, is, record])).toEqual([
            [startOf(lines, at), code, lines[at]],
          ]);
          expect(found).toHaveLength(1);
        },
      ),
    );
  });

  test('an unclosed quote among any cells is told, and what stands before it is kept', async () => {
    // A cell that begins with a delimiter or a line end makes the opening of its quote look like the closing of the
    // one before: then more lines may be lost, but never without a word.
    await fc.assert(
      fc.asyncProperty(brokenBy(cell, withCell('"x')), async ({ table, at, lines }) => {
        const { fields, rejections } = await read(source, [inputOf(textOf(table, lines))]);
        expect(rejections.length).toBeGreaterThan(0);
        expect(fields.slice(0, at)).toEqual(expected(table).slice(0, at));
      }),
      { numRuns: 300 },
    );
  });
});

test('any bytes are read or refused, never thrown at', async () => {
  const line = fc.string({
    unit: fc.constantFrom(...letters, 'id', 'won', '\ufeff', '\u0000'),
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('id,outcome\n', '\ufeffid;outcome\r\n', 'sep=|\n', ''),
      async (lines, head) => {
        const { ledger, tallies } = await read(sourceOf('deal'), [inputOf(head + lines.join('\n'))]);
        expect(ledger.unreadable.length + tallies.length).toBe(1);
      },
    ),
    { numRuns: 1000 },
  );
});
