import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { markdown } from '../../../src/render/markdown.ts';
import { plain } from '../../../src/render/plain.ts';
import { quiet } from '../../../src/render/quiet.ts';
import { table } from '../../../src/render/table.ts';
import {
  before,
  definition,
  dimension,
  group,
  metric,
  missing,
  moved,
  options,
  overall,
  report,
  sure,
  uncertainty,
  whole,
} from './small-report.ts';

const config = { metrics: { win_rate: definition(), csat: definition({ statistic: { type: 'topBox' } }) } };

const spoken = async (
  rows: ScoreRow[],
  over: Parameters<typeof report>[1] = {},
  width = 100,
): Promise<string[]> =>
  (await plain(report(rows, { config, ...over }), options({ width }))).trimEnd().split('\n');

const rows = [
  overall({ score: 59, coverage: 1 }),
  dimension('performance', { label: 'Performance', score: 56, coverage: 0.75 }),
  metric('win_rate', {
    label: 'Win rate',
    value: 0.47,
    unit: '%',
    goal: { min: 0.38 },
    score: 92,
    n: 89,
    people: 37,
  }),
  metric('csat', { label: 'Satisfied customers', value: 0.84, unit: '%', weight: 0, n: 25 }),
  missing('designs', 'no activities file was given', { label: 'Designs' }),
  dimension('activity', { label: 'Activity', reason: 'no activities file was given' }),
];

describe('sentences', () => {
  test('one fact each', async () => {
    expect(await spoken(rows)).toEqual([
      'SPACE-SEA 2026-Q3, Jul–Sep 2026, Test. 38 people.',
      'First period: too few records to say where Performance stands.',
      'Without a score: Activity.',
      'Performance: 56, 75% of its weight has a score.',
      'Win rate: 47%, goal 38% or more, score 92, from 89 records.',
      'Satisfied customers: 84%, not scored, from 25 answers.',
      'Designs: no value, no activities file was given.',
      'Activity: not scored, no activities file was given.',
      'Overall: 59.',
      'Data: 10 of 10 rows used (100%).',
      'Nothing after 2026-10-02 is known.',
      'Too few records stand behind these numbers to say how sure they are.',
    ]);
  });

  test('nothing is said of numbers where none is shown, nor of a column that is not there', async () => {
    const none = [
      dimension('performance', { coverage: 0.4 }),
      metric('win_rate', { status: 'suppressed', reason: 'fewer than 5 people' }),
      missing('designs', 'no file'),
    ];
    const told = report(none, { config });
    for (const text of [(await spoken(none)).join(' '), await table(told, options()), await markdown(told)]) {
      expect(text).not.toContain('behind these numbers');
      expect(text).not.toMatch(/cover:|Coverage:|n: records|No single metric/);
    }
  });

  test('with ranges, changes and what to look at next', async () => {
    const given = [
      overall({ ...sure(66, 62, 70), ...moved(67.8, -1.7, [-5, 2]) }),
      dimension('performance', { label: 'Performance', ...sure(78, 70, 90), ...moved(60, 18, [4, 30]) }),
      metric('win_rate', {
        label: 'Win rate',
        value: 0.47,
        unit: '%',
        goal: { min: 0.38 },
        n: 89,
        valueLow: 0.37,
        valueHigh: 0.57,
        method: 'wilson',
        ...sure(92, 62, 100),
        ...moved(0.44, 0.03, [-0.1, 0.16]),
        effect: 'better',
      }),
      dimension('efficiency', { label: 'Efficiency', ...sure(49, 44, 54), ...moved(57, -8.4, [-14, -2.8]) }),
      metric('slow', {
        label: 'Time to answer',
        parent: 'efficiency',
        value: 14.95,
        unit: 'working hours',
        goal: { max: 9.7 },
        n: 706,
        valueLow: 14.4,
        valueHigh: 15.7,
        method: 'kaplanMeier',
        funnel: { inPeriod: 800, matched: 706, leftOut: {}, open: 23, overdue: 4 },
        ...sure(41, 38, 44),
        ...moved(9, 5.95, [4.8, 6.4]),
        effect: 'worse',
      }),
      metric('few', {
        label: 'From few',
        parent: 'efficiency',
        value: 3,
        changeReason: 'too few records to say how sure the change is',
      }),
    ];
    const next = [
      {
        id: 'slow',
        question: 'Which kind of question waits longest?',
        reason: 'Time to answer: 14.9 working hours, goal 9.7 or less, 25% of the overall score',
        command: 'spacesea explain slow',
      },
    ];
    const people = [{ group: 'all', both: 35, joined: 3, left: 1 }];
    expect(await spoken(given, { previousPeriod: before, uncertainty, next, people })).toEqual([
      'SPACE-SEA 2026-Q3, Jul–Sep 2026, Test. Compared with 2026-Q2. 38 people.',
      'Efficiency fell clearly since 2026-Q2 and is below target.',
      'Performance rose clearly since 2026-Q2.',
      'One of the two dimensions is on target.',
      'Performance: 78, range 70 to 90, on target; clear rise of 18.0, between +4.0 and +30.0.',
      'Win rate: 47%, range 37 to 57%, goal 38% or more, score 92, borderline, from 89 records; change',
      '  within noise.',
      'Efficiency: 49, range 44 to 54, below target 65; clear fall of 8.4, between -14.0 and -2.8.',
      'Time to answer: 14.9 working hours, range 14.4 to 15.7, goal 9.7 or less, score 41, off goal, from',
      '  n 706, 23 still open, 4 of them overdue; clearly worse.',
      'From few: 3, not scored.',
      'Overall: 66, range 62 to 70; change -1.7 is within noise.',
      'Worse: Time to answer, 9 to 14.9 working hours, goal 9.7 or less.',
      'The other change, of 1 metric, cannot be told from noise.',
      'Not judged: From few (too few records to say how sure the change is).',
      '35 people in both periods; 3 people are new, 1 person is gone.',
      'Look at next: Which kind of question waits longest? Time to answer: 14.9 working hours, goal 9.7',
      '  or less, 25% of the overall score. Command: spacesea explain slow',
      'Data: 10 of 10 rows used (100%).',
      'Nothing after 2026-10-02 is known.',
      'A range (95%) shows how far chance alone could move a number, not why it moved.',
    ]);
  });

  test('a metric that the model does not define, without n, without goal', async () => {
    expect(
      await spoken([dimension('performance', { score: 70 }), metric('x', { value: 1.6, n: 3 })]),
    ).toContain('x: 1.6, not scored, from n 3.');
    expect(await spoken([dimension('performance', { score: 70 }), metric('x', { value: 1.6 })])).toContain(
      'x: 1.6, not scored.',
    );
  });

  test('groups instead of metrics', async () => {
    const groups = [
      whole,
      group('DACH', { people: 1 }),
      group('Nordics', { suppressed: true }),
      group('APAC'),
      group('LATAM'),
    ];
    const of = (id: string, first: number | undefined) => [
      overall({ group: id, ...sure(70, 60, 80) }),
      dimension('a', {
        group: id,
        label: 'A',
        ...(first === undefined
          ? {}
          : { ...sure(first, first - 4, first + 4), ...moved(80, -10, [-20, -1]) }),
      }),
    ];
    const lines = await spoken(
      [
        ...of('all', 70),
        metric('x', { parent: 'a', value: 1 }),
        ...of('team:DACH', 64.5),
        ...of('team:APAC', undefined),
      ],
      { groups },
    );
    expect(lines.slice(2, 8)).toEqual([
      'The only dimension is on target.',
      'A: 70, range 66 to 74, on target; clear fall of 10.0, between -20.0 and -1.0.',
      'Overall: 70, range 60 to 80.',
      'DACH, 1 person: A 64.5 (borderline, clear fall), Overall 70.',
      'Nordics: hidden, fewer than 5 people stand behind it.',
      'APAC, 7 people: Overall 70; without a score: A.',
    ]);
  });

  test('choices and assumptions', async () => {
    const lines = await spoken(rows, {
      settings: { by: [], where: ['region=EMEA'], set: [] },
      notes: [{ code: 'measure/no-roster', severity: 'notice', message: 'no roster' }],
      period: { id: '2026', label: '2026', from: '2026-01-01', to: '2026-12-31' },
      groups: [{ id: 'all', label: 'All', suppressed: true, reason: 'small' }],
    });
    expect(lines.slice(0, 2)).toEqual(['SPACE-SEA 2026, Test.', 'Only records with region=EMEA.']);
    expect(lines.at(-2)).toBe('Without a roster, people are those seen in the files.');
  });

  test('a long sentence goes on indented, and colour is never asked for', async () => {
    const text = await plain(report(rows, { config }), options({ width: 40, colour: true, ascii: true }));
    expect(text.split('\n').slice(0, 2)).toEqual(['SPACE-SEA 2026-Q3, Jul-Sep 2026, Test.', '  38 people.']);
    expect(text).not.toContain('\u001b');
  });
});

