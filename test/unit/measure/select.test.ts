import { describe, expect, test } from 'vitest';
import { momentReader } from '../../../src/measure/calendar/moment.ts';
import { workdayClock } from '../../../src/measure/calendar/workday-clock.ts';
import { lens } from '../../../src/measure/lens.ts';
import { compileWhere } from '../../../src/measure/select.ts';
import type { Fields, Where } from '../../../src/types.ts';
import { calendar, entryOf, fieldsOf } from '../../support/small-model.ts';

const own = lens(momentReader('Europe/Berlin'), 'own', workdayClock(calendar));

const deal = {
  outcome: 'won',
  amount: 100,
  budget: 120,
  champion: true,
  name: 'Straße & Söhne',
  region: 'EMEA',
  code: '007',
  note: 'n/a',
  closed_at: '2026-07-03',
  created_at: '2026-06-30T10:00',
  updated_at: '2026-07-03T22:30:00Z',
  wave: 'the first wave of 2026',
};

const holds = (where: Where, fields: Readonly<Record<string, string | number | boolean>> = deal): boolean =>
  compileWhere(where, own)(entryOf(fields));

test.each<[string, Where, boolean]>([
  ['nothing asked', {}, true],
  ['equal', { outcome: 'won' }, true],
  ['equal, spelled out', { outcome: { eq: 'won' } }, true],
  ['texts are compared exactly', { outcome: 'Won' }, false],
  ['a number', { amount: 100 }, true],
  ['a number equals the text that is written the same', { amount: '100' }, true],
  ['but not one written otherwise', { amount: '100.0' }, false],
  ['nor does a text equal a number written otherwise', { code: 7 }, false],
  ['true', { champion: true }, true],
  ['true as text', { champion: 'true' }, true],
  ['false', { champion: false }, false],
  ['one of', { outcome: { in: ['lost', 'won'] } }, true],
  ['none of those', { outcome: { in: ['lost', 'open'] } }, false],
  ['unequal', { outcome: { ne: 'lost' } }, true],
  ['unequal to itself', { outcome: { ne: 'won' } }, false],
  ['not one of', { outcome: { notIn: ['lost', 'open'] } }, true],
  ['not one of, but it is', { outcome: { notIn: ['won'] } }, false],
  ['above', { amount: { gt: 99 } }, true],
  ['not above itself', { amount: { gt: 100 } }, false],
  ['at least', { amount: { gte: 100 } }, true],
  ['below', { amount: { lt: 100 } }, false],
  ['at most', { amount: { lte: 100 } }, true],
  ['between, the ends included', { amount: { between: [100, 200] } }, true],
  ['between, the other end', { amount: { between: [0, 100] } }, true],
  ['outside', { amount: { between: [101, 200] } }, false],
  ['a number is not compared with a text', { amount: { gt: 'a' } }, false],
  ['texts by their characters', { region: { between: ['E', 'F'] } }, true],
  ['a boolean has no order', { champion: { gte: 0 } }, false],
  ['contains, in any case', { name: { contains: 'SÖHNE' } }, true],
  ['does not contain', { name: { contains: 'Töchter' } }, false],
  ['starts with, in any case', { name: { startsWith: 'stra' } }, true],
  ['does not start with', { name: { startsWith: 'söhne' } }, false],
  ['a number as text', { amount: { startsWith: '10' } }, true],
  ['there', { outcome: { exists: true } }, true],
  ['said to be absent', { outcome: { exists: false } }, false],
  ['filled in', { region: { filled: true } }, true],
  ['said not to be', { region: { filled: false } }, false],
  ['a placeholder is there, but not filled in', { note: { exists: true, filled: false } }, true],
  ['a number is filled in', { amount: { filled: true } }, true],
  ['several operators: all must hold', { amount: { gt: 50, lt: 100 } }, false],
  ['several fields: all must hold', { outcome: 'won', amount: { gt: 500 } }, false],
  ['any', { any: [{ outcome: 'lost' }, { amount: 100 }] }, true],
  ['any, but none does', { any: [{ outcome: 'lost' }, { amount: 1 }] }, false],
  ['all', { all: [{ outcome: 'won' }, { amount: 100 }] }, true],
  ['all, but one does not', { all: [{ outcome: 'won' }, { amount: 1 }] }, false],
  ['not', { not: { outcome: 'lost' } }, true],
  ['not of several: not all of them', { not: { outcome: 'won', amount: 1 } }, true],
  ['nested', { not: { any: [{ all: [{ outcome: 'won' }] }, { outcome: 'lost' }] } }, false],
  ['beside a list', { any: [{ outcome: 'won' }], region: 'APAC' }, false],
])('%s', (_, where, expected) => {
  expect(holds(where)).toBe(expected);
});

