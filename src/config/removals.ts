import { suggest } from '../nearest.ts';
import type { Fault } from './fault.ts';
import type { Layer } from './layers.ts';
import type { Parted } from './resolved.ts';
import { child, find, keysAt, type Path, type Tree, without } from './tree.ts';

export interface Pruned {
  readonly tree: Tree;
  readonly faults: readonly Fault[];
  /** Checks that went with what they checked. */
  readonly dropped: readonly { readonly node: Tree; readonly of: string }[];
  /** Tensions that went with one of the two metrics. */
  readonly parted: readonly Parted[];
}

/**
 * Takes out metrics that say `enabled: false`, and with every metric or dimension that was removed from a layer
 * below also what was said about it: weights, tensions, checks; with every source the spare metrics that read it.
 */
export const prune = (tree: Tree, layers: readonly Layer[]): Pruned => {
  const { rest: enabled, faults } = disable(tree);
  const goneFrom = (whole: Tree, section: string): readonly string[] =>
    isOther(find(whole, [section]))
      ? []
      : [...new Set(layers.flatMap((layer) => mapsIn(layer.tree, section)))].filter(
          (id) => !keysAt(whole, [section]).includes(id),
        );
  const rest = dropSourceless(enabled, goneFrom(enabled, 'sources'));
  const gone = (section: string): readonly string[] => goneFrom(rest, section);
  const metrics = gone('metrics');
  const dimensions = gone('dimensions');
  const homeless = dropHomes(dropWeights(rest, metrics, dimensions), dimensions);
  const { tree: unmentioned, parted } = dropTensions(homeless, metrics);
  return { faults, parted, ...dropChecks(unmentioned, new Set([...metrics, ...dimensions])) };
};

/** Metrics that no dimension names and whose source was removed: nobody asked for them. */
const dropSourceless = (tree: Tree, sources: readonly string[]): Tree => {
  const placed = new Set(
    keysAt(tree, ['dimensions']).flatMap((id) => keysAt(tree, ['dimensions', id, 'metrics'])),
  );
  return keysAt(tree, ['metrics'])
    .filter((id) => {
      const source = find(tree, ['metrics', id, 'source']);
      return !placed.has(id) && source?.kind === 'leaf' && sources.includes(String(source.value));
    })
    .reduce((rest, id) => without(rest, ['metrics', id]), tree);
};

/** Of a wrong shape, which is told elsewhere. */
const isOther = (node: Tree | undefined): boolean => node !== undefined && node.kind !== 'map';

const mapsIn = (tree: Tree, section: string): readonly string[] =>
  keysAt(tree, [section]).filter((id) => child(find(tree, [section]), id)?.kind === 'map');

const disable = (tree: Tree): { readonly rest: Tree; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  let rest = tree;
  for (const id of keysAt(tree, ['metrics'])) {
    const enabled = find(tree, ['metrics', id, 'enabled']);
    if (enabled?.kind !== 'leaf' || enabled.value !== false) continue;
    if (keysAt(tree, ['metrics', id]).length === 1) {
      const others = keysAt(tree, ['metrics']).filter((other) => other !== id);
      const message = `there is no metric "${id}" to remove`;
      faults.push({
        path: ['metrics', id],
        on: 'key',
        code: 'config/reference',
        message,
        hint: suggest(id, others),
      });
    }
    rest = without(rest, ['metrics', id]);
  }
  return { rest, faults };
};

const dropWeights = (tree: Tree, metrics: readonly string[], dimensions: readonly string[]): Tree => {
  const sets = keysAt(tree, ['weightSets']);
  const paths: Path[] = [
    ...keysAt(tree, ['dimensions']).flatMap((id) =>
      metrics.map((metric) => ['dimensions', id, 'metrics', metric]),
    ),
    ...sets.flatMap((set) => metrics.map((metric) => ['weightSets', set, 'metrics', metric])),
    ...sets.flatMap((set) => dimensions.map((id) => ['weightSets', set, 'dimensions', id])),
  ];
  return paths.reduce(without, tree);
};

/** What a metric says of the dimension that it is meant for. */
const dropHomes = (tree: Tree, dimensions: readonly string[]): Tree =>
  keysAt(tree, ['metrics'])
    .map((id): Path => ['metrics', id, 'dimension'])
    .filter((path) => {
      const home = find(tree, path);
      return home?.kind === 'leaf' && dimensions.includes(String(home.value));
    })
    .reduce(without, tree);

const dropTensions = (tree: Tree, metrics: readonly string[]): Pick<Pruned, 'tree' | 'parted'> => {
  const parted: Parted[] = [];
  let rest = tree;
  for (const id of keysAt(tree, ['metrics'])) {
    const tension = find(rest, ['metrics', id, 'tension']);
    const items = tension?.kind === 'list' ? tension.items : [];
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const item = items[index];
      const mentions = item?.kind === 'leaf' && metrics.includes(String(item.value));
      if (!mentions) continue;
      rest = without(rest, ['metrics', id, 'tension', index]);
      parted.unshift({ metric: id, partner: String(item.value) });
    }
  }
  return { tree: rest, parted };
};

const dropChecks = (tree: Tree, gone: ReadonlySet<string>): Pick<Pruned, 'tree' | 'dropped'> => {
  const checks = find(tree, ['checks']);
  const dropped: { node: Tree; of: string }[] = [];
  let rest = tree;
  const items = checks?.kind === 'list' ? checks.items : [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const of = child(items[index], 'of');
    if (of?.kind !== 'leaf' || !gone.has(String(of.value).replace(/\.coverage$/, ''))) continue;
    dropped.unshift({ node: of, of: String(of.value) });
    rest = without(rest, ['checks', index]);
  }
  return { tree: rest, dropped };
};
