import type { Answers, Matrix, Mean, Scope, Shares, TeamWeights, Weighable } from '../../answers.ts';
import type { Dimension, Model } from '../../model.ts';
import { consensusOf, middleHalf } from './consensus.ts';
import { consistencyRatio, mostInconsistent, priorities } from './pairwise.ts';
import { groupShares, sharesOf, wholePercents } from './shares.ts';

/** What people can be asked about: the dimensions, then the metrics of each dimension that has several. */
export const scopesOf = ({
  dimensions,
  metrics,
}: Pick<Model, 'dimensions' | 'metrics'>): readonly Scope[] => {
  const all = Object.values(dimensions);
  return [
    {
      items: all.map(({ id, title, short, weight }) => ({ id, title, names: [id, title, short], weight })),
    },
    ...all.map(({ id, title, metrics: weights }) => ({
      dimension: { id, title },
      items: Object.entries(weights).map(([metric, weight]): Weighable => {
        const name = metrics[metric]?.title ?? metric;
        return { id: metric, title: name, names: [metric, name], weight };
      }),
    })),
  ];
};

/** How answers become weights. */
export interface Weighing {
  readonly name: string;
  /** The usual one of the form, if not given. */
  readonly mean?: Mean | undefined;
  /** Comparisons with a higher consistency ratio are left out. */
  readonly maxInconsistency?: number | undefined;
  /** So many respondents there must be, and twice as many for the middle half to be shown. */
  readonly minPeople: number;
}

/** Weights, or why there are none. */
export type Weighed =
  | { readonly weights: Omit<TeamWeights, 'moved'> }
  | { readonly tooFew: number }
  | { readonly nothing: 'fewLeftOut' }
  | { readonly nothing: 'zero' };

/**
 * The weights of a team: 100 points by the arithmetic mean, which lets somebody give 0 to something; comparisons by the
 * geometric mean, the only one under which the reciprocal of the mean is the mean of the reciprocals (Aczel and Saaty,
 * Journal of Mathematical Psychology 27, 1983).
 */
export const weigh = (answers: Answers, weighing: Weighing): Weighed => {
  const { scope, asked, form, rejected } = answers;
  const { name, mean = form === 'points' ? 'arithmetic' : 'geometric', minPeople } = weighing;
  const { given, contradicting } = countedIn(answers, weighing);
  // The weights of all, beside those without a few, would say what these few think.
  if (contradicting?.isLeftOut === true && contradicting.count === undefined)
    return { nothing: 'fewLeftOut' };
  if (given.length < minPeople) return { tooFew: given.length };
  if (mean === 'geometric' && given.some((shares) => shares.includes(0))) return { nothing: 'zero' };
  const percents = wholePercents(groupShares(given, mean));
  const { whole, items } = consensusOf(given);
  const present = presentShares(scope);
  return {
    weights: {
      name,
      scope,
      form,
      mean,
      people: given.length,
      rejected,
      ...(contradicting === undefined ? {} : { contradicting }),
      agreement: whole,
      items: scope.items.map(({ id, title }, place) => {
        const at = asked.indexOf(place);
        const agreement = items[at];
        const isMany = agreement !== undefined && given.length >= 2 * minPeople;
        return {
          id,
          title,
          percent: percents[at] ?? 0,
          present: present[place] ?? 0,
          ...(agreement === undefined ? {} : { agreement }),
          ...(isMany ? { middle: middleHalf(given.map((shares) => shares[at] ?? 0)) } : {}),
        };
      }),
    },
  };
};

/** The model under other weights. */
export const reweighted = (model: Model, { scope, items }: Pick<TeamWeights, 'scope' | 'items'>): Model => {
  const weights = new Map(items.map(({ id, percent }) => [id, percent]));
  const changed = ({ metrics, ...dimension }: Dimension): Dimension =>
    scope.dimension === undefined
      ? { ...dimension, metrics, weight: weights.get(dimension.id) ?? dimension.weight }
      : {
          ...dimension,
          metrics: Object.fromEntries(
            Object.entries(metrics).map(([id, weight]) => [id, weights.get(id) ?? weight]),
          ),
        };
  return {
    ...model,
    dimensions: Object.fromEntries(Object.entries(model.dimensions).map(([id, each]) => [id, changed(each)])),
  };
};

const presentShares = ({ items }: Scope): Shares => {
  const weights = items.map(({ weight }) => weight);
  return weights.every((weight) => weight === 0) ? weights : sharesOf(weights);
};

interface Counted {
  readonly given: readonly Shares[];
  readonly contradicting?: TeamWeights['contradicting'];
}

/** The shares of each respondent who counts. */
const countedIn = (
  answers: Answers,
  { maxInconsistency: most, minPeople }: Pick<Weighing, 'maxInconsistency' | 'minPeople'>,
): Counted => {
  if (answers.form === 'points') return { given: answers.given };
  const limit = most ?? mostInconsistent;
  // What floating point adds is no contradiction.
  const isSound = (matrix: Matrix): boolean => consistencyRatio(matrix) <= limit + 1e-9;
  const sound = answers.given.filter(isSound);
  const count = answers.given.length - sound.length;
  return {
    given: (most === undefined ? answers.given : sound).map(priorities),
    contradicting: {
      ...(count === 0 || count >= minPeople ? { count, of: answers.given.length } : {}),
      isLeftOut: most !== undefined,
    },
  };
};
