import { describe, expect, test } from 'vitest';
import type { Mapped } from '../../../src/ingest/mapping.ts';
import { wordReader } from '../../../src/ingest/word-reader.ts';

const reading = (column: Mapped['column']) => {
  const read = wordReader('deal', { field: 'outcome', header: 'Stage', column });
  return (text: string): unknown => {
    const value = read(text);
    return typeof value === 'object' ? { message: value.message, hint: value.hint } : value;
  };
};

describe('words are read by the map of a column', () => {
  const map = { 'Closed Won': 'won', Open: 'open', '2 weeks': 'lost' };
  test.each([
    { text: 'Closed Won', is: 'won' },
    { text: 'CLOSED WON', is: 'won' },
    { text: '6 - Closed Won', is: 'won' },
    { text: '06. Closed Won', is: 'won' },
    { text: '6: closed won', is: 'won' },
    { text: '6) Closed Won', is: 'won' },
    { text: '10 \u2013 Closed Won', is: 'won' },
    { text: '2 weeks', is: 'lost' },
    { text: '1-2 weeks', is: undefined },
    { text: '1 - 2 weeks', is: undefined },
    { text: '1.2 weeks', is: undefined },
    { text: '6 Closed Won', is: undefined },
    { text: '123 - Closed Won', is: undefined },
    { text: 'Closed', is: undefined },
  ])('$text is $is', ({ text, is }) => {
    expect(reading({ map })(text)).toBe(is);
  });

  test('one with its number comes before the same without', () => {
    const read = reading({ map: { '1 - Demo': 'open', Demo: 'won' } });
    expect([read('1 - Demo'), read('2 - Demo'), read('Demo')]).toEqual(['open', 'won', 'won']);
  });

  test('letters that are composed differently are the same', () => {
    expect(reading({ map: { 'Gagn\u00e9e': 'won' } })('Gagne\u0301e')).toBe('won');
  });
});

describe('values that no map names', () => {
  const column: Mapped['column'] = { map: { Won: 'won' }, otherwise: 'open', except: ['Verl', 'lost'] };
  test.each([
    { text: 'Demo', is: 'open' },
    { text: 'Won', is: 'won' },
    {
      text: 'Deal verloren',
      is: {
        message: '"Deal verloren" is not in the map of outcome, and with "verl" in it may not be open',
        hint: 'say which it is (won, open): outcome: { map: { "Deal verloren": … } } under columns of the source',
      },
    },
  ])('$text', ({ text, is }) => {
    expect(reading(column)(text)).toEqual(is);
  });

  test('a word in the map is what the map says, whatever it holds', () => {
    expect(reading({ ...column, map: { 'Lost and found': 'open' } })('lost and found')).toBe('open');
  });

  test('nothing is shown of a person', () => {
    const read = wordReader('deal', { field: 'se', header: 'SE', column });
    expect(read('Lost Ana')).toEqual({
      code: 'row/value',
      field: 'se',
      message: 'is not in the map of se, and with "lost" in it may not be open',
      hint: 'say which it is (won, open): se: { map: { …: … } } under columns of the source',
    });
  });
});
