import { describe, expect, test } from 'vitest';
import { dangling, remember, startReferences } from '../../../src/ingest/references.ts';
import type { Kind, Value } from '../../../src/types.ts';
import { sourceOf } from './support.ts';

const references = startReferences();
for (const id of ['D-1', 'D-2', '0019000000B98de']) remember(references, sourceOf('deal'), { id });
for (const id of ['Ana Lima', 'José Núñez']) remember(references, sourceOf('person'), { id });

const told = (kind: Kind, fields: Readonly<Record<string, Value>>): string[] =>
  dangling(references, sourceOf(kind), fields).map(({ code, field }) => `${code} ${field}`);

describe('what a record points at', () => {
  test.each<[string, Kind, Readonly<Record<string, Value>>, string[]]>([
    ['nothing', 'activity', {}, []],
    ['a deal and an engineer', 'activity', { deal_id: 'D-1', se: 'Ana Lima' }, []],
    ['no deal', 'activity', { deal_id: 'D-9' }, ['row/unknown-deal deal_id']],
    ['no deal, from an answer', 'survey', { deal_id: 'D-9' }, ['row/unknown-deal deal_id']],
    ['nobody', 'activity', { se: 'Zoe' }, ['row/unknown-person se']],
    ['nobody, from a deal', 'deal', { id: 'D-1', se: 'Zoe' }, ['row/unknown-person se']],
    ['nobody, from an answer', 'survey', { se: 'Zoe' }, ['row/unknown-person se']],
    ['a respondent, who may have a pseudonym', 'survey', { respondent: 'r-1' }, []],
    ['a deal, from a deal: it may stand further down', 'deal', { id: 'D-1', deal_id: 'D-9' }, []],
    ['an owner, who is on no roster', 'deal', { owner: 'Zoe' }, []],
    ['a deal in small letters', 'activity', { deal_id: 'd-1' }, ['row/spelling deal_id']],
    ['a deal without the dash', 'activity', { deal_id: 'D1' }, ['row/spelling deal_id']],
    [
      'a Salesforce id in small letters, which is another',
      'activity',
      { deal_id: '0019000000b98de' },
      ['row/unknown-deal deal_id'],
    ],
    ['somebody with another space', 'activity', { se: 'ana  lima' }, ['row/spelling se']],
    ['somebody without accents', 'deal', { se: 'JOSE NUNEZ' }, ['row/spelling se']],
  ])('%s', (_, kind, fields, expected) => {
    expect(told(kind, fields)).toEqual(expected);
  });
});

test('nothing is said where no deals and no roster were given', () => {
  expect(dangling(startReferences(), sourceOf('activity'), { deal_id: 'D-1', se: 'Ana' })).toEqual([]);
});

test('a spelling is recognised as soon as the other one is known', () => {
  const growing = startReferences();
  const [deals, activities] = [sourceOf('deal'), sourceOf('activity')];
  remember(growing, deals, { id: 'D-1' });
  expect(dangling(growing, activities, { deal_id: 'd-2' })[0]?.code).toBe('row/unknown-deal');
  remember(growing, deals, { id: 'D-2' });
  expect(dangling(growing, activities, { deal_id: 'd-2' })[0]?.code).toBe('row/spelling');
});

test('the hint names the header from which the config reads the field', () => {
  const source = sourceOf('activity', { columns: { se: 'Primary SE' } });
  expect(dangling(references, source, { se: 'ANA LIMA' })[0]?.hint).toContain(
    'se: { from: Primary SE, map: { …: … } } under columns of activities',
  );
});
