import { expect, test } from 'vitest';
import type { Column } from '../../../src/types.ts';
import { readText } from './support.ts';

const fieldOf = async (cell: string, column: Column): Promise<unknown> => {
  const { fields, rejections } = await readText(`id,outcome,At\nD1,won,${cell}\n`, {
    columns: { closed_at: column },
  });
  const [first = {}] = fields;
  return rejections[0]?.message ?? ('closed_at' in first ? first.closed_at : undefined);
};

test.each([
  {
    name: 'a time is in UTC',
    cell: '2025-03-28 22:31:05',
    column: { from: 'At', utc: true },
    is: '2025-03-28T22:31:05Z',
  },
  {
    name: 'an offset says more',
    cell: '2025-03-28T22:31+02:00',
    column: { from: 'At', utc: true },
    is: '2025-03-28T22:31+02:00',
  },
  { name: 'a day is a day', cell: '2025-03-28', column: { from: 'At', utc: true }, is: '2025-03-28' },
  {
    name: 'a format makes no difference',
    cell: '28.03.2025 22:31',
    column: { from: 'At', utc: true, date: 'DD.MM.YYYY HH:mm' },
    is: '2025-03-28T22:31Z',
  },
  {
    name: 'without the word it is in no zone',
    cell: '2025-03-28 22:31',
    column: { from: 'At' },
    is: '2025-03-28T22:31',
  },
] as const)('$name', async ({ cell, column, is }) => {
  expect(await fieldOf(cell, column as Column)).toBe(is);
});

test('where one of several columns cannot be read, the next is not asked', async () => {
  const { rejections } = await readText('id,outcome,A,B\nD1,won,soon,later\n', {
    columns: { closed_at: { from: ['A', 'B'] } },
  });
  expect(rejections.map(({ message }) => message)).toEqual(['"soon" is not a date']);
});

test('rows are left out for empty cells, not for a column that is missing', async () => {
  const skip = { SE: '', Owner: '' };
  const { fields, tallies } = await readText('id,outcome,SE\nD1,won,\nD2,won,Ana\n', { skip });
  expect(fields).toEqual([{ id: 'D2', outcome: 'won', se: 'Ana' }]);
  expect(tallies[0]?.filtered).toEqual({ 'SE is empty': 1 });
});
