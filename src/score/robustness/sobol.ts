import { halton } from './halton.ts';

/** How much of the variance of a function each of its inputs makes, from 0 to 1. */
export interface Indices {
  readonly variance: number;
  /** Each input by itself, Var(E(Y|Xi)) / Var(Y); at most its total. */
  readonly first: readonly number[];
  /** Each input with all that it does together with others, E(Var(Y|X~i)) / Var(Y). */
  readonly total: readonly number[];
}

/** A point of the unit cube: the coordinates of the inputs, one after the other. */
export type Place = readonly number[];

/** How a function is sampled. */
export interface Sampling {
  /** Points in each of the two samples. */
  readonly size: number;
  /** What the points are for; the same one gives the same points. */
  readonly purpose: string;
}

/**
 * First-order and total Sobol indices by Jansen's estimators (Jansen, 1999; Saltelli and others, 2010, table 2), from
 * two samples A and B and, for each input, A with its coordinates taken from B: how far that is from A is what the
 * input does in all, how far it is from B is what everything else does. Both are divided by the same estimate of the
 * variance, how far A is from B, so that an input that does nothing gets exactly 0.
 *
 * @param inputs how many coordinates each input has: an input may be a group of numbers
 * @example sobol([1, 1], ([x = 0]) => x, { size: 64, purpose: 'example' }).total // => [1, 0]
 */
export const sobol = (
  inputs: readonly number[],
  of: (place: Place) => number,
  sampling: Sampling,
): Indices => {
  const { a, b } = samples(
    inputs.reduce((sum, each) => sum + each, 0),
    sampling,
  );
  const [ofA, ofB] = [a.map(of), b.map(of)];
  const variance = halfSquares(ofA, ofB);
  const share = (part: number): number => (variance === 0 ? 0 : part / variance);
  const indices = inputs.map((length, input) => {
    const from = inputs.slice(0, input).reduce((sum, each) => sum + each, 0);
    const mixed = a.map((place, row) =>
      of(place.map((x, at) => (at < from || at >= from + length ? x : (b[row]?.[at] ?? x)))),
    );
    const total = share(halfSquares(ofA, mixed));
    // What an estimate says beyond the ends of what is possible is error of sampling.
    const first = Math.min(Math.max(share(variance - halfSquares(ofB, mixed)), 0), total, 1);
    return { first, total };
  });
  return {
    variance,
    first: indices.map(({ first }) => first),
    total: indices.map(({ total }) => total),
  };
};

/** Two samples that take turns at the coordinates of one set of points, so that both lie equally well. */
const samples = (width: number, { size, purpose }: Sampling): { a: Place[]; b: Place[] } => {
  const columns = halton(size, 2 * width, purpose);
  const turn = (parity: 0 | 1): Place[] => {
    const own = columns.filter((_, at) => at % 2 === parity);
    return Array.from({ length: size }, (_, row) => own.map((column) => column[row] ?? Number.NaN));
  };
  return { a: turn(0), b: turn(1) };
};

/** Half the mean squared distance, which is the variance where the two are drawn apart. */
const halfSquares = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, each, row) => sum + (each - (right[row] ?? Number.NaN)) ** 2, 0) / (2 * left.length);
