import { describe, test } from 'vitest';
import { csv, type Hand, type HandCase, holds } from '../support/hand.ts';
import { answers, elsewhere, five, team, weeks } from './se-files.ts';

const q3: Hand = { period: '2026-Q3' };
const check = (metric: string, usual: Hand = q3) => holds('spacesea:se', metric, usual);

/** Answers from 1 to 5 are (answer - 1) / 4; the score is (value - 0.40) / 0.45. */
const scored = (value: number): number => (100 * (value - 0.4)) / 0.45;

describe('growth_opportunity', () => {
  test.each<HandCase>([
    [
      'the mean of each respondent first, whatever was passed over',
      // s1 (1 + 1) / 2 = 1, s2 (0.50 + 0) / 2 = 0.25, s3 0.75 alone, s4 (0.25 + 0.75) / 2 = 0.50, s5 0.50:
      // 3.00 / 5 = 0.60. Score: 0.20 / 0.45. The mean of the nine answers would be 5.25 / 9.
      { surveys: answers('se', { growth_1: [5, 3, 4, 2, 3], growth_2: [5, 1, undefined, 4, 3] }) },
      { value: 0.6, score: scored(0.6), n: 5, funnel: { inPeriod: 9, matched: 9, leftOut: {} } },
    ],
    [
      'four respondents, though with eight answers',
      { surveys: answers('se', { growth_1: [5, 3, 4, 2], growth_2: [5, 1, 2, 4] }) },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed', n: 4 },
    ],
    [
      'nobody was asked',
      { activities: elsewhere },
      { missing: 'noData', reason: 'no surveys file was given' },
    ],
  ])('%s', check('growth_opportunity'));
});

describe('work_life_balance', () => {
  test.each<HandCase>([
    [
      'answers of SEs only, of the quarter only',
      {
        // 0.75 0.50 0.25 0.50 0: 2.00 / 5 = 0.40, the worst that is scored.
        surveys: csv`
          ${answers('se', { balance_1: [4, 3, 2, 3, 1] })}
          s6,balance_1,5,ae,2026-08-15
          s7,balance_1,5,se,2026-06-30
        `,
      },
      { value: 0.4, score: 0, n: 5 },
    ],
    [
      'without respondents each answer is one',
      {
        // 1 0.75 0.75 0.50 0.50 0.50 over six: 4.00 / 6 = 0.6667.
        surveys: csv`
          item,value,role,submitted_at
          balance_1,5,se,2026-08-15
          balance_1,4,se,2026-08-15
          balance_1,4,se,2026-08-15
          balance_2,3,se,2026-08-15
          balance_2,3,se,2026-08-15
          balance_2,3,se,2026-08-15
        `,
      },
      { value: 4 / 6, score: scored(4 / 6), n: 6 },
    ],
  ])('%s', check('work_life_balance'));
});

describe('team_support', () => {
  test.each<HandCase>([
    [
      'an answer off the scale, such as 0 for not applicable, is left out',
      // s1 1, s2 1, s3 (1 + 0.75) / 2 = 0.875, s4 0.75 (the 0 is left out), s5 0.75: 4.375 / 5 = 0.875, more than best.
      { surveys: answers('se', { support_1: [5, 5, 5, 4, 4], support_2: [5, 5, 4, 0, 4] }) },
      {
        value: 0.875,
        score: 100,
        n: 5,
        funnel: { inPeriod: 10, matched: 10, leftOut: { 'an answer off the scale': 1 } },
      },
    ],
    [
      'one respondent',
      { surveys: answers('se', { support_1: [5], support_2: [4] }) },
      { missing: 'tooFew', reason: '1 respondent, 5 are needed' },
    ],
  ])('%s', check('team_support'));
});

describe('tools_access', () => {
  test.each<HandCase>([
    [
      'both items',
      // s1 (0.50 + 0.25) / 2 = 0.375, s2 0.625, s3 0.625, s4 0.50, s5 0.375: 2.50 / 5 = 0.50. Score: 0.10 / 0.45.
      { surveys: answers('se', { tools_1: [3, 4, 3, 3, 2], tools_2: [2, 3, 4, 3, 3] }) },
      { value: 0.5, score: scored(0.5), n: 5 },
    ],
    [
      'other items only',
      { surveys: answers('se', { growth_1: [3, 4, 3, 3, 2] }) },
      { missing: 'noPopulation', reason: 'no answer of the period can be used' },
    ],
  ])('%s', check('tools_access'));
});

