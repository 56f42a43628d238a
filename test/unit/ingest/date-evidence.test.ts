import { describe, expect, test } from 'vitest';
import { settingFault } from '../../../src/date-setting.ts';
import { columnDateReader } from '../../../src/ingest/column-dates.ts';
import { dateEvidence } from '../../../src/ingest/date-evidence.ts';
import type { Epoch } from '../../../src/ingest/serial.ts';

const verdictOn = (cells: readonly string[], epoch?: Epoch) => {
  const { see, verdict } = dateEvidence(epoch);
  cells.forEach((text, index) => {
    see(text, index + 2);
  });
  return verdict();
};

describe('plain', () => {
  test.each([
    { name: 'no cell', cells: [] },
    { name: 'days', cells: ['2026-07-03', '2026-07-13'] },
    { name: 'times as HubSpot writes them', cells: ['2025-03-28 16:02', '2025-06-30 00:00'] },
    { name: 'times as Salesforce’s API writes them', cells: ['2023-02-07T20:47:49.000+0000'] },
    { name: 'midnight in a zone is a moment', cells: ['2023-05-11T00:00:00Z', '2023-05-12 00:00:00+0200'] },
    {
      name: 'cells that are no dates',
      cells: ['soon', 'Q3', '2958465', '-5', '12/2025', '9:05', '31/04/2025'],
    },
    { name: 'and days beside them', cells: ['2026-07-03', 'soon', '2026-13-01', '30/02/2025', '3 Foo 2026'] },
    {
      name: 'a few numbers beside ISO are no sign, and rejected',
      cells: ['2026-07-03', '03/04/2026', '2026-07-04', '2026-07-05'],
    },
    { name: 'day and month without a year', cells: ['25-Jun', 'Jun-25'] },
    { name: 'a day in front of something else', cells: ['28/03/2025 at noon', '28/03/2025 9', '1/2/2025/3'] },
    { name: 'milliseconds', cells: ['1751500800000'] },
    { name: 'eight digits that are no day', cells: ['20259999', '12345678'] },
  ])('$name', ({ cells }) => {
    expect(verdictOn(cells)).toEqual({ is: 'plain' });
  });
});

