import type { ScoreRow } from '../../generated/report.ts';
import type { PointKind, Points } from '../../own-past.ts';
import type { Beginning, FieldPath, Model, StatisticSpec } from '../../types.ts';
import { earlierPeriod, type Whole } from '../earlier-period.ts';

/** A period that was measured and scored, and where the records of each metric begin, if they do so in it. */
export interface PastPeriod extends Whole {
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** By metric: why the records do not reach to the period. */
  readonly unreached: ReadonlyMap<string, string>;
}

/** The periods, the last first, and the field by which there are groups. */
export interface Past {
  readonly periods: readonly PastPeriod[];
  readonly by?: FieldPath;
}

/**
 * The numbers of a metric in the past: one for each group in each period, as a report of that period shows it, so that
 * nothing goes in that is hidden. Of everybody together where there are no groups, or where a number of a group means
 * something else: a count or a sum grows with the group. Periods count that are over and that the files hold in full.
 */
export const pointsOf = (model: Model, id: string, { periods, by }: Past): Points => {
  const statistic = model.metrics[id]?.statistic;
  const isOfAll = by === undefined || (statistic !== undefined && growsWithGroup(statistic));
  const kind: PointKind = isOfAll ? 'period' : 'group';
  const [latest] = periods;
  const found = periods.flatMap((period) => {
    const whole = latest?.measurements.period ?? period.measurements.period;
    const { incomparable } = earlierPeriod(model, period, { beginnings: period.beginnings, now: whole });
    return rowsIn(period, { id, kind, by }).map((row) => ({
      row,
      reason:
        notYet(period, id) ?? valueless(row) ?? incomparable(row, period.scored) ?? period.unreached.get(id),
    }));
  });
  const used = found.flatMap(({ row, reason }) => (reason === undefined ? [row] : []));
  return {
    kind,
    noun: nounOf(kind, { by, period: latest?.measurements.period.id ?? '' }),
    values: used.flatMap(({ value }) => value ?? []),
    records: used.reduce((sum, { n = 0 }) => sum + n, 0),
    leftOut: counted(found.flatMap(({ reason }) => reason ?? [])),
  };
};

/** Does a number of a group grow with how many are in it, so that two groups cannot be held against each other? */
export const growsWithGroup = ({ type }: Pick<StatisticSpec, 'type'>): boolean =>
  type === 'count' || type === 'sum';

/** How long a period is, by how it is written. */
const lengths: readonly (readonly [RegExp, string])[] = [
  [/-Q\d$/, 'quarter'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^(\d{4}|FY\d+)$/, 'year'],
];

const nounOf = (
  kind: PointKind,
  { by, period }: { readonly by: FieldPath | undefined; readonly period: string },
): string => {
  const length = lengths.find(([form]) => form.test(period))?.[1] ?? 'period';
  const field = by?.split('.').at(-1)?.replaceAll('_', ' ');
  return kind === 'period' || field === undefined ? length : `${field}-${length}`;
};

interface Wanted {
  readonly id: string;
  readonly kind: PointKind;
  readonly by: FieldPath | undefined;
}

/** The rows of a metric; groups that are shown within another are that one. */
const rowsIn = ({ scored: { groups, scores } }: PastPeriod, { id, kind, by }: Wanted): ScoreRow[] => {
  const wanted = new Set(
    groups
      .filter((group) =>
        kind === 'period' ? group.id === 'all' : group.by === by && group.shownIn === undefined,
      )
      .map((group) => group.id),
  );
  return scores.filter((row) => row.level === 'metric' && row.id === id && wanted.has(row.group));
};

/** Of a period that was over before the first record nothing is known; it is none in which nothing happened. */
const notYet = ({ beginnings }: PastPeriod, id: string): string | undefined => {
  const beginning = beginnings.get(id);
  return beginning === undefined || beginning.share < 1
    ? undefined
    : `the files begin on ${beginning.since} only`;
};

const valueless = ({ value, status }: ScoreRow): string | undefined => {
  if (value !== undefined) return undefined;
  return status === 'suppressed' ? 'too few people' : status === 'tooFew' ? 'too few records' : 'no value';
};

const counted = (reasons: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
};
