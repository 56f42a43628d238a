import { describe, expect, test } from 'vitest';
import { restrictedMean, survivalQuantile } from '../../../../src/measure/statistics/kaplan-meier.ts';
import { curveOf, fallsOf, type Observation } from '../../../support/survival.ts';

/** `3` ended after 3; `3+` was still open then. */
const observed = (...times: string[]): Observation[] =>
  times.map((text) => ({ time: Number.parseFloat(text), open: text.endsWith('+') }));

const curve = (...times: string[]) => curveOf(observed(...times));
const falls = (...times: string[]) => fallsOf(curve(...times));

describe('the curve', () => {
  test.each<[string, string[], [number, number][]]>([
    ['nothing', [], []],
    ['one', ['3'], [[3, 0]]],
    ['one open', ['3+'], []],
    ['all open', ['1+', '2+'], []],
    // 1/2, then 0.
    [
      'two',
      ['2', '1'],
      [
        [1, 1 / 2],
        [2, 0],
      ],
    ],
    // At 1: 3 at risk, one ends: 2/3. At 3: one at risk, it ends: 0.
    [
      'an open one leaves the risk set without a fall',
      ['1', '2+', '3'],
      [
        [1, 2 / 3],
        [3, 0],
      ],
    ],
    // At 2: three at risk, one of them open until then: 2/3.
    ['what is open at a time is at risk at that time', ['2', '2+', '3+'], [[2, 2 / 3]]],
    [
      'ties fall together',
      ['1', '1', '2', '5'],
      [
        [1, 1 / 2],
        [2, 1 / 4],
        [5, 0],
      ],
    ],
    [
      'a time of 0',
      ['0', '1'],
      [
        [0, 1 / 2],
        [1, 0],
      ],
    ],
  ])('%s', (_, times, expected) => {
    expect(falls(...times)).toEqual(
      expected.map(([time, surviving]) =>
        expect.objectContaining({ time, surviving: expect.closeTo(surviving, 15) }),
      ),
    );
  });

  test('how many were at risk at each fall, and how many of them ended', () => {
    // At 1: all five, two end. 2+ leaves. At 3: two are left, one of them open until then.
    expect(falls('1', '1', '2+', '3', '3+')).toMatchObject([
      { time: 1, atRisk: 5, ended: 2 },
      { time: 3, atRisk: 2, ended: 1 },
    ]);
  });

  // Their eight items: deaths at 0.8, 3.1, 5.4 and 9.2, losses at 1.0, 2.7, 7.0 and 12.1. By hand 7/8;
  // 7/8 x 4/5 = 7/10; 7/10 x 3/4 = 21/40; 21/40 x 1/2 = 21/80.
  test('the example of Kaplan and Meier (1958)', () => {
    expect(falls('0.8', '1.0+', '2.7+', '3.1', '5.4', '7.0+', '9.2', '12.1+')).toMatchObject([
      { time: 0.8, surviving: expect.closeTo(7 / 8, 15) },
      { time: 3.1, surviving: expect.closeTo(7 / 10, 15) },
      { time: 5.4, surviving: expect.closeTo(21 / 40, 15) },
      { time: 9.2, surviving: expect.closeTo(21 / 80, 15) },
    ]);
  });
});

describe('a quantile', () => {
  test.each<[string, number, string[], number | undefined]>([
    ['the first time at which the curve is below', 0.5, ['1', '2', '3'], 2],
    ['exactly a half: the middle of the step, the ordinary median', 0.5, ['1', '2', '3', '4'], 2.5],
    // 1, 2 of 4 ended: S = 0.5 from 2 on, and nothing ends after it.
    ['exactly a half to the end: where it begins', 0.5, ['1', '2', '3+', '4+'], 2],
    // S is 2/4 from 2 to 6, for 3+ is no fall.
    ['exactly a half until the next fall, not the next open one', 0.5, ['1', '2', '3+', '6'], 4],
    // S is 2/4 from 4 on; both ended at once, so the lists are longer than the curve.
    ['exactly a half where several ended at once', 0.5, ['4', '4', '9+', '9+'], 4],
    ['never reached', 0.5, ['1', '2+', '3+', '4+'], undefined],
    ['nothing', 0.5, [], undefined],
    [
      'nine tenths of ten: the middle of the step from the ninth',
      0.9,
      '123456789'.split('').concat('20'),
      14.5,
    ],
    ['nine tenths of nine: the last', 0.9, '123456789'.split(''), 9],
    ['nine tenths are not reached while two of ten are open', 0.9, [...'12345678', '9+', '10+'], undefined],
    // 5/6 at 1, x 3/4 = 5/8 at 3, x 2/3 = 5/12 at 4.
    ['with open ones in between', 0.5, ['1', '2+', '3', '4', '5+', '6+'], 4],
  ])('%s', (_, p, times, expected) => {
    expect(survivalQuantile(curve(...times), p)).toBe(expected);
  });

  test('a half that rounding has moved is a half, as in R; a ten-millionth more is not', () => {
    const times = Float64Array.of(2, 4);
    const moved = { size: 2, times, surviving: Float64Array.of(0.5 + 2 ** -52, 0.2) };
    expect(survivalQuantile(moved, 0.5)).toBe(3);
    const beyond = { size: 2, times, surviving: Float64Array.of(0.5 + 1e-7, 0.2) };
    expect(survivalQuantile(beyond, 0.5)).toBe(4);
  });
});

describe('the restricted mean', () => {
  test.each<[string, string[], number, number]>([
    ['nothing open: the ordinary mean', ['1', '2', '6'], 6, 3],
    // 1 until 1, 2/3 until 3: 1 + 4/3.
    ['what is open at the end lasts until then', ['1', '3+', '3+'], 3, 1 + 4 / 3],
    ['cut before the end', ['1', '2', '6'], 2, 1 + 2 / 3],
    ['cut before the first fall', ['5', '6'], 2, 2],
    ['all open', ['2+', '4+'], 4, 4],
    ['nothing', [], 0, 0],
  ])('%s', (_, times, until, area) => {
    expect(restrictedMean(curve(...times), until)).toBeCloseTo(area, 14);
  });
});
