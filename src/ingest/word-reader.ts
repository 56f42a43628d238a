/** Words of an export as the words of a record, by the map of a column. */
import { listed } from '../nearest.ts';
import type { Column, Kind, Value } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';
import type { Mapped } from './mapping.ts';

/** The canonical value of an exported word; undefined if the column says nothing of it. */
type WordReader = (text: string) => Value | Fault | undefined;

/** A number before the words of a stage or an answer, such as `6 - ` or `07.`; not the beginning of `1-2 weeks`. */
const numbered = /^\d{1,2}\s*[-\u2013\u2014:.)](?!\s*\d)\s*/;

/**
 * Reads words by the map of a column: as they stand, else without a number before them, in any case. A value that is in
 * no map becomes `otherwise`, unless it holds what `except` names: then somebody has to say what it means.
 */
export const wordReader = (kind: Kind, { field, column }: Mapped): WordReader => {
  const { map, otherwise } = column;
  const words = new Map(Object.entries(map ?? {}).map(([exported, value]) => [folded(exported), value]));
  if (words.size === 0 && otherwise === undefined) return () => undefined;
  const marks = (column.except ?? []).map(folded);
  return (text) => {
    const word = folded(text);
    const known = words.get(word) ?? words.get(word.replace(numbered, ''));
    if (known !== undefined || otherwise === undefined) return known;
    const mark = marks.find((each) => word.includes(each));
    if (otherwise !== 'reject' && mark === undefined) return otherwise;
    return unknown(text, { kind, field, column, mark });
  };
};

const folded = (word: string): string => word.normalize('NFC').trim().toLowerCase();

interface About {
  readonly kind: Kind;
  readonly field: string;
  readonly column: Exclude<Column, string>;
  readonly mark: string | undefined;
}

const unknown = (text: string, { kind, field, column, mark }: About): Fault => {
  const shown = echo(text, kind, field);
  const found = shown === undefined ? '' : `${shown} `;
  const shared = { code: 'row/value', field, ...(shown === undefined ? {} : { like: text }) };
  if (mark === undefined)
    return {
      ...shared,
      message: `${found}is not in the map of ${field}`,
      hint: `add it under map of ${field}: ${shown ?? '…'}: …; or say what becomes of other values with otherwise`,
    };
  const known = [...new Set([...Object.values(column.map ?? {}), column.otherwise].map(String))];
  return {
    ...shared,
    message: `${found}is not in the map of ${field}, and with "${mark}" in it may not be ${column.otherwise}`,
    hint: `say which it is (${listed(known)}): ${field}: { map: { ${shown ?? '…'}: … } } under columns of the source`,
  };
};
