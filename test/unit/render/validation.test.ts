import { describe, expect, test } from 'vitest';
import { type Validation, validation, validationLine } from '../../../src/render/validation.ts';
import type { FileTally } from '../../../src/types.ts';
import { options } from './small-report.ts';

const file = (name: string, rest: Partial<FileTally> = {}): FileTally => ({
  file: name,
  source: 'deals',
  kind: 'deal',
  sha256: '0'.repeat(64),
  bytes: 1,
  read: 1_204,
  used: 1_200,
  rejected: 4,
  filtered: {},
  fields: [],
  unused: [],
  ...rest,
});

const found = (over: Partial<Validation> = {}): Validation => ({
  model: 'spacesea:se',
  checked: 1,
  files: [file('deals.csv')],
  problems: [],
  ...over,
});

const drawn = async (over: Partial<Validation> = {}, width = 80): Promise<string[]> =>
  (await validation(found(over), options({ width }))).trimEnd().split('\n');

const wrong = {
  code: 'row/value',
  severity: 'error',
  message: 'wrong',
  at: { file: 'deals.csv', line: 2 },
} as const;

describe('what became of every row', () => {
  test('files, problems, and one line that sums up', async () => {
    const files = [
      file('deals.csv'),
      file('people.csv', { source: 'people', read: 38, used: 38, rejected: 0 }),
    ];
    expect(await drawn({ checked: 2, files, problems: [wrong] })).toEqual([
      'Checking 2 files against spacesea:se',
      '',
      'file        source   read   used  left out  rejected',
      'deals.csv   deals   1,204  1,200         0         4',
      'people.csv  people     38     38         0         0',
      '',
      'error  deals.csv:2 wrong [row/value]',
      '',
      '1 kind of error. 1,238 of 1,242 rows can be used, 0 left out by a rule, 4',
      'rejected (0.3%).',
    ]);
  });

  test('nothing wrong', async () => {
    const files = [file('deals.csv', { used: 1_204, rejected: 0 })];
    expect((await drawn({ files })).slice(-2).join(' ')).toBe(
      'Nothing wrong. 1,204 of 1,204 rows can be used, 0 left out by a rule, 0 rejected.',
    );
  });

  test('no file could be read', async () => {
    expect(await drawn({ files: [], problems: [wrong] })).toEqual([
      'Checking 1 file against spacesea:se',
      '',
      'error  deals.csv:2 wrong [row/value]',
      '',
      '1 kind of error. No file could be read.',
    ]);
  });

  test('the summing line by itself', () => {
    expect(validationLine(found({ problems: [wrong] }))).toBe(
      '1 kind of error. 1,200 of 1,204 rows can be used, 0 left out by a rule, 4 rejected (0.3%).\n',
    );
  });

  test('rows left out and columns that nothing reads', async () => {
    const files = [
      file('a.csv', {
        filtered: { 'identical repeat': 1, 'where of deals': 3 },
        unused: ['Owner\u001b', 'Phone'],
      }),
      file('b.csv', { filtered: { 'identical repeat': 2 }, unused: ['Phone'] }),
      file('c.csv', {
        source: 'activities',
        filtered: { 'identical repeat': 1 },
        unused: Array.from({ length: 14 }, (_, index) => `x${index}`),
      }),
    ];
    const lines = await drawn({ checked: 3, files });
    expect(lines[3]).toBe('a.csv  deals       1,204  1,200         4         4');
    expect(lines.slice(7, 14)).toEqual([
      '3 rows left out: identical repeat (deals)',
      '3 rows left out: where of deals',
      '1 row left out: identical repeat (activities)',
      'columns of deals that nothing reads: Owner\\x1b and Phone',
      'columns of activities that nothing reads: x0, x1, x2, x3, x4, x5, x6, x7, x8,',
      'x9, x10, x11 and 2 more',
      '',
    ]);
  });
});

describe('a long path keeps its end', () => {
  test.each([
    { width: 80, file: 'examples/demo/exports/people.csv', shown: 'examples/demo/exports/people.csv' },
    {
      width: 80,
      file: 'exports/a-rather-long-folder/2025-Q2/deals-of-the-quarter.csv',
      shown: '…/2025-Q2/deals-of-the-quarter.csv',
    },
    {
      width: 80,
      file: 'a-name-that-is-longer-than-any-column-for-names-can-be.csv',
      shown: '…-than-any-column-for-names-can-be.csv',
    },
    {
      width: 80,
      file: '営業/四半期/二千二十六年第三四半期の商談の一覧表.csv',
      shown: '…二十六年第三四半期の商談の一覧表.csv',
    },
    { width: 60, file: 'examples/demo/exports/people.csv', shown: '…/people.csv' },
  ])('$file at $width', async ({ width, file: name, shown }) => {
    const lines = await drawn({ files: [file(name)] }, width);
    expect(lines[3]?.split(/ {2,}/)[0]).toBe(shown);
  });

  test('whole, if shortened they could not be told apart', async () => {
    const files = [file('exports/2026-Q2/deals.csv'), file('exports/2026-Q3/deals.csv')];
    expect((await drawn({ files }, 60)).slice(3, 7)).toEqual([
      'exports/2026-Q2/    deals   1,204  1,200         0         4',
      '  deals.csv',
      'exports/2026-Q3/    deals   1,204  1,200         0         4',
      '  deals.csv',
    ]);
  });

  test('a list where there is no room for columns', async () => {
    expect((await drawn({ files: [file('exports/2026-Q3/deals.csv')] }, 40)).slice(2, 5)).toEqual([
      'exports/2026-Q3/deals.csv',
      '    source deals  read 1,204  used 1,200',
      '    left out 0  rejected 4',
    ]);
  });
});

test('colour marks what was rejected', async () => {
  const text = await validation(found(), options({ colour: true }));
  expect(text).toContain('\u001b[1m\u001b[31m4\u001b[39m\u001b[22m');
  expect(text).toMatch(/^\u001b\[1mChecking/);
});
