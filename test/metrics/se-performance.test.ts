import { describe, test } from 'vitest';
import { csv, type Hand, type HandCase, holds } from '../support/hand.ts';
import { answers, elsewhere } from './se-files.ts';

const q3: Hand = { period: '2026-Q3' };
const check = (metric: string) => holds('spacesea:se', metric, q3);

describe('win_rate', () => {
  test.each<HandCase>([
    [
      'won of decided, with an SE, no renewals, in the quarter',
      {
        // Won D1, D2 of the decided D1 to D5: 2 / 5 = 0.40. Score: (0.40 - 0.15) / (0.50 - 0.15) = 25 / 35.
        // Not D6 (no SE), D7 (renewal), D8 (not decided), D9 (later), D10 (no day).
        deals: csv`
          id,se,outcome,closed_at,deal_type
          D1,ana,won,2026-07-01,new
          D2,ben,won,2026-08-01,new
          D3,ben,lost,2026-08-01,new
          D4,ben,lost,2026-08-01,
          D5,ben,lost,2026-09-30,new
          D6,,lost,2026-09-30,new
          D7,ben,won,2026-09-30,renewal
          D8,ben,no_decision,2026-09-30,new
          D9,ben,won,2026-10-01,new
          D10,ben,won,,new
        `,
      },
      {
        value: 2 / 5,
        score: (100 * 25) / 35,
        n: 5,
        people: 2,
        funnel: { inPeriod: 8, matched: 5, leftOut: {} },
      },
    ],
    [
      'all won is more than best, and 100',
      {
        deals: csv`
          id,se,outcome,closed_at
          D1,ana,won,2026-07-01
          D2,ana,won,2026-07-02
          D3,ana,won,2026-07-03
          D4,ana,won,2026-07-04
          D5,ana,won,2026-07-05
        `,
      },
      { value: 1, score: 100 },
    ],
    [
      'nothing decided',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,no_decision,2026-07-01` },
      { missing: 'noPopulation', reason: 'no record of the period meets the conditions' },
    ],
    [
      'one deal',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,won,2026-07-01` },
      { missing: 'tooFew', reason: '1 record, 5 are needed', n: 1 },
    ],
    ['no deals at all', { activities: elsewhere }, { missing: 'noData', reason: 'no deals file was given' }],
  ])('%s', check('win_rate'));
});

describe('win_rate_broad', () => {
  test.each<HandCase>([
    [
      'won of all that closed, shown and not scored',
      {
        // Won D1, D2 of D1 to D5: 2 / 5. D6 is open, though its expected day has passed; D7 is a renewal.
        deals: csv`
          id,se,outcome,closed_at,deal_type
          D1,ana,won,2026-07-01,new
          D2,ana,won,2026-07-01,new
          D3,ana,lost,2026-07-01,new
          D4,ana,no_decision,2026-07-01,new
          D5,ana,qualified_out,2026-07-01,new
          D6,ana,open,2026-07-01,new
          D7,ana,won,2026-07-01,renewal
        `,
      },
      { value: 2 / 5, n: 5 },
    ],
    [
      'four are too few',
      {
        deals: csv`
          id,se,outcome,closed_at
          D1,ana,won,2026-07-01
          D2,ana,won,2026-07-01
          D3,ana,lost,2026-07-01
          D4,ana,lost,2026-07-01
        `,
      },
      { missing: 'tooFew', reason: '4 records, 5 are needed' },
    ],
  ])('%s', check('win_rate_broad'));
});

describe('customer_technical_csat', () => {
  test.each<HandCase>([
    [
      'fours and fives of all answers of customers',
      {
        // 5 4 4 5 of 5 4 4 5 3 2: 4 / 6 = 0.6667. Score: (0.6667 - 0.60) / 0.30 = 0.2222. That of an SE is not asked for.
        surveys: csv`
          ${answers('customer', { csat_technical: [5, 4, 4, 5, 3, 2] })}
          s9,csat_technical,5,se,2026-08-15
        `,
      },
      { value: 4 / 6, score: (100 * (4 / 6 - 0.6)) / 0.3, n: 6 },
    ],
    [
      'nobody content is below worst, and 0',
      { surveys: answers('customer', { csat_technical: [1, 2, 3, 3, 3] }) },
      { value: 0, score: 0, n: 5 },
    ],
    [
      'an answer off the scale is left out',
      { surveys: answers('customer', { csat_technical: [5, 4, 4, 3, 2, 7] }) },
      {
        value: 3 / 5,
        score: 0,
        n: 5,
        funnel: { inPeriod: 6, matched: 6, leftOut: { 'an answer off the scale': 1 } },
      },
    ],
    [
      'four answers',
      { surveys: answers('customer', { csat_technical: [5, 5, 5, 5] }) },
      { missing: 'tooFew', reason: '4 answers, 5 are needed' },
    ],
  ])('%s', check('customer_technical_csat'));
});

