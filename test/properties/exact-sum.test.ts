import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../../src/measure/exact-sum.ts';

/** Finite numbers of every size whose sums stay finite, with many that nearly cancel or lie half way. */
const number = fc.oneof(
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -1074, max: 990 }), fc.constantFrom(1, -1, 3, -3))
    .map(([power, times]) => times * 2 ** power),
  fc.constantFrom(0, -0, 0.1, -0.1, 2 ** 53, -(2 ** 53), 2 ** 53 + 2, 1, -1, 5e-324),
);
const numbers = fc.array(number, { maxLength: 40 });

const sumOf = (list: readonly number[]): ExactSum => {
  const sum = startSum();
  for (const each of list) addTo(sum, each);
  return sum;
};

/** Every double is a whole number of 2^-1074. */
const units = (x: number): bigint => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xf_ffff_ffff_ffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return word >> 63n === 1n ? -size : size;
};

/** The double nearest to a number of units, half way to the even, made bit by bit from integers. */
const nearest = (amount: bigint): number => {
  const size = amount < 0n ? -amount : amount;
  const shift = Math.max(size.toString(2).length - 53, 0);
  let kept = size >> BigInt(shift);
  const rest = size - (kept << BigInt(shift));
  const half = shift === 0 ? 1n : 1n << BigInt(shift - 1);
  if (rest > half || (rest === half && kept % 2n === 1n)) kept += 1n;
  // 2^-1074 alone times a power beyond 2^1023 would overflow: in two steps, both exact.
  const value = Number(kept) * 2 ** -1074 * 2 ** Math.min(shift, 1000) * 2 ** Math.max(shift - 1000, 0);
  return amount < 0n ? -value : value;
};

test('the reference itself: a double comes back from its units', () => {
  fc.assert(
    fc.property(number, (x) => {
      expect(nearest(units(x))).toBe(x === 0 ? 0 : x);
    }),
  );
});

test('the total is the exact sum, rounded once', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(total(sumOf(list))).toBe(nearest(list.reduce((sum, each) => sum + units(each), 0n)));
    }),
    { numRuns: 2000 },
  );
});

test('any order gives the same bits', () => {
  const shuffled = numbers.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(total(sumOf(other))).toBe(total(sumOf(list)));
    }),
    { numRuns: 500 },
  );
});

test('any tree of merges gives the same bits', () => {
  const parts = fc.array(numbers, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (lists, choices) => {
      const states = lists.map(sumOf);
      for (const choice of choices) {
        if (states.length < 2) break;
        const [taken = []] = states.splice(choice % states.length, 1);
        mergeSum(states[choice % states.length] ?? [], taken);
      }
      while (states.length > 1) mergeSum(states[0] ?? [], states.pop() ?? []);
      expect(total(states[0] ?? [])).toBe(total(sumOf(lists.flat())));
    }),
    { numRuns: 500 },
  );
});