describe('decided', () => {
  test.each([
    {
      name: 'a Salesforce report of the United States',
      cells: ['3/7/2025', '3/28/2025', '12/27/2024'],
      setting: 'M/D/YYYY',
      reads: ['2025-03-07', '2025-03-28', '2024-12-27'],
    },
    {
      name: 'of Germany',
      cells: ['05.03.2025', '28.03.2025', '03.02.2025'],
      setting: 'D.M.YYYY',
      reads: ['2025-03-05', '2025-03-28', '2025-02-03'],
    },
    {
      name: 'its activities, some with a time',
      cells: ['2/3/2025 10:00 AM', '1/30/2025', '2/3/2025 1:30 PM'],
      setting: 'M/D/YYYY | M/D/YYYY h:mm A',
      reads: ['2025-02-03T10:00', '2025-01-30', '2025-02-03T13:30'],
    },
    {
      name: 'Dynamics',
      cells: ['02/04/2025 09:14', '31/03/2025', '27/12/2024 09:31'],
      setting: 'D/M/YYYY | D/M/YYYY H:mm',
      reads: ['2025-04-02T09:14', '2025-03-31', '2024-12-27T09:31'],
    },
    {
      name: 'a weekly export of Salesforce: midnight in every cell',
      cells: ['2023-05-11 00:00:00', '2023-06-30 00:00:00'],
      setting: 'YYYY-MM-DD[ 00:00:00]',
      reads: ['2023-05-11', '2023-06-30'],
    },
    {
      name: 'midnight in every cell with a time',
      cells: ['2023-05-11', '2023-06-30T00:00'],
      setting: 'YYYY-MM-DD | YYYY-MM-DD[T00:00]',
      reads: ['2023-05-11', '2023-06-30'],
    },
    {
      name: 'midnight of other forms',
      cells: ['3/28/2025 0:00', '3/4/2025 12:00 AM', '3/5/2025 00:00:00.000'],
      setting: 'M/D/YYYY[ 00:00:00.000] | M/D/YYYY[ 0:00] | M/D/YYYY[ 12:00 AM]',
      reads: ['2025-03-28', '2025-03-04', '2025-03-05'],
    },
    {
      name: 'midnight beside another time',
      cells: ['3/28/2025 0:00', '3/4/2025 9:30'],
      setting: 'M/D/YYYY H:mm',
      reads: ['2025-03-28T00:00', '2025-03-04T09:30'],
    },
    {
      name: 'midnight beside a serial with a time',
      cells: ['2025-03-28 00:00:00', '45702.458333'],
      setting: 'iso | excel',
      reads: ['2025-03-28T00:00:00', '2025-02-14T11:00:00'],
    },
    {
      name: 'midnight beside a serial without',
      cells: ['2025-03-28 00:00:00', '45702', '45703.0'],
      setting: 'YYYY-MM-DD[ 00:00:00] | excel',
      reads: ['2025-03-28', '2025-02-14', '2025-02-15'],
    },
    {
      name: 'Pipedrive',
      cells: ['2024-12-27 09:31:00', '45702.458333', '2025-03-31', '45838'],
      setting: 'iso | excel',
      reads: ['2024-12-27T09:31:00', '2025-02-14T11:00:00', '2025-03-31', '2025-06-30'],
    },
    { name: 'serials alone', cells: ['45838'], setting: 'excel', reads: ['2025-06-30'] },
    {
      name: 'serials from 1904',
      epoch: 1904,
      cells: ['44240.458333', '2025-03-31'],
      setting: 'iso | excel-1904',
      reads: ['2025-02-14T11:00:00', '2025-03-31'],
    },
    {
      name: 'Jira',
      cells: ['03/Sep/26 9:05 AM', '11/May/24 03:26 PM', '18/jul/26 9:10 AM'],
      setting: 'D/MMM/YY h:mm A',
      reads: ['2026-09-03T09:05', '2024-05-11T15:26', '2026-07-18T09:10'],
    },
    {
      name: 'Jira after Excel',
      cells: ['6/21/2025 16:14', '6/2/2025 9:05'],
      setting: 'M/D/YYYY H:mm',
      reads: ['2025-06-21T16:14', '2025-06-02T09:05'],
    },
    {
      name: 'Google Forms',
      cells: ['2017/05/02 12:11:03 PM GMT+2', '2017/11/12 1:11:03 AM GMT+1'],
      setting: 'YYYY/M/D h:mm:ss A Z',
      reads: ['2017-05-02T12:11:03+02:00', '2017-11-12T01:11:03+01:00'],
    },
    {
      name: 'Google Sheets',
      cells: ['9/6/2018 0:06:16', '27/08/2014 11:29'],
      setting: 'D/M/YYYY H:mm | D/M/YYYY H:mm:ss',
      reads: ['2018-06-09T00:06:16', '2014-08-27T11:29'],
    },
    {
      name: 'SurveyMonkey',
      cells: ['03/31/2025 09:02:11 AM', '04/01/2025 12:05:40 PM'],
      setting: 'M/D/YYYY h:mm:ss A',
      reads: ['2025-03-31T09:02:11', '2025-04-01T12:05:40'],
    },
    {
      name: 'Microsoft Forms',
      cells: ['3/31/25 9:02:11', '4/1/25 10:12:01'],
      setting: 'M/D/YY H:mm:ss',
      reads: ['2025-03-31T09:02:11', '2025-04-01T10:12:01'],
    },
    {
      name: 'Postgres',
      cells: ['2024-12-27 09:31:00.123+00'],
      setting: 'YYYY-M-D H:mm:ss.SSSZ',
      reads: ['2024-12-27T09:31:00.123+00:00'],
    },
    {
      name: 'months in German',
      cells: ['28. März 2025', '3. Mai 2025'],
      setting: 'D. MMM YYYY',
      reads: ['2025-03-28', '2025-05-03'],
    },
    {
      name: 'in French, some with a dot',
      cells: ['28 sept. 2025', '3 août 2025', '1 mai 2025'],
      setting: 'D MMM YYYY',
      reads: ['2025-09-28', '2025-08-03', '2025-05-01'],
    },
    {
      name: 'in Spanish, in full',
      cells: ['3 de abril de 2025', '28 de marzo de 2025'],
      setting: 'D[ de ]MMM[ de ]YYYY',
      reads: ['2025-04-03', '2025-03-28'],
    },
    {
      name: 'in front of the day',
      cells: ['Mar 28, 2025', 'May 3, 2025 at 9:05\u202fAM'],
      setting: 'MMM D, YYYY | MMM D, YYYY[ at ]h:mm A',
      reads: ['2025-03-28', '2025-05-03T09:05'],
    },
    {
      name: 'behind the year',
      cells: ['2025-Mar-28'],
      setting: 'YYYY-MMM-D',
      reads: ['2025-03-28'],
    },
    {
      name: 'beside ISO: a name leaves no doubt',
      cells: ['2025-03-28', '3 Apr 2025'],
      setting: 'iso | D MMM YYYY',
      reads: ['2025-03-28', '2025-04-03'],
    },
    {
      name: 'the year in front with one digit',
      cells: ['2025-3-28', '2025-04-01', '2025-4-2 9:05'],
      setting: 'iso | YYYY-M-D | YYYY-M-D H:mm',
      reads: ['2025-03-28', '2025-04-01', '2025-04-02T09:05'],
    },
    { name: 'no marks', cells: ['20250328'], setting: 'YYYYMMDD', reads: ['2025-03-28'] },
    {
      name: 'spaces',
      cells: ['28 03 2025', '3 4 2025'],
      setting: 'D M YYYY',
      reads: ['2025-03-28', '2025-04-03'],
    },
    {
      name: 'the same in either order',
      cells: ['05/05/2025', '6/6/2025'],
      setting: 'D/M/YYYY | M/D/YYYY',
      reads: ['2025-05-05', '2025-06-06'],
    },
    {
      name: 'beside ISO',
      cells: ['05/05/2025', '2025-06-07'],
      setting: 'iso | D/M/YYYY | M/D/YYYY',
      reads: ['2025-05-05', '2025-06-07'],
    },
    {
      name: 'a few cells of ISO among numbers are no sign, and rejected',
      cells: [
        '28/03/2025',
        '2025-04-03',
        '29/03/2025',
        '1/4/2025',
        '45720',
        '2/4/2025',
        '3/4/2025',
        '4/4/2025',
      ],
      setting: 'D/M/YYYY',
      reads: [
        '2025-03-28',
        undefined,
        '2025-03-29',
        '2025-04-01',
        undefined,
        '2025-04-02',
        '2025-04-03',
        '2025-04-04',
      ],
    },
    {
      name: 'two marks, each with a cell that decides',
      cells: ['28.03.2025', '03.04.2025', '29/03/2025'],
      setting: 'D.M.YYYY | D/M/YYYY',
      reads: ['2025-03-28', '2025-04-03', '2025-03-29'],
    },
    {
      name: 'two digits of a year, as years vary less than days',
      cells: ['28/03/25', '05/03/25', '06/03/26'],
      setting: 'D/M/YY',
      reads: ['2025-03-28', '2025-03-05', '2026-03-06'],
    },
    {
      name: 'that are no day',
      cells: ['3/31/98', '1/2/70', '1/2/69'],
      setting: 'M/D/YY',
      reads: ['1998-03-31', '1970-01-02', '2069-01-02'],
    },
    {
      name: 'a slip does not turn the column',
      cells: ['18/jul/26', '31/abr/26', '00/abr/26'],
      setting: 'D/MMM/YY',
      reads: ['2026-07-18', undefined, undefined],
    },
    {
      name: 'not in numbers either',
      cells: ['28/03/25', '05/03/25', '31/04/25', '29/02/25'],
      setting: 'D/M/YY',
      reads: ['2025-03-28', '2025-03-05', undefined, undefined],
    },
    {
      name: 'in front',
      cells: ['98/12/31', '99/01/02'],
      setting: 'YY/M/D',
      reads: ['1998-12-31', '1999-01-02'],
    },
    {
      name: 'with cells that agree',
      cells: ['31-12-99', '30-11-99', '28-11-01'],
      setting: 'D-M-YY',
      reads: ['1999-12-31', '1999-11-30', '2001-11-28'],
    },
    {
      name: 'and in front',
      cells: ['01/12/25', '99/11/24', '99/10/23'],
      setting: 'YY/M/D',
      reads: ['2001-12-25', '1999-11-24', '1999-10-23'],
    },
    {
      name: 'cells that are no dates say nothing',
      cells: ['soon', '28/03/2025', '02/30/2025', '45/45/2025', '3/4/2025'],
      setting: 'D/M/YYYY',
      reads: [undefined, '2025-03-28', undefined, undefined, '2025-04-03'],
    },
  ] as const)('$name', ({ cells, setting, reads, ...rest }) => {
    const verdict = verdictOn(cells, 'epoch' in rest ? rest.epoch : undefined);
    expect(verdict).toMatchObject({ is: 'decided', setting });
    expect(settingFault(setting)).toBeUndefined();
    expect(cells.map(columnDateReader(setting))).toEqual(reads);
  });

  test.each([
    { name: 'the one above 12', cells: ['3/4/2025', '3/28/2025', '3/29/2025'], example: 1 },
    { name: 'beside clear ones', cells: ['28.03.2025', '29/03/2025'], example: 0 },
    { name: 'the first that is not plain', cells: ['2025-01-01', '45838', '3 May 2025'], example: 1 },
    { name: 'the first midnight', cells: ['2025-01-01', '2025-01-01 00:00'], example: 0 },
  ])('the cell that decides is $name', ({ cells, example }) => {
    expect(verdictOn(cells)).toMatchObject({ example: { text: cells[example], line: example + 2 } });
  });
});

