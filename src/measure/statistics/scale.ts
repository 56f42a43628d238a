import type { Scale } from '../../generated/config.ts';
import type { Entry } from '../entry.ts';
import type { Lens } from '../lens.ts';
import { numberAt } from './quantity.ts';

/** An answer and the ends of its scale. */
export interface Answer {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Reads an answer with its scale: the one given, else the answer's own; or says what is wrong with it. */
export const answerOf = (scale: Scale | undefined, lens: Lens): ((entry: Entry) => Answer | string) => {
  const value = numberAt('value', lens);
  const [low, high] = scale
    ? [() => scale[0], () => scale[1]]
    : [numberAt('scale_min', lens), numberAt('scale_max', lens)];
  return (entry) => {
    const answer = { value: value(entry), low: low(entry), high: high(entry) };
    if (answer.value === undefined) return 'value';
    if (answer.low === undefined) return 'scale_min';
    if (answer.high === undefined) return 'scale_max';
    if (answer.low >= answer.high) return 'a scale that does not go up';
    if (answer.value < answer.low || answer.value > answer.high) return 'an answer off the scale';
    return { value: answer.value, low: answer.low, high: answer.high };
  };
};
