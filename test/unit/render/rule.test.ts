import { describe, expect, test } from 'vitest';
import type { Curve, Metric, Statistic } from '../../../src/generated/config.ts';
import { statisticOf, statistics } from '../../../src/measure/statistics/index.ts';
import { curveWords } from '../../../src/render/curve.ts';
import {
  dateWords,
  exposureWords,
  leastWords,
  sampleWords,
  statisticWords,
} from '../../../src/render/rule.ts';
import type { StatisticSpec } from '../../../src/types.ts';
import { tools } from '../../support/small-model.ts';

describe('every statistic in words', () => {
  const cases: readonly { readonly statistic: StatisticSpec; readonly says: string }[] = [
    { statistic: { type: 'count' }, says: 'number of records' },
    {
      statistic: { type: 'rate', of: 'count', per: 'personWeek' },
      says: 'number of records for each full-time person-week',
    },
    {
      statistic: { type: 'rate', of: { sum: 'duration_minutes', divideBy: 60 }, per: 'week' },
      says: 'sum of duration_minutes / 60 for each week',
    },
    {
      statistic: { type: 'rate', of: { sum: 'hours' }, per: 'deal' },
      says: 'sum of hours for each deal touched',
    },
    {
      statistic: { type: 'share', where: { outcome: 'won' } },
      says: 'share of records where outcome = won',
    },
    {
      statistic: { type: 'share', where: { outcome: 'won' }, weight: 'amount' },
      says: 'share of records where outcome = won, each as heavy as its amount',
    },
    { statistic: { type: 'mean', field: 'amount' }, says: 'mean of amount' },
    { statistic: { type: 'sum', field: 'amount' }, says: 'sum of amount' },
    { statistic: { type: 'median', field: 'amount' }, says: 'median of amount' },
    {
      statistic: { type: 'quantile', field: 'amount', p: 0.9 },
      says: 'value of amount that 90% of the records do not exceed',
    },
    {
      statistic: { type: 'duration', from: 'a', to: 'b', unit: 'workingHours', summary: 'median' },
      says: 'median of the time from a to b, in working hours; what is still open counts as waiting',
    },
    {
      statistic: { type: 'duration', from: 'a', to: 'b', unit: 'days', summary: 'p90' },
      says: '90th percentile of the time from a to b, in days; what is still open counts as waiting',
    },
    {
      statistic: { type: 'duration', from: 'a', to: 'b', unit: 'workingDays', summary: 'mean' },
      says: 'mean of the time from a to b, in working days; what is still open counts as waiting',
    },
    {
      statistic: {
        type: 'ratio',
        numerator: { of: 'count', where: { type: 'demo' } },
        denominator: { of: { sum: 'hours' } },
      },
      says: 'number of records where type = demo, divided by sum of hours',
    },
    {
      statistic: { type: 'topBox' },
      says: 'share of answers in the top two boxes, on the scale of each answer',
    },
    {
      statistic: { type: 'topBox', top: 1, scale: [1, 5] },
      says: 'share of answers in the top box, on a scale of 1 to 5',
    },
    {
      statistic: { type: 'onTime', from: 'a', to: 'b', limit: 8, unit: 'workingHours' },
      says: 'share of records that got from a to b within 8 working hours; those whose time is not up yet are not judged',
    },
    {
      statistic: { type: 'onTime', from: 'a', to: 'b', limit: 1, unit: 'days' },
      says: 'share of records that got from a to b within 1 day; those whose time is not up yet are not judged',
    },
    {
      statistic: {
        ...{ type: 'preceded', of: { type: 'demo' }, by: { type: 'discovery' } },
        ...{ same: 'deal_id', at: 'happened_at', days: 60 },
      },
      says: 'share of records where type = demo that came after one where type = discovery, with the same deal_id and at most 60 days before',
    },
    {
      statistic: { type: 'clearance', opened: 'requested_at', closed: 'completed_at' },
      says: 'records whose completed_at lies in the period, divided by those whose requested_at does',
    },
    { statistic: { type: 'nps' }, says: 'share of 9 and 10 minus share of 0 to 6, in points' },
    {
      statistic: { type: 'likert', scale: [1, 5] },
      says: "mean of each respondent's answers, on a scale of 1 to 5 brought to 0 to 100%, then of the respondents",
    },
    {
      statistic: { type: 'likert', reverse: ['q2', 'q4'] },
      says: "mean of each respondent's answers, on the scale of each answer brought to 0 to 100%, then of the respondents; q2 and q4 the other way round",
    },
    {
      statistic: { type: 'load', from: 'a', to: 'b' },
      says: 'items open from a to b, on the average day, for each full-time person',
    },
    {
      statistic: { type: 'openShare', from: 'a', to: 'b', past: 'pov_due_at' },
      says: 'of the records open on the last day, from a to b, the share whose pov_due_at has passed',
    },
    {
      statistic: { type: 'openShare', from: 'a', to: 'b', recent: { field: 'next_step_at', days: 14 } },
      says: 'of the records open on the last day, from a to b, the share whose next_step_at lies at most 14 days back',
    },
    {
      statistic: { type: 'openShare', from: 'a', to: 'b', where: { champion: { exists: true } } },
      says: 'of the records open on the last day, from a to b, the share where champion is there',
    },
    {
      statistic: { type: 'perPersonDay', distinct: 'deal_id' },
      says: 'mean number of different deal_id on a day on which a person has a record',
    },
    {
      statistic: { type: 'perDeal', of: 'count', summary: 'mean' },
      says: 'number of records of each deal, then the mean over deals',
    },
    {
      statistic: { type: 'perDeal', of: { max: 'contacts' }, summary: 'median' },
      says: 'largest contacts of each deal, then the median over deals',
    },
    {
      statistic: {
        type: 'completeness',
        fields: ['champion', { field: 'amount' }, { field: 'loss_reason', where: { outcome: 'lost' } }],
      },
      says: 'mean over records of how much is filled in of champion, amount and loss_reason (where outcome = lost)',
    },
    { statistic: { type: 'breadth' }, says: 'share of people with at least one such record' },
    {
      statistic: { type: 'freeBlock', from: 'a', minutes: 'm', block: 120 },
      says: 'share of working days with 120 free minutes in a row, where m from a are taken; of weeks in which a person has such a record',
    },
    {
      statistic: { type: 'distinctRatio', above: 'owner', below: 'se' },
      says: 'number of different owner for each different se',
    },
    { statistic: { type: 'response' }, says: 'share of the people on the roster who answered' },
    {
      statistic: { type: 'breadth', every: 'week' },
      says: 'share of the weeks of each person with at least one such record',
    },
    {
      statistic: { type: 'gini', of: 'count' },
      says: 'how unevenly the number of records is spread over people (Gini, 0 for evenly)',
    },
  ];
  test.each(cases)('$says', ({ statistic, says }) => {
    expect(statisticWords(statistic)).toBe(says);
  });

  test('none is left out', () => {
    const types = new Set(cases.map(({ statistic }) => statistic.type));
    expect([...types].sort()).toEqual(Object.keys(statistics).sort());
  });

  test.each(cases)('what it counts is called as it is counted: $says', ({ statistic }) => {
    const { noun, sample } = statisticOf(statistic, tools);
    expect(sampleWords(statistic, { n: 2, people: 0 })).toMatch(new RegExp(`^2 ${noun}\\b`));
    expect(leastWords(statistic, 2)).toMatch(new RegExp(`^2 ${sample === 'people' ? 'people' : noun}\\b`));
  });
});

