import type { ScoreRow } from '../generated/report.ts';

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

/** What counts in a mean. */
const partsOf = ({ group, id }: ScoreRow, rows: readonly ScoreRow[]): ScoreRow[] =>
  rows.filter((row) => row.group === group && row.parent === id && row.weight > 0 && row.score !== undefined);

const without = (rows: readonly ScoreRow[], others: readonly ScoreRow[]): string[] =>
  rows.filter(({ id }) => !others.some((other) => other.id === id)).map(({ label }) => label);

/** The metrics that count in a mean, straight or through its dimensions. */
export const countingIn = (row: ScoreRow, rows: readonly ScoreRow[]): ScoreRow[] =>
  row.level === 'metric' ? [row] : partsOf(row, rows).flatMap((part) => countingIn(part, rows));
