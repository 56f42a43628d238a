import type { Config } from '../types.ts';
import type { Layer } from './layers.ts';
import { child, type Tree } from './tree.ts';

/** Parts of a config whose entries the schema judges each by itself, whatever stands beside it. */
const sections = ['sources', 'metrics', 'questions', 'dimensions', 'weightSets'] as const;

/**
 * The config without the entries that a built-in model has and no other file changes. Those are as the schema wants them,
 * a test sees to it, and to judge them with every run takes longer than to judge all that people write.
 */
export const touched = (config: Config, tree: Tree, layers: readonly Layer[]): unknown => {
  const known = layers.filter(({ isReadAhead }) => isReadAhead);
  const rest: Record<string, unknown> = { ...config };
  for (const section of sections) {
    const now = child(tree, section);
    if (known.length === 0 || now?.kind !== 'map') continue;
    const before = known.map((layer) => child(layer.tree, section));
    const changed = [...now.entries].filter(
      ([id, { value }]) => !before.some((entries) => child(entries, id) === value),
    );
    rest[section] = Object.fromEntries(changed.map(([id]) => [id, config[section]?.[id]]));
  }
  return rest;
};
