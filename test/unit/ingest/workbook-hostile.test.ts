import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetRow } from '../../../src/ingest/workbook/sheet.ts';
import { readWorkbook } from '../../../src/ingest/workbook.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import { packed, workbookOf, workbookParts, type ZipPart, zipOf } from '../../support/workbook.ts';

const sheetName = 'xl/worksheets/sheet1.xml';

/** The rows, or what is said instead; anything but a refusal of the workbook fails. */
const outcome = async (bytes: Uint8Array): Promise<SheetRow[] | string> => {
  try {
    return [...(await readWorkbook(bytes, { file: 'a.xlsx' })).rows];
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual(['file/workbook']);
    return error.message;
  }
};

const cell = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** A workbook with one part as the test wants it. */
const withPart = (name: string, change: Partial<ZipPart>): Uint8Array =>
  zipOf(
    [...workbookParts({ rows: cell('a') })].map(([each, content]) => ({
      name: each,
      content,
      ...(each === name && change),
    })),
  );

describe('an archive that lies', () => {
  test.each([
    { name: 'about a sum', change: { sum: 1 }, says: 'cannot be unpacked' },
    { name: 'about a sum, unpacked', change: { sum: 1, isStored: true }, says: 'cannot be unpacked' },
    { name: 'by giving more than it says', change: { size: 10 }, says: 'cannot be unpacked' },
    { name: 'by giving nothing', change: { size: 0 }, says: 'cannot be unpacked' },
    { name: 'by giving less than it says', change: { size: 1e6 }, says: 'cannot be unpacked' },
    { name: 'with 4 GB in a small part', change: { size: 0xfffffff0 }, says: 'unpacks to more than 200 MiB' },
  ])('$name', async ({ change, says }) => {
    expect(await outcome(withPart(sheetName, change))).toContain(says);
  });

  test('with parts that are too large together', async () => {
    const large = { content: Buffer.alloc(2 * 1024 * 1024, ' '), isStored: true };
    const parts = [...workbookParts({})].map(([name, content]) => ({
      name,
      content,
      ...(name === sheetName && large),
      ...(name === 'xl/sharedStrings.xml' && { size: 199 * 1024 * 1024 }),
    }));
    expect(await outcome(zipOf(parts))).toContain('unpacks to more than 200 MiB');
  });

  test('with a part twice', async () => {
    const parts = [...workbookParts({})].map(([name, content]) => ({ name, content }));
    const again = { name: sheetName.toUpperCase(), content: '' };
    expect(await outcome(zipOf([...parts, again]))).toContain('it has one part twice');
  });

  test('with very many parts', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({
      name: `${index}`,
      content: '',
      isStored: true,
    }));
    expect(await outcome(zipOf(many))).toContain('holds more than 10000 parts');
  });
});

describe('XML that attacks', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';
  test.each([
    { name: 'entities of its own', xml: `${bomb}<a>&c;&d;</a>`, says: 'has a document type' },
    { name: 'an unknown entity', xml: '<a>&nbsp;</a>', says: 'not well-formed' },
    {
      name: 'an entity called like a member of every object',
      xml: '<a>&constructor;</a>',
      says: 'not well-',
    },
    { name: 'a million levels', xml: '<a>'.repeat(1e6), says: 'nested too deeply' },
    {
      name: 'thousands of attributes',
      xml: `<a ${Array.from({ length: 5000 }, (_, index) => `b${index}=""`).join(' ')}/>`,
      says: 'too many attributes',
    },
    { name: 'an attribute that hides a method', xml: '<a hasOwnProperty="1" b="2"/>', says: 'is not XML' },
    { name: 'an open end', xml: '<a><b>', says: 'not well-formed' },
    { name: 'no elements', xml: 'id,outcome', says: 'not well-formed' },
    { name: 'other bytes', xml: Buffer.from([0x3c, 0x61, 0xff, 0x3e]), says: 'is not XML in UTF-8' },
    { name: 'half a letter', xml: Buffer.from([0x3c, 0x61, 0x2f, 0x3e, 0xc3]), says: 'is not XML in UTF-8' },
  ])('$name', async ({ xml, says }) => {
    expect(await outcome(withPart(sheetName, { content: xml }))).toContain(says);
  });
});

test('a name that fills the screen is refused', async () => {
  const tabs = `<sheet name="${'x'.repeat(1e6)}" sheetId="1" r:id="s1"/>`;
  expect(await outcome(workbookOf({ tabs }))).toContain('a sheet has a name of more than 255 letters');
});

