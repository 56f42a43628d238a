import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SheetCell, SheetRow } from '../../../src/ingest/workbook/sheet.ts';
import { readWorkbook } from '../../../src/ingest/workbook.ts';
import type { SpaceSeaError } from '../../../src/problems.ts';
import { packed, type Written, workbookOf, workbookParts, zipOf } from '../../support/workbook.ts';

const rowsIn = async (bytes: Uint8Array, sheet?: string): Promise<SheetRow[]> => {
  const { rows } = await readWorkbook(bytes, { file: 'a.xlsx', ...(sheet !== undefined && { sheet }) });
  return [...rows];
};

const firstRow = async (written: Written): Promise<readonly SheetCell[]> =>
  (await rowsIn(workbookOf(written)))[0]?.cells ?? [];

const refusal = async (bytes: Uint8Array, sheet?: string): Promise<string> => {
  const error: SpaceSeaError = await rowsIn(bytes, sheet).then(
    () => expect.fail('the workbook was read'),
    (thrown: SpaceSeaError) => thrown,
  );
  const [problem] = error.problems ?? [];
  expect({ code: problem?.code, exit: error.exitCode, at: problem?.at }).toEqual({
    code: 'file/workbook',
    exit: 3,
    at: { file: 'a.xlsx' },
  });
  return `${problem?.message}: ${problem?.hint}`;
};

const num = (number: string): SheetCell => ({ number });

describe('workbooks of writers that are not ours give what make.py put into them', () => {
  const folder = 'test/unit/ingest/workbooks';
  const table: readonly SheetRow[] = [
    { row: 1, cells: ['Deal - ID', 'Won time', 'Value', 'Note'] },
    { row: 2, cells: ['D1', '2025-02-14T11:00:00', num('1234.5'), 'Zo\u00eb & <Co> "\u{1f680}"'] },
    { row: 3, cells: ['D2', '2025-03-28', num('0.1'), 'true'] },
    { row: 5, cells: [num('7'), '2024-02-29T23:59:59', num('-3e-7'), '#N/A'] },
    { row: 7, cells: [undefined, undefined, num('0.6'), '36:00:00'] },
  ];

  test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('%s', async (file) => {
    const { name, names, rows } = await readWorkbook(readFileSync(`${folder}/${file}`), { file });
    expect({ name, names, rows: [...rows] }).toEqual({
      name: 'Deals',
      names: ['Lists', 'Deals'],
      rows: table,
    });
  });
});

