import type { Curve } from '../../types.ts';

/** A control point of a curve: its key in the config, and its value. */
export interface Goalpost {
  readonly name: string;
  readonly value: number;
}

interface Posts {
  readonly posts: readonly Goalpost[];
  /** Are distances those of logarithms? */
  readonly isLog: boolean;
  /** The curve with other values in the place of these. */
  readonly put: (values: readonly number[]) => Curve;
}

/**
 * The control points of a curve that can be moved. Points in one place are one goalpost; `identity` has none.
 * @example goalpostsOf({ type: 'linear', worst: 0.15, best: 0.5 }) // => [{ name: 'worst', value: 0.15 }, { name: 'best', value: 0.5 }]
 * @example goalpostsOf({ type: 'range', zero: [0, 10], ideal: [4, 4] }).length // => 3
 */
export const goalpostsOf = (curve: Curve): readonly Goalpost[] => distinct(postsOf(curve).posts);

/**
 * The curve with its goalposts moved by shares of the distance to the nearest other one: of the value, or of its
 * logarithm where the curve is one of logarithms. Shares below a half keep them in their order, and what scale the
 * unit has (hours or days, from 0 or not) makes no difference. A goalpost that stands alone moves by shares of itself.
 *
 * @param shares one for each of `goalpostsOf(curve)`; what is not given stays
 * @example moveGoalposts({ type: 'linear', worst: 10, best: 30 }, [-0.1, 0]) // => { type: 'linear', worst: 8, best: 30 }
 */
export const moveGoalposts = (curve: Curve, shares: readonly number[]): Curve => {
  if (shares.every((share) => share === 0)) return curve;
  const { posts, isLog, put } = postsOf(curve);
  const places = distinct(posts).map(({ value }) => (isLog ? Math.log(value) : value));
  const moved = new Map(
    distinct(posts).map(({ value }, at) => {
      const step = (shares[at] ?? 0) * roomAt(places, at);
      return [value, isLog ? value * Math.exp(step) : value + step];
    }),
  );
  return put(posts.map(({ value }) => moved.get(value) ?? value));
};

/** The distance to the nearest other place. */
const roomAt = (places: readonly number[], at: number): number => {
  const own = places[at] ?? 0;
  const others = places.filter((_, index) => index !== at);
  return others.length === 0 ? Math.abs(own) : Math.min(...others.map((other) => Math.abs(other - own)));
};

const distinct = (posts: readonly Goalpost[]): readonly Goalpost[] =>
  posts.filter(({ value }, at) => posts.findIndex((each) => each.value === value) === at);

const postsOf = (curve: Curve): Posts => {
  switch (curve.type) {
    case 'linear':
      return named(curve, ['worst', 'best'], curve.scale === 'log');
    case 'lognormal':
      return named(curve, ['score90', 'score50'], true);
    case 'range': {
      const names = ['zero from', 'ideal from', 'ideal to', 'zero to'];
      const values = [curve.zero[0], curve.ideal[0], curve.ideal[1], curve.zero[1]];
      return {
        posts: values.map((value, at) => ({ name: names[at] ?? '', value })),
        isLog: false,
        put: ([low = 0, from = 0, to = 0, high = 0]) => ({ ...curve, zero: [low, high], ideal: [from, to] }),
      };
    }
    case 'points':
      return paired(curve.points, (points) => ({ ...curve, points }));
    case 'steps':
      return paired(curve.steps, (steps) => ({ ...curve, steps }));
    case 'identity':
      return { posts: [], isLog: false, put: () => curve };
  }
};

/** Goalposts that stand under keys of their own. */
const named = <Key extends string, Own extends Curve & Readonly<Record<Key, number>>>(
  curve: Own,
  keys: readonly Key[],
  isLog: boolean,
): Posts => ({
  posts: keys.map((name) => ({ name, value: curve[name] })),
  isLog,
  put: (values) => ({ ...curve, ...Object.fromEntries(keys.map((key, at) => [key, values[at]])) }),
});

/** Goalposts that stand in pairs of a value and a score: the values move, the scores stay. */
const paired = <Pairs extends readonly (readonly number[])[]>(
  pairs: Pairs,
  put: (pairs: Pairs) => Curve,
): Posts => ({
  posts: pairs.map(([value = 0, score = 0]) => ({ name: `score ${score}`, value })),
  isLog: false,
  put: (values) => put(pairs.map(([, ...rest], at) => [values[at], ...rest]) as unknown as Pairs),
});
