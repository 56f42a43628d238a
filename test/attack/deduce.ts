/** What follows from a printed report without any sums: scores give values, dimensions give metrics, intervals give spread. */
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { both, type Cell, given, type Known, type Range } from './known.ts';
import type { PublicMetric, PublicModel } from './public.ts';

/** A metric in a group with all that follows about it. */
export interface Deduced extends Pick<Cell, 'group' | 'id' | 'hidden' | 'strays'> {
  readonly reason?: string | undefined;
  readonly n?: Range | undefined;
  readonly value?: Range | undefined;
  /** Mean of the squares. */
  readonly square?: Range | undefined;
}

/** Every metric in every group. */
export const deduce = (known: Known, model: PublicModel): Deduced[] =>
  known.groups.flatMap(({ id: group, hidden }) =>
    model.metrics.map((metric) => {
      const cells = known.cells.filter((cell) => cell.group === group && cell.id === metric.id);
      const first = cells.reduce<Cell | undefined>(
        (one, other) => (one ? joined(one, other) : other),
        undefined,
      );
      const score = both(first?.score, scoreWithin(known, { group, metric, model }));
      const middle = middleOf(first, metric.scale);
      const value = both(both(first?.value, middle), score && valueAt(score, metric));
      return {
        ...{ group, id: metric.id, value, n: first?.n, reason: first?.reason },
        hidden: first?.hidden ?? hidden,
        strays: cells.flatMap(({ strays }) => strays),
        square: first && squareOf(first, value, { level: model.level, scale: metric.scale }),
      };
    }),
  );

/** A format may speak of a number in two places, each to another decimal. */
const joined = (one: Cell, other: Cell): Cell => ({
  ...other,
  ...one,
  hidden: one.hidden || other.hidden,
  ...given({
    reason: one.reason ?? other.reason,
    value: both(one.value, other.value),
    score: both(one.score, other.score),
    n: both(one.n, other.n),
  }),
});

interface Place {
  readonly group: string;
  readonly metric: PublicMetric;
  readonly model: PublicModel;
}

/** A dimension is a mean with known weights: whatever the other metrics may score, this one makes up the rest. */
const scoreWithin = (known: Known, { group, metric, model }: Place): Range | undefined => {
  const head = known.cells.find((cell) => cell.group === group && cell.id === metric.dimension);
  const aggregator = model.dimensions.find(({ id }) => id === metric.dimension)?.aggregator;
  if (head?.score === undefined || metric.weight === 0 || aggregator !== 'arithmetic') return undefined;
  const parts = model.metrics.filter(({ dimension, weight }) => dimension === metric.dimension && weight > 0);
  const scoreOf = (id: string): Range | undefined =>
    known.cells
      .filter((cell) => cell.group === group && cell.id === id)
      .reduce<Range | undefined>((range, cell) => both(range, cell.score), undefined);
  // Those that count are the ones with a score; if that is not all of the weight, the hidden one counts too.
  const shown = parts.filter(({ id }) => scoreOf(id) !== undefined);
  const counted = head.coverage?.[1] ?? 1;
  const weightOf = (list: readonly PublicMetric[]): number =>
    list.reduce((sum, { weight }) => sum + weight, 0);
  const isShown = scoreOf(metric.id) !== undefined;
  if (!isShown && shown.length > 0 && weightOf(shown) >= counted - 0.006) return undefined;
  if (!isShown && shown.length > 0 && head.coverage === undefined) return undefined;
  const counting = isShown ? shown : parts;
  const whole = isShown ? weightOf(shown) : Math.min(counted, 1);
  const [low, high] = counting
    .filter(({ id }) => id !== metric.id)
    .reduce(
      ([least, most], { id, weight }) => {
        const [bottom, top] = scoreOf(id) ?? [0, 100];
        return [least + weight * bottom, most + weight * top];
      },
      [0, 0] as [number, number],
    );
  const bounds: Range = [
    (head.score[0] * whole - high) / metric.weight,
    (head.score[1] * whole - low) / metric.weight,
  ];
  return [Math.max(0, bounds[0]), Math.min(100, bounds[1])];
};

/** The values that a curve takes to a score; a score of 0 or 100 is also reached beyond its ends. */
const valueAt = ([low, high]: Range, { curve, scale }: PublicMetric): Range | undefined => {
  if (curve?.type !== 'linear' || curve.scale === 'log') return undefined;
  const { worst, best } = curve;
  const at = (score: number): number => worst + (score / 100) * (best - worst);
  const beyond = (direction: number): number =>
    Math.sign(best - worst) * direction > 0 ? scale[1] : scale[0];
  const ends = [low <= 0 ? beyond(-1) : at(low), high >= 100 ? beyond(1) : at(high)];
  return [Math.min(...ends), Math.max(...ends)];
};

const isStudent = (method: string): boolean => /^t\b|student/i.test(method);

/** An interval is cut where the scale ends: what stands there says nothing of the other end. */
const cut = ({ low, high }: NonNullable<Cell['interval']>, scale: Range): readonly [boolean, boolean] => [
  low[0] <= scale[0] + 1e-9,
  high[1] >= scale[1] - 1e-9,
];

/** The mean stands in the middle of its t interval. */
const middleOf = (cell: Cell | undefined, scale: Range): Range | undefined => {
  if (cell?.interval === undefined || !isStudent(cell.interval.method)) return undefined;
  const { low, high } = cell.interval;
  if (cut(cell.interval, scale).includes(true)) return undefined;
  return [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
};

interface Scaled {
  readonly level: number;
  readonly scale: Range;
}

/** The half width of a t interval is t times the standard error; with n it gives the mean of the squares. */
const squareOf = (
  { interval, n }: Cell,
  value: Range | undefined,
  { level, scale }: Scaled,
): Range | undefined => {
  if (interval === undefined || n === undefined || value === undefined || !isStudent(interval.method))
    return undefined;
  const count = Math.round(n[0]);
  if (count < 2) return undefined;
  const t = tQuantile((1 + level) / 2, count - 1);
  const square = (half: number, mean: number): number =>
    (count - 1) * Math.max(0, half / t) ** 2 + mean * mean;
  const { low, high } = interval;
  const [isLowCut, isHighCut] = cut(interval, scale);
  if (isLowCut && isHighCut) return undefined;
  if (isLowCut) return [square(high[0] - value[1], value[0]), square(high[1] - value[0], value[1])];
  if (isHighCut) return [square(value[0] - low[1], value[0]), square(value[1] - low[0], value[1])];
  return [square((high[0] - low[1]) / 2, value[0]), square((high[1] - low[0]) / 2, value[1])];
};