describe('unsure', () => {
  test.each([
    {
      name: 'day and month',
      cells: ['05/05/2025', '03/04/2025', '04/05/2025'],
      example: '03/04/2025',
      settings: ['D/M/YYYY', 'M/D/YYYY'],
      values: ['2025-04-03', '2025-03-04'],
    },
    {
      name: 'with a time in some cells',
      cells: ['3.4.2025 9:05', '4.4.2025'],
      example: '3.4.2025 9:05',
      settings: ['D.M.YYYY | D.M.YYYY H:mm', 'M.D.YYYY | M.D.YYYY H:mm'],
      values: ['2025-04-03T09:05', '2025-03-04T09:05'],
    },
    {
      name: 'midnight in every cell',
      cells: ['3/4/2025 0:00'],
      example: '3/4/2025 0:00',
      settings: ['D/M/YYYY[ 0:00]', 'M/D/YYYY[ 0:00]'],
      values: ['2025-04-03', '2025-03-04'],
    },
    {
      name: 'ISO does not decide for others',
      cells: ['2025-04-03', '2025-12-31', '03/04/2025'],
      example: '03/04/2025',
      settings: ['D/M/YYYY', 'M/D/YYYY'],
      values: ['2025-04-03', '2025-03-04'],
    },
    {
      name: 'nor one mark for another',
      cells: ['28.03.2025', '03/04/2025'],
      example: '03/04/2025',
      settings: ['D.M.YYYY | D/M/YYYY', 'D.M.YYYY | M/D/YYYY'],
      values: ['2025-04-03', '2025-03-04'],
    },
    {
      name: 'two marks',
      cells: ['03.04.2025', '03/04/2025'],
      example: '03.04.2025',
      settings: ['D.M.YYYY | D/M/YYYY', 'M.D.YYYY | M/D/YYYY'],
      values: ['2025-04-03', '2025-03-04'],
    },
    {
      name: 'on which side the year stands',
      cells: ['28-03-25', '05-03-25', '06-03-25'],
      example: '28-03-25',
      settings: ['D-M-YY', 'YY-M-D'],
      values: ['2025-03-28', '2028-03-25'],
    },
    {
      name: 'where the last part varies more',
      cells: ['25/12/31', '25/11/02'],
      example: '25/12/31',
      settings: ['D/M/YY', 'YY/M/D'],
      values: ['2031-12-25', '2025-12-31'],
    },
    {
      name: 'a slip does not decide either',
      cells: ['25/03/01', '25/02/30'],
      example: '25/03/01',
      settings: ['D/M/YY', 'YY/M/D'],
      values: ['2001-03-25', '2025-03-01'],
    },
    {
      name: 'a year beyond 31 alone does not decide',
      cells: ['01 Mar 25', '32 Mar 25'],
      example: '01 Mar 25',
      settings: ['D MMM YY', 'YY MMM D'],
      values: ['2025-03-01', '2001-03-25'],
    },
    {
      name: 'on either side',
      cells: ['25-03-01', '25-03-45'],
      example: '25-03-01',
      settings: ['D-M-YY', 'YY-M-D'],
      values: ['2001-03-25', '2025-03-01'],
    },
    {
      name: 'one cell alone',
      cells: ['28/03/25'],
      example: '28/03/25',
      settings: ['D/M/YY', 'YY/M/D'],
      values: ['2025-03-28', '2028-03-25'],
    },
    {
      name: 'with the month by name',
      cells: ['25-Dec-31', '25-Nov-02'],
      example: '25-Dec-31',
      settings: ['D-MMM-YY', 'YY-MMM-D'],
      values: ['2031-12-25', '2025-12-31'],
    },
  ])('$name', ({ cells, example, settings, values }) => {
    const line = cells.indexOf(example) + 2;
    const readings = settings.map((setting, index) => ({ setting, value: values[index] }));
    expect(verdictOn(cells)).toEqual({ is: 'unsure', example: { text: example, line }, readings });
    for (const setting of settings) expect(settingFault(setting)).toBeUndefined();
  });
});

