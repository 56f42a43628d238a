import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inputOf, type Reading, read, sourceOf } from '../ingest/support.ts';
import { activities, deals, type Specimen, surveys } from './specimens.ts';

const all = [...deals, ...activities, ...surveys];

const readSpecimen = ({ file, kind, columns = {}, items }: Specimen): Promise<Reading> =>
  read(sourceOf(kind, { columns, ...(items === undefined ? {} : { items }) }), [
    inputOf(readFileSync(`examples/exports/${file}`), file),
  ]);

test.each(all)('$file is found by its header, and read to the last value', async (specimen) => {
  const { fields, found, rejections, tallies } = await readSpecimen(specimen);
  expect(rejections).toEqual([]);
  expect(
    found.filter(
      (each) => !/file\/(footer|trap|read-alike|serials|short-years|dropped|respondent)/.test(each),
    ),
  ).toEqual([]);
  expect(fields).toEqual(specimen.rows);
  const [tally] = tallies;
  expect(tally).toMatchObject({
    preset: specimen.file.split('.')[0],
    filtered: specimen.leftOut ?? {},
    unused: specimen.unused,
  });
});

test('a grouped report of Salesforce is refused, by name', async () => {
  const { fields, found } = await readSpecimen({
    file: 'salesforce-report.grouped.csv',
    kind: 'deal',
    rows: [],
    unused: [],
  });
  expect(fields).toEqual([]);
  expect(found).toEqual([
    '4 file/grouped is a grouped report: it has rows of subtotals, and labels that stand for several rows',
  ]);
});

test('the two columns of Jira that hold the time that remains are named', async () => {
  const { found } = await readSpecimen({ file: 'jira.csv', kind: 'activity', rows: [], unused: [] });
  expect(found.filter((each) => each.includes('file/trap'))).toEqual([
    expect.stringMatching(
      /^1:20 file\/trap the column "Custom field \(Time to first response\)" is not read: /,
    ),
    expect.stringMatching(/^1:21 file\/trap the column "Custom field \(Time to done\)" is not read: /),
  ]);
});

/** What becomes of one row of a table, by its preset; else what is wrong with it. */
const outcomeOf = async (header: string, row: string): Promise<unknown> => {
  const { fields, rejections } = await read(sourceOf(), [inputOf(`${header}\n${row}\n`)]);
  const [first = {}] = fields;
  return rejections[0]?.message ?? ('outcome' in first ? first.outcome : undefined);
};

