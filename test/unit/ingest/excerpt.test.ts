import { describe, expect, test } from 'vitest';
import { fieldPlans } from '../../../src/ingest/columns.ts';
import { recordShower } from '../../../src/ingest/excerpt.ts';
import { problemSummaries } from '../../../src/ingest/ingest.ts';
import { placesIn } from '../../../src/ingest/names.ts';
import { startReferences } from '../../../src/ingest/references.ts';
import type { Kind, Source } from '../../../src/types.ts';
import { inputOf, read, readText, sourceOf } from './support.ts';

interface Table {
  readonly kind?: Kind;
  readonly header: string;
  readonly rest?: Partial<Source>;
  readonly delimiter?: string;
}

/** The line of a record, and the caret below it. */
const shown = (text: string, column: number, table: Table): string[] => {
  const { kind = 'deal', header, rest = {}, delimiter = ',' } = table;
  const source = sourceOf(kind, rest);
  const plans = fieldPlans(source);
  const placeOf = placesIn(header.split(delimiter));
  const places = plans.map(({ header: name }) => (name === undefined ? -1 : placeOf(name)));
  const spot = { text, line: 7, column };
  const found = recordShower({ source, found: undefined, places, delimiter })(spot);
  if (found === undefined) return [];
  const { excerpt, caret, width } = found;
  expect(excerpt.map(({ line }) => line)).toEqual([7]);
  return [excerpt[0]?.text ?? '', `${' '.repeat(caret - 1)}${'^'.repeat(width)}`];
};

const deals = { header: 'id,se,outcome,amount,closed_at,champion,phone' };

describe('a row of a table', () => {
  test.each<{ name: string; text: string; column: number; table?: Table; says: readonly string[] }>([
    {
      name: 'ids, words, numbers and dates; people, free text and what nothing reads are hidden',
      text: 'D-1,Ana Lima,won,400,2026-13-02,Bo,555',
      column: 5,
      says: ['D-1,…,won,400,2026-13-02,…,…', '              ^^^^^^^^^^'],
    },
    {
      name: 'a fault in a column about people: the caret stands below what is hidden',
      text: 'D-1,Ana Lima,won,400,2026-07-02,Bo,555',
      column: 2,
      says: ['D-1,…,won,400,2026-07-02,…,…', '    ^'],
    },
    {
      name: 'nothing is hidden where there is nothing',
      text: 'D-1,,won,,2026-07-02,,',
      column: 2,
      says: ['D-1,,won,,2026-07-02,,', '    ^'],
    },
    {
      name: 'neighbours that do not read as what they should be are hidden',
      text: 'Ana Lima,won,Bo Berg,some,soon,x,y',
      column: 5,
      says: ['…,…,…,…,soon,…,…', '        ^^^^'],
    },
    {
      name: 'quotes where a cell needs them',
      text: '"D-1",Ana,won,"4,000",2026-07-02,"a ""b"", c",555',
      column: 4,
      says: ['D-1,…,won,"4,000",2026-07-02,…,…', '          ^^^^^^^'],
    },
    {
      name: 'a line end within quotes is a space',
      text: 'D-1,Ana,"may\r\nbe",400,2026-07-02,"a\nb",555',
      column: 3,
      says: ['D-1,…,"may be",400,2026-07-02,…,…', '      ^^^^^^^^'],
    },
    {
      name: 'a long cell is cut',
      text: `D-1,Ana,${'maybe-'.repeat(20)}won,400,2026-07-02,Bo,5`,
      column: 3,
      says: [`D-1,…,${'maybe-'.repeat(20).slice(0, 59)}…,400,2026-07-02,…,…`, `      ${'^'.repeat(60)}`],
    },
    {
      name: 'an address is hidden wherever it stands',
      text: 'D-1,Ana,ana@example.org,400,2026-07-02,Bo,5',
      column: 3,
      says: ['D-1,…,…,400,2026-07-02,…,…', '      ^'],
    },
    {
      name: 'another delimiter',
      text: 'D-1;Ana;won;4.000,5;2026-07-02',
      column: 4,
      table: { header: 'id;se;outcome;amount;closed_at', delimiter: ';' },
      says: ['D-1;…;won;4.000,5;2026-07-02', '          ^^^^^^^'],
    },
    {
      name: 'words of a map are known',
      text: 'D-1,Closed Won,x',
      column: 3,
      table: {
        header: 'id,Stage,amount',
        rest: { columns: { outcome: { from: 'Stage', map: { 'closed won': 'won' } } } },
      },
      says: ['D-1,Closed Won,x', '               ^'],
    },
    {
      name: 'behind otherwise anything may stand',
      text: 'D-1,Ana Lima,x',
      column: 3,
      table: { header: 'id,outcome,amount', rest: { columns: { outcome: { otherwise: 'open' } } } },
      says: ['D-1,…,x', '      ^'],
    },
    {
      name: 'fields of the config: by their type',
      text: 'D-1,Ana Lima,3,2026-07-02,x',
      column: 5,
      table: {
        header: 'id,manager,seats,signed,amount',
        rest: { columns: { manager: 'manager', seats: { type: 'number' }, signed: { type: 'date' } } },
      },
      says: ['D-1,…,3,2026-07-02,x', '                   ^'],
    },
    {
      name: 'a column that feeds a person as well as something else is one about people',
      text: 'Ana1,maybe',
      column: 2,
      table: { header: 'id,outcome', rest: { columns: { se: 'id' } } },
      says: ['…,maybe', '  ^^^^^'],
    },
    {
      name: 'what is dropped is hidden',
      text: 'D-1,won,400,x',
      column: 4,
      table: { header: 'id,outcome,amount,closed_at', rest: { drop: ['amount'] } },
      says: ['D-1,won,…,x', '          ^'],
    },
    {
      name: 'of an answer only the cell with the fault',
      text: 'sat_tools,9,Ana Lima,2026-07-02',
      column: 2,
      table: { kind: 'survey', header: 'item,value,respondent,submitted_at' },
      says: ['…,9,…,…', '  ^'],
    },
    {
      name: 'an answer in words is hidden, and nothing is left to show',
      text: 'sat_tools,my manager,Ana Lima,2026-07-02',
      column: 2,
      table: { kind: 'survey', header: 'item,value,respondent,submitted_at' },
      says: [],
    },
    {
      name: 'of a person only the cell with the fault',
      text: 'Ana Lima,2,EMEA,2020-01-01',
      column: 2,
      table: { kind: 'person', header: 'id,fte,team,start_on' },
      says: ['…,2,…,…', '  ^'],
    },
  ])('$name', ({ text, column, table = deals, says }) => {
    expect(shown(text, column, table)).toEqual(says);
  });

  test('of a wide record the columns around the fault', () => {
    const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const columns = Object.fromEntries(names.map((name) => [name, { type: 'number' as const }]));
    const cells = names.map((_, index) => (index === 30 ? 'x' : String(index)));
    const [line, caret] = shown(['D1', 'won', ...cells].join(','), 33, {
      header: ['id', 'outcome', ...names].join(','),
      rest: { columns },
    });
    expect(line).toBe(`…,${cells.slice(18, 43).join(',')},…`);
    expect(line?.[caret?.indexOf('^') ?? 0]).toBe('x');
  });
});

