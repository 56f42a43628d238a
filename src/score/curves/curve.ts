import type { Curve, Goal } from '../../types.ts';

export type CurveName = Curve['type'];

/** The settings of one curve. */
export type CurveOf<Name extends CurveName> = Extract<Curve, { type: Name }>;

/** A curve, ready to judge values. */
export interface Judge {
  /** The score of a value, 0 to 100; beyond the control points it stays where it is. */
  readonly score: (value: number) => number;
  /** The values that score at least so much; undefined if none does, or if they are not one stretch. */
  readonly goal: (target: number) => Goal | undefined;
}