describe('job_satisfaction', () => {
  test.each<HandCase>([
    [
      'the one broad question',
      // 1 0.75 0.75 0.50 0.25: 3.25 / 5 = 0.65. Score: 0.25 / 0.45.
      { surveys: answers('se', { job_1: [5, 4, 4, 3, 2] }) },
      { value: 0.65, score: scored(0.65), n: 5 },
    ],
    [
      'everybody content is 100',
      { surveys: answers('se', { job_1: [5, 5, 5, 5, 5] }) },
      { value: 1, score: 100 },
    ],
    [
      'fewer than five people stay hidden, whatever they answered',
      { surveys: answers('se', { job_1: [5, 4, 4, 3] }) },
      { missing: 'suppressed' },
      { hidden: true },
    ],
  ])('%s', check('job_satisfaction'));
});

describe('development_hours_per_se_week', () => {
  const learned = csv`
    id,type,se,happened_at,duration_minutes,outcome
    A1,training,ana,2026-07-06,240,success
    A2,certification,ben,2026-07-07,120,failure
    A3,lab,cid,2026-08-02,240,
    A4,training,dee,2026-07-08,480,cancelled
    A5,internal,dee,2026-07-08,480,
    A6,training,dee,2026-08-03,480,
    A7,training,dee,2026-07-08,,
  `;
  test.each<HandCase>([
    [
      'hours of training, certification and lab for each full week of work',
      // 240 + 120 + 240 = 600 minutes = 10 hours over 5 people x 4 weeks = 20: 0.50. Score: 0.50 / 1 = 50.
      // Not the cancelled A4, A5, the later A6; A7 without minutes is left out.
      { activities: learned, people: five },
      {
        value: 0.5,
        score: 50,
        people: 5,
        funnel: { inPeriod: 6, matched: 4, leftOut: { duration_minutes: 1 }, exposure: 20 },
      },
    ],
    [
      'part-timers and leavers count for the time they were there',
      {
        // ana 0.5 x 4 = 2, ben two of four weeks = 2, cid, dee and eve 4 each: 16 person-weeks. 10 / 16 = 0.625.
        activities: learned,
        people: csv`
          id,fte,end_on
          ana,0.5,
          ben,1,2026-07-19
          cid,1,
          dee,1,
          eve,1,
        `,
      },
      {
        value: 0.625,
        score: 62.5,
        funnel: { inPeriod: 6, matched: 4, leftOut: { duration_minutes: 1 }, exposure: 16 },
      },
    ],
    [
      'nothing learned is 0, and 0',
      {
        activities: csv`
          id,type,se,happened_at,duration_minutes
          A1,demo,ana,2026-07-06,60
        `,
        people: five,
      },
      { value: 0, score: 0, people: 5 },
    ],
    [
      'nobody on the roster in these weeks',
      { activities: learned, people: csv`id,fte,end_on\n ana,1,2026-06-30` },
      { missing: 'noPopulation', reason: 'nobody of the group worked in the period' },
    ],
  ])('%s', check('development_hours_per_se_week', weeks));
});

