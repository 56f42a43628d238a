import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dateText, dayOf } from '../../src/measure/calendar/day.ts';
import { restrictedMean, survivalQuantile } from '../../src/measure/statistics/kaplan-meier.ts';
import type { SpecOf } from '../../src/measure/statistics/statistic.ts';
import { describeReference, type ReferenceCase, reference, referenceText } from '../support/reference.ts';
import { context, counted, valueIn } from '../support/small-model.ts';
import { curveOf, fallsOf } from '../support/survival.ts';

interface Input {
  file?: string;
  time_column?: string;
  event_column?: string;
  time?: number[];
  event?: number[];
}
interface Expected {
  n: number;
  events: number;
  quantiles_log: { p: number[]; est: (number | null)[] };
  surv_at: { times: number[]; surv: number[] };
  rmean: { tau: number; rmean: number };
}

const observations = ({ file, time_column = '', event_column = '', time = [], event = [] }: Input) => {
  if (file === undefined) return time.map((each, index) => ({ time: each, open: event[index] === 0 }));
  const rows: Record<string, string>[] = parse(referenceText(file), { columns: true });
  return rows.map((row) => ({ time: Number(row[time_column]), open: row[event_column] === '0' }));
};

/** Dates that lie so many days apart; what is open began so many days before the end of asOf. */
const asRows = (given: ReturnType<typeof observations>) =>
  given.map(({ time, open }) =>
    open
      ? { created_at: dateText(context.closing.day - time) }
      : {
          created_at: '2000-01-01',
          closed_at: dateText(dayOf('2000-01-01') + time),
        },
  );

describeReference('Kaplan-Meier, as R survival has it', () => {
  const { cases } = reference<Input, Expected>('08-survival');

  test.each(cases)('$id: the curve', ({ input, expected }: ReferenceCase<Input, Expected>) => {
    const given = observations(input);
    const curve = curveOf(given);
    expect(given).toHaveLength(expected.n);
    expect(given.filter(({ open }) => !open)).toHaveLength(expected.events);
    for (const [index, time] of expected.surv_at.times.entries()) {
      const surviving = fallsOf(curve).findLast((fall) => fall.time <= time)?.surviving ?? 1;
      expect(surviving).toBeCloseTo(expected.surv_at.surv[index] ?? Number.NaN, 9);
    }
    for (const [index, p] of expected.quantiles_log.p.entries())
      expect(survivalQuantile(curve, p)).toBe(expected.quantiles_log.est[index] ?? undefined);
    expect(restrictedMean(curve, expected.rmean.tau)).toBeCloseTo(expected.rmean.rmean, 9);
  });

  test.each(cases)('$id: through the statistic', ({ input, expected }: ReferenceCase<Input, Expected>) => {
    const rows = asRows(observations(input));
    const summed = (summary: SpecOf<'duration'>['summary']) =>
      counted({ type: 'duration', from: 'created_at', to: 'closed_at', unit: 'days', summary }, rows);
    const quantile = (p: number) =>
      expected.quantiles_log.est[expected.quantiles_log.p.indexOf(p)] ?? 'tooFew';
    expect(summed('median')).toMatchObject({ n: expected.n, open: expected.n - expected.events });
    expect(valueIn(summed('median'))).toBe(quantile(0.5));
    expect(valueIn(summed('p90'))).toBe(quantile(0.9));
  });
});

test('S(t) of exactly a half takes the middle of the step, as R does', () => {
  // survfit(Surv(c(1, 2, 3, 4)) ~ 1): median 2.5.
  const curve = curveOf([1, 2, 3, 4].map((time) => ({ time, open: false })));
  expect(survivalQuantile(curve, 0.5)).toBe(2.5);
});
