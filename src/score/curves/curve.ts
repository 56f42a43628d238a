import type { Curve, Goal } from '../../types.ts';

export type CurveName = Curve['type'];

/** The settings of one curve. */
export type CurveOf<Name extends CurveName> = Extract<Curve, { type: Name }>;

/** A curve, ready to judge values. */
export interface Judge {
  /** The score of a value, 0 to 100; beyond the control points it stays where it is. */
  readonly score: (value: number) => number;
  /** Puts the score of each of many values in its place; one call for thousands of them. */
  readonly scoreAll: (values: Float64Array) => void;
  /** The values that score at least so much; undefined if none does, or if they are not one stretch. */
  readonly goal: (target: number) => Goal | undefined;
}

/** Judges many values one after the other. */
export const oneByOne =
  (score: Judge['score']): Judge['scoreAll'] =>
  (values) => {
    for (let index = 0; index < values.length; index += 1) values[index] = score(values[index] ?? Number.NaN);
  };
