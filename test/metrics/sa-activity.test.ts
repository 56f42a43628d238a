import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };
const sa = (metric: string) => holds('spacesea:sa', metric, q3);

// 2 July to 30 September 2026 has 65 working days, 13 weeks. Five people: 65 person-weeks, 15 person-months.
const people = csv`
  id,role,start_on
  ana,sa,2026-07-02
  ben,sa,2026-07-02
  cem,sa,2026-07-02
  dia,sa,2026-07-02
  eva,sa,2026-07-02
`;
// Two of them half of the time: 4 x 13 = 52 person-weeks, 12 person-months.
const partTime = csv`
  id,role,start_on,fte
  ana,sa,2026-07-02,1
  ben,sa,2026-07-02,1
  cem,sa,2026-07-02,1
  dia,sa,2026-07-02,0.5
  eva,sa,2026-07-02,0.5
`;
const fourPeople = people.replace(/eva.*\n/, '');

/** So many records of a type, on the same day, by ana. */
const done = (type: string, count: number, day = '2026-08-03', outcome = ''): string =>
  Array.from(
    { length: count },
    (_, index) => `${type}${day}${outcome}${index},${type},ana,${day},${day},${outcome}\n`,
  ).join('');
const activities = (...parts: readonly string[]): string =>
  `id,type,se,happened_at,completed_at,outcome\n${parts.join('')}`;

/** What a rate per month must do: its type, a count with the score it gives over 15 person-months, and what is counted. */
const monthly = (
  type: string,
  { count, score, outcome = '' }: { count: number; score: number; outcome?: string },
): HandCase[] => [
  [
    `${count} of five people in three months`,
    {
      people,
      activities: activities(
        done(type, count, '2026-08-03', outcome),
        done(type, 9, '2026-08-03', 'cancelled'),
        done(type, 9, '2026-06-30', outcome),
        done('internal', 9, '2026-08-03', 'success'),
      ),
    },
    { value: count / 15, n: count, score },
  ],
  [
    'those who work half of the time count half',
    { people: partTime, activities: activities(done(type, 12, '2026-08-03', outcome)) },
    { value: 1, n: 12, score: expectedAtOne(type) },
  ],
  [
    'none is a real 0',
    { people, activities: activities(done('internal', 1, '2026-08-03', 'success')) },
    { value: 0, n: 0, score: 0 },
  ],
  [
    'four people are too few',
    { people: fourPeople, activities: activities(done(type, count, '2026-08-03', outcome)) },
    { missing: 'tooFew' },
  ],
  ['no file', { people }, { missing: 'noData' }],
];

/** The score of one a month: within the range of full marks everywhere but for issues, of which two are asked. */
const expectedAtOne = (type: string): number => (type === 'issue' ? 50 : 100);

describe('specs_per_sa_month', () => {
  // 6 / 15 = 0.4, below 1: 0.4 of full marks.
  test.each<HandCase>(monthly('specification', { count: 6, score: 40 }))('%s', sa('specs_per_sa_month'));
});

describe('impl_plans_per_sa_month', () => {
  // 3 / 15 = 0.2, below 0.5: 0.2 / 0.5.
  test.each<HandCase>(monthly('implementation_plan', { count: 3, score: 40 }))(
    '%s',
    sa('impl_plans_per_sa_month'),
  );
});

describe('arch_reviews_per_sa_month', () => {
  // 135 / 15 = 9, halfway from 6 (full marks) to 12 (none).
  test.each<HandCase>(monthly('architecture_review', { count: 135, score: 50 }))(
    '%s',
    sa('arch_reviews_per_sa_month'),
  );
});

describe('kt_sessions_per_sa_month', () => {
  // 90 / 15 = 6, halfway from 4 to 8.
  test.each<HandCase>(monthly('knowledge_transfer', { count: 90, score: 50 }))(
    '%s',
    sa('kt_sessions_per_sa_month'),
  );
});

describe('issues_resolved_per_sa_month', () => {
  // 18 / 15 = 1.2, below 2: 0.6.
  test.each<HandCase>(monthly('issue', { count: 18, score: 60, outcome: 'success' }))(
    '%s',
    sa('issues_resolved_per_sa_month'),
  );
  test.each<HandCase>([
    [
      // 15 solved and 15 partly of 40 issues: 30 / 15 = 2.
      'what failed or has no result is not resolved',
      {
        people,
        activities: activities(
          done('issue', 15, '2026-08-03', 'success'),
          done('issue', 15, '2026-08-03', 'partial'),
          done('issue', 5, '2026-08-03', 'failure'),
          done('issue', 5),
        ),
      },
      { value: 2, n: 30, score: 100 },
    ],
  ])('%s', sa('issues_resolved_per_sa_month'));
});

describe('best_practices_per_sa_month', () => {
  // 3 / 15 = 0.2, below 0.3: 2/3.
  test.each<HandCase>(monthly('best_practice', { count: 3, score: 200 / 3 }))(
    '%s',
    sa('best_practices_per_sa_month'),
  );
});

describe('designs_per_sa_month', () => {
  // 9 / 15 = 0.6, below 1.
  test.each<HandCase>(monthly('design', { count: 9, score: 60 }))('%s', sa('designs_per_sa_month'));
});