describe('a cell', () => {
  test.each<{ name: string; xml: string; gives: SheetCell } & Written>([
    { name: 'a number', xml: '<c><v>1234.5</v></c>', gives: num('1234.5') },
    { name: 'a number with a type', xml: '<c t="n"><v> 7 </v></c>', gives: num('7') },
    { name: 'a number as Excel writes 0.1', xml: '<c><v>0.10000000000000001</v></c>', gives: num('0.1') },
    { name: 'a large number', xml: '<c><v>1.23E+11</v></c>', gives: num('123000000000') },
    {
      name: 'an id beyond 2^53',
      xml: '<c><v>123456789012345678</v></c>',
      gives: num('123456789012345678'),
    },
    { name: 'no number, though it says so', xml: '<c><v>0x10</v></c>', gives: '0x10' },
    { name: 'true', xml: '<c t="b"><v>1</v></c>', gives: 'true' },
    { name: 'false', xml: '<c t="b"><v>0</v></c>', gives: 'false' },
    { name: 'a boolean of another name', xml: '<c t="b"><v>__proto__</v></c>', gives: '__proto__' },
    { name: 'an error', xml: '<c t="e"><v>#DIV/0!</v></c>', gives: '#DIV/0!' },
    { name: 'a formula', xml: '<c><f>1+1</f><v>2</v></c>', gives: num('2') },
    { name: 'a formula that gives text', xml: '<c t="str"><f>A2</f><v> won </v></c>', gives: ' won ' },
    { name: 'a formula that gives no text', xml: '<c t="str"><f>""</f><v></v></c>', gives: undefined },
    { name: 'a formula that was never worked out', xml: '<c><f>A2*B2</f></c>', gives: '=A2*B2' },
    {
      name: 'a text in the cell',
      xml: '<c t="inlineStr"><is><t>won &amp; lost</t></is></c>',
      gives: 'won & lost',
    },
    { name: 'a text in CDATA', xml: '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', gives: '<b>' },
    { name: 'a shared text', xml: '<c t="s"><v>1</v></c>', texts: '<si/><si><t>won</t></si>', gives: 'won' },
    {
      name: 'a shared text in several styles',
      xml: '<c t="s"><v>0</v></c>',
      texts: '<si><r><rPr><b/></rPr><t>w</t></r><r><t xml:space="preserve">on </t></r></si>',
      gives: 'won ',
    },
    {
      name: 'a shared text with reading aids',
      xml: '<c t="s"><v>0</v></c>',
      texts: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      gives: '東京',
    },
    {
      name: 'a text with escaped characters',
      xml: '<c t="s"><v>0</v></c>',
      texts: '<si><t>a_x0009_b_x005F_x0009_</t></si>',
      gives: 'a\tb_x0009_',
    },
    {
      name: 'line ends',
      xml: '<c t="s"><v>0</v></c>',
      texts: '<si><t>a\r\nb&#10;c</t></si>',
      gives: 'a\nb\nc',
    },
    { name: 'an empty text', xml: '<c t="s"><v>0</v></c>', texts: '<si><t></t></si>', gives: undefined },
    { name: 'an ISO date', xml: '<c t="d"><v>2025-03-28T00:00:00</v></c>', gives: '2025-03-28' },
    {
      name: 'an ISO time',
      xml: '<c t="d"><v>2025-02-14T11:00:00.000Z</v></c>',
      gives: '2025-02-14T11:00:00',
    },
    { name: 'an ISO date that is none', xml: '<c t="d"><v>2025-02-30</v></c>', gives: '2025-02-30' },
    { name: 'a day', xml: '<c s="1"><v>45744</v></c>', formats: [14], gives: '2025-03-28' },
    {
      name: 'a day that stays a number',
      xml: '<c s="1"><v>45744</v></c>',
      formats: [1],
      gives: num('45744'),
    },
    {
      name: 'a moment',
      xml: '<c s="1"><v>45702.458333</v></c>',
      formats: [22],
      gives: '2025-02-14T11:00:00',
    },
    {
      name: 'a moment of a Mac',
      xml: '<c s="1"><v>44240.458333</v></c>',
      formats: [22],
      epoch: 1904,
      gives: '2025-02-14T11:00:00',
    },
    {
      name: 'a day in a format of its own',
      xml: '<c s="2"><v>45744</v></c>',
      formats: [0, '[$-407]d. mmm yyyy;@'],
      gives: '2025-03-28',
    },
    {
      name: 'a number with letters in its format',
      xml: '<c s="1"><v>3</v></c>',
      formats: ['0 "days"'],
      gives: num('3'),
    },
    { name: 'a duration', xml: '<c s="1"><v>1.5</v></c>', formats: [46], gives: '36:00:00' },
    {
      name: 'a formula of a day',
      xml: '<c s="1"><f>B1+1</f><v>61</v></c>',
      formats: [14],
      gives: '1900-03-01',
    },
    { name: 'beyond the calendar', xml: '<c s="1"><v>-1</v></c>', formats: [14], gives: num('-1') },
    {
      name: 'a text in the format of a date',
      xml: '<c s="1" t="str"><v>Q3</v></c>',
      formats: [14],
      gives: 'Q3',
    },
    { name: 'a style that is not there', xml: '<c s="constructor"><v>1</v></c>', gives: num('1') },
    { name: 'a type that is not there', xml: '<c t="__proto__"><v>1</v></c>', gives: '1' },
    { name: 'a style and nothing else', xml: '<c s="1"/>', gives: undefined },
  ])('$name', async ({ xml, gives, ...written }) => {
    const rows = `<row>${xml}<c t="b"><v>1</v></c></row>`;
    expect(await firstRow({ ...written, rows })).toEqual([gives, 'true']);
  });
});

