import { type Part, readXml } from './xml.ts';

/**
 * Text as it was typed: line ends as XML has them, and `_x000D_` for characters that XML cannot hold.
 * @example plainText('a_x0009_b') // => 'a\tb'
 * @example plainText('_x005F_x0009_') // => '_x0009_'
 */
export const plainText = (text: string): string => {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('_x')
    ? lines.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : lines;
};

/** Reads the texts that cells share, by their number; of each the plain text, without the reading aids of Japanese. */
export const sharedTexts = (part: Part): readonly string[] => {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  readXml(part, {
    open: (element) => {
      if (element === 'si') text = '';
      else if (element === 'rPh') isAid = true;
      else if (element === 't') isText = !isAid;
    },
    close: (element) => {
      if (element === 'si') texts.push(plainText(text));
      else if (element === 'rPh') isAid = false;
      else if (element === 't') isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return texts;
};
