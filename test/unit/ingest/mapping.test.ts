import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mapping, yamlText } from '../../../src/ingest/mapping.ts';

const texts = [
  'Close Date',
  'Amount (converted)',
  'Probability (%)',
  'SE Technical Win',
  'Deal - Status',
  'Größe',
  'Est. Revenue',
  'a/b',
  'yes',
  'No',
  'null',
  'true',
  'y',
  '7 days',
  '1',
  '-',
  'Deal: stage',
  'a:b',
  'a, b',
  '[x]',
  '{x}',
  '#1',
  'a #b',
  '"quoted"',
  "it's",
  ' padded ',
  'a\nb',
  '%',
  '*',
  '&a',
  '!a',
  '|',
  '>',
  '@a',
  '~',
  '=',
  '日本',
  '🙂',
  '',
];

test.each(texts)('%j is copied into YAML and comes out as it was', (text) => {
  expect(parse(`{ from: ${yamlText(text)}, x: 1 }`)).toEqual({ from: text, x: 1 });
  expect(parse(`a: ${yamlText(text)}\n`)).toEqual({ a: text });
});

test.each([
  'YYYY-MM-DD',
  'DD/MM/YYYY HH:mm',
  'D MMM YY h:mm A',
  'YYYY-MM-DD[T]HH:mm',
  'MMM D, YYYY',
  'DD.MM.YYYY',
  'D: M: YYYY',
  '[#]D/M/YYYY',
])('the format %j comes out as it was', (date) => {
  const text = mapping({ field: 'closed_at', header: 'x', column: {} }, { date });
  expect(parse(`{ ${text} }`)).toEqual({ closed_at: { from: 'x', date } });
});

describe('a mapping', () => {
  test.each([
    { name: 'nothing to say', column: {}, settings: {}, is: 'a: { from: A }' },
    {
      name: 'a dot alone says that it separates no thousands',
      column: {},
      settings: { decimal: '.' },
      is: 'a: { from: A, decimal: "." }',
    },
    {
      name: 'what is set stays',
      column: { from: 'A', date: 'YYYY', thousands: '_' },
      settings: { decimal: ',' },
      is: 'a: { from: A, date: YYYY, decimal: ",", thousands: "_" }',
    },
    {
      name: 'the new mark counts',
      column: { thousands: ',' },
      settings: { decimal: ',' },
      is: 'a: { from: A, decimal: "," }',
    },
  ] as const)('$name', ({ column, settings, is }) => {
    expect(mapping({ field: 'a', header: 'A', column }, settings)).toBe(is);
  });

  test('a very long header is cut', () => {
    expect(yamlText('x'.repeat(500))).toBe(JSON.stringify(`${'x'.repeat(200)}…`));
  });
});
