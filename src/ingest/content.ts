/** What a file is that is not the text it should be, by its first bytes. */

/** A kind of content by name, and what to export instead. */
interface Content {
  readonly says: string;
  readonly hint: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const utf16: Pick<Content, 'hint'> = {
  hint: 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"',
};

/** First bytes that give a file away; the longer ones before those that they begin with. */
const signatures: readonly (readonly [readonly number[], Content])[] = [
  [[0x1f, 0x8b], { says: 'is a gzip archive', hint: 'unpack it first: gunzip file.csv.gz' }],
  [
    ascii('PK\u0003\u0004'),
    { says: 'is an Excel workbook or a zip archive', hint: 'save the sheet as CSV UTF-8, or unpack it' },
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    { says: 'is an old Excel workbook (.xls)', hint: 'save the sheet as CSV UTF-8' },
  ],
  [ascii('%PDF'), { says: 'is a PDF document', hint: 'export the data as CSV' }],
  [ascii('PAR1'), { says: 'is a Parquet file', hint: 'export the data as CSV' }],
  [[0xff, 0xfe, 0, 0], { says: 'is UTF-32 text', ...utf16 }],
  [[0, 0, 0xfe, 0xff], { says: 'is UTF-32 text', ...utf16 }],
  [[0xff, 0xfe], { says: 'is UTF-16 text (little endian)', ...utf16 }],
  [[0xfe, 0xff], { says: 'is UTF-16 text (big endian)', ...utf16 }],
];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Names content that is no UTF-8 text, or text that is no table; undefined if it may be one.
 * @example foreign(new Uint8Array([0x1f, 0x8b, 8, 0]))?.says // => 'is a gzip archive'
 * @example foreign(new TextEncoder().encode('id,outcome\n')) // => undefined
 */
export const foreign = (head: Uint8Array): Content | undefined => {
  const known = signatures.find(([signature]) => beginsWith(head, signature));
  if (known !== undefined) return known[1];
  const half = halfOfZeros(head);
  if (half !== undefined) return { says: `is UTF-16 text (${half} endian, without a mark)`, ...utf16 };
  if (head.includes(0))
    return { says: 'holds NUL bytes, which no text has', hint: 'export the data as CSV in UTF-8' };
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
 * Does a text begin like JSON? A name in brackets may begin a table as well.
 * @example isJson('[{"id": "D1"}]') // => true
 * @example isJson('[ID],Stage') // => false
 */
export const isJson = (text: string): boolean => /^\s*(\[\s*([[{\]"]|$)|\{\s*(["}]|$))/.test(text);

/** Is it a zip archive, which a workbook is? */
export const isZip = (head: Uint8Array): boolean => beginsWith(head, ascii('PK\u0003\u0004'));

/** Plain letters in UTF-16 have a zero in every other byte. */
const halfOfZeros = (head: Uint8Array): 'little' | 'big' | undefined => {
  const pairs = Math.min(head.length >> 1, 200);
  if (pairs < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs; index += 1) {
    if (head[2 * index] === 0) even += 1;
    if (head[2 * index + 1] === 0) odd += 1;
  }
  if (odd > 0.7 * pairs && even === 0) return 'little';
  return even > 0.7 * pairs && odd === 0 ? 'big' : undefined;
};
