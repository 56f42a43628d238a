/** What metrics there are, and which of them files can feed. */
import type { FieldPath, Goal, Metric, Model, Question } from './types.ts';

/** A metric as it stands in its model. */
export interface Listed {
  readonly metric: Metric;
  /** Where it belongs, or is meant to. */
  readonly dimension?: string;
  /** `scored`: it counts; `shown`: it has no curve or no weight; `spare`: no dimension names it. */
  readonly state: 'scored' | 'shown' | 'spare';
  /** Its share of the weight of its dimension. */
  readonly share?: number;
  /** Every field of a record that it reads. */
  readonly fields: readonly FieldPath[];
  /** Values that reach the target. */
  readonly goal?: Goal;
  /** What people are asked so that it has answers to read. */
  readonly questions: readonly Question[];
}

/** Something without which a metric can count nothing: a file, a field of it, or a word in the field. */
export interface Lack {
  readonly source: string;
  readonly field?: FieldPath;
  readonly word?: string;
}

/** What would feed more metrics, and which. */
export interface Gain {
  readonly needs: readonly Lack[];
  readonly metrics: readonly string[];
}

/** What files hold, for the metrics at hand. */
export interface Feed {
  readonly files: readonly { readonly file: string; readonly source: string; readonly used: number }[];
  /** What each metric lacks; nothing, if the files can feed it. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
  /** What would feed the others, the most of them first. */
  readonly gains: readonly Gain[];
}

/** Metrics of a model. */
export interface Catalogue {
  readonly model: Model;
  readonly entries: readonly Listed[];
  /** What they were chosen by, in words, such as `dimension performance`. */
  readonly chosen: readonly string[];
  readonly feed?: Feed;
}

/**
 * What would feed the metrics that lack something: those that lack the same stand together, the largest group first,
 * then the one that takes least.
 */
export const gainsOf = (lacks: Feed['lacks']): readonly Gain[] => {
  const gains = new Map<string, { needs: readonly Lack[]; metrics: string[] }>();
  for (const [id, needs] of lacks) {
    if (needs.length === 0) continue;
    const key = JSON.stringify(needs.map(({ source, field, word }) => [source, field, word]).sort());
    const gain = gains.get(key) ?? { needs, metrics: [] };
    gain.metrics.push(id);
    gains.set(key, gain);
  }
  return [...gains.values()].sort(
    (a, b) => b.metrics.length - a.metrics.length || a.needs.length - b.needs.length,
  );
};
