import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { propose } from '../../../src/propose/propose.ts';
import { byId, linesOf, profileOfFile, proposed } from './support.ts';

const folder = 'test/exports';

/** What each export is, read by a person: `field < column`, and a question mark behind what somebody has to decide. */
const expected: Readonly<
  Record<string, { kind: string; preset?: string; blocked?: string; fields: readonly string[] }>
> = {
  'dynamics365_opportunities.csv': {
    kind: 'deal',
    preset: 'dynamics-opportunities',
    fields: [
      'id < (Do Not Modify) Opportunity (sure)',
      'updated_at < (Do Not Modify) Modified On (sure)',
      'name < Topic (sure)',
      'account < Potential Customer (sure)',
      'closed_at < Actual Close Date | Est. Close Date | Status (sure)',
      'amount < Actual Revenue | Est. Revenue | Status (sure)',
      'outcome < Status | Status Reason (sure)',
      'stage < Status Reason (sure)',
      'loss_reason < Status Reason | Status (sure)',
      'owner < Owner (sure)',
      'created_at < Created On (sure)',
    ],
  },
  'eu_semicolon_cp1252.csv': {
    kind: 'deal',
    fields: [
      'id < Deal-ID (sure)',
      'account < Kunde (sure)',
      'outcome < Phase (sure)',
      'stage < Phase (sure)',
      'amount < Betrag (sure)',
      'closed_at < Abschlussdatum (sure)',
      'created_at < Angelegt am (sure)',
    ],
  },
  'eu_semicolon_sep_line_utf8bom.csv': {
    kind: 'deal',
    fields: [
      'id < Deal-ID (sure)',
      'account < Kunde (sure)',
      'outcome < Phase (sure)',
      'stage < Phase (sure)',
      'amount < Betrag (sure)',
      'closed_at < Abschlussdatum (sure)',
      'created_at < Angelegt am (sure)',
    ],
  },
  'excel_unicode_text_utf16le_tab.txt': {
    kind: 'deal',
    fields: [
      'id < Deal-ID (sure)',
      'account < Kunde (sure)',
      'outcome < Phase (sure)',
      'stage < Phase (sure)',
      'amount < Betrag (sure)',
      'closed_at < Abschlussdatum (sure)',
      'created_at < Angelegt am (sure)',
    ],
  },
  'hubspot-crm-exports-all-deals-2025-04-02.csv': {
    kind: 'deal',
    preset: 'hubspot-deals',
    fields: [
      'id < Record ID (sure)',
      'name < Deal Name (sure)',
      'stage < Deal Stage (sure)',
      'outcome < Deal Stage (sure)',
      'amount < Amount (sure)',
      'closed_at < Close Date (sure)',
      'created_at < Create Date (sure)',
      'owner < Deal owner (sure)',
      'account < Associated Company (Primary) (sure)',
      'se < SE involved (unsure?)',
    ],
  },
  'hubspot-crm-exports-todos-negocios-2025-04-02.csv': {
    kind: 'deal',
    preset: 'hubspot-deals',
    fields: [
      'id < ID de registro (sure)',
      'name < Nombre del negocio (sure)',
      'stage < Etapa del negocio (sure)',
      'outcome < Etapa del negocio (sure)',
      'amount < Valor (sure)',
      'closed_at < Fecha de cierre (sure)',
      'created_at < Fecha de creación (sure)',
    ],
  },
  'ms_forms_responses.csv': {
    kind: 'survey',
    preset: 'microsoft-forms',
    blocked: 'no question is surely one of the items of the model',
    fields: [
      'submitted_at < Completion time (sure)',
      'tools_1 < I have the demo environments I need (unsure?)',
      '? < Which activities took most time? (unsure?)',
    ],
  },
  'pipedrive_deals.csv': {
    kind: 'deal',
    preset: 'pipedrive-deals',
    fields: [
      'id < Deal - ID (sure)',
      'name < Deal - Title (sure)',
      'amount < Deal - Value (sure)',
      'currency < Deal - Currency of value (sure)',
      'stage < Deal - Stage (sure)',
      'outcome < Deal - Status (sure)',
      'owner < Deal - Owner (sure)',
      'created_at < Deal - Deal created (sure)',
      'closed_at < Deal - Won time | Deal - Lost time | Deal - Expected close date | Deal - Status (sure)',
      'loss_reason < Deal - Lost reason (sure)',
      'account < Organization - Name (sure)',
    ],
  },
  'salesforce_activities_report.csv': {
    kind: 'activity',
    preset: 'salesforce-activities',
    fields: [
      'se < Assigned (sure)',
      'team < Assigned Role (unsure?)',
      'happened_at < Date (sure)',
      'started_at < Start (sure)',
      'completed_at < End (sure)',
      'requested_at < Created Date (unsure?)',
      'account < Account Name (sure)',
      'deal_id < Opportunity (unsure?)',
      'id < Activity ID (sure)',
      'type < SE Activity Type | Event Subtype | Task Subtype (sure)',
      'channel < Location (sure)',
    ],
  },
  'salesforce_report_details_only_footer_latin1.csv': {
    kind: 'deal',
    preset: 'salesforce-report',
    fields: [
      'owner < Opportunity Owner (sure)',
      'account < Account Name (sure)',
      'name < Opportunity Name (sure)',
      'stage < Stage (sure)',
      'outcome < Stage (sure)',
      'currency < Amount Currency (sure)',
      'amount < Amount (sure)',
      'closed_at < Close Date (sure)',
      'created_at < Created Date (sure)',
      'deal_type < Type (sure)',
      'id < Opportunity ID (sure)',
      'se < SE Opp Primary (sure)',
      'technical_outcome < SE Technical Win (sure)',
      'pov_outcome < SE POC Stage (sure)',
      'pov_started_at < SE POC Start Date (sure)',
      'pov_ended_at < SE POC End Date | SE POC Stage (sure)',
    ],
  },
  'salesforce_report_details_only_footer_utf8.csv': {
    kind: 'deal',
    preset: 'salesforce-report',
    fields: [
      'owner < Opportunity Owner (sure)',
      'account < Account Name (sure)',
      'name < Opportunity Name (sure)',
      'stage < Stage (sure)',
      'outcome < Stage (sure)',
      'currency < Amount Currency (sure)',
      'amount < Amount (sure)',
      'closed_at < Close Date (sure)',
      'created_at < Created Date (sure)',
      'deal_type < Type (sure)',
      'id < Opportunity ID (sure)',
      'se < SE Opp Primary (sure)',
      'technical_outcome < SE Technical Win (sure)',
      'pov_outcome < SE POC Stage (sure)',
      'pov_started_at < SE POC Start Date (sure)',
      'pov_ended_at < SE POC End Date | SE POC Stage (sure)',
    ],
  },
  'survey_long_format_zero_is_na.csv': {
    kind: 'survey',
    preset: 'hris-long',
    blocked: 'its items are questions: say which is which item of the model',
    fields: [
      'respondent < Response ID (sure)',
      'team < Department (sure)',
      'item < Question (sure)',
      'value < Response (sure)',
    ],
  },
  'surveymonkey_responses.csv': {
    kind: 'survey',
    preset: 'surveymonkey',
    blocked: 'no question is surely one of the items of the model',
    fields: [
      'respondent < Respondent ID (sure)',
      'submitted_at < End Date (sure)',
      '? < How satisfied are you with your work? (unsure?)',
      'balance_1 < Please rate the following [My workload is sustainable] (unsure?)',
      'growth_2 < Please rate the following [I can learn new skills at work] (unsure?)',
      '? < Anything else? (unsure?)',
    ],
  },
  'typeform_responses.csv': {
    kind: 'survey',
    preset: 'typeform',
    blocked: 'no question is surely one of the items of the model',
    fields: [
      'respondent < # (sure)',
      'submitted_at < Submit Date (UTC) (sure)',
      '? < How satisfied are you with your work? (unsure?)',
      '? < Which activities took most time? (unsure?)',
      '? < How likely are you to recommend this team? (unsure?)',
    ],
  },
};

