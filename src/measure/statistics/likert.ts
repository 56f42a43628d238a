import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { answerOf } from './scale.ts';
import { countIn, noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface Mean {
  n: number;
  readonly sum: ExactSum;
}

interface State {
  /** Answers by respondent. */
  readonly respondents: Map<string, Mean>;
  /** Answers without a respondent; each counts as one. */
  readonly anonymous: Mean;
}

const startMean = (): Mean => ({ n: 0, sum: startSum() });

const addAnswer = (mean: Mean, value: number): void => {
  mean.n += 1;
  addTo(mean.sum, value);
};

const mergeMean = (into: Mean, from: Mean): void => {
  into.n += from.n;
  mergeSum(into.sum, from.sum);
};

/**
 * Answers rescaled to 0..1 (reverse-keyed items turned round), averaged for each respondent, then over respondents,
 * so that those who answer more items weigh no more. `n` counts respondents.
 */
export const likert = (spec: SpecOf<'likert'>, { lens }: Tools): Statistic<State> => {
  const read = answerOf(spec.scale, lens);
  const item = lens.value('item');
  const reversed = new Set(spec.reverse);
  return {
    noun: 'respondents',
    sample: 'n',
    start: () => ({ respondents: new Map(), anonymous: startMean() }),
    add({ respondents, anonymous }, entry) {
      const answer = read(entry);
      if (typeof answer === 'string') return answer;
      const { value, low, high } = answer;
      const upward = reversed.has(String(item(entry))) ? high - value : value - low;
      addAnswer(meanOf(respondents, anonymous, entry.who), upward / (high - low));
      return undefined;
    },
    merge(into, from) {
      for (const [who, mean] of from.respondents)
        mergeMean(meanOf(into.respondents, into.anonymous, who), mean);
      mergeMean(into.anonymous, from.anonymous);
    },
    finish({ respondents, anonymous }) {
      const n = respondents.size + anonymous.n;
      if (n === 0) return { n, result: noPopulation('no answer of the period can be used') };
      const sum = startSum();
      for (const mean of respondents.values()) addTo(sum, total(mean.sum) / mean.n);
      mergeSum(sum, anonymous.sum);
      return { n, result: { value: total(sum) / n } };
    },
    alike({ respondents }) {
      const alike = new Map<string, number>();
      for (const mean of respondents.values()) countIn(alike, String(total(mean.sum) / mean.n));
      return alike;
    },
  };
};

const meanOf = (respondents: Map<string, Mean>, anonymous: Mean, who: string | undefined): Mean => {
  if (who === undefined) return anonymous;
  const known = respondents.get(who);
  if (known !== undefined) return known;
  const fresh = startMean();
  respondents.set(who, fresh);
  return fresh;
};
