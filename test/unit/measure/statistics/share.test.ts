import { describe, expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const won = { outcome: 'won' };
const lost = { outcome: 'lost' };
const winRate = { type: 'share', where: won } as const;

test.each([
  { name: 'three of four', rows: [won, won, lost, won], value: 0.75 },
  { name: 'none', rows: [lost, lost], value: 0 },
  { name: 'all', rows: [won], value: 1 },
  { name: 'a record that lacks the field does not meet the condition', rows: [won, {}], value: 0.5 },
])('$name', ({ rows, value }) => {
  expect(counted(winRate, rows)).toEqual({ n: rows.length, result: { value }, reasons: [] });
});

test('no record is no population', () => {
  expect(counted(winRate, [])).toEqual({
    n: 0,
    result: { missing: 'noPopulation', reason: 'no record of the period meets the conditions' },
    reasons: [],
  });
});

describe('weighted', () => {
  const byAmount = { ...winRate, weight: 'amount' } as const;
  test.each([
    {
      name: 'each record as heavy as its amount',
      rows: [
        { ...won, amount: 30 },
        { ...lost, amount: 70 },
      ],
      value: 0.3,
      n: 2,
      reasons: [],
    },
    {
      name: 'a missing weight is not 0: the record is left out',
      rows: [{ ...won, amount: 30 }, lost],
      value: 1,
      n: 1,
      reasons: ['amount'],
    },
    {
      name: 'a weight of 0 counts as a record without weight',
      rows: [
        { ...won, amount: 0 },
        { ...lost, amount: 5 },
      ],
      value: 0,
      n: 2,
      reasons: [],
    },
    {
      name: 'a negative weight is left out',
      rows: [
        { ...won, amount: -30 },
        { ...lost, amount: 70 },
        { ...won, amount: 70 },
      ],
      value: 0.5,
      n: 2,
      reasons: ['negative amount'],
    },
    {
      name: 'tenths add up exactly: three of 0.1 in 0.3',
      rows: [
        { ...won, amount: 0.1 },
        { ...won, amount: 0.1 },
        { ...won, amount: 0.1 },
      ],
      value: 1,
      n: 3,
      reasons: [],
    },
  ])('$name', ({ rows, value, n, reasons }) => {
    expect(counted(byAmount, rows)).toEqual({ n, result: { value }, reasons });
  });

  test('when all weights are 0 there is nothing to have a share of', () => {
    expect(counted(byAmount, [{ ...won, amount: 0 }])).toEqual({
      n: 1,
      result: { missing: 'noPopulation', reason: 'every `amount` is 0' },
      reasons: [],
    });
  });
});
