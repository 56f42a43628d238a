/** What `spacesea robustness` finds out: whether the picture holds under other choices than the model's. */
import type { Aggregator } from './types.ts';

/** Something that a model chooses and that could be chosen otherwise. */
export type Choice = 'aggregation' | 'leftOut' | 'dimensionWeights' | 'metricWeights' | 'goalposts';

/** From the lowest to the highest score. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** How far each change of the model carries a score. */
export interface Spans {
  /** Any weights up to a quarter higher or lower; exact. */
  readonly weights: Span;
  /** One goalpost after the other moved by a tenth, up and down. */
  readonly goalposts: Span;
  /** Other means. */
  readonly aggregation: Span;
  /** One metric after the other left out; a dimension keeps its score if none is left. */
  readonly leftOut: Span;
  /** Everything at once at random: the middle 95 %. */
  readonly together: Span;
}

/** A score of a group and how far it can be moved. */
export interface RobustRow {
  readonly group: string;
  readonly level: 'dimension' | 'overall';
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly spans: Spans;
}

/** A change of the model that takes a score to the other side of the target. */
export type Turn = {
  readonly group: string;
  /** Dimension, or `overall`. */
  readonly id: string;
} & (
  | { readonly by: 'weights'; readonly draws: number; readonly of: number }
  | { readonly by: 'aggregation'; readonly aggregation: Aggregator; readonly score: number }
  | { readonly by: 'leftOut'; readonly metric: string; readonly score: number }
  | {
      readonly by: 'goalposts';
      readonly metric: string;
      readonly goalpost: string;
      readonly from: number;
      readonly to: number;
      readonly score: number;
    }
);

/** How much of what the overall score can move comes from one choice: Sobol indices. */
export interface Driver {
  readonly choice: Choice;
  readonly first: number;
  readonly total: number;
}

/** The overall score over all weights of dimensions, none below 0: exact. */
export interface Reach extends Span {
  readonly group: string;
  /** Dimensions whose scores these are. */
  readonly lowest: string;
  readonly highest: string;
}

/** How often the first of two groups has the higher overall score; equal scores count half. */
export interface Pair {
  readonly by: string;
  readonly first: string;
  readonly second: string;
  /** Under chance variation of what was measured, if both overall scores have an interval. */
  readonly chance?: number;
  /** Under other choices of the model, the same ones for both. */
  readonly choices: number;
}

/** Pairs of one field that are not compared: their overall scores rest on different dimensions. */
export interface Unpaired {
  readonly by: string;
  readonly count: number;
}

/** The whole answer. */
export interface Robustness {
  readonly target: number;
  readonly seed: number;
  readonly rows: readonly RobustRow[];
  readonly reach: readonly Reach[];
  readonly turns: readonly Turn[];
  /** Of the overall score of all records; none if it has no score or nothing moves it. */
  readonly drivers: readonly Driver[];
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
}
