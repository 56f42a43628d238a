import { expect, test } from 'vitest';
import { dateText, dayOf, weekdayIndex, weekdayOf } from '../../../../src/measure/calendar/day.ts';
import { momentReader } from '../../../../src/measure/calendar/moment.ts';
import { parsePeriod, quarterOf } from '../../../../src/measure/calendar/period.ts';
import { workingTime } from '../../../../src/measure/calendar/working-time.ts';
import type { CalendarSpec } from '../../../../src/types.ts';
import { describeReference, reference } from '../../../support/reference.ts';

type Expected = Record<string, string | number>;

describeReference('calendar reference', () => {
  const { cases, method } = reference<Record<string, string | number>, Expected>('11-calendar');
  const holidays = method['holidays'] as Record<string, string[]>;
  const text = (input: Record<string, string | number>, key: string): string => String(input[key]);
  const group = (prefix: string) => cases.filter(({ id }) => id.startsWith(`${prefix}-`));
  const calendar = (timezone: string, free = 'none'): CalendarSpec => ({
    fiscalYearStart: 1,
    timezone,
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: '09:00-17:30',
    holidays: holidays[free] ?? [],
  });

  test('every case belongs to one of the four kinds', () => {
    expect(['cal', 'el', 'bh', 'bd'].map((prefix) => group(prefix).length).reduce((a, b) => a + b)).toBe(
      cases.length,
    );
  });

  test.each(group('cal'))('$id: local day, quarter, week and offset', ({ input, expected }) => {
    const zone = text(input, 'tz');
    const start = Number(input['fiscal_year_start_month']);
    const read = momentReader(zone);
    const { day, instant = Number.NaN } = read(text(input, 'timestamp'));
    const local = String(expected['local']);
    expect(dateText(day)).toBe(expected['local_date']);
    expect(weekdayOf(day)).toBe(String(expected['weekday']).toLowerCase());
    expect(weekdayIndex(day) + 1).toBe(expected['iso_weekday']);
    expect(day - dayOf(`${local.slice(0, 4)}-01-01`) + 1).toBe(expected['day_of_year']);

    // The ISO week belongs to the year of its Thursday.
    const thursday = day - weekdayIndex(day) + 3;
    const isoYear = dateText(thursday).slice(0, 4);
    const week = Math.floor((thursday - dayOf(`${isoYear}-01-01`)) / 7) + 1;
    expect(`${isoYear}-W${String(week).padStart(2, '0')}`).toBe(expected['iso_week']);

    // The same instant, written with the offset of the zone.
    expect(Math.floor(instant / 1000) * 1000).toBe(read(local).instant);
    expect(read(local).day).toBe(day);

    const quarter = quarterOf(day, start);
    const year = Number(expected['fiscal_year_by_end']);
    const named = parsePeriod(`FY${year}-Q${expected['quarter']}`, start);
    expect({ from: quarter.from, to: quarter.to }).toEqual({ from: named.from, to: named.to });
    expect(quarterOf(day, 1).id).toBe(expected['calendar_quarter']);
    const fiscalYear = parsePeriod(`FY${year}`, start);
    expect(fiscalYear.from.slice(0, 4)).toBe(String(expected['fiscal_year_by_start']));
    expect(fiscalYear.from <= quarter.from && quarter.to <= fiscalYear.to).toBe(true);

    const begins = read(`${quarter.from}T00:00`);
    const ends = read(`${dateText(dayOf(quarter.to) + 1)}T00:00`);
    expect(begins.instant).toBe(Date.parse(String(expected['quarter_start_utc'])));
    expect(ends.instant).toBe(Date.parse(String(expected['quarter_end_exclusive_utc'])));
    expect(workingTime(calendar(zone)).elapsedHours(begins, ends)).toBe(expected['quarter_hours']);
  });

  test.each(group('el'))('$id: elapsed time and days between', ({ input, expected }) => {
    const zone = text(input, 'tz');
    const time = workingTime(calendar(zone));
    const [a, b] = [text(input, 'start'), text(input, 'end')].map(momentReader(zone));
    if (a === undefined || b === undefined) throw new Error('two moments');
    expect(time.elapsedHours(a, b)).toBeCloseTo(Number(expected['elapsed_hours']), 9);
    expect(time.elapsedDays(a, b)).toBeCloseTo(Number(expected['elapsed_days_24h']), 9);
    expect(time.elapsedDays({ day: a.day }, { day: b.day })).toBe(expected['local_calendar_days']);
    expect(time.workdaysBetween(a.day, b.day)).toBe(expected['busdays_mon_fri']);
  });

  test.each(group('bh'))('$id: working hours', ({ input, expected }) => {
    const zone = text(input, 'tz');
    const time = workingTime(calendar(zone, text(input, 'calendar')));
    const [a, b] = [text(input, 'start'), text(input, 'end')].map(momentReader(zone));
    if (a === undefined || b === undefined) throw new Error('two moments');
    expect(time.workingHours(a, b)).toBeCloseTo(Number(expected['business_hours']), 9);
    expect(time.workingDays(a, b)).toBeCloseTo(Number(expected['business_hours']) / 8.5, 9);
  });

  test.each(group('bd'))('$id: working days', ({ input, expected }) => {
    const { workdaysBetween } = workingTime(calendar('UTC', text(input, 'calendar')));
    const [from, to] = [dayOf(text(input, 'start')), dayOf(text(input, 'end'))];
    expect(workdaysBetween(from, to)).toBe(expected['busday_count_start_inclusive_end_exclusive']);
    const working = [...Array(30).keys()]
      .map((i) => from + i)
      .filter((day) => workdaysBetween(day, day + 1) === 1);
    expect(dateText(working[0] ?? 0)).toBe(expected['next_business_day']);
    expect(dateText(working[5] ?? 0)).toBe(expected['plus_5_business_days']);
  });
});
