import type { ScoreRow } from '../generated/report.ts';

/** A metric that is worth a question. */
export interface Pick {
  readonly row: ScoreRow;
  /** Its share of the overall score, wherever it stands. */
  readonly weight: number;
  /** Is there an overall score of which it has a share? */
  readonly isCounted: boolean;
}

/** The rows of all records together, and a score that is on target. */
interface Scores {
  readonly scores: readonly ScoreRow[];
  readonly target: number;
}

/** More questions than these are asked by nobody. */
const most = 3;

/**
 * The metrics to look at next, at most three. First those clearly below the target: of these the ones that also got
 * clearly worse, then the ones whose shortfall weighs most in the overall score. Then those that got clearly worse and
 * are not below it yet. If there are none of either, the borderline one that weighs most. What is hidden, not scored or
 * of unknown certainty is never among them. Equal ones keep the order of the model.
 */
export const nextOf = (given: Scores): readonly Pick[] => {
  const found = [
    ...picks(given, ({ against }) => against === 'below'),
    ...picks(given, (row) => row.against !== undefined && row.against !== 'below' && worsened({ row }) === 1),
  ];
  return found.length > 0
    ? found.slice(0, most)
    : picks(given, ({ against }) => against === 'borderline').slice(0, 1);
};

const picks = ({ scores, target }: Scores, isMeant: (row: ScoreRow) => boolean): readonly Pick[] => {
  const rows = scores.filter(({ group }) => group === 'all');
  const heads = new Map(rows.flatMap((row) => (row.level === 'dimension' ? [[row.id, row.weight]] : [])));
  const isCounted = rows.some(({ level, score }) => level === 'overall' && score !== undefined);
  const found = new Map<string, Pick>();
  for (const row of rows) {
    if (row.level !== 'metric' || !isMeant(row)) continue;
    const weight = row.weight * (heads.get(row.parent ?? '') ?? 0);
    found.set(row.id, { row, isCounted, weight: weight + (found.get(row.id)?.weight ?? 0) });
  }
  const shortfall = ({ row, weight }: Pick): number => weight * (target - (row.score ?? target));
  return [...found.values()]
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => worsened(b) - worsened(a) || shortfall(b) - shortfall(a));
};

/** 1 where nobody doubts that it got worse. */
const worsened = ({ row: { effect, verdict } }: { readonly row: ScoreRow }): number =>
  effect === 'worse' && (verdict === 'clearRise' || verdict === 'clearFall') ? 1 : 0;
