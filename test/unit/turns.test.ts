import { expect, test } from 'vitest';
import type { RangeResult } from '../../src/ingest/ingest.ts';
import { isFull, isTaken, letWait, room, startTurns, takeIn, takeTurn } from '../../src/turns.ts';

const resultOf = (bytes: number): RangeResult => ({
  start: 0,
  stop: bytes,
  lines: 0,
  plain: 0,
  keys: new Float64Array(0),
  news: [],
  again: [],
  others: [],
  bytes: new Uint8Array(bytes),
  leftOut: [],
});

test('each task is taken once', () => {
  const turns = startTurns();
  expect([takeTurn(turns), takeTurn(turns)]).toEqual([0, 1]);
  expect([isTaken(turns, 1), isTaken(turns, 2)]).toEqual([true, false]);
});

test('there is room again when enough of what waits has been taken in', async () => {
  const turns = startTurns();
  const [small, large] = [resultOf(10), resultOf(100)];
  letWait(turns, small);
  letWait(turns, large);
  letWait(turns, undefined);
  expect(isFull(turns, 110)).toBe(true);
  expect(isFull(turns, 111)).toBe(false);
  let hasRoom = false;
  const waiting = room(turns, 50).then(() => {
    hasRoom = true;
  });
  takeIn(turns, small);
  // What another thread is told comes some time later.
  await new Promise((soon) => setTimeout(soon, 20));
  expect(hasRoom).toBe(false);
  takeIn(turns, large);
  await waiting;
  expect(isFull(turns, 1)).toBe(false);
});

test('what a result takes is more than its bytes', () => {
  const turns = startTurns();
  const other = { line: 1, from: 0, to: 0, plain: 0, news: 0 };
  letWait(turns, { ...resultOf(0), keys: new Float64Array(10), others: [other, other] });
  expect(isFull(turns, 280)).toBe(true);
  expect(isFull(turns, 281)).toBe(false);
});
