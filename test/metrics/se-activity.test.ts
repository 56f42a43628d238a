import { describe, test } from 'vitest';
import { csv, type HandCase, holds } from '../support/hand.ts';
import { elsewhere, five, logged, weeks } from './se-files.ts';

/** Four weeks of five full-time people: 20 person-weeks, 20 x 12 / 52 = 60 / 13 person-months. */
const check = (metric: string) => holds('spacesea:se', metric, weeks);
const months = 60 / 13;

/** So many activities of a type in these weeks, with one of them cancelled and one the day after. */
const held = (type: string, count: number): string => csv`
  ${logged(count, 'type,happened_at,outcome', `${type},2026-07-15,`)}
  C1,ana,${type},2026-07-15,cancelled
  C2,ana,${type},2026-08-03,
`;

/** The cases that all counts of activities share: half of the ideal, within it, far too many, none, and nobody there. */
const volumes = (
  type: string,
  { exposure, counts }: { exposure: number; counts: readonly (readonly [count: number, score: number])[] },
): HandCase[] => [
  ...counts.map(
    ([count, score]): HandCase => [
      `${count} in four weeks of five people`,
      { activities: held(type, count), people: five },
      {
        value: count / exposure,
        score,
        people: 5,
        n: count,
        funnel: { inPeriod: count + 1, matched: count, leftOut: {}, exposure },
      },
    ],
  ),
  [
    'nobody on the roster',
    { activities: held(type, 5), people: csv`id,end_on\n ana,2026-06-30` },
    { missing: 'noPopulation', reason: 'nobody of the group worked in the period' },
  ],
  [
    'four people are too few for a score, however many records there are',
    { activities: held(type, 20), people: csv`id\n ana\n ben\n cid\n dee` },
    { missing: 'tooFew', reason: '4 people, 5 are needed' },
  ],
];

describe('demos_per_se_week', () => {
  test.each<HandCase>([
    ...volumes('demo', {
      exposure: 20,
      counts: [
        // 20 / 20 = 1, half way from 0 to 2. 40 / 20 = 2 is ideal. 160 / 20 = 8, half way from 6 to 10.
        [20, 50],
        [40, 100],
        [160, 50],
      ],
    }),
    ['no demo is a real 0', { activities: elsewhere, people: five }, { value: 0, score: 0, n: 0, people: 5 }],
    [
      'a holiday is no working time',
      // 19 working days of five people: 19 person-weeks. 19 / 19 = 1.
      { activities: held('demo', 19), people: five },
      { value: 1, score: 50 },
      { config: { calendar: { holidays: ['2026-07-14'] } } },
    ],
    [
      'without a roster those seen count, full time',
      // Five people seen, 20 person-weeks.
      { activities: held('demo', 20) },
      { value: 1, score: 50, people: 5 },
    ],
  ])('%s', check('demos_per_se_week'));
});

describe('designs_per_se_month', () => {
  test.each<HandCase>([
    [
      'by the day of completion; unfinished ones do not count',
      {
        // 3 / (60 / 13) = 0.65 in a month. Score: 65.
        activities: csv`
          ${logged(3, 'type,happened_at,completed_at,outcome', 'design,2026-06-01,2026-07-15,')}
          C1,ana,design,2026-07-15,,
          C2,ana,design,2026-07-15,2026-07-15,cancelled
          C3,ana,design,2026-07-15,2026-08-03,
        `,
        people: five,
      },
      { value: 3 / months, score: 65, n: 3, people: 5 },
    ],
    [
      'two to three a month is ideal',
      // 12 / (60 / 13) = 2.6.
      { activities: logged(12, 'type,completed_at', 'design,2026-07-15'), people: five },
      { value: 2.6, score: 100 },
    ],
    [
      'too many is as bad as too few',
      // 30 / (60 / 13) = 6.5. Score: (8 - 6.5) / 4 = 37.5.
      { activities: logged(30, 'type,completed_at', 'design,2026-07-15'), people: five },
      { value: 6.5, score: 37.5 },
    ],
  ])('%s', check('designs_per_se_month'));
});

