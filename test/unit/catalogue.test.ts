import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainsOf, type Lack } from '../../src/catalogue.ts';

const deals = (field: string): Lack => ({ source: 'deals', field });
const surveys: Lack = { source: 'surveys' };

test('those that lack the same stand together, whatever the order; most metrics first, then least to add', () => {
  const lacks = new Map([
    ['fed', []],
    ['both', [deals('a'), deals('b')]],
    ['mood', [surveys]],
    ['other', [deals('b'), deals('a')]],
    ['long', [deals('a'), deals('b'), deals('c')]],
    ['short', [deals('c')]],
    ['pace', [surveys]],
    ['tools', [surveys]],
  ]);
  expect(gainsOf(lacks)).toEqual([
    { needs: [surveys], metrics: ['mood', 'pace', 'tools'] },
    { needs: [deals('a'), deals('b')], metrics: ['both', 'other'] },
    { needs: [deals('c')], metrics: ['short'] },
    { needs: [deals('a'), deals('b'), deals('c')], metrics: ['long'] },
  ]);
});

test('every metric that lacks something is gained exactly once', () => {
  const lack = fc.record({
    source: fc.constantFrom('deals', 'surveys'),
    field: fc.constantFrom('a', 'b', 'c'),
  });
  const all = fc.array(fc.uniqueArray(lack, { maxLength: 3, selector: (each) => JSON.stringify(each) }));
  fc.assert(
    fc.property(all, (each) => {
      const lacks = new Map(each.map((needs, index) => [`m${index}`, needs]));
      const gained = gainsOf(lacks).flatMap(({ metrics }) => metrics);
      const lacking = [...lacks].filter(([, needs]) => needs.length > 0).map(([id]) => id);
      expect(gained.sort()).toEqual(lacking.sort());
    }),
  );
});
