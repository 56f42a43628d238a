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
    expect(strip({ score }, { target, cells: 17 }, unicode)).toBe(line);
  });

  test('just below the target it stands outside the shaded part, just above inside', () => {
    expect(strip({ score: 64.9 }, { target: 65, cells: 11 }, unicode)).toBe('······●░░░░');
    expect(strip({ score: 65 }, { target: 65, cells: 11 }, unicode)).toBe('·······●░░░');
  });

  test.each([
    { name: 'across the target', low: 41, high: 80, line: '·······══●════░░░' },
    { name: 'on target', low: 65, high: 70, line: '··········●═░░░░░' },
    { name: 'just below the target', low: 20, high: 64.9, line: '···══════●░░░░░░░' },
  ])('a range $name', ({ low, high, line }) => {
    const score = low === 41 ? 56 : low === 65 ? 65 : 60;
    expect(strip({ score, scoreLow: low, scoreHigh: high }, { target: 65, cells: 17 }, unicode)).toBe(line);
  });

  test('its range lies in the shaded part exactly if all of it reaches the target', () => {
    const points = fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max: 100, noNaN: true })));
    fc.assert(
      fc.property(points, fc.integer({ min: 15, max: 60 }), (given, cells) => {
        const [scoreLow = 0, score = 0, scoreHigh = 0] = given.toSorted((a, b) => a - b);
        const line = strip({ score, scoreLow, scoreHigh }, { target: 65, cells }, unicode);
        expect(line).toMatch(/^·*═*●═*[·░]*$|^·+░+═*●═*░*$/);
        const reached = strip({ score: 65 }, { target: 65, cells }, unicode).indexOf('●');
        expect(line.search(/[═●]/) >= reached).toBe(scoreLow >= 65);
        expect(Math.max(line.lastIndexOf('═'), line.indexOf('●')) < reached).toBe(scoreHigh < 65);
      }),
    );
  });

  test('in ASCII', () => {
    expect(strip({ score: 64.9 }, { target: 65, cells: 11 }, ascii)).toBe('......o::::');
  });

  test('it stands inside the shaded part exactly if it reaches the target', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 15, max: 60 }), (score, target, cells) => {
        const line = strip({ score }, { target, cells }, unicode);
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
