/** What `spacesea baseline` finds out: goalposts from the team's own trailing periods. */
import type { Curve, FieldPath } from './types.ts';

/** A quartile and its interval. */
export interface Quartile {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What the past is made of: a `group` in a period, such as a team in a quarter, or a `period` of everybody together.
 */
export type PointKind = 'group' | 'period';

/** The past of a metric. */
export interface Points {
  readonly kind: PointKind;
  /** What one is called, such as `team-quarter`. */
  readonly noun: string;
  /** One number for each point. */
  readonly values: readonly number[];
  /** Records behind all of them. */
  readonly records: number;
  /** How many others there are, by the reason why they do not count. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** A `range` has two sides; a `linear` curve one, which is for whoever asks for it by name. */
export type Shape = 'range' | 'linear';

/** A metric that is looked at. */
export interface AskedMetric {
  readonly id: string;
  readonly shape: Shape;
  readonly isNamed: boolean;
}

interface Looked {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly points: Points;
}

/** A metric with new goalposts. */
export interface Proposed extends Looked {
  readonly lower: Quartile;
  readonly upper: Quartile;
  readonly now?: Curve;
  /** Where full marks begin and end by it, or a score begins and is full; the smaller number first. */
  readonly posts?: readonly [number, number];
  readonly curve: Curve;
  /** `alike`: the present goalposts lie within the intervals of the proposed ones, so the past does not tell them apart. */
  readonly verdict: 'new' | 'alike';
  /** Is it to be written into a config? Only what is new, or was asked for by name. */
  readonly isWritten: boolean;
  /** Where the goalposts come from, for `reference`. */
  readonly source: string;
  /** Its value in the last period and what that scores. */
  readonly last?: { readonly value: number; readonly now?: number; readonly fresh: number };
}

/** A metric of which nothing can be proposed, and why. */
export interface Refused extends Looked {
  readonly code: 'baseline/few' | 'baseline/alike' | 'baseline/curve';
  readonly reason: string;
  readonly hint: string;
}

/** A score of the last period, now and with the new goalposts. */
export interface Rescored {
  readonly id: string;
  readonly label: string;
  readonly now?: number;
  readonly fresh?: number;
}

/** The whole answer. */
export interface OwnPast {
  /** Ids of the periods, the earliest first. */
  readonly periods: readonly string[];
  readonly by?: FieldPath;
  /** Of the intervals. */
  readonly level: number;
  readonly target: number;
  readonly proposed: readonly Proposed[];
  readonly refused: readonly Refused[];
  readonly scores: readonly Rescored[];
}
