import { describe, test } from 'vitest';
import { csv, type Hand, type HandCase, holds } from '../support/hand.ts';
import { answers, elsewhere, five, weeks } from './se-files.ts';

const q3: Hand = { period: '2026-Q3' };
const check = (metric: string, usual: Hand = q3) => holds('spacesea:se', metric, usual);

/** Answers from 1 to 5 are (answer - 1) / 4; the score is (value - 0.40) / 0.45. */
const scored = (value: number): number => (100 * (value - 0.4)) / 0.45;

describe('knowledge_sharing_breadth', () => {
  test.each<HandCase>([
    [
      'people with at least one, whoever has many',
      {
        // ana (three times) and ben of five: 2 / 5 = 0.40. Score: (0.40 - 0.20) / 0.60 = 33.33.
        activities: csv`
          id,type,se,happened_at
          A1,knowledge,ana,2026-07-01
          A2,knowledge,ana,2026-07-02
          A3,knowledge,ana,2026-07-03
          A4,knowledge,ben,2026-09-30
          A5,demo,cid,2026-07-03
          A6,knowledge,dee,2026-10-01
        `,
        people: five,
      },
      { value: 2 / 5, score: 100 / 3, n: 5 },
    ],
    ['nobody shared: a real 0', { activities: elsewhere, people: five }, { value: 0, score: 0, n: 5 }],
    [
      'who had left is not of the team',
      {
        // ana left in June: ben of four, too few for a score.
        activities: csv`id,type,se,happened_at\n A1,knowledge,ben,2026-07-01`,
        people: csv`
          id,end_on
          ana,2026-06-30
          ben,
          cid,
          dee,
          eve,
        `,
      },
      { missing: 'tooFew', reason: '4 people, 5 are needed' },
    ],
  ])('%s', check('knowledge_sharing_breadth'));
});

/** SEs: 1 0.75 0.75 0.50 0.50, mean 0.70. Account executives: 0.50 0.25 0.25 0 0.50, mean 0.30. */
const bothSides = csv`
  respondent,item,value,role,submitted_at
  s1,alignment_1,5,se,2026-08-15
  s2,alignment_1,4,se,2026-08-15
  s3,alignment_1,4,se,2026-08-15
  s4,alignment_2,3,se,2026-08-15
  s5,alignment_2,3,se,2026-08-15
  a1,alignment_1,3,ae,2026-08-15
  a2,alignment_1,2,ae,2026-08-15
  a3,alignment_1,2,ae,2026-08-15
  a4,alignment_2,1,ae,2026-08-15
  a5,alignment_2,3,ae,2026-08-15
  p1,alignment_1,5,product,2026-08-15
`;

describe('sales_alignment', () => {
  test.each<HandCase>([
    [
      'both sides together; nobody else',
      // (3.50 + 1.50) / 10 = 0.50. Score: 0.10 / 0.45.
      { surveys: bothSides },
      { value: 0.5, score: scored(0.5), n: 10 },
    ],
    [
      'the side with more answers weighs more',
      // SEs only: 0.70. Score: 0.30 / 0.45.
      { surveys: bothSides.replaceAll(/^a.*\n/gm, '') },
      { value: 0.7, score: scored(0.7), n: 5 },
    ],
  ])('%s', check('sales_alignment'));
});

