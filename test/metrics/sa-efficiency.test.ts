import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };
const sa = (metric: string) => holds('spacesea:sa', metric, q3);

const people = csv`
  id,role,start_on
  ana,sa,2026-07-02
  ben,sa,2026-07-02
  cem,sa,2026-07-02
  dia,sa,2026-07-02
  eva,sa,2026-07-02
`;

describe('implementation_cycle_days', () => {
  test.each<HandCase>([
    [
      // From 1 April: 91, 92, 100, 182 and 183 days (1 July, 2 July, 10 July, 30 September, and 31 March to it); the middle
      // one is 100. Score: (180 - 100) / (180 - 45).
      'the median of those that went live in the quarter',
      {
        deals: csv`
          id,se,outcome,closed_at,go_live_at
          1,ana,won,2026-04-01,2026-07-01
          2,ana,won,2026-04-01,2026-07-02
          3,ana,won,2026-04-01,2026-07-10
          4,ana,won,2026-04-01,2026-09-30
          5,ana,won,2026-03-31,2026-09-30
          6,ana,won,2026-04-01,2026-10-01
          7,ana,won,2026-01-01,
        `,
      },
      { value: 100, n: 5, score: 8000 / 135 },
    ],
    [
      'nothing went live',
      {
        deals: csv`
          id,se,outcome,closed_at,go_live_at
          1,ana,won,2026-07-01,
          2,ana,won,2026-01-01,2026-02-01
        `,
      },
      { missing: 'noData' },
    ],
    [
      'one',
      {
        deals: csv`
          id,se,outcome,closed_at,go_live_at
          1,ana,won,2026-04-01,2026-07-01
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
  ])('%s', sa('implementation_cycle_days'));
});

// Working time of the model is Monday to Friday, 9 to 17: eight hours a day. 6 July 2026 is a Monday.
describe('issue_resolution_hours', () => {
  test.each<HandCase>([
    [
      // 1: 2 h. 2: 8 h, over night. 3: 10 h. 4: 16 h. 5: Friday 16:00 to Monday 10:00, 2 h. In order 2, 2, 8, 10, 16: 8.
      'the median in working hours',
      {
        activities: csv`
          id,type,se,requested_at,completed_at,outcome
          1,issue,ana,2026-07-06T09:00,2026-07-06T11:00,success
          2,issue,ana,2026-07-06T13:00,2026-07-07T13:00,
          3,issue,ana,2026-07-06T09:00,2026-07-07T11:00,
          4,issue,ana,2026-07-06T09:00,2026-07-07T17:00,
          5,issue,ana,2026-07-10T16:00,2026-07-13T10:00,
          6,issue,ana,2026-07-10T16:00,2026-09-13T10:00,cancelled
          7,inquiry,ana,2026-07-10T16:00,2026-09-13T10:00,
        `,
      },
      { value: 8, n: 5, score: 100 },
    ],
    [
      // 2, 4, 6 and twice still open: of five, three are over, so the median is 6, the third. Without the open ones it
      // would be 4.
      'what is open has waited, and counts as such',
      {
        activities: csv`
          id,type,se,requested_at,completed_at
          1,issue,ana,2026-07-06T09:00,2026-07-06T11:00
          2,issue,ana,2026-07-06T09:00,2026-07-06T13:00
          3,issue,ana,2026-07-06T09:00,2026-07-06T15:00
          4,issue,ana,2026-07-06T09:00,
          5,issue,ana,2026-07-06T09:00,
        `,
      },
      { value: 6, n: 5, score: 100 },
    ],
    [
      // Ten working days of 8 hours: worse than 72.
      'two weeks',
      {
        activities: `id,type,se,requested_at,completed_at\n${[1, 2, 3, 4, 5]
          .map((id) => `${id},issue,ana,2026-07-06T09:00,2026-07-17T17:00\n`)
          .join('')}`,
      },
      { value: 80, score: 0 },
    ],
    [
      'no issue',
      {
        activities: csv`
          id,type,se,requested_at,completed_at
          1,inquiry,ana,2026-07-06T09:00,2026-07-06T10:00
        `,
      },
      { missing: 'noPopulation' },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('issue_resolution_hours'));
});

describe('knowledge_reuse_rate', () => {
  test.each<HandCase>([
    [
      // Known of 1 to 5, true of 1: 0.2. From 0.1 to 0.4 the score rises in a line: 1/3.
      'of those of which it is known',
      {
        activities: csv`
          id,type,se,completed_at,reused,outcome
          1,specification,ana,2026-07-01,true,
          2,specification,ana,2026-07-01,false,
          3,implementation_plan,ana,2026-07-01,false,
          4,design,ana,2026-07-01,false,
          5,design,ana,2026-09-30,false,
          6,design,ana,2026-09-30,,
          7,design,ana,2026-09-30,true,cancelled
          8,demo,ana,2026-09-30,true,
        `,
      },
      { value: 0.2, n: 5, score: 100 / 3 },
    ],
    [
      'everything copied is as bad as nothing',
      {
        activities: `id,type,se,completed_at,reused\n${[1, 2, 3, 4, 5].map((id) => `${id},design,ana,2026-07-01,true\n`).join('')}`,
      },
      { value: 1, n: 5, score: 0 },
    ],
    [
      'it is never known',
      {
        activities: csv`
          id,type,se,completed_at,reused
          1,design,ana,2026-07-01,
          2,demo,ana,2026-07-01,true
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('knowledge_reuse_rate'));
});

describe('handover_days', () => {
  test.each<HandCase>([
    [
      // From Wednesday 1 July: 1 is the next day, 1; 2 Friday, 2; 3 Wednesday after, 5; 4 Friday after, 7; 5 two weeks
      // later, 10. The middle one is 5. Score: (15 - 5) / 12. 6 was refused.
      'the median in working days',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at,handoff_accepted
          1,ana,won,2026-07-01,2026-07-02,true
          2,ana,won,2026-07-01,2026-07-03,true
          3,ana,won,2026-07-01,2026-07-08,true
          4,ana,won,2026-07-01,2026-07-10,
          5,ana,won,2026-07-01,2026-07-15,true
          6,ana,won,2026-07-01,2026-07-02,false
          7,ana,lost,2026-07-01,,
        `,
      },
      { value: 5, n: 5, score: 1000 / 12 },
    ],
    [
      // 1, 2 and 5 days, and two that wait since July: the third of five, 5.
      'who still waits counts',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at
          1,ana,won,2026-07-01,2026-07-02
          2,ana,won,2026-07-01,2026-07-03
          3,ana,won,2026-07-01,2026-07-08
          4,ana,won,2026-07-01,
          5,ana,won,2026-07-01,
        `,
      },
      { value: 5, n: 5, score: 1000 / 12 },
    ],
    [
      'nothing was won',
      {
        deals: csv`
          id,se,outcome,closed_at,handoff_at
          1,ana,lost,2026-07-01,
          2,ana,won,2026-01-01,2026-01-02
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('handover_days'));
});

describe('implementation_overdue_rate', () => {
  const deals = csv`
    id,se,outcome,closed_at,planned_go_live_at,implementation_ended_at,implementation_outcome
    1,ana,won,2026-01-10,2026-09-29,,open
    2,ana,won,2026-01-10,2026-09-30,,open
    3,ana,won,2026-01-10,2026-12-01,,open
    4,ana,won,2026-01-10,2026-12-01,2026-10-02,accepted
    5,ana,won,2026-01-10,2026-06-30,2026-10-02,accepted
    6,ana,won,2026-01-10,2026-06-30,2026-09-29,accepted
    7,ana,won,2026-01-10,,,open
    8,ana,won,2026-10-02,2026-10-05,,open
    9,ana,won,2026-05-10,,,
  `;
  test.each<HandCase>([
    // Under way on 30 September, with a plan: 1 to 5. Planned before that day: 1 and 5. 2 / 5 = 0.4.
    // Score: (0.6 - 0.4) / 0.5.
    ['planned before the last day', { deals }, { value: 0.4, n: 5, score: 40 }, { asOf: '2026-10-05' }],
    // On 30 June 1 to 6 were under way, and none of their plans lay before that day. 9 only makes it a quarter
    // in which something happened.
    [
      'an earlier period is told from the dates',
      { deals },
      { value: 0, n: 6, score: 100 },
      { period: '2026-Q2', asOf: '2026-10-05' },
    ],
    ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
  ])('%s', sa('implementation_overdue_rate'));
});

const inquiries = csv`
  id,type,se,requested_at,responded_at
  1,inquiry,ana,2026-07-06T09:00,2026-07-06T10:00
  2,inquiry,ana,2026-07-06T09:00,2026-07-06T17:00
  3,inquiry,ana,2026-07-06T09:00,2026-07-07T09:30
  4,inquiry,ana,2026-07-06T09:00,2026-07-08T09:00
  5,inquiry,ana,2026-07-06T09:00,
  6,inquiry,ana,2026-10-01T09:00,
  7,issue,ana,2026-07-06T09:00,
`;
const noInquiry: HandCase = [
  'no inquiry',
  {
    activities: csv`
      id,type,se,requested_at,responded_at
      1,demo,ana,2026-07-06T09:00,2026-07-06T10:00
    `,
  },
  { missing: 'noPopulation' },
];

describe('inquiry_response_hours', () => {
  test.each<HandCase>([
    // 1, 8, 8.5 and 16 working hours, and one open: the third of five, 8.5. Score: (24 - 8.5) / 22.
    [
      'the median in working hours, open ones waiting',
      { activities: inquiries },
      { value: 8.5, n: 5, score: 1550 / 22 },
    ],
    noInquiry,
  ])('%s', sa('inquiry_response_hours'));
});

describe('inquiry_sla_rate', () => {
  test.each<HandCase>([
    // Within 8 working hours: 1 and 2 (8 exactly). Late: 3, 4 and 5. 2 / 5, worse than 60 %: 0.
    ['within eight working hours', { activities: inquiries }, { value: 0.4, n: 5, score: 0 }],
    [
      // 1 and 2 were asked for on the day of the export: their eight hours are not over, answered or not.
      'of the last day nothing is judged',
      {
        activities: csv`
          id,type,se,requested_at,responded_at
          1,inquiry,ana,2026-09-30T14:00,2026-09-30T15:00
          2,inquiry,ana,2026-09-30T14:00,
        `,
      },
      { missing: 'tooFew', n: 0 },
      { asOf: '2026-09-30' },
    ],
    noInquiry,
  ])('%s', sa('inquiry_sla_rate'));
});

describe('design_cycle_days', () => {
  test.each<HandCase>([
    [
      // From Monday 6 July: 1, 2, 3, 5 and 10 working days; the middle one is 3.
      'the median in working days',
      {
        activities: csv`
          id,type,se,requested_at,completed_at,outcome
          1,design,ana,2026-07-06,2026-07-07,
          2,design,ana,2026-07-06,2026-07-08,
          3,design,ana,2026-07-06,2026-07-09,
          4,design,ana,2026-07-06,2026-07-13,
          5,design,ana,2026-07-06,2026-07-20,
          6,design,ana,2026-07-06,2026-07-06,cancelled
        `,
      },
      { value: 3, n: 5, score: 100 },
    ],
    [
      'one',
      {
        activities: csv`
          id,type,se,requested_at,completed_at
          1,design,ana,2026-07-06,2026-07-07
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
  ])('%s', sa('design_cycle_days'));
});

describe('deals_per_sa_day', () => {
  test.each<HandCase>([
    [
      // ana on 6 July: D1, D2, D3, 3 different. ana on 7 July: D1, 1. ben on 6, 7 and 8 July: D1, D1, and D2 with D4 and
      // D5, so 1, 1 and 3. (3 + 1 + 1 + 1 + 3) / 5 = 1.8, better than 2: 100.
      'different projects on each day of each person',
      {
        activities: csv`
          id,type,se,deal_id,happened_at
          1,demo,ana,D1,2026-07-06
          2,demo,ana,D2,2026-07-06
          3,demo,ana,D3,2026-07-06
          4,issue,ana,D3,2026-07-06
          5,demo,ana,D1,2026-07-07
          6,demo,ben,D1,2026-07-06
          7,demo,ben,D1,2026-07-07
          8,demo,ben,D2,2026-07-08
          9,demo,ben,D4,2026-07-08
          10,demo,ben,D5,2026-07-08
          11,training,ben,,2026-07-09
        `,
      },
      { value: 1.8, score: 100 },
    ],
    [
      'no work for a deal',
      {
        activities: csv`
          id,type,se,deal_id,happened_at
          1,training,ben,,2026-07-09
          2,demo,ben,D1,2026-01-09
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('deals_per_sa_day'));
});

describe('concurrent_implementations_per_sa', () => {
  test.each<HandCase>([
    [
      // The quarter has 92 days, five people from 2 July on 455 person-days. D1 is open for 92 days, D2 from 1 August for
      // 61, D3 until 31 July for 30: 183. 183 / 455, below 1: as many per cent of full marks. D4 is none.
      'days under way over the days of everybody',
      {
        people,
        deals: csv`
          id,se,outcome,closed_at,implementation_outcome,implementation_ended_at
          D1,ana,won,2026-01-10,open,
          D2,ben,won,2026-08-01,open,2026-12-01
          D3,cem,won,2026-01-10,accepted,2026-07-31
          D4,cem,won,2026-01-10,,
          D5,cem,lost,2026-01-10,,
        `,
      },
      { value: 183 / 455, score: (100 * 183) / 455 },
    ],
    [
      'none is a real 0',
      {
        people,
        deals: csv`
          id,se,outcome,closed_at,implementation_outcome,implementation_ended_at
          D3,cem,won,2026-01-10,accepted,2026-03-31
          D4,cem,won,2026-07-10,,
        `,
      },
      { value: 0, score: 0 },
    ],
  ])('%s', sa('concurrent_implementations_per_sa'));
});

describe('focus_block_share', () => {
  const dayOf = (se: string, day: number, ...meetings: readonly string[]): string =>
    meetings
      .map(
        (at) =>
          `${se}${day}${at},consultation,${se},2026-07-${String(day).padStart(2, '0')}T${at.replace('+', ',')}\n`,
      )
      .join('');
  const full = ['10:30+60', '13:00+60', '15:30+90'];
  test.each<HandCase>([
    [
      // The week of 6 July. On Monday and Tuesday of each person: free 9:00-10:30, 11:30-13:00 and 14:00-15:30, never two
      // hours. On the other three days nothing: free. Five people, 15 of 25 days: 0.6. Score: (0.6 - 0.2) / 0.5.
      'days with two hours in one piece, of all days of a week in which anything was logged',
      {
        activities: `id,type,se,happened_at,duration_minutes\n${['ana', 'ben', 'cem', 'dia', 'eva']
          .map((se) => dayOf(se, 6, ...full) + dayOf(se, 7, ...full))
          .join('')}`,
      },
      { value: 0.6, score: 80 },
    ],
    [
      'plain dates tell nothing',
      {
        activities: csv`
          id,type,se,happened_at,duration_minutes
          1,demo,ana,2026-07-06,60
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('focus_block_share'));
});

describe('focus_time', () => {
  const answers = (...lines: readonly string[]): string =>
    `item,value,respondent,role,submitted_at\n${lines.map((line) => `${line.replaceAll(' ', ',')},2026-09-10\n`).join('')}`;
  test.each<HandCase>([
    [
      // a: 4 -> 0.75, and interrupted 2 -> 0.25, reversed 0.75: 0.75. b: 0.5. c: interrupted 5, reversed 0. d: 1. e: 0.75.
      // 3 / 5 = 0.6. Score: (0.60 - 0.40) / 0.45 = 4/9.
      'agreeing to be interrupted is bad',
      {
        surveys: answers(
          ...['focus_1 4 a sa', 'focus_2 2 a sa', 'focus_1 3 b sa', 'focus_2 5 c sa', 'focus_1 5 d sa'],
          ...['focus_1 4 e sa', 'focus_1 1 f se'],
        ),
      },
      { value: 0.6, n: 5, score: 400 / 9 },
    ],
    ['one answer', { surveys: answers('focus_1 5 a sa') }, { missing: 'tooFew', n: 1 }],
    ['asked of others', { surveys: answers('focus_1 5 a se') }, { missing: 'noPopulation' }],
  ])('%s', sa('focus_time'));
});

describe('customer_facing_hours', () => {
  test.each<HandCase>([
    [
      // 65 person-weeks. 39000 minutes of consultation and 1560 of issues: 676 hours, 10.4 a week. From 6 to 14 the
      // score rises in a line: 4.4 / 8.
      'hours with customers over the weeks of everybody',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes,outcome
          1,consultation,ana,2026-07-10,39000,
          2,issue,ben,2026-07-10,1560,
          3,specification,ben,2026-07-10,9000,
          4,consultation,ben,2026-07-10,9000,cancelled
          5,consultation,ben,2026-10-01,9000,
        `,
      },
      { value: 10.4, score: 55 },
    ],
    [
      'none is a real 0',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes
          1,training,ana,2026-07-10,60
        `,
      },
      { value: 0, score: 0 },
    ],
  ])('%s', sa('customer_facing_hours'));
});

describe('workload_gini', () => {
  test.each<HandCase>([
    [
      // Hours 1, 2, 3, 4, 5: 2 (1*1 + 2*2 + 3*3 + 4*4 + 5*5) / (5 * 15) - 6/5 = 110/75 - 1.2 = 4/15.
      // Score: (0.45 - 4/15) / 0.30.
      'one to five hours',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes,outcome
          1,demo,ana,2026-07-10,60,
          2,demo,ben,2026-07-10,120,
          3,demo,cem,2026-07-10,180,
          4,demo,dia,2026-07-10,240,
          5,demo,eva,2026-07-10,200,
          6,internal,eva,2026-07-11,100,
          7,demo,ana,2026-07-10,900,cancelled
        `,
      },
      { value: 4 / 15, score: (100 * (0.45 - 4 / 15)) / 0.3 },
    ],
    [
      // One of five did everything: 4/5, worse than 0.45.
      'all on one pair of shoulders, the others there and idle',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes
          1,demo,ana,2026-07-10,60
        `,
      },
      { value: 0.8, score: 0 },
    ],
    ['no file', { people }, { missing: 'noData' }],
  ])('%s', sa('workload_gini'));
});
