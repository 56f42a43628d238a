import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteIfNew, startMarks } from '../../../src/measure/marks.ts';

test('a small number is new once, a large one always', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(70), fc.constantFrom(4094, 4095, 4096, 4097, 8191, 8192, 8200)), {
        maxLength: 40,
      }),
      (numbers) => {
        const [marks, seen] = [startMarks(), new Set<number>()];
        for (const number of numbers) {
          expect(noteIfNew(marks, number)).toBe(number >= 4096 || !seen.has(number));
          seen.add(number);
        }
      },
    ),
  );
});
