import { expect, test } from 'vitest';
import { headerKey } from '../../../src/propose/header-key.ts';
import { activityNames } from '../../../src/propose/names/activity-names.ts';
import { dealNames } from '../../../src/propose/names/deal-names.ts';
import { personNames } from '../../../src/propose/names/person-names.ts';
import { surveyNames, toolNames } from '../../../src/propose/names/survey-names.ts';
import { schemas } from '../../../src/schemas.ts';

const tables = [
  { kind: 'deal', names: dealNames },
  { kind: 'activity', names: activityNames },
  { kind: 'survey', names: surveyNames },
  { kind: 'person', names: personNames },
] as const;

test.each(tables)('names of $kind are written as headers are looked up, each once', ({ names }) => {
  const keys = Object.values(names).flatMap((tiers) =>
    Object.values(tiers).flatMap((text) => text.split(' | ')),
  );
  expect(keys.filter((key) => headerKey(key) !== key)).toEqual([]);
  const sure = Object.values(names).flatMap(({ sure: text = '' }) => text.split(' | '));
  expect(sure.filter((key, index) => sure.indexOf(key) !== index)).toEqual([]);
});

test.each(tables)('every field of $kind that has names is one of the schema', ({ kind, names }) => {
  const fields = new Set(Object.keys(schemas[kind].properties));
  expect(Object.keys(names).filter((field) => !fields.has(field))).toEqual([]);
});

test('names of what survey tools add are written as headers are looked up', () => {
  const keys = toolNames.split(' | ');
  expect(keys.filter((key) => headerKey(key) !== key)).toEqual([]);
});