describe('what became of a deal', () => {
  const report = 'Opportunity ID,Opportunity Name,Stage';
  test.each([
    { stage: 'Closed Won', is: 'won' },
    { stage: 'closed won', is: 'won' },
    { stage: '10 - Closed/Won', is: 'won' },
    { stage: '07. Closed Lost', is: 'lost' },
    { stage: 'Closed - No Decision', is: 'no_decision' },
    { stage: '5 - Evaluation', is: 'open' },
    { stage: 'Negotiation/Review', is: 'open' },
    { stage: 'Closing', is: 'open' },
    { stage: 'Confirmed in person', is: 'open' },
    { stage: 'Verhandlung', is: 'open' },
  ])('in a report, from the stage: $stage is $is', async ({ stage, is }) => {
    expect(await outcomeOf(report, `1,x,${stage}`)).toBe(is);
  });

  test.each([
    { stage: 'Closed - Duplicate', mark: 'closed' },
    { stage: 'Geschlossen und gewonnen', mark: 'gewonnen' },
    { stage: 'Won back', mark: 'won' },
    { stage: 'Verloren', mark: 'verloren' },
    { stage: 'Fermée gagnée', mark: 'gagn' },
    { stage: 'Cerrada perdida', mark: 'perdid' },
    { stage: 'Fechado e ganho', mark: 'ganh' },
    { stage: 'Chiuso perso', mark: 'chius' },
    { stage: '失注', mark: '失注' },
    { stage: 'Disqualified', mark: 'disqualif' },
    // Decomposed letters are the same letters.
    { stage: 'Ferme\u0301e', mark: 'fermé' },
  ])(
    'a stage that may say that the deal is decided is never taken for open: $stage',
    async ({ stage, mark }) => {
      expect(await outcomeOf(report, `1,x,${stage}`)).toBe(
        `${JSON.stringify(stage)} is not in the map of outcome, and with "${mark}" in it may not be open`,
      );
    },
  );

  test.each([
    { row: '1,x,Cerrada ganada,1,1', is: 'won' },
    { row: '1,x,Cerrada perdida,1,0', is: 'lost' },
    { row: '1,x,Closed - No Decision,true,false', is: 'no_decision' },
    { row: '1,x,Negociación,0,0', is: 'open' },
    { row: '1,x,Closed in spirit,false,false', is: 'open' },
  ])('in a report that has Closed and Won, from these: $row is $is', async ({ row, is }) => {
    expect(await outcomeOf(`${report},Closed,Won`, row)).toBe(is);
  });

  test('a map of the config adds to that of the preset', async () => {
    const columns = {
      outcome: { map: { 'Closed - Duplicate': 'qualified_out', 'Closed Won': 'lost' } },
    } as const;
    const text = `${report}\n1,x,Closed - Duplicate\n2,x,Closed Won\n3,x,Closed Lost\n4,x,Demo\n`;
    const { fields } = await read(sourceOf('deal', { columns }), [inputOf(text)]);
    expect(fields.map((each) => ('outcome' in each ? each.outcome : undefined))).toEqual([
      'qualified_out',
      'lost',
      'lost',
      'open',
    ]);
  });

  const dynamics = '(Do Not Modify) Opportunity,Topic,Status,Status Reason';
  test.each([
    { row: '1,x,Open,On Hold', is: 'open' },
    { row: '1,x,Won,Won', is: 'won' },
    { row: '1,x,Lost,Out-Sold', is: 'lost' },
    { row: '1,x,Lost,Canceled', is: 'no_decision' },
    { row: '1,x,Gewonnen,Gewonnen', is: '"Gewonnen" is not in the map of outcome' },
  ])('in Dynamics: $row is $is', async ({ row, is }) => {
    expect(await outcomeOf(dynamics, row)).toBe(is);
  });

  const hubspot = 'Record ID,Deal Name,Deal Stage';
  test.each([
    { header: hubspot, row: '1,x,Closed Lost', is: 'lost' },
    { header: hubspot, row: '1,x,Presentation Scheduled', is: 'open' },
    { header: `${hubspot},Is Closed Won,Is Closed Lost`, row: '1,x,Unterschrieben,true,false', is: 'won' },
    { header: `${hubspot},Is Closed Won,Is Closed Lost`, row: '1,x,Abgesagt,false,true', is: 'lost' },
    {
      header: hubspot,
      row: '1,x,Gewonnen',
      is: '"Gewonnen" is not in the map of outcome, and with "gewonnen" in it may not be open',
    },
  ])('in HubSpot: $header, $row is $is', async ({ header, row, is }) => {
    expect(await outcomeOf(header, row)).toBe(is);
  });

  test('in the interface of HubSpot a stage of one’s own says nothing by its number', async () => {
    const records = [
      { id: '1', properties: { dealname: 'x', dealstage: '1047632' } },
      { id: '2', properties: { dealname: 'y', dealstage: 'closedlost' } },
      { id: '3', archived: true, properties: { dealname: 'z', dealstage: 'closedwon' } },
    ];
    const { fields, rejections } = await read(sourceOf(), [
      inputOf(JSON.stringify({ results: records }), 'deals.json'),
    ]);
    expect(fields).toEqual([{ id: '2', name: 'y', stage: 'closedlost', outcome: 'lost' }]);
    expect(rejections.map(({ message }) => message)).toEqual(['"1047632" is not in the map of outcome']);
  });
});

describe('when a deal was decided', () => {
  test('in Pipedrive only the time of what it is now counts', async () => {
    const header =
      'Deal - ID,Deal - Title,Deal - Status,Deal - Won time,Deal - Lost time,Deal - Expected close date';
    const rows = [
      '1,a,Won,2025-03-28 16:02:11,,2025-03-31',
      '2,b,Lost,2025-01-05 10:00:00,2025-02-05 10:00:00,2025-03-31',
      '3,c,Open,2025-01-05 10:00:00,,2025-06-30',
    ];
    const { fields } = await read(sourceOf(), [inputOf(`${header}\n${rows.join('\n')}\n`)]);
    expect(fields.map((each) => ('closed_at' in each ? each.closed_at : undefined))).toEqual([
      '2025-03-28T16:02:11',
      '2025-02-05T10:00:00',
      '2025-06-30',
    ]);
  });

  test('in Dynamics what was won counts by its actual amount, what is open by what is expected', async () => {
    const header =
      '(Do Not Modify) Opportunity,Topic,Status,Est. close date,Est. revenue,Actual Close Date,Actual Revenue';
    const rows = [
      '1,a,Won,2025-03-31,500,2025-03-28,480',
      '2,b,Lost,2025-03-31,700,2025-03-20,0',
      '3,c,Open,2025-06-30,900,,',
    ];
    const { fields } = await read(sourceOf(), [inputOf(`${header}\n${rows.join('\n')}\n`)]);
    expect(fields).toMatchObject([
      { amount: 480, closed_at: '2025-03-28' },
      { amount: 700, closed_at: '2025-03-20' },
      { amount: 900, closed_at: '2025-06-30' },
    ]);
  });
});

test('a table that Python made of the answers of Salesforce is rejected where an object stands in a cell', async () => {
  const header = 'Id,Name,IsClosed,IsWon,Amount';
  const cell = `"OrderedDict([('amount', 123.0), ('currency', 'USD')])"`;
  const { rejections } = await read(sourceOf(), [inputOf(`${header}\n1,x,0,0,${cell}\n`)]);
  expect(rejections.map(({ code, message }) => [code, message])).toEqual([
    ['row/nested', 'holds an object of Python (OrderedDict…), expected a plain value'],
  ]);
});
