import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { againstOf } from '../../../src/score/against.ts';
import { type Baseline, withChanges } from '../../../src/score/change.ts';
import { differenceOf } from '../../../src/score/difference.ts';
import { holm } from '../../../src/score/holm.ts';
import { type RowKey, rowKey } from '../../../src/score/row-key.ts';
import { spreadRows, spreadsIn } from '../../../src/score/spread-rows.ts';
import { knots, type Spread } from '../../../src/spread.ts';

const normal = (mean: number, sd: number): Spread => knots.map((z) => mean + sd * z);
const uncertainty = { level: 0.95, draws: 2000, seed: 1, correction: 'holm' as const };
const groups = [{ id: 'all' }, { id: 'team:A', by: 'team' as const }];

const metric = (id: string, value: number, rest: Partial<ScoreRow> = {}): ScoreRow => ({
  group: 'all',
  level: 'metric',
  id,
  parent: 'one',
  label: id,
  weight: 1,
  status: 'scored',
  value,
  score: 50,
  ...rest,
});

const missing = (id: string, reason: string): ScoreRow => {
  const { value, score, ...row } = metric(id, 0);
  return { ...row, status: 'tooFew', reason };
};

const spreads = (rows: readonly ScoreRow[], sd: number): ReadonlyMap<RowKey, Spread> =>
  new Map(rows.map((row) => [rowKey(row), normal(row.value ?? 0, sd)]));

const baseline = (scores: readonly ScoreRow[], rest: Partial<Baseline> = {}): Baseline => ({
  name: '2026-Q2',
  scores,
  spreads: spreads(scores, 1),
  incomparable: () => undefined,
  ...rest,
});

const changed = (now: readonly ScoreRow[], before: Baseline): ScoreRow[] =>
  withChanges({ uncertainty }, { scores: now, spreads: spreads(now, 1), groups }, before);

describe('a change', () => {
  test('that is large is clear, one that is small is noise', () => {
    const rows = changed([metric('a', 20), metric('b', 11)], baseline([metric('a', 10), metric('b', 10)]));
    expect(rows.map(({ verdict, change }) => ({ verdict, change }))).toEqual([
      { verdict: 'clearRise', change: 10 },
      { verdict: 'noise', change: 1 },
    ]);
  });

  test('is judged with all others that are looked at', () => {
    const many = Array.from({ length: 20 }, (_, index) => metric(`m${index}`, 10));
    // Two and a half standard deviations of the difference: clear alone (p = 0.012), not as one of twenty.
    const moved = metric('m0', 10 - 2.5 * Math.SQRT2);
    expect(changed([moved], baseline([metric('m0', 10)]))[0]?.verdict).toBe('clearFall');
    expect(changed([moved, ...many.slice(1)], baseline(many))[0]?.verdict).toBe('noise');
  });

  test('of a group does not touch the verdicts on all', () => {
    const teams = Array.from({ length: 20 }, (_, index) => metric(`m${index}`, 10, { group: 'team:A' }));
    const moved = metric('m0', 10 - 2.5 * Math.SQRT2);
    expect(changed([moved, ...teams], baseline([metric('m0', 10), ...teams]))[0]?.verdict).toBe('clearFall');
  });

  test.each([
    { name: 'what was not there', before: baseline([]), says: 'not there in 2026-Q2' },
    {
      name: 'what was too little',
      before: baseline([missing('a', '3 records, 5 are needed')]),
      says: 'none in 2026-Q2: 3 records, 5 are needed',
    },
    {
      name: 'what means something else now',
      before: baseline([metric('a', 10)], { incomparable: () => 'it was another formula' }),
      says: 'it was another formula',
    },
  ])('from $name is not told', ({ before, says }) => {
    const [row] = changed([metric('a', 20)], before);
    expect(row).toEqual({ ...metric('a', 20), changeReason: says });
  });

  test('without a spread is told without a verdict', () => {
    const [row] = changed([metric('a', 20)], baseline([metric('a', 10)], { spreads: new Map() }));
    expect(row).toMatchObject({
      previous: 10,
      change: 10,
      changeReason: 'too few records, or none that differ, to say how sure the change is',
    });
    expect(row).not.toHaveProperty('verdict');
  });

  test.each([
    [60, 50, 'better'],
    [40, 50, 'worse'],
    [50, 50, 'same'],
  ])('from score %d to %d is %s', (score, old, effect) => {
    const [row] = changed([metric('a', 20, { score })], baseline([metric('a', 10, { score: old })]));
    expect(row?.effect).toBe(effect);
  });

  test('of what nothing bounds has an end that is not told', () => {
    const row = metric('a', 20);
    const open = new Map([[rowKey(row), knots.map((z) => (z > 1 ? Number.POSITIVE_INFINITY : 20 + z))]]);
    const [found] = withChanges(
      { uncertainty },
      { scores: [row], spreads: open, groups },
      baseline([metric('a', 10)]),
    );
    expect(found).toHaveProperty('changeLow');
    expect(found).not.toHaveProperty('changeHigh');
    expect(found?.verdict).toBe('clearRise');
  });
});

test('the interval of a difference leaves out 0 exactly when its probability is below 5 %', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      (mean, a, b) => {
        const { low, high, p } = differenceOf(normal(mean, a), normal(0, b), { level: 0.95 });
        if (Math.abs(p - 0.05) > 1e-5) expect(low > 0 || high < 0).toBe(p < 0.05);
        const back = differenceOf(normal(0, b), normal(mean, a), { level: 0.95 });
        expect(back.low).toBeCloseTo(-high, 9);
        expect(back.p).toBe(p);
      },
    ),
    { numRuns: 60 },
  );
});

test('no correction makes anything likelier to be clear, nor changes the order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (given) => {
      const found = holm(given);
      for (const [index, p] of given.entries()) {
        expect(found[index]).toBeGreaterThanOrEqual(p);
        for (const [other, q] of given.entries())
          if (p < q) expect(found[index] ?? 0).toBeLessThanOrEqual(found[other] ?? 0);
      }
    }),
  );
});

test.each([
  [[65, 65], 'onTarget'],
  [[64.999, 80], 'borderline'],
  [[60, 65], 'borderline'],
  [[60, 64.999], 'below'],
] as const)('%j against 65 is %s', (interval, against) => {
  expect(againstOf(interval, 65)).toBe(against);
});

describe('spreads that a report keeps', () => {
  const row = metric('a', 1);
  const open = knots.map((z) => (z < -3 ? Number.NEGATIVE_INFINITY : z > 2 ? Number.POSITIVE_INFINITY : z));
  const kept = (rows: readonly ScoreRow[], answered = false): ReadonlyMap<RowKey, Spread> => {
    const spreads = new Map(rows.map((each) => [rowKey(each), open]));
    return spreadsIn(JSON.parse(JSON.stringify(spreadRows({ scores: rows, spreads }, () => answered))));
  };

  test('come back as they were, whatever the name of the group', () => {
    const rows = [row, metric('a', 1, { group: 'team:A\nX', method: 't' })];
    expect(kept(rows)).toEqual(new Map(rows.map((each) => [rowKey(each), open])));
  });

  test.each([
    { name: 'of everybody’s records', group: 'all', answered: false, size: 1 },
    { name: 'of a group’s records', group: 'team:A', answered: false, size: 0 },
    { name: 'of answers', group: 'all', answered: true, size: 0 },
  ])('are values of single records only $name', ({ group, answered, size }) => {
    expect(kept([metric('a', 1, { group, method: 'orderStatistics' })], answered).size).toBe(size);
  });
});
