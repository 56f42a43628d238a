/** Workbooks written by hand, part by part, so that tests can break any of them. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip archive; what is said of its size and sum can be a lie, and it can claim to be encrypted. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly size?: number;
  readonly sum?: number;
  readonly flags?: number;
}

/** A zip archive (PKWARE's APPNOTE, 4.3): local headers with the data, the central directory, its end. */
export const zipOf = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isStored = false, flags = 0, ...said } of parts) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const { size = bytes.length, sum = crc32(bytes) } = said;
    const label = Buffer.from(name);
    // Flags, method, time, day (1 January 1980), sum, sizes, length of the name.
    const common = Buffer.concat([
      number(2, flags),
      number(2, isStored ? 0 : 8),
      number(2, 0),
      number(2, 33),
      number(4, sum),
      number(4, packed.length),
      number(4, size),
      number(2, label.length),
    ]);
    const local = [number(4, 0x04034b50), number(2, 20), common, number(2, 0), label, packed];
    locals.push(...local);
    directory.push(number(4, 0x02014b50), number(2, 20), number(2, 20), common);
    directory.push(number(2, 0), number(2, 0), number(2, 0), number(2, 0), number(4, 0), number(4, offset));
    directory.push(label);
    offset += Buffer.concat(local).length;
  }
  const central = Buffer.concat(directory);
  const count = number(2, parts.length);
  const sizes = [count, count, number(4, central.length), number(4, offset), number(2, 0)];
  return Buffer.concat([...locals, central, number(4, 0x06054b50), number(4, 0), ...sizes]);
};

const number = (width: 2 | 4, value: number): Buffer => {
  const bytes = Buffer.alloc(width);
  if (width === 2) bytes.writeUInt16LE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
};

/** What is in a workbook written by hand; each is XML. */
export interface Written {
  /** `row` elements of the first sheet. */
  readonly rows?: string;
  /** `si` elements. */
  readonly texts?: string;
  /** Codes of the formats of the styles, from style 1 on; a number stands for one of the list. */
  readonly formats?: readonly (string | number)[];
  /** `sheet` elements; the first sheet has the relation `s1`. */
  readonly tabs?: string;
  readonly epoch?: 1900 | 1904;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The parts of a workbook by name. */
export const workbookParts = ({
  rows = '',
  texts = '',
  formats = [],
  tabs = '<sheet name="Deals" sheetId="1" r:id="s1"/>',
  epoch = 1900,
}: Written): Map<string, string> => {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`;
  const relations = (...each: readonly string[]): string =>
    `${head}<Relationships ${packaged}>${each.join('')}</Relationships>`;
  const own = formats.flatMap((code, index) =>
    typeof code === 'string'
      ? [`<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const ids = formats.map((code, index) => (typeof code === 'string' ? 164 + index : code));
  const xfs = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`).join('');
  return new Map([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ],
    ['_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${head}<workbook ${main} xmlns:r="${links}"><workbookPr${epoch === 1904 ? ' date1904="1"' : ''}/><sheets>${tabs}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('s1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('s2', 'worksheet', '/xl/worksheets/sheet2.xml'),
        relation('s3', 'chartsheet', 'chartsheets/sheet1.xml'),
        relation('t', 'sharedStrings', 'sharedStrings.xml'),
        relation('f', 'styles', 'styles.xml'),
      ),
    ],
    [
      'xl/styles.xml',
      `${head}<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `${head}<sst ${main}>${texts}</sst>`],
    ['xl/worksheets/sheet1.xml', `${head}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`],
    [
      'xl/worksheets/sheet2.xml',
      `${head}<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>`,
    ],
  ]);
};

/** Packs parts as they are. */
export const packed = (parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array =>
  zipOf([...parts].map(([name, content]) => ({ name, content })));

/** A workbook written by hand. */
export const workbookOf = (written: Written): Uint8Array => packed(workbookParts(written));
