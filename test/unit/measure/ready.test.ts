import { expect, test } from 'vitest';
import { builtinModel } from '../../../src/config/builtin.ts';
import { lackOf } from '../../../src/measure/ready.ts';
import type { Metric } from '../../../src/types.ts';

const { metrics } = builtinModel('spacesea:se');

const metric = (id: string): Metric => {
  const found = metrics[id];
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
};

const held = (
  source: string,
  fields: readonly string[],
  words: Readonly<Record<string, readonly string[]>> = {},
) =>
  new Map([
    [
      source,
      {
        fields: new Set(fields),
        words: new Map(Object.entries(words).map(([field, all]) => [field, new Set(all)])),
      },
    ],
  ]);

test.each([
  { name: 'no file at all', id: 'win_rate', given: new Map(), lack: 'deals' },
  {
    name: 'everything there',
    id: 'win_rate',
    given: held('deals', ['id', 'outcome', 'se', 'closed_at']),
    lack: undefined,
  },
  {
    name: 'a field of its condition',
    id: 'win_rate',
    given: held('deals', ['id', 'outcome', 'closed_at']),
    lack: 'se',
  },
  { name: 'its date', id: 'win_rate', given: held('deals', ['id', 'outcome', 'se']), lack: 'closed_at' },
  {
    name: 'a word that nobody writes',
    id: 'knowledge_sharing_breadth',
    given: held('activities', ['id', 'type', 'se', 'happened_at'], { type: ['demo'] }),
    lack: 'type: knowledge',
  },
  {
    name: 'words of which nothing is known',
    id: 'knowledge_sharing_breadth',
    given: held('activities', ['id', 'type', 'se', 'happened_at']),
    lack: undefined,
  },
])('$name: $id lacks $lack', ({ id, given, lack }) => {
  expect(lackOf(metric(id), given)).toBe(lack);
});
