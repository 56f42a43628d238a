import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { sampleCorrelation } from 'simple-statistics';

/**
 * Pearson's correlation of pairs, -1 to 1; undefined where one side never differs, or there are fewer than two pairs.
 * @example correlation([[1, 2], [2, 4], [3, 6]])?.toFixed(6) // => '1.000000'
 * @example correlation([[1, 2], [1, 4]]) // => undefined
 */
export const correlation = (pairs: readonly (readonly [number, number])[]): number | undefined => {
  const [x, y] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  if (isConstant(x) || isConstant(y)) return undefined;
  const r = sampleCorrelation(x, y);
  return Number.isFinite(r) ? Math.min(1, Math.max(-1, r)) : undefined;
};

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/**
 * Is a correlation more than chance gives the largest of so many that were looked at? By Student's t at 5 %, shared out
 * among all of them (Bonferroni). Fisher's transformation, the usual way, is too easily content so far out with so few
 * pairs: of twenty unrelated metrics and eight quarters it would announce a pair in every fourth model.
 *
 * @example isBeyondChance(0.92, { pairs: 8, looks: 1 }) // => true
 * @example isBeyondChance(0.92, { pairs: 8, looks: 190 }) // => false
 */
export const isBeyondChance = (
  r: number,
  { pairs, looks }: { readonly pairs: number; readonly looks: number },
): boolean => {
  const free = pairs - 2;
  const t = Math.abs(r) * Math.sqrt(free / (1 - r * r));
  return t > tQuantile(1 - 0.025 / looks, free);
};
