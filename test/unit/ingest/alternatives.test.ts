import { expect, test } from 'vitest';
import type { Column, Guard } from '../../../src/types.ts';
import { inputOf, read, readText, sourceOf } from './support.ts';

const fieldsOf = async (text: string, columns: Record<string, Column>, skip: Guard = {}): Promise<object> => {
  const { fields, found, tallies } = await readText(text, { columns, skip });
  return { fields, found, filtered: tallies[0]?.filtered };
};

const outcome: Column = {
  from: [
    { value: 'won', when: { IsWon: [1, true] } },
    { value: 'lost', when: { IsClosed: [1, true] } },
  ],
  otherwise: 'open',
};

test.each([
  {
    name: 'the first column with a value counts',
    text: 'id,outcome,Won time,Lost time\nD1,won,2026-01-02,\nD2,lost,,2026-01-03\nD3,open,,\n',
    columns: { closed_at: { from: ['Won time', 'Lost time'] as [string, string] } },
    fields: [
      { id: 'D1', outcome: 'won', closed_at: '2026-01-02' },
      { id: 'D2', outcome: 'lost', closed_at: '2026-01-03' },
      { id: 'D3', outcome: 'open' },
    ],
  },
  {
    name: 'a header that the file does not have is none of them',
    text: 'id,outcome,Nr\nD1,won,7\n',
    columns: { name: { from: ['Title', 'Nr'] as [string, string] } },
    fields: [{ id: 'D1', outcome: 'won', name: '7' }],
  },
  {
    name: 'values by other cells of the row, in any case',
    text: 'id,IsWon,IsClosed\nD1,TRUE,true\nD2,0,1\nD3,0,0\nD4,,\n',
    columns: { outcome },
    fields: [
      { id: 'D1', outcome: 'won' },
      { id: 'D2', outcome: 'lost' },
      { id: 'D3', outcome: 'open' },
      { id: 'D4', outcome: 'open' },
    ],
  },
  {
    name: 'a column that counts only in some rows',
    text: 'id,outcome,Resolved,Changed,Category\nD1,won,,2026-01-02,Done\nD2,won,,2026-01-03,To Do\nD3,won,2026-01-04,2026-01-05,Done\n',
    columns: {
      closed_at: { from: ['Resolved', { column: 'Changed', when: { Category: 'done' } }] } as Column,
    },
    fields: [
      { id: 'D1', outcome: 'won', closed_at: '2026-01-02' },
      { id: 'D2', outcome: 'won' },
      { id: 'D3', outcome: 'won', closed_at: '2026-01-04' },
    ],
  },
  {
    name: 'numbers divided, and values that begin otherwise left out',
    text: 'id,outcome,Seconds,What\nD1,won,90,006A\nD2,won,,001B\n',
    columns: {
      amount: { from: 'Seconds', divideBy: 60 },
      name: { from: 'What', startsWith: '006' },
    },
    fields: [
      { id: 'D1', outcome: 'won', amount: 1.5, name: '006A' },
      { id: 'D2', outcome: 'won' },
    ],
  },
  {
    name: 'columns of one name joined, those that are empty left out',
    text: 'id,outcome,Labels,Labels,Labels\nD1,won,a,,b\nD2,won,,,\n',
    columns: { name: { from: 'Labels', join: '; ' } },
    fields: [
      { id: 'D1', outcome: 'won', name: 'a; b' },
      { id: 'D2', outcome: 'won' },
    ],
  },
])('$name', async ({ text, columns, fields }) => {
  expect(await fieldsOf(text, columns)).toEqual({ fields, found: [], filtered: {} });
});

test('rows are left out by what stands in other cells, and counted by the rule', async () => {
  const text = 'id,outcome,IsDeleted,Test\nD1,won,1,\nD2,won,0,x\nD3,won,0,\nD4,,true,\n';
  expect(await fieldsOf(text, {}, { IsDeleted: [1, true], Test: 'X' })).toEqual({
    fields: [{ id: 'D3', outcome: 'won' }],
    found: [],
    filtered: { 'IsDeleted is 1': 1, 'IsDeleted is true': 1, 'Test is x': 1 },
  });
});

test('the same holds of JSON', async () => {
  const records = [
    { Id: 'D1', IsWon: true, IsClosed: true, IsDeleted: false },
    { Id: 'D2', IsWon: false, IsClosed: true, IsDeleted: false },
    { Id: 'D3', IsWon: false, IsClosed: false },
    { Id: 'D4', IsWon: false, IsClosed: false, IsDeleted: true },
  ];
  const source = sourceOf('deal', { columns: { outcome }, skip: { IsDeleted: true } });
  const { fields, tallies } = await read(source, [inputOf(JSON.stringify(records), 'file.json')]);
  expect(fields).toEqual([
    { id: 'D1', outcome: 'won' },
    { id: 'D2', outcome: 'lost' },
    { id: 'D3', outcome: 'open' },
  ]);
  expect(tallies[0]?.filtered).toEqual({ 'IsDeleted is true': 1 });
});

test.each([
  {
    name: 'a value that depends on columns that are not there is no value',
    text: 'id,IsWon\nD1,1\n',
    found: 'file/header',
  },
  { name: 'no column at all', text: 'id,x\nD1,1\n', found: 'file/header' },
])('$name', async ({ text, found }) => {
  const { ledger } = await readText(text, { columns: { outcome } });
  expect(ledger.unreadable.map(({ code }) => code)).toEqual(text.includes('IsWon') ? [] : [found]);
});
