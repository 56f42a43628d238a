/** The door of the room: text of `spacesea.yaml` in, `Model` out, or every problem at once. */
import { configSchema } from '../config-shape.ts';
import { type Problem, SpaceSeaError } from '../problems.ts';
import type { Config } from '../types.ts';
import { type Chosen, chooseValue, chooseWeights, setFile } from './choices.ts';
import type { Schema } from './expected.ts';
import { type Fault, inOrder, located } from './fault.ts';
import { type Layer, loadLayers } from './layers.ts';
import { merge, type Removal } from './merge.ts';
import { folderOf, makeModel } from './model.ts';
import { locationOf, originsOf } from './origins.ts';
import { plainlyFits } from './plainly-fits.ts';
import { prune } from './removals.ts';
import type { ConfigChoices, ConfigFiles, Resolved } from './resolved.ts';
import { ruleFaults } from './rules/index.ts';
import { touched } from './touched.ts';
import { dotted, find, plain, type Tree, without } from './tree.ts';

export { builtinTree } from './builtin-tree.ts';
export { printConfig } from './print.ts';

export type { ConfigChoices, ConfigFiles, Resolved };

/**
 * Reads a config with all it extends, checks it, and fills in every default.
 * @throws SpaceSeaError (exit code 2) with all problems of all files, in reading order
 */
export const loadConfig = async (
  entry: { readonly path: string; readonly text: string },
  files: ConfigFiles,
  choices: ConfigChoices = {},
): Promise<Resolved> => {
  const { layers, names, texts } = await loadLayers(entry, files);
  const laid = lay(layers);
  const chosen = choose(laid.tree, choices);
  const pruned = prune(chosen.tree, layers);
  const { tree } = pruned;
  const config = plain(tree) as Config;
  const shape = plainlyFits(configSchema as unknown as Schema, touched(config, tree, layers))
    ? []
    : (await import('./schema-faults.ts')).schemaFaults(tree);
  const faults = [...shape, ...ruleFaults({ tree, config }, shape)];
  const problems = [
    ...laid.faults.map((fault) => located(fault, fault.tree, texts)),
    ...chosen.faults.map((fault) => located(fault, chosen.tree, texts)),
    ...pruned.faults.map((fault) => located(fault, chosen.tree, texts)),
    ...faults.map((fault) => located(fault, tree, texts)),
  ];
  if (problems.length > 0)
    throw new SpaceSeaError(2, inOrder(problems, [entry.path, ...texts.keys(), setFile]));
  const isFile = (name: string): boolean => texts.has(name) && !files.builtins.includes(name);
  const own = files.builtins.includes(entry.path) ? '.' : folderOf(entry.path);
  // The folders of the project's own files are where exports lie; a source of a built-in model lies beside the entry.
  const folder = (source: string): string => {
    const declared = find(tree, ['sources', source, 'files']) ?? find(tree, ['sources', source]) ?? tree;
    return isFile(declared.at.file) ? folderOf(declared.at.file) : own;
  };
  return {
    model: makeModel({ config, names, folder }),
    origins: originsOf(tree),
    notices: [...laid.notices, ...pruned.dropped.map(({ node, of }) => goneCheck(node, of))],
    parted: pruned.parted,
  };
};

interface Laid {
  readonly tree: Tree;
  readonly faults: readonly (Fault & { readonly tree: Tree })[];
  readonly notices: readonly Problem[];
}

/** Lays the files over each other. */
const lay = (layers: readonly Layer[]): Laid => {
  const removals: (Removal & { readonly layer: Tree })[] = [];
  let tree: Tree | undefined;
  for (const layer of layers) {
    // A built-in model removes nothing, least of all where there is nothing yet.
    const isAsItStands = tree === undefined && layer.isReadAhead;
    tree = isAsItStands
      ? layer.tree
      : merge(tree, layer.tree, (removal) => removals.push({ ...removal, layer: layer.tree }));
  }
  const merged = tree ?? { kind: 'map', entries: new Map(), at: { file: '' } };
  const faults = removals.filter(isLostCondition).map(({ path, layer }) => ({
    path,
    on: 'key' as const,
    code: 'config/where',
    message: `${path.at(-1)} is compared with nothing`,
    hint: 'write { exists: false } for records without a value; null would remove the condition of a base',
    tree: layer,
  }));
  const emptied = removals.filter(({ removed, leaf }) => removed && leaf.source === '');
  const notices = emptied.map(
    ({ path, leaf: { at } }): Problem => ({
      code: 'config/removed',
      severity: 'notice',
      message: `${path.at(-1)} is empty, and so removes what the base says`,
      at: locationOf(at, dotted(path)),
      hint: `write ${path.at(-1)}: null if that is meant, or remove the line`,
    }),
  );
  return { tree: without(merged, ['extends']), faults, notices };
};

/** In a condition null looks like "has no value", but would silently let everything through. */
const isLostCondition = ({ path, removed }: Removal): boolean =>
  !removed && path.slice(0, -1).includes('where');

const choose = (tree: Tree, { weights, set = [] }: ConfigChoices): Chosen => {
  const steps = [
    ...(weights === undefined ? [] : [(before: Tree) => chooseWeights(before, weights)]),
    ...set.map((text) => (before: Tree) => chooseValue(before, text)),
  ];
  return steps.reduce<Chosen>(
    (sofar, step) => {
      const next = step(sofar.tree);
      return { tree: next.tree, faults: [...sofar.faults, ...next.faults] };
    },
    { tree, faults: [] },
  );
};

const goneCheck = (node: Tree, of: string): Problem => ({
  code: 'config/removed',
  severity: 'notice',
  message: `the check of ${of} is left out, for ${of} was removed`,
  at: locationOf(node.at, 'checks'),
});
