import { privacy } from './defaults.ts';
import { find, type Path, type Tree } from './tree.ts';

/** Parts of the config that say how numbers are judged, and not which rows or people they are about. */
const judging: ReadonlySet<Path[number]> = new Set([
  ...['title', 'dimensions', 'weightSets', 'target', 'aggregation', 'missing', 'uncertainty'],
  ...['checks', 'groupBy', 'lint', 'currencies'],
]);

/** The same of a metric. */
const ofMetrics: ReadonlySet<Path[number] | undefined> = new Set([
  ...['curve', 'minSample', 'enabled', 'title', 'unit'],
  ...['why', 'advice', 'limits', 'reference', 'tension', 'dimension'],
]);

/**
 * May `--set` change this for one run? Only what is not about whose data are looked at: two runs that differ in that
 * could be subtracted from each other.
 */
export const isSettable = (path: Path, { before, value }: Change): boolean => {
  const [part = '', , ofPart] = path;
  if (part === 'metrics') return ofMetrics.has(ofPart);
  // How many rows may be unusable before the run fails changes none of them.
  if (part === 'sources') return path.length === 3 && ofPart === 'maxRejected';
  if (part === 'privacy') return path.length === 2 && path[1] === 'minPeople' && isUpwards(before, value);
  return judging.has(part);
};

/** The tree before `--set`, and what it sets; without a value it removes. */
export interface Change {
  readonly before: Tree;
  readonly value?: Tree;
}

/** What is no number is left to the schema to complain about. */
const isUpwards = (before: Tree, value: Tree | undefined): boolean => {
  const now = numberOf(find(before, ['privacy', 'minPeople'])) ?? privacy.minPeople;
  if (value === undefined) return now <= privacy.minPeople;
  return (numberOf(value) ?? now) >= now;
};

const numberOf = (tree: Tree | undefined): number | undefined =>
  tree?.kind === 'leaf' && typeof tree.value === 'number' ? tree.value : undefined;
