import { wilsonBounds } from '../certainty/wilson.ts';
import { answerOf } from './scale.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  n: number;
  top: number;
}

/** Share of answers in the highest boxes of the scale, two unless told: 4 and 5 of 1 to 5. */
export const topBox = (spec: SpecOf<'topBox'>, { lens }: Tools): Statistic<State> => {
  const read = answerOf(spec.scale, lens);
  const { top = 2 } = spec;
  return {
    noun: 'answers',
    sample: 'n',
    start: () => ({ n: 0, top: 0 }),
    add(state, entry) {
      const answer = read(entry);
      if (typeof answer === 'string') return answer;
      state.n += 1;
      if (answer.value >= answer.high - top + 1) state.top += 1;
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      into.top += from.top;
    },
    finish({ n, top: inTop }) {
      if (n === 0) return { n, result: noPopulation('no answer of the period can be used') };
      return { n, result: { value: inTop / n }, certainty: wilsonBounds(inTop / n, n) };
    },
  };
};
