import type { Report } from '../generated/report.ts';

/** Characters that JSON allows but a terminal or a page would act on: control characters, line ends, order of text. */
const unsafe =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * JSON of any value; what a terminal would act on is written as an escape, which means the same.
 * @example jsonText({ a: '\u202e' }) // => '{\n  "a": "\\u202e"\n}\n'
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The whole report, at full precision, keys in the order of the schema. */
export const json = (report: Report): string => jsonText(report);
