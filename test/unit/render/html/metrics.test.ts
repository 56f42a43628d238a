import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../../src/generated/report.ts';
import { kindOf } from '../../../../src/render/html/sections/about.tsx';
import { changeText } from '../../../../src/render/html/sections/metric-change.tsx';
import { absentText, standingText } from '../../../../src/render/html/sections/metric-line.tsx';
import { headingText, Metrics } from '../../../../src/render/html/sections/metrics.tsx';
import { before, definition, dimension, metric, missing, moved, report, sure } from '../small-report.ts';
import { attributes, markup, textOf } from './markup.ts';

const draw = (given: Report): string => markup(Metrics({ report: given, again: undefined }));

describe('where a metric stands', () => {
  test.each<[text: string, rest: Partial<ScoreRow>]>([
    ['On goal', { value: 1, ...sure(80, 70, 90) }],
    ['Borderline', { value: 1, ...sure(70, 60, 90) }],
    ['Off goal', { value: 1, ...sure(40, 30, 50) }],
    ['Too few records for a range', { value: 1, score: 40 }],
    ['Shown, not scored', { value: 1 }],
  ])('%s', (text, rest) => {
    expect(standingText(metric('m', rest))).toBe(text);
  });
});

describe('why a metric has no value', () => {
  test.each<[text: string, row: Pick<ScoreRow, 'status' | 'reason'>]>([
    ['No data: no file was given', { status: 'noData', reason: 'no file was given' }],
    ['Nothing to count: no deal was lost', { status: 'noPopulation', reason: 'no deal was lost' }],
    ['Too few: 3 records, 5 are needed', { status: 'tooFew', reason: '3 records, 5 are needed' }],
    ['Does not apply', { status: 'notApplicable' }],
    ['Hidden: fewer than 5 people', { status: 'suppressed', reason: 'fewer than 5 people' }],
    ['Error: division by 0', { status: 'error', reason: 'division by 0' }],
  ])('%s', (text, row) => {
    expect(absentText(row)).toBe(text);
  });
});

describe('what became of a metric', () => {
  const better = { effect: 'better' } as const;
  test.each<[text: string | undefined, rest: Partial<ScoreRow>]>([
    ['within noise', moved(40, 3, [-2, 8])],
    ['clearly better', { ...moved(40, 3, [1, 5]), ...better }],
    ['clearly worse', { ...moved(9, 6, [5, 7]), effect: 'worse', goal: { max: 9 }, value: 15, score: 40 }],
    [
      'clearly worse, still within goal',
      { ...moved(2.1, 0.2, [0.1, 0.3]), effect: 'worse', goal: { max: 3.4 }, value: 2.3, score: 93 },
    ],
    ['clearly higher', moved(40, 3, [1, 5])],
    ['clearly lower', moved(40, -3, [-5, -1])],
    ['clearly higher, same score', { ...moved(40, 3, [1, 5]), effect: 'same' }],
    ['not judged', { changeReason: 'not there in 2026-Q2' }],
    ['not judged', { previous: 1, change: 2, changeReason: 'too few records' }],
    [undefined, {}],
  ])('%s', (text, rest) => {
    expect(changeText(metric('m', rest))).toBe(text);
  });
});

test.each<[text: string, rest: Partial<ScoreRow>]>([
  ['score 78 (70–91), on target, weight 50%', sure(78, 70, 91)],
  ['score 55, weight 50%', { score: 55 }],
  ['not scored: no file was given, weight 50%', {}],
  ['hidden: fewer than 5 people, weight 50%', { status: 'suppressed', reason: 'fewer than 5 people' }],
  ['score 78 (70–91), on target, not counted in the overall score', { ...sure(78, 70, 91), weight: 0 }],
])('the heading of a dimension: %s', (text, rest) => {
  expect(headingText(dimension('performance', rest), 65)).toBe(text);
});

