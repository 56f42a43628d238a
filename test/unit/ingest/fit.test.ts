import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitOf, lookAtHead } from '../../../src/ingest/fit.ts';
import { bytesOf, sourceOf } from './support.ts';

const lookOf = (text: string) => ({ head: bytesOf(text), file: 'f.csv' });

test.each([
  { name: 'a table', text: 'id,outcome,amount,x\n', is: 3 },
  { name: 'without an end', text: 'id,outcome', is: 2 },
  { name: 'by another delimiter', text: '\ufeff"id";"outcome"\n', is: 2 },
  { name: 'a table that breaks off', text: 'id,outcome,amount\nD1,"wo', is: 3 },
  { name: 'a required column is missing', text: 'id,amount\n', is: 0 },
  { name: 'something above the table', text: 'Report\nid,outcome\n', is: 2 },
  { name: 'a list', text: '[{"id":"D1","outcome":"won"}]', is: 2 },
  { name: 'members that only later records have', text: '[{"id":"D1"},{"outcome":"won","amount":1}]', is: 3 },
  { name: 'a list that breaks off', text: '[{"id":"D1","outcome":"won","amo', is: 2 },
  { name: 'records on one line', text: '{"done":true,"records":[{"id":"D1","outcome":"won"}]}', is: 2 },
  { name: 'records over many lines', text: '{\n"records": [\n{"id":"D1",\n"outcome":"won"}]}\n', is: 2 },
  {
    name: 'results with properties',
    text: '{"results":[{"id":"D1","properties":{"outcome":"won"}}]}',
    is: 2,
  },
  { name: 'one object a line', text: '{"id":"D1","outcome":"won"}\n{"id":"D2","outcome":"won"}\n', is: 2 },
  { name: 'one object', text: '{"id":"D1","outcome":"won"}', is: 2 },
  { name: 'an object that breaks off', text: '{"id":"D1","outcome":"won","x":"', is: 2 },
  { name: 'a list of texts', text: '["id","outcome"]', is: 0 },
  { name: 'too deep to look at', text: `[${'['.repeat(200)}`, is: 0 },
  { name: 'no table', text: 'hello', is: 0 },
  { name: 'nothing', text: '', is: 0 },
])('$name feeds $is columns', async ({ text, is }) => {
  const { columns, lacks } = await fitOf(sourceOf(), lookAtHead(lookOf(text)));
  expect(lacks.length === 0 ? columns : 0).toBe(is);
});

test('headers of the config are looked for', async () => {
  const source = sourceOf('deal', { columns: { id: 'Nr', outcome: { value: 'won' } } });
  expect(await fitOf(source, lookAtHead(lookOf('Nr;Betrag\n')))).toEqual({ columns: 1, lacks: [] });
  expect(await fitOf(source, lookAtHead(lookOf('id,team\n')))).toEqual({ columns: 1, lacks: ['Nr'] });
});

test('the delimiter under which the least is missing counts, then the one under which most is read', async () => {
  expect(await fitOf(sourceOf(), lookAtHead(lookOf('id,team,region;outcome;id\n')))).toEqual({
    columns: 2,
    lacks: [],
  });
  expect(await fitOf(sourceOf(), lookAtHead(lookOf('id,team,amount;id;region\n')))).toEqual({
    columns: 2,
    lacks: ['outcome'],
  });
});

test.each([
  { file: 'salesforce-report.csv', kind: 'deal', is: { columns: 15, lacks: [] } },
  { file: 'salesforce-report.csv', kind: 'activity', is: { lacks: ['id', 'se'] } },
  { file: 'hubspot-api.json', kind: 'deal', is: { columns: 10, lacks: [] } },
  { file: 'salesforce-tasks.csv', kind: 'activity', is: { columns: 9, lacks: [] } },
] as const)(
  'by a preset $file fits a source of kind $kind, or lacks something',
  async ({ file, kind, is }) => {
    const head = readFileSync(`examples/exports/${file}`);
    expect(await fitOf(sourceOf(kind), lookAtHead({ head, file }))).toMatchObject(is);
  },
);