test.each(Object.keys(expected))('%s', async (name) => {
  const { layouts, unread } = propose([await profileOfFile(`${folder}/${name}`)], byId);
  expect(unread).toEqual([]);
  const [layout] = layouts;
  if (layout === undefined) throw new Error('nothing was proposed');
  const { kind, certainty, preset, blocked } = layout;
  expect(certainty).toBe('sure');
  expect({ kind, preset: preset?.id, blocked, fields: linesOf(layout) }).toEqual({
    preset: undefined,
    blocked: undefined,
    ...expected[name],
  });
});

test('a grouped report is refused, and nothing else lies among the exports', () => {
  const others = readdirSync(folder).filter((name) => expected[name] === undefined);
  expect(others).toEqual(['salesforce_report_grouped_formatted.csv']);
});

describe('what is in doubt is left to somebody', () => {
  const rows = (cells: readonly string[]): string =>
    cells.map((cell, index) => `${index},${cell}\n`).join('');

  test.each([
    {
      name: 'two columns for one field',
      text: 'Deal ID,Stage,Close Date,Closing Date\n1,Won,2025-01-31,2025-01-31\n',
      line: 'closed_at < Close Date | Closing Date (unsure?)',
    },
    {
      name: 'a date without a single day above 12',
      text: 'Deal ID,Stage,Close Date\n1,Won,03/04/2025\n2,Lost,05/06/2025\n',
      line: 'closed_at < Close Date (unsure?)',
    },
    {
      name: 'a number that may be a thousand times larger',
      text: 'Deal ID,Stage,Value\n1,Won,1.234\n2,Lost,2.345\n',
      line: 'amount < Value (unsure?)',
    },
    {
      name: 'a column with the right name and the wrong values',
      text: 'Deal ID,Stage,Close Date\n1,Won,soon\n2,Lost,later\n',
      line: 'closed_at < Close Date (unsure?)',
    },
    {
      name: 'an expected date is no date of a decision',
      text: 'Deal ID,Stage,Expected Close Date\n1,Won,2025-01-31\n2,Lost,2025-01-30\n',
      line: 'closed_at < Expected Close Date (unsure?)',
    },
    {
      name: 'several people in a cell',
      text: 'Deal ID,Stage,Primary SE\n1,Won,Ana; Ben\n2,Lost,Cleo\n',
      line: 'se < Primary SE (unsure?)',
    },
    {
      name: 'a technical no, which may be not yet',
      text: 'Deal ID,Stage,Technical Win\n1,Won,Yes\n2,Lost,No\n',
      line: 'technical_outcome < Technical Win (unsure?)',
    },
    {
      name: 'an id that repeats',
      text: `Deal ID,Stage,Amount\n${rows(['Won,1', 'Lost,2'])}${rows(['Won,3', 'Open,4'])}`,
      line: 'id < Deal ID (unsure?)',
    },
    {
      name: 'two columns of one name',
      text: 'Deal ID,Stage,Amount,amount \n1,Won,5,6\n2,Lost,7,8\n',
      line: 'amount < Amount (unsure?)',
    },
    {
      name: 'a stage that may be an end',
      text: 'Deal ID,Stage,Amount\n1,Won,5\n2,Closed,7\n',
      line: 'outcome < Stage (unsure?)',
    },
    {
      name: 'two columns that tell of different deals that were won',
      text: 'Deal ID,Status,Stage,Amount\n1,Won,Lost,5\n2,Lost,Open,7\n',
      line: 'outcome < Status | Stage (unsure?)',
    },
  ])('$name', async ({ text, line }) => {
    const { layouts } = await proposed({ 'deals.csv': text });
    expect(layouts.flatMap(linesOf)).toContain(line);
  });
});