describe('povs_active_per_se', () => {
  test.each<HandCase>([
    [
      'open days over person-days',
      {
        // Open in the 28 days: D1 all 28, D2 from the first day up to the 14th later = 14, D3 from 2026-07-30 = 4,
        // D4 ended before, D5 begins after: 46 days over 5 x 28 = 140. Score: (46 / 140) / 0.5.
        // Open on the last day: D1 and D3, of which D1 is overdue.
        deals: csv`
          id,se,outcome,pov_started_at,pov_ended_at,pov_due_at
          D1,ana,open,2026-06-01,,2026-07-01
          D2,ben,open,2026-07-06,2026-07-20,2026-07-01
          D3,cid,open,2026-07-30,,2026-09-01
          D4,dee,open,2026-06-01,2026-07-06,2026-07-01
          D5,eve,open,2026-08-03,,2026-09-01
          D6,,open,2026-07-06,,2026-09-01
        `,
        people: five,
      },
      {
        value: 46 / 140,
        score: (100 * 46) / 70,
        people: 5,
        funnel: { inPeriod: 6, matched: 5, leftOut: {}, open: 2, overdue: 1, exposure: 140 },
      },
    ],
    [
      'no POV is open: a real 0',
      {
        deals: csv`id,se,outcome,pov_started_at,pov_ended_at\n D1,ana,open,2026-06-01,2026-07-01`,
        activities: elsewhere,
        people: five,
      },
      { value: 0, score: 0 },
    ],
  ])('%s', check('povs_active_per_se'));
});

describe('consultations_per_se_week', () => {
  test.each<HandCase>(
    volumes('consultation', {
      exposure: 20,
      counts: [
        // 10 / 20 = 0.50. 60 / 20 = 3. 180 / 20 = 9, half way from 6 to 12.
        [10, 50],
        [60, 100],
        [180, 50],
      ],
    }),
  )('%s', check('consultations_per_se_week'));
});

describe('discovery_per_se_week', () => {
  test.each<HandCase>(
    volumes('discovery', {
      exposure: 20,
      counts: [
        // 10 / 20 = 0.50. 60 / 20 = 3. 140 / 20 = 7, half way from 5 to 9.
        [10, 50],
        [60, 100],
        [140, 50],
      ],
    }),
  )('%s', check('discovery_per_se_week'));
});

describe('proposals_per_se_month', () => {
  test.each<HandCase>(
    volumes('proposal', {
      exposure: months,
      counts: [
        // 1 x 13 / 60 = 0.2167, of 0.5: 43.33. 6 x 13 / 60 = 1.3. 30 x 13 / 60 = 6.5: (8 - 6.5) / 4.
        [1, (100 * 13) / 30],
        [6, 100],
        [30, 37.5],
      ],
    }),
  )('%s', check('proposals_per_se_month'));
});

describe('rfps_per_se_month', () => {
  test.each<HandCase>([
    ...volumes('rfp', {
      exposure: months,
      counts: [
        // 6 x 13 / 60 = 1.3. 18 x 13 / 60 = 3.9: (5 - 3.9) / 3 = 36.67.
        [6, 100],
        [18, (100 * 1.1) / 3],
      ],
    }),
    ['none at all is fine', { activities: elsewhere, people: five }, { value: 0, score: 100 }],
  ])('%s', check('rfps_per_se_month'));
});

describe('hours_per_rfp', () => {
  test.each<HandCase>([
    [
      'hours over RFPs, shown and not scored; those without minutes are not asked',
      {
        // 1200 + 1800 + 600 + 600 + 1800 = 6000 minutes = 100 hours, over 5: 20.
        activities: csv`
          id,type,se,happened_at,duration_minutes,outcome
          A1,rfp,ana,2026-07-06,1200,
          A2,rfp,ana,2026-07-06,1800,
          A3,rfp,ana,2026-07-06,600,
          A4,rfp,ana,2026-07-06,600,
          A5,rfp,ana,2026-07-06,1800,
          A6,rfp,ana,2026-07-06,,
          A7,rfp,ana,2026-07-06,9000,cancelled
        `,
      },
      { value: 20, n: 5 },
    ],
    [
      'no RFP',
      { activities: csv`id,type,se,happened_at,duration_minutes\n A1,demo,ana,2026-07-06,60` },
      { missing: 'noPopulation', reason: 'what it is divided by is 0' },
    ],
  ])('%s', check('hours_per_rfp'));
});

/** 600 minutes of which 300 belong to a deal, 60 of a deal are support and 40 services, 200 belong to none. */
const spent = csv`
  id,type,se,deal_id,happened_at,duration_minutes,outcome
  A1,demo,ana,D1,2026-07-06,180,
  A2,design,ben,D1,2026-07-06,120,
  A3,support,ben,D2,2026-07-06,60,
  A4,services,cid,D2,2026-07-06,40,
  A5,internal,cid,,2026-07-06,200,
  A6,demo,cid,D1,2026-07-06,,
  A7,demo,cid,D1,2026-07-06,600,cancelled
`;
const d1AndD2 = csv`
  id,se,outcome,segment
  D1,ana,open,strategic
  D2,ben,open,enterprise
`;

