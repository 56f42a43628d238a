import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchingOf } from '../../../src/measure/matching.ts';
import type { Value, Where } from '../../../src/types.ts';
import { entryOf, tools } from '../../support/small-model.ts';

const word = fc.constantFrom<Value>('demo', 'pov', 'won', '1', 1, true, 'true', '2026-07-01');
const condition = fc.oneof(
  word,
  fc.record({ eq: word }),
  fc.record({ ne: word }),
  fc.record({ in: fc.array(word, { minLength: 1, maxLength: 3 }) }),
  fc.record({ notIn: fc.array(word, { minLength: 1, maxLength: 3 }), exists: fc.boolean() }),
  fc.record({ exists: fc.boolean() }),
  fc.record({ contains: fc.constantFrom('o', 'w') }),
  fc.record({ gte: fc.constantFrom(1, '2026-07-01') }),
);
const fields = ['type', 'outcome', 'deal.outcome', 'weight'] as const;
const plain = fc.dictionary(fc.constantFrom(...fields), condition, { maxKeys: 3 });
const where = fc.oneof(
  plain,
  fc.tuple(plain, plain).map(([own, not]) => ({ ...own, not })),
  fc.tuple(plain, plain, plain).map(([own, a, b]) => ({ ...own, any: [a, b] })),
) as fc.Arbitrary<Where>;
const value = fc.option(fc.oneof(word, fc.constantFrom('other', 0, '2026-07-01T09:00')), { nil: undefined });
const record = fc.record({ type: value, outcome: value, weight: value, deal: value });

test('the conditions that are met are those that hold, one by one', () => {
  fc.assert(
    fc.property(fc.array(where, { maxLength: 6 }), fc.array(record, { maxLength: 12 }), (wheres, records) => {
      const matching = matchingOf(wheres, tools);
      const alone = wheres.map((each) => tools.where(each));
      for (const { deal, ...own } of records) {
        const entry = entryOf(own, { deal: { outcome: deal } });
        const met = matching(entry).filter(({ rest }) => rest?.(entry) ?? true);
        expect(met.map(({ index }) => index)).toEqual(
          alone.flatMap((holds, index) => (holds(entry) ? [index] : [])),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('a tree that would grow without bound is begun anew', () => {
  const words: [string, ...string[]] = ['first', ...[...Array(10_100).keys()].map(String)];
  const matching = matchingOf([{ type: { in: words } }, { type: { ne: '7' } }], tools);
  const met = (type: string) => matching(entryOf({ type })).map(({ index }) => index);
  for (const each of words) expect(met(each)).toEqual(each === '7' ? [0] : [0, 1]);
  expect(met('7')).toEqual([0]);
  expect(met('other')).toEqual([1]);
});
