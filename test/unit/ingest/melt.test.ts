import { describe, expect, test } from 'vitest';
import { problemSummaries } from '../../../src/ingest/ingest.ts';
import type { Item, Source } from '../../../src/types.ts';
import { inputOf, type Reading, read, sourceOf } from './support.ts';

const items: Readonly<Record<string, Item>> = {
  mood: 'How are you?',
  tools: { from: 'Tools help me', scale: [1, 5] },
};

const readSurvey = (text: string, rest: Partial<Source> = {}, name = 'wide.csv'): Promise<Reading> =>
  read(sourceOf('survey', { labels: 'agree5', items, ...rest } as Partial<Source>), [inputOf(text, name)]);

/** `item=value` of each record. */
const answersOf = ({ rows }: Reading): string[] =>
  rows.map(({ fields }) => `${fields['respondent']} ${fields['item']}=${fields['value']}`);

const head = 'respondent,How are you?,Tools help me\n';

test('each answer is a record, with the scale of the config and what its row says', async () => {
  const text = 'respondent,team,How are you?,Tools help me\nr1,North,Agree,2\n';
  const { fields, tallies } = await readSurvey(text);
  const shared = { respondent: 'r1', team: 'North', scale_min: 1, scale_max: 5 };
  expect(fields).toEqual([
    { ...shared, item: 'mood', value: 4 },
    { ...shared, item: 'tools', value: 2 },
  ]);
  expect(tallies).toMatchObject([{ read: 2, used: 2, rejected: 0, filtered: {}, unused: [] }]);
  expect(tallies[0]?.fields.toSorted()).toEqual(
    ['item', 'respondent', 'scale_max', 'scale_min', 'team', 'value'].toSorted(),
  );
});

describe('what becomes of an answer', () => {
  test.each([
    { name: 'it is used', row: 'r1,Agree,5', is: { read: 2, used: 2, filtered: {}, rejected: 0 } },
    {
      name: 'none was given',
      row: 'r1,,5',
      is: { read: 2, used: 1, filtered: { 'no answer': 1 }, rejected: 0 },
    },
    {
      name: 'a word of the source for nothing',
      row: 'r1,—,5',
      is: { read: 2, used: 1, filtered: { 'no answer': 1 }, rejected: 0 },
    },
    {
      name: 'the question did not apply',
      row: 'r1,N/A,Not applicable',
      is: { read: 2, used: 0, filtered: { 'not applicable': 2 }, rejected: 0 },
    },
    { name: 'it is no label', row: 'r1,So so,5', is: { read: 2, used: 1, filtered: {}, rejected: 1 } },
    {
      name: 'it lies outside the scale',
      row: 'r1,Agree,0',
      is: { read: 2, used: 1, filtered: {}, rejected: 1 },
    },
    {
      name: 'a ragged row is one record',
      row: 'r1,Agree,5,6',
      is: { read: 1, used: 0, filtered: {}, rejected: 1 },
    },
    {
      name: 'a row to be skipped, whatever it says',
      row: 'Test,So so,7',
      is: { read: 2, used: 0, filtered: { 'respondent is test': 2 }, rejected: 0 },
    },
  ])('$name', async ({ row, is }) => {
    const { tallies } = await readSurvey(`${head}${row}\n`, { nulls: ['—'], skip: { respondent: 'Test' } });
    expect(tallies).toMatchObject([is]);
  });

  test('what is wrong with a row is wrong with each of its answers', async () => {
    const text = `${head.trimEnd()},role\nr1,Agree,,boss\n`;
    const { tallies } = await readSurvey(text);
    expect(tallies).toMatchObject([{ read: 2, used: 0, filtered: { 'no answer': 1 }, rejected: 1 }]);
  });
});