describe('what the cells or the other columns decide is not asked', () => {
  test.each([
    {
      name: 'another column says which number is the day',
      text: 'Deal ID,Stage,Close Date,Created Date\n1,Won,03/04/2025,28/03/2025\n2,Lost,05/06/2025,01/02/2025\n',
      line: 'closed_at < Close Date (likely)',
      date: 'D/M/YYYY',
    },
    {
      name: 'status counts where the stages of all deals are open',
      text: 'Deal ID,Status,Stage,Amount\n1,Won,Contract,5\n2,Lost,Proposal,7\n',
      line: 'outcome < Status (sure)',
    },
    {
      name: 'the engineer is not the account executive',
      text: 'Deal ID,Stage,Owner,Primary SE\n1,Won,Ana,Ben\n2,Lost,Ana,Cleo\n',
      line: 'se < Primary SE (sure)',
    },
    {
      name: 'a stage without a sign of an end is open, and told',
      text: 'Deal ID,Stage,Amount\n1,Won,5\n2,Kick-off,7\n3,Lost,7\n',
      line: 'outcome < Stage (likely)',
    },
  ])('$name', async ({ text, line, date }) => {
    const { layouts } = await proposed({ 'deals.csv': text });
    expect(layouts.flatMap(linesOf)).toContain(line);
    if (date !== undefined)
      expect(layouts[0]?.guesses.find(({ field }) => field === 'closed_at')?.date).toBe(date);
  });
});

