/** What one reading of a file notes, whatever its form. */
import { headersOf, type Preset } from '../../preset.ts';
import type { Profile } from '../../profile.ts';
import type { Cell } from '../fault.ts';
import { textIn } from '../fault.ts';
import { fold } from '../fold.ts';
import { hashOf, hashSet } from '../keys.ts';
import { type ColumnBook, startColumnBook } from './column-book.ts';

/** What is known of exports before one is looked at. */
export interface Known {
  readonly presets: readonly Preset[];
  /** Does a header name the records of some kind? */
  readonly isKeyName: (header: string) => boolean;
}

/** Everything but the file's name and form. */
export type Noted = Omit<Profile, 'file' | 'form'>;

/** The books of all columns. */
export interface Books {
  /** Takes in a record: its cells in the order of the columns. */
  readonly see: (cells: readonly (Cell | undefined)[], line: number) => void;
  readonly noted: () => Pick<Profile, 'columns' | 'key'>;
}

/** Keys that are held against each other: beyond them nothing is said of the rest. */
const mostKeys = 4_000_000;

/** Begins to note the columns of these names. */
export const startBooks = (names: readonly string[], preset: Preset | undefined, known: Known): Books => {
  const books: readonly ColumnBook[] = names.map(() => startColumnBook());
  const key = keyPlace(names, preset, known);
  const hashes = hashSet();
  let [keys, repeats] = [0, 0];
  return {
    see: (cells, line) => {
      for (const [index, book] of books.entries()) book.see(textIn(cells[index]), line);
      if (key < 0 || keys >= mostKeys) return;
      const text = textIn(cells[key]).trim();
      if (text === '') return;
      keys += 1;
      if (hashes.add(hashOf(text))) repeats += 1;
    },
    noted: () => {
      const columns = books.map((book, index) => book.profile(names[index] ?? ''));
      const column = columns[key];
      return { columns, ...(column === undefined ? {} : { key: { column: column.name, repeats } }) };
    },
  };
};

/** The column that names the records: that of the preset, one called id, or one that is called as ids are. */
const keyPlace = (names: readonly string[], preset: Preset | undefined, { isKeyName }: Known): number => {
  const folded = names.map(fold);
  const own = preset === undefined ? [] : headersOf(preset.columns['id'], 'id');
  const places = [...own, 'id'].map((header) => folded.indexOf(fold(header)));
  return places.find((place) => place >= 0) ?? names.findIndex(isKeyName);
};
