import type { Location } from '../problems.ts';
import { markOf } from './fault.ts';
import { dotted, find, nodes, type Path, pathOf, pointer, type Tree } from './tree.ts';

/** Where each value was written, by JSON pointer; what is not in it is a default. A `Map` is one, too. */
export interface Origins {
  readonly get: (pointer: string) => Location | undefined;
  readonly entries: () => Iterable<readonly [pointer: string, at: Location]>;
}

/**
 * The origins of a tree, each looked up when it is asked for: most runs ask for a few, and to write down those of all
 * values takes longer than to make the model.
 */
export const originsOf = (tree: Tree): Origins => {
  const at = (path: Path): Location => locationOf(markOf(tree, path, 'value'), dotted(path));
  return {
    get: (text) => {
      const path = pathOf(tree, text);
      return find(tree, path) === undefined ? undefined : at(path);
    },
    *entries() {
      for (const [path] of nodes(tree)) yield [pointer(path), at(path)];
    },
  };
};

/** A mark as the location of a field. */
export const locationOf = ({ width: _, ...mark }: Tree['at'], field: string): Location => ({
  ...mark,
  ...(field !== '' && { field }),
});
