import { isOver, percent, type Scored, sharesOf } from './scored.ts';
import type { ModelRule } from './seen.ts';

/** Twice the equal part of one in five. */
const most = 0.4;

/** With one or two dimensions one must be so large, and that there are so few is told by a rule of its own. */
const least = 3;

/** One dimension that is more than two fifths of the overall score. */
export const dominantDimension: ModelRule = {
  code: 'lint/dominant-dimension',
  severity: 'warning',
  why: 'the overall score is then hardly more than this one side',
  find: ({ scored }) => {
    const shares = sharesOf(scored);
    if (shares.size < least) return [];
    return [...shares]
      .filter(([, share]) => isOver(share, most))
      .map(([id, share]) => ({
        path: ['dimensions', id, 'weight'],
        what: `${id} is ${percent(share)} of the overall score, more than ${percent(most)}`,
        hint: `write dimensions: { ${id}: { weight: ${highestWeight(id, scored)} } } or less, or raise the others`,
      }));
  },
};

/** The weight with which a dimension is not too much, rounded down to two digits. */
const highestWeight = (id: string, scored: readonly Scored[]): number => {
  const others = new Map(scored.map(({ dimension }) => [dimension.id, dimension.weight]));
  others.delete(id);
  const whole = [...others.values()].reduce((sum, weight) => sum + weight, 0);
  const weight = (whole * most) / (1 - most);
  const unit = 10 ** (Math.floor(Math.log10(weight)) - 1);
  return Number((Math.floor(weight / unit) * unit).toPrecision(2));
};