describe('torn', () => {
  test.each([
    {
      name: 'a cell each way',
      cells: ['03/04/2025', '28/03/2025', '03/28/2025'],
      examples: ['28/03/2025', '03/28/2025'],
      settings: ['D/M/YYYY', 'M/D/YYYY'],
    },
    {
      name: 'with two digits of a year, and three orders',
      cells: ['28/03/25', '03/28/25'],
      examples: ['28/03/25', '03/28/25'],
      settings: ['D/M/YY', 'M/D/YY'],
    },
    {
      name: 'the year on either side',
      cells: ['98/12/31', '28/03/99'],
      examples: ['28/03/99', '98/12/31'],
      settings: ['D/M/YY', 'YY/M/D'],
    },
    {
      name: 'two marks, two orders',
      cells: ['3/28/2025', '28.03.2025'],
      examples: ['28.03.2025', '3/28/2025'],
      settings: ['D.M.YYYY', 'M/D/YYYY'],
    },
    {
      name: 'numbers beside ISO, as a spreadsheet leaves them that has read the others its own way',
      cells: ['2025-04-03', '28/03/2025'],
      examples: ['28/03/2025', '2025-04-03'],
      settings: ['D/M/YYYY', 'iso'],
    },
    {
      name: 'beside midnights of ISO',
      cells: ['2025-04-03 00:00:00', '28/03/2025'],
      examples: ['28/03/2025', '2025-04-03 00:00:00'],
      settings: ['D/M/YYYY', 'YYYY-MM-DD[ 00:00:00]'],
    },
    {
      name: 'beside serials',
      cells: ['45720', '28/03/2025'],
      examples: ['28/03/2025', '45720'],
      settings: ['D/M/YYYY', 'excel'],
    },
    {
      name: 'beside names of months',
      cells: ['3-Apr-25', '28/03/2025'],
      examples: ['28/03/2025', '3-Apr-25'],
      settings: ['D/M/YYYY', 'D-MMM-YY'],
    },
    {
      name: 'hours of twelve and of 24: a PM may be lost',
      cells: ['1/30/2025 9:00 AM', '2/3/2025 10:00', '1/31/2025'],
      examples: ['1/30/2025 9:00 AM', '2/3/2025 10:00'],
      settings: ['M/D/YYYY h:mm A', 'M/D/YYYY H:mm'],
    },
  ])('$name', ({ cells, examples, settings }) => {
    const shown = examples.map((text) => ({ text, line: cells.indexOf(text) + 2 }));
    expect(verdictOn(cells)).toEqual({ is: 'torn', examples: shown, settings });
    for (const setting of settings) expect(settingFault(setting)).toBeUndefined();
  });
});
