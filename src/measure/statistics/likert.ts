import { studentBounds } from '../certainty/student.ts';
import { within } from '../certainty/within.ts';
import { addMoment, type Moments, meanOf, mergeMoments, momentsOf, startMoments } from '../moments.ts';
import { answerOf } from './scale.ts';
import { countIn, noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  /** Answers by respondent. */
  readonly respondents: Map<string, Moments>;
  /** Answers without a respondent; each counts as one. */
  readonly anonymous: Moments;
}

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
    start: () => ({ respondents: new Map(), anonymous: startMoments() }),
    add({ respondents, anonymous }, entry) {
      const answer = read(entry);
      if (typeof answer === 'string') return answer;
      const { value, low, high } = answer;
      const upward = reversed.has(String(item(entry))) ? high - value : value - low;
      addMoment(answersOf(respondents, anonymous, entry.who), upward / (high - low));
      return undefined;
    },
    merge(into, from) {
      for (const [who, mean] of from.respondents)
        mergeMoments(answersOf(into.respondents, into.anonymous, who), mean);
      mergeMoments(into.anonymous, from.anonymous);
    },
    finish({ respondents, anonymous }) {
      const means = momentsOf([...respondents.values()].map(meanOf));
      mergeMoments(means, anonymous);
      const { n } = means;
      if (n === 0) return { n, result: noPopulation('no answer of the period can be used') };
      const votes = new Map([...respondents].map(([who, own]) => [who, meanOf(own)]));
      return {
        n,
        result: { value: meanOf(means) },
        certainty: within(studentBounds(means), [0, 1]),
        ...(votes.size === n ? { votes } : {}),
      };
    },
    alike({ respondents }) {
      const alike = new Map<string, number>();
      for (const mean of respondents.values()) countIn(alike, String(meanOf(mean)));
      return alike;
    },
  };
};

const answersOf = (
  respondents: Map<string, Moments>,
  anonymous: Moments,
  who: string | undefined,
): Moments => {
  if (who === undefined) return anonymous;
  const known = respondents.get(who);
  if (known !== undefined) return known;
  const fresh = startMoments();
  respondents.set(who, fresh);
  return fresh;
};
