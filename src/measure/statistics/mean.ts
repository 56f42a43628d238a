import { studentBounds } from '../certainty/student.ts';
import { type Moments, meanOf } from '../moments.ts';
import type { SpecOf, Statistic, Tools } from './statistic.ts';
import { nothing, summing } from './sum.ts';

/** Arithmetic mean of a field over the records that have it. */
export const mean = (spec: SpecOf<'mean'>, tools: Tools): Statistic<Moments> => ({
  ...summing(spec.field, tools),
  finish: (state) =>
    state.n === 0
      ? nothing
      : { n: state.n, result: { value: meanOf(state) }, certainty: studentBounds(state) },
});
