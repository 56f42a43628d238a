import { describe, expect, test } from 'vitest';
import { timeFormat } from '../../../src/ingest/date-guess.ts';
import { dateHint, formatHint, isoText, timeHint } from '../../../src/ingest/dates.ts';
import { isMoment } from '../../../src/schemas.ts';

const mapped = { field: 'closed_at', header: 'Close Date', column: {} };
const written = (format: string): string => `closed_at: { from: Close Date, date: ${format} }`;
const write = (format: string): string => `write ${written(format)} under columns of the source`;

describe('without a format', () => {
  test.each([
    { text: '2026-07-03', is: '2026-07-03' },
    { text: '2026-07-03T09:00', is: '2026-07-03T09:00' },
    { text: '2026-07-03 09:00', is: '2026-07-03T09:00' },
    { text: '2026-07-03 09:00:30', is: '2026-07-03T09:00:30' },
    { text: '2026-07-03T09:00:30.123456789', is: '2026-07-03T09:00:30.123456789' },
    { text: '2023-02-07T20:47:49.000+0000', is: '2023-02-07T20:47:49.000+00:00' },
    { text: '2026-07-03T09:00Z', is: '2026-07-03T09:00Z' },
    { text: '2026-07-03 09:00 +02:00', is: '2026-07-03T09:00+02:00' },
  ])('$text is read', ({ text, is }) => {
    expect(isoText(text)).toBe(is);
    expect(isMoment(is)).toBe(true);
  });

  test.each([
    '01/02/2026',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-7-3',
    '20260703',
    '0000-01-01',
    '9999-12-31',
    '2026-07-03T',
    '2026-07-03T9:00',
    '2026-07-03T24:00',
    '2026-07-03T09:00:60',
    '2026-07-03T09',
    '2026-07-03 09:00+02',
    '2026-07-03  09:00',
    '2026-07-03T09:00z',
    '2026-W27',
    '45292',
    'today',
    '٢٠٢٦-٠٧-٠٣',
    '2026-07-03\n',
  ])('%j is refused', (text) => {
    expect(isMoment(isoText(text))).toBe(false);
  });
});

