import { type TimeFormat, timeFormat } from './number-formats.ts';
import { type Part, readXml } from './xml.ts';

/** What the styles of a workbook make of numbers, by the number of the style. */
export type Styles = readonly (TimeFormat | undefined)[];

/** Reads the number formats of the styles that cells refer to. */
export const stylesOf = (part: Part): Styles => {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isInList = false;
  readXml(part, {
    open: (element, { numFmtId = '0', formatCode }) => {
      if (element === 'cellXfs') isInList = true;
      else if (element === 'xf' && isInList) ids.push(Number(numFmtId));
      else if (element === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
    },
    close: (element) => {
      if (element === 'cellXfs') isInList = false;
    },
  });
  return ids.map((id) => timeFormat(id, codes.get(id)));
};
