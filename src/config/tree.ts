/** A config as a tree in which every key and every value knows where it was written. */
export type Path = readonly (string | number)[];

/** Where something was written; without a line for what a flag says. */
export interface Mark {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Characters to underline. */
  readonly width?: number;
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `1.10` for the number 1.1, empty for a key with nothing behind it. */
  readonly source: string;
  readonly at: Mark;
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly at: Mark;
}
export interface Entry {
  readonly key: Mark;
  readonly value: Tree;
}
export interface Branch {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly at: Mark;
}
export type Tree = Leaf | List | Branch;

/** The value without its places. Keys are safe: the reader has refused `__proto__` and the like. */
export const plain = (tree: Tree): unknown => {
  if (tree.kind === 'leaf') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  // A plain loop: a config with its base has thousands of values, in every run.
  const values: Record<string, unknown> = {};
  for (const [key, { value }] of tree.entries) values[key] = plain(value);
  return values;
};

/** The child of that name or number. */
export const child = (tree: Tree | undefined, step: string | number): Tree | undefined => {
  if (tree?.kind === 'map') return tree.entries.get(String(step))?.value;
  return tree?.kind === 'list' ? tree.items[Number(step)] : undefined;
};

/** What stands at a path. */
export const find = (tree: Tree | undefined, path: Path): Tree | undefined => path.reduce(child, tree);

/** The keys of the map at a path; none when there is no map. */
export const keysAt = (tree: Tree, path: Path): readonly string[] => {
  const found = find(tree, path);
  return found?.kind === 'map' ? [...found.entries.keys()] : [];
};

/** The tree with another value at a path; maps on the way are made where they are missing. */
export const place = (tree: Tree | undefined, path: Path, value: Tree): Tree => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const next = place(child(tree, step), rest, value);
  if (tree?.kind === 'list') {
    return { ...tree, items: tree.items.map((item, index) => (index === Number(step) ? next : item)) };
  }
  const map: Branch = tree?.kind === 'map' ? tree : { kind: 'map', entries: new Map(), at: value.at };
  const key = map.entries.get(String(step))?.key ?? value.at;
  return { ...map, entries: new Map([...map.entries, [String(step), { key, value: next }]]) };
};

/** The tree without the key or the item at a path; unchanged when it is not there. */
export const without = (tree: Tree, path: Path): Tree => {
  const parent = find(tree, path.slice(0, -1));
  const last = path.at(-1);
  if (parent === undefined || last === undefined || child(parent, last) === undefined) return tree;
  const rest: Tree =
    parent.kind === 'list'
      ? { ...parent, items: parent.items.filter((_, index) => index !== Number(last)) }
      : parent.kind === 'map'
        ? { ...parent, entries: new Map([...parent.entries].filter(([key]) => key !== String(last))) }
        : parent;
  return place(tree, path.slice(0, -1), rest);
};

/**
 * A path as people write it.
 * @example dotted(['checks', 0, 'of']) // => 'checks[0].of'
 */
export const dotted = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/**
 * A path as a JSON pointer.
 * @example pointer(['columns', 'a/b', 0]) // => '/columns/a~1b/0'
 */
export const pointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path of a JSON pointer; steps into lists become numbers. */
export const pathOf = (tree: Tree, text: string): Path => {
  const steps = text === '' ? [] : text.slice(1).split('/');
  let at: Tree | undefined = tree;
  return steps.map((raw) => {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = at?.kind === 'list' ? Number(name) : name;
    at = child(at, step);
    return step;
  });
};

/** Every node with its path, parents first. */
export function* nodes(tree: Tree, path: Path = []): Generator<readonly [Path, Tree]> {
  yield [path, tree];
  if (tree.kind === 'list')
    for (const [index, item] of tree.items.entries()) yield* nodes(item, [...path, index]);
  if (tree.kind === 'map') for (const [key, { value }] of tree.entries) yield* nodes(value, [...path, key]);
}
