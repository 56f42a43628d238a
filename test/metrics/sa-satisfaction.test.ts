import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };
const sa = (metric: string) => holds('spacesea:sa', metric, q3);

/** Answers as `item value respondent role day`, role and day as usual if left out. */
const answers = (...lines: readonly string[]): string => {
  const rows = lines.map((line) => {
    const [item, value, respondent, role = 'sa', day = '2026-09-10'] = line.split(' ');
    return [item, value, respondent, role, day].join(',');
  });
  return `${['item,value,respondent,role,submitted_at', ...rows].join('\n')}\n`;
};

/** Two questions from 1 to 5, asked of architects. */
const twoItems = (one: string, two: string): HandCase[] => [
  [
    // Each respondent first: a (4/4 + 3/4)/2 = 0.875, b 2/4 and 2/4 = 0.5, c (1/4 + 3/4)/2 = 0.5, d (0 + 1/4)/2 = 0.125,
    // e answered one of two: 3/4 = 0.75. Together (0.875 + 0.5 + 0.5 + 0.125 + 0.75) / 5 = 0.55.
    // Score: (0.55 - 0.40) / (0.85 - 0.40) = 1/3.
    'each architect weighs the same, whoever else answered',
    {
      surveys: answers(
        ...[`${one} 5 a`, `${two} 4 a`, `${one} 3 b`, `${two} 3 b`, `${one} 2 c`, `${two} 4 c`],
        ...[`${one} 1 d`, `${two} 2 d`, `${one} 4 e`],
        ...[`${one} 1 f ae`, `other_1 1 a`, `${one} 1 g sa 2026-06-30`],
      ),
    },
    { value: 0.55, n: 5, score: 100 / 3 },
  ],
  [
    // 0.35 is below the worst goalpost: 4 x 0.25 and 1 x 0.75, (4 * 0.25 + 0.75) / 5 = 0.35.
    'below the lower goalpost the score is 0',
    { surveys: answers(`${one} 2 a`, `${one} 2 b`, `${one} 2 c`, `${one} 2 d`, `${two} 4 e`) },
    { value: 0.35, score: 0 },
  ],
  [
    'four architects are too few',
    { surveys: answers(`${one} 5 a`, `${one} 5 b`, `${one} 5 c`, `${one} 5 d`, `${two} 5 d`) },
    { missing: 'tooFew', n: 4 },
  ],
  ['nobody was asked as an architect', { surveys: answers(`${one} 5 a se`) }, { missing: 'noPopulation' }],
  ['no file', { people: 'id\nana\n' }, { missing: 'noData' }],
];

/** One question from 1 to 5. */
const oneItem = (item: string): HandCase[] => [
  [
    // 1, 0.75, 0.75, 0.5 and 0.25: 3.25 / 5 = 0.65. Score: (0.65 - 0.40) / 0.45 = 5/9.
    'the mean of the architects',
    {
      surveys: answers(
        `${item} 5 a`,
        `${item} 4 b`,
        `${item} 4 c`,
        `${item} 3 d`,
        `${item} 2 e`,
        `${item} 1 f ae`,
      ),
    },
    { value: 0.65, n: 5, score: 500 / 9 },
  ],
  ['one answer', { surveys: answers(`${item} 5 a`) }, { missing: 'tooFew', n: 1 }],
  ['no answer of an architect', { surveys: answers(`${item} 5 a customer`) }, { missing: 'noPopulation' }],
];

describe('growth_opportunity', () => {
  test.each<HandCase>(twoItems('growth_1', 'growth_2'))('%s', sa('growth_opportunity'));
});

describe('work_life_balance', () => {
  test.each<HandCase>(twoItems('balance_1', 'balance_2'))('%s', sa('work_life_balance'));
});

describe('team_support', () => {
  test.each<HandCase>(twoItems('support_1', 'support_2'))('%s', sa('team_support'));
});

describe('tools_access', () => {
  test.each<HandCase>(twoItems('tools_1', 'tools_2'))('%s', sa('tools_access'));
});

describe('job_satisfaction', () => {
  test.each<HandCase>(oneItem('job_1'))('%s', sa('job_satisfaction'));
});

describe('recognition', () => {
  test.each<HandCase>(oneItem('recognition_1'))('%s', sa('recognition'));
});

