/**
 * What is wrong with a faulty row: a fault is one of several kinds, in turn by chance. A damaged value is a fault of the
 * record, whatever the form of the file; the others are faults of how a row is written.
 */
import { pick } from './random.js';

const dates = ['2026-02-30T10:00:00', 'next week', '2026-08-32', '20260803x'];
const numbers = ['an hour', '1.2.3', '12 or so', '--5'];

/** The fields of each file that a fault can strike. People are left alone: everybody is pointed at. */
const struck = {
  activities: {
    date: 'happened_at',
    number: 'duration_minutes',
    word: 'outcome',
    needed: ['id', 'type', 'se'],
  },
  deals: { date: 'closed_at', number: 'amount', word: 'outcome', needed: ['id', 'outcome'] },
  surveys: { date: 'submitted_at', number: 'value', word: 'role', needed: ['item'] },
};

const inRecord = {
  date: (random, record, { date }) => ({ ...record, [date]: pick(random, dates) }),
  number: (random, record, { number }) => ({ ...record, [number]: pick(random, numbers) }),
  word: (_random, record, { word }) => ({ ...record, [word]: 'splendid' }),
  missing: (random, record, { needed }) => ({ ...record, [pick(random, needed)]: undefined }),
};

/** An answer before its question: looked at where a metric measures the time between, so it is an inquiry. */
const outOfOrder = (_random, record) => ({ ...record, type: 'inquiry', responded_at: '2026-06-01T09:00:00' });

const inCells = {
  quote: (_random, cells) => cells.map((cell, index) => (index === 1 ? '"Old" Mill' : cell)),
  fewer: (_random, cells) => cells.slice(0, -1),
  more: (_random, cells) => [...cells, 'and more'],
};

const inLine = { cut: (_random, line) => line.slice(0, line.length >> 1) };

/** The faults that rows of a file can have in a form: `[where, damage]`, where is record, cells or line. */
export const faultsOf = (name, form) => {
  const fields = struck[name];
  if (fields === undefined) return [];
  const order = name === 'activities' ? [outOfOrder] : [];
  return [
    ...[...Object.values(inRecord), ...order].map((damage) => ({
      where: 'record',
      damage: (random, record) => damage(random, record, fields),
    })),
    ...(form === 'csv' ? Object.values(inCells).map((damage) => ({ where: 'cells', damage })) : []),
    ...(form === 'ndjson' ? Object.values(inLine).map((damage) => ({ where: 'line', damage })) : []),
  ];
};
