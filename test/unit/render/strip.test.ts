import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersAbove, strip } from '../../../src/render/strip.ts';
import { pen } from './small-report.ts';

const unicode = await pen();
const ascii = await pen({ ascii: true });

describe('a score on a line', () => {
  test.each([
    { score: 0, target: 65, line: '●·········░░░░░░░' },
    { score: 48, target: 65, line: '········●·░░░░░░░' },
    { score: 65, target: 65, line: '··········●░░░░░░' },
    { score: 100, target: 65, line: '··········░░░░░░●' },
    { score: 50, target: 0, line: '░░░░░░░░●░░░░░░░░' },
    { score: 0, target: 0, line: '●░░░░░░░░░░░░░░░░' },
    { score: 99.9, target: 100, line: '···············●░' },
    { score: 100, target: 100, line: '················●' },
  ])('$score of target $target', ({ score, target, line }) => {
    expect(strip(score, { target, cells: 17 }, unicode)).toBe(line);
  });

  test('just below the target it stands outside the shaded part, just above inside', () => {
    expect(strip(64.9, { target: 65, cells: 11 }, unicode)).toBe('······●░░░░');
    expect(strip(65, { target: 65, cells: 11 }, unicode)).toBe('·······●░░░');
  });

  test('in ASCII', () => {
    expect(strip(64.9, { target: 65, cells: 11 }, ascii)).toBe('......o::::');
  });

  test('it stands inside the shaded part exactly if it reaches the target', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 15, max: 60 }), (score, target, cells) => {
        const line = strip(score, { target, cells }, unicode);
        const zone = line.replace('●', score >= target ? '░' : '·');
        expect(line).toHaveLength(cells);
        expect(line.match(/●/g)).toHaveLength(1);
        // With a target next to 0 there is no cell below it.
        if (target > 100 / cells) expect(zone).toMatch(/^·+░*$/);
      }),
    );
  });
});

describe('the numbers above it', () => {
  test.each([
    { target: 65, cells: 25, line: '0               65    100' },
    { target: 65, cells: 15, line: '0        65 100' },
    { target: 62.5, cells: 25, line: '0              62.5   100' },
    { target: 0, cells: 15, line: '0           100' },
    { target: 5, cells: 15, line: '0           100' },
    { target: 10, cells: 25, line: '0 10                  100' },
    { target: 90, cells: 25, line: '0                     90 ' },
    { target: 100, cells: 25, line: '0                     100' },
  ])('$target in $cells cells', ({ target, cells, line }) => {
    expect(numbersAbove({ target, cells })).toBe(line);
  });

  test('they take as much room as the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 15, max: 60 }), (target, cells) => {
        expect(numbersAbove({ target, cells })).toHaveLength(cells);
      }),
    );
  });
});
