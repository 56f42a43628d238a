/** What a file is that is not the text it should be, by its beginning. */

/** A kind of content by name, and what to export instead. */
export interface Content {
  readonly says: string;
  readonly hint: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const unpackFirst = 'unpack it first; gzip is the only packing that is read';
const exportCsv = 'export the data as CSV in UTF-8';

/** Bytes that give a file away, and where they stand; the longer ones before those that they begin with. */
interface Signature extends Content {
  readonly bytes: readonly number[];
  readonly from?: number;
}

const gzip = [0x1f, 0x8b];

const signatures: readonly Signature[] = [
  { bytes: gzip, says: 'is packed with gzip twice', hint: 'unpack it once: gunzip file.csv.gz' },
  {
    bytes: ascii('PK\u0003\u0004'),
    says: 'is an Excel workbook or a zip archive',
    hint: 'save the sheet as CSV UTF-8, or unpack it',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    says: 'is an old Excel workbook (.xls)',
    hint: 'save the sheet as CSV UTF-8',
  },
  { bytes: ascii('%PDF'), says: 'is a PDF document', hint: exportCsv },
  { bytes: ascii('PAR1'), says: 'is a Parquet file', hint: exportCsv },
  { bytes: ascii('ustar'), from: 257, says: 'is a tar archive', hint: 'unpack it first: tar xf file.tar.gz' },
  { bytes: ascii('BZh'), says: 'is a bzip2 archive', hint: unpackFirst },
  { bytes: [0xfd, ...ascii('7zXZ'), 0], says: 'is an xz archive', hint: unpackFirst },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: 'is a zstd archive', hint: unpackFirst },
  { bytes: [...ascii('7z'), 0xbc, 0xaf], says: 'is a 7z archive', hint: unpackFirst },
  {
    bytes: [0xff, 0xfe, 0, 0],
    says: 'is UTF-32 text',
    hint: 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"',
  },
  {
    bytes: [0, 0, 0xfe, 0xff],
    says: 'is UTF-32 text',
    hint: 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"',
  },
];

const stands = (bytes: Uint8Array, signature: readonly number[], from = 0): boolean =>
  signature.every((byte, index) => bytes[from + index] === byte);

/** Is it a zip archive, which a workbook is? */
export const isZip = (head: Uint8Array): boolean => stands(head, ascii('PK\u0003\u0004'));

/** Is it a gzip archive? These are unpacked. */
export const isGzip = (head: Uint8Array): boolean => stands(head, gzip);

/**
 * Names content that is no text in any encoding; undefined if it may be one. What was packed is unpacked before.
 * @example foreignBytes(new TextEncoder().encode('%PDF-1.7'))?.says // => 'is a PDF document'
 * @example foreignBytes(new TextEncoder().encode('id,outcome\n')) // => undefined
 */
export const foreignBytes = (head: Uint8Array): Content | undefined =>
  signatures.find(({ bytes, from }) => stands(head, bytes, from));

/**
 * Names text, in UTF-8, that is no table and no JSON; undefined if it may be one.
 * @example foreignText(new TextEncoder().encode('<html><body>'))?.hint // => 'log in, and export the data as CSV'
 * @example foreignText(new TextEncoder().encode('id,outcome\n')) // => undefined
 */
export const foreignText = (head: Uint8Array): Content | undefined => {
  if (head.includes(0)) return { says: 'holds NUL bytes, which no text has', hint: exportCsv };
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 512)).trimStart();
  if (/^<(!--|(!doctype\s+html|html|head|body|meta|style|table)\b)/i.test(text)) {
    return {
      says: 'is a web page: the page of a log-in, or a table saved as HTML',
      hint: 'log in, and export the data as CSV',
    };
  }
  return /^<\?xml/i.test(text) ? { says: 'is an XML document', hint: 'export the data as CSV' } : undefined;
};

/**
 * A name without what says that it is packed.
 * @example unpackedName('deals.json.gz') // => 'deals.json'
 */
export const unpackedName = (name: string): string => name.replace(/\.gz$/i, '');

/** Is a file JSON, by its name or else by how its text begins? */
export const isJsonFile = (name: string, text: string): boolean =>
  /\.(json|ndjson|jsonl)$/i.test(unpackedName(name)) || isJson(text);

/**
 * Does a text begin like JSON? A name in brackets may begin a table as well.
 * @example isJson('[{"id": "D1"}]') // => true
 * @example isJson('[ID],Stage') // => false
 */
export const isJson = (text: string): boolean => /^\s*(\[\s*([[{\]"]|$)|\{\s*(["}]|$))/.test(text);
