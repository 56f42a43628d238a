import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { changeNumbers, changeStrip, type Moved } from '../../../src/render/change-strip.ts';
import { compare } from '../../../src/render/compare.ts';
import { compareCsv } from '../../../src/render/compare-csv.ts';
import { compareMarkdown } from '../../../src/render/compare-markdown.ts';
import { comparePlain } from '../../../src/render/compare-plain.ts';
import { extentOf, movedLine, sidesOf, valuesOf } from '../../../src/render/compare-words.ts';
import { dimension, group, metric, missing, options, overall, pen, report, whole } from './small-report.ts';

const fell: Partial<ScoreRow> = {
  score: 48.7,
  previous: 57.1,
  change: -8.4,
  changeLow: -14,
  changeHigh: -2.8,
  p: 0.01,
  verdict: 'clearFall',
};
const still: Partial<ScoreRow> = {
  score: 69,
  previous: 64.7,
  change: 4.3,
  changeLow: -2.6,
  changeHigh: 11.2,
  p: 0.4,
  verdict: 'noise',
};

const given = (rest: Partial<Report> = {}): Report =>
  report(
    [
      overall(still),
      dimension('efficiency', { label: 'Efficiency & flow', ...fell }),
      metric('cycle', {
        parent: 'efficiency',
        label: 'Time to deliver a solution design',
        unit: 'working days',
        value: 12.4,
        score: 40,
        previous: 9.1,
        change: 3.3,
        changeLow: 1.2,
        changeHigh: 5.6,
        verdict: 'clearRise',
        effect: 'worse',
      }),
      metric('wait', {
        parent: 'efficiency',
        label: 'Waiting',
        value: 3,
        score: 50,
        changeReason: 'not there in 2026-Q2',
      }),
      missing('load', 'no file was given', { parent: 'efficiency' }),
      dimension('performance', {
        label: 'Performance',
        score: 70,
        changeReason: 'not comparable: the weight of wins was 75%, now 50%',
      }),
      dimension('mood', { label: 'Mood' }),
    ],
    {
      uncertainty: { level: 0.95, draws: 2000, seed: 1, correction: 'holm' },
      previousPeriod: { id: '2026-Q2', label: 'Apr–Jun 2026', from: '2026-04-01', to: '2026-06-30' },
      people: [{ group: 'all', both: 35, joined: 3, left: 1 }],
      ...rest,
    },
  );

describe('the strip of a change', () => {
  const drawn = async (moved: Moved): Promise<string> =>
    changeStrip(moved, { reach: 16, cells: 25 }, await pen());
  test.each([
    {
      name: 'a clear fall',
      moved: { change: -8.4, low: -14, high: -2.8 },
      shows: '·═════●════·│············',
    },
    {
      name: 'noise goes across the bar',
      moved: { change: 4.3, low: -2.6, high: 11.2 },
      shows: '··········══│══●═════····',
    },
    {
      name: 'a small fall stays on its side',
      moved: { change: -0.1, low: -0.2, high: -0.05 },
      shows: '···········●│············',
    },
    { name: 'no change', moved: { change: 0, low: -2, high: 2 }, shows: '··········══●══··········' },
  ])('$name', async ({ moved, shows }) => {
    expect(await drawn(moved)).toBe(shows);
  });

  test('its numbers stand above its cells', () => {
    const numbers = changeNumbers({ reach: 16, cells: 25 });
    expect([numbers.length, numbers.indexOf('0')]).toEqual([25, 12]);
  });
});

