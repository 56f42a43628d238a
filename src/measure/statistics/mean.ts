import { total } from '../exact-sum.ts';
import type { SpecOf, Statistic, Tools } from './statistic.ts';
import { nothing, type SumState, summing } from './sum.ts';

/** Arithmetic mean of a field over the records that have it. */
export const mean = (spec: SpecOf<'mean'>, tools: Tools): Statistic<SumState> => ({
  ...summing(spec.field, tools),
  finish: (state) =>
    state.n === 0 ? nothing : { n: state.n, result: { value: total(state.sum) / state.n } },
});
