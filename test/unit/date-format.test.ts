import { describe, expect, test } from 'vitest';
import { dateReader, formatFault } from '../../src/date-format.ts';

describe('what is wrong with a format', () => {
  test.each([
    'YYYY-MM-DD',
    'DD/MM/YYYY',
    'M/D/YY',
    'D. MMMM YYYY',
    'MMM D, YYYY',
    'YYYYMMDD',
    'YYYYMMDDHHmm',
    'DMMMYYYY',
    'DD/MM/YYYY HH:mm',
    'YYYY-MM-DD[T]HH:mm:ss.SSSZ',
    'DD/MM/YYYY hh:mm A',
    'D/M/YYYY h:mm a',
    '[on] YYYY-MM-DD [at] H:mm',
    'YYYY-MM-DD HH:mmZ',
    '[[]YYYY-MM-DD]',
    'DD[]MM[]YYYY',
  ])('nothing: %s', (format) => {
    expect(formatFault(format)).toBeUndefined();
  });

  test.each([
    { name: 'small letters', format: 'dd.mm.yyyy', is: '"dd" means nothing in a date format' },
    { name: 'three letters for a day', format: 'DDD/MM/YYYY', is: '"DDD" means nothing in a date format' },
    { name: 'a T without brackets', format: 'YYYY-MM-DDTHH:mm', is: '"T" means nothing in a date format' },
    {
      name: 'a bracket that is not closed',
      format: 'YYYY-MM-DD [at',
      is: '"t" means nothing in a date format',
    },
    { name: 'no year', format: 'DD/MM', is: 'it has no year (YYYY)' },
    { name: 'no month', format: 'DD/YYYY', is: 'it has no month (MM)' },
    { name: 'minutes for months', format: 'DD/mm/YYYY', is: 'it has no month (MM)' },
    { name: 'no day', format: 'MM/YYYY', is: 'it has no day (DD)' },
    { name: 'nothing', format: '', is: 'it has no year (YYYY)' },
    { name: 'a year in brackets', format: 'DD/MM/[YYYY]', is: 'it has no year (YYYY)' },
    { name: 'the month twice', format: 'MM/MMM/DD/YYYY', is: 'it has the month twice' },
    { name: 'months for minutes', format: 'YYYY-MM-DD HH:MM', is: 'it has the month twice' },
    { name: 'hours alone', format: 'YYYY-MM-DD HH', is: 'hours (HH) and minutes (mm) go together' },
    { name: 'minutes alone', format: 'YYYY-MM-DD mm', is: 'hours (HH) and minutes (mm) go together' },
    { name: 'seconds alone', format: 'YYYY-MM-DD ss', is: 'seconds (ss) need hours and minutes (HH:mm)' },
    {
      name: 'a fraction of nothing',
      format: 'YYYY-MM-DD HH:mm.SSS',
      is: 'fractions (SSS) need seconds (ss)',
    },
    {
      name: 'an offset of a day',
      format: 'YYYY-MM-DDZ',
      is: 'an offset (Z) needs hours and minutes (HH:mm)',
    },
    {
      name: 'twelve hours without a half',
      format: 'YYYY-MM-DD hh:mm',
      is: 'hours from 1 to 12 (hh) and AM or PM (A) go together',
    },
    {
      name: 'a half of 24 hours',
      format: 'YYYY-MM-DD HH:mm A',
      is: 'hours from 1 to 12 (hh) and AM or PM (A) go together',
    },
    {
      name: 'a half alone',
      format: 'YYYY-MM-DD A',
      is: 'hours from 1 to 12 (hh) and AM or PM (A) go together',
    },
    {
      name: 'one or two digits next to others',
      format: 'DMYYYY',
      is: 'D and M stand side by side: where would one end?',
    },
    { name: 'on the right', format: 'YYYYMD', is: 'YYYY and M stand side by side: where would one end?' },
    {
      name: 'with nothing in brackets between',
      format: 'D[]MM/YYYY',
      is: 'D and MM stand side by side: where would one end?',
    },
    { name: 'hours', format: 'YYYY-MM-DD Hmm', is: 'H and mm stand side by side: where would one end?' },
  ])('$name: $format', ({ format, is }) => {
    expect(formatFault(format)).toBe(is);
  });
});

