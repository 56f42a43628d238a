import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/measure/calendar/day.ts';
import {
  lastFinishedQuarter,
  parsePeriod,
  periodBefore,
  quarterOf,
} from '../../../../src/measure/calendar/period.ts';
import { SpaceSeaError } from '../../../../src/problems.ts';

const problemOf = (text: string) => {
  try {
    parsePeriod(text, 1);
  } catch (error) {
    if (error instanceof SpaceSeaError) return { ...error.problems[0], exitCode: error.exitCode };
  }
  throw new Error(`${text} was read`);
};

test.each([
  ['2026-Q1', 1, '2026-Q1', '2026-01-01', '2026-03-31', 'Jan–Mar 2026'],
  ['2026-Q4', 2, '2026-Q4', '2026-10-01', '2026-12-31', 'Oct–Dec 2026'],
  ['FY26-Q3', 1, 'FY26-Q3', '2026-07-01', '2026-09-30', 'Jul–Sep 2026'],
  ['FY26-Q1', 2, 'FY26-Q1', '2025-02-01', '2025-04-30', 'Feb–Apr 2025'],
  ['FY26-Q4', 2, 'FY26-Q4', '2025-11-01', '2026-01-31', 'Nov 2025–Jan 2026'],
  ['FY2026-Q1', 12, 'FY26-Q1', '2025-12-01', '2026-02-28', 'Dec 2025–Feb 2026'],
  ['FY2101-Q1', 7, 'FY2101-Q1', '2100-07-01', '2100-09-30', 'Jul–Sep 2100'],
  ['2024-02', 1, '2024-02', '2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2026-12', 1, '2026-12', '2026-12-01', '2026-12-31', 'Dec 2026'],
  ['2026', 7, '2026', '2026-01-01', '2026-12-31', 'Jan–Dec 2026'],
  ['FY26', 1, 'FY26', '2026-01-01', '2026-12-31', 'Jan–Dec 2026'],
  ['FY26', 7, 'FY26', '2025-07-01', '2026-06-30', 'Jul 2025–Jun 2026'],
  ['FY1999', 10, 'FY1999', '1998-10-01', '1999-09-30', 'Oct 1998–Sep 1999'],
  ['2026-07-01..2026-09-30', 1, '2026-07-01..2026-09-30', '2026-07-01', '2026-09-30', 'Jul–Sep 2026'],
  ['2026-07-03..2026-07-03', 1, '2026-07-03..2026-07-03', '2026-07-03', '2026-07-03', '3 Jul 2026'],
  ['all', 2, 'all', '1900-01-01', '2199-12-31', 'All dates'],
  ['1900-Q1', 1, '1900-Q1', '1900-01-01', '1900-03-31', 'Jan–Mar 1900'],
  ['2199', 1, '2199', '2199-01-01', '2199-12-31', 'Jan–Dec 2199'],
])('%s with a fiscal year from month %i is %s', (text, start, id, from, to, label) => {
  expect(parsePeriod(text, start)).toEqual({ id, label, from, to });
});

