import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../../src/config/builtin.ts';
import { lackOf, lacksOf } from '../../../src/measure/ready.ts';
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
  { name: 'no file at all', id: 'win_rate', given: new Map(), lack: { source: 'deals' } },
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
    lack: { source: 'deals', field: 'se' },
  },
  {
    name: 'its date',
    id: 'win_rate',
    given: held('deals', ['id', 'outcome', 'se']),
    lack: { source: 'deals', field: 'closed_at' },
  },
  {
    name: 'a word that nobody writes',
    id: 'knowledge_sharing_breadth',
    given: held('activities', ['id', 'type', 'se', 'happened_at'], { type: ['demo'] }),
    lack: { source: 'activities', field: 'type', word: 'knowledge' },
  },
  {
    name: 'words of which nothing is known',
    id: 'knowledge_sharing_breadth',
    given: held('activities', ['id', 'type', 'se', 'happened_at']),
    lack: undefined,
  },
])('$name: $id', ({ id, given, lack }) => {
  expect(lackOf(metric(id), given)).toEqual(lack);
});

test('a word may be asked for by eq', () => {
  const { where: _, ...rest } = metric('knowledge_sharing_breadth');
  const asking: Metric = { ...rest, where: { type: { eq: 'knowledge' } } };
  const given = held('activities', ['id', 'type', 'se', 'happened_at'], { type: ['demo'] });
  expect(lackOf(asking, given)).toEqual({ source: 'activities', field: 'type', word: 'knowledge' });
});

describe('everything that a metric lacks', () => {
  test.each([
    { name: 'no file: nothing else is known', id: 'design_cycle_days', given: new Map(), lacks: [''] },
    {
      name: 'fields, of whose words nothing can be said',
      id: 'design_cycle_days',
      given: held('activities', ['id', 'se'], { type: [] }),
      lacks: ['type', 'requested_at', 'completed_at'],
    },
    {
      name: 'a field and a word',
      id: 'design_cycle_days',
      given: held('activities', ['id', 'se', 'type', 'requested_at'], { type: ['demo'] }),
      lacks: ['completed_at', 'type: design'],
    },
    {
      name: 'nothing',
      id: 'design_cycle_days',
      given: held('activities', ['type', 'requested_at', 'completed_at'], { type: ['design'] }),
      lacks: [],
    },
  ])('$name', ({ id, given, lacks }) => {
    const said = lacksOf(metric(id), given).map(
      ({ field = '', word }) => `${field}${word === undefined ? '' : `: ${word}`}`,
    );
    expect(said).toEqual(lacks);
  });
});

const lost: Metric = {
  id: 'lost',
  title: 'Lost',
  minSample: 1,
  source: 'activities',
  where: { 'deal.outcome': 'lost' },
  statistic: { type: 'count' },
};

test('of the deals that records point at nothing is known before they are read', () => {
  const given = held('activities', ['id', 'deal_id']);
  expect(lacksOf(lost, given)).toEqual([]);
  const joined = new Map([...given].map(([id, own]) => [id, { ...own, isJoined: true as const }]));
  expect(lacksOf(lost, joined)).toEqual([{ source: 'activities', field: 'deal.outcome' }]);
});
