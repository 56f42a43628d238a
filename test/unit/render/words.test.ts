import { describe, expect, test } from 'vitest';
import * as words from '../../../src/render/words.ts';

const { nothing } = words;

describe('count', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [-1_234, '-1,234'],
    [-123, '-123'],
    [Number.NaN, nothing],
  ])('%s', (number, text) => {
    expect(words.count(number)).toBe(text);
  });
});

describe('counted', () => {
  test.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [1_204, '1,204 rows'],
  ])('%s', (number, text) => {
    expect(words.counted(number, 'row')).toBe(text);
  });

  test('an irregular plural is given', () => {
    expect(words.counted(2, 'person', 'people')).toBe('2 people');
    expect(words.counted(1, 'person', 'people')).toBe('1 person');
  });
});

describe('target', () => {
  test.each([
    [65, '65'],
    [0, '0'],
    [100, '100'],
    [62.5, '62.5'],
    [66.666, '66.67'],
    [70.1, '70.1'],
  ])('%s', (number, text) => {
    expect(words.target(number)).toBe(text);
  });
});

describe('score', () => {
  test.each([
    { score: 0, target: 65, whole: '0', exact: '0.0', apart: '-65' },
    { score: 0.4, target: 65, whole: '0', exact: '0.4', apart: '-65' },
    { score: 0.5, target: 65, whole: '1', exact: '0.5', apart: '-64' },
    { score: 48.72, target: 65, whole: '49', exact: '48.7', apart: '-16' },
    { score: 64.4, target: 65, whole: '64', exact: '64.4', apart: '-1' },
    // Rounding would carry it over the target.
    { score: 64.5, target: 65, whole: '64.5', exact: '64.5', apart: '-0.5' },
    { score: 64.94, target: 65, whole: '64.9', exact: '64.9', apart: '-0.1' },
    { score: 64.97, target: 65, whole: '<65', exact: '64.97', apart: '<0' },
    { score: 64.99999, target: 65, whole: '<65', exact: '<65', apart: '<0' },
    { score: 65, target: 65, whole: '65', exact: '65.0', apart: '0' },
    { score: 65.2, target: 65, whole: '65', exact: '65.2', apart: '0' },
    { score: 65.5, target: 65, whole: '66', exact: '65.5', apart: '+1' },
    { score: 99.4, target: 65, whole: '99', exact: '99.4', apart: '+34' },
    { score: 99.95, target: 65, whole: '100', exact: '100.0', apart: '+35' },
    { score: 100, target: 65, whole: '100', exact: '100.0', apart: '+35' },
    { score: 100, target: 100, whole: '100', exact: '100.0', apart: '0' },
    { score: 99.8, target: 100, whole: '99.8', exact: '99.8', apart: '-0.2' },
    { score: 0, target: 0, whole: '0', exact: '0.0', apart: '0' },
    // A target between two points.
    { score: 62.4, target: 62.5, whole: '62', exact: '62.4', apart: '-0.5' },
    { score: 62.5, target: 62.5, whole: '63', exact: '62.5', apart: '+0.5' },
    { score: 65.3, target: 65.2, whole: '65.3', exact: '65.3', apart: '+0.1' },
    { score: 65.21, target: 65.2, whole: '65.2', exact: '65.2', apart: '0' },
    { score: 65.24, target: 65.22, whole: '65.22', exact: '65.24', apart: '0' },
    { score: Number.NaN, target: 65, whole: nothing, exact: nothing, apart: nothing },
  ])('$score beside $target is $whole, $exact, $apart', ({ score, target, whole, exact, apart }) => {
    expect(words.score(score, target)).toBe(whole);
    expect(words.exactScore(score, target)).toBe(exact);
    expect(words.difference(score, target)).toBe(apart);
  });
});

describe('points', () => {
  test.each([
    [13.71, '13.7'],
    [0, '0.0'],
    [-0.01, '0.0'],
    [9.95, '9.9'],
    [99.96, '100.0'],
    [Number.POSITIVE_INFINITY, nothing],
  ])('%s', (number, text) => {
    expect(words.points(number)).toBe(text);
  });
});

