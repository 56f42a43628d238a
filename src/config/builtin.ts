/** The built-in models, read ahead of time (`npm run update`): YAML takes long to load and to read. */
import { trees } from '../generated/model-trees.ts';
import type { Config, Model } from '../types.ts';
import { makeModel } from './model.ts';
import { type Packed, unpack } from './packed.ts';
import { plain, type Tree } from './tree.ts';

/** Name of a built-in model. */
export type BuiltinName = keyof typeof trees;

/** Names of the built-in models, such as `spacesea:se`. */
export const builtinNames = Object.keys(trees) as readonly BuiltinName[];

const isKnown = (name: string): name is BuiltinName => Object.hasOwn(trees, name);

/** The tree that `readYaml` makes of the text of a built-in model; undefined if there is no such model. */
export const builtinTree = (name: string): Tree | undefined =>
  isKnown(name) ? unpack(JSON.parse(trees[name]) as Packed, name) : undefined;

/**
 * A built-in model as it stands: the same as `loadConfig` makes of a config that only extends it, but without YAML.
 * @example builtinModel('spacesea:se').id // => 'spacesea:se'
 */
export const builtinModel = (name: BuiltinName): Model => {
  const tree = unpack(JSON.parse(trees[name]) as Packed, name);
  return makeModel({ config: plain(tree) as Config, names: [name], folder: () => '.' });
};