describe('pov_success_rate', () => {
  test.each<HandCase>([
    [
      'successes of those that ended either way',
      {
        // Success D1 to D3 of D1 to D5: 3 / 5 = 0.60. Score: (0.60 - 0.40) / 0.40 = 50. Not the cancelled D6, the open D7.
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at,pov_outcome
          D1,ana,open,2026-06-01,2026-07-01,success
          D2,ana,open,2026-06-01,2026-07-01,success
          D3,ana,open,2026-06-01,2026-09-30,success
          D4,ana,open,2026-06-01,2026-07-01,failure
          D5,ana,open,2026-06-01,2026-07-01,failure
          D6,ana,open,2026-06-01,2026-07-01,cancelled
          D7,ana,open,2026-06-01,2026-07-01,open
        `,
      },
      { value: 3 / 5, score: 50, n: 5 },
    ],
    [
      'all still open',
      {
        deals: csv`id,se,outcome,pov_started_at,pov_ended_at,pov_outcome\n D1,ana,open,2026-06-01,2026-08-01,open`,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('pov_success_rate'));
});

describe('logo_retention', () => {
  test.each<HandCase>([
    [
      'renewed of those whose first year ends in the quarter',
      {
        // Signed from 2025-07-01 to 2025-09-30: D1 to D5 decided, 4 / 5 = 0.80. Score: (0.80 - 0.75) / 0.20 = 25.
        // Not D6 (a day early), D7 (a day late), D8 (pending).
        deals: csv`
          id,se,outcome,closed_at,renewal_outcome
          D1,ana,won,2025-07-01,renewed
          D2,ana,won,2025-08-01,renewed
          D3,ana,won,2025-08-01,renewed
          D4,ana,won,2025-09-30,renewed
          D5,ana,won,2025-08-01,churned
          D6,ana,won,2025-06-30,churned
          D7,ana,won,2025-10-01,churned
          D8,ana,won,2025-08-01,pending
        `,
      },
      { value: 4 / 5, score: 25, n: 5, funnel: { inPeriod: 6, matched: 5, leftOut: {} } },
    ],
    [
      'a history of less than a year is no data, and not 100',
      {
        deals: csv`id,se,outcome,closed_at,renewal_outcome\n D1,ana,won,2026-07-01,renewed`,
      },
      { missing: 'noData', reason: 'no row of deals has its date in Jul–Sep 2026' },
    ],
  ])('%s', check('logo_retention'));
});

describe('win_rate_value', () => {
  test.each<HandCase>([
    [
      'each decided deal as heavy as its amount; one without an amount is left out',
      {
        // Won 100 + 50 of 100 + 50 + 250 + 100 + 0: 150 / 500 = 0.30. Score: (0.30 - 0.15) / 0.35 = 15 / 35.
        deals: csv`
          id,se,outcome,closed_at,amount
          D1,ana,won,2026-07-01,100
          D2,ana,won,2026-07-01,50
          D3,ana,lost,2026-07-01,250
          D4,ana,lost,2026-07-01,100
          D5,ana,lost,2026-07-01,0
          D6,ana,lost,2026-07-01,
        `,
      },
      {
        value: 150 / 500,
        score: (100 * 15) / 35,
        n: 5,
        funnel: { inPeriod: 6, matched: 6, leftOut: { amount: 1 } },
      },
    ],
    [
      'all amounts 0',
      {
        deals: csv`
          id,se,outcome,closed_at,amount
          D1,ana,won,2026-07-01,0
          D2,ana,lost,2026-07-01,0
          D3,ana,lost,2026-07-01,0
          D4,ana,lost,2026-07-01,0
          D5,ana,lost,2026-07-01,0
        `,
      },
      { missing: 'noPopulation', reason: 'every `amount` is 0' },
    ],
  ])('%s', check('win_rate_value'));
});

describe('late_loss_rate', () => {
  const lost = csv`
    id,se,outcome,closed_at,pov_started_at,proposal_submitted_at
    D1,ana,lost,2026-07-01,2026-06-01,
    D2,ana,lost,2026-07-01,,2026-06-01
    D3,ana,lost,2026-07-01,,
    D4,ana,no_decision,2026-07-01,,
    D5,ana,no_decision,2026-07-01,,
    D6,ana,won,2026-07-01,2026-06-01,2026-06-01
    D7,ana,qualified_out,2026-07-01,2026-06-01,2026-06-01
  `;
  test.each<HandCase>([
    [
      'a POV or a proposal before the loss',
      // D1 (POV) and D2 (proposal) of D1 to D5: 2 / 5 = 0.40. Score: (0.60 - 0.40) / (0.60 - 0.20) = 50.
      { deals: lost },
      { value: 2 / 5, score: 50, n: 5 },
    ],
    [
      'both in one deal count once',
      // Now D1 has both: still 2 / 5.
      { deals: lost.replace('2026-06-01,\n', '2026-06-01,2026-06-02\n') },
      { value: 2 / 5, score: 50, n: 5 },
    ],
    [
      'neither day in the export: not all losses early, but no data',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,lost,2026-07-01` },
      { missing: 'noData' },
    ],
  ])('%s', check('late_loss_rate'));
});