describe('one line', () => {
  test('the words of each place and of clear changes, -- for what has no score', () => {
    const given = [
      overall({ ...sure(59, 55, 63), ...moved(60, -1, [-4, 2]) }),
      dimension('p', { label: 'Performance', ...sure(56, 50, 60), ...moved(70, -14, [-20, -8]) }),
      dimension('a', { label: 'Activity', ...sure(78, 70, 80), ...moved(60, 18, [8, 20]) }),
      dimension('c', { label: 'Communication', ...sure(66, 60, 70), ...moved(66, 0, [-8, 20]) }),
      dimension('s', { label: 'Satisfaction', score: 50 }),
      dimension('e', { label: 'Efficiency' }),
    ];
    expect(quiet(report(given))).toBe(
      '2026-Q3  P 56 below, clear fall  A 78 on target, clear rise  C 66 borderline  S 50  E --  overall 59 (55 to 63)\n',
    );
  });

  test('and one for each group that is shown by itself', () => {
    const groups = [
      whole,
      group('DACH\n'),
      group('Nordics', { suppressed: true }),
      group('Public Sector', { suppressed: true, shownIn: 'team:DACH\n' }),
    ];
    const given = [
      overall({ score: 70 }),
      dimension('p', { label: 'Performance', ...sure(64.97, 60, 64.99) }),
      dimension('p', { group: 'team:DACH\n', label: 'Performance', ...sure(78, 70, 80) }),
    ];
    expect(quiet(report(given, { groups }))).toBe(
      '2026-Q3  P <65 below  overall 70\n2026-Q3  DACH   P 78 on target  overall --\n2026-Q3  Nordics  hidden\n',
    );
  });
});