describe('a missing value', () => {
  test.each<[string, Where, boolean]>([
    ['is not equal', { stage: 'x' }, false],
    ['so it is unequal', { stage: { ne: 'x' } }, true],
    ['nor in', { stage: { in: ['x'] } }, false],
    ['so it is not in', { stage: { notIn: ['x'] } }, true],
    ['unless it must be there', { stage: { exists: true, ne: 'x' } }, false],
    ['nor above', { stage: { gt: 0 } }, false],
    ['nor below', { stage: { lt: '2026-07-01' } }, false],
    ['nor between', { stage: { between: [0, 1] } }, false],
    ['nor does it contain', { stage: { contains: '' } }, false],
    ['nor start', { stage: { startsWith: '' } }, false],
    ['it is not there', { stage: { exists: true } }, false],
    ['which can be asked for', { stage: { exists: false } }, true],
    ['it is not filled in', { stage: { filled: true } }, false],
    ['which can be asked for', { stage: { filled: false } }, true],
    ['it has no time of day', { due_at: { timed: true } }, false],
    ['which can be asked for', { due_at: { timed: false } }, true],
    ['it lies within no hours', { due_at: { during: '00:00-24:00' } }, false],
    ['not turns each of these round', { not: { stage: { ne: 'x' } } }, false],
    ['not equal is unequal', { not: { stage: 'x' } }, true],
  ])('%s', (_, where, expected) => {
    expect(holds(where)).toBe(expected);
  });
});

describe('dates', () => {
  test.each<[string, Where, boolean]>([
    ['a day equals a day', { closed_at: '2026-07-03' }, true],
    ['a time on a day equals that day', { created_at: '2026-06-30' }, true],
    ['the local day counts: 22:30 UTC is the 4th in Berlin', { updated_at: '2026-07-04' }, true],
    ['so it is not the 3rd', { updated_at: '2026-07-03' }, false],
    ['the same instant, written otherwise', { updated_at: '2026-07-04T00:30+02:00' }, true],
    ['in a list of dates', { closed_at: { in: ['2026-07-01', '2026-07-03'] } }, true],
    ['in a list of dates and texts', { closed_at: { in: ['never', '2026-07-03'] } }, true],
    ['not in', { closed_at: { notIn: ['2026-07-01'] } }, true],
    ['unequal', { closed_at: { ne: '2026-07-03' } }, false],
    ['after', { closed_at: { gt: '2026-07-02' } }, true],
    ['not after its own day, whatever the hour', { created_at: { gt: '2026-06-30' } }, false],
    ['from a day on', { created_at: { gte: '2026-06-30' } }, true],
    ['between days', { created_at: { between: ['2026-06-30', '2026-06-30'] } }, true],
    ['before a time of day', { created_at: { lt: '2026-06-30T10:01' } }, true],
    ['a text that is no date is not compared with one', { name: { lt: '2026-07-01' } }, false],
    ['a text that is no date can equal no date', { name: '2026-07-01' }, false],
    ['a time of day', { created_at: { timed: true } }, true],
    ['and none', { closed_at: { timed: false } }, true],
    ['a text that is no date has no time of day', { name: { timed: true } }, false],
    ['within hours', { created_at: { during: '08:00-18:00' } }, true],
    ['out of hours: 22:30 UTC is half past midnight', { updated_at: { during: '08:00-22:45' } }, false],
    ['a day has no hours', { closed_at: { during: '00:00-24:00' } }, false],
    ['a text that is no date lies in no hours', { wave: { during: '00:00-24:00' } }, false],
    ['a date is a text for contains', { closed_at: { startsWith: '2026-07' } }, true],
  ])('%s', (_, where, expected) => {
    expect(holds(where)).toBe(expected);
  });

  test('a text with the hyphens of a date is none', () => {
    const fields = { wave: '2026-Q3-en' };
    expect(holds({ wave: '2026-Q3-en' }, fields)).toBe(true);
    expect(holds({ wave: { in: ['2026-07-01', '2026-Q3-en'] } }, fields)).toBe(true);
    expect(holds({ wave: { notIn: ['2026-07-01'] } }, fields)).toBe(true);
    expect(holds({ wave: { gt: '2026-07-01' } }, fields)).toBe(false);
  });
});

