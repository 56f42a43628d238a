import { describe, expect, test } from 'vitest';
import { unfedStatistic } from '../../../../src/measure/statistics/needs.ts';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import { tellingOf } from '../../../../src/measure/telling.ts';
import {
  counted,
  entryOf,
  fieldsOf,
  intervalOf,
  measured,
  metric,
  model,
  tools,
} from '../../../support/small-model.ts';

const spec: SpecOf<'completeness'> = {
  type: 'completeness',
  fields: [
    'champion',
    'decision_criteria',
    { field: 'loss_reason', where: { outcome: 'lost' } },
    { field: 'amount', where: { outcome: { in: ['won', 'lost'] } } },
  ],
};

test('a record counts with the share of what is asked of it', () => {
  const rows = [
    // Asked for three: champion, criteria and amount; two of them are there.
    { outcome: 'won', champion: 'Ines Roth', amount: 0 },
    // Asked for four: TBD is no champion, n/a no reason; criteria and amount are there.
    { outcome: 'lost', champion: 'TBD', decision_criteria: 'price', loss_reason: 'n/a', amount: 5 },
    // Asked for two, and has neither; a loss reason is not asked of it.
    { outcome: 'open', loss_reason: 'price' },
  ];
  // (2/3 + 2/4 + 0/2) / 3 = (4/6 + 3/6) / 3 = 7/18.
  expect(counted(spec, rows)).toEqual({ n: 3, result: { value: expect.closeTo(7 / 18, 15) }, reasons: [] });
});

test('a record of which nothing is asked is left out', () => {
  const lost: SpecOf<'completeness'> = {
    type: 'completeness',
    fields: [{ field: 'loss_reason', where: { outcome: 'lost' } }],
  };
  // As in a real export: 36 of 203 lost deals say why.
  const deals = Array.from({ length: 203 }, (_, index) => ({
    outcome: 'lost',
    ...(index < 36 ? { loss_reason: 'price' } : {}),
  }));
  expect(counted(lost, [...deals, { outcome: 'won' }])).toEqual({
    n: 203,
    result: { value: 36 / 203 },
    reasons: ['nothing is asked of them'],
  });
});

test('nothing asked of anybody is no 0', () => {
  expect(counted(spec, [])).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
});

test('records that are all alike say nothing of chance', () => {
  expect(intervalOf(spec, [{ champion: 'a' }, { champion: 'b' }])).toBeUndefined();
  expect(intervalOf(spec, [{ champion: 'a' }])).toBeUndefined();
});

test('of one field it is a share', () => {
  const one: SpecOf<'completeness'> = { type: 'completeness', fields: ['champion'] };
  const share = { type: 'share', where: { champion: { filled: true } } } as const;
  const rows = [{ champion: 'a' }, { champion: '?' }, {}, { champion: 'b' }, { champion: 'c' }];
  expect(counted(one, rows)).toEqual(counted(share, rows));
});

describe('a field that no row has', () => {
  test.each([
    ['of every record', ['champion'], 'decision_criteria'],
    ['of some', ['champion', 'decision_criteria', 'amount'], 'loss_reason'],
    ['none', ['champion', 'decision_criteria', 'loss_reason', 'amount'], undefined],
  ])('%s', (_, fields, missing) => {
    expect(unfedStatistic(spec, (path) => fields.includes(path))).toBe(missing);
  });

  test('is not taken for one that nobody fills in', () => {
    const deals = [{ id: '1', outcome: 'won', se: 'a', champion: 'x', closed_at: '2026-07-03' }];
    const filled = metric('filled', { source: 'deals', date: 'closed_at', statistic: spec });
    expect(measured(model([filled]), { deals }, { asOf: '2026-09-30' }).get('filled all')).toMatchObject({
      result: { missing: 'noData', reason: 'no row of deals has `decision_criteria`' },
    });
  });
});

test('of an answer it tells how much of it is filled in', () => {
  const tells = tellingOf({ type: 'completeness', fields: ['value', 'deal_id'] }, tools);
  expect(tells(entryOf(fieldsOf({ value: 5, deal_id: 'd1' })))).toBe('1');
  expect(tells(entryOf(fieldsOf({ value: 5 })))).toBe('0.5');
  expect(tellingOf(spec, tools)(entryOf(fieldsOf({ champion: 'none' })))).toBe('0');
  const lost = {
    type: 'completeness',
    fields: [{ field: 'loss_reason', where: { outcome: 'lost' } }],
  } as const;
  expect(tellingOf(lost as never, tools)(entryOf(fieldsOf({ outcome: 'won' })))).toBeUndefined();
});