describe('what is not a period', () => {
  test.each([
    [''],
    ['last quarter'],
    ['2026-13'],
    ['2026-7'],
    ['2026-07-01'],
    ['ALL'],
    ['FY026'],
    ['2026-Q3 '],
  ])('"%s": every form is in the hint', (text) => {
    const { code, exitCode, message, hint = '' } = problemOf(text);
    expect({ code, exitCode, message }).toEqual({
      code: 'usage/period',
      exitCode: 2,
      message: `"${text}" is not a period`,
    });
    for (const form of [
      '2026-Q3',
      'FY26-Q3',
      'FY2026-Q3',
      '2026-07',
      '2026',
      'FY26',
      '2026-07-01..2026-09-30',
      'all',
    ]) {
      expect(hint).toContain(form);
    }
  });

  test.each([
    ['2026-q3', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['2026Q3', '2026-Q3'],
    ['q1-27', '2027-Q1'],
    ['fy26q2', 'FY26-Q2'],
    ["Q4 FY'26", 'FY26-Q4'],
    ['FY2026 Q4', 'FY2026-Q4'],
  ])('%s: did you mean %s?', (text, meant) => {
    expect(problemOf(text).hint).toMatch(new RegExp(`^did you mean ${meant}\\? write one of`));
  });

  test.each([
    ['2026-02-30..2026-03-31', '2026-02-30'],
    ['2026-02-01..2026-06-31', '2026-06-31'],
    ['1899-01-01..2026-06-30', '1899-01-01'],
  ])('%s: names the day that does not exist', (text, day) => {
    expect(problemOf(text).message).toBe(
      `in the period "${text}", ${day} is not a day of the calendar from 1900 to 2199`,
    );
  });

  test('an end before the beginning: the hint turns it round', () => {
    const { message, hint } = problemOf('2026-09-30..2026-07-01');
    expect({ message, hint }).toEqual({
      message: 'the period "2026-09-30..2026-07-01" ends before it begins',
      hint: 'write 2026-07-01..2026-09-30',
    });
  });

  test.each([['1899'], ['2200-Q1'], ['0026-Q3'], ['9999-12']])(
    '%s: outside the years that dates may have',
    (text) => {
      expect(problemOf(text).message).toBe(`the period "${text}" does not lie between 1900 and 2199`);
    },
  );

  test('a fiscal year that begins before 1900 or ends after 2199', () => {
    expect(() => parsePeriod('FY1900', 2)).toThrow('does not lie between');
    expect(parsePeriod('FY1901', 2).from).toBe('1900-02-01');
    expect(() => parsePeriod('FY2200-Q4', 2)).toThrow('does not lie between');
    expect(parsePeriod('FY2200-Q3', 2).to).toBe('2199-10-31');
  });
});

test.each([
  ['2026-Q1', 1, '2025-Q4', '2025-10-01', '2025-12-31'],
  ['2026-Q3', 2, '2026-Q2', '2026-04-01', '2026-06-30'],
  ['FY26-Q1', 2, 'FY25-Q4', '2024-11-01', '2025-01-31'],
  ['FY26-Q2', 2, 'FY26-Q1', '2025-02-01', '2025-04-30'],
  ['FY2000-Q1', 7, 'FY1999-Q4', '1999-04-01', '1999-06-30'],
  ['2026-03', 1, '2026-02', '2026-02-01', '2026-02-28'],
  ['2026-01', 1, '2025-12', '2025-12-01', '2025-12-31'],
  ['2026', 1, '2025', '2025-01-01', '2025-12-31'],
  ['FY26', 4, 'FY25', '2024-04-01', '2025-03-31'],
  ['2026-07-01..2026-09-30', 1, '2026-04-01..2026-06-30', '2026-04-01', '2026-06-30'],
  ['2026-03-01..2026-03-31', 1, '2026-02-01..2026-02-28', '2026-02-01', '2026-02-28'],
  ['2026-07-08..2026-07-14', 1, '2026-07-01..2026-07-07', '2026-07-01', '2026-07-07'],
  ['2026-01-01..2026-01-01', 1, '2025-12-31..2025-12-31', '2025-12-31', '2025-12-31'],
])('before %s (from month %i) comes %s', (text, start, id, from, to) => {
  const before = periodBefore(parsePeriod(text, start), start);
  expect(before).toMatchObject({ id, from, to });
  expect(parsePeriod(id, start)).toEqual(before);
});

test.each([['all'], ['1900-Q1'], ['1900'], ['1900-01-01..1900-01-31'], ['1900-01-03..1900-01-09']])(
  'nothing comes before %s',
  (text) => {
    expect(periodBefore(parsePeriod(text, 1), 1)).toBeUndefined();
  },
);

test('the quarter of a day is named as parsePeriod reads it, for every start of the fiscal year', () => {
  for (let start = 1; start <= 12; start += 1) {
    for (let day = dayOf('2024-01-01'); day < dayOf('2026-01-01'); day += 1) {
      const quarter = quarterOf(day, start);
      expect(dayOf(quarter.from) <= day && day <= dayOf(quarter.to)).toBe(true);
      expect(parsePeriod(quarter.id, start)).toEqual(quarter);
    }
  }
});

test.each([
  ['2026-09-29', 1, '2026-Q2'],
  ['2026-09-30', 1, '2026-Q3'],
  ['2026-10-01', 1, '2026-Q3'],
  ['2026-01-01', 1, '2025-Q4'],
  ['2026-01-30', 2, 'FY26-Q3'],
  ['2026-01-31', 2, 'FY26-Q4'],
])('on %s (from month %i) the last finished quarter is %s', (asOf, start, id) => {
  expect(lastFinishedQuarter(dayOf(asOf), start).id).toBe(id);
});
