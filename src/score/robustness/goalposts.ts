import type { Curve } from '../../types.ts';

/** A control point of a curve: its key in the config, and its value. */
export interface Goalpost {
  readonly name: string;
  readonly value: number;
}

/** What can be moved of a curve. */
interface Plan {
  /** Points in one place are one goalpost. */
  readonly posts: readonly Goalpost[];
  /** Of each: the distance to the nearest other one, or of its logarithm. */
  readonly rooms: readonly number[];
  readonly isLog: boolean;
  /** Of each value of the curve: its goalpost. */
  readonly owners: readonly number[];
  /** The curve with other values. */
  readonly put: (values: readonly number[]) => Curve;
}

/**
 * The control points of a curve that can be moved. Points in one place are one goalpost; `identity` has none.
 * @example goalpostsOf({ type: 'linear', worst: 0.15, best: 0.5 }) // => [{ name: 'worst', value: 0.15 }, { name: 'best', value: 0.5 }]
 * @example goalpostsOf({ type: 'range', zero: [0, 10], ideal: [4, 4] }).length // => 3
 */
export const goalpostsOf = (curve: Curve): readonly Goalpost[] => planOf(curve).posts;

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
  const { posts, rooms, isLog, owners, put } = planOf(curve);
  const moved = posts.map(({ value }, at) => {
    const step = (shares[at] ?? 0) * (rooms[at] ?? 0);
    return isLog ? value * Math.exp(step) : value + step;
  });
  return put(owners.map((owner) => moved[owner] ?? Number.NaN));
};

/** Curves are moved thousands of times; how is found out once. */
const plans = new WeakMap<Curve, Plan>();

const planOf = (curve: Curve): Plan => {
  const known = plans.get(curve);
  if (known !== undefined) return known;
  const { points, isLog, put } = pointsOf(curve);
  const posts = points.filter(({ value }, at) => points.findIndex((each) => each.value === value) === at);
  const places = posts.map(({ value }) => (isLog ? Math.log(value) : value));
  const plan = {
    posts,
    rooms: places.map((place, at) => roomAt(place, [...places.slice(0, at), ...places.slice(at + 1)])),
    isLog,
    owners: points.map(({ value }) => posts.findIndex((post) => post.value === value)),
    put,
  };
  plans.set(curve, plan);
  return plan;
};

/** The distance to the nearest other place. */
const roomAt = (place: number, others: readonly number[]): number =>
  others.length === 0 ? Math.abs(place) : Math.min(...others.map((other) => Math.abs(other - place)));

interface Points {
  readonly points: readonly Goalpost[];
  readonly isLog: boolean;
  readonly put: (values: readonly number[]) => Curve;
}

const pointsOf = (curve: Curve): Points => {
  switch (curve.type) {
    case 'linear':
      return {
        points: named(['worst', 'best'], [curve.worst, curve.best]),
        isLog: curve.scale === 'log',
        put: ([worst = 0, best = 0]) => ({ ...curve, worst, best }),
      };
    case 'lognormal':
      return {
        points: named(['score90', 'score50'], [curve.score90, curve.score50]),
        isLog: true,
        put: ([score90 = 0, score50 = 0]) => ({ ...curve, score90, score50 }),
      };
    case 'range':
      return {
        points: named(
          ['zero from', 'ideal from', 'ideal to', 'zero to'],
          [curve.zero[0], ...curve.ideal, curve.zero[1]],
        ),
        isLog: false,
        put: ([low = 0, from = 0, to = 0, high = 0]) => ({ ...curve, zero: [low, high], ideal: [from, to] }),
      };
    case 'points':
      return paired(curve.points, (points) => ({ ...curve, points }));
    case 'steps':
      return paired(curve.steps, (steps) => ({ ...curve, steps }));
    case 'identity':
      return { points: [], isLog: false, put: () => curve };
  }
};

const named = (names: readonly string[], values: readonly number[]): Goalpost[] =>
  names.map((name, at) => ({ name, value: values[at] ?? Number.NaN }));

/** Goalposts that stand in pairs of a value and a score: the values move, the scores stay. */
const paired = <Pairs extends readonly (readonly number[])[]>(
  pairs: Pairs,
  put: (pairs: Pairs) => Curve,
): Points => ({
  points: pairs.map(([value = 0, score = 0]) => ({ name: `score ${score}`, value })),
  isLog: false,
  put: (values) => put(pairs.map(([, ...rest], at) => [values[at], ...rest]) as unknown as Pairs),
});
