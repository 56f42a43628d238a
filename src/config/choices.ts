import { configSchema } from '../config-shape.ts';
import { suggest } from '../nearest.ts';
import { resolve } from './definition.ts';
import type { Schema } from './expected.ts';
import type { Fault } from './fault.ts';
import { isSettable } from './settable.ts';
import { dotted, find, keysAt, type Path, place, type Tree, without } from './tree.ts';
import { readYaml } from './yaml.ts';

/** A tree, or what is wrong with the choice. */
export interface Chosen {
  readonly tree: Tree;
  readonly faults: readonly Fault[];
}

/** Puts the weights of a set where weights live; they keep the place where the set says them. */
export const chooseWeights = (tree: Tree, name: string): Chosen => {
  const set = find(tree, ['weightSets', name]);
  if (set === undefined) {
    const known = keysAt(tree, ['weightSets']);
    const hint = known.length === 0 ? 'the config has no weightSets' : suggest(name, known);
    return {
      tree,
      faults: [
        {
          path: [],
          code: 'config/weights',
          at: { file: '--weights' },
          message: `there is no weight set "${name}"`,
          hint,
        },
      ],
    };
  }
  let chosen = tree;
  for (const dimension of keysAt(tree, ['dimensions'])) {
    const weight = find(set, ['dimensions', dimension]);
    if (weight !== undefined) chosen = place(chosen, ['dimensions', dimension, 'weight'], weight);
    for (const metric of keysAt(tree, ['dimensions', dimension, 'metrics'])) {
      const share = find(set, ['metrics', metric]);
      if (share !== undefined) chosen = place(chosen, ['dimensions', dimension, 'metrics', metric], share);
    }
  }
  return { tree: chosen, faults: [] };
};

/** The file name under which values of `--set` are known. */
export const setFile = '--set';

/** Applies `--set path=value`, the value read as YAML; a path must be one that the config knows. */
export const chooseValue = (tree: Tree, text: string): Chosen => {
  const fault = (message: string, hint: string | undefined, path: Path = []): Chosen => ({
    tree,
    faults: [{ path, code: 'config/set', at: { file: setFile }, message: `${text}: ${message}`, hint }],
  });
  const split = text.indexOf('=');
  if (split < 1)
    return fault('a path, = and a value are expected', 'write --set dimensions.activity.weight=0');
  const path = stepsOf(text.slice(0, split), tree);
  if (path === undefined) return fault('this is not a path', 'write --set dimensions.activity.weight=0');
  const unknown = unknownStep(tree, path);
  if (unknown !== undefined) return fault(unknown.message, unknown.hint);
  const value = text.slice(split + 1);
  if (value.trim() === '') return fault('there is no value after =', `write null to remove ${dotted(path)}`);
  const { tree: read, problems } = readYaml(`value: ${value}`, setFile);
  const node = read && find(read, ['value']);
  if (node === undefined) return fault(problems[0]?.message ?? 'this is not a value', problems[0]?.hint);
  const removes = node.kind === 'leaf' && node.value === null;
  if (!isSettable(path, { before: tree, ...(removes ? {} : { value: node }) })) {
    return fault(
      `${dotted(path)} says whose data are looked at or shown, and that is decided in the config file only`,
      `change ${dotted(path)} in the committed config, where everybody can see it`,
    );
  }
  if (removes) return { tree: without(tree, path), faults: [] };
  return { tree: place(tree, path, unplaced(node)), faults: [] };
};

/** `checks[0].min` and `checks.0.min` are the same. */
const stepsOf = (text: string, tree: Tree): Path | undefined => {
  const steps = text
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.');
  if (steps.some((step) => step === '' || /[\s[\]]/.test(step))) return undefined;
  const path: (string | number)[] = [];
  for (const step of steps) path.push(find(tree, path)?.kind === 'list' ? Number(step) : step);
  return path;
};

const unknownStep = (tree: Tree, path: Path): { message: string; hint: string | undefined } | undefined => {
  let shapes: readonly Schema[] = [configSchema as unknown as Schema];
  for (const [depth, step] of path.entries()) {
    const open = shapes
      .flatMap(({ anyOf = [], oneOf = [], ...rest }) => [rest, ...anyOf, ...oneOf])
      .map(resolve);
    const parent = path.slice(0, depth);
    const present =
      typeof step === 'number'
        ? find(tree, [...parent, step]) !== undefined
        : keysAt(tree, parent).includes(step) || isSpare(tree, parent, step);
    const own = open.flatMap(({ properties }) =>
      properties && Object.hasOwn(properties, step) ? [properties[step] ?? {}] : [],
    );
    const others = open.flatMap(({ additionalProperties, items }) => {
      const inner = typeof step === 'number' ? items : additionalProperties;
      return present && typeof inner === 'object' ? [inner] : [];
    });
    shapes = [...own, ...others].map(resolve);
    if (shapes.length === 0 || step === 'extends') {
      const message = `the config has no ${dotted(path.slice(0, depth + 1))}`;
      const list = find(tree, parent);
      if (list?.kind === 'list') return { message, hint: `it has ${list.items.length}, counted from 0` };
      const named = open.flatMap(({ properties }) => Object.keys(properties ?? {}));
      const known = [...new Set([...keysAt(tree, parent), ...named])].filter((key) => key !== 'extends');
      return { message, hint: suggest(String(step), known) };
    }
  }
  return undefined;
};

/** A metric of the model may be put into a dimension that does not name it yet. */
const isSpare = (tree: Tree, parent: Path, step: string): boolean =>
  parent.length === 3 &&
  parent[0] === 'dimensions' &&
  parent[2] === 'metrics' &&
  keysAt(tree, ['metrics']).includes(step);

/** What a flag says has no line. */
const unplaced = (tree: Tree): Tree => {
  const at = { file: setFile };
  if (tree.kind === 'leaf') return { ...tree, at };
  if (tree.kind === 'list') return { ...tree, at, items: tree.items.map(unplaced) };
  return {
    ...tree,
    at,
    entries: new Map([...tree.entries].map(([key, { value }]) => [key, { key: at, value: unplaced(value) }])),
  };
};
