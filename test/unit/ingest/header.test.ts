import { describe, expect, test } from 'vitest';
import { fieldPlans } from '../../../src/ingest/columns.ts';
import { beginningsOf } from '../../../src/ingest/dialect.ts';
import { bind } from '../../../src/ingest/header.ts';
import { isNear, lacking, placesIn } from '../../../src/ingest/names.ts';
import type { Problem } from '../../../src/problems.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import type { Source } from '../../../src/types.ts';
import { bytesOf, inputOf, read, readText, sourceOf } from './support.ts';

/** The delimiter, the line and the names of the header; else what is wrong with it. */
const headerOf = async (text: string, rest: Partial<Source> = {}): Promise<object> => {
  const source = sourceOf('deal', rest);
  try {
    const head = { head: bytesOf(text), isWhole: true };
    const table = { beginnings: (records: number) => beginningsOf(head, records) };
    const { header, unused, widest } = await bind(table, source, { file: 'f.csv' });
    return { ...header.dialect, line: header.line, names: header.names, unused, widest };
  } catch (error) {
    return error instanceof SpaceSeaError ? (error.problems[0] as Problem) : new Error(String(error));
  }
};

describe('the delimiter is the one under which the needed columns are there', () => {
  test.each([
    { name: 'commas', text: 'id,outcome\n', delimiter: ',' },
    { name: 'semicolons', text: 'id;outcome\n', delimiter: ';' },
    { name: 'tabs', text: 'id\toutcome\n', delimiter: '\t' },
    { name: 'pipes', text: 'id|outcome\n', delimiter: '|' },
    { name: 'semicolons beside more commas', text: 'id;outcome;a,b,c,d\n', delimiter: ';' },
    { name: 'quoted names', text: '"id";"outcome";"Amount, EUR"\n', delimiter: ';' },
    { name: 'named by the first line', text: 'sep=;\nid;outcome\n', delimiter: ';' },
    { name: 'named in quotes, by CRLF', text: '"sep=;"\r\nid;outcome\r\n', delimiter: ';' },
    { name: 'named with a mark before it', text: '\ufeffsep=;\r\nid;outcome\r\n', delimiter: ';' },
    { name: 'a tab by name', text: 'sep=\t\nid\toutcome\n', delimiter: '\t' },
    { name: 'in capitals', text: 'SEP=|\nid|outcome\n', delimiter: '|' },
    { name: 'one that is not among the usual', text: 'sep=^\nid^outcome\n', delimiter: '^' },
    {
      name: 'named before a header whose letters are cut in two',
      text: 'sep=;\r\nGröße;id;outcome\r\n',
      delimiter: ';',
    },
  ])('$name', async ({ text, delimiter }) => {
    expect(await headerOf(text)).toMatchObject({ delimiter, lineEnds: 'lf' });
  });

  test.each([
    { name: 'no needed column: never one column', text: 'a;b;c\n1;2;3\n' },
    { name: 'one name that holds them all', text: 'id:outcome\n' },
    { name: 'another delimiter than the one named', text: 'sep=,\nid;outcome\n' },
    { name: 'a letter is no delimiter', text: 'sep=x\nidxoutcome\n' },
    { name: 'a quote is no delimiter', text: 'sep="\nid"outcome\n' },
  ])('$name', async ({ text }) => {
    expect(await headerOf(text)).toMatchObject({ code: 'file/header' });
  });

  test.each([
    { name: 'line feeds', text: 'id,outcome\nD1,won\n', lineEnds: 'lf' },
    { name: 'CRLF', text: 'id,outcome\r\nD1,won\r\n', lineEnds: 'lf' },
    { name: 'carriage returns', text: 'id,outcome\rD1,won\r', lineEnds: 'any' },
    { name: 'a carriage return below a line feed', text: 'id,outcome\nD1,w\ron\n', lineEnds: 'lf' },
    { name: 'no line end', text: 'id,outcome', lineEnds: 'lf' },
  ])('line ends as the first line has them: $name', async ({ text, lineEnds }) => {
    expect(await headerOf(text)).toMatchObject({ lineEnds });
  });
});

