import { describe, expect, test } from 'vitest';
import { fieldPlans } from '../../../src/ingest/columns.ts';
import type { Cell } from '../../../src/ingest/fault.ts';
import type { Column, Kind, Source } from '../../../src/types.ts';
import { sourceOf } from './support.ts';

const planOf = (field: string, kind: Kind, rest: Partial<Source>) => {
  const plan = fieldPlans(sourceOf(kind, rest)).find((each) => each.field === field);
  if (plan === undefined) throw new Error(`no plan for ${field}`);
  return plan;
};

/** A cell as its value; a fault as `code message`. */
const reads = (
  cell: Cell | undefined,
  field: string,
  column: Column = {},
  kind: Kind = 'deal',
  rest: Partial<Source> = {},
): unknown => {
  const value = planOf(field, kind, { columns: { [field]: column }, ...rest }).read(cell, 1);
  if (typeof value !== 'object') return value;
  return 'code' in value ? `${value.code} ${value.message}` : value;
};

describe('the plans of a source', () => {
  test('every field of the kind, then those of the config', () => {
    const plans = fieldPlans(
      sourceOf('person', { columns: { grade: { from: 'Grade', type: 'number' }, id: 'Key' } }),
    );
    expect(plans.map(({ field, header, isRequired }) => [field, header, isRequired])).toEqual([
      ['id', 'Key', true],
      ['team', 'team', false],
      ['region', 'region', false],
      ['segment', 'segment', false],
      ['role', 'role', false],
      ['fte', 'fte', false],
      ['start_on', 'start_on', false],
      ['end_on', 'end_on', false],
      ['timezone', 'timezone', false],
      ['regretted', 'regretted', false],
      ['grade', 'Grade', false],
    ]);
  });

  test.each([
    { name: 'a field', drop: ['champion'], columns: {} },
    { name: 'a header', drop: ['Key Contact'], columns: { champion: 'Key Contact' } },
    { name: 'written in another way', drop: ['key-contact'], columns: { champion: 'Key  Contact' } },
    { name: 'a field of the config', drop: ['Champion'], columns: { champion: { value: true } } },
  ])('what is dropped has none: $name', ({ drop, columns }) => {
    const fields = fieldPlans(sourceOf('deal', { drop, columns })).map(({ field }) => field);
    expect(fields).not.toContain('champion');
    expect(fields).toContain('id');
  });

  test('a fixed value needs no cell', () => {
    const plan = planOf('currency', 'deal', { columns: { currency: { value: 'EUR' } } });
    expect(plan.header).toBeUndefined();
    expect(plan.read(undefined, 1)).toBe('EUR');
    expect(plan.read('USD', 1)).toBe('EUR');
  });

  test('a field of the config without a type is text', () => {
    expect(reads('007', 'grade', { from: 'Grade' })).toBe('007');
  });
});

describe('texts are taken as they are, but for outer space', () => {
  test.each([
    { name: 'zeros in front', cell: '007', is: '007' },
    { name: 'an exponent', cell: '1E10', is: '1E10' },
    { name: 'a long number', cell: '9007199254740993', is: '9007199254740993' },
    { name: 'a word that means nothing elsewhere', cell: 'NA', is: 'NA' },
    { name: 'null', cell: 'null', is: 'null' },
    { name: 'a formula', cell: '=1+1', is: '=1+1' },
    { name: 'outer space', cell: ' \u00a0a  b\t', is: 'a  b' },
    { name: 'lines', cell: 'a\nb', is: 'a\nb' },
    { name: 'nothing', cell: '', is: undefined },
    { name: 'space', cell: ' ', is: undefined },
    { name: 'no cell', cell: undefined, is: undefined },
    {
      name: 'a number of JSON, to the digit',
      cell: { number: '9007199254740993.10' },
      is: '9007199254740993.10',
    },
    {
      name: 'an object',
      cell: { nested: 'object' as const },
      is: 'row/nested holds an object, expected a plain value',
    },
    {
      name: 'a list',
      cell: { nested: 'list' as const },
      is: 'row/nested holds a list, expected a plain value',
    },
  ])('$name', ({ cell, is }) => {
    expect(reads(cell, 'id')).toBe(is);
  });
});

