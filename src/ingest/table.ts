import { type Cell, type RawRecord, textIn } from './fault.ts';
import { withoutFooter } from './footer.ts';
import type { Binding } from './header.ts';
import type { Line, Table } from './line.ts';
import { cellsFault } from './table-faults.ts';

/**
 * The records of a table below its header, some at a time; what a report writes below its last record is passed over.
 * @throws SpaceSeaError (3) where the file stops being text
 */
export async function* tableRecords(
  table: Pick<Table, 'lines'>,
  binding: Binding,
  file: string,
): AsyncGenerator<readonly RawRecord[]> {
  for await (const lines of withoutFooter(table.lines(binding.header), binding, file)) {
    const records = lines.map((line) => recordOf(line, binding));
    if (records.length > 0) yield records;
  }
}

/** A line as a record: its cells by the plans that they feed. */
export const recordOf = ({ line, text, content }: Line, binding: Binding): RawRecord => ({
  line,
  text,
  content: 'fault' in content ? content : contentOf(content.cells, binding),
});

const contentOf = (cells: readonly Cell[], binding: Binding): RawRecord['content'] => {
  const fault = cellsFault(cells, binding);
  if (fault !== undefined) return { fault };
  const { places, joins } = binding;
  const bound = places.map((place): Cell | undefined => (place < 0 ? undefined : cells[place]));
  for (const { at, places: several, between } of joins) bound[at] = joined(cells, several, between);
  return { cells: bound };
};

/** The values of columns of one name, those that are there. */
const joined = (cells: readonly Cell[], places: readonly number[], between: string): string =>
  places
    .map((place) => textIn(cells[place]).trim())
    .filter((text) => text !== '')
    .join(between);
