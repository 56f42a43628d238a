import { describe, expect, test } from 'vitest';
import { formsOf, settingFault, settingOf } from '../../src/date-setting.ts';

describe('nothing is wrong with', () => {
  test.each([
    'DD/MM/YYYY',
    'iso',
    'excel',
    'excel-1904',
    'iso | excel',
    'D/M/YYYY | D/M/YYYY H:mm',
    'D/M/YYYY[ | ]H:mm',
    'D|M|YYYY',
  ])('%s', (setting) => {
    expect(settingFault(setting)).toBeUndefined();
  });
});

test.each([
  { name: 'a word in capitals', setting: 'Excel', is: '"E" means nothing in a date format' },
  { name: 'one form of two', setting: 'iso | D/M', is: 'in "D/M", it has no year (YYYY)' },
  { name: 'nothing behind the mark', setting: 'iso | ', is: 'in "", it has no year (YYYY)' },
  { name: 'a form twice', setting: 'iso | D/M/YY | iso', is: 'it says "iso" twice' },
  {
    name: 'both calendars of Excel',
    setting: 'excel | excel-1904',
    is: 'excel and excel-1904 count the same numbers from different days',
  },
])('$name: $setting', ({ setting, is }) => {
  expect(settingFault(setting)).toBe(is);
});

test('a mark in brackets stays, others part the forms', () => {
  expect(formsOf('[a | b]D/M/YYYY | iso')).toEqual(['[a | b]D/M/YYYY', 'iso']);
});

test('a form that comes twice is listed once', () => {
  expect(settingOf(['iso', 'excel', 'iso'])).toBe('iso | excel');
});
