import { describe, expect, test } from 'vitest';
import type { Answers, Matrix, Scope } from '../../../src/answers.ts';
import {
  agreementIndex,
  chanceVariance,
  consensusOf,
  middleHalf,
} from '../../../src/score/weights/consensus.ts';
import { consistencyRatio, principal, priorities } from '../../../src/score/weights/pairwise.ts';
import { groupShares, wholePercents } from '../../../src/score/weights/shares.ts';
import { weigh } from '../../../src/score/weights/weigh.ts';

const near = (numbers: readonly number[], digits: number) =>
  numbers.map((number) => expect.closeTo(number, digits));

/** A whole matrix from what stands above its diagonal, row by row. */
const matrixOf = (size: number, above: readonly number[]): Matrix => {
  const full = Array.from({ length: size }, () => Array.from({ length: size }, () => 1));
  let next = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const value = above[next++] ?? Number.NaN;
      (full[row] ?? [])[column] = value;
      (full[column] ?? [])[row] = 1 / value;
    }
  }
  return full;
};

// The matrices and figures are as recalled: the papers were not at hand when this was written.
describe('published matrices', () => {
  // Saaty, How to make a decision: the analytic hierarchy process, European Journal of Operational Research 48 (1990),
  // the house that a family buys: eight criteria, lambda max 9.669, consistency ratio 0.17.
  const house = matrixOf(
    8,
    [
      [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
      [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
      [6, 3, 4, 6, 1 / 5],
      [1 / 3, 1 / 4, 1 / 7, 1 / 8],
      [1 / 2, 1 / 5, 1 / 6],
      [1 / 5, 1 / 6],
      [1 / 2],
    ].flat(),
  );

  test('the house: eigenvector, eigenvalue and consistency ratio', () => {
    const { value, vector } = principal(house);
    expect(value).toBeCloseTo(9.669, 3);
    expect(vector).toEqual(near([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], 2.9));
    expect(consistencyRatio(house)).toBeCloseTo(0.17, 2);
  });

  // Saaty, A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology 15 (1977), the
  // wealth of nations: United States, USSR, China, France, United Kingdom, Japan, West Germany. Printed after a
  // calculation by hand: .429 .231 .021 .053 .053 .119 .095, lambda max 7.61, consistency ratio 0.08.
  const nations = matrixOf(
    7,
    [
      [4, 9, 6, 6, 5, 5],
      [7, 5, 5, 3, 4],
      [1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3],
      [2],
    ].flat(),
  );

  test('the wealth of nations: within half a per cent of what was printed', () => {
    const printed = [0.429, 0.231, 0.021, 0.053, 0.053, 0.119, 0.095];
    const { value, vector } = principal(nations);
    expect(value).toBeCloseTo(7.61, 2);
    expect(consistencyRatio(nations)).toBeCloseTo(0.08, 2);
    expect(Math.max(...vector.map((share, at) => Math.abs(share - (printed[at] ?? 0))))).toBeLessThan(0.005);
  });

  // Saaty, The Analytic Hierarchy Process (1980), choosing a school: learning, friends, school life, vocational
  // training, college preparation, music classes. Printed: .32 .14 .03 .13 .24 .14; it contradicts itself (0.24).
  const school = matrixOf(
    6,
    [[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]].flat(),
  );

  test('choosing a school: what was printed, by rows as by the eigenvector', () => {
    const printed = [0.32, 0.14, 0.03, 0.13, 0.24, 0.14];
    for (const shares of [principal(school).vector, priorities(school)])
      expect(Math.max(...shares.map((share, at) => Math.abs(share - (printed[at] ?? 0))))).toBeLessThan(0.01);
    expect(consistencyRatio(school)).toBeCloseTo(0.24, 1);
  });
});

describe('groups', () => {
  test.each([
    { name: 'everyone counts the same', mean: 'arithmetic', shares: [0.5, 0.3, 0.2] },
    // sqrt(.6 * .4), sqrt(.2 * .4), sqrt(.2 * .2): .4899, .2828, .2 of .9727
    { name: 'the geometric mean is that of ratios', mean: 'geometric', shares: [0.50364, 0.29077, 0.20561] },
  ] as const)('$name', ({ mean, shares }) => {
    const given = [
      [0.6, 0.2, 0.2],
      [0.4, 0.4, 0.2],
    ];
    expect(groupShares(given, mean)).toEqual(near(shares, 4));
  });

  test.each([
    { name: 'nothing to round', given: [0.25, 0.75], percents: [25, 75] },
    { name: 'the largest remainders go up', given: [0.2345, 0.3455, 0.42], percents: [23, 35, 42] },
    { name: 'seven sevenths', given: Array(7).fill(1 / 7), percents: [15, 15, 14, 14, 14, 14, 14] },
    { name: 'nothing stays nothing', given: [0, 0.335, 0.665], percents: [0, 34, 66] },
  ])('whole per cents: $name', ({ given, percents }) => {
    expect(wholePercents(given)).toEqual(percents);
  });
});

describe('agreement', () => {
  test('chance varies as a flat Dirichlet distribution does', () => {
    // alpha (alpha0 - alpha) / (alpha0^2 (alpha0 + 1)) with five alphas of 1: 4 / (25 * 6)
    expect(chanceVariance(5)).toBeCloseTo(4 / 150, 12);
  });

  test.each([
    // James, Demaree and Wolf 1984: answers from 1 to 5 have a variance of 2 by chance.
    { name: 'all alike', numbers: [4, 4, 4, 4], index: 1 },
    { name: 'variance 0.5 of 2', numbers: [3, 4, 3, 4, 3.5, 3.5, 2.5, 4.5], index: 1 - 3 / 7 / 2 },
    { name: 'as by chance', numbers: [1, 2, 3, 4, 5, 1, 5, 3, 3], index: 1 - 18 / 8 / 2 },
  ])('$name', ({ numbers, index }) => {
    expect(agreementIndex(numbers, 2)).toBeCloseTo(index, 12);
  });

  test.each([
    { name: 'all alike', given: [20, 20, 20, 20, 20], says: 'agree' },
    { name: 'all but one alike says no other word', given: [20, 20, 20, 20, 35], says: 'agree' },
    { name: 'between', given: [10, 20, 30, 40, 20], says: 'differ' },
    { name: 'far apart', given: [0, 60, 10, 50, 0], says: 'differWidely' },
  ])('$name', ({ given, says }) => {
    const shares = given.map((points) => [points / 100, ...Array(4).fill((1 - points / 100) / 4)]);
    expect(consensusOf(shares).items[0]).toBe(says);
  });

  test('the middle half is between quartiles of type 7', () => {
    // R: quantile(c(3, 7, 8, 5, 12, 14, 21, 13, 18, 10), c(.25, .75)): 7.25, 13.75
    expect(middleHalf([0.03, 0.07, 0.08, 0.05, 0.12, 0.14, 0.21, 0.13, 0.18, 0.1])).toEqual([7, 14]);
  });
});

describe('what is told', () => {
  const scope: Scope = {
    items: ['one', 'two'].map((id) => ({ id, title: id, names: [id], weight: 1 })),
  };
  const answersOf = (firsts: readonly number[]): Answers => ({
    form: 'points',
    scope,
    asked: [0, 1],
    given: firsts.map((first) => [first, 1 - first]),
    rejected: 0,
    problems: [],
  });
  const weighing = { name: 'team', minPeople: 5 };

  test('four answers are too few', () => {
    expect(weigh(answersOf([0.5, 0.4, 0.3, 0.6]), weighing)).toEqual({ tooFew: 4 });
  });

  test.each([
    { people: 9, isShown: false },
    { people: 10, isShown: true },
  ])('the middle half of $people answers', ({ people, isShown }) => {
    const weighed = weigh(answersOf(Array(people).fill(0.5)), weighing);
    if (!('weights' in weighed)) throw new Error('expected weights');
    expect(weighed.weights.items.map(({ middle }) => middle !== undefined)).toEqual([isShown, isShown]);
  });

  test('of few answers nothing tells whether all are alike, or all but one', () => {
    const told = [
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5, 0.5, 0.51],
      [0.4, 0.6, 0.45, 0.55, 0.5],
    ].map((firsts) => weigh(answersOf(firsts), weighing));
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });
});

describe('answers that contradict themselves', () => {
  const three = [0, 1, 2];
  const scope: Scope = {
    items: three.map((at) => ({ id: `i${at}`, title: `I${at}`, names: [`i${at}`], weight: 1 })),
  };
  const sound = matrixOf(3, [2, 4, 2]);
  const torn = matrixOf(3, [9, 1 / 9, 9]);
  test.each([
    { name: 'none', count: 0, says: { count: 0, of: 12, isLeftOut: false } },
    { name: 'one: no number tells who', count: 1, says: { isLeftOut: false } },
    { name: 'fewer than minPeople', count: 4, says: { isLeftOut: false } },
    { name: 'enough of them', count: 5, says: { count: 5, of: 12, isLeftOut: false } },
    { name: 'left out, enough of them', count: 5, most: 0.1, says: { count: 5, of: 12, isLeftOut: true } },
  ])('$name', ({ count, most, says }) => {
    const given = Array.from({ length: 12 }, (_, at) => (at < count ? torn : sound));
    const answers: Answers = { scope, asked: three, rejected: 0, problems: [], form: 'pairs', given };
    const weighed = weigh(answers, { name: 'team', maxInconsistency: most, minPeople: 5 });
    if (!('weights' in weighed)) throw new Error('expected weights');
    expect(weighed.weights.contradicting).toEqual(says);
  });

  test('a few are not left out: with and without them would tell what they said', () => {
    const given = Array.from({ length: 12 }, (_, at) => (at < 4 ? torn : sound));
    const answers: Answers = { scope, asked: three, rejected: 0, problems: [], form: 'pairs', given };
    expect(weigh(answers, { name: 'team', maxInconsistency: 0.1, minPeople: 5 })).toEqual({
      nothing: 'fewLeftOut',
    });
  });
});
