import { aggregate, type Mean, type Part } from '../aggregate.ts';
import type { ScoreRow } from '../generated/report.ts';
import type { Dimension, Model } from '../types.ts';

interface Summing {
  readonly group: string;
  /** Why nothing of the group may be shown. */
  readonly whole: string | undefined;
}

/** The row of a dimension: the mean of its metrics, if enough of them are there. */
export const dimensionRow = (
  { missing }: Model,
  {
    dimension,
    metrics,
    weight,
    group,
    whole,
  }: Summing & {
    readonly dimension: Dimension;
    readonly metrics: readonly ScoreRow[];
    /** Share of the weight of all dimensions. */
    readonly weight: number;
  },
): ScoreRow => {
  const { id, title, aggregation } = dimension;
  const base = { group, level: 'dimension' as const, id, parent: 'overall', label: title, weight };
  if (whole !== undefined) return { ...base, status: 'suppressed', reason: whole };
  const counting = metrics.filter((metric) => metric.weight > 0);
  const broken = counting.find(({ status }) => status === 'error');
  if (broken !== undefined)
    return { ...base, status: 'error', reason: `${broken.label} could not be computed: ${broken.reason}` };
  const mean = aggregate(counting.map(partOf), aggregation);
  const least = Math.min(missing.minMetrics, counting.length);
  return { ...base, ...judged(counting, { mean, least, minCoverage: missing.minCoverage, noun: 'metrics' }) };
};

/** The row of the overall score: the mean of the dimensions, if enough of them, and the people themselves, are there. */
export const overallRow = (
  model: Model,
  {
    dimensions,
    metrics,
    group,
    whole,
  }: Summing & {
    readonly dimensions: readonly ScoreRow[];
    readonly metrics: readonly ScoreRow[];
  },
): ScoreRow => {
  const { missing, aggregation } = model;
  const base = { group, level: 'overall' as const, id: 'overall', label: 'Overall', weight: 1 };
  if (whole !== undefined) return { ...base, status: 'suppressed', reason: whole };
  const counting = dimensions.filter(({ weight }) => weight > 0);
  const mean = aggregate(counting.map(partOf), aggregation);
  const least = Math.min(missing.minDimensions, counting.length);
  const row = judged(counting, { mean, least, minCoverage: missing.minCoverage, noun: 'dimensions' });
  if (
    row.status === 'scored' &&
    missing.needSurvey &&
    !metrics.some((metric) => isHeard(metric, counting, model))
  ) {
    return {
      ...base,
      status: 'lowCoverage',
      reason: 'no metric from a survey has a score, and records alone do not make the picture of a team',
      coverage: mean.coverage,
    };
  }
  return { ...base, ...row };
};

/** A score that rests on what people answered, in a dimension that counts. */
const isHeard = (
  { id, parent, status, weight }: ScoreRow,
  dimensions: readonly ScoreRow[],
  model: Model,
): boolean =>
  status === 'scored' &&
  weight > 0 &&
  model.sources[model.metrics[id]?.source ?? '']?.kind === 'survey' &&
  dimensions.some((dimension) => dimension.id === parent && dimension.status === 'scored');

const partOf = ({ weight, score }: ScoreRow): Part => ({ weight, score });

interface Enough {
  readonly mean: Mean;
  /** How many parts must be there. */
  readonly least: number;
  readonly minCoverage: number;
  readonly noun: 'metrics' | 'dimensions';
}

type Judged = Pick<ScoreRow, 'status' | 'reason' | 'score' | 'coverage'>;

/** Sums of shares of weight may be off in the last digits. */
const tolerance = 1e-9;

const judged = (parts: readonly ScoreRow[], { mean, least, minCoverage, noun }: Enough): Judged => {
  const { score, coverage } = mean;
  const there = parts.filter((part) => part.score !== undefined).length;
  if (score !== undefined && there >= least && coverage >= minCoverage - tolerance) {
    return { status: 'scored', score, coverage };
  }
  const needs =
    there < least ? `${least} are needed` : `${Math.round(100 * minCoverage)}% of the weight is needed`;
  return {
    status: 'lowCoverage',
    reason: sharedReason(parts) ?? `${there} of ${parts.length} ${noun} have a score, ${needs}`,
    coverage,
  };
};

/** What all parts lack, if it is the same. */
const sharedReason = (parts: readonly ScoreRow[]): string | undefined => {
  const [first, ...rest] = parts;
  return first?.score === undefined &&
    rest.every(({ score, reason }) => score === undefined && reason === first?.reason)
    ? first?.reason
    : undefined;
};
