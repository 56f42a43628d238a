/** Activities that several threads read in ranges: made up, or real ones with bytes that went wrong. */
import { diceOf } from '../dice.ts';
import type { Job, JobSource } from '../engines.ts';
import { anyJob } from './job.ts';
import { mutatedJob } from './mutated.ts';

const isOfActivities = ({ source }: JobSource): boolean => source.kind === 'activity';

/** A job of one source of activities. */
export const rangesJob = (seed: number, corpus: readonly JobSource[]): Job => {
  const dice = diceOf(seed ^ 0x5eed);
  const madeUp = dice.chance(0.5) ? anyJob(seed, 200).sources.filter(isOfActivities) : [];
  const job = madeUp.length > 0 ? undefined : mutatedJob(seed, corpus.filter(isOfActivities));
  return {
    sources: job?.sources ?? madeUp,
    isAsked: true,
    ranges: {
      asked: 2 + dice.below(3),
      range: dice.pick([1, 7, 40, 150, 400, 900, 3000]),
      mostWaiting: dice.pick([1, 200, 1e6]),
    },
  };
};
