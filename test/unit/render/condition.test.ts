import { expect, test } from 'vitest';
import type { Where } from '../../../src/generated/config.ts';
import { whereWords } from '../../../src/render/condition.ts';

interface Case {
  readonly where: Where;
  readonly says: string;
}

const cases: readonly Case[] = [
  { where: { outcome: 'won' }, says: 'outcome = won' },
  { where: { escalated: true }, says: 'escalated = true' },
  { where: { stage: 3 }, says: 'stage = 3' },
  { where: { outcome: { eq: 'won' } }, says: 'outcome = won' },
  { where: { outcome: { ne: 'cancelled' } }, says: 'outcome is not cancelled' },
  { where: { outcome: { in: ['won'] } }, says: 'outcome = won' },
  { where: { outcome: { in: ['won', 'lost', 'open'] } }, says: 'outcome = won, lost or open' },
  { where: { outcome: { notIn: ['open', 'lost'] } }, says: 'outcome is not open or lost' },
  {
    where: { champion: { notIn: ['tbd', 'n/a', '-', '?', 'none', 'unknown', 'x'] } },
    says: 'champion is none of 7 words',
  },
  { where: { amount: { gt: 1000 } }, says: 'amount is above 1000' },
  { where: { amount: { gte: 1000 } }, says: 'amount is at least 1000' },
  { where: { amount: { lt: 1000 } }, says: 'amount is below 1000' },
  { where: { amount: { lte: 1000 } }, says: 'amount is at most 1000' },
  { where: { amount: { between: [10, 20] } }, says: 'amount is from 10 to 20' },
  { where: { amount: { gt: 10, lte: 20 } }, says: 'amount is above 10 and is at most 20' },
  { where: { se: { exists: true } }, says: 'se is there' },
  { where: { se: { exists: false } }, says: 'se is empty' },
  { where: { champion: { filled: true } }, says: 'champion is filled in' },
  { where: { champion: { filled: false } }, says: 'champion is empty or a placeholder' },
  { where: { happened_at: { timed: true } }, says: 'happened_at has a time of day' },
  { where: { happened_at: { timed: false } }, says: 'happened_at has no time of day' },
  {
    where: { not: { happened_at: { during: '08:00-18:00' } } },
    says: 'not (happened_at is on a working day from 08:00 to 18:00)',
  },
  { where: { name: { contains: 'demo' } }, says: 'name contains "demo"' },
  { where: { name: { startsWith: 'De' } }, says: 'name starts with "De"' },
  { where: { a: { lt: { column: 'b' } } }, says: 'a is below b' },
  {
    where: { responded_at: { lte: { column: 'requested_at', addDays: 30 } } },
    says: 'responded_at is at most 30 days after requested_at',
  },
  {
    where: { a: { gte: { column: 'b', addDays: -5 } } },
    says: 'a is at least 5 days before b',
  },
  { where: { type: 'demo', se: { exists: true } }, says: 'type = demo, and se is there' },
  { where: { any: [{ a: 1 }, { b: 2 }] }, says: '(a = 1) or (b = 2)' },
  { where: { all: [{ a: 1 }, { b: 2 }] }, says: '(a = 1) and (b = 2)' },
  { where: { not: { a: 1, b: 2 } }, says: 'not (a = 1, and b = 2)' },
  {
    where: { type: 'demo', any: [{ not: { a: 1 } }, { all: [{ b: 2 }] }] },
    says: 'type = demo, and (not (a = 1)) or ((b = 2))',
  },
];

test.each(cases)('$says', ({ where, says }) => {
  expect(whereWords(where)).toBe(says);
});