describe('who answered', () => {
  test.each([
    { name: 'the column says it', text: `${head}r1,Agree,2\n`, is: 'r1' },
    { name: 'nobody says it in this row', text: `${head},Agree,2\n`, is: 'wide.csv:2' },
    { name: 'the tool says that nobody is known', text: `${head}anonymous,Agree,2\n`, is: 'wide.csv:2' },
    { name: 'no column says it', text: 'How are you?,Tools help me\nAgree,2\n', is: 'wide.csv:2' },
  ])('$name', async ({ text, is }) => {
    expect(answersOf(await readSurvey(text))).toEqual([`${is} mood=4`, `${is} tools=2`]);
  });

  test('rows are people where no column says so, and that is told', async () => {
    const { found } = await readSurvey('How are you?\nAgree\n');
    expect(found).toContain(
      'file/respondent has no column for the respondent: each row counts as one person',
    );
    expect((await readSurvey(`${head},Agree,2\n`)).found).toEqual([]);
  });

  test('an address may tell people apart', async () => {
    const text = 'Email,IP Address,How are you?,Tools help me\na@example.org,192.0.2.1,Agree,2\n';
    const reading = await readSurvey(text, { columns: { respondent: 'Email' } });
    expect(answersOf(reading)).toEqual(['a@example.org mood=4', 'a@example.org tools=2']);
    expect(reading.found).toEqual([
      '1 file/dropped has columns that say who answered; they are dropped on reading: "IP Address"',
    ]);
  });

  test('and is read for nothing else', async () => {
    const text = 'Email,Name,How are you?\na@example.org,Ana,Agree\n';
    const columns = {
      respondent: 'Email',
      mail: { from: 'Email', type: 'text' },
      who: { from: 'Name', type: 'text' },
    };
    const { fields } = await readSurvey(text, { columns } as Partial<Source>);
    expect(fields).toEqual([
      { respondent: 'a@example.org', item: 'mood', value: 4, scale_min: 1, scale_max: 5 },
    ]);
  });

  test('a survey with a row for each answer is treated alike', async () => {
    const source = sourceOf('survey', { columns: { who: { from: 'Full name', type: 'text' } } });
    const { fields, found, tallies } = await read(source, [
      inputOf('item,value,Full name\nmood,3,Ana Lima\n'),
    ]);
    expect(fields).toEqual([{ item: 'mood', value: 3 }]);
    expect(found.join()).toContain('"Full name"');
    expect(tallies[0]?.unused).toEqual([]);
  });
});

describe('questions', () => {
  test('that a file does not have were not asked', async () => {
    const reading = await readSurvey('respondent,How are you?\nr1,Agree\n');
    expect(answersOf(reading)).toEqual(['r1 mood=4']);
    expect(reading.tallies).toMatchObject([{ read: 1, used: 1 }]);
    expect(reading.found).toEqual([
      '1 file/misspelt lacks the column "Tools help me", from which the config reads tools',
    ]);
  });

  test('of which a file has none make it another file', async () => {
    const { found } = await readSurvey('respondent,Where are you?\nr1,Here\n');
    expect(found[0]).toMatch(/^1 file\/header has no column "How are you\?"/);
  });

  test('with several choices give an item for each', async () => {
    const choices = { Demos: 'demos', 'Live demos': 'demos', RFPs: 'rfps' };
    const reading = await readSurvey('respondent,What?\nr1,Live demos;\nr2,RFPs;else;\nr3,\nr4,n/a\n', {
      items: { what: { from: 'What?', choices } },
    });
    expect(answersOf(reading)).toEqual(['r1 demos=1', 'r1 rfps=0', 'r2 demos=0', 'r2 rfps=1']);
    expect(reading.tallies).toMatchObject([
      { read: 8, used: 4, filtered: { 'no answer': 2, 'not applicable': 2 }, rejected: 0 },
    ]);
    expect(reading.found).toEqual(['3:2 row/choice names an option that is none of its choices']);
  });

  test('of a list of objects', async () => {
    const list = [
      { respondent: 'r1', 'How are you?': 'Agree', 'Tools help me': 5 },
      { respondent: 'r2', 'How are you?': ['Agree'], 'Tools help me': null },
    ];
    const reading = await readSurvey(JSON.stringify(list), {}, 'wide.json');
    expect(answersOf(reading)).toEqual(['r1 mood=4', 'r1 tools=5']);
    expect(reading.tallies).toMatchObject([{ read: 4, used: 2, filtered: { 'no answer': 1 }, rejected: 1 }]);
    expect(reading.found).toEqual(['1 row/nested holds a list, expected an answer']);
  });
});