describe('which problems have a line', () => {
  const lines = async (text: string, rest: Partial<Source> = {}, name?: string) =>
    problemSummaries((await readText(text, rest, name)).ledger).map(({ code, excerpt = [] }) => [
      code,
      ...excerpt.map((each) => `${each.line} ${each.text}`),
    ]);

  test('the first row of each summary', async () => {
    expect(await lines('id,outcome,amount\nD1,won,1x\nD2,won,2x\nD3,won,3x\n')).toEqual([
      ['row/number', '2 D1,won,1x'],
    ]);
  });

  test.each([
    { name: 'cells that are not where they should be', text: 'id,outcome\nD1,won,Ana\n' },
    { name: 'a broken quote', text: 'id,outcome\nD1,w"on\n' },
    { name: 'a repeated key', text: 'id,outcome\nD1,won\nD1,lost\n' },
    { name: 'JSON, whose message says it all', text: '[{"id": "D1", "outcome": "maybe"}]', file: 'a.json' },
  ])('none: $name', async ({ text, file }) => {
    expect((await lines(text, {}, file)).map(({ length }) => length)).toEqual([1]);
  });

  test('a warning about a row that is used', async () => {
    const references = startReferences();
    await read(sourceOf('deal'), [inputOf('id,outcome\nD1,won\n')], { references });
    const text = 'id,type,se,deal_id\nA1,demo,ana,D9\n';
    const { ledger } = await read(sourceOf('activity'), [inputOf(text)], { references });
    expect(problemSummaries(ledger)).toMatchObject([
      { code: 'row/unknown-deal', excerpt: [{ line: 2, text: 'A1,…,…,D9' }], caret: 8, width: 2 },
    ]);
  });
});