// 2 July to 30 September 2026 has 65 working days: five people are there for 65 person-weeks, 15 person-months.
const people = csv`
  id,role,start_on
  ana,sa,2026-07-02
  ben,sa,2026-07-02
  cem,sa,2026-07-02
  dia,sa,2026-07-02
  eva,sa,2026-07-02
`;

describe('development_hours_per_sa_week', () => {
  test.each<HandCase>([
    [
      // 1200 + 600 + 1440 minutes = 54 hours over 65 person-weeks; below 1 hour the score falls in a line to 0: 54/65.
      'hours of training, certification and lab over the weeks of everybody',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes,outcome
          1,training,ana,2026-07-10,1200,
          2,certification,ben,2026-08-10,600,success
          3,lab,ben,2026-09-10,1440,
          4,training,ben,2026-09-11,900,cancelled
          5,consultation,ben,2026-09-12,900,
          6,training,ben,2026-06-30,900,
        `,
      },
      { value: 54 / 65, n: 3, score: (100 * 54) / 65 },
    ],
    [
      // 65 * 7 hours = 27300 minutes: 7 a week, halfway between 4 (full marks) and 10 (none).
      'too much is as bad as too little',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes
          1,training,ana,2026-07-10,27300
        `,
      },
      { value: 7, score: 50 },
    ],
    [
      'no learning at all is a real 0',
      {
        people,
        activities: csv`
          id,type,se,happened_at,duration_minutes
          1,demo,ana,2026-07-10,60
        `,
      },
      { value: 0, n: 0, score: 0 },
    ],
  ])('%s', sa('development_hours_per_sa_week'));
});