describe('after_hours_share', () => {
  const held = csv`
    id,type,se,happened_at,outcome
    A1,demo,ana,2026-07-06T10:00,
    A2,demo,ana,2026-07-06T08:00,
    A3,demo,ben,2026-07-06T07:59,
    A4,consultation,ben,2026-07-11T10:00,
    A5,discovery,cid,2026-07-07T17:59,
    A6,pov,cid,2026-07-07T14:00,
    A7,handoff,cid,2026-07-08T14:00,
    A8,demo,dee,2026-07-09T09:00,
    A9,demo,dee,2026-07-09T09:00,
    A10,demo,dee,2026-07-10T09:00,
    A11,demo,dee,2026-07-10,
    A12,demo,dee,2026-07-10T22:00,cancelled
    A13,internal,dee,2026-07-10T22:00,
  `;
  test.each<HandCase>([
    [
      'before eight or on a Saturday, of customer work with a time of day',
      // A3 (07:59) and A4 (Saturday) of A1 to A10: 2 / 10 = 0.20. Score: (0.25 - 0.20) / 0.20 = 25.
      // Not A11 (no time of day), A12 (cancelled), A13 (not with a customer).
      { activities: held },
      { value: 2 / 10, score: 25, n: 10, funnel: { inPeriod: 13, matched: 10, leftOut: {} } },
    ],
    [
      'six in the evening is late',
      // A5 now at 18:00: 3 / 10, more than the worst.
      { activities: held.replace('T17:59', 'T18:00') },
      { value: 3 / 10, score: 0, n: 10 },
    ],
    [
      'a holiday is no working day',
      // 2026-07-06 free: A1 and A2 too, 4 / 10.
      { activities: held },
      { value: 4 / 10, score: 0, n: 10 },
      { config: { calendar: { holidays: ['2026-07-06'] } } },
    ],
    [
      'an instant is read in the time zone of the person',
      {
        // 10:00 UTC is 19:00 in Tokyo, where ana is, and 12:00 in Berlin, where ben is: 1 / 5 = 0.20.
        activities: csv`
          id,type,se,happened_at
          A1,demo,ana,2026-07-06T10:00:00Z
          A2,demo,ben,2026-07-06T10:00:00Z
          A3,demo,ben,2026-07-07T10:00:00Z
          A4,demo,ben,2026-07-08T10:00:00Z
          A5,demo,ben,2026-07-09T10:00:00Z
        `,
        people: csv`
          id,fte,timezone
          ana,1,Asia/Tokyo
          ben,1,Europe/Berlin
        `,
      },
      { value: 1 / 5, score: 25, n: 5 },
    ],
    [
      'days only',
      { activities: csv`id,type,se,happened_at\n A1,demo,ana,2026-07-06` },
      { missing: 'noPopulation' },
    ],
  ])('%s', check('after_hours_share', weeks));
});

describe('recognition', () => {
  test.each<HandCase>([
    [
      'both items',
      // s1 (0.75 + 0.75) / 2, s2 (0.50 + 1) / 2, s3 (1 + 0.50) / 2, s4 0.75, s5 0.75: all 0.75. Score: 0.35 / 0.45.
      { surveys: answers('se', { recognition_1: [4, 3, 5, 4, 4], recognition_2: [4, 5, 3, 4, 4] }) },
      { value: 0.75, score: scored(0.75), n: 5 },
    ],
    [
      'four respondents',
      { surveys: answers('se', { recognition_1: [4, 3, 5, 4] }) },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed' },
    ],
  ])('%s', check('recognition'));
});

describe('enps', () => {
  test.each<HandCase>([
    [
      'nines and tens less everything up to six',
      // 10 9 promote, 6 detracts, 7 8 do neither: (2 - 1) / 5 = 20 points. Score: (20 + 20) / 70.
      { surveys: answers('se', { enps: [10, 9, 8, 7, 6] }) },
      { value: 20, score: (100 * 40) / 70, n: 5 },
    ],
    [
      'as many of each is 0 points, and not 0',
      // (2 - 2) / 5 = 0. Score: (0 + 20) / 70.
      { surveys: answers('se', { enps: [10, 9, 8, 0, 6] }) },
      { value: 0, score: (100 * 20) / 70, n: 5 },
    ],
    [
      'halves and elevens are left out',
      { surveys: answers('se', { enps: [10, 9, 8.5, 11, 6] }) },
      { missing: 'tooFew', reason: '3 answers, 5 are needed' },
    ],
  ])('%s', check('enps'));
});

describe('work_engagement', () => {
  test.each<HandCase>([
    [
      'the mean of the items over 6',
      // s1 3 and 3: 0.50. s2 6 and 4: 5 / 6. s3 0 and 6: 0.50. s4 5: 5 / 6. s5 2 and 2: 2 / 6.
      // (3 + 5 + 3 + 5 + 2) / 6 / 5 = 18 / 30 = 0.60. Score: (0.60 - 0.295) / 0.623.
      { surveys: answers('se', { uwes_1: [3, 6, 0, 5, 2], uwes_9: [3, 4, 6, undefined, 2] }) },
      { value: 0.6, score: (100 * (0.6 - 0.295)) / (0.918 - 0.295), n: 5 },
    ],
    [
      'a 7 is off the scale',
      { surveys: answers('se', { uwes_1: [3, 6, 0, 5, 7] }) },
      { missing: 'tooFew', reason: '4 respondents, 5 are needed' },
    ],
  ])('%s', check('work_engagement'));
});