describe('words of a comparison', () => {
  const row = (rest: Partial<ScoreRow>): ScoreRow => metric('a', rest);
  test.each([
    {
      name: 'the unit once',
      row: row({ previous: 9.1, value: 12.4, unit: 'working days' }),
      values: '9.1 → 12.4 work d',
    },
    { name: 'one of a unit', row: row({ previous: 1, value: 2, unit: 'days' }), values: '1 day → 2 days' },
    { name: 'percent', row: row({ previous: 0.41, value: 0.52, unit: '%' }), values: '41% → 52%' },
    { name: 'no unit', row: row({ previous: 2.1, value: 3 }), values: '2.1 → 3' },
  ])('values: $name', ({ row: each, values }) => {
    expect(valuesOf(each, '→')).toBe(values);
  });

  test.each([
    { name: 'a rise', row: row({ changeLow: 1.2, changeHigh: 5.6 }), says: 'by 1.2 to 5.6' },
    {
      name: 'a fall, smallest first',
      row: row({ changeLow: -5.6, changeHigh: -1.2 }),
      says: 'by 1.2 to 5.6',
    },
    {
      name: 'points of percent',
      row: row({ changeLow: 0.05, changeHigh: 0.21, unit: '%' }),
      says: 'by 5 to 21 points',
    },
    { name: 'no bound', row: row({ changeLow: 1.2 }), says: 'by 1.2 or more' },
    { name: 'nothing known', row: row({}), says: '' },
  ])('extent: $name', ({ row: each, says }) => {
    expect(extentOf(each)).toBe(says);
  });

  test.each([
    ['2026-Q2', '2026-Q3', 'Q2', 'Q3'],
    ['2025-Q4', '2026-Q1', '2025-Q4', '2026-Q1'],
    ['FY26-Q1', 'FY26-Q2', 'Q1', 'Q2'],
    ['2025', '2026', '2025', '2026'],
    ['2026-Q2', '2026-Q2', 'before', 'now'],
    ['2026-01-01..2026-03-31', '2026-04-01..2026-06-30', 'before', 'now'],
  ])('sides: %s and %s', (before, now, first, second) => {
    const period = (id: string): Report['period'] => ({
      id,
      label: id,
      from: '2026-01-01',
      to: '2026-01-02',
    });
    expect(sidesOf(given({ period: period(now), previousPeriod: period(before) }))).toEqual([first, second]);
  });

  test('how many metrics moved, of those that can be judged', () => {
    expect(movedLine(given(), 'all')).toBe('Metrics that moved clearly: 1 of 1');
    expect(movedLine(report([overall({ score: 5 })]), 'all')).toBe(
      'Of no metric can it be said how sure its change is.',
    );
  });
});

test('what those who came or went had to do with a clear change', async () => {
  const without = [
    { level: 'dimension' as const, id: 'efficiency', change: -8.1 },
    { level: 'overall' as const, id: 'overall', change: 4 },
  ];
  const text = await comparePlain(
    given({ people: [{ group: 'all', both: 35, joined: 3, left: 0, without }] }),
    options({ width: 160 }),
  );
  expect(text.replace(/\s+/g, ' ')).toContain(
    '35 people in both periods; 3 people are new, nobody is gone. Without these, what changed clearly would have changed: Efficiency & flow by -8.1 instead of -8.4.',
  );
});

describe.each([60, 80, 100, 120])('%s columns', (width) => {
  test('no line is wider, and every fact is there', async () => {
    for (const ascii of [false, true]) {
      const text = await compare(given(), options({ width, ascii }));
      expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
      const flat = text.replace(/\s+/g, ' ');
      for (const fact of [
        '57',
        '49',
        '-8.4',
        'clear fall',
        'within noise',
        '9.1',
        '12.4',
        'by 1.2 to 5.6',
        '35 people in both',
      ])
        expect(flat).toContain(fact);
      if (ascii) expect(text).toMatch(/^[\n -~]*$/);
    }
  });
});

