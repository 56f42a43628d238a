import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curve } from '../../../../src/generated/config.ts';
import type { ScoreRow } from '../../../../src/generated/report.ts';
import { Bullet } from '../../../../src/render/html/marks/bullet.tsx';
import { placeOn, shareOn } from '../../../../src/render/html/marks/place.ts';
import { axisOf, zoneOf } from '../../../../src/render/html/marks/scale.ts';
import { Spark } from '../../../../src/render/html/marks/spark.tsx';
import type { Point } from '../../../../src/render/html/trend.ts';
import { elementsIn } from '../../../support/page.ts';
import { metric } from '../small-report.ts';
import { attributes, markup } from './markup.ts';

/** The attributes of what is drawn, without the drawing itself. */
const marksOf = (html: string): readonly Readonly<Record<string, string>>[] =>
  elementsIn(html)
    .slice(1)
    .map((each) => each.attributes);

const none: readonly Point[] = [];

describe('the axis of a metric', () => {
  const linear = { type: 'linear', worst: 24, best: 2 } as const;
  test.each<[name: string, rest: Partial<ScoreRow>, curve: Curve | undefined, axis: [number, number]]>([
    ['ends at the goalposts, made round', { value: 15 }, linear, [2, 24]],
    ['goes on to a value beyond them', { value: 31 }, linear, [2, 32]],
    ['goes on to the end of the range', { value: 15, valueHigh: 48 }, linear, [0, 50]],
    ['goes on to the period before', { value: 15, previous: 40 }, linear, [0, 40]],
    ['begins at 0 without goalposts', { value: 4.3, previous: 4.4 }, undefined, [0, 4.5]],
    ['goes below 0 where values do', { value: -12 }, undefined, [-12, 0]],
    ['is there for a single 0', { value: 0 }, undefined, [0, 1]],
    [
      'holds both ends of a range that is good',
      { value: 3 },
      { type: 'range', zero: [0, 12], ideal: [2, 6] },
      [0, 12],
    ],
    ['is that of scores if the value is one', { value: 71 }, { type: 'identity' }, [0, 100]],
  ])('%s', (_, rest, curve, axis) => {
    expect(axisOf(metric('m', rest), curve === undefined ? undefined : { curve }, none)).toEqual(axis);
  });

  test('holds what a period long ago had', () => {
    const points = [{ period: '2026-Q1', value: 90 }, { period: '2026-Q2' }];
    expect(axisOf(metric('m', { value: 15 }), { curve: linear }, points)).toEqual([0, 90]);
  });

  test('is not there where no period has a value', () => {
    expect(axisOf(metric('m'), { curve: linear }, [{ period: '2026-Q2' }])).toBeUndefined();
  });
});

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const maybe = fc.option(amount, { nil: undefined });
const curves: fc.Arbitrary<Curve | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ type: fc.constant('linear' as const), worst: amount, best: amount }),
);

/** Rows with any value, range, goal and past. */
const drawn = fc
  .record({ value: amount, low: maybe, high: maybe, previous: maybe, min: maybe, max: maybe, below: maybe })
  .map(({ value, low, high, previous, min, max, below }) => {
    const set = <Name extends string>(name: Name, number: number | undefined) =>
      number === undefined ? {} : ({ [name]: number } as Record<Name, number>);
    const [from, to] = min !== undefined && max !== undefined && min > max ? [max, min] : [min, max];
    return metric('m', {
      value,
      ...set('previous', previous),
      ...set('valueLow', low === undefined ? undefined : Math.min(low, value)),
      ...set('valueHigh', high === undefined ? undefined : Math.max(high, value)),
      goal: {
        ...set('min', from),
        ...(below === undefined || from !== undefined ? set('max', to) : set('below', below)),
      },
    });
  });
const past = fc
  .array(maybe, { maxLength: 5 })
  .map((values) =>
    values.map(
      (value, at): Point => ({ period: `2025-0${at + 1}`, ...(value === undefined ? {} : { value }) }),
    ),
  );

