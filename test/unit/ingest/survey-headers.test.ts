import { describe, expect, test } from 'vitest';
import { composedNames, headerForm } from '../../../src/ingest/survey-headers.ts';

/** `a|b|` as cells. */
const cells = (text: string): string[] => text.split('|');

describe('SurveyMonkey', () => {
  test.each([
    {
      name: 'metadata, a question, a grid, a comment',
      rows: [
        'Respondent ID|Start Date|How satisfied are you?|Please rate|||Anything else?',
        '||Response|Tools|Pay|Team|Open-Ended Response',
      ],
      is: 'Respondent ID|Start Date|How satisfied are you?|Please rate [Tools]|Please rate [Pay]|Please rate [Team]|Anything else?',
    },
    {
      name: 'options, and one of their own',
      rows: ['Which?||', 'Demos|RFPs|Other (please specify)'],
      is: 'Which? [Demos]|Which? [RFPs]|Which? [Other (please specify)]',
    },
    { name: 'an answer and a comment', rows: ['How?|', 'Response|Why?'], is: 'How?|How? [Why?]' },
    { name: 'one row of a grid', rows: ['Rate|', 'Tools|'], is: 'Rate [Tools]|' },
    { name: 'questions of several lines', rows: ['How\r\n is it?', 'Response'], is: 'How is it?' },
    { name: 'a shorter second row', rows: ['ID|How?|Note', '|Response'], is: 'ID|How?|Note' },
    { name: 'a shorter first row', rows: ['Rate', 'Tools|Pay'], is: 'Rate [Tools]|Rate [Pay]' },
  ])('$name', ({ rows, is }) => {
    const { names, aliases } = composedNames(rows.map(cells), 'surveymonkey');
    expect(names).toEqual(cells(is));
    expect(aliases).toEqual(names.map(() => undefined));
  });
});

describe('Qualtrics', () => {
  test.each([
    {
      name: 'short names, questions, ids',
      rows: [
        'StartDate|Q1|Q2_1',
        'Anfangsdatum|Wie geht\n es?|Rate - Tools',
        '{"ImportId":"startDate"}|{}|{}',
      ],
      form: 'qualtrics',
      names: 'StartDate|Q1|Q2_1',
      aliases: ['Anfangsdatum', 'Wie geht es?', 'Rate - Tools'],
    },
    {
      name: 'the legacy form, with an empty column at its end',
      rows: ['V1|V8|Q1|', 'ResponseID|StartDate|How?|'],
      form: 'qualtrics-legacy',
      names: 'V1|V8|Q1|',
      aliases: ['ResponseID', 'StartDate', 'How?', undefined],
    },
    {
      name: 'a question that is the name, or that of two columns, is no alias',
      rows: ['Q1|Q2|Q3|Q4', 'q1|Which?|which?|Q1'],
      form: 'qualtrics',
      names: 'Q1|Q2|Q3|Q4',
      aliases: [undefined, undefined, undefined, undefined],
    },
  ] as const)('$name', ({ rows, form, names, aliases }) => {
    expect(composedNames(rows.map(cells), form)).toEqual({ names: cells(names), aliases });
  });
});

describe('how many rows a header has', () => {
  test.each([
    { name: 'SurveyMonkey', rows: ['ID|Start|How?|Rate|', '||Response|Tools|Pay'], is: 'surveymonkey' },
    {
      name: 'in a language whose words are not known',
      rows: ['ID|Start|Rate|', '||Tools|Pay'],
      is: 'surveymonkey',
    },
    { name: 'a row of answers', rows: ['ID|Start|How?', '1|2|Response'], is: undefined },
    { name: 'a row of which the first cells are empty', rows: ['ID|Start|How?', '||Good'], is: undefined },
    { name: 'a row that is too long', rows: ['ID|Start|How?', '||Good|x'], is: undefined },
    { name: 'a row below a column without a name', rows: ['ID|How?|', '|Good|x'], is: undefined },
    { name: 'nothing below', rows: ['ID|How?'], is: undefined },
    { name: 'nothing', rows: ['', ''], is: undefined },
    { name: 'Qualtrics', rows: ['Q1|Q2', 'How?|Why?', '{"ImportId":"a"}|{"ImportId":"b"}'], is: 'qualtrics' },
    { name: 'ids in one cell only', rows: ['Q1|Q2', 'How?|Why?', '{"ImportId":"a"}|x'], is: undefined },
    { name: 'the legacy form', rows: ['V1|Q1', 'ResponseID|How?', 'R_1|4'], is: 'qualtrics-legacy' },
    { name: 'V1 and data', rows: ['V1|Q1', 'R_1|4'], is: undefined },
  ])('$name', ({ rows, is }) => {
    expect(headerForm(rows.map(cells))).toBe(is);
  });
});
