import { netScoreBounds } from '../certainty/multinomial.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  n: number;
  promoters: number;
  detractors: number;
}

/** Share of 9 and 10 less share of 0 to 6, in points from -100 to 100. Answers must be whole numbers from 0 to 10. */
export const nps = (_spec: SpecOf<'nps'>, { lens }: Tools): Statistic<State> => {
  const read = numberAt('value', lens);
  return {
    noun: 'answers',
    sample: 'n',
    start: () => ({ n: 0, promoters: 0, detractors: 0 }),
    add(state, entry) {
      const value = read(entry);
      if (value === undefined) return 'value';
      if (!Number.isInteger(value) || value < 0 || value > 10) return 'an answer off the scale of 0 to 10';
      state.n += 1;
      if (value >= 9) state.promoters += 1;
      else if (value <= 6) state.detractors += 1;
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      into.promoters += from.promoters;
      into.detractors += from.detractors;
    },
    finish({ n, promoters, detractors }) {
      if (n === 0) return { n, result: noPopulation('no answer of the period can be used') };
      return {
        n,
        result: { value: (100 * (promoters - detractors)) / n },
        certainty: netScoreBounds(promoters, detractors, n),
      };
    },
  };
};
