import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exports, type Report, readModel, score } from '../../src/index.ts';

const folder = 'examples/demo/exports';
const quarters = ['2026-Q2', '2026-Q3'];

/** The demo's files of two quarters, by source. */
const texts: Readonly<Record<string, string[]>> = {
  people: [readFileSync(`${folder}/people.csv`, 'utf8')],
  ...Object.fromEntries(
    ['deals', 'activities', 'surveys'].map((source) => [
      source,
      quarters.map((quarter) => readFileSync(`${folder}/${quarter}/${source}.csv`, 'utf8')),
    ]),
  ),
};

const model = await readModel(
  'version: 1\nextends: [spacesea:se]\ncalendar: { timezone: Europe/Berlin, hours: "09:00-17:30" }\n',
);
const request = { model, period: '2026-Q3', asOf: '2026-10-02', by: ['team'] };
const assess = (exports: Exports): Promise<Report> => score(exports, request);

const whole = await assess(texts);

/** What must not depend on how the rows were brought. */
const numbers = ({ groups, scores }: Report) => ({ groups, scores });

/** Numbers from 0 to below 1; the same for the same seed. */
const generator = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
  const next = generator(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

/** The rows of a file in another order; no cell of the demo spans lines. */
const shuffledText = (text: string, seed: number): string => {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return `${[header, ...shuffled(rows, seed)].join('\n')}\n`;
};

/** A file cut in two, both halves with the header. */
const halves = (text: string, share: number): string[] => {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const at = Math.floor(rows.length * share);
  return [rows.slice(0, at), rows.slice(at)].map((part) => `${[header, ...part].join('\n')}\n`);
};

describe('the scores of the demo', () => {
  test('exist: 7 groups and one of two together, each with an overall score, 5 dimensions and 21 metrics', () => {
    expect(whole.groups).toHaveLength(8);
    expect(whole.scores).toHaveLength(8 * 27);
  });

  test('are the same in whatever order rows and files come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const other = Object.fromEntries(
          Object.entries(texts).map(([source, files]) => [
            source,
            shuffled(
              files.map((text) => shuffledText(text, seed)),
              seed,
            ),
          ]),
        );
        expect(numbers(await assess(other))).toEqual(numbers(whole));
      }),
      { numRuns: 5 },
    );
  });

  test('are the same in however many files rows come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (share) => {
        const other = Object.fromEntries(
          Object.entries(texts).map(([source, files]) => [
            source,
            files.flatMap((text) => halves(text, share)),
          ]),
        );
        expect(numbers(await assess(other))).toEqual(numbers(whole));
      }),
      { numRuns: 4 },
    );
  });

  test('are the same from CSV, from objects, from JSON and from one object a line', async () => {
    const records = Object.fromEntries(
      Object.entries(texts).map(([source, files]) => [
        source,
        files.map(
          (text) => parse(text, { columns: true, relax_column_count: true }) as Record<string, string>[],
        ),
      ]),
    );
    const sound = Object.fromEntries(
      Object.entries(records).map(([source, files]) => {
        const width = Math.max(...files.flatMap((rows) => rows.map((row) => Object.keys(row).length)));
        return [source, files.map((rows) => rows.filter((row) => Object.keys(row).length === width))];
      }),
    );
    const columns = (rows: readonly Record<string, string>[]): string[] => Object.keys(rows[0] ?? {});
    const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const table = (rows: readonly Record<string, string>[]): string =>
      [columns(rows), ...rows.map((row) => columns(rows).map((name) => row[name] ?? ''))]
        .map((cells) => `${cells.map(cell).join(',')}\n`)
        .join('');
    const each = (render: (rows: Record<string, string>[]) => Exports[string]): Exports =>
      Object.fromEntries(
        Object.entries(sound).map(([source, files]) => [source, files.map(render) as never]),
      );
    const expected = numbers(await assess(each(table)));
    expect(expected.scores).not.toEqual([]);
    expect(numbers(await assess(each((rows) => rows)))).toEqual(expected);
    expect(
      numbers(await assess(each((rows) => JSON.stringify({ totalSize: rows.length, records: rows })))),
    ).toEqual(expected);
    const wrapped = (rows: Record<string, string>[]): string =>
      JSON.stringify({
        results: rows.map(({ id, ...properties }) => ({ ...(id === undefined ? {} : { id }), properties })),
      });
    expect(numbers(await assess(each(wrapped)))).toEqual(expected);
    const lines = (rows: Record<string, string>[]): string =>
      rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    expect(numbers(await assess(each(lines)))).toEqual(expected);
  });

  test('account for every row: read = used + filtered + rejected, in each file and in all', () => {
    const { data } = whole;
    for (const { read, used, filtered, rejected } of data.files) {
      expect(read).toBe(used + rejected + Object.values(filtered).reduce((sum, count) => sum + count, 0));
    }
    expect(data.read).toBe(data.used + data.filtered + data.rejected);
    const lines = readdirSync(folder)
      .flatMap((name) =>
        quarters.includes(name)
          ? readdirSync(`${folder}/${name}`).map((file) => `${folder}/${name}/${file}`)
          : [],
      )
      .concat(`${folder}/people.csv`)
      .map((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length - 1);
    expect(data.read).toBe(lines.reduce((sum, count) => sum + count, 0));
  });
});