describe('files of one kind', () => {
  const deals = (rest: string): string => `Deal ID,Stage,Amount\n${rest}`;

  test('with the same columns are one source, and what one leaves open another decides', async () => {
    const { layouts } = await proposed({
      'a.csv': 'Deal ID,Stage,Close Date\n1,Won,03/04/2025\n',
      'b.csv': 'Deal ID,Stage,Close Date\n2,Lost,28/03/2025\n',
    });
    expect(layouts.map(({ files }) => files)).toEqual([['a.csv', 'b.csv']]);
    expect(layouts[0]?.guesses.find(({ field }) => field === 'closed_at')?.date).toBe('D/M/YYYY');
  });

  test('with other columns are read one at a time', async () => {
    const { layouts } = await proposed({
      'a.csv': deals('1,Won,5\n2,Lost,6\n'),
      'b.csv': 'Opp ID;Phase;Betrag\n1;Gewonnen;1,5\n',
    });
    expect(layouts.map(({ blocked }) => blocked === undefined)).toEqual([true, false]);
  });

  test('that are like nothing are not read', async () => {
    const { layouts, unread } = await proposed({ 'x.csv': 'a,b\n1,2\n' });
    expect([layouts.length, unread.map(({ file }) => file)]).toEqual([0, ['x.csv']]);
  });
});

describe('words that a preset takes for the rest', () => {
  const report = (...stages: readonly string[]): string =>
    [
      'Opportunity ID,Opportunity Owner,Opportunity Name,Account Name,Stage,Amount,Close Date',
      ...stages.map((stage, index) => `${index},Ana,N${index},A,${stage},5,2025-01-31`),
      '',
    ].join('\n');

  test('and that are known to mean something else are added to its map', async () => {
    const { layouts } = await proposed({ 'report.csv': report('Closed Won', 'Descalificado', 'Proposal') });
    expect(layouts[0]?.preset?.id).toBe('salesforce-report');
    expect(layouts[0]?.guesses.find(({ field }) => field === 'outcome')).toMatchObject({
      use: 'written',
      map: { known: [['Descalificado', 'qualified_out']] },
    });
  });

  test('and that may be an end are left to somebody', async () => {
    const { layouts } = await proposed({ 'report.csv': report('Closed Won', 'Expired', 'Proposal') });
    expect(layouts[0]?.guesses.find(({ field }) => field === 'outcome')).toMatchObject({
      certainty: 'likely',
      map: { known: [['Proposal', 'open']], taken: [], open: ['Expired'], otherwise: 'reject' },
    });
  });
});

