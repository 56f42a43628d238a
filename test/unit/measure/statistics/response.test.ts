import { describe, expect, test } from 'vitest';
import { headsOf } from '../../../../src/crowd.ts';
import type { Value } from '../../../../src/types.ts';
import { counted, intervalOf, measured, metric, model } from '../../../support/small-model.ts';

const spec = { type: 'response' } as const;

type Row = Readonly<Record<string, Value>>;

/** An answer: `a mood W1` is that of a about mood in wave W1; `- mood W1` does not say whose it is. */
const said = (...texts: string[]): Row[] =>
  texts.map((text) => {
    const [who = '', item = '', wave = ''] = text.split(' ');
    return { item, value: 3, wave, ...(who === '-' ? {} : { respondent: who }) };
  });

const people = (...ids: string[]) => new Set(ids);
const roster = people('a', 'b', 'c', 'd', 'e');
const over = {
  invited: () => ({ people: roster, isKnown: (who: string) => roster.has(who) || who === 'gone' }),
};

// Five people on the roster: a to e.
test.each<[string, string[], number]>([
  ['nobody', [], 0],
  ['one of five', ['a mood W1'], 1],
  ['somebody with several answers counts once', ['a mood W1', 'a joy W1', 'a mood W2'], 1],
  ['several who answer different questions', ['a mood W1', 'b joy W1'], 2],
  ['who answers in another wave has answered', ['a mood W1', 'b mood W2'], 2],
  ['who is not on the roster in the period is not looked at', ['a mood W1', 'gone mood W1', 'x mood W1'], 1],
  // Keys that the roster does not have may be new in each wave: 2 in W1, 3 in W2.
  ['other keys by wave', ['k1 mood W1', 'k2 joy W1', 'm1 mood W2', 'm2 mood W2', 'm3 mood W2'], 3],
  // Three for mood, two for joy.
  ['without keys the most answered item', ['- mood W1', '- mood W1', '- mood W1', '- joy W1', '- joy W1'], 3],
  ['of one wave', ['- mood W1', '- mood W1', '- mood W2'], 2],
  ['some with keys, some without', ['k1 mood W1', '- mood W1', '- mood W1'], 3],
])('%s', (_, texts, answered) => {
  expect(counted(spec, said(...texts), over)).toEqual({
    ...{ n: 5, people: 5, exposure: 5, reasons: [], result: { value: answered / 5 } },
  });
});

test('without a wave the month tells the rounds apart', () => {
  const rows = ['07-03', '07-09', '08-03'].map((day, i) => ({
    ...{ item: 'mood', value: 3, respondent: `k${i}`, submitted_at: `2026-${day}` },
  }));
  expect(counted(spec, rows, over).result).toEqual({ value: 2 / 5 });
});

test('more than the roster has is no value', () => {
  const rows = said(...Array.from({ length: 6 }, () => '- mood W1'));
  expect(counted(spec, rows, over).result).toEqual({
    missing: 'noData',
    reason: 'more people answered than are on the roster in the period',
  });
});

test('a roster of nobody is no population', () => {
  const nobody = { invited: () => ({ people: people(), isKnown: () => false }) };
  expect(counted(spec, said('a mood W1'), nobody).result).toEqual({
    missing: 'noPopulation',
    reason: 'nobody of the group was on the roster in the period',
  });
});

// prop.test(3, 5, correct = FALSE)$conf.int
test('how sure it is: Wilson, by R', () => {
  expect(intervalOf(spec, said('a mood W1', 'b mood W1', 'c mood W1'), over)).toEqual([
    expect.closeTo(0.23072428, 8),
    expect.closeTo(0.88237923, 8),
  ]);
});

describe('among the files', () => {
  const given = model([
    metric('m', { source: 'surveys', date: 'submitted_at', where: { role: 'se' }, statistic: spec }),
  ]);
  const july = { period: '2026-07', asOf: '2026-07-31' };
  const team = (name: string, ...ids: string[]) => ids.map((id) => ({ id, team: name }));
  const answer = (respondent: string, rest: Row = {}) => ({
    ...{ item: 'mood', value: 4, respondent, role: 'se', submitted_at: '2026-07-10', ...rest },
  });
  const all = [...team('North', 'a', 'b', 'c', 'd', 'e', 'f'), ...team('South', 'u', 'v', 'w')];
  const found = (data: Parameters<typeof measured>[1], by: string[] = []) =>
    measured(given, data, { ...july, by });

  test('of those on the roster in the period, by group; joiners after it were not asked', () => {
    const late = { id: 'z', team: 'South', start_on: '2026-08-01' };
    const surveys = ['a', 'b', 'c', 'u'].map((id) => answer(id));
    const each = found({ people: [...all, late], surveys: [...surveys, answer('ae', { role: 'ae' })] }, [
      'team',
    ]);
    expect(each.get('m all')).toMatchObject({ n: 9, people: 4, result: { value: 4 / 9 } });
    expect(each.get('m team:North')).toMatchObject({ n: 6, people: 3, result: { value: 3 / 6 } });
    expect(each.get('m team:South')).toMatchObject({ n: 3, people: 1, result: { value: 1 / 3 } });
  });

  test('without a roster nobody knows, and what to do is said', () => {
    expect(found({ surveys: [answer('a')] }).get('m all')).toMatchObject({
      n: 0,
      result: {
        missing: 'noData',
        reason: 'only a roster knows how many were asked: give one with --people people.csv',
      },
    });
  });

  test('nor by a group that the roster does not know', () => {
    const sources = {
      ...given.sources,
      surveys: { ...given.sources['surveys'], columns: { site: { from: 'site', type: 'text' } } },
    } as typeof given.sources;
    const surveys = ['a', 'b'].map((id) => answer(id, { site: 'X' }));
    const each = measured({ ...given, sources }, { people: all, surveys }, { ...july, by: ['site'] });
    expect(each.get('m all')?.result).toEqual({ value: 2 / 9 });
    expect(each.get('m site:X')?.result).toEqual({
      missing: 'notApplicable',
      reason: 'the roster does not say who belongs here, so nobody knows how many were asked',
    });
  });

  test('its crowd is who answered, so that it does not tell how few stand behind other numbers', () => {
    const heads = (...ids: string[]) => {
      const crowd = found({ people: all, surveys: ids.map((id) => answer(id)) }).get('m all')?.behind?.crowd;
      return crowd && { heads: headsOf(crowd), alike: crowd.alike };
    };
    // All answer alike; that somebody answered says nothing of it.
    expect(heads('a', 'b', 'c')).toEqual({ heads: 3, alike: undefined });
  });

  test('where nobody of a group answered it is those who did not', () => {
    const each = found({ people: all, surveys: [answer('a')] }, ['team']).get('m team:South');
    expect(each).toMatchObject({ n: 3, people: 3, result: { value: 0 } });
  });
});