describe('selling_time_share', () => {
  test.each<HandCase>([
    [
      'hours on deals, without support and services, of all hours',
      // 300 / 600 = 0.50, from 0.30 to 0.55: 0.20 / 0.25 = 80. A6 has no minutes and is left out.
      { activities: spent, deals: d1AndD2 },
      { value: 0.5, score: 80, n: 5, funnel: { inPeriod: 7, matched: 6, leftOut: { duration_minutes: 1 } } },
    ],
    [
      'all hours on deals is no good either',
      {
        activities: logged(5, 'type,deal_id,happened_at,duration_minutes', 'demo,D1,2026-07-06,60'),
        deals: d1AndD2,
      },
      { value: 1, score: 0 },
    ],
    [
      'no minutes anywhere',
      { activities: csv`id,type,se,deal_id,happened_at\n A1,demo,ana,D1,2026-07-06`, deals: d1AndD2 },
      { missing: 'noData', reason: 'no row of activities has `duration_minutes`' },
    ],
    [
      'all minutes 0',
      {
        activities: logged(5, 'type,deal_id,happened_at,duration_minutes', 'demo,D1,2026-07-06,0'),
        deals: d1AndD2,
      },
      { missing: 'noPopulation', reason: 'what it is divided by is 0' },
    ],
  ])('%s', check('selling_time_share'));
});

describe('post_sales_share', () => {
  test.each<HandCase>([
    [
      'hours of support and services of all hours',
      // (60 + 40) / 600 = 0.1667. Score: (0.40 - 0.1667) / 0.30 = 77.78.
      { activities: spent, deals: d1AndD2 },
      { value: 1 / 6, score: (100 * (0.4 - 1 / 6)) / 0.3, n: 5 },
    ],
    [
      'none is 0 %, and 100',
      { activities: logged(5, 'type,happened_at,duration_minutes', 'demo,2026-07-06,60') },
      { value: 0, score: 100 },
    ],
  ])('%s', check('post_sales_share'));
});

describe('strategic_account_share', () => {
  test.each<HandCase>([
    [
      'hours on deals of the segment, shown and not scored',
      // Of deals 180 + 120 + 60 + 40 = 400, on the strategic D1 300: 0.75. Four entries, so ask for four.
      { activities: spent, deals: d1AndD2 },
      { value: 0.75, n: 4 },
      { config: { metrics: { strategic_account_share: { minSample: 4 } } } },
    ],
    [
      'deals without a segment',
      { activities: spent, deals: csv`id,se,outcome\n D1,ana,open\n D2,ana,open` },
      { missing: 'noData', reason: 'no row of activities has `deal.segment`' },
    ],
  ])('%s', check('strategic_account_share'));
});

describe('activity_coverage', () => {
  test.each<HandCase>([
    [
      'weeks of people with anything logged, shown and not scored',
      {
        // Five people, four weeks each: 20. With an entry: ana 4, ben 2, cid 1 (twice), eve 1: 8 / 20.
        // Not dee, whose only entry was cancelled.
        activities: csv`
          id,type,se,happened_at,outcome
          A1,demo,ana,2026-07-06,
          A2,demo,ana,2026-07-13,
          A3,demo,ana,2026-07-26,
          A4,demo,ana,2026-08-02,
          A5,internal,ben,2026-07-06,
          A6,internal,ben,2026-07-13,
          A7,demo,cid,2026-07-14,
          A8,demo,cid,2026-07-15,
          A9,demo,dee,2026-07-15,cancelled
          A10,demo,eve,2026-07-31,
          A11,demo,eve,2026-08-03,
        `,
        people: five,
      },
      { value: 8 / 20 },
    ],
    [
      'who is not there in a week is not missed in it',
      {
        // ana one week, the others four: 17. With an entry: ana 1.
        activities: csv`id,type,se,happened_at\n A1,demo,ana,2026-07-06`,
        people: csv`
          id,end_on
          ana,2026-07-12
          ben,
          cid,
          dee,
          eve,
        `,
      },
      { value: 1 / 17 },
    ],
  ])('%s', check('activity_coverage'));
});

describe('activity_linked_share', () => {
  test.each<HandCase>([
    [
      'customer work that names a deal, shown and not scored',
      {
        // A1, A2, A3 of A1 to A5: 3 / 5. Not A6 (internal) and A7 (cancelled).
        activities: csv`
          id,type,se,deal_id,happened_at,outcome
          A1,demo,ana,D1,2026-07-06,
          A2,handoff,ana,D1,2026-07-06,
          A3,design,ana,D2,2026-07-06,
          A4,discovery,ana,,2026-07-06,
          A5,rfp,ana,,2026-07-06,
          A6,internal,ana,,2026-07-06,
          A7,demo,ana,,2026-07-06,cancelled
        `,
        deals: d1AndD2,
      },
      { value: 3 / 5, n: 5 },
    ],
    [
      'an export without deals is no data, not 0',
      { activities: logged(5, 'type,happened_at', 'demo,2026-07-06') },
      { missing: 'noData', reason: 'no row of activities has `deal_id`' },
    ],
  ])('%s', check('activity_linked_share'));
});