describe('after_hours_share', () => {
  test.each<HandCase>([
    [
      // With a time of day and a customer: 1 to 5. 07:59 and 18:01 on working days and Saturday noon are outside: 3 of 5.
      // 0.6 is worse than 25 %: 0.
      'early, late and at the weekend',
      {
        activities: csv`
          id,type,se,happened_at
          1,consultation,ana,2026-07-06T07:59
          2,demo,ana,2026-07-06T08:00
          3,issue,ben,2026-07-07T17:59
          4,handoff,ben,2026-07-08T18:01
          5,knowledge_transfer,ben,2026-07-11T12:00
          6,consultation,ben,2026-07-12
          7,specification,ben,2026-07-12T23:00
        `,
      },
      { value: 0.6, n: 5, score: 0 },
    ],
    [
      // One of ten: 10 %. Score: (0.25 - 0.10) / (0.25 - 0.05) = 0.75.
      'one of ten',
      {
        activities: `id,type,se,happened_at\n0,demo,ana,2026-07-06T20:00\n${[1, 2, 3, 4, 5, 6, 7, 8, 9]
          .map((id) => `${id},demo,ana,2026-07-07T10:0${id}\n`)
          .join('')}`,
      },
      { value: 0.1, n: 10, score: 75 },
    ],
    [
      // 20:00 UTC is 05:00 in Tokyo, where ana lives, on the next day; 01:00 UTC is 10:00 there.
      'where the person lives',
      {
        people: csv`
          id,timezone
          ana,Asia/Tokyo
        `,
        activities: csv`
          id,type,se,happened_at
          1,demo,ana,2026-07-06T20:00Z
          2,demo,ana,2026-07-07T01:00Z
          3,demo,ana,2026-07-08T01:00Z
          4,demo,ana,2026-07-09T01:00Z
          5,demo,ana,2026-07-10T01:00Z
        `,
      },
      { value: 0.2, n: 5, score: 25 },
    ],
    [
      'plain dates tell nothing',
      {
        activities: csv`
          id,type,se,happened_at
          1,demo,ana,2026-07-06
        `,
      },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('after_hours_share'));
});

describe('enps', () => {
  test.each<HandCase>([
    [
      // Of five: 10 and 9 promote (2), 8 and 7 are in the middle, 6 is against (1): 100 * (2 - 1) / 5 = 20 points.
      // Score: (20 + 20) / 70.
      'promoters less detractors',
      { surveys: answers('enps 10 a', 'enps 9 b', 'enps 8 c', 'enps 7 d', 'enps 6 e', 'enps 0 f se') },
      { value: 20, n: 5, score: 4000 / 70 },
    ],
    [
      'all against',
      { surveys: answers('enps 0 a', 'enps 1 b', 'enps 2 c', 'enps 6 d', 'enps 5 e') },
      { value: -100, score: 0 },
    ],
    ['one answer', { surveys: answers('enps 10 a') }, { missing: 'tooFew', n: 1 }],
  ])('%s', sa('enps'));
});

describe('work_engagement', () => {
  test.each<HandCase>([
    [
      // Of 6: a 6, b 3, c (6 + 0)/2 = 3, d 0, e 6: 1, 0.5, 0.5, 0, 1 and 3 / 5 = 0.6. Score: (0.6 - 0.295) / 0.623.
      'nine items from 0 to 6, 0 an answer like any other',
      {
        surveys: answers('uwes_1 6 a', 'uwes_9 3 b', 'uwes_2 6 c', 'uwes_3 0 c', 'uwes_5 0 d', 'uwes_7 6 e'),
      },
      { value: 0.6, n: 5, score: (100 * (0.6 - 0.295)) / (0.918 - 0.295) },
    ],
    ['one answer', { surveys: answers('uwes_1 6 a') }, { missing: 'tooFew', n: 1 }],
  ])('%s', sa('work_engagement'));
});

describe('exhaustion', () => {
  test.each<HandCase>([
    [
      // From 1 (agree) to 4 (disagree), (v - 1) / 3. a agrees with item 2: 1, reversed 1. b agrees with 5, which is worded
      // positively: 0. c: 2 -> 2 is 1/3, reversed 2/3; 16 -> 4 is 1; together 5/6. d: 14 -> 3 is 2/3. e: 8 -> 3 is 2/3,
      // reversed 1/3. (1 + 0 + 5/6 + 2/3 + 1/3) / 5 = 17/30. Score, lower is better: (0.6667 - 17/30) / 0.5.
      'agreeing with 5, 10, 14 and 16 is the contrary of exhaustion',
      {
        surveys: answers(
          ...['olbi_2 1 a', 'olbi_5 1 b', 'olbi_2 2 c', 'olbi_16 4 c', 'olbi_14 3 d', 'olbi_8 3 e'],
        ),
      },
      { value: 17 / 30, n: 5, score: (100 * (0.6667 - 17 / 30)) / 0.5 },
    ],
    [
      'items of the other half are not read',
      { surveys: answers('olbi_1 4 a', 'olbi_3 4 b', 'olbi_6 4 c') },
      { missing: 'noPopulation' },
    ],
  ])('%s', sa('exhaustion'));
});

describe('response_rate', () => {
  test.each<HandCase>([
    [
      // Three different keys of five people on the roster.
      'those who answered of those who are there',
      {
        people,
        surveys: answers('growth_1 4 a', 'growth_2 4 a', 'balance_1 3 b', 'tools_1 3 c', 'growth_1 3 d ae'),
      },
      { value: 0.6 },
    ],
    [
      'without a roster nobody knows who was asked',
      { surveys: answers('growth_1 4 a') },
      { missing: 'noData' },
    ],
  ])('%s', sa('response_rate'));
});

describe('regretted_attrition', () => {
  test.each<HandCase>([
    [
      // Four are there for 65 days, eva until 5 August for 25: 285 person-days, 57 weeks, 57/52 years. One departure:
      // 52/57 = 0.91 a year. Fay's was not regretted, and she left before. Worse than 0.20: 0.
      'one of five in a quarter is nearly one a year',
      {
        people: csv`
          id,start_on,end_on,regretted
          ana,2026-07-02,,
          ben,2026-07-02,,
          cem,2026-07-02,,
          dia,2026-07-02,,
          eva,2026-07-02,2026-08-05,true
          fay,2026-01-01,2026-06-30,true
        `,
      },
      { value: 52 / 57, score: 0 },
    ],
    [
      'nobody left, or nobody who was missed',
      {
        people: csv`
          id,start_on,end_on,regretted
          ana,2026-07-02,,
          ben,2026-07-02,,
          cem,2026-07-02,,
          dia,2026-07-02,,
          eva,2026-07-02,2026-08-05,false
        `,
      },
      { value: 0, score: 100 },
    ],
  ])('%s', sa('regretted_attrition'));
});
