import { describe, expect, test } from 'vitest';
import { checkGroups, checkWhere, isPersonal } from '../../../src/measure/fields.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import type { Model, Where } from '../../../src/types.ts';
import { model, sources } from '../../support/small-model.ts';

const given = model([], {
  sources: {
    ...sources,
    deals: {
      ...(sources['deals'] as Model['sources'][string]),
      columns: { product_line: 'Product', kicked_off: { from: 'Kick-off', type: 'date' } },
    },
  },
});
const surveyed = {
  ...given,
  sources: {
    ...given.sources,
    surveys: {
      ...(sources['deals'] as Model['sources'][string]),
      kind: 'survey' as const,
      columns: { office: 'Office', tenure: { from: 'Tenure', type: 'number' as const } },
    },
  },
};
const allowing = { ...given, privacy: { ...given.privacy, individuals: 'allow' as const } };
const allowingAnswers = { ...surveyed, privacy: allowing.privacy };
const ofCountries = { ...given, privacy: { ...given.privacy, aboutPeople: false } };

/** The code of the error, or `fine`. */
const told = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SpaceSeaError) {
      expect(error.exitCode).toBe(2);
      return error.problems.map(({ code }) => code).join();
    }
    throw error;
  }
  return 'fine';
};

describe('groups', () => {
  test.each<[string, Model, string[], string]>([
    ['none', given, [], 'fine'],
    ['a field of some kind', given, ['team', 'stage'], 'fine'],
    ['a column of one’s own', given, ['product_line'], 'fine'],
    ['a field of the deal', given, ['deal.segment'], 'fine'],
    ['a column of the deal', given, ['deal.product_line'], 'fine'],
    ['a field of the person', given, ['person.team'], 'fine'],
    ['no such field', given, ['teem'], 'usage/by'],
    ['no such field of the deal', given, ['deal.fte'], 'usage/by'],
    ['no such field of the person', given, ['person.product_line'], 'usage/by'],
    ['an unknown prefix', given, ['account.team'], 'usage/by'],
    ['what every object has', given, ['constructor'], 'usage/by'],
    ['the engineer', given, ['se'], 'usage/individuals'],
    ['the owner', given, ['owner'], 'usage/individuals'],
    ['the engineer of the deal', given, ['deal.se'], 'usage/individuals'],
    ['the person', given, ['person.id'], 'usage/individuals'],
    ['the record itself, behind which there is one person', given, ['id'], 'usage/individuals'],
    ['the second field is looked at too', given, ['team', 'se'], 'usage/individuals'],
    ['the engineer, where that is allowed', allowing, ['se'], 'fine'],
    ['who answered is never shown', allowing, ['respondent'], 'usage/individuals'],
    ['rows that are not about people', ofCountries, ['id', 'respondent', 'se'], 'fine'],
    ['answers', surveyed, ['value'], 'usage/individuals'],
    ['days of answers', surveyed, ['submitted_at'], 'usage/individuals'],
    ['a number of one’s own in a survey', surveyed, ['tenure'], 'usage/individuals'],
    ['answers, whatever the config allows', allowingAnswers, ['value'], 'usage/individuals'],
    ['days of answers, whatever the config allows', allowingAnswers, ['submitted_at'], 'usage/individuals'],
    ['a text of one’s own in a survey', surveyed, ['office'], 'fine'],
    ['an amount', given, ['amount'], 'usage/individuals'],
    ['an amount of the deal', given, ['deal.amount'], 'usage/individuals'],
    ['a day', given, ['closed_at'], 'usage/individuals'],
    ['a name of a deal', given, ['name'], 'usage/individuals'],
    ['the deal of a record', given, ['deal_id'], 'usage/individuals'],
    ['the deal itself', given, ['deal.id'], 'usage/individuals'],
    ['an account', given, ['account'], 'usage/individuals'],
    ['the account of the deal', given, ['deal.account'], 'usage/individuals'],
    ['a share of full time', given, ['person.fte'], 'usage/individuals'],
    ['a first day', given, ['person.start_on'], 'usage/individuals'],
    ['a date of one’s own', given, ['kicked_off'], 'usage/individuals'],
    [
      'single records, where they are allowed',
      allowing,
      ['deal_id', 'amount', 'kicked_off', 'account'],
      'fine',
    ],
    [
      'amounts and answers of nobody',
      { ...surveyed, privacy: ofCountries.privacy },
      ['value', 'amount'],
      'fine',
    ],
    ['not about people, but no such field', ofCountries, ['teem'], 'usage/by'],
  ])('%s', (_, config, by, code) => {
    expect(told(() => checkGroups(config, by))).toBe(code);
  });
});

