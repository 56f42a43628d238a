import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf } from '../../../../src/crowd.ts';
import { finish } from '../../../../src/measure/measure.ts';
import { hide } from '../../../../src/score/privacy.ts';
import type { Value } from '../../../../src/types.ts';
import { certaintyOf, counted, measured, metric, model, tablesOf } from '../../../support/small-model.ts';
import '../../../support/seed.ts';

const spec = { type: 'distinctRatio', above: 'owner', below: 'se' } as const;

/** A deal of an account manager with an engineer: `o-a`. */
const deals = (...texts: string[]): Readonly<Record<string, Value>>[] =>
  texts.map((text, index) => {
    const [owner = '', se = ''] = text.split('-');
    return {
      ...{ id: `d${index}`, outcome: 'won', closed_at: '2026-07-01' },
      ...(owner === '' ? {} : { owner }),
      ...(se === '' ? {} : { se }),
    };
  });

test.each<[string, string[], number, number]>([
  ['one of each', ['o-a'], 1, 1],
  ['the same two again', ['o-a', 'o-a', 'o-a'], 1, 3],
  // o, p and q with a and b: 3 / 2.
  ['three for two', ['o-a', 'p-b', 'q-a', 'o-b'], 1.5, 4],
  ['one for two', ['o-a', 'o-b'], 0.5, 2],
])('%s', (_, texts, value, n) => {
  expect(counted(spec, deals(...texts))).toMatchObject({ n, result: { value }, reasons: [] });
});

test('a deal that lacks either counts for neither', () => {
  expect(counted(spec, deals('o-a', 'p-', '-b'))).toMatchObject({
    n: 1,
    result: { value: 1 },
    reasons: ['se', 'owner'],
  });
});

test('no record with both is no population', () => {
  expect(counted(spec, deals('p-'))).toMatchObject({
    n: 0,
    result: { missing: 'noPopulation', reason: 'no record of the period has both fields' },
  });
});

test('nothing is claimed of how sure it is', () => {
  expect(certaintyOf(spec, deals('o-a', 'p-b', 'q-a'))).toBeUndefined();
});

test('by other means: each name the first time it is seen', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 15 }), (pairs) => {
      const firsts = (side: 0 | 1) =>
        pairs.filter((pair, index) => pairs.findIndex((other) => other[side] === pair[side]) === index)
          .length;
      const rows = deals(...pairs.map(([owner, se]) => `${owner}-${se}`));
      expect(counted(spec, rows).result).toEqual({ value: firsts(0) / firsts(1) });
    }),
  );
});

describe('a handful of people', () => {
  const given = model([metric('m', { source: 'deals', date: 'closed_at', statistic: spec })]);
  const july = { period: '2026-07', asOf: '2026-07-31' };
  const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const pairs = (owners: number, engineers: number) =>
    Array.from({ length: Math.max(owners, engineers) }, (_, i) => `o${i % owners}-s${i % engineers}`);
  const heads = (...texts: string[]) => {
    const crowd = measured(given, { deals: deals(...texts) }, july).get('m all')?.behind?.crowd;
    return crowd && headsOf(crowd);
  };

  test.each<[number, number, number]>([
    [6, 6, 6],
    // Two account managers of six engineers: 2 / 6 would say that there are two.
    [2, 6, 2],
    [6, 2, 2],
  ])('%d account managers and %d engineers: %d stand behind it', (owners, engineers, people) => {
    expect(heads(...pairs(owners, engineers))).toBe(people);
  });

  test('one engineer in two spellings is one', () => {
    expect(heads('o-Ana Li', 'p-ana li')).toBe(1);
  });

  test('what is no person does not count as one: accounts for each engineer', () => {
    const accounts = model([
      metric('m', {
        ...{
          source: 'deals',
          date: 'closed_at',
          statistic: { type: 'distinctRatio', above: 'account', below: 'se' },
        },
      }),
    ]);
    const rows = names('s', 6).map((se, i) => ({
      ...{ id: se, se, account: 'X', outcome: 'won', closed_at: `2026-07-0${i + 1}` },
    }));
    const crowd = measured(accounts, { deals: rows }, july).get('m all')?.behind?.crowd;
    expect(crowd && headsOf(crowd)).toBe(6);
  });

  test('a group with few account managers is hidden, and another beside it', () => {
    const all = [
      ...deals(...pairs(6, 6)).map((row) => ({ ...row, team: 'North' })),
      ...deals(...pairs(2, 6)).map((row) => ({ ...row, id: `s${row['id']}`, team: 'South' })),
      ...deals(...pairs(7, 7)).map((row) => ({ ...row, id: `w${row['id']}`, team: 'West' })),
    ];
    const [found] = finish(tablesOf(given, { deals: all }, { ...july, by: ['team'] }), {});
    if (found === undefined) throw new Error('one period');
    const { metric: reason } = hide(given, found);
    expect(reason('all', 'm')).toBeUndefined();
    expect(reason('team:South', 'm')).toMatch(/fewer than 5 people/);
    // Somebody with the total would not come back to the two.
    expect(reason('team:North', 'm')).toBeDefined();
    expect(reason('team:West', 'm')).toBeUndefined();
  });
});
