/** What everybody may know before a report is printed: the model. It stands in the repository, and in every JSON report. */
import type { Report } from '../../src/generated/report.ts';
import type { Config, Curve, StatisticSpec } from '../../src/types.ts';
import type { Range } from './known.ts';

export interface PublicMetric {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  /** Share of the weight of its dimension. */
  readonly weight: number;
  readonly survey: boolean;
  /** A mean over n: sums of groups add up. Of other statistics only n adds up. */
  readonly additive: boolean;
  /** n counts people, each once. */
  readonly perPerson: boolean;
  /** The ends of the printed value. */
  readonly scale: Range;
  /** How far one step on the scale of answers is in the printed value; what no attacker may come closer to. */
  readonly point: number;
  readonly curve?: Curve;
}

export interface PublicDimension {
  readonly id: string;
  readonly title: string;
  readonly letter: string;
  readonly aggregator: string;
}

export interface PublicModel {
  readonly metrics: readonly PublicMetric[];
  readonly dimensions: readonly PublicDimension[];
  readonly minPeople: number;
  readonly level: number;
  /** Without a roster and records of work, the people of a group are those who answered: no question has more. */
  readonly onlySurveys: boolean;
}

/** Not every version of the config has it. */
interface Uncertain {
  readonly uncertainty?: { readonly level?: number };
}

/** A value that is no answer may not come out; it may be narrowed down as far as this share of its scale. */
const told = 0.01;

export const publicModel = (report: Report): PublicModel => {
  const config = report.model.config as unknown as Config & Uncertain;
  const dimensions = Object.entries(config.dimensions ?? {});
  return {
    minPeople: config.privacy?.minPeople ?? 5,
    level: config.uncertainty?.level ?? 0.95,
    onlySurveys: report.data.files.every(({ kind }) => kind === 'survey'),
    dimensions: dimensions.map(([id, dimension]) => {
      const title = dimension?.title ?? id;
      const own = dimension?.aggregation ?? config.aggregation?.metrics ?? 'arithmetic';
      return {
        id,
        title,
        letter: dimension?.letter ?? (Array.from(title)[0] ?? id).toUpperCase(),
        aggregator: typeof own === 'string' ? own : own.method,
      };
    }),
    metrics: dimensions.flatMap(([dimension, { metrics = {} }]) => {
      const whole = Object.values(metrics).reduce((sum: number, weight) => sum + (weight ?? 0), 0);
      return Object.entries(metrics).flatMap(([id, weight]) => {
        const metric = config.metrics?.[id];
        if (metric?.statistic === undefined) return [];
        const survey = config.sources?.[metric.source ?? '']?.kind === 'survey';
        const { curve, title = id } = metric;
        return [
          {
            ...{ id, title, dimension, survey, weight: whole === 0 ? 0 : (weight ?? 0) / whole },
            ...sizes(metric.statistic, survey),
            ...(curve === undefined ? {} : { curve }),
          },
        ];
      });
    }),
  };
};

const sizes = (
  statistic: StatisticSpec,
  survey: boolean,
): Pick<PublicMetric, 'additive' | 'perPerson' | 'scale' | 'point'> => {
  switch (statistic.type) {
    case 'likert': {
      const [low, high] = statistic.scale ?? [1, 5];
      return { additive: true, perPerson: true, scale: [0, 1], point: 1 / (high - low) };
    }
    case 'topBox':
      return { additive: true, perPerson: false, scale: [0, 1], point: 0.25 };
    case 'nps':
      return { additive: true, perPerson: false, scale: [-100, 100], point: 50 };
    case 'share':
      return {
        ...{ additive: statistic.weight === undefined, perPerson: false },
        ...{ scale: [0, 1], point: survey ? 0.25 : told },
      };
    default:
      return {
        ...{ additive: false, perPerson: false },
        ...{ scale: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], point: told },
      };
  }
};