describe('what to write instead', () => {
  test.each([
    {
      name: 'a serial of Excel',
      text: '45292',
      is: 'this looks like an Excel serial, the day 2024-01-01: format the column as a date (yyyy-mm-dd) before exporting',
    },
    {
      name: 'with a time',
      text: '45702.458333',
      is: 'this looks like an Excel serial, the day 2025-02-14: format the column as a date (yyyy-mm-dd) before exporting',
    },
    { name: 'the first serial', text: '20000', is: expect.stringContaining('1954-10-03') },
    { name: 'the last serial', text: '80000', is: expect.stringContaining('2119-01-11') },
    {
      name: 'a number that is none',
      text: '19999',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    {
      name: 'milliseconds',
      text: '1751500800000',
      is: 'this looks like milliseconds since 1970: export the column as a date',
    },
    {
      name: 'seconds',
      text: '1751500800',
      is: 'this looks like seconds since 1970: export the column as a date',
    },
    { name: 'the day first', text: '13/02/2026', is: write('DD/MM/YYYY') },
    { name: 'the month first', text: '02/13/2026', is: write('MM/DD/YYYY') },
    { name: 'no zeros in front', text: '3/28/2025', is: write('M/D/YYYY') },
    { name: 'no sign of zeros in front', text: '12/27/2024', is: write('M/D/YYYY') },
    { name: 'dots', text: '28.03.2025', is: write('DD.MM.YYYY') },
    { name: 'two digits of a year', text: '3/31/25', is: write('M/D/YY') },
    { name: 'and a time', text: '3/31/25 9:02:11', is: write('M/D/YY H:mm:ss') },
    { name: 'a time of twelve hours', text: '03/31/2025 09:02:11 AM', is: write('MM/DD/YYYY hh:mm:ss A') },
    { name: 'without a space', text: '2/13/2025 10:00AM', is: write('M/D/YYYY h:mmA') },
    {
      name: 'either',
      text: '01/02/2026',
      is: `this may be 2026-02-01 or 2026-01-02: say which, with ${written('DD/MM/YYYY')} or ${written('MM/DD/YYYY')}`,
    },
    {
      name: 'either, with two digits of a year',
      text: '1/2/26',
      is: `this may be 2026-02-01 or 2026-01-02: say which, with ${written('D/M/YY')} or ${written('M/D/YY')}`,
    },
    {
      name: 'the same either way',
      text: '03/03/2026',
      is: `say which is the day: ${written('DD/MM/YYYY')} or ${written('MM/DD/YYYY')}`,
    },
    {
      name: 'no month at all',
      text: '13/14/2026',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    {
      name: 'a day that no month has',
      text: '31/04/2026',
      is: '2026-04 has no day 31',
    },
    {
      name: 'the month first, and no day of it',
      text: '02/30/2026',
      is: '2026-02 has no day 30',
    },
    {
      name: 'the day before the month, without zeros',
      text: '2026/31/7',
      is: `there is no month 31; if the day stands before the month, ${write('YYYY/D/M')}`,
    },
    {
      name: 'the year may stand on either side',
      text: '26-07-03',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    {
      name: 'a time that is none',
      text: '13/02/2026 noon',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    { name: 'a day that the month has not', text: '2026-02-29', is: '2026-02 has no day 29' },
    { name: 'a month that is none', text: '2026-13-13', is: 'there is no month 13' },
    { name: 'a month 0', text: '2026-00-10', is: 'there is no month 00' },
    {
      name: 'the day before the month',
      text: '2026-13-01',
      is: `there is no month 13; if the day stands before the month, ${write('YYYY-DD-MM')}`,
    },
    {
      name: 'with a time',
      text: '2026/13/01 09:00',
      is: `there is no month 13; if the day stands before the month, ${write('YYYY/DD/MM HH:mm')}`,
    },
    { name: 'a year too early', text: '1899-12-31', is: 'years from 1900 to 2199 are read' },
    { name: 'a year too late', text: '9999-12-31', is: 'years from 1900 to 2199 are read' },
    { name: 'one digit', text: '2026-7-3', is: write('YYYY-M-D') },
    { name: 'slashes', text: '2026/07/03', is: write('YYYY/MM/DD') },
    { name: 'slashes and a time', text: '2026/07/03 9:05', is: write('YYYY/MM/DD H:mm') },
    { name: 'dots and one digit', text: '2026.7.3', is: write('YYYY.M.D') },
    { name: 'no mark', text: '20260703', is: write('YYYYMMDD') },
    {
      name: 'no mark and a time',
      text: '20260703 0905',
      is: 'write the time as 09:30 or 09:30:00, with an offset such as +02:00 if it has one',
    },
    { name: 'one digit of an hour', text: '2026-07-03 9:05', is: write('YYYY-MM-DD H:mm') },
    {
      name: 'an hour 25',
      text: '2026-07-03T25:00',
      is: 'write the time as 09:30 or 09:30:00, with an offset such as +02:00 if it has one',
    },
    {
      name: 'an offset of hours',
      text: '2026-07-03 09:05+02',
      is: write('YYYY-MM-DD HH:mmZ'),
    },
    {
      name: 'the name of a zone',
      text: '2026-07-03 09:05 CET',
      is: 'write the time as 09:30 or 09:30:00, with an offset such as +02:00 if it has one',
    },
    { name: 'a month by name', text: '3 Jul 2026', is: write('D MMM YYYY') },
    { name: 'by its whole name', text: '3 July 2026', is: write('D MMMM YYYY') },
    { name: 'with dashes', text: '28-Mar-25', is: write('D-MMM-YY') },
    { name: 'as Jira writes it', text: '03/Sep/26 9:05 AM', is: write('D/MMM/YY h:mm A') },
    {
      name: 'before the day',
      text: 'Mar 28, 2025',
      is: `write closed_at: { from: Close Date, date: "MMM D, YYYY" } under columns of the source`,
    },
    { name: 'without a comma', text: 'March 28 2025 16:02', is: write('MMMM D YYYY H:mm') },
    { name: 'in another language', text: '3 Juli 2026', is: write('D MMMM YYYY') },
    {
      name: 'before the day',
      text: 'Mär 28, 2025',
      is: `write closed_at: { from: Close Date, date: "MMM D, YYYY" } under columns of the source`,
    },
    {
      name: 'behind the year, padded',
      text: '2025-sept.-28 09:05',
      is: write('YYYY-MMMM-D HH:mm'),
    },
    {
      name: 'no month of that name',
      text: '3 Brumaire 2026',
      is: '"Brumaire" is no month in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and Norwegian: export the column with months as numbers',
    },
    {
      name: 'a month by name that has no such day',
      text: '31 April 2026',
      is: 'the calendar has no such day, or the clock no such time',
    },
    {
      name: 'a month by name, and a time in words',
      text: '3 Jul 2026 noon',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    { name: 'other digits', text: '٢٠٢٦-٠٧-٠٣', is: 'write it with the digits 0 to 9, such as 2026-07-03' },
    {
      name: 'a word for nothing',
      text: 'n/a',
      is: 'leave the cell empty, or name the word under nulls of the source',
    },
    {
      name: 'HubSpot’s word for nothing',
      text: '(No value)',
      is: 'leave the cell empty, or name the word under nulls of the source',
    },
    {
      name: 'anything else',
      text: 'soon',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
    {
      name: 'nothing',
      text: '',
      is: 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY',
    },
  ])('$name: $text', ({ text, is }) => {
    expect(dateHint(text, mapped)).toEqual(is);
  });

  test.each([
    { rest: '', is: '' },
    { rest: ' 09:05', is: ' HH:mm' },
    { rest: ' 19:05', is: ' H:mm' },
    { rest: ', 9:05:07', is: ', H:mm:ss' },
    { rest: 'T09:05:07.123Z', is: '[T]HH:mm:ss.SSSZ' },
    { rest: ' 9:05 pm', is: ' h:mm A' },
    { rest: ' 09:05:07PM +02:00', is: ' hh:mm:ssA Z' },
    { rest: ' 09:05.5', is: undefined },
    { rest: ' 9', is: undefined },
    { rest: ' at noon', is: undefined },
  ])('the format of a time: $rest', ({ rest, is }) => {
    expect(timeFormat(rest)).toBe(is);
  });

  test.each([
    {
      name: 'one digit where two are wanted',
      text: '3/7/2026',
      format: 'DD/MM/YYYY',
      is: `write ${written('D/M/YYYY')}, which takes one digit as well as two`,
    },
    {
      name: 'of an hour',
      text: '03/07/2026 9:05',
      format: 'DD/MM/YYYY HH:mm',
      is: `write ${written('D/M/YYYY H:mm')}, which takes one digit as well as two`,
    },
    {
      name: 'text in brackets stays',
      text: 'HH 3/7/2026',
      format: '[HH ]DD/MM/YYYY',
      is: `write closed_at: { from: Close Date, date: "[HH ]D/M/YYYY" }, which takes one digit as well as two`,
    },
    {
      name: 'day and month the other way round',
      text: '03/17/2025',
      format: 'DD/MM/YYYY',
      is: `day and month stand the other way round here; if they do in the whole column, write ${written('MM/DD/YYYY')}`,
    },
    {
      name: 'and with one digit',
      text: '3/17/2025 9:05',
      format: 'DD/MM/YYYY HH:mm',
      is: `day and month stand the other way round here; if they do in the whole column, write ${written('M/D/YYYY H:mm')}`,
    },
    {
      name: 'neither way is a day of the calendar',
      text: '30/02/2025',
      format: 'DD/MM/YYYY',
      is: 'every value of the column must have the one form DD/MM/YYYY, and name a day of the calendar',
    },
    {
      name: 'another form',
      text: '2026-07-03',
      format: 'DD/MM/YYYY',
      is: 'this one is written year first: give every value of the column the one form DD/MM/YYYY',
    },
    {
      name: 'no day of the calendar',
      text: '31/04/2026',
      format: 'DD/MM/YYYY',
      is: 'every value of the column must have the one form DD/MM/YYYY, and name a day of the calendar',
    },
    {
      name: 'a serial',
      text: '45838',
      format: 'DD/MM/YYYY',
      is: 'this looks like an Excel serial, the day 2025-06-30: format the column as a date (yyyy-mm-dd) before exporting, or write closed_at: { from: Close Date, date: "DD/MM/YYYY | excel" } if day and month are right in it',
    },
    {
      name: 'several forms, none of them',
      text: '31/04/2026',
      format: 'D/M/YYYY | D/M/YYYY H:mm',
      is: 'every value of the column must have one of the forms D/M/YYYY | D/M/YYYY H:mm, and name a day of the calendar',
    },
    {
      name: 'several forms, the other way round',
      text: '03/17/2026 9:05',
      format: 'iso | D/M/YYYY H:mm',
      is: 'day and month stand the other way round here; if they do in the whole column, write closed_at: { from: Close Date, date: "iso | M/D/YYYY H:mm" }',
    },
    {
      name: 'no marks to make room',
      text: '2026703',
      format: 'YYYYMMDD',
      is: 'every value of the column must have the one form YYYYMMDD, and name a day of the calendar',
    },
  ])('beside a format: $name', ({ text, format, is }) => {
    expect(formatHint(text, format, { ...mapped, column: { date: format } })).toBe(is);
  });

  test.each([
    {
      name: 'midnight',
      text: '2026-07-03 00:00:00',
      column: {},
      is: 'write 2026-07-03, or say that the time means nothing: closed_at: { from: Close Date, date: "YYYY-MM-DD[ 00:00:00]" }',
    },
    { name: 'another time', text: '2026-07-03T09:00', column: {}, is: 'write 2026-07-03' },
    {
      name: 'another form',
      text: '03/07/2026 09:00',
      column: {},
      is: 'export the column without the time',
    },
    {
      name: 'a format with a time',
      text: '03/07/2026 09:00',
      column: { date: 'DD/MM/YYYY HH:mm' },
      is: 'export the column without the time',
    },
  ])('where a plain date is wanted: $name', ({ text, column, is }) => {
    expect(timeHint(text, { ...mapped, column })).toBe(is);
  });
});
