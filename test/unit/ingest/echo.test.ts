import { describe, expect, test } from 'vitest';
import { echo } from '../../../src/ingest/echo.ts';
import type { Kind } from '../../../src/types.ts';

describe('a cell that may be shown', () => {
  test.each([
    { name: 'a stage', kind: 'deal', field: 'outcome', text: 'Closed Won', is: '"Closed Won"' },
    { name: 'a quote is escaped', kind: 'deal', field: 'outcome', text: 'a"b\n', is: '"a\\"b\\n"' },
    {
      name: 'eighty letters',
      kind: 'deal',
      field: 'outcome',
      text: 'é'.repeat(80),
      is: `"${'é'.repeat(80)}"`,
    },
    {
      name: 'more are cut',
      kind: 'deal',
      field: 'outcome',
      text: '🙂'.repeat(81),
      is: `"${'🙂'.repeat(80)}…"`,
    },
    { name: 'an id', kind: 'deal', field: 'id', text: '007', is: '"007"' },
    { name: 'a share of full time', kind: 'person', field: 'fte', text: '80%', is: '"80%"' },
    { name: 'a number as an answer', kind: 'survey', field: 'value', text: '4,5', is: '"4,5"' },
    {
      name: 'a date of an answer',
      kind: 'survey',
      field: 'submitted_at',
      text: '03/07/2026 09:00',
      is: '"03/07/2026 09:00"',
    },
  ] as const)('$name', ({ kind, field, text, is }) => {
    expect(echo(text, kind, field)).toBe(is);
  });
});

describe('a cell that may not', () => {
  test.each<{ name: string; kind: Kind; field: string; text: string }>([
    { name: 'the engineer of a deal', kind: 'deal', field: 'se', text: 'Ana Lima' },
    { name: 'its owner', kind: 'deal', field: 'owner', text: 'Ana Lima' },
    { name: 'the name of a deal', kind: 'deal', field: 'name', text: 'Lima' },
    { name: 'the customer', kind: 'deal', field: 'account', text: 'Lima' },
    { name: 'why it was lost', kind: 'deal', field: 'loss_reason', text: 'Ana' },
    { name: 'the engineer of an activity', kind: 'activity', field: 'se', text: '12' },
    { name: 'who answered', kind: 'survey', field: 'respondent', text: '12' },
    { name: 'whom the answer is about', kind: 'survey', field: 'se', text: '12' },
    { name: 'an answer in words', kind: 'survey', field: 'value', text: 'my manager' },
    { name: 'a word in any column of a survey', kind: 'survey', field: 'role', text: 'SE' },
    { name: 'a long number in a survey', kind: 'survey', field: 'value', text: '1'.repeat(31) },
    { name: 'the key of a person', kind: 'person', field: 'id', text: '12' },
    { name: 'what the team thought of a leaver', kind: 'person', field: 'regretted', text: 'not at all' },
    { name: 'an address in any column', kind: 'deal', field: 'outcome', text: 'ana@example.org' },
  ])('$name', ({ kind, field, text }) => {
    expect(echo(text, kind, field)).toBeUndefined();
  });
});