describe('rows', () => {
  test.each<{ name: string; rows: string; gives: readonly SheetRow[] }>([
    { name: 'none', rows: '', gives: [] },
    {
      name: 'keep their numbers across empty ones',
      rows: '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"/><row r="9"><c r="A9"/><c r="AB9"><v>2</v></c><c r="AC9" s="1"/></row><row r="10"/>',
      gives: [
        { row: 2, cells: [undefined, num('1')] },
        { row: 9, cells: [...Array(27).fill(undefined), num('2')] },
      ],
    },
    {
      name: 'without names follow each other',
      rows: '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      gives: [
        { row: 1, cells: [num('1'), undefined, num('2')] },
        { row: 5, cells: [undefined, undefined, num('3'), num('4')] },
        { row: 6, cells: [num('5')] },
      ],
    },
    {
      name: 'with prefixes, as the SDK of Microsoft writes them',
      rows: '<x:row xmlns:x="y" r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
      gives: [{ row: 1, cells: [num('1')] }],
    },
    {
      name: 'at the far corner',
      rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      gives: [{ row: 1_048_576, cells: [...Array(16_383).fill(undefined), num('1')] }],
    },
  ])('$name', async ({ rows, gives }) => {
    expect(await rowsIn(workbookOf({ rows }))).toEqual(gives);
  });

  test('are read again from the beginning', async () => {
    const bytes = workbookOf({ rows: '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>' });
    const { rows } = await readWorkbook(bytes, { file: 'a.xlsx' });
    for (const _ of rows) break;
    expect([...rows]).toEqual([...rows]);
    expect([...rows]).toHaveLength(2);
  });
});

describe('which sheet', () => {
  const tab = (name: string, relation: string, state = 'visible'): string =>
    `<sheet name="${name}" sheetId="1" state="${state}" r:id="${relation}"/>`;
  const two = tab('Deals', 's1') + tab('Zahlen &amp; mehr', 's2');
  const rows = '<row><c><v>1</v></c></row>';

  test.each<{ name: string; tabs: string; sheet?: string; reads: string }>([
    { name: 'the first', tabs: two, reads: 'Deals' },
    { name: 'the one that is named', tabs: two, sheet: 'Zahlen & mehr', reads: 'Zahlen & mehr' },
    { name: 'no hidden one', tabs: tab('Lists', 's1', 'hidden') + tab('Data', 's2'), reads: 'Data' },
    { name: 'no very hidden one', tabs: tab('Lists', 's1', 'veryHidden') + tab('Data', 's2'), reads: 'Data' },
    {
      name: 'a hidden one by name',
      tabs: tab('Lists', 's1', 'hidden') + tab('B', 's2'),
      sheet: 'Lists',
      reads: 'Lists',
    },
    { name: 'no chart', tabs: tab('Chart', 's3') + tab('Data', 's2'), reads: 'Data' },
    { name: 'one called like a member of every object', tabs: tab('__proto__', 's1'), reads: '__proto__' },
  ])('$name', async ({ tabs, sheet, reads }) => {
    const bytes = workbookOf({ tabs, rows });
    const from = { file: 'a.xlsx', ...(sheet !== undefined && { sheet }) };
    expect((await readWorkbook(bytes, from)).name).toBe(reads);
  });

  test.each<{ name: string; tabs: string; sheet?: string; says: string }>([
    {
      name: 'another case',
      tabs: two,
      sheet: 'deals',
      says: 'has no sheet "deals": did you mean sheet: "Deals"? Its sheets: Deals, Zahlen & mehr',
    },
    {
      name: 'another name',
      tabs: two,
      sheet: 'Q3',
      says: 'has no sheet "Q3": its sheets: Deals, Zahlen & mehr',
    },
    { name: 'a chart', tabs: tab('Chart', 's3'), says: 'has no sheet with cells' },
    { name: 'no sheet', tabs: '', says: 'has no sheet with cells' },
    { name: 'a sheet without a part', tabs: tab('A', 'constructor'), says: 'has no sheet with cells' },
    {
      name: 'hidden ones only',
      tabs: tab('Lists', 's1', 'hidden'),
      says: 'has hidden sheets only: name the one to read: sheet: "Lists"',
    },
  ])('refused: $name', async ({ tabs, sheet, says }) => {
    expect(await refusal(workbookOf({ tabs, rows }), sheet)).toContain(says);
  });
});

