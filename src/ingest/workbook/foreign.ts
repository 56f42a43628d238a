import type { Parts } from './zip.ts';

/** What a file is instead of a workbook, and what to do about it. */
interface Foreign {
  readonly says: string;
  readonly hint: string;
}

const save = 'open it in Excel and save it as .xlsx, or as CSV UTF-8';

/** The name of the stream that holds a protected workbook, as an old compound file writes it. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** Names a file that is no zip archive; undefined if it may be one. */
export const foreignFile = (bytes: Uint8Array): Foreign | undefined => {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b) return undefined;
  if (first !== 0xd0 || second !== 0xcf || third !== 0x11 || fourth !== 0xe0)
    return { says: 'is no Excel workbook, whatever its name says', hint: 'export the data again' };
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted)
    ? {
        says: 'is a workbook protected by a password',
        hint: 'remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password), and save it',
      }
    : { says: 'is an old Excel workbook (.xls)', hint: save };
};

/** Names a zip archive that is no workbook of the read kind; undefined if it may be one. */
export const foreignArchive = ({ has }: Pick<Parts, 'has'>): Foreign | undefined => {
  if (has('xl/workbook.bin')) return { says: 'is a binary Excel workbook (.xlsb)', hint: save };
  if (has('[Content_Types].xml')) {
    const isOther = has('word/document.xml') || has('ppt/presentation.xml');
    return isOther
      ? { says: 'is a document of Word or PowerPoint', hint: 'export the data again' }
      : undefined;
  }
  if (has('content.xml') && has('META-INF/manifest.xml'))
    return { says: 'is an OpenDocument file (.ods)', hint: 'save it as .xlsx or CSV UTF-8' };
  return { says: 'is a zip archive, but no workbook', hint: 'unpack it, and name the files in it' };
};
