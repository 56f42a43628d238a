import { describe, expect, test } from 'vitest';
import { goalInSigns, goalInWords, moreDecimals } from '../../../src/render/goal.ts';
import { penFor } from '../../../src/render/pen.ts';
import type { Goal } from '../../../src/types.ts';

const { glyph } = await penFor({ width: 80, colour: false, ascii: false }, []);
const ascii = (await penFor({ width: 80, colour: false, ascii: true }, [])).glyph;

interface Case {
  readonly goal: Goal | undefined;
  readonly unit: string | undefined;
  readonly signs: string;
  readonly words: string | undefined;
}

describe('a goal in signs and in words', () => {
  const cases: readonly Case[] = [
    { goal: undefined, unit: 'days', signs: '', words: undefined },
    { goal: {}, unit: 'days', signs: '', words: undefined },
    { goal: { max: 9 }, unit: 'working days', signs: '≤ 9', words: '9 working days or less' },
    { goal: { max: 1 }, unit: 'days', signs: '≤ 1', words: '1 day or less' },
    { goal: { max: 0 }, unit: 'points', signs: '≤ 0', words: '0 points or less' },
    { goal: { min: 0.38 }, unit: '%', signs: '≥ 38%', words: '38% or more' },
    { goal: { min: 1_200 }, unit: 'calls', signs: '≥ 1,200', words: '1,200 calls or more' },
    { goal: { min: 2, max: 6 }, unit: 'demos', signs: '2–6', words: '2 to 6 demos' },
    {
      goal: { min: 0.325, max: 3.025 },
      unit: 'POVs per SE',
      signs: '0.33–3',
      words: '0.33 to 3 POVs per SE',
    },
    { goal: { min: 0.4, max: 0.6 }, unit: '%', signs: '40–60%', words: '40 to 60%' },
    { goal: { min: -10, max: 30 }, unit: 'points', signs: '-10 to 30', words: '-10 to 30 points' },
    { goal: { below: 3 }, unit: 'days', signs: '< 3', words: 'less than 3 days' },
    {
      goal: { min: 1, below: 3 },
      unit: 'days',
      signs: '1 to < 3',
      words: '1 day or more, but less than 3 days',
    },
    { goal: { min: 5 }, unit: undefined, signs: '≥ 5', words: '5 or more' },
  ];
  test.each(cases)('$signs', ({ goal, unit, signs, words }) => {
    expect(goalInSigns(goal, unit, { glyph, more: 0 })).toBe(signs);
    expect(goalInWords(goal, unit)).toBe(words);
  });

  test('in ASCII', () => {
    expect(goalInSigns({ min: 2, max: 6 }, 'demos', { glyph: ascii, more: 0 })).toBe('2-6');
    expect(goalInSigns({ min: 2 }, 'demos', { glyph: ascii, more: 0 })).toBe('>= 2');
    expect(goalInSigns({ max: 2 }, 'demos', { glyph: ascii, more: 0 })).toBe('<= 2');
  });

  test('with more decimals', () => {
    expect(goalInSigns({ min: 0.6925 }, '%', { glyph, more: 1 })).toBe('≥ 69.3%');
    expect(goalInWords({ max: 8.95 }, 'days', 1)).toBe('8.95 days or less');
  });
});

describe('a value is not printed on the other side of its goal', () => {
  test.each([
    { value: 0.57, goal: { min: 0.6925 }, unit: '%', more: 0 },
    { value: 0.694, goal: { min: 0.6925 }, unit: '%', more: 0 },
    // 69% would look like ≥ 69%.
    { value: 0.691, goal: { min: 0.6925 }, unit: '%', more: 1 },
    { value: 0.6922, goal: { min: 0.6924 }, unit: '%', more: 2 },
    // No number of decimals that anybody reads would tell them apart.
    { value: 0.692_399_999, goal: { min: 0.6924 }, unit: '%', more: 0 },
    { value: 9.04, goal: { max: 9 }, unit: 'days', more: 1 },
    { value: 8.96, goal: { max: 9 }, unit: 'days', more: 0 },
    { value: 9, goal: { max: 9 }, unit: 'days', more: 0 },
    // 3 would look like what is not < 3.
    { value: 2.97, goal: { below: 3 }, unit: 'days', more: 1 },
    { value: 3, goal: { below: 3 }, unit: 'days', more: 0 },
    { value: 3.02, goal: { min: 1, below: 3 }, unit: 'days', more: 0 },
    { value: 4, goal: undefined, unit: 'days', more: 0 },
  ])('$value beside $goal takes $more more', ({ value, goal, unit, more }) => {
    expect(moreDecimals(value, goal, unit)).toBe(more);
  });
});
