import type { Branch, Entry, Leaf, Path, Tree } from './tree.ts';

/** What a null did: it took something away, or there was nothing to take. */
export interface Removal {
  readonly path: Path;
  readonly leaf: Leaf;
  readonly removed: boolean;
}

/**
 * One config over another: maps merge by key, lists and values replace, null removes. A curve or a statistic of
 * another type replaces the whole, for its keys mean something else.
 */
export const merge = (base: Tree | undefined, top: Tree, tell: (removal: Removal) => void = () => {}): Tree =>
  over(base, top, { path: [], tell });

interface Merging {
  readonly path: Path;
  readonly tell: (removal: Removal) => void;
}

const over = (base: Tree | undefined, top: Tree, merging: Merging): Tree => {
  if (top.kind !== 'map') return top;
  const mixed = base?.kind === 'map' && !changesType(base, top, merging.path) ? base : undefined;
  const entries = new Map<string, Entry>(mixed?.entries);
  for (const [key, { key: mark, value }] of top.entries) {
    const path = [...merging.path, key];
    const before = entries.get(key);
    if (value.kind === 'leaf' && value.value === null) {
      merging.tell({ path, leaf: value, removed: before !== undefined });
      entries.delete(key);
    } else {
      entries.set(key, { key: mark, value: over(before?.value, value, { ...merging, path }) });
    }
  }
  return { ...top, entries };
};

const changesType = (base: Branch, top: Branch, path: Path): boolean => {
  const tagged =
    path.length === 3 && path[0] === 'metrics' && (path[2] === 'curve' || path[2] === 'statistic');
  const before = base.entries.get('type')?.value;
  const now = top.entries.get('type')?.value;
  return tagged && before?.kind === 'leaf' && now?.kind === 'leaf' && before.value !== now.value;
};