describe('numbers', () => {
  test.each([
    { name: 'plain', cell: ' 12.5 ', column: {}, is: 12.5 },
    { name: 'minus nothing', cell: '-0', column: {}, is: 0 },
    {
      name: 'with marks',
      cell: '1.234,5',
      column: { decimal: ',' as const, thousands: '.' as const },
      is: 1234.5,
    },
    { name: 'too large', cell: '1e309', column: {}, is: 'row/number 1e309 is too large to be held exactly' },
    {
      name: 'too long',
      cell: '9'.repeat(40),
      column: {},
      is: `row/number ${'9'.repeat(29)}… is too large to be held exactly`,
    },
    { name: 'no number', cell: '1,234', column: {}, is: 'row/number "1,234" is not a number' },
    { name: 'a word for nothing', cell: '-', column: {}, is: undefined },
    { name: 'no word for nothing', cell: '----', column: {}, is: 'row/number "----" is not a number' },
    { name: 'of JSON', cell: { number: '1.5' }, column: {}, is: 1.5 },
    {
      name: 'of JSON, whatever marks the texts of the column have',
      cell: { number: '1.5' },
      column: { decimal: ',' as const },
      is: 1.5,
    },
    { name: 'of JSON, minus nothing', cell: { number: '-0.0' }, column: {}, is: 0 },
    {
      name: 'of JSON, too large',
      cell: { number: '1e309' },
      column: {},
      is: 'row/number 1e309 is too large to be held exactly',
    },
    {
      name: 'of JSON, beyond 2^53',
      cell: { number: '9007199254740993' },
      column: {},
      is: 'row/number 9007199254740993 is too large to be held exactly',
    },
    { name: 'true is no number', cell: 'true', column: {}, is: 'row/number "true" is not a number' },
  ])('$name', ({ cell, column, is }) => {
    expect(Object.is(reads(cell, 'amount', column), is)).toBe(true);
  });
});

describe('booleans', () => {
  test.each([
    { cell: 'true', is: true },
    { cell: 'TRUE', is: true },
    { cell: ' False ', is: false },
    { cell: 'yes', is: 'row/boolean "yes" is neither true nor false' },
    { cell: '1', is: 'row/boolean "1" is neither true nor false' },
    { cell: { number: '1' }, is: 'row/boolean "1" is neither true nor false' },
  ])('$cell', ({ cell, is }) => {
    expect(reads(cell, 'handoff_accepted')).toBe(is);
  });
});

describe('dates', () => {
  test.each([
    { name: 'a day', cell: '2026-07-03', field: 'closed_at', column: {}, is: '2026-07-03' },
    { name: 'a moment', cell: '2026-07-03 09:00', field: 'closed_at', column: {}, is: '2026-07-03T09:00' },
    {
      name: 'in a format',
      cell: '03.07.2026',
      field: 'closed_at',
      column: { date: 'DD.MM.YYYY' },
      is: '2026-07-03',
    },
    {
      name: 'not in the format',
      cell: '2026-07-03',
      field: 'closed_at',
      column: { date: 'DD.MM.YYYY' },
      is: 'row/date "2026-07-03" is not a date of the form DD.MM.YYYY',
    },
    {
      name: 'ambiguous',
      cell: '01/02/2026',
      field: 'closed_at',
      column: {},
      is: 'row/date "01/02/2026" is not a date',
    },
    {
      name: 'no day of the calendar',
      cell: '2026-02-29',
      field: 'closed_at',
      column: {},
      is: 'row/date "2026-02-29" is not a date',
    },
    {
      name: 'a number of JSON',
      cell: { number: '1751500800000' },
      field: 'closed_at',
      column: {},
      is: 'row/date "1751500800000" is not a date',
    },
    {
      name: 'of a field of the config',
      cell: '2026-07-03',
      field: 'signed_on',
      column: { type: 'date' as const },
      is: '2026-07-03',
    },
  ])('$name', ({ cell, field, column, is }) => {
    expect(reads(cell, field, column)).toBe(is);
  });

  test.each([
    { name: 'a day', cell: '2026-07-03', column: {}, is: '2026-07-03' },
    {
      name: 'a moment',
      cell: '2026-07-03 00:00:00',
      column: {},
      is: 'row/date "2026-07-03 00:00:00" is not a plain date: it has a time',
    },
    {
      name: 'a moment by its format',
      cell: '03/07/2026 09:00',
      column: { date: 'DD/MM/YYYY HH:mm' },
      is: 'row/date "03/07/2026 09:00" is not a plain date: it has a time',
    },
    {
      name: 'midnight that means nothing',
      cell: '2026-07-03 00:00:00',
      column: { date: 'YYYY-MM-DD[ 00:00:00]' },
      is: '2026-07-03',
    },
  ])('where a plain date is wanted: $name', ({ cell, column, is }) => {
    expect(reads(cell, 'start_on', column, 'person')).toBe(is);
  });
});

