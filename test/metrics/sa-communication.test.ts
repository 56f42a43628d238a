import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };
const sa = (metric: string) => holds('spacesea:sa', metric, q3);

/** Answers as `item value respondent role`. */
const answers = (...lines: readonly string[]): string =>
  `item,value,respondent,role,submitted_at\n${lines.map((line) => `${line.replaceAll(' ', ',')},2026-09-10\n`).join('')}`;

const people = csv`
  id,role,start_on
  ana,sa,2026-07-02
  ben,sa,2026-07-02
  cem,sa,2026-07-02
  dia,sa,2026-07-02
  eva,sa,2026-07-02
`;

describe('impl_team_alignment', () => {
  test.each<HandCase>([
    [
      // a (4/4 + 2/4)/2 = 0.75, b 0.5, c 0.25 of architects; d 1, e 0.5 of those who build: 3 / 5 = 0.6.
      // Score: (0.60 - 0.40) / 0.45 = 4/9.
      'both sides together, each respondent once',
      {
        surveys: answers(
          ...['impl_alignment_1 5 a sa', 'impl_alignment_2 3 a sa', 'impl_alignment_1 3 b sa'],
          ...['impl_alignment_1 2 c sa', 'impl_alignment_1 5 d customer_success'],
          ...['impl_alignment_1 3 e customer_success', 'impl_alignment_1 1 f ae', 'growth_1 1 a sa'],
        ),
      },
      { value: 0.6, n: 5, score: 400 / 9 },
    ],
    ['one answer', { surveys: answers('impl_alignment_1 5 a sa') }, { missing: 'tooFew', n: 1 }],
    ['asked of sales only', { surveys: answers('impl_alignment_1 5 a ae') }, { missing: 'noPopulation' }],
  ])('%s', sa('impl_team_alignment'));
});

describe('cross_functional', () => {
  test.each<HandCase>([
    [
      // Architects about the others: a 0.75, b 0.25. The others about architects: c 1, d 0.5, e 0.75. 3.25 / 5 = 0.65.
      // Score: (0.65 - 0.40) / 0.45 = 5/9. Customers were not asked.
      'architects and their neighbours',
      {
        surveys: answers(
          ...['cross_functional_1 4 a sa', 'cross_functional_1 2 b sa', 'cross_functional_2 5 c ae'],
          ...['cross_functional_2 3 d product', 'cross_functional_2 4 e customer_success'],
          'cross_functional_2 1 f customer',
        ),
      },
      { value: 0.65, n: 5, score: 500 / 9 },
    ],
    ['one answer', { surveys: answers('cross_functional_1 5 a sa') }, { missing: 'tooFew', n: 1 }],
    ['nobody answered these', { surveys: answers('growth_1 5 a sa') }, { missing: 'noPopulation' }],
  ])('%s', sa('cross_functional'));
});

describe('customer_tech_engagement', () => {
  /** Five implementations, and a deal that is none. */
  const deals = csv`
    id,se,outcome,implementation_outcome
    D1,ana,won,open
    D2,ana,won,open
    D3,ben,won,accepted
    D4,ben,won,open
    D5,ben,won,cancelled
    D6,ben,open,
    D7,ben,won,open
  `;
  const met = (...lines: readonly string[]): string =>
    `id,type,se,deal_id,happened_at,outcome\n${lines
      .flatMap((line, index) => {
        const [deal, type, count = '1', outcome = ''] = line.split(' ');
        return Array.from(
          { length: Number(count) },
          (_, each) => `${index}-${each},${type},ana,${deal},2026-08-03,${outcome}\n`,
        );
      })
      .join('')}`;
  test.each<HandCase>([
    [
      // D1 4 meetings, D2 1, D3 2, D4 1, D5 2: 10 over 5 implementations, 2 each. Below 3 the score falls in a line: 2/3.
      // The deal D6 is no implementation yet, and D7 was not met.
      'meetings over the implementations that were met',
      {
        deals,
        activities: met(
          ...['D1 consultation 3', 'D1 architecture_review', 'D2 knowledge_transfer', 'D3 handoff 2'],
          ...['D4 consultation', 'D5 consultation 2', 'D6 consultation 5', 'D1 specification 5'],
          'D2 consultation 5 cancelled',
        ),
      },
      { value: 2, score: 200 / 3 },
    ],
    ['one implementation', { deals, activities: met('D1 consultation 9') }, { missing: 'tooFew' }],
    ['no meeting about one', { deals, activities: met('D1 demo 9') }, { missing: 'noPopulation' }],
  ])('%s', sa('customer_tech_engagement'));
});

