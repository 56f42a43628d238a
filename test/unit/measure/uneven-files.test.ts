import { describe, expect, test } from 'vitest';
import { plan, start, unevenNotes } from '../../../src/measure/measure.ts';
import type { TalliedFile } from '../../../src/measure/uneven-files.ts';
import { metric, model } from '../../support/small-model.ts';

const answered = metric('answered', {
  source: 'activities',
  date: 'happened_at',
  where: { type: 'inquiry', 'deal.segment': 'enterprise', 'person.team': 'North' },
  statistic: { type: 'share', where: { responded_at: { exists: true } } },
});
const won = metric('won', {
  source: 'deals',
  date: 'closed_at',
  statistic: { type: 'share', where: { outcome: 'won' } },
});

const given = model([answered, won]);
const tables = start(plan({ ...given, roster: 'people' }, { period: '2026-Q3', asOf: '2026-10-01' }));

const file = (name: string, source: string, fields: readonly string[], rest = {}): TalliedFile => ({
  file: name,
  source,
  used: 5000,
  fields,
  isTable: true,
  ...rest,
});
const whole = ['id', 'type', 'happened_at', 'responded_at'];
const told = (...files: readonly TalliedFile[]): string[] =>
  unevenNotes(tables, files).map(({ code, at, message }) => `${code} ${at?.file}: ${message}`);

describe('a table without a column that others of its source have', () => {
  test('is told, with how many of its rows and which metrics', () => {
    const files = [
      file('q1.csv', 'activities', whole),
      file('q2.csv', 'activities', ['id', 'type', 'happened_at']),
      file('q3.csv', 'activities', ['id', 'type'], { used: 1 }),
    ];
    expect(told(...files)).toEqual([
      'file/uneven q2.csv: has no column for responded_at, which other files of activities have: its 5000 rows count as if that was empty, in answered',
      'file/uneven q3.csv: has no column for happened_at and responded_at, which other files of activities have: its row counts as if these were empty, in answered',
    ]);
  });

  test('also if others look the column up: of deals and of the roster', () => {
    const files = [
      file('deals-1.csv', 'deals', ['id', 'outcome', 'closed_at', 'segment']),
      file('deals-2.csv', 'deals', ['id', 'outcome', 'closed_at']),
      file('people-1.csv', 'people', ['id', 'team']),
      file('people-2.csv', 'people', ['id']),
    ];
    expect(told(...files).map((line) => line.slice(0, line.indexOf(',')))).toEqual([
      'file/uneven people-2.csv: has no column for team',
      'file/uneven deals-2.csv: has no column for segment',
    ]);
  });

  test.each<[string, ...TalliedFile[]]>([
    ['no other has it either', file('a.csv', 'activities', ['id']), file('b.csv', 'activities', ['id'])],
    [
      'no metric reads it',
      file('a.csv', 'activities', [...whole, 'account']),
      file('b.csv', 'activities', whole),
    ],
    [
      'the other is read by another preset',
      file('a.csv', 'activities', whole, { preset: 'hubspot' }),
      file('b.csv', 'activities', ['id', 'type', 'happened_at']),
    ],
    [
      'it is a list of objects, which may leave out what is empty',
      file('a.json', 'activities', whole, { isTable: undefined }),
      file('b.json', 'activities', ['id', 'type', 'happened_at'], { isTable: undefined }),
    ],
    [
      'none of its rows counts',
      file('a.csv', 'activities', whole),
      file('b.csv', 'activities', ['id'], { used: 0 }),
    ],
    [
      'it is of another source',
      file('a.csv', 'activities', whole),
      file('b.csv', 'deals', ['id', 'outcome', 'closed_at']),
    ],
  ])('is not, if %s', (_, ...files) => {
    expect(told(...files)).toEqual([]);
  });
});