describe('two small quarters of which no dimension can be compared', () => {
  const few = report(
    [
      overall(),
      dimension('performance', { label: 'Performance' }),
      dimension('mood', { label: 'Mood' }),
      metric('wins', {
        label: 'Win rate',
        unit: '%',
        value: 0.5,
        previous: 0.25,
        change: 0.25,
        changeReason: 'too few records to say how sure the change is',
      }),
      metric('demos', { label: 'Demos', value: 3, previous: 2, change: 1, verdict: 'noise' }),
      metric('fresh', { label: 'Fresh', value: 3, changeReason: 'not there in 2026-Q2' }),
      missing('load', 'no file was given'),
    ],
    { previousPeriod: { id: '2026-Q2', label: '', from: '2026-04-01', to: '2026-06-30' } },
  );

  test('show the numbers of all metrics, and tell the dimensions in one line', async () => {
    const lines = (await compare(few, options())).split('\n');
    expect(lines).toContain(
      'Without a score: Performance and Mood (no file was given); Overall (too little).',
    );
    const at = lines.findIndex((line) => line.startsWith('All metrics'));
    expect(lines.slice(at, at + 4)).toEqual([
      'All metrics   Q2   Q3      change  verdict',
      'Win rate     25%  50%  +25 points  not judged',
      'Demos          2    3          +1  within noise',
      'Fresh         --    3          --  not judged',
    ]);
    expect(lines.filter((line) => line.includes('Performance'))).toHaveLength(1);
  });

  test('in sentences and in Markdown too', async () => {
    const text = (await comparePlain(few, options({ width: 160 }))).split('\n');
    expect(text).toContain('Win rate: 25% to 50%, change +25 points: not judged.');
    expect(text).toContain(
      'Without a score: Performance and Mood (no file was given); Overall (too little).',
    );
    expect(compareMarkdown(few)).toContain('| Win rate | 25% | 50% | +25 points | not judged |');
    expect(compareMarkdown(few)).not.toContain('| Mood |');
  });
});

test('a dimension that only the correction keeps from being clear is told in every format', async () => {
  const wide = { ...still, change: 35.7, changeLow: 3.2, changeHigh: 58.7 };
  const corrected = report([dimension('a', { label: 'Performance', ...wide }), dimension('b', still)]);
  const says =
    'Performance +35.7 (between +3.2 and +58.7): not clear, for one of two dimensions may jump so by chance.';
  expect((await compare(corrected, options())).replace(/\s+/g, ' ')).toContain(`~ ${says}`);
  expect(await comparePlain(corrected, options({ width: 160 }))).toContain(says);
  expect(compareMarkdown(corrected)).toContain('not clear, for one of two dimensions may jump so by chance.');
});

test('a hidden group is hidden in every format', async () => {
  const secret = group('Small', { suppressed: true });
  const hidden = given({ groups: [whole, secret] });
  expect(await compare(hidden, options())).toContain('hidden: fewer than 5 people stand behind it');
  expect(await comparePlain(hidden, options())).toContain(
    'Small: hidden, fewer than 5 people stand behind it.',
  );
  expect(compareMarkdown(hidden)).toContain('### Small\n\nhidden: fewer than 5 people stand behind it');
});

test('sentences say what the table says', async () => {
  const text = (await comparePlain(given(), options({ width: 160 }))).split('\n');
  expect(text).toContain('Efficiency & flow: 57 to 49, change -8.4, between -14.0 and -2.8: clear fall.');
  expect(text).toContain(
    'Worse: Time to deliver a solution design, 9.1 to 12.4 working days, by 1.2 to 5.6.',
  );
  expect(text).toContain('Performance: 70; not comparable: the weight of wins was 75%, now 50%.');
  expect(text).toContain('Waiting: not there in 2026-Q2.');
});

test('CSV: of a metric its value, of the others the score', () => {
  const lines = compareCsv(given())
    .split('\n')
    .map((line) => line.split(','));
  expect(lines[0]?.slice(6, 9)).toEqual(['before', 'now', 'change']);
  expect(lines.find(([, , id]) => id === 'efficiency')?.slice(6, 9)).toEqual(['57.1', '48.7', '-8.4']);
  expect(lines.find(([, , id]) => id === 'cycle')?.slice(6, 9)).toEqual(['9.1', '12.4', '3.3']);
});