describe('a date in a format', () => {
  test.each([
    { format: 'DD/MM/YYYY', text: '03/07/2026', is: '2026-07-03' },
    { format: 'MM/DD/YYYY', text: '03/07/2026', is: '2026-03-07' },
    { format: 'DD/MM/YYYY', text: '29/02/2028', is: '2028-02-29' },
    { format: 'D/M/YYYY', text: '3/7/2026', is: '2026-07-03' },
    { format: 'D/M/YYYY', text: '03/07/2026', is: '2026-07-03' },
    { format: 'DD.MM.YY', text: '03.07.26', is: '2026-07-03' },
    { format: 'DD.MM.YY', text: '03.07.69', is: '2069-07-03' },
    { format: 'DD.MM.YY', text: '03.07.70', is: '1970-07-03' },
    { format: 'YYYYMMDD', text: '20260703', is: '2026-07-03' },
    { format: 'D MMM YYYY', text: '3 Jul 2026', is: '2026-07-03' },
    { format: 'D MMM YYYY', text: '3 JUL 2026', is: '2026-07-03' },
    { format: 'MMMM D, YYYY', text: 'July 3, 2026', is: '2026-07-03' },
    { format: 'MMMM D, YYYY', text: 'may 3, 2026', is: '2026-05-03' },
    { format: 'DD/MMM/YY h:mm A', text: '03/Sep/26 9:05 AM', is: '2026-09-03T09:05' },
    { format: 'DD/MMM/YY h:mm A', text: '03/Sep/26 9:05 p.m.', is: '2026-09-03T21:05' },
    { format: 'DD/MM/YYYY hh:mm a', text: '03/07/2026 12:00 am', is: '2026-07-03T00:00' },
    { format: 'DD/MM/YYYY hh:mm a', text: '03/07/2026 12:00 pm', is: '2026-07-03T12:00' },
    { format: 'DD/MM/YYYY hh:mm a', text: '03/07/2026 01:59 pm', is: '2026-07-03T13:59' },
    { format: 'M/D/YYYY H:mm', text: '6/21/2025 16:14', is: '2025-06-21T16:14' },
    { format: 'YYYY-MM-DD HH:mm:ss', text: '2026-07-03 00:00:00', is: '2026-07-03T00:00:00' },
    { format: 'YYYY-MM-DD HH:mm:ss.SSS', text: '2026-07-03 01:02:03.5', is: '2026-07-03T01:02:03.5' },
    { format: 'YYYY-MM-DD HH:mmZ', text: '2026-07-03 01:02+0200', is: '2026-07-03T01:02+02:00' },
    { format: 'YYYY-MM-DD HH:mmZ', text: '2026-07-03 01:02-09:30', is: '2026-07-03T01:02-09:30' },
    { format: 'YYYY-MM-DD HH:mm Z', text: '2026-07-03 01:02 Z', is: '2026-07-03T01:02Z' },
    { format: 'YYYY-MM-DD HH:mmZ', text: '2026-07-03 01:02+02', is: '2026-07-03T01:02+02:00' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM GMT+2', is: '2017-05-02T13:11+02:00' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM GMT-11', is: '2017-05-02T13:11-11:00' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM GMT+02:00', is: '2017-05-02T13:11+02:00' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM GMT+5:30', is: '2017-05-02T13:11+05:30' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM UTC+0530', is: '2017-05-02T13:11+05:30' },
    { format: 'YYYY/MM/DD h:mm A Z', text: '2017/05/02 1:11 PM GMT', is: '2017-05-02T13:11+00:00' },
    { format: 'YYYY/MM/DD H:mmZ', text: '2017/05/02 13:11UTC', is: '2017-05-02T13:11+00:00' },
    { format: 'D MMM YYYY', text: '3 July 2026', is: '2026-07-03' },
    { format: 'D MMMM YYYY', text: '3 Jul. 2026', is: '2026-07-03' },
    { format: 'D. MMMM YYYY', text: '28. März 2025', is: '2025-03-28' },
    { format: 'D. MMM YYYY', text: '28. Ma\u0308r. 2025', is: '2025-03-28' },
    { format: 'D MMM YYYY', text: '1 août 2025', is: '2025-08-01' },
    { format: 'D MMM YYYY', text: '1 PAŹDZIERNIKA 2025', is: '2025-10-01' },
    { format: 'D[ de ]MMMM[ de ]YYYY', text: '1 de março de 2025', is: '2025-03-01' },
    { format: 'DMMMYYYY', text: '3jul2026', is: '2026-07-03' },
    { format: 'D/M/YYYY h:mm A', text: '3/7/2026 9:05\u202fp.\u00a0m.', is: '2026-07-03T21:05' },
    { format: '[Q3, ]DD.MM.YYYY', text: 'Q3, 03.07.2026', is: '2026-07-03' },
    { format: 'YYYY-MM-DD[ 00:00:00]', text: '2026-07-03 00:00:00', is: '2026-07-03' },
    { format: 'DD+MM*YYYY', text: '03+07*2026', is: '2026-07-03' },
    { format: '(DD/MM/YYYY)', text: '(03/07/2026)', is: '2026-07-03' },
  ])('$text as $format', ({ format, text, is }) => {
    expect(formatFault(format)).toBeUndefined();
    expect(dateReader(format)(text)).toBe(is);
  });

  test.each([
    { name: 'a month 13', format: 'DD/MM/YYYY', text: '02/13/2026' },
    { name: 'a month 0', format: 'DD/MM/YYYY', text: '02/00/2026' },
    { name: 'a day 0', format: 'DD/MM/YYYY', text: '00/02/2026' },
    { name: 'a 31 April', format: 'DD/MM/YYYY', text: '31/04/2026' },
    { name: 'a 29 February', format: 'DD/MM/YYYY', text: '29/02/2026' },
    { name: 'a 29 February of a century', format: 'DD/MM/YYYY', text: '29/02/2100' },
    { name: 'a year before 1900', format: 'DD/MM/YYYY', text: '01/01/1899' },
    { name: 'a year after 2199', format: 'DD/MM/YYYY', text: '01/01/2200' },
    { name: 'one digit where two are wanted', format: 'DD/MM/YYYY', text: '1/02/2026' },
    { name: 'three digits', format: 'D/M/YYYY', text: '001/2/2026' },
    { name: 'a year of two digits', format: 'DD/MM/YYYY', text: '01/02/26' },
    { name: 'another mark', format: 'DD/MM/YYYY', text: '01.02.2026' },
    { name: 'a mark that is special to patterns', format: 'DD.MM.YYYY', text: '01x02x2026' },
    { name: 'text before', format: 'DD/MM/YYYY', text: 'x01/02/2026' },
    { name: 'a time behind', format: 'DD/MM/YYYY', text: '01/02/2026 09:00' },
    { name: 'a line end behind', format: 'DD/MM/YYYY', text: '01/02/2026\n' },
    { name: 'other digits', format: 'DD/MM/YYYY', text: '٠١/٠٢/٢٠٢٦' },
    { name: 'an hour 24', format: 'YYYY-MM-DD HH:mm', text: '2026-07-03 24:00' },
    { name: 'a minute 60', format: 'YYYY-MM-DD HH:mm', text: '2026-07-03 23:60' },
    { name: 'a second 60', format: 'YYYY-MM-DD HH:mm:ss', text: '2026-07-03 23:59:60' },
    { name: 'a 0 of twelve hours', format: 'YYYY-MM-DD hh:mm A', text: '2026-07-03 00:10 AM' },
    { name: 'a 13 of twelve hours', format: 'YYYY-MM-DD hh:mm A', text: '2026-07-03 13:10 PM' },
    { name: 'an offset of 24 hours', format: 'YYYY-MM-DD HH:mmZ', text: '2026-07-03 13:10+24:00' },
    { name: 'no month of that name', format: 'D MMM YYYY', text: '3 Foo 2026' },
    { name: 'a zone by its name', format: 'YYYY-MM-DD HH:mm Z', text: '2026-07-03 13:10 CET' },
    { name: 'a sign alone', format: 'YYYY-MM-DD HH:mm Z', text: '2026-07-03 13:10 GMT+' },
    { name: 'one digit without GMT', format: 'YYYY-MM-DD HH:mmZ', text: '2026-07-03 13:10+2' },
    { name: 'nothing', format: 'DD/MM/YYYY', text: '' },
  ])('$name is refused', ({ format, text }) => {
    expect(dateReader(format)(text)).toBeUndefined();
  });
});