describe('knowledge_sharing_breadth', () => {
  test.each<HandCase>([
    [
      // ana and ben of five, however often: 2 / 5 = 0.4. Score: (0.4 - 0.2) / 0.6.
      'people and not pieces',
      {
        people,
        activities: csv`
          id,type,se,happened_at,outcome
          1,knowledge,ana,2026-07-10,
          2,best_practice,ana,2026-07-11,
          3,best_practice,ana,2026-07-12,
          4,best_practice,ben,2026-09-30,
          5,knowledge_transfer,cem,2026-09-30,
          6,knowledge,dia,2026-10-01,
          7,knowledge,eva,2026-09-01,cancelled
        `,
      },
      { value: 0.4, n: 5, score: 100 / 3 },
    ],
    [
      'nobody is a real 0',
      {
        people,
        activities: csv`
          id,type,se,happened_at
          1,demo,ana,2026-07-10
        `,
      },
      { value: 0, n: 5, score: 0 },
    ],
    ['no file', { people }, { missing: 'noData' }],
  ])('%s', sa('knowledge_sharing_breadth'));
});

describe('product_feedback_closure', () => {
  test.each<HandCase>([
    [
      // The thirty days of 1 to 5 end in the quarter. Answered by then: 1 (on the 30th day) and 2; 3 came on the 31st, 4
      // and 5 not at all. 2 / 5 = 0.4. Score: (0.4 - 0.2) / 0.6.
      'answered within thirty days, when these are over',
      {
        activities: csv`
          id,type,se,requested_at,responded_at
          1,product_feedback,ana,2026-06-01,2026-07-01
          2,product_feedback,ana,2026-08-31,2026-09-01
          3,product_feedback,ana,2026-06-02,2026-07-03
          4,product_feedback,ana,2026-06-02,
          5,product_feedback,ana,2026-06-02,
          6,product_feedback,ana,2026-09-01,2026-09-02
          7,product_feedback,ana,2026-05-31,2026-06-02
          8,inquiry,ana,2026-06-02,2026-06-02
        `,
      },
      { value: 0.4, n: 5, score: 100 / 3 },
    ],
    [
      'all of it younger than thirty days',
      {
        activities: csv`
          id,type,se,requested_at,responded_at
          1,product_feedback,ana,2026-09-15,2026-09-16
        `,
      },
      { missing: 'noData' },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('product_feedback_closure'));
});

describe('product_feedback_per_sa_quarter', () => {
  const sent = (count: number): string =>
    `id,type,se,requested_at\n${Array.from({ length: count }, (_, index) => `${index},product_feedback,ana,2026-08-03\n`).join('')}`;
  test.each<HandCase>([
    // From 2 July on five people have 65 weeks, five person-quarters. 5 / 5 = 1, half of the 2 for full marks.
    [
      'five of five people',
      { people, activities: `${sent(5)}x,product_feedback,ana,2026-10-01\n` },
      { value: 1, n: 5, score: 50 },
    ],
    ['a flood is as bad as silence', { people, activities: sent(125) }, { value: 25, score: 0 }],
    [
      'none is a real 0',
      { people, activities: `${sent(0)}x,inquiry,ana,2026-08-03\n` },
      { value: 0, score: 0 },
    ],
  ])('%s', sa('product_feedback_per_sa_quarter'));
});

describe('documentation_completeness', () => {
  test.each<HandCase>([
    [
      // Accepted: six fields are asked; cancelled: the first four.
      // 1: all 6 of 6. 2: champion is a placeholder, incidents missing: 4 of 6. 3: none of 6. 4: 2 of 4. 5: 4 of 4.
      // (1 + 2/3 + 0 + 1/2 + 1) / 5 = 19/30. Score: (19/30 - 0.50) / 0.45. 6 has not ended.
      'the mean share of what is asked',
      {
        deals: csv`
          id,se,outcome,implementation_outcome,implementation_ended_at,champion,decision_criteria,planned_go_live_at,handoff_at,first_value_at,incidents_30d
          1,ana,won,accepted,2026-07-01,Head of IT,cost,2026-06-01,2026-03-01,2026-06-20,0
          2,ana,won,accepted,2026-07-01,TBD,cost,2026-06-01,2026-03-01,2026-06-20,
          3,ana,won,accepted,2026-07-01,,n/a,,,,
          4,ana,won,cancelled,2026-07-01,Head of IT,cost,,,,
          5,ana,won,cancelled,2026-07-01,Head of IT,cost,2026-06-01,2026-03-01,,
          6,ana,won,open,,,,,,,
        `,
      },
      { value: 19 / 30, n: 5, score: (100 * (19 / 30 - 0.5)) / 0.45 },
    ],
    [
      'one',
      {
        deals: csv`
          id,se,outcome,implementation_outcome,implementation_ended_at,champion,decision_criteria,planned_go_live_at,handoff_at,first_value_at,incidents_30d
          1,ana,won,accepted,2026-07-01,Head of IT,cost,2026-06-01,2026-03-01,2026-06-20,0
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('documentation_completeness'));
});

describe('handoff_timeliness', () => {
  test.each<HandCase>([
    [
      // From Wednesday 1 July five working days end on Wednesday 8 July. In time: 1 (same day), 2 (the 5th), 3. Late: 4
      // (the 6th), 5 (never). 6 was signed on Tuesday 29 September: its five days are not over on 1 October.
      // 3 / 5 = 0.6. Score: (0.60 - 0.50) / 0.45 = 2/9.
      'within five working days of the signature',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at,deal_type
          1,ana,won,2026-07-01,2026-07-01,
          2,ana,won,2026-07-01,2026-07-08,
          3,ana,won,2026-07-01,2026-07-03,
          4,ana,won,2026-07-01,2026-07-09,
          5,ana,won,2026-07-01,,
          6,ana,won,2026-09-29,2026-09-29,
          7,ana,lost,2026-07-01,,
          8,ana,won,2026-07-01,,renewal
        `,
      },
      { value: 0.6, n: 5, score: 200 / 9 },
    ],
    [
      'nothing to judge yet',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at
          1,ana,won,2026-09-29,2026-09-29
        `,
      },
      { missing: 'tooFew', n: 0 },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('handoff_timeliness'));
});

describe('stakeholder_breadth', () => {
  test.each<HandCase>([
    [
      // The most people met at once: D1 3, D2 1, D3 5, D4 2, D5 2. In order 1, 2, 2, 3, 5: the middle one is 2.
      // Score: (2 - 1) / (4 - 1).
      'the largest meeting of each deal, and the middle of these',
      {
        activities: csv`
          id,type,se,deal_id,happened_at,contacts,outcome
          1,consultation,ana,D1,2026-07-01,3,
          2,consultation,ana,D1,2026-07-02,2,
          3,consultation,ana,D2,2026-07-01,1,
          4,demo,ana,D3,2026-07-01,5,
          5,demo,ana,D4,2026-07-01,2,
          6,demo,ana,D5,2026-07-01,2,
          7,demo,ana,D5,2026-07-01,9,cancelled
          8,demo,ana,D5,2026-07-01,,
          9,demo,ana,,2026-07-01,9,
        `,
      },
      { value: 2, score: 100 / 3 },
    ],
    [
      'one deal',
      {
        activities: csv`
          id,type,se,deal_id,happened_at,contacts
          1,consultation,ana,D1,2026-07-01,3
        `,
      },
      { missing: 'tooFew' },
    ],
  ])('%s', sa('stakeholder_breadth'));
});

describe('sa_coverage', () => {
  const deals = csv`
    id,se,outcome,closed_at,implementation_outcome,implementation_ended_at
    1,ana,won,2026-01-10,open,
    2,ana,won,2026-09-30,open,
    3,ben,won,2026-01-10,accepted,2026-10-02
    4,,won,2026-01-10,open,
    5,,won,2026-01-10,open,2026-12-01
    6,,won,2026-01-10,accepted,2026-09-01
    7,,won,2026-01-10,,
    8,ana,won,2026-10-01,open,
  `;
  test.each<HandCase>([
    // Under way on 30 September: 1 to 5; 6 had ended, 7 is no implementation, 8 was not signed. With an architect: 1, 2,
    // 3. 3 / 5 = 0.6. Score: (0.60 - 0.50) / 0.45 = 2/9.
    [
      'of those under way on the last day',
      { deals },
      { value: 0.6, n: 5, score: 200 / 9 },
      { asOf: '2026-10-05' },
    ],
    [
      'half a year later nobody knows whose they were',
      { deals },
      { missing: 'notApplicable' },
      { asOf: '2027-03-31' },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('sa_coverage'));
});
