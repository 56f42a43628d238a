import type { Part } from '../aggregate.ts';
import { type DimensionPart, hearsPeople, type Judged, judged, judgedOverall } from '../enough.ts';
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
  const { minMetrics: least, minCoverage } = missing;
  const found = judged(counting.map(partOf), { aggregation, least, minCoverage, noun: 'metrics' });
  return Object.assign(base, shown(found, counting));
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
  const base = { group, level: 'overall' as const, id: 'overall', label: 'Overall', weight: 1 };
  if (whole !== undefined) return { ...base, status: 'suppressed', reason: whole };
  const parts = dimensions.map(
    (row): DimensionPart => ({ ...partOf(row), heard: isHeard(row, metrics, model) }),
  );
  const counting = dimensions.filter(({ weight }) => weight > 0);
  return Object.assign(base, shown(judgedOverall(parts, model), counting));
};

/** Does a score that counts in the dimension rest on what people answered? */
const isHeard = ({ id }: ScoreRow, metrics: readonly ScoreRow[], model: Model): boolean =>
  metrics.some(
    (metric) =>
      metric.parent === id &&
      metric.status === 'scored' &&
      metric.weight > 0 &&
      hearsPeople(model.metrics[metric.id], model.sources),
  );

const partOf = ({ weight, score }: ScoreRow): Part => ({ weight, score });

type Shown = Pick<ScoreRow, 'status' | 'reason' | 'score' | 'coverage'>;

const shown = ({ score, coverage, reason = '' }: Judged, parts: readonly ScoreRow[]): Shown =>
  score === undefined
    ? { status: 'lowCoverage', reason: sharedReason(parts) ?? reason, coverage }
    : { status: 'scored', score, coverage };

/** What all parts lack, if it is the same. */
const sharedReason = (parts: readonly ScoreRow[]): string | undefined => {
  const [first, ...rest] = parts;
  return first?.score === undefined &&
    rest.every(({ score, reason }) => score === undefined && reason === first?.reason)
    ? first?.reason
    : undefined;
};