describe('what a value rests on', () => {
  const share: Statistic = { type: 'share', where: {} };
  const cases: readonly {
    readonly statistic: Statistic;
    readonly n: number;
    readonly people: number;
    readonly says: string;
  }[] = [
    { statistic: share, n: 89, people: 37, says: '89 records of 37 people' },
    { statistic: share, n: 1, people: 1, says: '1 record of 1 person' },
    { statistic: share, n: 1_204, people: 0, says: '1,204 records' },
    { statistic: { type: 'topBox' }, n: 25, people: 24, says: '25 answers of 24 people' },
    { statistic: { type: 'nps' }, n: 1, people: 0, says: '1 answer' },
    { statistic: { type: 'likert' }, n: 29, people: 29, says: '29 respondents' },
    { statistic: { type: 'response' }, n: 38, people: 30, says: '38 people on the roster' },
    { statistic: { type: 'breadth' }, n: 38, people: 38, says: '38 people' },
    { statistic: { type: 'gini', of: 'count' }, n: 1, people: 1, says: '1 person' },
    { statistic: { type: 'load', from: 'a', to: 'b' }, n: 38, people: 38, says: '38 people' },
    {
      statistic: { type: 'perPersonDay', distinct: 'deal_id' },
      n: 1_255,
      people: 39,
      says: '1,255 person-days of 39 people',
    },
    {
      statistic: { type: 'breadth', every: 'week' },
      n: 494,
      people: 38,
      says: '494 person-weeks of 38 people',
    },
    {
      statistic: { type: 'freeBlock', from: 'a', minutes: 'm', block: 120 },
      n: 494,
      people: 38,
      says: '494 person-days of 38 people',
    },
    {
      statistic: { type: 'perDeal', of: 'count', summary: 'mean' },
      n: 62,
      people: 31,
      says: '62 deals of 31 people',
    },
  ];
  test.each(cases)('$says', ({ statistic, n, people, says }) => {
    expect(sampleWords(statistic, { n, people })).toBe(says);
  });
});