describe('sales_alignment_se', () => {
  test.each<HandCase>([
    ['the half of the SEs, shown and not scored', { surveys: bothSides }, { value: 0.7, n: 5 }],
    [
      'account executives alone were asked',
      { surveys: bothSides.replaceAll(/^s.*\n/gm, '') },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('sales_alignment_se'));
});

describe('sales_alignment_ae', () => {
  test.each<HandCase>([
    [
      'the half of the account executives, shown and not scored',
      { surveys: bothSides },
      { value: 0.3, n: 5 },
    ],
    [
      'four of them are too few',
      { surveys: bothSides.replace(/^a5.*\n/m, '') },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed' },
    ],
  ])('%s', check('sales_alignment_ae'));
});

describe('champion_identified_rate', () => {
  test.each<HandCase>([
    [
      'a name counts, a placeholder in any letter case does not',
      {
        // D1, D2, D3 of D1 to D5: 3 / 5 = 0.60. Score: (0.60 - 0.30) / 0.60 = 50. Not the renewal D6, the open D7.
        deals: csv`
          id,se,outcome,closed_at,champion,deal_type
          D1,ana,won,2026-07-01,Robin Example,new
          D2,ana,won,2026-07-01,Kim,new
          D3,ana,lost,2026-07-01,Sam,new
          D4,ana,lost,2026-07-01,tbd,new
          D5,ana,lost,2026-07-01,,new
          D6,ana,won,2026-07-01,Jo,renewal
          D7,ana,open,2026-07-01,Jo,new
        `,
      },
      { value: 3 / 5, score: 50, n: 5 },
    ],
    [
      'an export without champions is no data, not 0',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,won,2026-07-01` },
      { missing: 'noData', reason: 'no row of deals has `champion`' },
    ],
  ])('%s', check('champion_identified_rate'));
});

describe('product_feedback_closure', () => {
  test.each<HandCase>([
    [
      'answered by the thirtieth day, of all whose thirtieth day lies in the quarter',
      {
        // Asked from 2026-06-01 (+ 30 = 07-01) to 2026-08-31 (+ 30 = 09-30): A1 to A5. In time A1 (on the day), A2, A4:
        // 3 / 5 = 0.60. Score: (0.60 - 0.20) / 0.60 = 66.67. A3 a day late, A5 never. Not A6 and A7.
        activities: csv`
          id,type,se,requested_at,responded_at
          A1,product_feedback,ana,2026-06-01,2026-07-01
          A2,product_feedback,ana,2026-07-01,2026-07-01
          A3,product_feedback,ana,2026-07-01,2026-08-01
          A4,product_feedback,ana,2026-08-31,2026-09-01
          A5,product_feedback,ana,2026-07-01,
          A6,product_feedback,ana,2026-05-31,2026-06-01
          A7,product_feedback,ana,2026-09-01,2026-09-02
        `,
      },
      { value: 3 / 5, score: 200 / 3, n: 5 },
    ],
    [
      'one request',
      {
        activities: csv`id,type,se,requested_at,responded_at\n A1,product_feedback,ana,2026-07-01,2026-07-01`,
      },
      { missing: 'tooFew', reason: '1 record, 5 are needed' },
    ],
  ])('%s', check('product_feedback_closure'));
});

describe('se_coverage', () => {
  const qualified = csv`
    id,se,outcome,qualified_at,closed_at,deal_type
    D1,ana,open,2026-07-01,2026-12-01,new
    D2,ana,open,2026-07-01,,new
    D3,ben,won,2026-07-01,2026-10-02,new
    D4,ben,open,2026-09-30,2026-09-01,new
    D5,,open,2026-07-01,2026-12-01,new
    D6,TBD,open,2026-07-01,2026-12-01,new
    D7,ana,won,2026-07-01,2026-09-30,new
    D8,ana,open,2026-10-01,2026-12-01,new
    D9,ana,open,,2026-12-01,new
    D10,ana,open,2026-07-01,2026-12-01,renewal
  `;
  test.each<HandCase>([
    [
      'with an SE, of those qualified and open on the last day',
      // Open on 2026-09-30: D1, D2 (no day), D3 (closed later), D4 (its day is only expected), D5, D6. With an SE D1 to D4:
      // 4 / 6 = 0.6667. Score: (0.6667 - 0.50) / 0.45 = 37.04.
      // Not D7 (closed that day), D8 (qualified later), D9 (not qualified), D10 (renewal).
      { deals: qualified },
      { value: 4 / 6, score: (100 * (4 / 6 - 0.5)) / 0.45, n: 6 },
      { asOf: '2026-10-05' },
    ],
    [
      'a quarter long past cannot be told from the export of today',
      { deals: qualified, activities: elsewhere },
      { missing: 'notApplicable' },
      { asOf: '2026-12-01' },
    ],
    [
      'nobody notes when a deal was qualified',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,open,2026-07-15` },
      { missing: 'noData', reason: 'no row of deals has `qualified_at`' },
    ],
  ])('%s', check('se_coverage'));
});

describe('demo_after_discovery_rate', () => {
  test.each<HandCase>([
    [
      'a discovery session of the same deal in the sixty days before',
      {
        // D1 sixty days before, D2 the same day, D3 the day before: 3 of the demos A1 to A5 = 0.60.
        // Score: (0.60 - 0.40) / 0.50 = 40. D4 61 days before, D5 only afterwards. Not A6 (no deal), A7 (cancelled).
        activities: csv`
          id,type,se,deal_id,happened_at,outcome
          A1,demo,ana,D1,2026-08-30,
          A2,demo,ana,D2,2026-07-01,
          A3,demo,ana,D3,2026-07-01,
          A4,demo,ana,D4,2026-08-30,
          A5,demo,ana,D5,2026-07-01,
          A6,demo,ana,,2026-07-01,
          A7,demo,ana,D6,2026-07-01,cancelled
          B1,discovery,ana,D1,2026-07-01,
          B2,discovery,ben,D2,2026-07-01,
          B3,discovery,ana,D3,2026-06-30,
          B4,discovery,ana,D4,2026-06-30,
          B5,discovery,ana,D5,2026-07-02,
          B6,discovery,ana,D5,2026-06-30,cancelled
        `,
      },
      { value: 3 / 5, score: 40, n: 5 },
    ],
    [
      'on the same day the hour decides',
      {
        // Discovery at 09:00: the demo at 10:00 comes after it, the one at 08:00 before. A3 to A5 have none: 1 / 5.
        activities: csv`
          id,type,se,deal_id,happened_at
          A1,demo,ana,D1,2026-07-01T10:00
          A2,demo,ana,D1,2026-07-01T08:00
          A3,demo,ana,D3,2026-07-01
          A4,demo,ana,D4,2026-07-01
          A5,demo,ana,D5,2026-07-01
          B1,discovery,ana,D1,2026-07-01T09:00
        `,
      },
      { value: 1 / 5, score: 0, n: 5 },
    ],
    [
      'one demo',
      {
        activities: csv`
          id,type,se,deal_id,happened_at
          A1,demo,ana,D1,2026-07-01
          B1,discovery,ana,D1,2026-07-01
        `,
      },
      { missing: 'tooFew', reason: '1 record, 5 are needed' },
    ],
  ])('%s', check('demo_after_discovery_rate'));
});

describe('stakeholder_breadth', () => {
  const deals = csv`
    id,se,outcome,closed_at
    D1,ana,won,2026-07-01
    D2,ana,won,2026-07-01
    D3,ana,lost,2026-07-01
    D4,ana,no_decision,2026-07-01
    D5,ana,qualified_out,2026-09-30
    D6,ana,open,2026-07-01
    D7,ana,won,2026-06-30
  `;
  test.each<HandCase>([
    [
      'the fullest meeting of each closed deal, and the middle one of these',
      {
        // D1 5 (of 2 and 5), D2 3, D3 2, D4 1, D5 2: sorted 1 2 2 3 5, the middle is 2. Score: (2 - 1) / 3 = 33.33.
        // Not D6 (open), D7 (earlier), the cancelled A9 and the internal A10.
        activities: csv`
          id,type,se,deal_id,happened_at,contacts,outcome
          A1,demo,ana,D1,2026-06-01,2,
          A2,discovery,ana,D1,2026-06-02,5,
          A3,demo,ana,D2,2026-06-01,3,
          A4,pov,ana,D3,2026-06-01,2,
          A5,consultation,ana,D4,2026-06-01,1,
          A6,demo,ana,D5,2026-06-01,2,
          A7,demo,ana,D6,2026-06-01,9,
          A8,demo,ana,D7,2026-06-01,9,
          A9,demo,ana,D2,2026-06-01,9,cancelled
          A10,internal,ana,D2,2026-06-01,9,
        `,
        deals,
      },
      { value: 2, score: 100 / 3, n: 5 },
    ],
    [
      'many meetings of one deal are one deal',
      {
        activities: csv`
          id,type,se,deal_id,happened_at,contacts
          A1,demo,ana,D1,2026-06-01,2
          A2,demo,ana,D1,2026-06-01,3
          A3,demo,ana,D1,2026-06-01,4
          A4,demo,ana,D1,2026-06-01,5
          A5,demo,ana,D1,2026-06-01,6
        `,
        deals,
      },
      { missing: 'tooFew', reason: '1 deal, 5 are needed' },
    ],
  ])('%s', check('stakeholder_breadth'));
});

describe('product_feedback_per_se_quarter', () => {
  const asked = (count: number): string =>
    `id,type,se,requested_at\n${Array.from({ length: count }, (_, index) => `A${index},product_feedback,ana,2026-07-15\n`).join('')}A-1,product_feedback,ana,2026-08-03\n`;
  test.each<HandCase>([
    [
      'requests for thirteen weeks of a person',
      // 2 / (20 / 13) = 1.3. Score: 1.3 / 2 = 65.
      { activities: asked(2), people: five },
      {
        value: 1.3,
        score: 65,
        people: 5,
        funnel: { inPeriod: 2, matched: 2, leftOut: {}, exposure: 20 / 13 },
      },
    ],
    [
      'more than can be read is as bad as silence',
      // 30 / (20 / 13) = 19.5. Score: (25 - 19.5) / 15 = 36.67.
      { activities: asked(30), people: five },
      { value: 19.5, score: (100 * 5.5) / 15 },
    ],
    [
      'silence',
      {
        activities: csv`
          id,type,se,happened_at,requested_at
          A1,inquiry,ana,2026-07-15,2026-07-15
        `,
        people: five,
      },
      { value: 0, score: 0 },
    ],
  ])('%s', check('product_feedback_per_se_quarter', weeks));
});

describe('product_collaboration', () => {
  test.each<HandCase>([
    [
      'both items, of SEs',
      {
        // s1 (0.50 + 0.50) / 2, s2 (0.75 + 0.25) / 2, s3 0.50, s4 0.25, s5 0.75: 2.50 / 5 = 0.50. Score: 0.10 / 0.45.
        surveys: csv`
          ${answers('se', { product_1: [3, 4, 3, 2, 4], product_2: [3, 2] })}
          p1,product_1,5,product,2026-08-15
        `,
      },
      { value: 0.5, score: scored(0.5), n: 5 },
    ],
    [
      'four respondents',
      { surveys: answers('se', { product_1: [3, 4, 3, 2] }) },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed' },
    ],
  ])('%s', check('product_collaboration'));
});

describe('handoff_timeliness', () => {
  test.each<HandCase>([
    [
      'within five working days of the signature',
      {
        // D1 Wed 1 July to Wed 8 July: 5 working days. D2 the same day. D3 Fri 3 July to Fri 10 July: 5 again, for the
        // weekend does not count. D4 Wed 1 July to Thu 9 July: 6, late. D5 never, and its five days are over: late.
        // 3 / 5 = 0.60. Score: (0.60 - 0.50) / 0.45 = 22.22.
        // D6 was signed on 30 September, and by 1 October its five days are not over: not judged, though done.
        deals: csv`
          id,se,outcome,closed_at,handoff_at,deal_type
          D1,ana,won,2026-07-01,2026-07-08,new
          D2,ana,won,2026-07-01,2026-07-01,new
          D3,ana,won,2026-07-03,2026-07-10,new
          D4,ana,won,2026-07-01,2026-07-09,new
          D5,ana,won,2026-07-01,,new
          D6,ana,won,2026-09-30,2026-09-30,new
          D7,ana,lost,2026-07-01,,new
          D8,ana,won,2026-07-01,,renewal
        `,
      },
      { value: 3 / 5, score: (100 * 10) / 45, n: 5 },
    ],
    [
      'once the days are over the last one is judged too',
      {
        // As before with D6, now in time: 4 / 6.
        deals: csv`
          id,se,outcome,closed_at,handoff_at
          D1,ana,won,2026-07-01,2026-07-08
          D2,ana,won,2026-07-01,2026-07-01
          D3,ana,won,2026-07-03,2026-07-10
          D4,ana,won,2026-07-01,2026-07-09
          D5,ana,won,2026-07-01,
          D6,ana,won,2026-09-30,2026-09-30
        `,
      },
      { value: 4 / 6, score: (100 * (4 / 6 - 0.5)) / 0.45, n: 6 },
      { asOf: '2026-10-15' },
    ],
    [
      'nobody enters the meeting',
      { deals: csv`id,se,outcome,closed_at\n D1,ana,won,2026-07-01` },
      { missing: 'noData', reason: 'no row of deals has `handoff_at`' },
    ],
  ])('%s', check('handoff_timeliness'));
});

describe('documentation_completeness', () => {
  test.each<HandCase>([
    [
      'the share of fields filled, deal by deal; a reason is asked of losses alone',
      {
        // D1 2 of 2, D2 1 of 2, D3 3 of 3, D4 1 of 3 (n/a is no reason), D5 0 of 3 (no decision is a loss here):
        // 1 + 1/2 + 1 + 1/3 + 0 = 17/6, over 5 = 17/30 = 0.5667. Score: (0.5667 - 0.50) / 0.45 = 14.81.
        deals: csv`
          id,se,outcome,closed_at,champion,decision_criteria,loss_reason
          D1,ana,won,2026-07-01,Kim,speed,
          D2,ana,won,2026-07-01,Kim,,
          D3,ana,lost,2026-07-01,Sam,price,price
          D4,ana,lost,2026-07-01,Sam,,n/a
          D5,ana,no_decision,2026-07-01,,,
          D6,ana,open,2026-07-01,,,
        `,
      },
      { value: 17 / 30, score: (100 * (17 / 30 - 0.5)) / 0.45, n: 5 },
    ],
    [
      'a field that the export does not have at all is no data, not 0',
      { deals: csv`id,se,outcome,closed_at,champion,decision_criteria\n D1,ana,won,2026-07-01,Kim,speed` },
      { missing: 'noData', reason: 'no row of deals has `loss_reason`' },
    ],
    [
      'one deal',
      {
        deals: csv`
          id,se,outcome,closed_at,champion,decision_criteria,loss_reason
          D1,ana,won,2026-07-01,Kim,speed,
          D2,ana,open,2026-07-01,Kim,speed,later
        `,
      },
      { missing: 'tooFew', reason: '1 record, 5 are needed' },
    ],
  ])('%s', check('documentation_completeness'));
});

describe('next_step_freshness', () => {
  test.each<HandCase>([
    [
      'a next step within fourteen days of the last day, of the deals open on it',
      {
        // Open on 2026-09-30: D1 to D5. Fresh D1 (14 days), D2 (that day): 2 / 5 = 0.40, the worst that is scored.
        // D3 15 days, D4 never. D5 is open, for its day is only expected. Not D6 (closed), D7 (no SE).
        deals: csv`
          id,se,outcome,created_at,closed_at,next_step_at
          D1,ana,open,2026-07-01,2026-12-01,2026-09-16
          D2,ana,open,2026-07-01,2026-12-01,2026-09-30
          D3,ana,open,2026-07-01,2026-12-01,2026-09-15
          D4,ana,open,2026-07-01,2026-12-01,
          D5,ana,open,2026-07-01,2026-09-01,2026-08-01
          D6,ana,won,2026-07-01,2026-09-01,2026-09-30
          D7,,open,2026-07-01,2026-12-01,2026-09-30
        `,
      },
      { value: 2 / 5, score: 0, n: 5 },
      { asOf: '2026-09-30' },
    ],
    [
      'four open deals',
      {
        activities: elsewhere,
        deals: csv`
          id,se,outcome,created_at,closed_at,next_step_at
          D1,ana,open,2026-07-01,2026-12-01,2026-09-16
          D2,ana,open,2026-07-01,2026-12-01,2026-09-30
          D3,ana,open,2026-07-01,2026-12-01,2026-09-15
          D4,ana,open,2026-07-01,2026-12-01,
        `,
      },
      { missing: 'tooFew', reason: '4 records, 5 are needed' },
    ],
  ])('%s', check('next_step_freshness'));
});
