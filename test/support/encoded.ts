/**
 * Letters and their bytes in each encoding, as the codecs of Python 3.11 write them: `'é'.encode('cp1252').hex()`. The
 * second bytes of 表, ソ and 功 are a backslash in ASCII.
 */
export const encoded = {
  'utf-8': { é: 'c3a9', 日: 'e697a5', '🙂': 'f09f9982', '\u2028': 'e280a8', '\ufffd': 'efbfbd' },
  'utf-16le': { é: 'e900', 日: 'e565', '🙂': '3dd842de', '\u2028': '2820', '\ufffd': 'fdff' },
  'utf-16be': { é: '00e9', 日: '65e5', '🙂': 'd83dde42', '\u2028': '2028', '\ufffd': 'fffd' },
  'windows-1252': { é: 'e9', ß: 'df', '€': '80', Ž: '8e', '“': '93', '…': '85', ÿ: 'ff', '\u00a0': 'a0' },
  'iso-8859-1': { é: 'e9', ü: 'fc', ß: 'df', Ñ: 'd1', '¤': 'a4', '½': 'bd', ÿ: 'ff' },
  'iso-8859-2': { é: 'e9', ł: 'b3', ő: 'f5', Ž: 'ae', ţ: 'fe', Ą: 'a1' },
  'iso-8859-15': { é: 'e9', '€': 'a4', Š: 'a6', ž: 'b8', Œ: 'bc', Ÿ: 'be' },
  'windows-1250': { é: 'e9', ł: 'b3', ő: 'f5', Ž: '8e', '€': '80', '„': '84', '”': '94' },
  'windows-1251': { Ж: 'c6', я: 'ff', ё: 'b8', '€': '88', '№': 'b9', Ї: 'af' },
  macintosh: { é: '8e', ü: '9f', ß: 'a7', '€': 'db', Ω: 'bd', ÿ: 'd8', '“': 'd2' },
  shift_jis: { 日: '93fa', 本: '967b', ｱ: 'b1', 表: '955c', ソ: '835c', 髙: 'eee0', '①': '8740' },
  gb18030: { 中: 'd6d0', 文: 'cec4', é: 'a8a6', '€': 'a2e3', 䶮: 'fe9f', 𠀀: '95328236', 丂: '8140' },
  big5: { 中: 'a4a4', 文: 'a4e5', 功: 'a55c', 許: 'b35c', 蓋: 'bb5c', 臺: 'bb4f' },
  'euc-kr': { 한: 'c7d1', 국: 'b1b9', 中: 'f1e9', 힝: 'c8fe', '①': 'a8e7' },
} as const;

/** An encoding of the table. */
export type Known = keyof typeof encoded;

export const encodings = Object.keys(encoded) as readonly Known[];

/** Letters of an encoding that the table knows. */
export const lettersIn = (encoding: Known): readonly string[] => Object.keys(encoded[encoding]);

/** A text of these letters and of ASCII as its bytes. */
export const encode = (text: string, encoding: Known): Uint8Array => {
  const known: Readonly<Record<string, string>> = encoded[encoding];
  const plain = (letter: string): string => {
    const byte = letter.charCodeAt(0).toString(16).padStart(2, '0');
    if (encoding === 'utf-16le') return `${byte}00`;
    return encoding === 'utf-16be' ? `00${byte}` : byte;
  };
  return Uint8Array.from(
    Buffer.from(Array.from(text, (letter) => known[letter] ?? plain(letter)).join(''), 'hex'),
  );
};
