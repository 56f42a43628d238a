import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../src/answers.ts';
import { consensusOf } from '../../src/score/weights/consensus.ts';
import { consistencyRatio, principal, priorities } from '../../src/score/weights/pairwise.ts';
import { groupShares, wholePercents } from '../../src/score/weights/shares.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, number) => whole + number, 0);

/** Shares of 2 to 9 things, none of them nothing. */
const shares = (size: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: size, maxLength: size })
    .map((numbers) => numbers.map((number) => number / sum(numbers)));

const sizes = fc.integer({ min: 2, max: 9 });
const group = sizes.chain((size) => fc.array(shares(size), { minLength: 2, maxLength: 12 }));

/** Judgements by Saaty's scale; reciprocal. */
const matrices = (size: number): fc.Arbitrary<number[][]> =>
  fc
    .array(fc.constantFrom(1, 2, 3, 5, 9, 1 / 2, 1 / 3, 1 / 5, 1 / 9), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((cells) =>
      Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_, column) => {
          if (row === column) return 1;
          return row < column ? (cells[row * size + column] ?? 1) : 1 / (cells[column * size + row] ?? 1);
        }),
      ),
    );

const closeTo = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe('comparisons', () => {
  test('who does not contradict himself gets his own shares back, with a ratio of 0', () => {
    fc.assert(
      fc.property(sizes.chain(shares), (own) => {
        const matrix = own.map((a) => own.map((b) => a / b));
        expect(priorities(matrix)).toEqual(closeTo(own));
        expect(principal(matrix).vector).toEqual(closeTo(own));
        expect(consistencyRatio(matrix)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('the largest eigenvalue is never below the size, and three things turn to their reciprocals', () => {
    fc.assert(
      fc.property(sizes.chain(matrices), (matrix) => {
        expect(principal(matrix).value).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        const turned = matrix.map((row) => row.map((ratio) => 1 / ratio));
        const products = priorities(matrix).map((share, at) => share * (priorities(turned)[at] ?? 0));
        expect(products).toEqual(closeTo(products.map(() => products[0] ?? 0)));
      }),
    );
  });

  test('the geometric mean of judgements gives the geometric mean of shares', () => {
    const several = sizes.chain((size) => fc.array(matrices(size), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(several, (given) => {
        const [first = []] = given;
        const mean: Matrix = first.map((cells, row) =>
          cells.map((_, column) =>
            Math.exp(sum(given.map((each) => Math.log(each[row]?.[column] ?? 1))) / given.length),
          ),
        );
        expect(groupShares(given.map(priorities), 'geometric')).toEqual(closeTo(priorities(mean)));
      }),
    );
  });
});

describe('groups', () => {
  test('the order of respondents changes nothing, not even the last digit', () => {
    fc.assert(
      fc.property(group, fc.constantFrom('arithmetic' as const, 'geometric' as const), (given, mean) => {
        const turned = given.toReversed();
        expect(groupShares(turned, mean)).toEqual(groupShares(given, mean));
        expect(consensusOf(turned)).toEqual(consensusOf(given));
      }),
    );
  });

  test('a group lies between its members, and its shares add up', () => {
    fc.assert(
      fc.property(group, (given) => {
        const whole = groupShares(given, 'arithmetic');
        expect(sum(whole)).toBeCloseTo(1, 9);
        for (const [item, share] of whole.entries()) {
          const all = given.map((each) => each[item] ?? 0);
          expect(share).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
          expect(share).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        }
      }),
    );
  });

  test('whole per cents add up to 100, and none is a whole one away', () => {
    fc.assert(
      fc.property(sizes.chain(shares), (given) => {
        const percents = wholePercents(given);
        expect(sum(percents)).toBe(100);
        for (const [at, percent] of percents.entries())
          expect(Math.abs(percent - 100 * (given[at] ?? 0))).toBeLessThan(1);
      }),
    );
  });
});