describe('what it is divided by', () => {
  const rate = (per: Extract<Statistic, { type: 'rate' }>['per']): Statistic => ({
    type: 'rate',
    of: 'count',
    per,
  });
  test.each([
    { statistic: rate('personWeek'), exposure: 469, says: '469 full-time person-weeks' },
    { statistic: rate('personWeek'), exposure: 0.5, says: '0.5 full-time person-weeks' },
    { statistic: rate('personMonth'), exposure: 1, says: '1 full-time person-month' },
    { statistic: rate('personQuarter'), exposure: 38, says: '38 full-time person-quarters' },
    { statistic: rate('personYear'), exposure: 9.5, says: '9.5 full-time person-years' },
    { statistic: rate('week'), exposure: 13.1, says: '13.1 weeks' },
    { statistic: rate('deal'), exposure: 1, says: '1 deal touched' },
    { statistic: rate('deal'), exposure: 120, says: '120 deals touched' },
    {
      statistic: { type: 'load', from: 'a', to: 'b' } as const,
      exposure: 3_267,
      says: '3,267 full-time person-days',
    },
    {
      statistic: { type: 'breadth', every: 'week' } as const,
      exposure: 494,
      says: '494 person-weeks',
    },
    { statistic: { type: 'breadth' } as const, exposure: 38, says: '38 people' },
    { statistic: { type: 'breadth' } as const, exposure: 1, says: '1 person' },
  ])('$says', ({ statistic, exposure, says }) => {
    expect(exposureWords(statistic, exposure)).toBe(says);
  });
});

describe('which date puts a record into the period', () => {
  const cases: readonly { readonly date: NonNullable<Metric['date']>; readonly says: string }[] = [
    { date: 'closed_at', says: 'closed_at' },
    { date: { field: 'closed_at' }, says: 'closed_at' },
    { date: { field: 'closed_at', addMonths: 12 }, says: 'closed_at plus 12 months' },
    { date: { field: 'closed_at', addMonths: 1 }, says: 'closed_at plus 1 month' },
    { date: { field: 'requested_at', addDays: 30 }, says: 'requested_at plus 30 days' },
    { date: { field: 'requested_at', addDays: -1 }, says: 'requested_at minus 1 day' },
    { date: { field: 'a', addMonths: -2, addDays: 5 }, says: 'a minus 2 months plus 5 days' },
  ];
  test.each(cases)('$says', ({ date, says }) => {
    expect(dateWords(date)).toBe(says);
  });
});

describe('every curve in words', () => {
  const cases: readonly { readonly curve: Curve; readonly unit?: string; readonly says: string }[] = [
    {
      curve: { type: 'linear', worst: 0.15, best: 0.5 },
      unit: '%',
      says: '15% scores 0, 50% scores 100, straight in between',
    },
    {
      curve: { type: 'linear', worst: 24, best: 2, scale: 'log' },
      unit: 'hours',
      says: '24 h scores 0, 2 h scores 100, straight in between in the logarithm',
    },
    {
      curve: { type: 'range', zero: [0, 10], ideal: [2, 6] },
      unit: 'demos',
      says: '2 to 6 scores 100, down to 0 at 0 and 10',
    },
    {
      curve: { type: 'lognormal', score90: 4, score50: 24 },
      unit: 'working hours',
      says: '4 work h scores 90, 24 work h scores 50, an S in the logarithm',
    },
    {
      curve: {
        type: 'points',
        points: [
          [0, 0],
          [5, 62.5],
          [10, 100],
        ],
      },
      says: '0 scores 0, 5 scores 62.5, 10 scores 100, straight in between',
    },
    {
      curve: {
        type: 'steps',
        steps: [
          [1, 40],
          [3, 100],
        ],
      },
      says: '1 or more scores 40, 3 or more scores 100, less scores 0',
    },
    {
      curve: { type: 'steps', steps: [[1, 40]], below: 10 },
      unit: 'days',
      says: '1 day or more scores 40, less scores 10',
    },
    { curve: { type: 'identity' }, says: 'the value is the score' },
  ];
  test.each(cases)('$says', ({ curve, unit, says }) => {
    expect(curveWords(curve, unit)).toBe(says);
  });
});