describe('technical_win_rate', () => {
  test.each<HandCase>([
    [
      'by the day of the technical decision; pending and not applicable are left out',
      {
        // Won D1 to D3 of D1 to D5: 3 / 5 = 0.60. Score: (0.60 - 0.40) / 0.45 = 20 / 45.
        deals: csv`
          id,se,outcome,closed_at,technical_outcome,technical_decided_at
          D1,ana,won,2026-07-01,won,2026-07-01
          D2,ana,lost,2026-07-01,won,2026-07-01
          D3,ana,open,,won,2026-07-01
          D4,ana,lost,2026-07-01,lost,2026-07-01
          D5,ana,lost,2026-10-01,lost,2026-09-30
          D6,ana,won,2026-07-01,pending,2026-07-01
          D7,ana,won,2026-07-01,not_applicable,2026-07-01
          D8,ana,won,2026-07-01,won,2026-06-30
        `,
      },
      { value: 3 / 5, score: (100 * 20) / 45, n: 5 },
    ],
    [
      'won and undated is in no quarter',
      {
        deals: csv`id,se,outcome,closed_at,technical_outcome,technical_decided_at
          D1,ana,won,2026-07-01,won,
          D2,ana,won,2026-07-01,won,2026-07-01`,
      },
      { missing: 'tooFew', reason: '1 record, 5 are needed' },
    ],
  ])('%s', check('technical_win_rate'));
});