describe('kt_attendees_per_session', () => {
  test.each<HandCase>([
    [
      // 2, 4, 4, 0 and 5 people: 15 / 5 = 3, and no score.
      'the mean of the sessions of which it is known',
      {
        activities: csv`
          id,type,se,happened_at,contacts,outcome
          1,knowledge_transfer,ana,2026-07-01,2,
          2,knowledge_transfer,ana,2026-07-01,4,
          3,knowledge_transfer,ana,2026-07-01,4,
          4,knowledge_transfer,ana,2026-07-01,0,
          5,knowledge_transfer,ana,2026-07-01,5,
          6,knowledge_transfer,ana,2026-07-01,,
          7,knowledge_transfer,ana,2026-07-01,90,cancelled
          8,consultation,ana,2026-07-01,90,
        `,
      },
      { value: 3, n: 5 },
    ],
    [
      'one session',
      {
        activities: csv`
          id,type,se,happened_at,contacts
          1,knowledge_transfer,ana,2026-07-01,2
        `,
      },
      { missing: 'tooFew', n: 1 },
    ],
  ])('%s', sa('kt_attendees_per_session'));
});

/** What a rate per week must do, over 65 person-weeks. */
const weekly = (type: string, count: number, score: number): HandCase[] => [
  [
    `${count} of five people in 13 weeks`,
    {
      people,
      activities: activities(
        done(type, count),
        done(type, 9, '2026-08-03', 'cancelled'),
        done(type, 9, '2026-10-01'),
        done('internal', 9, '2026-08-03', 'success'),
      ),
    },
    { value: count / 65, n: count, score },
  ],
  [
    'those who work half of the time count half',
    { people: partTime, activities: activities(done(type, 52)) },
    { value: 1, n: 52, score: 100 },
  ],
  [
    'none is a real 0',
    { people, activities: activities(done('internal', 1, '2026-08-03', 'success')) },
    { value: 0, score: 0 },
  ],
  [
    'four people are too few',
    { people: fourPeople, activities: activities(done(type, count)) },
    { missing: 'tooFew' },
  ],
];

describe('demos_per_sa_week', () => {
  // 13 / 65 = 0.2 is just enough for full marks.
  test.each<HandCase>(weekly('demo', 13, 100))('%s', sa('demos_per_sa_week'));
});

describe('consultations_per_sa_week', () => {
  // 26 / 65 = 0.4, below 1.
  test.each<HandCase>(weekly('consultation', 26, 40))('%s', sa('consultations_per_sa_week'));
});

describe('povs_active_per_sa', () => {
  test.each<HandCase>([
    [
      // 2 July to 30 September is 91 days; five people, 455 person-days. From 1 July on D1 is open for all 92 days of the
      // quarter, D2 for 30, D3 for 10: 132 POV-days. 132 / 455 = 0.29. D4 had ended, D5 is nobody's.
      // Above 0.2 and below 2.5: full marks.
      'days with an open POV over the days of everybody',
      {
        people,
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at,closed_at
          D1,ana,open,2026-05-01,,
          D2,ben,won,2026-07-01,2026-07-31,2026-08-15
          D3,cem,lost,2026-09-01,2026-09-11,2026-09-15
          D4,dia,won,2026-05-01,2026-06-30,
          D5,,open,2026-05-01,,
        `,
      },
      { value: 132 / 455, score: 100 },
    ],
    [
      'none is a real 0',
      {
        people,
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at,closed_at
          D4,dia,won,2026-05-01,2026-06-30,2026-07-15
        `,
      },
      { value: 0, score: 0 },
    ],
    ['no file', { people }, { missing: 'noData' }],
  ])('%s', sa('povs_active_per_sa'));
});

describe('customer_time_share', () => {
  test.each<HandCase>([
    [
      // 120 + 60 + 60 = 240 minutes for deals; with 240 + 60 + 60 for none they are 600. 240 / 600 = 0.4.
      // From 30 % to 55 % the score rises in a line: (0.40 - 0.30) / 0.25 = 0.4.
      'minutes for a deal of all minutes',
      {
        activities: csv`
          id,type,se,deal_id,happened_at,duration_minutes,outcome
          1,consultation,ana,D1,2026-07-01,120,
          2,consultation,ana,D1,2026-07-02,60,
          3,issue,ben,D2,2026-07-02,60,
          4,training,ben,,2026-07-02,240,
          5,internal,ben,,2026-07-02,60,
          6,internal,ben,,2026-07-02,60,
          7,internal,ben,,2026-07-02,900,cancelled
          8,internal,ben,,2026-07-02,,
        `,
      },
      { value: 0.4, score: 40 },
    ],
    [
      'no work has a length',
      {
        activities: csv`
          id,type,se,deal_id,happened_at,duration_minutes
          1,consultation,ana,D1,2026-07-01,0
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('customer_time_share'));
});

describe('activity_coverage', () => {
  test.each<HandCase>([
    [
      // Five people from Monday 21 September on, the weeks of 21 and 28 September: ten person-weeks. ana logged in both,
      // ben in one, twice: 3 / 10. It has no score.
      'weeks with at least one record, of all weeks of everybody',
      {
        people: people.replaceAll('2026-07-02', '2026-09-21'),
        activities: csv`
          id,type,se,happened_at
          1,demo,ana,2026-09-21
          2,demo,ana,2026-09-30
          3,demo,ben,2026-09-22
          4,demo,ben,2026-09-25
        `,
      },
      { value: 0.3 },
    ],
    ['no file', { people }, { missing: 'noData' }],
  ])('%s', sa('activity_coverage'));
});