const win = metric('win', {
  label: 'Win rate',
  value: 0.47,
  unit: '%',
  valueLow: 0.37,
  valueHigh: 0.57,
  method: 'wilson',
  goal: { min: 0.38 },
  n: 1_089,
  people: 37,
  ...sure(92, 63, 100),
  ...moved(0.38, 0.09, [-0.05, 0.22]),
});
const broad = metric('broad', { label: 'All closed', value: 0.27, unit: '%', weight: 0, n: 154 });
const slow = metric('slow', {
  label: 'Time to answer',
  value: 14.95,
  unit: 'working hours',
  goal: { max: 9.7 },
  n: 706,
  funnel: { inPeriod: 800, matched: 706, leftOut: {}, open: 23 },
  ...sure(41, 38, 44),
  ...moved(9, 5.97, [5, 7]),
  effect: 'worse',
});
const gone = missing('gone', 'no record of the period meets the conditions', { label: 'Designs' });
const duration = { type: 'duration', from: 'a', to: 'b', unit: 'workingHours', summary: 'median' } as const;
const config = {
  sources: { deals: { kind: 'deal' } },
  metrics: {
    win: definition({
      why: 'Did they choose us?',
      advice: 'What had the lost deals in common?',
      limits: 'Rises when doubtful deals are called off',
      tension: ['broad', 'gone', 'nowhere'],
      reference: { grade: 'measured', source: 'a survey of 2022' },
      curve: { type: 'linear', worst: 0.15, best: 0.5 },
    }),
    broad: definition(),
    slow: definition({ source: 'tickets', statistic: duration }),
    gone: definition(),
  },
} as const;
const small = (
  rows: ScoreRow[] = [win, broad, slow, gone],
  over: Parameters<typeof report>[1] = {},
): Report =>
  report([dimension('performance', { label: 'Performance', ...sure(78, 70, 91) }), ...rows], {
    config,
    previousPeriod: before,
    ...over,
  });

/** What stands about one metric. */
const lineOf = (html: string, anchor: string): string =>
  html.split('<tbody').find((each) => each.includes(`id="${anchor}"`)) ?? '';

