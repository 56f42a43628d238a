import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };
const sa = (metric: string) => holds('spacesea:sa', metric, q3);

const nothing: HandCase = ['no file', { people: 'id\nana\n' }, { missing: 'noData' }];

describe('implementation_success_rate', () => {
  test.each<HandCase>([
    [
      // Ended in the quarter, with a plan: 1 to 5. Accepted and live within 14 days of the plan: 1 (on the day), 2 (the
      // 14th day), 3 (early). 4 came on the 15th day, 5 was cancelled. 3 / 5 = 0.6; (0.6 - 0.5) / (0.9 - 0.5) = 0.25.
      'accepted, and no later than two weeks after the plan',
      {
        deals: csv`
          id,se,outcome,closed_at,implementation_outcome,implementation_ended_at,planned_go_live_at,go_live_at
          1,ana,won,2026-01-10,accepted,2026-07-01,2026-06-20,2026-06-20
          2,ana,won,2026-01-10,accepted,2026-07-10,2026-06-20,2026-07-04
          3,ana,won,2026-01-10,accepted,2026-07-10,2026-06-20,2026-06-01
          4,ana,won,2026-01-10,accepted,2026-09-30,2026-06-20,2026-07-05
          5,ana,won,2026-01-10,cancelled,2026-08-01,2026-06-20,
          6,ana,won,2026-01-10,accepted,2026-08-01,,2026-07-04
          7,ana,won,2026-01-10,open,,2026-06-20,
          8,ana,won,2026-01-10,accepted,2026-06-30,2026-06-20,2026-06-20
          9,,won,2026-01-10,accepted,2026-08-01,2026-06-20,2026-06-20
        `,
      },
      { value: 0.6, n: 5, score: 25 },
    ],
    [
      'all cancelled',
      {
        deals: `id,se,outcome,implementation_outcome,implementation_ended_at,planned_go_live_at,go_live_at\n${[
          1, 2, 3, 4, 5,
        ]
          .map((id) => `${id},ana,won,cancelled,2026-08-0${id},2026-07-01,2026-07-01\n`)
          .join('')}`,
      },
      { value: 0, n: 5, score: 0 },
    ],
    [
      'one',
      {
        deals: csv`
          id,se,outcome,implementation_outcome,implementation_ended_at,planned_go_live_at,go_live_at
          1,ana,won,accepted,2026-07-01,2026-06-20,2026-06-20
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
    [
      'all still under way',
      {
        deals: csv`
          id,se,outcome,implementation_outcome,implementation_ended_at,planned_go_live_at,go_live_at
          1,ana,won,open,2026-11-01,2026-06-20,2026-07-05
        `,
      },
      { missing: 'noData' },
    ],
    nothing,
  ])('%s', sa('implementation_success_rate'));
});

describe('time_to_value_days', () => {
  test.each<HandCase>([
    [
      // From 1 June: 30, 60, 61, 92 and 121 days; the middle one is 61. Score: (180 - 61) / (180 - 30).
      'the median, by the day of the first value',
      {
        deals: csv`
          id,se,outcome,closed_at,first_value_at
          1,ana,won,2026-06-01,2026-07-01
          2,ana,won,2026-06-01,2026-07-31
          3,ana,won,2026-06-01,2026-08-01
          4,ana,won,2026-06-01,2026-09-01
          5,ana,won,2026-06-01,2026-09-30
          6,ana,won,2026-06-01,2026-10-01
          7,ana,won,2026-06-01,
          8,ana,open,2026-06-01,2026-08-01
        `,
      },
      { value: 61, n: 5, score: (100 * (180 - 61)) / 150 },
    ],
    [
      'nobody got anything yet',
      {
        deals: csv`
          id,se,outcome,closed_at,first_value_at
          1,ana,won,2026-07-01,
          2,ana,won,2026-01-01,2026-06-01
        `,
      },
      { missing: 'noData' },
    ],
    [
      'one',
      {
        deals: csv`
          id,se,outcome,closed_at,first_value_at
          1,ana,won,2026-06-01,2026-07-01
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
    nothing,
  ])('%s', sa('time_to_value_days'));
});

describe('post_deploy_stability', () => {
  test.each<HandCase>([
    [
      // The thirty days of 1 to 5 end in the quarter: 1 June + 30 is 1 July, 31 August + 30 is 30 September. Incidents
      // 0, 1, 0, 3, 0: 4 / 5 = 0.8. Score: (2 - 0.8) / 2. 6 is too late, 7 too early, of 8 nothing is known.
      'the mean over those whose thirty days are over',
      {
        deals: csv`
          id,se,outcome,go_live_at,incidents_30d
          1,ana,won,2026-06-01,0
          2,ana,won,2026-06-15,1
          3,ana,won,2026-07-01,0
          4,ana,won,2026-08-01,3
          5,ana,won,2026-08-31,0
          6,ana,won,2026-09-01,9
          7,ana,won,2026-05-31,9
          8,ana,won,2026-07-01,
        `,
      },
      { value: 0.8, n: 5, score: 60 },
    ],
    [
      'no incident at all',
      {
        deals: `id,se,outcome,go_live_at,incidents_30d\n${[1, 2, 3, 4, 5].map((id) => `${id},ana,won,2026-07-0${id},0\n`).join('')}`,
      },
      { value: 0, n: 5, score: 100 },
    ],
    [
      'one',
      {
        deals: csv`
          id,se,outcome,go_live_at,incidents_30d
          1,ana,won,2026-06-01,0
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
    nothing,
  ])('%s', sa('post_deploy_stability'));
});

describe('implemented_csat', () => {
  const asked = (...values: readonly number[]): string =>
    `item,value,respondent,role,submitted_at\n${values
      .map((value, index) => `csat_implementation,${value},c${index},customer,2026-09-10\n`)
      .join('')}csat_technical,1,c0,customer,2026-09-10\ncsat_implementation,1,s1,sa,2026-09-10\n`;
  test.each<HandCase>([
    // 5, 4, 4 and 4 are in the top two boxes: 4 / 5 = 0.8. Score: (0.8 - 0.6) / 0.3.
    ['four and five of five', { surveys: asked(5, 4, 4, 4, 3) }, { value: 0.8, n: 5, score: 200 / 3 }],
    ['nobody satisfied', { surveys: asked(3, 3, 2, 1, 1) }, { value: 0, score: 0 }],
    ['one customer', { surveys: asked(5) }, { missing: 'tooFew', n: 1 }],
    ['customers asked something else', { surveys: asked() }, { missing: 'noPopulation' }],
  ])('%s', sa('implemented_csat'));
});

describe('tech_debt_closure', () => {
  test.each<HandCase>([
    [
      // Opened in the quarter: 2, 3, 4, 5, 6: five. Closed in it: 1, 2, 3: three. 3 / 5 = 0.6; from 0.3 to 0.8 the score
      // rises in a line: (0.6 - 0.3) / 0.5 = 0.6.
      'closed in the quarter for each opened in it, whenever it was opened',
      {
        activities: csv`
          id,type,se,requested_at,completed_at,outcome
          1,technical_debt,ana,2026-02-01,2026-07-01,
          2,technical_debt,ana,2026-07-01,2026-08-01,
          3,technical_debt,ana,2026-07-02,2026-09-30,
          4,technical_debt,ana,2026-07-02,2026-10-01,
          5,technical_debt,ana,2026-09-30,,
          6,technical_debt,ana,2026-09-30,,
          7,technical_debt,ana,2026-02-01,2026-06-30,
          8,technical_debt,ana,2026-08-01,2026-08-02,cancelled
          9,issue,ana,2026-08-01,2026-08-02,
        `,
      },
      { value: 0.6, score: 60 },
    ],
    [
      'nothing was opened, which is no 0',
      {
        activities: csv`
          id,type,se,requested_at,completed_at
          1,technical_debt,ana,2026-02-01,2026-07-01
        `,
      },
      { missing: 'noPopulation' },
    ],
    nothing,
  ])('%s', sa('tech_debt_closure'));
});

describe('architecture_compliance', () => {
  test.each<HandCase>([
    [
      // Held: 1 to 5. Passed without a waiver: 1 to 4. 4 / 5 = 0.8. Score: (0.8 - 0.6) / 0.35.
      'passed without a waiver, of those held',
      {
        activities: csv`
          id,type,se,happened_at,outcome
          1,architecture_review,ana,2026-07-01,success
          2,architecture_review,ana,2026-07-02,success
          3,architecture_review,ana,2026-07-03,success
          4,architecture_review,ana,2026-09-30,success
          5,architecture_review,ana,2026-09-30,partial
          6,architecture_review,ana,2026-09-30,cancelled
          7,architecture_review,ana,2026-09-30,
          8,architecture_review,ana,2026-10-01,failure
          9,consultation,ana,2026-09-30,failure
        `,
      },
      { value: 0.8, n: 5, score: 20 / 0.35 },
    ],
    [
      'no review has a result',
      {
        activities: csv`
          id,type,se,happened_at,outcome
          1,architecture_review,ana,2026-07-01,
          2,demo,ana,2026-07-01,success
        `,
      },
      { missing: 'noPopulation' },
    ],
    nothing,
  ])('%s', sa('architecture_compliance'));
});

const closed = csv`
  id,se,outcome,closed_at,deal_type
  1,ana,won,2026-07-01,new
  2,ana,won,2026-08-01,expansion
  3,ana,lost,2026-08-01,
  4,ana,lost,2026-08-01,new
  5,ana,lost,2026-09-30,new
  6,ana,no_decision,2026-09-30,new
  7,ana,qualified_out,2026-09-30,new
  8,ana,no_decision,2026-09-30,new
  9,ana,won,2026-07-01,renewal
  10,,won,2026-07-01,new
  11,ana,open,2026-07-01,new
  12,ana,won,2026-10-01,new
`;
const oneDeal: HandCase = [
  'one',
  {
    deals: csv`
      id,se,outcome,closed_at,deal_type
      1,ana,won,2026-07-01,new
    `,
  },
  { missing: 'tooFew', n: 1 },
];
const openDeal: HandCase = [
  'still open',
  {
    deals: csv`
      id,se,outcome,closed_at,deal_type
      1,ana,open,2026-07-01,new
    `,
  },
  { missing: 'noPopulation' },
];

describe('win_rate', () => {
  test.each<HandCase>([
    // Decided with an architect, no renewal: 1 to 5. Won: 1 and 2. 2 / 5; (0.40 - 0.15) / (0.50 - 0.15).
    ['won of decided', { deals: closed }, { value: 0.4, n: 5, score: 25 / 0.35 }],
    oneDeal,
    openDeal,
    nothing,
  ])('%s', sa('win_rate'));
});

describe('win_rate_broad', () => {
  test.each<HandCase>([
    // Closed with an architect, no renewal: 1 to 8. Won: 1 and 2. 2 / 8, and no score.
    ['won of closed', { deals: closed }, { value: 0.25, n: 8 }],
    oneDeal,
    openDeal,
    nothing,
  ])('%s', sa('win_rate_broad'));
});

describe('technical_win_rate', () => {
  test.each<HandCase>([
    [
      // Decided: 1 to 5. Won: 1, 2, 3. 3 / 5. Score: (0.60 - 0.40) / (0.85 - 0.40) = 4/9.
      'won of those decided on technical grounds',
      {
        deals: csv`
          id,se,outcome,technical_outcome,technical_decided_at,deal_type
          1,ana,won,won,2026-07-01,
          2,ana,lost,won,2026-07-02,
          3,ana,open,won,2026-09-30,
          4,ana,lost,lost,2026-09-30,
          5,ana,won,lost,2026-09-30,
          6,ana,open,pending,2026-09-30,
          7,ana,won,not_applicable,2026-09-30,
          8,,won,lost,2026-09-30,
          9,ana,won,lost,2026-10-01,
          10,ana,won,won,2026-09-30,renewal
        `,
      },
      { value: 0.6, n: 5, score: 400 / 9 },
    ],
    [
      'undecided',
      {
        deals: csv`
          id,se,outcome,technical_outcome,technical_decided_at
          1,ana,open,pending,2026-07-01
        `,
      },
      { missing: 'noPopulation' },
    ],
    nothing,
  ])('%s', sa('technical_win_rate'));
});

describe('handoff_success_rate', () => {
  test.each<HandCase>([
    [
      // Handed over with an answer: 1 to 5. Accepted: 1 to 4. 0.8; (0.80 - 0.60) / 0.35.
      'accepted of those answered',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at,handoff_accepted
          1,ana,won,2026-06-25,2026-07-01,true
          2,ana,won,2026-06-25,2026-07-01,true
          3,ana,won,2026-06-25,2026-07-01,true
          4,ana,won,2026-06-25,2026-09-30,true
          5,ana,won,2026-06-25,2026-09-30,false
          6,ana,won,2026-06-25,2026-09-30,
          7,ana,won,2026-06-25,2026-10-01,false
        `,
      },
      { value: 0.8, n: 5, score: 20 / 0.35 },
    ],
    [
      'nobody answered',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at,handoff_accepted
          1,ana,won,2026-06-25,2026-07-01,
          2,ana,won,2026-01-25,2026-02-01,true
        `,
      },
      { missing: 'noPopulation' },
    ],
    nothing,
  ])('%s', sa('handoff_success_rate'));
});

describe('logo_retention', () => {
  test.each<HandCase>([
    [
      // Won in 2025-Q3, so that the first year ends in 2026-Q3: 1 to 5. Renewed: 1 to 4. 0.8; (0.80 - 0.75) / 0.20.
      'renewed of those whose first year ends in the quarter',
      {
        deals: csv`
          id,se,outcome,closed_at,renewal_outcome
          1,ana,won,2025-07-01,renewed
          2,ana,won,2025-08-01,renewed
          3,ana,won,2025-09-01,renewed
          4,ana,won,2025-09-30,renewed
          5,ana,won,2025-09-30,churned
          6,ana,won,2025-09-30,pending
          7,ana,won,2025-06-30,churned
          8,ana,won,2025-10-01,churned
        `,
      },
      { value: 0.8, n: 5, score: 25 },
    ],
    [
      'no year is over yet',
      {
        deals: csv`
          id,se,outcome,closed_at,renewal_outcome
          1,ana,won,2026-07-01,renewed
        `,
      },
      { missing: 'noData' },
    ],
    nothing,
  ])('%s', sa('logo_retention'));
});
