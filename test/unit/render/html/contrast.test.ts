/** What axe cannot decide where one colour lies upon another: every token on every ground on which it is drawn. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../support/contrast.ts';

type Tokens = ReadonlyMap<string, string>;

/** Each token has its colour in light and its colour in dark. */
const tokens = [
  ...readFileSync('src/render/html/style/tokens.css', 'utf8').matchAll(
    /--([\w-]+):\s*light-dark\((#[\da-f]+), (#[\da-f]+)\);/gi,
  ),
];

const [light, dark] = [2, 3].map(
  (column): Tokens => new Map(tokens.map((found) => [found[1] ?? '', found[column] ?? ''])),
) as [Tokens, Tokens];

/** On which grounds each token is drawn as text: at least 4.5. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'card', 'zone', 'good-soft', 'mid-soft', 'low-soft'],
  mute: ['paper', 'card', 'zone'],
  good: ['paper', 'card', 'good-soft'],
  mid: ['paper', 'card', 'mid-soft'],
  low: ['paper', 'card', 'low-soft'],
  // The words on a button that is pressed.
  paper: ['ink'],
};

/** On which grounds each token is drawn as a mark, a line that says something or the edge of a control: at least 3. */
const marks: Readonly<Record<string, readonly string[]>> = {
  good: ['paper', 'card', 'zone', 'good-soft'],
  mid: ['paper', 'card', 'zone', 'mid-soft'],
  low: ['paper', 'card', 'zone', 'low-soft'],
  mute: ['paper', 'card', 'zone'],
  edge: ['paper', 'card', 'zone'],
};

/** What says nothing by itself: grounds, and lines that only part one row from the next. */
const silent = ['card', 'zone', 'grid', 'line', 'good-soft', 'mid-soft', 'low-soft'];

const pairsOf = (table: typeof texts): [string, string][] =>
  Object.entries(table).flatMap(([name, grounds]) =>
    grounds.map((ground): [string, string] => [name, ground]),
  );

test.each([
  // WCAG 2.2, Understanding 1.4.3: #777 on white is just short of 4.5, #767676 just meets it.
  ['#777777', '#fff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#000', '#fff', 21],
  ['#fff', '#fff', 1],
  // The three primaries on white, as published with the formula.
  ['#ff0000', '#fff', 4],
  ['#0000ff', '#fff', 8.59],
  ['#00ff00', '#fff', 1.37],
])('the formula: %s on %s is %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, colours) => {
  const seen = (name: string, ground: string): number =>
    contrast(colours.get(name) ?? '', colours.get(ground) ?? '');

  test.each(pairsOf(texts))('text in %s on %s can be read', (name, ground) => {
    expect(seen(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(marks))('a mark in %s on %s can be seen', (name, ground) => {
    expect(seen(name, ground)).toBeGreaterThanOrEqual(3);
  });

  test('no token is left out', () => {
    const known = [...Object.keys(texts), ...Object.keys(marks), ...silent];
    expect([...colours.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('every token is found', () => {
  expect(tokens).toHaveLength(14);
});