describe('what is no workbook', () => {
  const ole = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);
  const part = (name: string): { name: string; content: string } => ({ name, content: '' });
  test.each([
    { name: 'text', bytes: Buffer.from('id,outcome\n'), says: 'is no Excel workbook' },
    { name: 'nothing', bytes: new Uint8Array(), says: 'is no Excel workbook' },
    { name: 'a protected one', bytes: ole('x EncryptedPackage'), says: 'remove the password' },
    { name: 'an old one', bytes: ole('Workbook'), says: 'is an old Excel workbook (.xls)' },
    { name: 'a binary one', bytes: zipOf([part('xl/workbook.bin')]), says: '(.xlsb)' },
    { name: 'a zip archive', bytes: zipOf([part('deals.csv')]), says: 'is a zip archive, but no workbook' },
    { name: 'an empty archive', bytes: zipOf([]), says: 'is a zip archive, but no workbook' },
    {
      name: 'one of LibreOffice',
      bytes: zipOf([part('mimetype'), part('content.xml'), part('META-INF/manifest.xml')]),
      says: 'OpenDocument',
    },
    {
      name: 'a letter',
      bytes: zipOf([part('[Content_Types].xml'), part('word/document.xml')]),
      says: 'is a document of Word',
    },
    { name: 'half an archive', bytes: workbookOf({}).subarray(0, 900), says: 'is a damaged workbook' },
    {
      name: 'a protected part',
      bytes: zipOf([...workbookParts({})].map(([name, content]) => ({ name, content, flags: 1 }))),
      says: 'is protected by a password',
    },
  ])('$name', async ({ bytes, says }) => {
    expect(await refusal(bytes)).toContain(says);
  });
});

describe('a workbook without', () => {
  test.each(['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])(
    '%s, which it names',
    async (name) => {
      const parts = workbookParts({});
      parts.delete(name);
      expect(await refusal(packed(parts))).toContain(`${name} is missing`);
    },
  );

  test('texts and styles, which it does not name', async () => {
    const parts = workbookParts({ rows: '<row><c><v>1</v></c></row>' });
    const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    parts.set('xl/_rels/workbook.xml.rels', relations.replace(/<Relationship Id="[tf]"[^>]*>/g, ''));
    parts.delete('xl/styles.xml');
    parts.delete('xl/sharedStrings.xml');
    expect(await rowsIn(packed(parts))).toEqual([{ row: 1, cells: [num('1')] }]);
  });

  test('the letter case of the name of a part', async () => {
    const parts = workbookParts({
      rows: '<row><c t="s"><v>0</v></c></row>',
      texts: '<si><t>won</t></si>',
    });
    parts.set('xl/SharedStrings.xml', parts.get('xl/sharedStrings.xml') ?? '');
    parts.delete('xl/sharedStrings.xml');
    expect(await rowsIn(packed(parts))).toEqual([{ row: 1, cells: ['won'] }]);
  });
});
