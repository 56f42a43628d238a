import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import {
  changeRange,
  fromTo,
  scoreRange,
  valueRange,
  valueRangeWords,
} from '../../../src/render/interval.ts';
import { pointsChange } from '../../../src/render/words.ts';
import { metric, pen } from './small-report.ts';

const unicode = await pen();
const ascii = await pen({ ascii: true });

describe('the range of a score', () => {
  test.each([
    { low: 68.2, high: 79.7, text: '68 to 80' },
    { low: 44, high: 64.7, text: '44 to 64.7' },
    { low: 44, high: 64.99, text: '44 to <65' },
    { low: 65.2, high: 66, text: '65 to 66' },
    { low: 100, high: 100, text: '100' },
    { low: 99.6, high: 100, text: '100' },
    { low: 0, high: 0.2, text: '0' },
  ])('$text', ({ low, high, text }) => {
    expect(scoreRange(metric('a', { score: low, scoreLow: low, scoreHigh: high }), 65)).toBe(text);
  });

  test('none', () => {
    expect(scoreRange(metric('a', { score: 50 }), 65)).toBe('');
  });
});

type Ends = Pick<ScoreRow, 'value' | 'valueLow' | 'valueHigh' | 'unit' | 'goal'>;

describe('the range of a value', () => {
  const ranged = (ends: Ends): ScoreRow => metric('a', { method: 'wilson', ...ends });
  test.each<{ ends: Ends; table: string; plain: string; words: string }>([
    {
      ends: { value: 0.47, valueLow: 0.369, valueHigh: 0.578, unit: '%' },
      table: '37–58%',
      plain: '37-58%',
      words: '37 to 58%',
    },
    {
      ends: { value: 14.9, valueLow: 14.4, valueHigh: 15.7, unit: 'working hours' },
      table: '14.4–15.7',
      plain: '14.4-15.7',
      words: '14.4 to 15.7 working hours',
    },
    {
      ends: { value: 3, valueLow: -4.2, valueHigh: 9, unit: 'points' },
      table: '-4.2 to 9',
      plain: '-4.2 to 9',
      words: '-4.2 to 9 points',
    },
    {
      ends: { value: 14.9, valueLow: 14.4, unit: 'days' },
      table: '≥ 14.4',
      plain: '>= 14.4',
      words: '14.4 days or more',
    },
    {
      ends: { value: 14.9, valueHigh: 15.7, unit: 'days' },
      table: '≤ 15.7',
      plain: '<= 15.7',
      words: '15.7 days or less',
    },
    { ends: { value: 2, valueLow: 2, valueHigh: 2 }, table: '2', plain: '2', words: '2' },
  ])('$words', ({ ends, table, plain, words }) => {
    expect(valueRange(ranged(ends), unicode)).toBe(table);
    expect(valueRange(ranged(ends), ascii)).toBe(plain);
    expect(valueRangeWords(ranged(ends))).toBe(words);
  });

  test('it is printed as exactly as its value', () => {
    const near = { value: 0.691, valueLow: 0.602, valueHigh: 0.7, goal: { min: 0.6925 }, unit: '%' };
    expect(valueRange(ranged(near), unicode)).toBe('60.2–70%');
  });

  test('none where no method says anything, or nothing bounds it', () => {
    expect(valueRange(metric('a', { value: 3 }), unicode)).toBe('');
    expect(valueRangeWords(metric('a', { value: 3 }))).toBeUndefined();
    expect(valueRangeWords(ranged({ value: 3 }))).toBeUndefined();
  });
});

test.each([
  { low: -14, high: -2.81, text: 'between -14.0 and -2.8' },
  { low: 3, high: undefined, text: '+3.0 or more' },
  { low: undefined, high: -3, text: '-3.0 or less' },
  { low: undefined, high: undefined, text: undefined },
])('the range of a change: $text', ({ low, high, text }) => {
  const ends = {
    ...(low === undefined ? {} : { changeLow: low }),
    ...(high === undefined ? {} : { changeHigh: high }),
  };
  expect(changeRange(metric('a', ends), pointsChange)).toBe(text);
});

test.each([
  {
    previous: 9.1,
    value: 12.4,
    unit: 'working days',
    table: '9.1 → 12.4 work d',
    words: '9.1 to 12.4 working days',
  },
  { previous: 0.571, value: 0.574, unit: '%', table: '57.1% → 57.4%', words: '57.1% to 57.4%' },
  { previous: 0.44, value: 0.47, unit: '%', table: '44% → 47%', words: '44% to 47%' },
  { previous: 2, value: 2, unit: undefined, table: '2 → 2', words: '2 to 2' },
])('from value to value, told apart: $words', ({ previous, value, unit, table, words }) => {
  const row = metric('a', { previous, value, ...(unit === undefined ? {} : { unit }) });
  expect(fromTo(row, { between: '→', full: false })).toBe(table);
  expect(fromTo(row, { between: 'to', full: true })).toBe(words);
});
