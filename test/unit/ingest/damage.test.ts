import { describe, expect, test } from 'vitest';
import { damaged } from '../../../src/ingest/damage.ts';

const day = 'Excel has probably turned a code or a range, such as 6-25, into a day';
const cut = 'Excel has probably cut a long number to its first digits';

describe('what a spreadsheet has done', () => {
  test.each([
    { text: '25-Jun', is: day },
    { text: '5-Jan', is: day },
    { text: '05-Jan', is: day },
    { text: 'Jun-25', is: day },
    { text: '25. Jun', is: day },
    { text: '01. Mrz', is: day },
    { text: 'Okt 25', is: day },
    { text: '25-juin', is: day },
    { text: 'juin-25', is: day },
    { text: '1-mar', is: day },
    { text: 'sept-25', is: day },
    { text: '1.23E+11', is: cut },
    { text: '1,23E+11', is: cut },
    { text: '4.01235E+15', is: cut },
    { text: '1E+10', is: cut },
    { text: '########', is: 'the column of the sheet was too narrow to show the value' },
    { text: '###', is: 'the column of the sheet was too narrow to show the value' },
    { text: '#REF!', is: 'a formula of the sheet points at cells that are gone' },
    { text: '#N/A', is: 'a formula of the sheet found nothing' },
    { text: '#NV', is: 'a formula of the sheet found nothing' },
    { text: '#NAME?', is: 'a formula of the sheet uses a name that does not exist' },
    { text: '#VALUE!', is: 'a formula of the sheet got a value of the wrong kind' },
    { text: '#WERT!', is: 'a formula of the sheet got a value of the wrong kind' },
    { text: '#DIV/0!', is: 'a formula of the sheet divides by zero' },
    { text: '#NUM!', is: 'a formula of the sheet got a number that it cannot use' },
  ])('$text', ({ text, is }) => {
    expect(damaged(text)).toBe(is);
  });

  test.each([
    ...['', '007', '1E10', '1.5', '12-34', '6-25', '25-06', '0-Jan', '32-Jan', '5-Jan-25', 'June-25', 'D-25'],
    ...['SET-12', 'Set-12', 'Set 12', 'Gen 10', 'OUT-14', 'MAI-25', '25-JUN', 'Jun-2', 'Jun-2025', '5-Foo'],
    ...['#1', '##', '# Jan', '#launch', 'a#REF!', '12E+', '1.2E+1', '12.3E+11', 'E+11', 'Won', 'D-100'],
    ...['2025-01-25', '#constructor', `25-Jun${' '.repeat(20)}`],
  ])('%j shows no damage', (text) => {
    expect(damaged(text)).toBeUndefined();
  });
});
