/** Trees of configs as plain lists, as the built-in models are kept: YAML takes long to load and to read. */
import type { Entry, Leaf, Mark, Tree } from './tree.ts';

/** Line, column and width of a mark. */
type Place = readonly [line: number, column: number, width: number];

/**
 * A tree without the name of its file: a leaf has its value, and its source if that is not the value as text, a list its
 * items, a map its entries.
 */
export type Packed =
  | readonly [place: Place, kind: 'leaf', value: Leaf['value'], source?: string]
  | readonly [place: Place, kind: 'list', items: readonly Packed[]]
  | readonly [
      place: Place,
      kind: 'map',
      entries: readonly (readonly [name: string, at: Place, value: Packed])[],
    ];

const placeOf = ({ line = 1, column = 1, width = 1 }: Mark): Place => [line, column, width];

/** The tree as lists. */
export const pack = (tree: Tree): Packed => {
  const place = placeOf(tree.at);
  if (tree.kind === 'leaf')
    return tree.source === String(tree.value)
      ? [place, 'leaf', tree.value]
      : [place, 'leaf', tree.value, tree.source];
  if (tree.kind === 'list') return [place, 'list', tree.items.map(pack)];
  return [
    place,
    'map',
    [...tree.entries].map(([name, { key, value }]) => [name, placeOf(key), pack(value)] as const),
  ];
};

/** The tree again, as that of a file. */
export const unpack = (packed: Packed, file: string): Tree => {
  const at = markAt(packed[0], file);
  if (packed[1] === 'leaf')
    return { kind: 'leaf', value: packed[2], source: packed[3] ?? String(packed[2]), at };
  if (packed[1] === 'list') return { kind: 'list', items: packed[2].map((item) => unpack(item, file)), at };
  const entries = new Map<string, Entry>();
  for (const [name, place, value] of packed[2])
    entries.set(name, { key: markAt(place, file), value: unpack(value, file) });
  return { kind: 'map', entries, at };
};

const markAt = ([line, column, width]: Place, file: string): Mark => ({ file, line, column, width });