describe('against another column', () => {
  test.each<[string, Where, boolean]>([
    ['numbers', { amount: { lt: { column: 'budget' } } }, true],
    ['numbers, the other way', { amount: { gt: { column: 'budget' } } }, false],
    ['texts', { outcome: { gte: { column: 'region' } } }, true],
    ['dates', { closed_at: { gt: { column: 'created_at' } } }, true],
    ['a day and a time on it: neither is later', { closed_at: { lt: { column: 'closed_at' } } }, false],
    ['days later', { closed_at: { lte: { column: 'created_at', addDays: 3 } } }, true],
    ['too few days later', { closed_at: { lte: { column: 'created_at', addDays: 2 } } }, false],
    ['days earlier', { created_at: { gte: { column: 'closed_at', addDays: -3 } } }, true],
    ['a number and a text have no order', { amount: { lt: { column: 'name' } } }, false],
    ['days cannot be added to a number', { amount: { lt: { column: 'budget', addDays: 1 } } }, false],
    ['a column that is missing', { amount: { lt: { column: 'stage' } } }, false],
    ['a date against one that is missing', { closed_at: { lt: { column: 'due_at' } } }, false],
  ])('%s', (_, where, expected) => {
    expect(holds(where)).toBe(expected);
  });
});

describe('fields of the deal and the person', () => {
  const fields: Fields = fieldsOf({ team: 'own' });
  const entry = () =>
    entryOf(fields, { deal: { team: 'deal', amount: 5 }, person: { team: 'person', role: 'se' } });

  test.each<[string, Where, boolean]>([
    ['of the deal', { 'deal.amount': 5 }, true],
    ['of the person', { 'person.role': 'se' }, true],
    ['a bare name is the record’s own', { team: 'own' }, true],
    ['and not the deal’s', { amount: 5 }, false],
    ['each by its name', { 'deal.team': 'deal', 'person.team': 'person' }, true],
  ])('%s', (_, where, expected) => {
    expect(compileWhere(where, own)(entry())).toBe(expected);
  });

  test('the hours are those of the person’s clock, if the time is an instant', () => {
    const during = compileWhere({ happened_at: { during: '08:00-18:00' } }, own);
    const inTokyo = { person: fieldsOf({ timezone: 'Asia/Tokyo' }) };
    const at = (happened_at: string) => fieldsOf({ happened_at });
    // 10:00 in Berlin is 17:00 in Tokyo, 11:00 is 18:00.
    expect(during(entryOf(at('2026-07-03T10:00+02:00'), inTokyo))).toBe(true);
    expect(during(entryOf(at('2026-07-03T11:00+02:00'), inTokyo))).toBe(false);
    expect(during(entryOf(at('2026-07-03T11:00+02:00')))).toBe(true);
    expect(during(entryOf(at('2026-07-03T11:00'), inTokyo))).toBe(true);
  });

  test('a lens without a calendar knows no hours', () => {
    const bare = lens(momentReader('UTC'), 'own');
    expect(() => compileWhere({ happened_at: { during: '08:00-18:00' } }, bare)).toThrow('clock');
  });

  test('without deal or person their fields are missing', () => {
    const alone = () => entryOf(fields);
    expect(compileWhere({ 'deal.amount': { ne: 1 } }, own)(alone())).toBe(true);
    expect(compileWhere({ 'deal.amount': 1 }, own)(alone())).toBe(false);
    expect(compileWhere({ 'person.role': { exists: false } }, own)(alone())).toBe(true);
  });
});

test('names of the language itself are no fields', () => {
  expect(holds({ constructor: { exists: true } } as unknown as Where, {})).toBe(false);
  expect(holds({ toString: { exists: false } } as unknown as Where, {})).toBe(true);
});
