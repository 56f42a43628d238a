import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtinTree } from '../../src/config/builtin-tree.ts';
import type { Schema } from '../../src/config/expected.ts';
import { merge } from '../../src/config/merge.ts';
import { plainlyFits } from '../../src/config/plainly-fits.ts';
import { touched } from '../../src/config/touched.ts';
import { type Leaf, plain, type Tree } from '../../src/config/tree.ts';
import { configSchema, isConfig } from '../../src/config-schema.ts';
import type { Config } from '../../src/types.ts';

const fits = (config: unknown): boolean => plainlyFits(configSchema as unknown as Schema, config);

const models = readdirSync('src/models').map((name) => ({
  name,
  config: parse(readFileSync(`src/models/${name}`, 'utf8')) as unknown,
}));

test.each(models)('$name is plainly a config, so the long check is not asked', ({ config }) => {
  expect(fits(config)).toBe(true);
});

/** What may stand in the place of a value: words and numbers of the language, and what is none. */
const values = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 0.5, 1e308, '', 'x', '😀', '2026-02-29', '2026-02-28', 'won', 'A b'),
  fc.constantFrom([], ['x'], ['x', 'x'], [{}], {}, { type: 'count' }, { type: 'linear' }, { a: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Change {
  /** Which of the places of a config, from 0 to 1. */
  readonly at: number;
  readonly kind: 'value' | 'gone' | 'renamed' | 'twice';
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('value' as const, 'gone' as const, 'renamed' as const, 'twice' as const),
  value: values,
});

type Parent = Record<string, unknown> | unknown[];

/** Every place of a config, as what it stands in and its key there. */
const placesIn = (node: unknown): (readonly [Parent, string])[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) => [[node as Parent, key] as const, ...placesIn(value)]);

const changed = (config: unknown, changes: readonly Change[]) => {
  const copy = structuredClone(config);
  for (const { at, kind, value } of changes) {
    const places = placesIn(copy);
    const place = places[Math.min(places.length - 1, Math.floor(at * places.length))];
    if (place === undefined) continue;
    const [parent, key] = place as readonly [Record<string, unknown>, string];
    if (kind === 'value') parent[key] = value;
    else if (Array.isArray(parent)) parent.push(kind === 'twice' ? parent[Number(key)] : value);
    else {
      if (kind === 'renamed') parent[`${key}x`] = parent[key];
      delete parent[key];
    }
  }
  return copy;
};

describe('a built-in model with something laid over it', () => {
  const base = builtinTree('spacesea:se') as Tree;
  const layers = [{ id: 'spacesea:se', tree: base, isReadAhead: true }];

  /** A tree of values that were never written anywhere. */
  const treeOf = (value: unknown): Tree => {
    const at = { file: 'spacesea.yaml' };
    if (Array.isArray(value)) return { kind: 'list', items: value.map(treeOf), at };
    if (typeof value !== 'object' || value === null)
      return { kind: 'leaf', value: value as Leaf['value'], source: '', at };
    const entries = Object.entries(value).map(
      ([key, each]) => [key, { key: at, value: treeOf(each) }] as const,
    );
    return { kind: 'map', entries: new Map(entries), at };
  };

  const entries = Object.entries(plain(base) as Config).flatMap(([section, part]) =>
    ['sources', 'metrics', 'questions', 'dimensions', 'weightSets'].includes(section)
      ? Object.entries(part as Record<string, Record<string, unknown>>).map(([id, entry]) => ({
          section,
          id,
          entry,
        }))
      : [],
  );

  /** What a file may say of an entry of the model: of one of its keys what it says already, or something else. */
  const saidBy = ({ at, kind, value }: Change): Record<string, unknown> => {
    const { section = '', id = '', entry = {} } = entries[Math.floor(at * (entries.length - 1))] ?? {};
    const keys = Object.keys(entry);
    const key = keys[Math.floor(at * 7919) % keys.length] ?? '';
    return { [section]: { [id]: { [key]: kind === 'value' ? value : entry[key] } } };
  };

  test('is judged by what was changed as it is judged as a whole', () => {
    const kinds = new Set<boolean>();
    const smaller = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const tree = changes
          .map(saidBy)
          .map(treeOf)
          .reduce<Tree>((below, top) => merge(below, top), base);
        const config = plain(tree) as Config;
        const rest = touched(config, tree, layers);
        kinds.add(isConfig(config));
        smaller.add(JSON.stringify(rest).length < JSON.stringify(config).length / 2);
        expect(fits(rest)).toBe(isConfig(config));
      }),
    );
    expect([kinds.size, [...smaller]]).toEqual([2, [true]]);
  });
});

describe('the short check of a config and the long one that ajv writes', () => {
  test('agree on every config, sound or not', () => {
    const kinds = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        ({ config }, changes) => {
          const given = changed(config, changes);
          kinds.add(isConfig(given));
          expect(fits(given)).toBe(isConfig(given));
        },
      ),
    );
    expect(kinds.size).toBe(2);
  });

  test.each([
    { name: 'a keyword that it does not know', schema: { not: {} } as Schema, value: 1 },
    { name: 'a format that it does not know', schema: { format: 'email' } as Schema, value: 'a@b.c' },
    { name: 'a choice of shapes without a tag', schema: { oneOf: [{}] } as Schema, value: {} },
    {
      name: 'lists of lists that must not repeat',
      schema: { uniqueItems: true } as Schema,
      value: [[1], [2]],
    },
  ])('$name is left to the long one', ({ schema, value }) => {
    expect(plainlyFits(schema, value)).toBe(false);
  });
});
