import { describe, expect, test } from 'vitest';
import { answeredTwice } from '../../../src/ingest/answered-twice.ts';
import type { Value } from '../../../src/types.ts';
import { sourceOf } from './support.ts';

type Answer = Readonly<Record<string, Value>>;

const first = { respondent: 'r1', item: 'joy', wave: 'W1', submitted_at: '2026-07-03' };
const { wave: _, ...unnamed } = first;

/** What is said of the second of two answers. */
const second = (a: Answer, b: Answer): string | undefined => {
  const find = answeredTwice(sourceOf('survey'));
  expect(find(a)).toEqual([]);
  return find(b)[0]?.like;
};

describe('an answer is given again', () => {
  test.each<[string, Answer, Answer, string]>([
    ['in one wave', first, { ...first, value: 2 }, 'wave respondent item wave'],
    [
      'in one wave, another day',
      first,
      { ...first, submitted_at: '2026-09-30' },
      'wave respondent item wave',
    ],
    ['in one month', unnamed, { ...unnamed, submitted_at: '2026-07-30T10:00' }, 'month respondent item wave'],
    [
      'about one deal',
      { ...first, deal_id: 'D1' },
      { ...first, deal_id: 'D1' },
      'wave respondent item wave deal_id',
    ],
  ])('%s', (_name, a, b, like) => {
    expect(second(a, b)).toBe(like);
  });
});

describe('an answer is another one', () => {
  test.each<[string, Answer]>([
    ['of somebody else', { ...first, respondent: 'r2' }],
    ['to another item', { ...first, item: 'stress' }],
    ['in another wave', { ...first, wave: 'W2' }],
    ['about a deal', { ...first, deal_id: 'D1' }],
    ['about an engineer', { ...first, se: 'ana' }],
  ])('%s', (_name, b) => {
    expect(second(first, b)).toBeUndefined();
  });

  test('in another month', () => {
    expect(second(unnamed, { ...unnamed, submitted_at: '2026-08-03' })).toBeUndefined();
  });

  test('nobody says whose', () => {
    const { respondent: _r, ...anonymous } = first;
    expect(second(anonymous, anonymous)).toBeUndefined();
  });

  test('no survey', () => {
    const find = answeredTwice(sourceOf('activity'));
    expect([find(first), find(first)]).toEqual([[], []]);
  });
});