describe('words of activities', () => {
  const mapOf = async (...types: readonly string[]) => {
    const rows = types.map((type, index) => `${index},${type},ana,2025-01-31,d1\n`).join('');
    const { layouts } = await proposed({
      'log.csv': `Activity ID,Type,SE,Activity Date,Deal ID\n${rows}`,
    });
    return layouts[0]?.guesses.find(({ field }) => field === 'type')?.map?.known;
  };

  test('of architects are known', async () => {
    expect(await mapOf('Tech debt', 'KT session', 'Pflichtenheft', 'Bug')).toEqual([
      ['Bug', 'issue'],
      ['KT session', 'knowledge_transfer'],
      ['Pflichtenheft', 'specification'],
      ['Tech debt', 'technical_debt'],
    ]);
  });

  test('mean themselves where they are written as the schema has them', async () => {
    expect(await mapOf('Architecture Review', 'architecture_review')).toEqual([
      ['Architecture Review', 'design'],
      ['architecture_review', 'architecture_review'],
    ]);
  });
});

describe('fields of what comes after the deal', () => {
  test('are known by their names', async () => {
    const { layouts } = await proposed({
      'deals.csv':
        'Deal ID,Outcome,Close Date,Qualified on,Abnahmedatum,Implementation status,Solution feasibility,Incidents in first 30 days\n' +
        '1,won,2025-01-31,2024-11-05,2025-06-01,Signed off,80,0\n' +
        '2,won,2025-02-28,2024-12-05,,In progress,70,2\n',
    });
    expect(layouts.flatMap(linesOf).slice(3)).toEqual([
      'qualified_at < Qualified on (sure)',
      'implementation_ended_at < Abnahmedatum (sure)',
      'implementation_outcome < Implementation status (sure)',
      'feasibility_score < Solution feasibility (sure)',
      'incidents_30d < Incidents in first 30 days (sure)',
    ]);
  });

  test('and so are those of environments and of who left', async () => {
    const { layouts } = await proposed({
      'log.csv': 'Activity ID,Type,SE,Activity Date,Environment ready\n1,demo,ana,2025-01-31,yes\n',
      'people.csv': 'Employee ID,Team,Start date,Regretted loss\nana,A,2025-01-01,no\n',
    });
    expect(layouts.flatMap(linesOf)).toEqual(
      expect.arrayContaining([
        'environment_ready < Environment ready (sure)',
        'regretted < Regretted loss (sure)',
      ]),
    );
  });
});

describe('words of a stage', () => {
  const mapOf = async (...stages: readonly string[]) => {
    const rows = stages.map((stage, index) => `${index},${stage},5,2025-01-31\n`).join('');
    const { layouts } = await proposed({ 'deals.csv': `Deal ID,Stage,Amount,Close Date\n${rows}` });
    return layouts[0]?.guesses.find(({ field }) => field === 'outcome')?.map;
  };

  test.each([
    ...['Qualifiziert raus', 'Abgebrochen', 'Abbruch durch Kunde', 'Storniert', 'Verworfen', 'Zurückgezogen'],
    ...[
      'Disqualifikation',
      'Cancelled by customer',
      'Dropped',
      'Dead',
      'Duplicate',
      'Keine Entscheidung getroffen',
    ],
    ...[
      'Opportunité perdue',
      'Abandonné',
      'Descartada',
      'Abgelaufen',
      'Abgeschlossen',
      'Not pursued',
      'Eingestellt',
    ],
  ])('%s may be an end, and is never taken for open', async (word) => {
    expect(await mapOf('Won', 'Lost', word)).toMatchObject({ taken: [], open: [word] });
  });

  test.each(['Kick-off', 'Technical fit', 'Workshop', 'Preisgespräch'])(
    '%s shows no sign of an end',
    async (word) => {
      expect(await mapOf('Won', 'Lost', word)).toMatchObject({ taken: [[word, 'open']], open: [] });
    },
  );

  test.each([
    'ask ana@example.com',
    'call 0171 234 56 78',
    'Ana said that she will call back',
    'a'.repeat(41),
  ])('%s is not told, and is in no map', async (word) => {
    expect(await mapOf('Won', 'Lost', word)).toMatchObject({ taken: [], open: [], hidden: 1 });
  });
});
