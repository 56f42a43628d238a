import type { ScoreRow } from '../generated/report.ts';
import type { Model } from '../types.ts';
import type { Baseline, Compared } from './change.ts';
import { judgeOf } from './curves/index.ts';
import { differenceOf } from './difference.ts';
import { rowKey } from './row-key.ts';

/** What a score changed by, in points, with its interval; or why nobody can say. */
export interface ScoreChange {
  readonly measured?: number;
  readonly low?: number;
  readonly high?: number;
  readonly previous?: number;
  readonly reason?: string;
  /** Is it the comparison that is missing, in contrast to the score itself? */
  readonly isChange?: true;
}

interface Sides {
  readonly now: Compared;
  readonly before?: Baseline;
}

/**
 * The change of the score of a row that has one. A report gives that of a metric in the unit of its value: here both
 * values are judged by the curve of today, so that goalposts that moved make no change of their own.
 */
export const scoreChangeOf = (row: ScoreRow, model: Model, { now, before }: Sides): ScoreChange => {
  const { previous, change, changeLow, changeHigh, changeReason } = row;
  const reason = changeReason ?? 'there is no earlier period to compare with';
  if (previous === undefined || change === undefined) return { reason, isChange: true };
  if (row.level !== 'metric') {
    const told = { measured: change, previous };
    return changeLow === undefined || changeHigh === undefined
      ? { ...told, reason }
      : { ...told, low: changeLow, high: changeHigh };
  }
  const curve = model.metrics[row.id]?.curve;
  if (curve === undefined || row.value === undefined) return { reason: 'it is shown, not scored' };
  const judge = judgeOf(curve).score;
  const told = { measured: judge(row.value) - judge(previous), previous: judge(previous) };
  const [spread, other] = [now.spreads.get(rowKey(row)), before?.spreads.get(rowKey(row))];
  if (spread === undefined || other === undefined) return { ...told, reason };
  const { low, high } = differenceOf(spread, other, { level: model.uncertainty.level, turned: judge });
  return { ...told, low: Math.min(low, told.measured), high: Math.max(high, told.measured) };
};