describe('the header', () => {
  test.each([
    { name: 'is the first line', text: 'id,outcome\nD1,won\n', line: 1 },
    { name: 'stands below blank lines', text: '\n \n\t\nid,outcome\n', line: 4 },
    { name: 'stands below the line that names the delimiter', text: 'sep=,\nid,outcome\n', line: 2 },
    { name: 'and below blank lines under it', text: 'sep=,\n\nid,outcome\n', line: 3 },
  ])('$name', async ({ text, line }) => {
    expect(await headerOf(text)).toMatchObject({ line, names: ['id', 'outcome'] });
  });

  test('names are compared as people mean them', async () => {
    expect(
      await headerOf('Deal-ID; OUTCOME ;Close  Date\n', {
        columns: { id: 'deal_id', closed_at: 'Close Date' },
      }),
    ).toMatchObject({
      names: ['Deal-ID', ' OUTCOME ', 'Close  Date'],
      unused: [],
    });
  });

  test('what nothing reads is named, but for what is dropped', async () => {
    expect(await headerOf('id,outcome,x, y ,Comment\n', { drop: ['comment'] })).toMatchObject({
      unused: ['x', 'y'],
    });
  });

  test('columns without a name at the end are cut off', async () => {
    expect(await headerOf('id,outcome,, \n')).toMatchObject({ names: ['id', 'outcome'], widest: 4 });
  });

  test.each([
    {
      name: 'a name is missing in the middle',
      text: '\nid,,outcome\n',
      is: { message: 'column 2 has no name', at: { file: 'f.csv', line: 2, column: 2 } },
    },
    {
      name: 'a name that is read stands twice',
      text: 'id,outcome,amount,team,Amount\n',
      is: { message: 'columns 3 and 5 are both called "amount"', at: { file: 'f.csv', line: 1, column: 5 } },
    },
    {
      name: 'the second one is the exact one',
      text: 'id,outcome,AMOUNT,amount\n',
      is: { message: 'columns 3 and 4 are both called "amount"', at: { file: 'f.csv', line: 1, column: 4 } },
    },
    {
      name: 'a needed column is missing',
      text: 'id,stage\n',
      is: {
        message:
          'has no column "outcome"; its first record, read with commas between columns, is "id", "stage"',
      },
    },
    {
      name: 'two needed columns are missing',
      text: 'x;y\n',
      is: {
        message:
          'has no column "id" and no column "outcome"; its first record, read with semicolons between columns, is "x", "y"',
      },
    },
    {
      name: 'the delimiter that leaves the fewest columns missing tells the names',
      text: 'a,b;id;c\n',
      is: {
        message:
          'has no column "outcome"; its first record, read with semicolons between columns, is "a,b", "id", "c"',
      },
    },
    {
      name: 'a delimiter without a name of its own',
      text: 'sep=^\na^b\n',
      is: {
        message:
          'has no column "id" and no column "outcome"; its first record, read with "^" between columns, is "a", "b"',
      },
    },
    {
      name: 'many names: the first twelve',
      text: `${Array.from({ length: 14 }, (_, index) => `n${index}`).join('|')}\n`,
      is: { message: expect.stringMatching(/"n0", .*"n11" and 2 more$/) },
    },
    {
      name: 'a long name is cut',
      text: `${'x'.repeat(100)},b\n`,
      is: { message: expect.stringContaining(`"${'x'.repeat(80)}…", "b"`) },
    },
    {
      name: 'a broken quote',
      text: '"id,outcome\n',
      is: { message: 'has no header: its first record does not end, or has a broken quote', at: { line: 1 } },
    },
    {
      name: 'a line above it that is broken',
      text: 'Report "Q3"\nid,outcome\n',
      is: { message: 'has no header: its first record does not end, or has a broken quote' },
    },
    { name: 'nothing at all', text: '', is: { message: expect.stringContaining('has no header') } },
  ])('$name: an error that stops the file', async ({ text, is }) => {
    expect(await headerOf(text)).toMatchObject({ code: 'file/header', ...is });
  });

  test.each([
    { name: 'a number', text: 'D1,48000\n' },
    { name: 'a date', text: 'D1,2026-07-03\n' },
    { name: 'an address', text: 'D1,ana@example.org\n' },
    { name: 'a word that stands below as well', text: 'D1,won\nD2,open\nD3,won\n' },
  ])('a first record that looks like data is not shown: $name', async ({ text }) => {
    const { message } = (await headerOf(text)) as Problem;
    expect(message).toBe(
      'has no column "id" and no column "outcome"; its first record looks like data, not like the names of columns',
    );
  });

  test.each([
    { name: 'a person', kind: 'person', header: 'Ana Lima,EMEA' },
    { name: 'an answer', kind: 'survey', header: 'Mood,Ana,much too high' },
  ] as const)(
    'nor one without any known name, where it may be about people: $name',
    async ({ kind, header }) => {
      const { found } = await read(sourceOf(kind), [inputOf(`${header}\n`)]);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('looks like data');
    },
  );

  test('but names are shown if one of them is known', async () => {
    const { found } = await read(sourceOf('person'), [inputOf('Key,Team\n')]);
    expect(found[0]).toContain('is "Key", "Team"');
  });

  test('two columns of one name that nothing reads do not matter', async () => {
    expect(await headerOf('id,outcome,Comment,Comment\n')).toMatchObject({ unused: ['Comment', 'Comment'] });
  });

  test.each([
    {
      name: 'a slip in a name',
      text: 'id,Out come,x\n',
      hint: 'did you mean this? Write sources: { deals: { columns: { outcome: Out come } } }',
    },
    {
      name: 'the nearest of two',
      text: 'id,outcomes,outcme\n',
      hint: 'did you mean this? Write sources: { deals: { columns: { outcome: outcomes } } }',
    },
    {
      name: 'a name that YAML would not take',
      text: 'id;"out: come"\n',
      hint: 'did you mean this? Write sources: { deals: { columns: { outcome: "out: come" } } }',
    },
    {
      name: 'nothing near',
      text: 'id,Phase\n',
      hint: 'spacesea init f.csv proposes what is what; or say which column is which, such as sources: { deals: { columns: { outcome: Your Header } } }; spacesea schema deal lists the fields',
    },
    {
      name: 'a name that is an identifier',
      text: 'Phase;Record ID;Company ID\n',
      hint: 'spacesea init f.csv proposes what is what; or say which column is which, such as sources: { deals: { columns: { id: Record ID, outcome: Your Header } } }; spacesea schema deal lists the fields',
    },
    {
      name: 'an export of a tool, but for one column',
      text: 'Opportunity Name,Stage,Close Date\n',
      hint: 'but for the column "Opportunity ID" this is the export "Salesforce opportunity report": add the column there, and export again',
    },
    {
      name: 'one of two exports, but for one column each',
      text: 'Opportunity Name,Stage,Deal Name,Deal Stage\n',
      hint: 'spacesea init f.csv proposes what is what; or say which column is which, such as sources: { deals: { columns: { id: Your Header, outcome: Your Header } } }; spacesea schema deal lists the fields',
    },
    { name: 'no header at all', text: '"', hint: 'is this really a CSV file with column names?' },
  ])('and what to do: $name', async ({ text, hint }) => {
    expect(await headerOf(text)).toMatchObject({ hint });
  });

  test('a header further down is found in the first twenty records only', async () => {
    const text = (above: number): string => `${'x\n'.repeat(above)}id,outcome\n`;
    expect(await headerOf(text(19))).toMatchObject({ line: 20 });
    expect(await headerOf(text(20))).toMatchObject({ hint: expect.stringContaining('say which column') });
  });
});