describe('exhaustion', () => {
  test.each<HandCase>([
    [
      'agreeing to a tired item and disagreeing with a fresh one are the same',
      // Answers from 1 to 4, (answer - 1) / 3. olbi_2 is turned round, olbi_5 is not.
      // s1 1 and 4: (3 + 3) / 3 / 2 = 1. s2 4 and 1: 0. s3 2 and 2: (2 + 1) / 6 = 0.50. s4 2 alone: 2 / 3. s5 3 alone: 1 / 3.
      // 2.50 / 5 = 0.50. Score, lower is better: (0.6667 - 0.50) / 0.50 = 33.34.
      { surveys: answers('se', { olbi_2: [1, 4, 2, 2, 3], olbi_5: [4, 1, 2, undefined, undefined] }) },
      { value: 0.5, score: (100 * (0.6667 - 0.5)) / 0.5, n: 5 },
    ],
    [
      'nobody tired is 0 %, and 100',
      { surveys: answers('se', { olbi_4: [4, 4, 4, 4, 4] }) },
      { value: 0, score: 100 },
    ],
    [
      'fewer than five people stay hidden',
      { surveys: answers('se', { olbi_4: [4, 4, 4, 4] }) },
      { missing: 'suppressed' },
      { hidden: true },
    ],
  ])('%s', check('exhaustion'));
});

describe('response_rate', () => {
  test.each<HandCase>([
    [
      'different respondents of those on the roster',
      // s1 to s3 answered at least one item, five are on the roster: 3 / 5. Shown and not scored.
      {
        surveys: answers('se', { growth_1: [5, 4, undefined], growth_2: [1, undefined, 3] }),
        people: five,
      },
      { value: 3 / 5 },
    ],
    [
      'who left before the quarter was not asked',
      // Four of the five are there: 3 / 4.
      {
        surveys: answers('se', { growth_1: [5, 4, 3] }),
        people: csv`
          id,end_on
          ana,2026-06-30
          ben,
          cid,
          dee,
          eve,
        `,
      },
      { value: 3 / 4 },
      { config: { metrics: { response_rate: { minSample: 1 } } } },
    ],
    [
      'without respondents as many as the item with most answers',
      // growth_1 three times, growth_2 twice: 3 / 5.
      {
        surveys: csv`
          item,value,role,submitted_at
          growth_1,5,se,2026-08-15
          growth_1,4,se,2026-08-15
          growth_1,4,se,2026-08-15
          growth_2,3,se,2026-08-15
          growth_2,3,se,2026-08-15
        `,
        people: five,
      },
      { value: 3 / 5 },
    ],
    ['no roster', { surveys: answers('se', { growth_1: [5, 4, 3, 2, 1] }) }, { missing: 'noData' }],
    [
      'four asked are hidden, though all answered',
      {
        surveys: answers('se', { growth_1: [5, 4, 3, 2] }),
        people: team('s1', 's2', 's3', 's4'),
      },
      { missing: 'suppressed' },
      { hidden: true },
    ],
  ])('%s', check('response_rate'));
});

describe('regretted_attrition', () => {
  // Ten people; two left in the year 2025, of whom one is missed. 2025 has 261 working days, 52.2 weeks.
  const roster = csv`
    id,fte,end_on,regretted
    p1,1,2025-12-31,true
    p2,1,2025-12-31,false
    p3,1,2026-01-01,true
    p4,1,,
    p5,1,,
    p6,1,,
    p7,1,,
    p8,1,,
    p9,1,,
    p10,1,,
  `;
  const year: Hand = { period: '2025', asOf: '2026-01-05' };
  test.each<HandCase>([
    [
      'missed leavers for each year of a person',
      // 1 / (10 x 52.2 / 52) = 52 / 522 = 0.0996. Score: (0.20 - 0.0996) / 0.15.
      { people: roster },
      { value: 52 / 522, score: (100 * (0.2 - 52 / 522)) / 0.15, people: 10 },
    ],
    [
      'nobody left: a real 0',
      { people: roster.replace('2025-12-31,true', ',') },
      { value: 0, score: 100, people: 10 },
    ],
    [
      'nobody left in the year, missed or not, but somebody after it: a real 0 as well',
      { people: roster.replaceAll('2025-12-31,true', ',').replaceAll('2025-12-31,false', ',') },
      { value: 0, score: 100, people: 10 },
    ],
    [
      'nine people are too few for a score',
      { people: roster.replace('p10,1,,\n', '') },
      { missing: 'tooFew', reason: '9 people, 10 are needed' },
    ],
  ])('%s', check('regretted_attrition', year));
});
