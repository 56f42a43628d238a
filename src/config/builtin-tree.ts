/** The built-in models with the place of every value, as a config that extends one needs them. */
import { trees } from '../generated/model-trees.ts';
import { type Packed, unpack } from './packed.ts';
import type { Tree } from './tree.ts';

const isKnown = (name: string): name is keyof typeof trees => Object.hasOwn(trees, name);

/** The tree that `readYaml` makes of the text of a built-in model; undefined if there is no such model. */
export const builtinTree = (name: string): Tree | undefined =>
  isKnown(name) ? unpack(JSON.parse(trees[name]) as Packed, name) : undefined;