describe('names that are nearly right, or wanted in vain', () => {
  test.each([
    { name: 'nothing odd', header: 'id,outcome,amount', columns: {}, is: [] },
    {
      name: 'a slip',
      header: 'id,outcome,ammount',
      columns: {},
      is: ['1:3 file/misspelt the column "ammount" is not read; is it meant to be "amount"?'],
    },
    {
      name: 'a slip in a field that another column feeds',
      header: 'id,outcome,ammount,amount',
      columns: {},
      is: [],
    },
    {
      name: 'a short name',
      header: 'id,outcome,aa',
      columns: { a: { from: 'ab', type: 'text' } },
      is: ['1 file/misspelt lacks the column "ab", from which the config reads a'],
    },
    {
      name: 'a slip in a header of the config',
      header: 'id,outcome,Close date',
      columns: { closed_at: 'Closed date' },
      is: ['1:3 file/misspelt the column "Close date" is not read; is it meant to be "Closed date"?'],
    },
    {
      name: 'a header of the config that is not there',
      header: 'id,outcome,Abschluss',
      columns: { closed_at: 'Closing', amount: 'Betrag' },
      is: ['1 file/misspelt lacks 2 columns that the config reads: "Betrag" (amount), "Closing" (closed_at)'],
    },
  ] as const)('$name', async ({ header, columns, is }) => {
    const { found } = await readText(
      `${header}\nD1,won${',2026-01-01'.repeat(header.split(',').length - 2)}\n`,
      { columns },
    );
    expect(found.filter((line) => line.includes('file/')).sort()).toEqual([...is].sort());
  });

  test('where to find what to write', async () => {
    const { ledger } = await readText('id,outcome,"Regi: on"\nD1,won,x\n', {
      columns: { region: 'Regi: in' },
    });
    expect(ledger.oddities).toMatchObject([
      {
        severity: 'warning',
        at: { file: 'file.csv', line: 1, column: 3 },
        hint: 'rename it, or write region: "Regi: on" under columns of the source',
      },
    ]);
  });

  test.each([
    { name: 'equal', a: 'outcome', b: 'Outcome', is: true },
    { name: 'one letter', a: 'outcme', b: 'outcome', is: true },
    { name: 'too short to tell', a: 'team', b: 'teams', is: false },
    { name: 'too different in length', a: 'closed', b: 'closed_date', is: false },
    { name: 'another word', a: 'region', b: 'segment', is: false },
  ])('near: $name', ({ a, b, is }) => {
    expect(isNear(a, b)).toBe(is);
  });

  test('the exact name comes before one that is alike', () => {
    const placeOf = placesIn(['ID', 'id', 'Id', 'Other']);
    expect([placeOf('id'), placeOf('ID'), placeOf('iD'), placeOf(' other'), placeOf('x')]).toEqual([
      1, 0, 0, 3, -1,
    ]);
  });

  test('a fixed value needs no column', () => {
    const plans = fieldPlans(sourceOf('deal', { columns: { outcome: { value: 'open' }, id: 'Nr' } }));
    expect(lacking(plans, ['x']).map(({ field }) => field)).toEqual(['id']);
    expect(lacking(plans, ['nr'])).toEqual([]);
  });
});
