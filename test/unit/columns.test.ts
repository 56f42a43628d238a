import { describe, expect, test } from 'vitest';
import { batchBuilder } from '../../src/batch-builder.ts';
import { ownValue, valueAt } from '../../src/columns.ts';
import { textsIn, timesIn } from '../../src/growing-column.ts';
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

  test('are not those of batches before, whose lists are used again', () => {
    const builder = batchBuilder('file.csv');
    const read = [3, 70, 0, 200, 2, 5].map((count, batch) => {
      for (let row = 0; row < count; row += 1) {
        const place = builder.room();
        const [id, team, at] = ['id', 'team', 'at'].map((field) => builder.column(field));
        if (id === undefined || team === undefined || at === undefined) throw new Error('three columns');
        const text = Buffer.from(`${batch}-${row}`);
        // One without a value, and one that is refused when it stands there.
        keepText(textsIn(id), place, { bytes: text, from: 0, to: text.length });
        id.codes[place] = ownValue;
        timesIn(at).walls[place] = Date.UTC(2026, batch, 1, 9, row % 60);
        timesIn(at).forms[place] = 1;
        at.codes[place] = row % 3 === 0 ? 0 : ownValue;
        if (row % 5 === 4) {
          for (const { codes } of [id, at]) codes[place] = 0;
          continue;
        }
        team.codes[place] = row % 2;
        if (row % 2 === 1 && team.words.values.length < 2) team.words.values.push('Alps');
        builder.close(100 * batch + row);
      }
      const taken = builder.take();
      const columns = [...taken.columns.values()];
      expect(columns.every(({ codes }) => codes.subarray(taken.count).every((code) => code === 0))).toBe(
        true,
      );
      return Array.from({ length: taken.count }, (_, row) => [
        taken.lines[row],
        ...['id', 'team', 'at'].map((field) => {
          const column = taken.columns.get(field);
          return column && valueAt(column, row);
        }),
      ]);
    });
    expect(read).toEqual(
      [3, 70, 0, 200, 2, 5].map((count, batch) =>
        Array.from({ length: count }, (_, row) => row)
          .filter((row) => row % 5 !== 4)
          .map((row) => [
            100 * batch + row,
            `${batch}-${row}`,
            row % 2 === 0 ? undefined : 'Alps',
            row % 3 === 0
              ? undefined
              : new Date(Date.UTC(2026, batch, 1, 9, row % 60)).toISOString().slice(0, 16),
          ]),
      ),
    );
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
