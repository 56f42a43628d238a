/** Whether there is enough of a mean to show it: one rule, for who scores and for whoever scores again. */
import { aggregate, type Part } from './aggregate.ts';
import type { Aggregator, Model } from './types.ts';

/** How much may be missing where the config says nothing: half of the weight, two metrics, three of five dimensions. */
export const usualMissing: Model['missing'] = {
  minCoverage: 0.5,
  minMetrics: 2,
  minDimensions: 3,
  needSurvey: true,
};

/** A mean that may be shown, or what it lacks. */
export interface Judged {
  /** 0 to 100; absent if there is not enough. */
  readonly score: number | undefined;
  /** Share of the weight that is there, 0 to 1. */
  readonly coverage: number;
  /** Why there is no score: no full stop. */
  readonly reason?: string;
}

/** What a mean needs. */
export interface Needs {
  readonly aggregation: Aggregator;
  /** How many parts must be there, if so many count. */
  readonly least: number;
  /** Share of the weight that must be there. */
  readonly minCoverage: number;
  /** What the parts are called. */
  readonly noun: 'metrics' | 'dimensions';
}

/** Sums of shares of weight may be off in the last digits. */
const tolerance = 1e-9;

/** The mean of the parts, if enough of those that count are there. */
export const judged = (parts: readonly Part[], { aggregation, least, minCoverage, noun }: Needs): Judged => {
  const counting = parts.filter(({ weight }) => weight > 0);
  const { score, coverage } = aggregate(counting, aggregation);
  const there = counting.filter((part) => part.score !== undefined).length;
  const needed = Math.min(least, counting.length);
  if (score !== undefined && there >= needed && coverage >= minCoverage - tolerance)
    return { score, coverage };
  const needs =
    there < needed ? `${needed} are needed` : `${Math.round(100 * minCoverage)}% of the weight is needed`;
  return {
    score: undefined,
    coverage,
    reason: `${there} of ${counting.length} ${noun} have a score, ${needs}`,
  };
};

/** A dimension as a part of the overall score. */
export interface DimensionPart extends Part {
  /** Does a score of a survey's answers that counts stand behind it? */
  readonly heard: boolean;
}

/** The overall score, if enough dimensions, and the people themselves, are there. */
export const judgedOverall = (
  dimensions: readonly DimensionPart[],
  { aggregation, missing }: Pick<Model, 'aggregation' | 'missing'>,
): Judged => {
  const { minDimensions: least, minCoverage, needSurvey } = missing;
  const found = judged(dimensions, { aggregation, least, minCoverage, noun: 'dimensions' });
  const isHeard = dimensions.some(({ weight, score, heard }) => weight > 0 && score !== undefined && heard);
  return found.score === undefined || !needSurvey || isHeard
    ? found
    : {
        score: undefined,
        coverage: found.coverage,
        reason: 'no metric from a survey has a score, and records alone do not make the picture of a team',
      };
};

/** A metric, as far as it says whether people are heard in it. */
interface Asking {
  readonly source: string;
  readonly statistic: { readonly type: string };
}

/** Does a metric rest on what people answered? How many of them did says nothing of how they are. */
export const hearsPeople = (
  metric: Asking | undefined,
  sources: Readonly<Record<string, { readonly kind: string } | undefined>>,
): boolean =>
  metric !== undefined && sources[metric.source]?.kind === 'survey' && metric.statistic.type !== 'response';
