import type { Fields, Source } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';
import { fold } from './fold.ts';
import { yamlText } from './mapping.ts';

/** Words by the field in which a model looks for them. */
export type Words = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds texts that are nearly words a model looks for, such as `Demo` or `Live Demo` for `demo`. */
export type FindOddWords = (fields: Fields) => readonly Fault[];

/** Spellings that are remembered for each field; more do not occur where words are few, and are then judged anew each time. */
const most = 1_000;

/** A finder for the rows of a source. What it says of a text never depends on what it was asked before. */
export const oddWords = (source: Source, words: Words): FindOddWords => {
  const finders = [...words].map(([field, known]) => ({ field, known, find: finder(source, field, known) }));
  return (fields) =>
    finders.flatMap(({ field, known, find }) => {
      const value = fields[field];
      return typeof value !== 'string' || known.has(value) ? [] : (find(value) ?? []);
    });
};

const finder = (
  { kind, columns, items }: Source,
  field: string,
  known: ReadonlySet<string>,
): ((value: string) => Fault | undefined) => {
  const folded = new Map([...known].map((word) => [fold(word), word]));
  const seen = new Map<string, Fault | undefined>();
  const column = columns[field];
  const details: Exclude<typeof column, string | undefined> =
    typeof column === 'object' ? column : { from: column ?? field };
  const header = typeof details.from === 'string' ? details.from : field;
  const mend = (value: string, meant: string): string =>
    details.map === undefined
      ? `write ${field}: { from: ${yamlText(header)}, map: { ${JSON.stringify(value)}: ${meant} } } under columns of the source`
      : `add it under map of ${field}: ${JSON.stringify(value)}: ${meant}`;
  const faultOf = (value: string): Fault | undefined => {
    const same = folded.get(fold(value));
    const meant = same ?? (/\s/.test(value) ? within(value, folded) : undefined);
    // A word that only differs in its spelling gives nothing away.
    const shown = same === undefined ? echo(value, kind, field) : JSON.stringify(value);
    if (meant === undefined && field === 'item' && items !== undefined) return unknownItem(value, known);
    if (meant === undefined || shown === undefined) return undefined;
    return {
      code: 'row/word',
      field,
      like: value,
      message: `${shown} is looked for by no metric`,
      hint: `did you mean ${meant}? Then ${mend(value, meant)}`,
    };
  };
  return (value) => {
    if (seen.has(value)) return seen.get(value);
    const fault = faultOf(value);
    if (seen.size < most) seen.set(value, fault);
    return fault;
  };
};

/** An item of the config's own making of which no metric knows: its answers would be read and never counted. */
const unknownItem = (item: string, known: ReadonlySet<string>): Fault => ({
  code: 'row/word',
  field: 'item',
  like: 'unknown',
  message: `holds items that no metric reads, such as ${JSON.stringify(item)}`,
  hint: `under items, write one of ${[...known].sort().join(', ')}; or add a metric that reads it`,
});

/** The word that the value contains, such as demo in Live Demo. */
const within = (value: string, words: ReadonlyMap<string, string>): string | undefined => {
  for (const part of value.split(/\s+/)) {
    const word = words.get(fold(part));
    if (word !== undefined) return word;
  }
  return undefined;
};
