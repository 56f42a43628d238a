import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNew, startMarks } from '../../../src/measure/marks.ts';

test('a small number is new once, a large one always', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(70), fc.nat(10_000))), (numbers) => {
      const [marks, seen] = [startMarks(), new Set<number>()];
      for (const number of numbers) {
        expect(isNew(marks, number)).toBe(number >= 4096 || !seen.has(number));
        seen.add(number);
      }
    }),
  );
});
