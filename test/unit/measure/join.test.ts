import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/measure/calendar/day.ts';
import {
  asOwner,
  dealOf,
  engineersAmong,
  forget,
  hasMoved,
  type Lookups,
  mergeLookups,
  personOf,
  rememberDeal,
  rememberPerson,
  rosterKey,
  startLookups,
  whoOf,
} from '../../../src/measure/join.ts';
import type { Fields, Kind } from '../../../src/types.ts';

const filled = (): Lookups => {
  const lookups = startLookups();
  rememberDeal(lookups, 'deals', { id: 'D-1', team: 'North', amount: 5 }, ['team', 'region']);
  rememberDeal(lookups, 'renewals', { id: 'D-2', team: 'South' }, ['team']);
  rememberDeal(lookups, 'renewals', { id: 'D-1', team: 'other' }, ['team']);
  rememberPerson(lookups, { id: 'a', team: 'North', end_on: '2026-06-14' });
  rememberPerson(lookups, { id: 'a', team: 'South', start_on: '2026-06-15' });
  rememberPerson(lookups, { id: 'b', team: 'West' });
  return lookups;
};

describe('the deal of a record', () => {
  test.each<[string, Kind, Fields, Fields | undefined]>([
    ['a deal is its own', 'deal', { id: 'D-9', team: 'x' }, { id: 'D-9', team: 'x' }],
    ['only the fields that are looked up are kept', 'activity', { deal_id: 'D-1' }, { team: 'North' }],
    ['of any source', 'activity', { deal_id: 'D-2' }, { team: 'South' }],
    ['an unknown deal', 'activity', { deal_id: 'D-3' }, undefined],
    ['no deal', 'survey', {}, undefined],
  ])('%s', (_, kind, fields, deal) => {
    expect(dealOf(filled(), kind, fields)).toEqual(deal);
  });

  test('nothing is kept if nothing is looked up, or the deal has no id', () => {
    const lookups = startLookups();
    rememberDeal(lookups, 'deals', { id: 'D-1', team: 'North' }, []);
    rememberDeal(lookups, 'deals', { team: 'North' }, ['team']);
    expect(lookups.deals.size).toBe(0);
  });

  test('ids are texts', () => {
    const lookups = startLookups();
    rememberDeal(lookups, 'deals', { id: 7, team: 'North' }, ['team']);
    expect(dealOf(lookups, 'activity', { deal_id: '7' })).toEqual({ team: 'North' });
  });
});

describe('the person of a record in the roster', () => {
  test.each<[string, Kind, Fields, string | undefined]>([
    ['the engineer', 'activity', { se: 'a', id: 'A-1' }, 'a'],
    ['nobody', 'deal', { owner: 'a' }, undefined],
    ['a row of the roster is its own', 'person', { id: 'a', se: 'b' }, 'a'],
    ['who answered, if the roster has them', 'survey', { respondent: 'b', se: 'a' }, 'b'],
    ['the engineer, if a customer answered', 'survey', { respondent: 'customer', se: 'a' }, 'a'],
    ['nobody, if a stranger answered about nobody', 'survey', { respondent: 'customer' }, undefined],
  ])('%s', (_, kind, fields, key) => {
    expect(rosterKey(filled(), kind, fields)).toBe(key);
  });

  test('the row of a day', () => {
    const lookups = filled();
    const team = (key: string | undefined, day?: string) =>
      personOf(lookups, key, day === undefined ? undefined : dayOf(day))?.['team'];
    expect(team('a', '2026-06-14')).toBe('North');
    expect(team('a', '2026-06-15')).toBe('South');
    expect(team('a')).toBe('South');
    expect(team('c')).toBeUndefined();
    expect(team(undefined)).toBeUndefined();
  });

  test('who moved has several rows', () => {
    const lookups = filled();
    expect(['a', 'b', 'c', undefined].map((key) => hasMoved(lookups, key))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('who stands behind a record', () => {
  test.each<[string, Kind, Fields, string | undefined]>([
    ['the engineer', 'activity', { se: 'a', owner: 'x' }, 'a'],
    ['nobody, if an activity names none', 'activity', { owner: 'x' }, undefined],
    ['of a deal the engineer', 'deal', { se: 'a', owner: 'x' }, 'a'],
    ['else its owner, marked as one', 'deal', { owner: 'x' }, asOwner('x')],
    ['else nobody', 'deal', {}, undefined],
    ['who answered', 'survey', { respondent: 'r', se: 'a' }, 'r'],
    ['not the engineer an answer is about', 'survey', { se: 'a' }, undefined],
    ['the person', 'person', { id: 'a' }, 'a'],
    ['a number as text', 'activity', { se: 7 }, '7'],
  ])('%s', (_, kind, fields, who) => {
    expect(whoOf(kind, fields)).toBe(who);
  });

  test('owners stand in for engineers only if the source names none', () => {
    const people = ['a', asOwner('x'), 'b'];
    expect(engineersAmong(people, 'engineers')).toEqual(['a', 'b']);
    expect(engineersAmong(people, 'owners')).toEqual(['a', 'x', 'b']);
  });
});

test('forgetting a source: its deals; the roster only if that is what it was', () => {
  const lookups = filled();
  forget(lookups, 'deals', 'other');
  expect(dealOf(lookups, 'activity', { deal_id: 'D-1' })).toEqual({ team: 'other' });
  expect(lookups.roster.size).toBe(2);
  forget(lookups, 'people', 'roster');
  expect(lookups.roster.size).toBe(0);
});

test('merging takes deals and people of both, and leaves the other as it was', () => {
  const [into, from] = [startLookups(), filled()];
  rememberDeal(into, 'deals', { id: 'D-8', team: 'East' }, ['team']);
  rememberPerson(into, { id: 'b', team: 'East', start_on: '2026-07-01' });
  mergeLookups(into, from);
  expect(dealOf(into, 'activity', { deal_id: 'D-8' })).toEqual({ team: 'East' });
  expect(dealOf(into, 'activity', { deal_id: 'D-1' })).toEqual({ team: 'North' });
  expect(hasMoved(into, 'b')).toBe(true);
  expect(from.roster.get('b')).toHaveLength(1);
  expect(from.deals.get('deals')?.size).toBe(1);
});