test('every mark of a bar lies on its axis, and nothing is held at an end', () => {
  fc.assert(
    fc.property(drawn, curves, past, (row, curve, points) => {
      const axis = axisOf(row, curve === undefined ? undefined : { curve }, points);
      if (axis === undefined) throw new Error('a row with a value has an axis');
      const [from, to] = axis;
      const nearly = 1e-9 * (to - from);
      const told = [
        row.value,
        row.valueLow,
        row.valueHigh,
        row.previous,
        ...points.map(({ value }) => value),
      ];
      for (const each of told.flatMap((one) => one ?? [])) {
        expect(each).toBeGreaterThanOrEqual(from - nearly);
        expect(each).toBeLessThanOrEqual(to + nearly);
      }
      const html = markup(Bullet({ row, axis }));
      for (const { x = '', width = '0%' } of marksOf(html)) {
        expect([x, width].map((each) => /^[\d.]+%$/.test(each))).toEqual([true, true]);
        expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(0);
        // Both are rounded to a tenth.
        expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeLessThanOrEqual(100.1);
      }
    }),
  );
});

test('the shaded part begins and ends where the goal does, in the bar and in the trend', () => {
  fc.assert(
    fc.property(drawn, curves, (row, curve) => {
      const axis = axisOf(row, curve === undefined ? undefined : { curve }, none) ?? [0, 1];
      const [from, to] = axis;
      const { min = from, max = to, below = max } = row.goal ?? {};
      expect(zoneOf(row.goal, axis)).toEqual([min, below]);
      const zone = marksOf(markup(Bullet({ row, axis }))).find((each) => each['class'] === 'zone');
      const { x = '', width = '' } = zone ?? {};
      expect(x).toBe(placeOn(...axis)(min));
      expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeCloseTo(shareOn(...axis)(below), 6);
    }),
  );
});

describe('a bar', () => {
  const row = metric('m', { value: 12, valueLow: 10, goal: { max: 9 }, unit: 'days', against: 'below' });
  test('has a band to the end of the axis where nothing bounds the range', () => {
    expect(marksOf(markup(Bullet({ row, axis: [0, 20] })))).toContainEqual({ x: '50%', width: '50%' });
  });
  test('has a band from the beginning of the axis likewise, and none without a range', () => {
    const { valueLow: _, ...free } = row;
    const upTo = marksOf(markup(Bullet({ row: { ...free, valueHigh: 15 }, axis: [0, 20] })));
    expect(upTo).toContainEqual({ x: '0%', width: '75%' });
    expect(marksOf(markup(Bullet({ row: free, axis: [0, 20] }))).map((each) => each['class'])).toEqual([
      ...['zone', undefined],
    ]);
  });
  test('has no ring without a period before, and no shade without a goal', () => {
    const { goal: _, ...free } = row;
    const html = markup(Bullet({ row: free, axis: [0, 20] }));
    expect(html).not.toContain('#was');
    expect(html).not.toContain('zone');
  });
  test('is drawn with the shape of where it stands', () => {
    expect(markup(Bullet({ row, axis: [0, 20] }))).toContain('<use href="#below" x="60%"');
  });
});

describe('a trend', () => {
  const row = metric('m', { value: 0.47, unit: '%', goal: { min: 0.38 } });
  const points: readonly Point[] = [
    { period: '2025-Q3', value: 0.3 },
    { period: '2025-Q4' },
    { period: '2026-Q1', value: 0.31 },
    { period: '2026-Q2', value: 0.4 },
    { period: '2026-Q3', value: 0.47 },
  ];
  const html = markup(Spark({ row, points, axis: [0.2, 0.5] }));

  test('tells every period and its value, and which has none', () => {
    expect(attributes(html, 'aria-label')).toEqual(['from 2025-Q3: 30%, no value, 31%, 40%, 47%']);
    expect(attributes(html, 'role')).toEqual(['img']);
  });
  test('draws no line over a period without a value', () => {
    const [path = ''] = attributes(html, 'd');
    expect(path).toMatch(/^M[^ML]+ZM[^ML]+L[^ML]+L[^ML]+$/);
  });
  test('marks the last period, if it has a value', () => {
    expect(html).toContain('<circle');
    const gone = [...points.slice(0, -1), { period: '2026-Q3' }];
    expect(markup(Spark({ row, points: gone, axis: [0.2, 0.5] }))).not.toContain('<circle');
  });
  test('rises with the value, and shades the goal up to the top', () => {
    const up = (at: number): number =>
      Number(attributes(html, 'd')[0]?.split(/[MLZ]/).filter(Boolean)[at]?.split(',')[1]);
    expect([up(0), up(1), up(2), up(3)]).toEqual([...[up(0), up(1), up(2), up(3)]].sort((a, b) => b - a));
    expect(attributes(html, 'y')).toEqual(['3']);
  });
});
