import { describe, expect, test } from 'vitest';
import type { Kind, Source } from '../../../src/types.ts';
import { inputOf, read, sourceOf } from './support.ts';

/** What is told of a record: `field message | hint`. */
const told = async (
  kind: Kind,
  row: Readonly<Record<string, string>>,
  rest: Partial<Source> = {},
): Promise<readonly string[]> => {
  const text = [Object.keys(row), Object.values(row)]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');
  const { ledger } = await read(sourceOf(kind, { ...rest }), [inputOf(text)]);
  return [...ledger.problems.values()].map(({ at, message, hint }) => `${at?.field} ${message} | ${hint}`);
};

describe('what a schema finds wrong', () => {
  test.each<{ name: string; kind: Kind; row: Record<string, string>; rest?: Partial<Source>; is: string }>([
    {
      name: 'a needed field',
      kind: 'deal',
      row: { id: 'D1', outcome: '' },
      is: 'outcome is empty | every deal needs it; remove the row if it is none',
    },
    {
      name: 'of an activity',
      kind: 'activity',
      row: { id: 'A1', type: '', se: 'ana' },
      is: 'type is empty | every activity needs it; remove the row if it is none',
    },
    {
      name: 'of an answer',
      kind: 'survey',
      row: { item: '', value: '4' },
      is: 'item is empty | every answer needs it; remove the row if it is none',
    },
    {
      name: 'of a person',
      kind: 'person',
      row: { id: '', team: 'A' },
      is: 'id is empty | every person needs it; remove the row if it is none',
    },
    {
      name: 'under another name',
      kind: 'deal',
      row: { Nr: '', outcome: 'won' },
      rest: { columns: { id: 'Nr' } },
      is: 'id is empty (column "Nr") | every deal needs it; remove the row if it is none',
    },
    {
      name: 'a word in capitals',
      kind: 'deal',
      row: { id: 'D1', outcome: 'WON' },
      is: 'outcome "WON" is not one of open, won, lost, no_decision, qualified_out | did you mean won? Else say which it is: outcome: { from: outcome, map: { "WON": won } }',
    },
    {
      name: 'a word within',
      kind: 'deal',
      row: { id: 'D1', 'Stage, Phase': 'Closed Lost' },
      rest: { columns: { outcome: 'Stage, Phase' } },
      is: 'outcome "Closed Lost" is not one of open, won, lost, no_decision, qualified_out | did you mean lost? Else say which it is: outcome: { from: "Stage, Phase", map: { "Closed Lost": lost } }',
    },
    {
      name: 'a word that a map lacks',
      kind: 'deal',
      row: { id: 'D1', outcome: 'Closed-Won' },
      rest: { columns: { outcome: { map: { x: 'won' } } } },
      is: 'outcome "Closed-Won" is not one of open, won, lost, no_decision, qualified_out | did you mean won? Else say which it is, under map of outcome: "Closed-Won": won',
    },
    {
      name: 'another word',
      kind: 'deal',
      row: { id: 'D1', outcome: 'maybe' },
      is: 'outcome "maybe" is not one of open, won, lost, no_decision, qualified_out | say which it is: outcome: { from: outcome, map: { "maybe": … } }',
    },
    {
      name: 'but for another spelling of a word of the schema',
      kind: 'survey',
      row: { item: 'Q1', value: '1', role: 'SE' },
      is: 'role "SE" is not one of se, ae, customer, product, customer_success, sa | did you mean se? Else say which it is: role: { from: role, map: { "SE": se } }',
    },
    {
      name: 'a word of a survey is not shown, nor what it is near',
      kind: 'survey',
      row: { item: 'Q1', value: '1', role: 'Ana' },
      is: 'role is not one of se, ae, customer, product, customer_success, sa | say which it is: role: { from: role, map: { …: … } }',
    },
    {
      name: 'no whole number',
      kind: 'activity',
      row: { id: 'A1', type: 'demo', se: 'ana', contacts: '2.5' },
      is: 'contacts 2.5 is not a whole number | write a number such as 3',
    },
    {
      name: 'less than nothing',
      kind: 'activity',
      row: { id: 'A1', type: 'demo', se: 'ana', duration_minutes: '-5' },
      is: 'duration_minutes -5 must be at least 0 | correct it, or leave it empty',
    },
    {
      name: 'more than all of a person',
      kind: 'person',
      row: { id: 'ana', fte: '40' },
      is: 'fte 40 must be at most 1 | write the share of full time, such as 0.8; the roster has one row for each person',
    },
    {
      name: 'nothing of a person',
      kind: 'person',
      row: { id: 'ana', fte: '0' },
      is: 'fte 0 must be above 0 | write the share of full time, such as 0.8; the roster has one row for each person',
    },
    {
      name: 'a mapping to nothing',
      kind: 'deal',
      row: { id: 'D1', outcome: 'won', team: 'x' },
      rest: { columns: { team: { map: { x: '' } } } },
      is: 'team is empty | spacesea schema deal says what is allowed',
    },
    {
      name: 'a mapping to a word that is none',
      kind: 'deal',
      row: { id: 'D1', outcome: 'x' },
      rest: { columns: { outcome: { map: { x: 7 } } } },
      is: 'outcome 7 is not of type string | write a number such as 3',
    },
  ])('$name', async ({ kind, row, rest, is }) => {
    expect(await told(kind, row, rest)).toContain(is);
  });

  test('what could not be read is told once', async () => {
    expect(await told('deal', { id: 'D1', outcome: 'won', amount: 'x' })).toHaveLength(1);
    expect(await told('survey', { item: 'Q1', value: 'x' })).toHaveLength(1);
  });
});

test('words of a survey that are not shown are told together', async () => {
  const { ledger } = await read(sourceOf('survey'), [inputOf('item,value,role\nQ1,1,Ana\nQ1,1,Ben\n')]);
  expect([...ledger.problems.values()]).toMatchObject([{ count: 2 }]);
});
