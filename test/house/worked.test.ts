import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { randomFor, shuffle } from '../../src/score/random.ts';
import { fnv1a, garwood, normalLevel, pairsBelow, survival, type Wait, wilson } from '../support/by-hand.ts';
import { run } from '../support/run.ts';

/** What docs/methods.md works out by hand, worked out once more from the files, by formulas that are not the program's. */

const page = readFileSync('docs/methods.md', 'utf8');

interface Step {
  readonly example: string;
  readonly name: string;
  readonly written: string;
}

/** The tables under `## Worked by hand`: for each example its steps and the numbers written there. */
const steps: readonly Step[] = (/^## Worked by hand\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '')
  .split(/^### /m)
  .slice(1)
  .flatMap((part) =>
    [...part.matchAll(/^\| (.+?) \| .*? \| (-?[\d.]+%?)[^|]* \|$/gm)].map(([, name = '', written = '']) => ({
      example: part.split('\n', 1)[0] ?? '',
      name,
      written,
    })),
  );

const rowsOf = (file: string): string[][] =>
  readFileSync(`examples/worked/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const isIn = (from: string, to: string, day = ''): boolean => from <= day && day <= to;
const [q2, q3] = [
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
] as const;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Mondays to Fridays, both ends included. */
const workdays = (from: string, to: string): number =>
  Array.from(
    { length: daysBetween(from, to) + 1 },
    (_, day) => new Date(Date.parse(from) + day * 86_400_000),
  ).filter((day) => day.getUTCDay() % 6 !== 0).length;

const deals = ([from, to]: readonly [string, string]): string[] =>
  rowsOf('deals.csv').flatMap(([, , outcome = '', day]) => (isIn(from, to, day) ? [outcome] : []));
const demos = ([from, to]: readonly [string, string]): number =>
  rowsOf('activities.csv').filter(([, type, , day]) => type === 'demo' && isIn(from, to, day)).length;
const waits: readonly Wait[] = rowsOf('activities.csv').flatMap(([, type, , , asked = '', answered = '']) =>
  type === 'inquiry' && isIn(...q3, asked)
    ? // What is open lasts until the end of the last day.
      [{ time: daysBetween(asked, answered || '2026-10-01'), open: answered === '' }]
    : [],
);

const shareOf = (list: readonly string[]): number =>
  list.filter((each) => each === 'won').length / list.length;
const [now, before] = [deals(q3), deals(q2)];
const [won, wonBefore] = [shareOf(now), shareOf(before)];
const wonAt = (p: number): number => wilson(won, now.length, p);
const people = rowsOf('people.csv').length;
const weeksOf = ([from, to]: readonly [string, string]): number => (people * workdays(from, to)) / 5;
const weeks = weeksOf(q3);
const demosAt = (p: number): number => garwood(demos(q3), p) / weeks;

const clamped = (score: number): number => Math.min(100, Math.max(0, score));
const wonScore = (share: number): number => clamped((100 * (share - 0.15)) / 0.5);
const demoScore = (rate: number): number => clamped(100 * rate);

const levels = Array.from({ length: 400 }, (_, place) => (place + 0.5) / 400);
const dimension = (p: number): number =>
  pairsBelow(
    levels.map((level) => wonScore(wonAt(level))),
    levels.map((level) => demoScore(demosAt(level))),
    { combine: (a, b) => (3 * a + 2 * b) / 5, p },
  );
const wonDifference = (p: number): number =>
  pairsBelow(
    levels.map(wonAt),
    levels.map((level) => wilson(wonBefore, before.length, level)),
    { combine: (a, b) => a - b, p },
  );

/** Twice the share of pairs in which the later number is not below the earlier one. */
const chanceOf = (later: (p: number) => number, earlier: (p: number) => number): number => {
  const [a, b] = [levels.map(later), levels.map(earlier)];
  return (2 * a.flatMap((x) => b.filter((y) => x >= y)).length) / levels.length ** 2;
};
const wonChance = chanceOf(wonAt, (p) => wilson(wonBefore, before.length, p));
const demoChance = chanceOf(demosAt, (p) => garwood(demos(q2), p) / weeksOf(q2));

const curve = survival(waits, normalLevel(0.975));
const curveAt = (days: number) => curve.find(({ time }) => time === days);
const firstDown = (bound: 'share' | 'low' | 'high'): number | undefined =>
  curve.find((step) => step[bound] <= 0.5)?.time;

const { out } = await run('spacesea score examples/worked -f json');
const report = JSON.parse(out);
const rowOf = (id: string): Record<string, number> =>
  report.scores.find((row: { id: string }) => row.id === id) ?? {};

const recomputed: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
  'A share, with an interval after Wilson': {
    'decided deals': now.length,
    'won ones': now.filter((each) => each === 'won').length,
    value: won,
    z: normalLevel(0.975),
    'lower end': wonAt(0.025),
    'upper end': wonAt(0.975),
    'score of the value': wonScore(won),
    'score of the lower end': wonScore(wonAt(0.025)),
    'score of the upper end': wonScore(wonAt(0.975)),
  },
  'A rate, with an interval after Garwood': {
    demos: demos(q3),
    'working days of the quarter': workdays(...q3),
    'person-weeks': weeks,
    value: demos(q3) / weeks,
    'smallest mean': garwood(demos(q3), 0.025),
    'largest mean': garwood(demos(q3), 0.975),
    'lower end': demosAt(0.025),
    'upper end': demosAt(0.975),
    score: demoScore(demos(q3) / weeks),
  },
  'A duration, with an open item': {
    inquiries: waits.length,
    'still open': waits.filter(({ open }) => open).length,
    'curve after 1 day': curveAt(1)?.share,
    'curve after 2 days': curveAt(2)?.share,
    'curve after 3 days': curveAt(3)?.share,
    'curve after 4 days': curveAt(4)?.share,
    value: firstDown('share'),
    'curve after 6 days': curveAt(6)?.share,
    'curve after 9 days': curveAt(9)?.share,
    'its lower bound after 1 day': curveAt(1)?.low,
    'lower end': firstDown('low'),
    'its upper bound after 6 days': curveAt(6)?.high,
    'its upper bound after 9 days': curveAt(9)?.high,
    'upper end': firstDown('high'),
  },
  'A dimension': {
    score: (3 * wonScore(won) + 2 * demoScore(demos(q3) / weeks)) / 5,
    'hash of the purpose': fnv1a('1 win_rate all 2026-Q3'),
    'place of the first draw': shuffle(2000, randomFor('1 win_rate all 2026-Q3'))[0],
    'lower end, all pairs': dimension(0.025),
    'upper end, all pairs': dimension(0.975),
    'lower end, 2,000 draws': rowOf('results')['scoreLow'],
    'upper end, 2,000 draws': rowOf('results')['scoreHigh'],
  },
  'A change, with the correction after Holm': {
    'share before': wonBefore,
    'share now': won,
    'lower end of the change': wonDifference(0.025),
    'upper end of the change': wonDifference(0.975),
    'p of the share alone': wonChance,
    'p of the demos alone': demoChance,
    'p of the answers alone': rowOf('answer_days')['p'],
    'demos, corrected': 3 * demoChance,
    'share, corrected': 2 * wonChance,
    'answers, corrected': rowOf('answer_days')['p'],
  },
};

test('works out what this test works out, and nothing else', () => {
  const written = steps.map(({ example, name }) => `${example}: ${name}`);
  const known = Object.entries(recomputed).flatMap(([example, numbers]) =>
    Object.keys(numbers).map((name) => `${example}: ${name}`),
  );
  expect(written).toEqual(known);
});

test.each(steps)('$example: $name is $written', ({ example, name, written }) => {
  const number = recomputed[example]?.[name] ?? Number.NaN;
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  expect(written).toBe(
    written.endsWith('%') ? `${(100 * number).toFixed(decimals)}%` : number.toFixed(decimals),
  );
});

test.each([
  { id: 'win_rate', field: 'value', hand: won },
  { id: 'win_rate', field: 'valueLow', hand: wonAt(0.025) },
  { id: 'win_rate', field: 'valueHigh', hand: wonAt(0.975) },
  { id: 'win_rate', field: 'scoreLow', hand: wonScore(wonAt(0.025)) },
  { id: 'demos', field: 'value', hand: demos(q3) / weeks },
  { id: 'demos', field: 'valueLow', hand: demosAt(0.025) },
  { id: 'demos', field: 'valueHigh', hand: demosAt(0.975) },
  { id: 'answer_days', field: 'value', hand: firstDown('share') },
  { id: 'answer_days', field: 'valueLow', hand: firstDown('low') },
  { id: 'answer_days', field: 'valueHigh', hand: firstDown('high') },
])('the program agrees: $field of $id', ({ id, field, hand }) => {
  expect(rowOf(id)[field]).toBeCloseTo(hand ?? Number.NaN, 9);
});

test.each([
  // 401 levels through 33 knots, and 400 of the formula itself.
  { id: 'win_rate', field: 'changeLow', hand: wonDifference(0.025), off: 0.0005 },
  { id: 'win_rate', field: 'changeHigh', hand: wonDifference(0.975), off: 0.0005 },
  { id: 'win_rate', field: 'p', hand: 2 * wonChance, off: 0.001 },
  { id: 'demos', field: 'p', hand: 3 * demoChance, off: 0.0004 },
  // 2,000 draws that meet in a random order, and all pairs.
  { id: 'results', field: 'scoreLow', hand: dimension(0.025), off: 1 },
  { id: 'results', field: 'scoreHigh', hand: dimension(0.975), off: 1 },
])('the program agrees, as far as its levels go: $field of $id', ({ id, field, hand, off }) => {
  expect(Math.abs((rowOf(id)[field] ?? Number.NaN) - hand)).toBeLessThan(off);
});

test('says how often intervals hold the truth as it was measured', () => {
  expect(page).toContain(readFileSync('bench/coverage.txt', 'utf8').split('\n\n')[1]);
});
