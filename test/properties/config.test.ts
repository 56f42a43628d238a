import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConfig, printConfig } from '../../src/config/config.ts';
import { merge } from '../../src/config/merge.ts';
import { plain, type Tree } from '../../src/config/tree.ts';
import { readYaml } from '../../src/config/yaml.ts';
import { distance, nearest } from '../../src/nearest.ts';
import { pretend, team } from '../unit/config/support.ts';

/** Text that YAML would read as something else, or that breaks lines. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom(
    'yes',
    'null',
    '1.10',
    '0x1F',
    '~',
    '# a',
    'a: b',
    '- a',
    '[',
    "it's",
    '"',
    'a\nb',
    ' a ',
    '<<',
    '*x',
    '&x',
    '!x',
    '%',
    '\u2003',
    'a\u3000',
    '\u0085',
    '\ufeff',
  ),
);
const leaf = fc.oneof(text, fc.integer(), fc.boolean());
const branch = (prefix: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/).map((key) => prefix + key),
    fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,6}x$/), leaf, { maxKeys: 4 }),
    ),
    { maxKeys: 5 },
  );
const treeOf = (value: unknown, file = 'a.yaml'): Tree => {
  const { tree, problems } = readYaml(JSON.stringify(value), file);
  expect(problems).toEqual([]);
  return tree ?? { kind: 'map', entries: new Map(), at: { file } };
};

test('maps without a common key may be merged in any grouping', () => {
  fc.assert(
    fc.property(branch('a'), branch('b'), branch('c'), (a, b, c) => {
      const [x, y, z] = [treeOf(a), treeOf(b), treeOf(c)];
      expect(plain(merge(merge(x, y), z))).toEqual(plain(merge(x, merge(y, z))));
      expect(plain(merge(merge(x, y), z))).toEqual({ ...a, ...b, ...c });
    }),
  );
});

test('merging something over itself changes nothing', () => {
  fc.assert(
    fc.property(branch('a'), (a) => {
      expect(plain(merge(treeOf(a), treeOf(a)))).toEqual(a);
    }),
  );
});

const config = fc.record(
  {
    title: text,
    target: fc
      .double({ min: 0, max: 100, noNaN: true })
      .map((number) => (Object.is(number, -0) ? 0 : number)),
    groupBy: fc.subarray(['team', 'region', 'person.team', 'deal.segment']),
    calendar: fc.record(
      {
        fiscalYearStart: fc.integer({ min: 1, max: 12 }),
        holidays: fc.subarray(['2026-12-25', '2026-12-26']),
      },
      { requiredKeys: [] },
    ),
    metrics: fc.record(
      {
        win_rate: fc.record(
          { title: text, why: text, unit: text, minSample: fc.integer({ min: 1, max: 99 }) },
          { requiredKeys: [] },
        ),
        mood: fc.record(
          {
            title: text,
            where: fc.record({ item: fc.record({ in: fc.array(text, { minLength: 1, maxLength: 3 }) }) }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    sources: fc.record({
      deals: fc.record(
        {
          columns: fc.record(
            { stage: text, amount: fc.record({ from: text, decimal: fc.constant(',') }) },
            { requiredKeys: [] },
          ),
          nulls: fc.uniqueArray(text, { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    }),
    uncertainty: fc.record({ seed: fc.integer({ min: 0, max: 1e9 }) }),
  },
  { requiredKeys: [] },
);

test('a printed config loads to the same model', async () => {
  const files = pretend({ 'spacesea:team': team });
  await fc.assert(
    fc.asyncProperty(config, async (given) => {
      const entry = {
        path: 'spacesea.yaml',
        text: JSON.stringify({ version: 1, extends: ['spacesea:team'], ...given }),
      };
      const first = await loadConfig(entry, files);
      const printed = printConfig(first);
      const {
        id: _,
        config: __,
        ...again
      } = (await loadConfig({ path: 'printed.yaml', text: printed }, files)).model;
      const { id: ___, config: ____, ...model } = first.model;
      expect(again).toEqual(model);
    }),
  );
});

test('no text makes the reader throw anything but problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc:- \n\t[]{}&*!%#\'"|>?,0.~<@`=') }), (given) => {
      const { tree, problems } = readYaml(given, 'a.yaml');
      expect(tree === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 2000 },
  );
});

test('distance is symmetric, and nothing is nearer than the word itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-d_]{1,8}$/), fc.stringMatching(/^[a-d_]{1,8}$/), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(nearest(a, [a])).toBe(a);
    }),
  );
});
