import { averageOf } from '../../aggregate.ts';
import type { GroupRow, ScoreRow } from '../../generated/report.ts';
import type { Aggregator, Curve, Model } from '../../types.ts';
import { judge } from '../judge.ts';

/** A measured metric in its dimension, and how it is judged. */
export interface Judged {
  readonly id: string;
  readonly value: number;
  readonly curve: Curve;
  /** Relative to the other metrics of the dimension. */
  readonly weight: number;
}

/** A dimension that has a score. */
export interface Block {
  readonly id: string;
  /** Relative to the other dimensions; 0 if it is shown and does not count. */
  readonly weight: number;
  readonly aggregation: Aggregator;
  /** Those with a score. */
  readonly metrics: readonly Judged[];
}

/** All choices that make the scores of one group out of what was measured. */
export interface Setup {
  readonly blocks: readonly Block[];
  /** How dimensions make the overall score; absent if there is none. */
  readonly overall?: Aggregator;
}

/** A group of a report with the choices behind its scores. */
export interface Standing {
  readonly group: GroupRow;
  readonly rows: readonly ScoreRow[];
  readonly setup: Setup;
}

/** The choices behind the scores that a group has in a report; what has no score there takes no part. */
export const setupOf = (model: Model, rows: readonly ScoreRow[]): Setup => {
  const isScored = ({ status, score }: ScoreRow): boolean => status === 'scored' && score !== undefined;
  const heads = rows.filter((row) => row.level === 'dimension' && isScored(row));
  const blocks = heads.map(({ id, weight }): Block => {
    const metrics = rows.filter((row) => row.level === 'metric' && row.parent === id && isScored(row));
    return {
      id,
      weight,
      aggregation: model.dimensions[id]?.aggregation ?? 'arithmetic',
      metrics: metrics.flatMap((row): Judged[] => {
        const { curve } = model.metrics[row.id] ?? {};
        return row.value === undefined || curve === undefined
          ? []
          : [{ id: row.id, value: row.value, curve, weight: row.weight }];
      }),
    };
  });
  const isWhole = rows.some((row) => row.level === 'overall' && isScored(row));
  return { blocks, ...(isWhole ? { overall: model.aggregation } : {}) };
};

/** The scores of a group; a dimension all of whose metrics are left out has none. */
export interface Rescored {
  /** In the order of the blocks. */
  readonly dimensions: readonly (number | undefined)[];
  readonly overall?: number;
}

/**
 * Scores what was measured by these choices. Whether there is enough to show a score at all was decided when it was
 * measured, and is not asked again.
 */
export const rescore = ({ blocks, overall }: Setup): Rescored => {
  const dimensions = blocks.map(({ metrics, aggregation }) =>
    mean(
      metrics.map(({ value, curve, weight }) => ({ weight, score: judge(value, curve) })),
      aggregation,
    ),
  );
  const score =
    overall &&
    mean(
      blocks.map(({ weight }, index) => ({ weight, score: dimensions[index] })),
      overall,
    );
  return { dimensions, ...(score === undefined ? {} : { overall: score }) };
};

const mean = (
  parts: readonly { readonly weight: number; readonly score: number | undefined }[],
  aggregator: Aggregator,
): number | undefined => {
  const [scores, weights]: [number[], number[]] = [[], []];
  for (const { weight, score } of parts) {
    if (score === undefined || weight === 0) continue;
    scores.push(score);
    weights.push(weight);
  }
  return scores.length === 0 ? undefined : averageOf(aggregator)(scores, weights);
};
