import { expect, test } from 'vitest';
import { timeFormat } from '../../../../src/ingest/workbook/number-formats.ts';

test('the numbers of the formats of times are those of ECMA-376', () => {
  const ids = Array.from({ length: 164 }, (_, id) => id).filter((id) => timeFormat(id) !== undefined);
  expect(ids.join(' ')).toBe(
    '14 15 16 17 18 19 20 21 22 27 28 29 30 31 32 33 34 35 36 45 46 47 50 51 52 53 54 55 56 57 58',
  );
});

test.each([
  'yyyy-mm-dd',
  'YYYY\\-MM\\-DD',
  'dd.mm.yyyy;@',
  'd mmm yyyy "at" hh:mm',
  '[$-407]d. mmmm yyyy',
  '[$-F800]dddd, mmmm dd, yyyy',
  '[Blue]h:mm AM/PM',
  'mm:ss.0',
  'mmm-yy',
  '_-d/m/yy_-',
  '[<1]h:mm;d/m/yy',
  'yyyy"年"m"月"d"日"',
])('%s is a moment', (code) => {
  expect(timeFormat(164, code)).toBe('moment');
});

test.each(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[ss]', '[H]:MM;@'])('%s is a duration', (code) => {
  expect(timeFormat(164, code)).toBe('elapsed');
});

test.each([
  'General',
  'GENERAL',
  '',
  '@',
  '0',
  '0.00E+00',
  '#,##0.00 "days"',
  '#,##0\\d',
  '#,##0.00_);[Red](#,##0.00)',
  '[$USD] #,##0.00',
  '[$\u20ac-407] #,##0',
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  '0_d',
  '*d0',
  '0%',
  '"TRUE";"TRUE";"FALSE"',
  '0;"d";dd',
  '"open',
])('%s is a number', (code) => {
  expect(timeFormat(164, code)).toBeUndefined();
});

test('a format of its own stands above the list', () => {
  expect(timeFormat(14, '0.00')).toBeUndefined();
  expect(timeFormat(1, 'yyyy')).toBe('moment');
});
