import type { StatisticSpec } from '../types.ts';
import type { Read } from './entry.ts';
import type { Lens } from './lens.ts';
import { filledShare } from './statistics/completeness.ts';
import { neededPaths } from './statistics/needs.ts';
import { numberAt } from './statistics/quantity.ts';
import { answerOf } from './statistics/scale.ts';
import type { SpecOf, Tools } from './statistics/statistic.ts';

/**
 * What a value tells of an answer that it is made of: whether it is in the top box, which of the three kinds of NPS it
 * is, which side of a ratio counts it, how much of it is filled in, the number itself for everything else. If all of
 * them tell the same, the value tells what each of them is. Likert tells answers without a name, and means of
 * respondents, which are known at the end only.
 */
export const tellingOf = (
  spec: StatisticSpec,
  { lens, where }: Pick<Tools, 'lens' | 'where'>,
): Read<string> => {
  switch (spec.type) {
    case 'topBox': {
      const read = answerOf(spec.scale, lens);
      const { top = 2 } = spec;
      return (entry) => {
        const answer = read(entry);
        return typeof answer === 'string' ? undefined : String(answer.value >= answer.high - top + 1);
      };
    }
    case 'nps':
      return mapped(numberAt('value', lens), (value) => String(value >= 9 ? 1 : value <= 6 ? -1 : 0));
    case 'share': {
      const holds = where(spec.where);
      return (entry) => String(holds(entry));
    }
    case 'mean':
    case 'sum':
    case 'median':
    case 'quantile':
      return mapped(numberAt(spec.field, lens), String);
    case 'perDeal':
      return mapped(numberAt(neededPaths(spec)[0] ?? 'value', lens), String);
    case 'completeness':
      return mapped(filledShare(spec, { lens, where }), String);
    case 'likert':
      return likertOf(spec, lens);
    case 'ratio':
      return ratioOf(spec, { lens, where });
    default:
      return mapped(numberAt('value', lens), String);
  }
};

const ratioOf = (
  { numerator, denominator }: SpecOf<'ratio'>,
  { lens, where }: Pick<Tools, 'lens' | 'where'>,
): Read<string> => {
  if ([numerator, denominator].some(({ of }) => of !== 'count'))
    return mapped(numberAt('value', lens), String);
  const [above, below] = [where(numerator.where ?? {}), where(denominator.where ?? {})];
  return (entry) => `${above(entry)} ${below(entry)}`;
};

const likertOf = ({ scale, reverse }: SpecOf<'likert'>, lens: Lens): Read<string> => {
  const read = answerOf(scale, lens);
  const item = lens.value('item');
  const reversed = new Set(reverse);
  return (entry) => {
    const answer = entry.who === undefined ? read(entry) : '';
    if (typeof answer === 'string') return undefined;
    const { value, low, high } = answer;
    return String((reversed.has(String(item(entry))) ? high - value : value - low) / (high - low));
  };
};

const mapped =
  (read: Read<number>, text: (value: number) => string): Read<string> =>
  (entry) => {
    const value = read(entry);
    return value === undefined ? undefined : text(value);
  };