describe('share', () => {
  test.each([
    [0, '0%'],
    [0.000_01, '<0.1%'],
    [0.000_499, '<0.1%'],
    [0.000_51, '0.1%'],
    [0.001, '0.1%'],
    [0.0271, '2.7%'],
    [0.02, '2%'],
    [0.0994, '9.9%'],
    [0.0996, '10%'],
    [0.104, '10%'],
    [0.5, '50%'],
    [0.974, '97%'],
    [0.9894, '99%'],
    [0.99, '99%'],
    [0.9949, '99.5%'],
    [0.9982, '99.8%'],
    [0.9994, '99.9%'],
    [0.9995, '>99.9%'],
    [0.999_999, '>99.9%'],
    [1, '100%'],
    [1.2, '120%'],
    [12.34, '1,234%'],
    [-0.02, '-2%'],
    [-0.5, '-50%'],
    [-0.000_01, '>-0.1%'],
    [-0.9999, '<-99.9%'],
    [-0, '0%'],
    [Number.NaN, nothing],
  ])('%s', (number, text) => {
    expect(words.share(number)).toBe(text);
  });

  test('with more decimals', () => {
    expect(words.share(0.691, 1)).toBe('69.1%');
    expect(words.share(0.6925, 2)).toBe('69.25%');
    expect(words.share(0.7, 1)).toBe('70%');
  });
});

describe('number', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [0.000_001, '<0.0001'],
    [-0.000_001, '>-0.0001'],
    [0.000_05, '0.0001'],
    [0.0034, '0.0034'],
    [0.0099, '0.0099'],
    [0.05, '0.05'],
    [0.0994, '0.099'],
    [0.0996, '0.1'],
    [0.487, '0.49'],
    [0.5, '0.5'],
    [0.994, '0.99'],
    [0.996, '1'],
    [1.04, '1'],
    [1.05, '1.1'],
    [2.0, '2'],
    [9.95, '9.9'],
    [12.44, '12.4'],
    [99.44, '99.4'],
    [99.5, '100'],
    [99.95, '100'],
    [100.4, '100'],
    [999.6, '1,000'],
    [1_204.4, '1,204'],
    [-12.44, '-12.4'],
    [-1_234.5, '-1,235'],
    [Number.NaN, nothing],
    [Number.NEGATIVE_INFINITY, nothing],
  ])('%s', (number, text) => {
    expect(words.number(number)).toBe(text);
  });

  test('with more decimals', () => {
    expect(words.number(12.44, 1)).toBe('12.44');
    expect(words.number(12.4, 2)).toBe('12.4');
    expect(words.number(1_204.44, 1)).toBe('1,204.4');
  });
});

describe('a value with its unit', () => {
  test.each([
    { value: 0.41, unit: '%', short: '41%', full: '41%' },
    { value: 12.44, unit: 'working days', short: '12.4 work d', full: '12.4 working days' },
    { value: 1, unit: 'working days', short: '1 work d', full: '1 working day' },
    { value: 14.9, unit: 'working hours', short: '14.9 work h', full: '14.9 working hours' },
    { value: 0.97, unit: 'hours', short: '0.97 h', full: '0.97 hours' },
    { value: 1.02, unit: 'hours', short: '1 h', full: '1 hour' },
    { value: 1, unit: 'days', short: '1 day', full: '1 day' },
    { value: 3, unit: 'days', short: '3 days', full: '3 days' },
    { value: -1, unit: 'points', short: '-1 pt', full: '-1 point' },
    { value: -40, unit: 'points', short: '-40 pts', full: '-40 points' },
    { value: 4.6, unit: 'demos per SE and week', short: '4.6', full: '4.6 demos per SE and week' },
    { value: 1, unit: 'demos per SE and week', short: '1', full: '1 demos per SE and week' },
    { value: 4.6, unit: undefined, short: '4.6', full: '4.6' },
    { value: 4.6, unit: 'constructor', short: '4.6', full: '4.6 constructor' },
    { value: Number.NaN, unit: 'days', short: nothing, full: nothing },
    { value: Number.NaN, unit: '%', short: nothing, full: nothing },
    { value: Number.NaN, unit: 'demos', short: nothing, full: nothing },
  ])('$value $unit is $short, in full $full', ({ value, unit, short, full }) => {
    expect(words.value(value, unit)).toBe(short);
    expect(words.fullValue(value, unit)).toBe(full);
  });
});

test('every status has a word of its own', () => {
  const all = Object.values(words.statusWords);
  expect(new Set(all).size).toBe(all.length);
});