describe('headers of several rows', () => {
  const monkey =
    'Respondent ID,Email Address,How are you?,Please rate,,Why?\n,,Response,Tools help me,Pay,Open-Ended Response\n118000000001,,Agree,4,5,because\n';
  const qualtrics =
    'StartDate,ResponseId,RecipientEmail,Q1,Q2\nStart Date,Response ID,Recipient Email,"How\nare you?",Tools help me\n"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n2026-07-01,R_1,,Agree,4\n';
  const legacy =
    '\ufeffV1,V5,Q1,Q2,\nResponseID,EmailAddress,How are you?,Tools help me,\nR_1,a@example.org,4,4,\n';
  test.each([
    {
      name: 'SurveyMonkey',
      text: monkey,
      rest: {
        columns: { respondent: 'Respondent ID' },
        items: { ...items, tools: { from: 'Please rate [Tools help me]', scale: [1, 5] } },
      },
      is: '118000000001',
      line: 3,
    },
    {
      name: 'Qualtrics, by question',
      text: qualtrics,
      rest: { columns: { respondent: 'ResponseId' } },
      is: 'R_1',
      line: 5,
    },
    {
      name: 'Qualtrics, by name',
      text: qualtrics,
      rest: {
        columns: { respondent: 'ResponseId' },
        items: { mood: 'Q1', tools: { from: 'Q2', scale: [1, 5] } },
      },
      is: 'R_1',
      line: 5,
    },
    {
      name: 'Qualtrics, the legacy form',
      text: legacy,
      rest: { columns: { respondent: 'V1' } },
      is: 'R_1',
      line: 3,
    },
  ])('$name', async ({ text, rest, is, line }) => {
    const reading = await readSurvey(text, rest as unknown as Partial<Source>);
    expect(answersOf(reading)).toEqual([`${is} mood=4`, `${is} tools=4`]);
    expect(reading.rows[0]?.at.line).toBe(line);
    expect(reading.found).toHaveLength(1);
    expect(reading.found[0]).toMatch(/dropped on reading: "(Email Address|RecipientEmail|EmailAddress)/);
  });
});

describe('answers that are no labels', () => {
  const answers = (...texts: readonly string[]): string =>
    `${head}${texts.map((text, index) => `r${index},"${text}",3\n`).join('')}`;

  test('are shown with what to write, if several people gave the same short one', async () => {
    const { ledger } = await readSurvey(answers('So so', 'So so', 'So so', 'Never say this', 'Agree'));
    expect(problemSummaries(ledger)).toMatchObject([
      {
        code: 'row/label',
        message: 'is no label of agree5: "So so" 3 times; others are not shown',
        hint: 'write out what each stands for: mood: { from: "How are you?", labels: { Agree: 4, So so: …, …: … } }',
        count: 4,
      },
    ]);
  });

  test.each([
    { name: 'two people', texts: ['So so', 'So so'] },
    { name: 'a long answer', texts: Array(5).fill('I would rather not say this in public, ever') },
    { name: 'an address', texts: Array(5).fill('ana@example.org') },
  ])('are not shown: $name', async ({ texts }) => {
    const { ledger } = await readSurvey(answers(...texts));
    const [problem] = problemSummaries(ledger);
    expect(problem?.message).toBe('is no label of agree5');
    expect(JSON.stringify(problem)).not.toContain(texts[0]);
  });

  test('are counted over the files of a source', async () => {
    const source = sourceOf('survey', { labels: 'agree5', items });
    const file = (name: string) => inputOf(answers('So so', 'So so'), name);
    const { ledger } = await read(source, [file('a.csv'), file('b.csv')]);
    expect(problemSummaries(ledger)[0]?.message).toContain('"So so" 4 times');
  });

  test('two that a set takes for one make the file unusable', async () => {
    const { found, tallies } = await readSurvey(answers('Agree', 'Somewhat agree'));
    expect(found).toEqual([
      '3:2 file/labels has both "Agree" and "Somewhat agree", and agree5 takes both for 4: its scale is another one',
    ]);
    expect(tallies).toEqual([]);
  });

  test('unless they stand in two files, of two waves', async () => {
    const source = sourceOf('survey', { labels: 'agree5', items });
    const { found, rows } = await read(source, [
      inputOf(answers('Agree'), 'a.csv'),
      inputOf(answers('Somewhat agree'), 'b.csv'),
    ]);
    expect(found.filter((each) => !each.includes('row/answered-twice'))).toEqual([]);
    expect(rows).toHaveLength(4);
  });
});
