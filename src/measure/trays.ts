import type { Value } from '../types.ts';
import type { MetricPlan } from './cohort-plan.ts';
import type { Entry, Read } from './entry.ts';
import { type Marks, noteIfNew, startMarks } from './marks.ts';
import { type Bucket, type Cell, cellOf } from './tables.ts';
import { addToTally, noteAnswer, startTally, type Tally } from './tally.ts';

/** The label of the group of records that have no value. */
export const none = '(none)';

/** Where records of one span of days that lie in the same groups are counted. Kept beside the tables, as the desk is. */
export interface Tray {
  /** The cell of everything, and that of the group of each field. */
  readonly cells: readonly Cell[];
  /** People whom the cells have, by their numbers. */
  readonly known: Marks;
  /** In the order of the cohort's metrics; absent until a record meets the metric. */
  readonly counts: (Counts | undefined)[];
}

/** A metric in a tray: its tallies, in the order of the cells, and the people whom they have. */
export interface Counts {
  readonly tallies: readonly Tally[];
  readonly known: Marks;
  /** Where it was noted last that a record meets the metric. */
  met: Set<string> | undefined;
}

/** A bucket, and its trays by their groups. */
export interface Drawer {
  readonly bucket: Bucket;
  readonly trays: Map<string, Tray>;
}

/** A drawer of a bucket, without trays. */
export const drawerOf = (bucket: Bucket): Drawer => ({ bucket, trays: new Map() });

/** Trays that are at hand in a drawer. Of several fields there are as many as combinations, nearly as many as records. */
const most = 2000;

/** The tray in which the record at hand belongs. */
export const trayIn = ({ bucket, trays }: Drawer, groups: readonly Read<Value>[], entry: Entry): Tray => {
  const key = keyOf(groups, entry);
  const known = trays.get(key);
  if (known !== undefined) return known;
  if (trays.size >= most) trays.clear();
  const own = groups.map((group, place) => cellOf(bucket.by[place] ?? new Map(), labelOf(group, entry)));
  const fresh: Tray = { cells: [bucket.all, ...own], known: startMarks(), counts: [] };
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

/** What a metric has counted in a tray. */
export const countsIn = ({ cells, counts }: Tray, index: number, metric: MetricPlan): Counts => {
  const known = counts[index];
  if (known !== undefined) return known;
  const tallies = cells.map((cell) => {
    const tally = cell.tallies[index] ?? startTally(metric);
    cell.tallies[index] = tally;
    return tally;
  });
  const fresh: Counts = { tallies, known: startMarks(), met: undefined };
  counts[index] = fresh;
  return fresh;
};

/** What has to be known to count the record at hand, beside what the readers of its fields say. */
export interface AtHand {
  readonly entry: Entry;
  /** Number of the person behind it. */
  whoAt: number | undefined;
  /** The round of an answer; undefined for records that are none. */
  readonly roundOf: ((entry: Entry) => string) | undefined;
  /** The metrics met by records of the same file. */
  met: Set<string>;
}

/** Notes that there is one more record, of whom and perhaps of which deal. */
export const addToCells = (
  { cells, known }: Tray,
  deal: Value | undefined,
  { entry, whoAt }: AtHand,
): void => {
  const isNews = whoAt !== undefined && noteIfNew(known, whoAt);
  for (const cell of cells) {
    cell.records += 1;
    if (isNews) addWho(cell.people, entry);
    if (deal !== undefined) cell.deals.add(String(deal));
  }
};

/** Counts a record that meets the metric's `where`. */
export const addToCounts = (
  counts: Counts,
  metric: MetricPlan,
  { entry, whoAt, roundOf, met }: AtHand,
): void => {
  const { tallies, known } = counts;
  if (counts.met !== met) {
    met.add(metric.metric.id);
    counts.met = met;
  }
  // What one tally leaves out, all do: see `add` of a statistic.
  let isCounted = true;
  for (const tally of tallies) isCounted = addToTally(tally, metric, entry) && isCounted;
  if (!isCounted) return;
  if (whoAt !== undefined && noteIfNew(known, whoAt)) for (const { people } of tallies) addWho(people, entry);
  if (roundOf !== undefined) for (const tally of tallies) noteAnswer(tally, metric, entry, roundOf(entry));
};

const addWho = (people: Set<string>, { who }: Entry): void => {
  if (who !== undefined) people.add(who);
};