describe('the section', () => {
  const html = draw(small());

  test('says of a metric its value, range, goal, place, score, n and change, in that order', () => {
    expect(textOf(lineOf(html, 'performance.win')).replace(/ deals explain.*/, '')).toContain(
      'Win rate 47% 37–57% 38% or more Borderline 92 1,089 +9 points within noise',
    );
  });
  test('marks a count of which some are open, and says what that means', () => {
    expect(textOf(lineOf(html, 'performance.slow'))).toContain(
      'Time to answer 14.9 work h 9.7 or less Off goal 41 706+ +6 clearly worse',
    );
    expect(textOf(html)).toContain('n+ some of them still open, counted as waiting');
  });
  test('says of what has no score that it has none, and why', () => {
    expect(textOf(lineOf(html, 'performance.broad'))).toContain('27% Shown, not scored 154');
    expect(textOf(lineOf(html, 'performance.gone'))).toMatch(
      /^.*Designs No data: no record of the period meets the conditions deals explain/,
    );
  });
  test('counts what its buttons leave', () => {
    expect(textOf(html)).toContain('All 4 Not clearly on goal 2 Clear changes 1 4 of 4 metrics shown');
    const picked = attributes(html, 'class').filter((each) => /^metric\b(?!s)/.test(each));
    expect(picked).toEqual(['metric off', 'metric', 'metric off moved', 'metric']);
  });
  test('explains a metric in short by why, limits, rule, curve, grade and its name', () => {
    expect(textOf(lineOf(html, 'performance.win')).replace(/^.* deals explain/, '')).toBe(
      [
        'Why Did they choose us?',
        'Limits Rises when doubtful deals are called off.',
        'Counted Share of records where outcome = won.',
        'Scored 15% scores 0, 50% scores 100, straight in between.',
        'Goalposts: a published benchmark.',
        'win',
      ]
        .map((line) => ` ${line}`)
        .join(''),
    );
  });
  test('tells of a clear change how clear it is, and of one that nobody judged why', () => {
    expect(textOf(lineOf(html, 'performance.slow'))).toContain(
      'Change 9 to 14.9 working hours since 2026-Q2: +6 working hours (between +5 and +7); clear rise, worse; p 0.001',
    );
    const lost = draw(small([{ ...broad, changeReason: 'not there in 2026-Q2' }]));
    expect(textOf(lost)).toContain('154 not judged deals explain');
    expect(textOf(lost)).toContain('Change Not judged: not there in 2026-Q2.');
  });
  test('asks of a metric below target only', () => {
    const asked = [sure(92, 80, 100), sure(92, 63, 100), sure(40, 30, 50)].map((rest) =>
      textOf(draw(small([{ ...win, ...rest }]))).includes('Ask What had the lost deals in common?'),
    );
    expect(asked).toEqual([false, false, true]);
  });
  test('leaves its records, partners and the source of its goalposts to a command, which it names', () => {
    expect(textOf(html)).not.toMatch(/1,089 records|Read with|a survey of 2022/);
    expect(textOf(html)).toContain('in full: spacesea explain <name>');
  });
  test('links lead to what is there', () => {
    const ids = new Set([...attributes(html, 'id'), 'borderline', 'below', 'unsure', 'was', 'on-target']);
    for (const link of attributes(html, 'href')) expect(ids).toContain(link.slice(1));
  });
  test('has no columns for a trend and changes in the first period', () => {
    const { previous: _, change: __, verdict: ___, ...first } = win;
    const single = draw(small([first]));
    expect(textOf(single)).not.toMatch(/Trend|Change |noise/);
    expect(new Set(attributes(single, 'colspan'))).toEqual(new Set(['6']));
  });
  test('keeps its cells in their columns, whatever a row lacks', () => {
    const trend = [
      { group: 'all', level: 'metric', id: 'gone', parent: 'performance', period: '2026-Q2', value: 3 },
    ] as const;
    for (const given of [small(), small(undefined, { trend: [...trend] })]) {
      const page = draw(given);
      const columns = page.match(/<thead.*?<\/thead>/)?.[0].match(/<t[hd]\b(?!ead)/g)?.length;
      for (const [row] of page.matchAll(/<tr.*?<\/tr>/g)) {
        const cells = [...row.matchAll(/<t[hd]\b[^>]*?(?: colspan="(\d+)")?[^>]*>/g)];
        expect(cells.reduce((sum, [cell]) => sum + Number(/colspan="(\d+)"/.exec(cell)?.[1] ?? 1), 0)).toBe(
          columns,
        );
      }
    }
  });
});

test('a metric in two dimensions has two rows, each with its own address', () => {
  const twice = report(
    [
      dimension('performance', { score: 78 }),
      win,
      dimension('efficiency', { score: 55 }),
      { ...win, parent: 'efficiency' },
    ],
    { config },
  );
  const ids = attributes(draw(twice), 'id');
  expect(ids).toEqual(
    expect.arrayContaining(['performance.win', 'efficiency.win', 'in-performance', 'in-efficiency']),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('what is hidden looks hidden, says so, and has no number', () => {
  const hidden = missing('win', 'fewer than 5 people stand behind it', {
    status: 'suppressed',
    label: 'Win rate',
  });
  const line = lineOf(
    draw(small([{ ...hidden, n: undefined } as unknown as ScoreRow, slow])),
    'performance.win',
  );
  expect(line).toContain('hatched');
  expect(textOf(line)).toContain('Win rate Hidden: fewer than 5 people stand behind it');
});

test('texts of a model stay texts', () => {
  const text = '<script>alert(1)</script> "x" \u202e';
  const metrics = {
    win: definition({
      why: text,
      limits: text,
      source: text,
      reference: { grade: 'judgement', source: text },
    }),
  };
  const html = draw(
    small(
      [
        { ...win, label: text, changeReason: text },
        { ...gone, reason: text },
      ],
      { config: { metrics } },
    ),
  );
  expect(html).not.toContain('<script');
  expect(html).not.toContain('\u202e');
  expect(html).not.toMatch(/ on\w+=| style=/);
});

test.each([
  ['deals', 'deals'],
  ['tickets', 'tickets'],
])('the source %s is called %s', (source, name) => {
  expect(kindOf(small(), { source })).toBe(name);
});