describe('words', () => {
  const map = { 'Closed Won': 'won', closed_lost: 'lost', 1: 'open' };
  test.each([
    { name: 'as written', cell: 'Closed Won', column: { map }, is: 'won' },
    { name: 'in another case, with outer space', cell: ' CLOSED won ', column: { map }, is: 'won' },
    { name: 'not in the map: as it is', cell: 'won', column: { map }, is: 'won' },
    { name: 'otherwise', cell: 'Demo', column: { map, otherwise: 'open' }, is: 'open' },
    {
      name: 'rejected otherwise',
      cell: 'Demo',
      column: { map, otherwise: 'reject' },
      is: 'row/value "Demo" is not in the map of outcome',
    },
    { name: 'a number of JSON', cell: { number: '1' }, column: { map }, is: 'open' },
    {
      name: 'an empty cell stays empty, whatever happens otherwise',
      cell: ' ',
      column: { map, otherwise: 'open' },
      is: undefined,
    },
    { name: 'a name that every object has', cell: 'constructor', column: { map }, is: 'constructor' },
  ])('$name', ({ cell, column, is }) => {
    expect(reads(cell, 'outcome', column)).toBe(is);
  });

  test('become numbers and booleans as well', () => {
    expect(reads('Agree', 'value', { map: { Agree: 4 } }, 'survey')).toBe(4);
    expect(reads('Yes', 'handoff_accepted', { map: { yes: true } })).toBe(true);
    expect(reads({ number: '0' }, 'handoff_accepted', { map: { 0: false } })).toBe(false);
  });

  test('a hint with the mapping to write', () => {
    const { read } = planOf('outcome', 'deal', {
      columns: { outcome: { from: 'Deal: stage', map, otherwise: 'reject' } },
    });
    expect(read('Demo', 1)).toMatchObject({
      hint: 'add it under map of outcome: "Demo": …; or say what becomes of other values with otherwise',
    });
  });

  test('a word about a person is not repeated', () => {
    const { read } = planOf('se', 'deal', { columns: { se: { map: { a: 'b' }, otherwise: 'reject' } } });
    expect(read('Ana Lima', 1)).toEqual({
      code: 'row/value',
      field: 'se',
      message: 'is not in the map of se',
      hint: 'add it under map of se: …: …; or say what becomes of other values with otherwise',
    });
  });

  test.each([
    { name: 'a text', cell: 'nix', is: undefined },
    { name: 'in another case it is another text', cell: 'NIX', is: 'row/number "NIX" is not a number' },
    { name: 'a number of JSON that means nothing', cell: { number: '0' }, is: undefined },
  ])('that mean nothing: $name', ({ cell, is }) => {
    expect(reads(cell, 'amount', {}, 'deal', { nulls: ['nix', '0'] })).toBe(is);
  });
});

describe('hints name the column of the file', () => {
  const hint = (cell: Cell, field: string, column: Column, kind: Kind = 'deal'): unknown => {
    const value = planOf(field, kind, { columns: { [field]: column } }).read(cell, 1);
    return typeof value === 'object' && 'hint' in value ? value.hint : undefined;
  };
  test.each([
    {
      name: 'a number',
      cell: '1,5',
      field: 'amount',
      column: 'Est. Revenue',
      is: 'if the comma is the decimal mark, write amount: { from: Est. Revenue, decimal: "," }',
    },
    {
      name: 'a date',
      cell: '13/02/2026',
      field: 'closed_at',
      column: 'Close Date',
      is: 'write closed_at: { from: Close Date, date: DD/MM/YYYY } under columns of the source',
    },
    {
      name: 'a boolean',
      cell: 'yes',
      field: 'handoff_accepted',
      column: 'Accepted?',
      is: 'map the words: handoff_accepted: { from: "Accepted?", map: { "yes": true, "no": false } }',
    },
    {
      name: 'a field by its own name',
      cell: 'yes',
      field: 'handoff_accepted',
      column: {},
      is: 'map the words: handoff_accepted: { from: handoff_accepted, map: { "yes": true, "no": false } }',
    },
    {
      name: 'too large',
      cell: '1e300',
      field: 'amount',
      column: {},
      is: 'numbers up to 2^53 are read; an identifier belongs in a text column',
    },
    {
      name: 'nested',
      cell: { nested: 'list' as const },
      field: 'amount',
      column: {},
      is: 'export the field itself, not what it points at',
    },
  ])('$name', ({ cell, field, column, is }) => {
    expect(hint(cell, field, column)).toBe(is);
  });

  test('an answer in words', () => {
    expect(hint('often', 'value', 'Q1', 'survey')).toBe(
      'answers are numbers on their scale; words are mapped: value: { from: Q1, map: { Agree: 4 } }',
    );
    expect(hint('1,5', 'scale_max', 'Max', 'survey')).toBe(
      'if the comma is the decimal mark, write scale_max: { from: Max, decimal: "," }',
    );
  });
});

test('faults that are alike are told together: by their shape and their cure', () => {
  const like = (cell: string, field: string, column: Column = {}): unknown => {
    const value = planOf(field, 'deal', { columns: { [field]: column } }).read(cell, 1);
    return typeof value === 'object' && 'like' in value ? value.like : undefined;
  };
  expect(like('13/02/2026', 'closed_at')).toBe(like('14/03/2025', 'closed_at'));
  expect(like('13/02/2026', 'closed_at')).not.toBe(like('02/13/2026', 'closed_at'));
  expect(like('1,234', 'amount')).toBe(like('9,876', 'amount'));
  expect(like('1,234', 'amount')).not.toBe(like('1,23', 'amount'));
  expect(like('yes', 'handoff_accepted')).not.toBe(like('no', 'handoff_accepted'));
});
