import { expect, test } from 'vitest';
import { lackingQuestions } from '../../../src/ingest/odd-names.ts';

const asked = (...fields: string[]) => fields.map((field) => ({ field, header: `${field}?` }));

test('a question that no file has is probably written otherwise; one that others have was asked of others', () => {
  const told = lackingQuestions([
    { file: 'se.csv', line: 1, questions: asked('typo', 'csat') },
    { file: 'customers.csv', line: 1, questions: asked('typo', 'mood', 'pace') },
  ]);
  expect(told.map(({ severity, message, at }) => `${severity} ${at?.file}:${at?.line} ${message}`)).toEqual([
    'warning se.csv:1 lacks the column "typo?", from which the config reads typo',
    'notice se.csv:1 lacks a question that other files have: csat',
    'warning customers.csv:1 lacks the column "typo?", from which the config reads typo',
    'notice customers.csv:1 lacks 2 questions that other files have: mood, pace',
  ]);
});

test('of a single file every question that is missing is told', () => {
  expect(lackingQuestions([{ file: 'a.csv', questions: asked('mood', 'pace') }])).toMatchObject([
    { severity: 'warning', at: { file: 'a.csv' } },
  ]);
  expect(lackingQuestions([{ file: 'a.csv', questions: [] }])).toEqual([]);
});