describe('tech_to_business_gap', () => {
  test.each<HandCase>([
    [
      'technical wins that closed otherwise than won, shown and not scored',
      {
        // D4 and D5 of the closed D1 to D5: 2 / 5. Not D6 (open) and D7 (lost on technical grounds).
        deals: csv`
          id,se,outcome,closed_at,technical_outcome
          D1,ana,won,2026-07-01,won
          D2,ana,won,2026-07-01,won
          D3,ana,won,2026-07-01,won
          D4,ana,lost,2026-07-01,won
          D5,ana,no_decision,2026-07-01,won
          D6,ana,open,2026-07-01,won
          D7,ana,lost,2026-07-01,lost
        `,
      },
      { value: 2 / 5, n: 5 },
    ],
    [
      'no technical win',
      { deals: csv`id,se,outcome,closed_at,technical_outcome\n D1,ana,lost,2026-07-01,lost` },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('tech_to_business_gap'));
});

describe('pov_criteria_rate', () => {
  test.each<HandCase>([
    [
      'criteria on the first day count, a day later they do not',
      {
        // D1 (same day), D2 and D3 (before) of D1 to D5: 3 / 5 = 0.60. Score: (0.60 - 0.50) / 0.45 = 10 / 45.
        deals: csv`
          id,se,outcome,pov_started_at,pov_criteria_at
          D1,ana,open,2026-07-01,2026-07-01
          D2,ana,open,2026-07-02,2026-07-01
          D3,ana,open,2026-09-30,2026-07-01
          D4,ana,open,2026-07-01,2026-07-02
          D5,ana,open,2026-07-01,
          D6,ana,open,,2026-07-01
          D7,ana,open,2026-10-01,2026-07-01
        `,
      },
      { value: 3 / 5, score: (100 * 10) / 45, n: 5 },
    ],
    [
      'no POV of the export has criteria: no data, not 0',
      { deals: csv`id,se,outcome,pov_started_at\n D1,ana,open,2026-07-01` },
      { missing: 'noData', reason: 'no row of deals has `pov_criteria_at`' },
    ],
  ])('%s', check('pov_criteria_rate'));
});

describe('customer_nps', () => {
  test.each<HandCase>([
    [
      'promoters less detractors',
      // 10 9 10 promote, 6 detracts, 8 does neither: (3 - 1) / 5 = 40 points. Score: 40 / 60 = 66.67.
      { surveys: answers('customer', { nps_customer: [10, 9, 8, 6, 10] }) },
      { value: 40, score: (100 * 40) / 60, n: 5 },
    ],
    [
      'more detractors than promoters: below worst',
      // One 9, four 0: (1 - 4) / 5 = -60.
      { surveys: answers('customer', { nps_customer: [9, 0, 0, 0, 0] }) },
      { value: -60, score: 0, n: 5 },
    ],
    [
      'an 11 is left out',
      { surveys: answers('customer', { nps_customer: [10, 9, 8, 7, 11] }) },
      { missing: 'tooFew', reason: '4 answers, 5 are needed' },
    ],
  ])('%s', check('customer_nps'));
});

describe('solution_feasibility', () => {
  test.each<HandCase>([
    [
      'mean score of won deals; one that was not reviewed is left out',
      {
        // 80 + 90 + 70 + 60 + 75 = 375, / 5 = 75. Score: (75 - 50) / 45 = 25 / 45.
        deals: csv`
          id,se,outcome,closed_at,feasibility_score
          D1,ana,won,2026-07-01,80
          D2,ana,won,2026-07-01,90
          D3,ana,won,2026-07-01,70
          D4,ana,won,2026-07-01,60
          D5,ana,won,2026-07-01,75
          D6,ana,won,2026-07-01,
          D7,ana,lost,2026-07-01,10
        `,
      },
      {
        value: 75,
        score: (100 * 25) / 45,
        n: 5,
        funnel: { inPeriod: 7, matched: 6, leftOut: { feasibility_score: 1 } },
      },
    ],
    [
      'nobody reviews',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,won,2026-07-01` },
      { missing: 'noData', reason: 'no row of deals has `feasibility_score`' },
    ],
  ])('%s', check('solution_feasibility'));
});

describe('proposal_acceptance_rate', () => {
  test.each<HandCase>([
    [
      'accepted of decided',
      {
        // D1, D2 of D1 to D5: 2 / 5 = 0.40. Score: (0.40 - 0.20) / 0.40 = 50. Not the open D6.
        deals: csv`
          id,se,outcome,proposal_submitted_at,proposal_decided_at,proposal_outcome
          D1,ana,open,2026-06-01,2026-07-01,accepted
          D2,ana,lost,2026-06-01,2026-07-01,accepted
          D3,ana,open,2026-06-01,2026-07-01,rejected
          D4,ana,open,2026-06-01,2026-07-01,rejected
          D5,ana,open,2026-06-01,2026-09-30,rejected
          D6,ana,open,2026-06-01,2026-08-01,open
        `,
      },
      { value: 2 / 5, score: 50, n: 5 },
    ],
    [
      'nothing decided',
      { deals: csv`id,se,outcome,proposal_decided_at,proposal_outcome\n D1,ana,open,2026-08-01,open` },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('proposal_acceptance_rate'));
});

describe('handoff_success_rate', () => {
  test.each<HandCase>([
    [
      'accepted up to the fourteenth day after the due day, of all whose fourteenth day lies in the quarter',
      {
        // Due from 2026-06-17 (+ 14 = 07-01) to 2026-09-16 (+ 14 = 09-30): D1 to D5. D1 on the fourteenth day, D2 early,
        // D3 and D4 between: 4 / 5 = 0.80. Score: (0.80 - 0.60) / 0.35 = 20 / 35. D5 a day too late.
        // Not D6 (due a day too early), D7 (a day too late), D8 (no due day).
        deals: csv`
          id,se,outcome,closed_at,handoff_due_at,handoff_at,handoff_accepted
          D1,ana,won,2026-06-01,2026-06-17,2026-07-01,true
          D2,ana,won,2026-06-01,2026-07-01,2026-06-20,true
          D3,ana,won,2026-06-01,2026-07-01,2026-07-02,true
          D4,ana,won,2026-09-01,2026-09-16,2026-09-16,true
          D5,ana,won,2026-06-01,2026-07-01,2026-07-16,true
          D6,ana,won,2026-06-01,2026-06-16,2026-06-16,true
          D7,ana,won,2026-06-01,2026-09-17,2026-09-17,true
          D8,ana,won,2026-06-01,,2026-07-01,true
        `,
      },
      { value: 4 / 5, score: (100 * 20) / 35, n: 5, funnel: { inPeriod: 5, matched: 5, leftOut: {} } },
    ],
    [
      'refused, or never held, is no success',
      {
        // D1 refused, D2 without a day, D3 to D5 accepted: 3 / 5 = 0.60, the worst that is scored.
        deals: csv`
          id,se,outcome,closed_at,handoff_due_at,handoff_at,handoff_accepted
          D1,ana,won,2026-06-01,2026-07-01,2026-07-01,false
          D2,ana,won,2026-06-01,2026-07-01,,
          D3,ana,won,2026-06-01,2026-07-01,2026-07-01,true
          D4,ana,won,2026-06-01,2026-07-01,2026-07-01,true
          D5,ana,won,2026-06-01,2026-07-01,2026-07-01,true
        `,
      },
      { value: 3 / 5, score: 0, n: 5 },
    ],
  ])('%s', check('handoff_success_rate'));
});
