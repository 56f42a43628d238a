import { describe, expect, test } from 'vitest';
import { batchBuilder, ownValue, textsIn, timesIn, valueAt } from '../../src/columns.ts';
import { keepText } from '../../src/own-values.ts';

/** Ids of so many letters each, among other bytes. */
const idOf = (row: number): string => `id-${row}`.padEnd((row * 7) % 40, 'x');

describe('values that stand with their records', () => {
  test('are texts again when they are asked for, however many there are', () => {
    const builder = batchBuilder('file.csv');
    const id = builder.column('id');
    for (let row = 0; row < 1000; row += 1) {
      const place = builder.room();
      const text = idOf(row);
      keepText(textsIn(id), place, {
        bytes: Buffer.from(`a,${text},b`),
        from: 2,
        to: 2 + text.length,
      });
      id.codes[place] = ownValue;
      builder.close(row + 1);
    }
    const batch = builder.take();
    const column = batch.columns.get('id');
    const ids = Array.from({ length: batch.count }, (_, row) => column && valueAt(column, row));
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, row) => idOf(row)));
  });

  test('are not those of the next batch', () => {
    const builder = batchBuilder('file.csv');
    const at = builder.column('at');
    const put = (wall: number): void => {
      const place = builder.room();
      const { walls, forms } = timesIn(at);
      walls[place] = wall;
      forms[place] = 3;
      at.codes[place] = ownValue;
      builder.close(1);
    };
    put(Date.UTC(2026, 6, 1, 9));
    const first = builder.take().columns.get('at');
    put(Date.UTC(2027, 6, 1, 9));
    const second = builder.take().columns.get('at');
    expect([first, second].map((column) => column && valueAt(column, 0))).toEqual([
      '2026-07-01T09:00Z',
      '2027-07-01T09:00Z',
    ]);
  });
});