test('a filter: every field must exist, also in a list and in another column', () => {
  expect(told(() => checkWhere(given, undefined))).toBe('fine');
  expect(told(() => checkWhere(given, { team: 'A', 'deal.stage': { ne: 'won' } }))).toBe('fine');
  expect(told(() => checkWhere(given, { teem: 'A' }))).toBe('usage/where');
  expect(told(() => checkWhere(given, { any: [{ team: 'A' }, { not: { teem: 'A' } }] }))).toBe('usage/where');
  expect(told(() => checkWhere(given, { amount: { gt: { column: 'teem' } } }))).toBe('usage/where');
});

describe('a filter that singles people out', () => {
  test.each<[string, Model, Where, string]>([
    ['the engineer', given, { se: 'a' }, 'usage/individuals'],
    ['all but one engineer', given, { se: { ne: 'a' } }, 'usage/individuals'],
    ['several engineers', given, { se: { in: ['a', 'b', 'c', 'd', 'e'] } }, 'usage/individuals'],
    ['the owner', given, { owner: 'a' }, 'usage/individuals'],
    ['the engineer of the deal', given, { 'deal.se': 'a' }, 'usage/individuals'],
    ['the owner of the deal', given, { 'deal.owner': 'a' }, 'usage/individuals'],
    ['the person', given, { 'person.id': 'a' }, 'usage/individuals'],
    ['one record', given, { id: 'D-1' }, 'usage/individuals'],
    ['inside a list', given, { any: [{ team: 'A' }, { not: { se: 'a' } }] }, 'usage/individuals'],
    ['compared with another column', given, { team: { gt: { column: 'se' } } }, 'usage/individuals'],
    ['answers', surveyed, { value: 5 }, 'usage/individuals'],
    ['answers, never', allowingAnswers, { value: { gt: 3 } }, 'usage/individuals'],
    ['days of answers', surveyed, { submitted_at: { lt: '2026-07-02' } }, 'usage/individuals'],
    ['large deals', given, { 'deal.amount': { gt: 5 } }, 'usage/individuals'],
    ['records of a deal', given, { deal_id: 'D-1' }, 'usage/individuals'],
    ['compared with a day', given, { team: { gt: { column: 'closed_at' } } }, 'usage/individuals'],
    ['records of an account', given, { account: 'Acme' }, 'fine'],
    ['large deals, where the config allows them', allowing, { amount: { gt: 5 } }, 'fine'],
    ['where the config allows it', allowing, { se: 'a' }, 'fine'],
    ['who answered', given, { respondent: 'r' }, 'usage/individuals'],
    ['who answered, never', allowing, { respondent: 'r' }, 'usage/individuals'],
    ['rows that are not about people', ofCountries, { se: 'a', respondent: 'r' }, 'fine'],
  ])('%s', (_, config, where, code) => {
    expect(told(() => checkWhere(config, where))).toBe(code);
  });
});

test('messages name what was found and what to write', () => {
  expect(() => checkGroups(given, ['teem'])).toThrow('no source has a field "teem" to group by');
  expect(() => checkGroups(given, ['se'])).toThrow('privacy.individuals: forbid');
  expect(() => checkGroups(allowing, ['respondent'])).toThrow('answers are never shown by respondent');
  expect(() => checkGroups(surveyed, ['value'])).toThrow('grouping by value would show single answers');
  expect(() => checkGroups(given, ['amount'])).toThrow('grouping by amount would show single records');
  expect(() => checkWhere(surveyed, { value: 5 })).toThrow('filtering by value would show single answers');
  expect(() => checkWhere(given, { se: 'a' })).toThrow(
    'a filter by se would pick single people, and the config does not allow that (privacy.individuals: forbid)',
  );
  expect(() => checkWhere(allowing, { respondent: 'r' })).toThrow('answers are never picked by respondent');
  expect(() => checkWhere(given, { teem: 1 })).toThrow('no source has a field "teem" to filter by');
});

test('what names one person', () => {
  expect(['id', 'se', 'owner', 'deal.se', 'deal.owner', 'person.id'].every(isPersonal)).toBe(true);
  expect(['team', 'respondent', 'person.team', 'deal.id'].some(isPersonal)).toBe(false);
});
