import type { ScoreRow } from '../generated/report.ts';
import { rowsOf } from '../rows-of.ts';

/** The rows of two periods. */
interface TwoSides {
  readonly now: readonly ScoreRow[];
  readonly before: readonly ScoreRow[];
  /** As people call the other period, such as `2026-Q2`. */
  readonly name: string;
}

/**
 * Why two means must not be compared: they are made of different metrics or dimensions, so that what looks like a change
 * is the coming or going of a part. Undefined if they are made of the same, or if the row is a metric.
 */
export const otherParts = (row: ScoreRow, sides: TwoSides): string | undefined => {
  if (row.level === 'metric') return undefined;
  if ([sides.now, sides.before].some((rows) => lacksParts(row, rows)))
    return 'the saved result holds no metrics of this group';
  const [now, before] = [partsOf(row, sides.now), partsOf(row, sides.before)];
  const fresh = without(now, before);
  const gone = without(before, now);
  if (fresh.length + gone.length > 0) {
    const told = [
      ...(fresh.length === 0 ? [] : [`in ${sides.name} without ${fresh.join(', ')}`]),
      ...(gone.length === 0 ? [] : [`now without ${gone.join(', ')}`]),
    ];
    return `made of other ${row.level === 'overall' ? 'dimensions' : 'metrics'}: ${told.join('; ')}`;
  }
  for (const part of now) {
    const reason = otherParts(part, sides);
    if (reason !== undefined) return `${part.label} is ${reason}`;
  }
  return undefined;
};

/** Has a mean a score and, for all that its rows say, nothing that it is made of? So it is in a page, of groups. */
const lacksParts = ({ group, level, id }: ScoreRow, rows: readonly ScoreRow[]): boolean => {
  const own = rowsOf(rows, group);
  const held = own.find((row) => row.level === level && row.id === id);
  if (held?.score === undefined || level === 'metric') return false;
  const parts = own.filter(({ parent }) => parent === id);
  return parts.length === 0 || parts.some((part) => lacksParts(part, rows));
};

/** What counts in a mean. */
const partsOf = ({ group, id }: ScoreRow, rows: readonly ScoreRow[]): ScoreRow[] =>
  rowsOf(rows, group).filter(
    ({ parent, weight, score }) => parent === id && weight > 0 && score !== undefined,
  );

const without = (rows: readonly ScoreRow[], others: readonly ScoreRow[]): string[] =>
  rows.filter(({ id }) => !others.some((other) => other.id === id)).map(({ label }) => label);

/** The metrics that count in a mean, straight or through its dimensions. */
export const countingIn = (row: ScoreRow, rows: readonly ScoreRow[]): ScoreRow[] =>
  row.level === 'metric' ? [row] : partsOf(row, rows).flatMap((part) => countingIn(part, rows));
