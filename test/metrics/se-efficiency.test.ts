import { describe, test } from 'vitest';
import { csv, type Hand, type HandCase, holds } from '../support/hand.ts';
import { answers, elsewhere, five, weeks } from './se-files.ts';

const q3: Hand = { period: '2026-Q3' };
const check = (metric: string, usual: Hand = q3) => holds('spacesea:se', metric, usual);

/** Wed 1 July 2026; working time is 09:00 to 17:00, Monday to Friday. */
const inquiries = csv`
  id,type,se,requested_at,responded_at
  A1,inquiry,ana,2026-07-01T09:00,2026-07-01T11:00
  A2,inquiry,ana,2026-07-01T16:00,2026-07-02T10:00
  A3,inquiry,ben,2026-07-03T15:00,2026-07-06T11:00
  A4,inquiry,ben,2026-07-01T09:00,2026-07-01T17:00
  A5,inquiry,cid,2026-07-01T09:00,2026-07-03T09:00
`;
const soon: Hand = { period: '2026-Q3', asOf: '2026-07-15' };

describe('inquiry_response_hours', () => {
  test.each<HandCase>([
    [
      'nights and weekends do not count; the middle one',
      // A1 2; A2 16 to 17 and 9 to 10: 2; A3 Fri 15 to 17 and Mon 9 to 11: 4; A4 8; A5 16. The median is 4.
      // Score: (24 - 4) / 22 = 90.91.
      { activities: inquiries },
      {
        value: 4,
        score: 2000 / 22,
        n: 5,
        funnel: { inPeriod: 5, matched: 5, leftOut: {}, open: 0, overdue: 0 },
      },
    ],
    [
      'an open one has waited until now, and counts',
      // A6 asked 2026-07-15 09:00 has waited for 8 at the end of that day. Of six still wait after 2 hours 4/6, after 4 hours
      // 3/6, and exactly one half from 4 to 8, so the median is the middle of these: 6. Score: (24 - 6) / 22.
      { activities: `${inquiries}A6,inquiry,cid,2026-07-15T09:00,\n` },
      {
        value: 6,
        score: 1800 / 22,
        n: 6,
        funnel: { inPeriod: 6, matched: 6, leftOut: {}, open: 1, overdue: 0 },
      },
    ],
    [
      'most still open',
      {
        activities: csv`
          id,type,se,requested_at,responded_at
          A1,inquiry,ana,2026-07-01T09:00,2026-07-01T11:00
          A2,inquiry,ana,2026-07-01T16:00,
          A3,inquiry,ben,2026-07-03T15:00,
          A4,inquiry,ben,2026-07-01T09:00,
          A5,inquiry,cid,2026-07-01T09:00,2026-07-03T09:00
        `,
      },
      { missing: 'tooFew', reason: 'more than half is still open' },
    ],
    [
      'days without a time of day are left out',
      { activities: csv`id,type,se,requested_at,responded_at\n A1,inquiry,ana,2026-07-01,2026-07-02` },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('inquiry_response_hours', soon));
});

describe('design_cycle_days', () => {
  test.each<HandCase>([
    [
      'working days from request to delivery; the middle one',
      {
        // From Wed 1 July: A1 to Thu 2nd 1, A2 to Fri 3rd 2, A3 to Mon 6th 3, A4 to Wed 8th 5, A5 to Wed 15th 10.
        // The median is 3, the best that is scored. Not the cancelled A6.
        activities: csv`
          id,type,se,requested_at,completed_at,outcome
          A1,design,ana,2026-07-01,2026-07-02,
          A2,design,ana,2026-07-01,2026-07-03,
          A3,design,ana,2026-07-01,2026-07-06,
          A4,design,ana,2026-07-01,2026-07-08,
          A5,design,ana,2026-07-01,2026-07-15,
          A6,design,ana,2026-07-01,2026-07-02,cancelled
        `,
      },
      { value: 3, score: 100, n: 5 },
    ],
    [
      'a holiday is no working day',
      {
        // 2 July is free: A1 to A5 take 11 working days, by dates 12. Score: (20 - 11) / 17.
        activities: csv`
          id,type,se,requested_at,completed_at
          A1,design,ana,2026-07-01,2026-07-17
          A2,design,ana,2026-07-01,2026-07-17
          A3,design,ana,2026-07-01,2026-07-17
          A4,design,ana,2026-07-01,2026-07-17
          A5,design,ana,2026-07-01,2026-07-17
        `,
      },
      { value: 11, score: 900 / 17, n: 5 },
      { config: { calendar: { holidays: ['2026-07-02'] } } },
    ],
    [
      'asked and never delivered',
      {
        activities: csv`
          id,type,se,requested_at,completed_at
          A1,design,ana,2026-07-01,
          A2,design,ana,2026-07-01,
          A3,design,ana,2026-07-01,
          A4,design,ana,2026-07-01,
          A5,design,ana,2026-05-01,2026-05-02
        `,
      },
      { missing: 'tooFew', n: 4 },
    ],
  ])('%s', check('design_cycle_days'));
});

describe('deals_per_se_day', () => {
  test.each<HandCase>([
    [
      'different deals of each person and day with any',
      {
        // ana on the 1st D1 D2 = 2, on the 2nd D1 (twice) = 1; ben on the 1st D1 D2 D3 = 3, on the 2nd 4; cid on the 1st 5:
        // 15 / 5 = 3. Score: (6 - 3) / 4 = 75. Not A16, which names no deal.
        activities: csv`
          id,type,se,deal_id,happened_at
          A1,demo,ana,D1,2026-07-01T09:00
          A2,demo,ana,D2,2026-07-01T16:00
          A3,demo,ana,D1,2026-07-02T09:00
          A4,demo,ana,D1,2026-07-02T10:00
          A5,demo,ben,D1,2026-07-01
          A6,demo,ben,D2,2026-07-01
          A7,demo,ben,D3,2026-07-01
          A8,demo,ben,D1,2026-07-02
          A9,demo,ben,D2,2026-07-02
          A10,demo,ben,D3,2026-07-02
          A11,demo,ben,D4,2026-07-02
          A12,demo,cid,D1,2026-07-01
          A13,demo,cid,D2,2026-07-01
          A14,demo,cid,D3,2026-07-01
          A15,demo,cid,D4,2026-07-01
          A17,demo,cid,D5,2026-07-01
          A16,internal,cid,,2026-07-02
        `,
      },
      { value: 3, score: 75, n: 5 },
    ],
    [
      'one day',
      { activities: csv`id,type,se,deal_id,happened_at\n A1,demo,ana,D1,2026-07-01` },
      { missing: 'tooFew', reason: '1 person-day, 5 are needed' },
    ],
  ])('%s', check('deals_per_se_day'));
});

describe('customer_facing_hours', () => {
  const met = (type: string, minutes: number, outcome = ''): string =>
    `${type}-${minutes}${outcome},${type},ana,2026-07-15,${minutes},${outcome}\n`;
  const head = 'id,type,se,happened_at,duration_minutes,outcome\n';
  test.each<HandCase>([
    [
      'hours of the five kinds of customer meetings',
      {
        // 3000 + 3000 + 3000 + 2400 + 600 = 12000 minutes = 200 hours over 20 person-weeks: 10. Score: (10 - 6) / 8 = 50.
        activities: [
          head,
          met('discovery', 3000),
          met('demo', 3000),
          met('consultation', 3000),
          met('pov', 2400),
          met('handoff', 600),
          met('demo', 600, 'cancelled'),
          met('internal', 600),
        ].join(''),
        people: five,
      },
      { value: 10, score: 50, n: 5, people: 5 },
    ],
    [
      'nothing left for anything else',
      // 34800 minutes = 580 hours over 20: 29. Score: (34 - 29) / 10 = 50.
      { activities: head + met('demo', 34800), people: five },
      { value: 29, score: 50 },
    ],
    [
      'no minutes in the export',
      { activities: csv`id,type,se,happened_at\n A1,demo,ana,2026-07-15`, people: five },
      { missing: 'noData', reason: 'no row of activities has `duration_minutes`' },
    ],
  ])('%s', check('customer_facing_hours', weeks));
});

describe('inquiry_sla_rate', () => {
  test.each<HandCase>([
    [
      'within eight working hours; open and out of time is late, open and in time is not judged',
      {
        // A1 to A5 take 2 2 4 8 16: four within 8. A6 is open since the 10th: late. A7 was asked on the 15th at 12:00 and A8,
        // answered at once, an hour later: their eight hours end on the 16th, so neither is judged.
        // 4 / 6 = 0.6667. Score: (0.6667 - 0.60) / 0.35 = 19.05.
        activities: csv`
          ${inquiries}
          A6,inquiry,cid,2026-07-10T09:00,
          A7,inquiry,cid,2026-07-15T12:00,
          A8,inquiry,cid,2026-07-15T13:00,2026-07-15T13:05
        `,
      },
      { value: 4 / 6, score: (100 * (4 / 6 - 0.6)) / 0.35, n: 6 },
    ],
    [
      'nothing has had its time',
      {
        activities: csv`id,type,se,requested_at,responded_at\n A1,inquiry,ana,2026-07-15T12:00,2026-07-15T12:30`,
      },
      { missing: 'tooFew', reason: 'the time of none of them is up yet' },
    ],
  ])('%s', check('inquiry_sla_rate', soon));
});

describe('inquiry_response_p90_hours', () => {
  const asked = csv`
    ${inquiries}
    B1,inquiry,ana,2026-07-01T09:00,2026-07-01T10:00
    B2,inquiry,ana,2026-07-01T09:00,2026-07-01T10:00
    B3,inquiry,ana,2026-07-01T09:00,2026-07-01T10:00
    B4,inquiry,ana,2026-07-01T09:00,2026-07-01T10:00
    B5,inquiry,ana,2026-07-01T09:00,2026-07-01T12:00
  `;
  test.each<HandCase>([
    [
      'the time within which nine of ten are answered, shown and not scored',
      // 1 1 1 1 2 2 3 4 8 16: from 8 to 16 exactly one of ten still waits, so it is the middle of these: 12.
      { activities: asked },
      { value: 12, n: 10 },
    ],
    [
      'nine are too few',
      { activities: asked.replace(/^B5.*\n/m, '') },
      { missing: 'tooFew', reason: '9 records, 10 are needed' },
    ],
  ])('%s', check('inquiry_response_p90_hours', soon));
});

describe('pov_setup_days', () => {
  test.each<HandCase>([
    [
      'working days from approval to an environment; the middle one',
      {
        // From Wed 1 July: 2nd 1, 3rd 2, Thu 9th 6, Fri 10th 7, Wed 15th 10. Median 6. Score: (15 - 6) / 12 = 75.
        deals: csv`
          id,se,outcome,pov_approved_at,pov_ready_at
          D1,ana,open,2026-07-01,2026-07-02
          D2,ana,open,2026-07-01,2026-07-03
          D3,ana,open,2026-07-01,2026-07-09
          D4,ana,open,2026-07-01,2026-07-10
          D5,ana,open,2026-07-01,2026-07-15
          D6,,open,2026-07-01,2026-07-15
          D7,ana,open,,2026-07-15
        `,
      },
      { value: 6, score: 75, n: 5 },
    ],
    [
      'one that is not ready yet counts as waiting',
      {
        // 1 2 6 7 and one open: after 6 two of five are left, so the median is 6.
        deals: csv`
          id,se,outcome,pov_approved_at,pov_ready_at
          D1,ana,open,2026-07-01,2026-07-02
          D2,ana,open,2026-07-01,2026-07-03
          D3,ana,open,2026-07-01,2026-07-09
          D4,ana,open,2026-07-01,2026-07-10
          D5,ana,open,2026-07-01,
        `,
      },
      { value: 6, score: 75, n: 5, funnel: { inPeriod: 5, matched: 5, leftOut: {}, open: 1 } },
    ],
  ])('%s', check('pov_setup_days'));
});

describe('pov_duration_days', () => {
  test.each<HandCase>([
    [
      'days from the start to the decision; the middle one',
      {
        // 10 20 30 40 50 days: 30. Score: (60 - 30) / 39.
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at
          D1,ana,open,2026-07-01,2026-07-11
          D2,ana,open,2026-07-01,2026-07-21
          D3,ana,open,2026-07-01,2026-07-31
          D4,ana,open,2026-07-01,2026-08-10
          D5,ana,open,2026-07-01,2026-08-20
        `,
      },
      { value: 30, score: 3000 / 39, n: 5 },
    ],
    [
      'open ones hold the median up, and may be overdue',
      {
        // D1 to D3 take 10, 20 and 30 days; on 1 October D4 is open for 93 and D5 for 2. Left after 10 days 3/4 (D5 says
        // nothing of it), after 20 days 3/4 x 2/3 = 1/2, after 30 days 1/4: the median is the middle of 20 and 30, 25.
        // Score: (60 - 25) / 39. D4 is overdue, and its end is only expected.
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at,pov_due_at,pov_outcome
          D1,ana,open,2026-07-01,2026-07-11,2026-08-01,success
          D2,ana,open,2026-07-01,2026-07-21,2026-08-01,success
          D3,ana,open,2026-07-01,2026-07-31,2026-08-01,failure
          D4,ana,open,2026-07-01,2026-08-01,2026-08-01,open
          D5,ana,open,2026-09-30,,2026-11-01,open
        `,
      },
      {
        value: 25,
        score: 3500 / 39,
        n: 5,
        funnel: { inPeriod: 5, matched: 5, leftOut: {}, open: 2, overdue: 1 },
      },
    ],
  ])('%s', check('pov_duration_days'));
});

describe('pov_overdue_rate', () => {
  test.each<HandCase>([
    [
      'past their planned end, of those open on the last day',
      {
        // Open on 2026-09-30: D1 to D5. Past: D1 and D2: 2 / 5 = 0.40. Score: (0.60 - 0.40) / 0.50 = 40.
        // D3 ends that day, D4 later. D5 has an expected end only. Not D6 (ended), D7 (begins later), D8 (no SE).
        deals: csv`
          id,se,outcome,pov_started_at,pov_due_at,pov_ended_at,pov_outcome
          D1,ana,open,2026-07-01,2026-09-29,,open
          D2,ana,open,2026-07-01,2026-08-01,2026-10-05,success
          D3,ana,open,2026-07-01,2026-09-30,,open
          D4,ana,open,2026-07-01,2026-10-30,,open
          D5,ana,open,2026-07-01,2026-10-30,2026-09-01,open
          D6,ana,open,2026-07-01,2026-08-01,2026-09-30,success
          D7,ana,open,2026-10-01,2026-10-02,,open
          D8,,open,2026-07-01,2026-08-01,,open
        `,
      },
      { value: 2 / 5, score: 40, n: 5 },
      { asOf: '2026-10-10' },
    ],
    [
      'none is open',
      {
        deals: csv`
          id,se,outcome,pov_started_at,pov_due_at,pov_ended_at
          D1,ana,open,2026-07-01,2026-07-20,2026-07-10
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('pov_overdue_rate'));
});

describe('concurrent_deals_per_se', () => {
  test.each<HandCase>([
    [
      'open days over person-days',
      {
        // Of the 28 days D1 28, D2 14 (up to 20 July), D3 7 (from 27 July), D4 28: 77, over 5 x 28 = 140: 0.55.
        // Score: 0.55 / 4 = 13.75. D4 is open, for its day is only expected. Not D5 (no SE day), D6 (renewal), D7 (no SE).
        deals: csv`
          id,se,outcome,se_engaged_at,closed_at,deal_type
          D1,ana,open,2026-06-01,,new
          D2,ana,won,2026-06-01,2026-07-20,new
          D3,ben,lost,2026-07-27,2026-08-05,new
          D4,ben,open,2026-06-01,2026-07-01,new
          D5,ben,open,,2026-12-01,new
          D6,ben,open,2026-06-01,2026-12-01,renewal
          D7,,open,2026-06-01,2026-12-01,new
        `,
        people: five,
      },
      { value: 77 / 140, score: (100 * 77) / 560, people: 5 },
    ],
    [
      'without a day on which the SE joined',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,open,2026-07-15`, people: five },
      { missing: 'noData', reason: 'no row of deals has `se_engaged_at`' },
    ],
  ])('%s', check('concurrent_deals_per_se', weeks));
});

describe('focus_block_share', () => {
  /** Mon 6 to Sun 12 July: five working days. Full-time ana has meetings; her week counts, those of others do not. */
  const week: Hand = { period: '2026-07-06..2026-07-12', asOf: '2026-07-15' };
  test.each<HandCase>([
    [
      'days with two free hours in a row between nine and five',
      {
        // ana: Mon 10:30-12:30 and 14:30-16:00 leave 90, 120, 60: free. Tue 10:00-11:30, 12:30-14:30, 15:30-16:30: 60, 60,
        // 60, 30: not. Wed to Fri nothing: free. 4 days. ben: Mon 09:00-17:00: not; the rest free: 4 days.
        // cid, dee, eve the same as ben. 4 / 5 each: 20 / 25 = 0.80, more than best.
        activities: csv`
          id,type,se,happened_at,duration_minutes
          A1,demo,ana,2026-07-06T10:30,120
          A2,demo,ana,2026-07-06T14:30,90
          A3,demo,ana,2026-07-07T10:00,90
          A4,demo,ana,2026-07-07T12:30,120
          A5,demo,ana,2026-07-07T15:30,60
          A6,demo,ben,2026-07-06T09:00,480
          A7,demo,cid,2026-07-06T09:00,480
          A8,demo,dee,2026-07-06T09:00,480
          A9,demo,eve,2026-07-06T09:00,480
          A10,demo,eve,2026-07-08,480
          A11,demo,eve,2026-07-08T09:00,
        `,
        people: five,
      },
      { value: 20 / 25, score: 100 },
    ],
    [
      'full days',
      {
        // Each of five is taken from nine to five on three days: 2 of 5 are free: 0.40. Score: (0.40 - 0.20) / 0.50 = 40.
        activities: `id,type,se,happened_at,duration_minutes\n${['ana', 'ben', 'cid', 'dee', 'eve']
          .flatMap((who) =>
            ['06', '07', '08'].map((day) => `${who}${day},internal,${who},2026-07-${day}T09:00,480\n`),
          )
          .join('')}`,
        people: five,
      },
      { value: 0.4, score: 40 },
    ],
    [
      'no time of day anywhere',
      { activities: csv`id,type,se,happened_at,duration_minutes\n A1,demo,ana,2026-07-06,60`, people: five },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('focus_block_share', week));
});

describe('focus_time', () => {
  test.each<HandCase>([
    [
      'being interrupted is turned round',
      // focus_2: 1 (never interrupted) is 1. s1 (1 + 1) / 2 = 1. s2 (0.50 + 0.50) / 2. s3 (0.25 + 0) / 2 = 0.125.
      // s4 0.25 alone, s5 (0.75 + 0.50) / 2 = 0.625: 2.50 / 5 = 0.50. Score: 0.10 / 0.45.
      { surveys: answers('se', { focus_1: [5, 3, 2, 2, 4], focus_2: [1, 3, 5, undefined, 3] }) },
      { value: 0.5, score: 1000 / 45, n: 5 },
    ],
    [
      'four respondents',
      { surveys: answers('se', { focus_1: [5, 3, 2, 2] }) },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed' },
    ],
  ])('%s', check('focus_time'));
});

describe('workload_gini', () => {
  const hours = (...each: readonly number[]): string =>
    `id,type,se,happened_at,duration_minutes\n${['ana', 'ben', 'cid', 'dee', 'eve']
      .flatMap((who, index) =>
        each[index] ? [`${who},demo,${who},2026-07-15,${60 * (each[index] ?? 0)}\n`] : [],
      )
      .join('')}`;
  test.each<HandCase>([
    [
      'one works as much as the others together and more',
      // 1 1 1 1 6, n = 5, sum 10: (-4 - 2 + 0 + 2 + 4 x 6) / (5 x 10) = 20 / 50 = 0.40. Score: (0.45 - 0.40) / 0.30.
      { activities: hours(1, 1, 1, 1, 6), people: five },
      { value: 0.4, score: 100 / 6, n: 5 },
    ],
    ['all alike', { activities: hours(2, 2, 2, 2, 2), people: five }, { value: 0, score: 100 }],
    [
      'who logged nothing counts as 0',
      // 0 0 2 2 2: (0 + 0 + 0 + 4 + 8) / (5 x 6) = 12 / 30 = 0.40.
      { activities: hours(0, 0, 2, 2, 2), people: five },
      { value: 0.4, score: 100 / 6 },
    ],
    [
      'nothing to spread',
      { activities: csv`id,type,se,happened_at,duration_minutes\n A1,demo,ana,2026-07-15,0`, people: five },
      { missing: 'noPopulation', reason: 'there is nothing to spread over the people of the group' },
    ],
  ])('%s', check('workload_gini'));
});

describe('demo_env_ready_rate', () => {
  test.each<HandCase>([
    [
      'of demos for which somebody said either',
      {
        // A1 to A4 of A1 to A5: 4 / 5 = 0.80. Score: (0.80 - 0.70) / 0.28 = 35.71.
        activities: csv`
          id,type,se,happened_at,environment_ready,outcome
          A1,demo,ana,2026-07-15,true,
          A2,demo,ana,2026-07-15,true,
          A3,demo,ana,2026-07-15,true,
          A4,demo,ana,2026-07-15,true,
          A5,demo,ana,2026-07-15,false,
          A6,demo,ana,2026-07-15,,
          A7,demo,ana,2026-07-15,false,cancelled
          A8,consultation,ana,2026-07-15,false,
        `,
      },
      { value: 4 / 5, score: 1000 / 28, n: 5 },
    ],
    [
      'nobody says',
      { activities: csv`id,type,se,happened_at\n A1,demo,ana,2026-07-15` },
      { missing: 'noData', reason: 'no row of activities has `environment_ready`' },
    ],
  ])('%s', check('demo_env_ready_rate'));
});

describe('asset_reuse_rate', () => {
  const made = (...reused: readonly (boolean | '')[]): string =>
    `id,type,se,happened_at,reused\n${reused
      .map((each, index) => `A${index},${['design', 'proposal', 'demo'][index % 3]},ana,2026-07-15,${each}\n`)
      .join('')}`;
  test.each<HandCase>([
    [
      'of designs, proposals and demos with the mark',
      // 1 of 5: 0.20. Score: (0.20 - 0.10) / 0.30 = 33.33. The last one has no mark.
      { activities: made(true, false, false, false, false, '') },
      { value: 1 / 5, score: 100 / 3, n: 5 },
    ],
    [
      'half and half is ideal',
      { activities: made(true, true, true, false, false, false) },
      { value: 1 / 2, score: 100 },
    ],
    [
      'everything from a template is as bad as nothing',
      { activities: made(true, true, true, true, true) },
      { value: 1, score: 0 },
    ],
  ])('%s', check('asset_reuse_rate'));
});

/** Closed deals with hours: D1 2 + 1, D2 3, D3 1, D4 1, D5 2; open D6 9; closed earlier D7 9. */
const closed = csv`
  id,se,outcome,closed_at
  D1,ana,won,2026-07-01
  D2,ana,lost,2026-07-01
  D3,ana,no_decision,2026-07-01
  D4,ana,qualified_out,2026-09-30
  D5,ana,won,2026-07-01
  D6,ana,open,2026-07-01
  D7,ana,lost,2026-06-30
`;
const worked = csv`
  id,type,se,deal_id,happened_at,duration_minutes,outcome
  A1,demo,ana,D1,2026-05-01,120,
  A2,demo,ana,D1,2026-06-01,60,
  A3,demo,ana,D2,2026-06-01,180,
  A4,demo,ana,D3,2026-06-01,60,
  A5,demo,ana,D4,2026-06-01,60,
  A6,demo,ana,D5,2026-06-01,120,
  A7,demo,ana,D6,2026-06-01,540,
  A8,demo,ana,D7,2026-06-01,540,
  A9,demo,ana,D2,2026-06-01,540,cancelled
  A10,demo,ana,D2,2026-06-01,,
`;

describe('effort_on_lost_share', () => {
  test.each<HandCase>([
    [
      'hours on deals that closed otherwise than won, whenever they were spent',
      // D2 3 + D3 1 + D4 1 = 5 of 3 + 3 + 1 + 1 + 2 = 10: 0.50. Score: (0.70 - 0.50) / 0.40 = 50.
      { activities: worked, deals: closed },
      { value: 0.5, score: 50, n: 6, funnel: { inPeriod: 9, matched: 7, leftOut: { duration_minutes: 1 } } },
    ],
    [
      'nothing closed in the quarter',
      {
        activities: csv`
          ${worked}
          A11,demo,ana,,2026-07-01,60,
        `,
        deals: closed.replaceAll(/2026-0[679]-\d\d/g, '2026-10-01'),
      },
      { missing: 'noData', reason: 'no row of activities has its date in Jul–Sep 2026' },
    ],
  ])('%s', check('effort_on_lost_share'));
});

describe('effort_per_win_hours', () => {
  const wins = csv`
    id,se,outcome,closed_at
    D1,ana,won,2026-07-01
    D2,ana,won,2026-07-01
    D3,ana,won,2026-07-01
    D4,ana,won,2026-07-01
    D5,ana,won,2026-07-01
    D6,ana,won,2026-07-01
    D8,ana,won,2026-07-01
  `;
  test.each<HandCase>([
    [
      'the mean over won deals, shown and not scored; a deal on which nobody logged is not in it',
      // D1 2 + 1, D2 3, D3 1, D4 1, D5 2, D6 9: 19 / 6 hours. Nobody logged on D8.
      { activities: worked, deals: wins },
      { value: 19 / 6, n: 6 },
    ],
    [
      'two wins are too few',
      { activities: worked, deals: closed },
      { missing: 'tooFew', reason: '2 deals, 5 are needed' },
    ],
  ])('%s', check('effort_per_win_hours'));
});

describe('se_ae_ratio', () => {
  test.each<HandCase>([
    [
      'different owners for each different SE of the deals that closed, shown and not scored',
      {
        // Owners o1 to o4, SEs ana and ben: 4 / 2 = 2. Not those of D6 (no SE) and D7 (later).
        deals: csv`
          id,se,owner,outcome,closed_at
          D1,ana,o1,won,2026-07-01
          D2,ana,o2,lost,2026-07-01
          D3,ben,o2,lost,2026-07-01
          D4,ben,o3,won,2026-07-01
          D5,ben,o4,won,2026-07-01
          D6,,o5,won,2026-07-01
          D7,cid,o6,won,2026-10-01
        `,
      },
      { value: 2 },
    ],
    [
      'an export without owners',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,won,2026-07-01`, activities: elsewhere },
      { missing: 'noData', reason: 'no row of deals has `owner`' },
    ],
  ])('%s', check('se_ae_ratio'));
});