describe('a sheet that breaks the limits', () => {
  const fill = (row: number): string => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
  const million = `<si><t>${'x'.repeat(1 << 20)}</t></si>`;
  const row = (times: number): string => `<row>${'<c t="s"><v>0</v></c>'.repeat(times)}</row>`;
  test.each([
    { name: 'row 0', rows: '<row r="0"/>', says: 'a row stands out of place after row 0' },
    { name: 'row 1048577', rows: '<row r="1048577"/>', says: 'a row stands out of place' },
    { name: 'a row that is no number', rows: '<row r="NaN"/>', says: 'a row stands out of place' },
    { name: 'rows backwards', rows: '<row r="2"/><row r="1"/>', says: 'out of place after row 2' },
    { name: 'a row twice', rows: '<row r="2"/><row r="2"/>', says: 'out of place after row 2' },
    {
      name: 'cells backwards',
      rows: '<row><c r="B1"/><c r="A1"/></row>',
      says: 'a cell stands out of place',
    },
    { name: 'a cell twice', rows: '<row><c r="B1"/><c r="B1"/></row>', says: 'a cell stands out of place' },
    { name: 'column XFE', rows: '<row><c r="XFE1"/></row>', says: 'a cell stands out of place' },
    { name: 'beyond column XFD', rows: '<row><c r="XFD1"/><c/></row>', says: 'a cell stands out of place' },
    { name: 'no cell', rows: '<row><c r="__proto__"/></row>', says: 'a cell stands out of place in row 1' },
    {
      name: 'a text that is not there',
      rows: '<row><c t="s"><v>0</v></c></row>',
      says: 'a text that is not',
    },
    {
      name: 'a text of no number',
      rows: '<row><c t="s"><v>length</v></c></row>',
      says: 'a text that is not there',
    },
    {
      name: 'more cells than are held',
      rows: Array.from({ length: 2049 }, (_, index) => fill(index + 1)).join(''),
      says: 'has more cells or text than is read at once, up to row 2049',
    },
    {
      name: 'a row of one text many times',
      rows: row(11),
      texts: million,
      says: 'more than 10 MiB of text in row 1',
    },
    {
      name: 'a sheet of one text many times',
      rows: row(9).repeat(60),
      texts: million,
      says: 'up to row 57',
    },
  ])('$name', async ({ says, ...written }) => {
    expect(await outcome(workbookOf(written))).toContain(says);
  });
});

describe('damage', () => {
  const written = {
    rows: `${cell('won')}<row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4" s="1"><v>45702.5</v></c></row>`,
    texts: '<si><t>D1</t></si>',
    formats: ['dd/mm/yyyy hh:mm'],
  };
  const whole = workbookOf(written);
  const rows: readonly SheetRow[] = [
    { row: 1, cells: ['won'] },
    { row: 4, cells: ['D1', undefined, '2025-02-14T12:00:00'] },
  ];

  test('there is none in what is damaged below', async () => {
    expect(await outcome(whole)).toEqual(rows);
  });

  test('a workbook that is cut off anywhere is refused', async () => {
    const length = fc.nat({ max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(length, async (end) => {
        expect(typeof (await outcome(whole.subarray(0, end)))).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  test('a flipped bit changes nothing, or is found', async () => {
    const place = fc.nat({ max: whole.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(place, async (bit) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const found = await outcome(bytes);
        if (typeof found !== 'string') expect(found).toEqual(rows);
      }),
      { numRuns: 600 },
    );
  });

  test('parts that say anything give rows, or are refused', async () => {
    const names = [...workbookParts(written).keys()].filter((name) => !name.startsWith('['));
    const scrap = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('"', '<', '>', '/', '&', '<t>', '</row>', '<c r="A1">', '<sheetData>', '-1', '1e999'),
      fc.constantFrom('<!--', ']]>', '<?x', '__proto__', 'hasOwnProperty', '\u0000', '\ud800', '<rPh>'),
    );
    const damage = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 12 }),
      scrap,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const parts = workbookParts(written);
        for (const { name, at, cut, scrap: put } of damages) {
          const text = parts.get(name) ?? '';
          const from = Math.floor(at * text.length);
          parts.set(name, text.slice(0, from) + put + text.slice(from + cut));
        }
        const found = await outcome(packed(parts));
        if (typeof found !== 'string')
          for (const { cells } of found)
            for (const each of cells) expect(['undefined', 'string', 'object']).toContain(typeof each);
      }),
      { numRuns: 600 },
    );
  });
});
