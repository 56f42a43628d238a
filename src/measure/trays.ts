import type { Value } from '../types.ts';
import type { MetricPlan } from './cohort-plan.ts';
import type { Entry, Read } from './entry.ts';
import { type Bucket, type Cell, cellOf } from './tables.ts';
import { startTally, type Tally } from './tally.ts';

/** The label of the group of records that have no value. */
export const none = '(none)';

/** Where records of one span of days that lie in the same groups are counted. Kept beside the tables, as the desk is. */
export interface Tray {
  /** The cell of everything, and that of the group of each field. */
  readonly cells: readonly Cell[];
  /** In the order of the cohort's metrics, the tallies in these cells; absent until a record meets the metric. */
  readonly tallies: (readonly Tally[] | undefined)[];
}

/** A bucket, and its trays by their groups. */
export interface Drawer {
  readonly bucket: Bucket;
  readonly trays: Map<string, Tray>;
}

/** A drawer of a bucket, without trays. */
export const drawerOf = (bucket: Bucket): Drawer => ({ bucket, trays: new Map() });

/** The tray in which the record at hand belongs. */
export const trayIn = ({ bucket, trays }: Drawer, groups: readonly Read<Value>[], entry: Entry): Tray => {
  const key = keyOf(groups, entry);
  const known = trays.get(key);
  if (known !== undefined) return known;
  const own = groups.map((group, place) => cellOf(bucket.by[place] ?? new Map(), labelOf(group, entry)));
  const fresh: Tray = { cells: [bucket.all, ...own], tallies: [] };
  trays.set(key, fresh);
  return fresh;
};

const keyOf = (groups: readonly Read<Value>[], entry: Entry): string => {
  const [first] = groups;
  if (first === undefined) return '';
  return groups.length === 1
    ? labelOf(first, entry)
    : JSON.stringify(groups.map((group) => labelOf(group, entry)));
};

const labelOf = (group: Read<Value>, entry: Entry): string => String(group(entry) ?? none);

/** The tallies of a metric in a tray. */
export const talliesIn = ({ cells, tallies }: Tray, index: number, metric: MetricPlan): readonly Tally[] => {
  const known = tallies[index];
  if (known !== undefined) return known;
  const fresh = cells.map((cell) => {
    const tally = cell.tallies[index] ?? startTally(metric);
    cell.tallies[index] = tally;
    return tally;
  });
  tallies[index] = fresh;
  return fresh;
};
