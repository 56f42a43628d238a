import { describe, expect, test } from 'vitest';
import { add, merge, plan, start, type Tables, unevenNotes } from '../../../src/measure/measure.ts';
import type { TalliedFile } from '../../../src/measure/uneven-files.ts';
import { metric, model, rowsOf, sources } from '../../support/small-model.ts';

const answered = metric('answered', {
  source: 'activities',
  date: 'happened_at',
  where: { type: 'inquiry' },
  statistic: { type: 'share', where: { responded_at: { exists: true } } },
});
const asked = metric('asked', { source: 'activities', date: 'happened_at', statistic: { type: 'count' } });
const amount = metric('amount', {
  source: 'deals',
  date: 'closed_at',
  statistic: { type: 'sum', field: 'amount' },
});
const compiled = plan(model([answered, asked, amount]), { period: '2026-Q3', asOf: '2026-10-01' });

type Rows = readonly Readonly<Record<string, string>>[];

/** Tables with these rows, by file. */
const tablesOf = (source: string, files: Readonly<Record<string, Rows>>): Tables => {
  const tables = start(compiled);
  for (const [file, rows] of Object.entries(files)) {
    const own = sources[source];
    if (own === undefined) throw new Error(source);
    add(tables, own, rowsOf(rows, file));
  }
  return tables;
};

const file = (name: string, fields: readonly string[], rest: Partial<TalliedFile> = {}): TalliedFile => ({
  file: name,
  source: 'activities',
  fields,
  isTable: true,
  ...rest,
});

const whole = ['id', 'type', 'happened_at', 'responded_at'];
const fewer = ['id', 'type', 'happened_at'];
const inquiry = { id: '1', type: 'inquiry', happened_at: '2026-07-03' };
const both = { 'a.csv': [inquiry], 'b.csv': [{ ...inquiry, id: '2' }] };

const told = (tables: Tables, ...files: readonly TalliedFile[]): string[] =>
  unevenNotes(tables, files).map(({ code, at, message }) => `${code} ${at?.file}: ${message}`);

describe('a table without a column that others of its source have', () => {
  const said =
    'file/uneven b.csv: has no column for responded_at, which other files of activities have: it counts as empty in answered';

  test('is told, with the metrics that count its records', () => {
    expect(told(tablesOf('activities', both), file('a.csv', whole), file('b.csv', fewer))).toEqual([said]);
  });

  test('whoever has counted them', () => {
    const tables = tablesOf('activities', { 'a.csv': both['a.csv'] });
    merge(tables, tablesOf('activities', { 'b.csv': both['b.csv'] }));
    expect(told(tables, file('a.csv', whole), file('b.csv', fewer))).toEqual([said]);
  });

  test('of deals as well', () => {
    const won = { id: '1', outcome: 'won', closed_at: '2026-07-03' };
    const tables = tablesOf('deals', { 'a.csv': [won], 'b.csv': [{ ...won, id: '2' }] });
    const files = [
      file('a.csv', ['id', 'outcome', 'closed_at', 'amount'], { source: 'deals' }),
      file('b.csv', ['id', 'outcome', 'closed_at'], { source: 'deals' }),
    ];
    expect(told(tables, ...files)).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, Rows>>, TalliedFile, TalliedFile]>([
    ['no other has it either', both, file('a.csv', fewer), file('b.csv', fewer)],
    ['no metric counts with it', both, file('a.csv', [...whole, 'account']), file('b.csv', whole)],
    [
      'none of its records is of the kind that the metric counts',
      { 'a.csv': [inquiry], 'b.csv': [{ ...inquiry, id: '2', type: 'demo' }] },
      file('a.csv', whole),
      file('b.csv', fewer),
    ],
    [
      'none of its records lies in a period',
      { 'a.csv': [inquiry], 'b.csv': [{ ...inquiry, id: '2', happened_at: '2020-07-03' }] },
      file('a.csv', whole),
      file('b.csv', fewer),
    ],
    [
      'the other is read by another preset',
      both,
      file('a.csv', whole, { preset: 'hubspot' }),
      file('b.csv', fewer),
    ],
    [
      'it is a list of objects, which may leave out what is empty',
      both,
      { ...file('a.csv', whole) },
      { file: 'b.csv', source: 'activities', fields: fewer },
    ],
    [
      'it holds rejected rows of another',
      { 'a.csv': [inquiry], 'rejected.csv (a.csv)': [{ ...inquiry, id: '2' }] },
      file('a.csv', whole),
      file('rejected.csv (a.csv)', fewer),
    ],
    ['the other is of another source', both, file('a.csv', whole, { source: 'deals' }), file('b.csv', fewer)],
  ])('is not, if %s', (_, rows, ...files) => {
    expect(told(tablesOf('activities', rows), ...files)).toEqual([]);
  });
});
