import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/problems.ts';
import { problemCount, problemText } from '../../../src/render/problems.ts';
import type { ProblemSummary } from '../../../src/types.ts';
import { options } from './small-report.ts';

const told = async (problem: Problem | ProblemSummary, width = 80): Promise<string[]> =>
  (await problemText([problem], options({ width }))).trimEnd().split('\n');

const date: Problem = {
  code: 'row/date',
  severity: 'error',
  message: '"2026-13-02" is not a date',
  at: { file: 'deals.csv', line: 48, column: 6, field: 'close_date' },
  hint: 'there is no month 13',
};

describe('where, what, what now', () => {
  test.each([
    {
      name: 'a row',
      problem: date,
      lines: [
        'error  deals.csv:48:6 close_date "2026-13-02" is not a date [row/date]',
        '       hint  there is no month 13',
      ],
    },
    {
      name: 'a config: the message stands for itself',
      problem: {
        code: 'config/value',
        severity: 'error',
        message: 'weight must be a number, not "40%"',
        at: { file: 'spacesea.yaml', line: 3, column: 5, field: 'dimensions.a.weight' },
      },
      lines: [
        'error  spacesea.yaml:3:5 dimensions.a.weight: weight must be a number, not "40%"',
        '       [config/value]',
      ],
    },
    {
      name: 'no place',
      problem: { code: 'usage/period', severity: 'warning', message: 'there is no period' },
      lines: ['warn   there is no period [usage/period]'],
    },
    {
      name: 'a notice',
      problem: { code: 'measure/as-of', severity: 'notice', message: 'things as they stood', at: {} },
      lines: ['note   things as they stood [measure/as-of]'],
    },
    {
      name: 'hostile text',
      problem: {
        code: 'row/value',
        severity: 'error',
        message: 'found "\u001b[2J\u202e"',
        at: { file: 'a\u001b[31m.csv' },
        hint: 'write\nit',
      },
      lines: ['error  a\\x1b[31m.csv found "\\x1b[2JU+202E" [row/value]', '       hint  write it'],
    },
  ] as const)('$name', async ({ problem, lines }) => {
    expect(await told(problem)).toEqual(lines);
  });

  test('long messages and hints stand under each other', async () => {
    expect(
      await told(
        {
          ...date,
          hint: 'this may be 2026-02-01 or 2026-01-02: say which, with close_date: { date: DD/MM/YYYY }',
        },
        50,
      ),
    ).toEqual([
      'error  deals.csv:48:6 close_date "2026-13-02" is',
      '       not a date [row/date]',
      '       hint  this may be 2026-02-01 or 2026-01-02:',
      '             say which, with close_date: { date:',
      '             DD/MM/YYYY }',
    ]);
  });

  test('a place longer than a line is broken, and not painted', async () => {
    const long = { ...date, at: { file: `${'x'.repeat(50)}.csv` } };
    const text = await problemText([long], options({ width: 40, colour: true }));
    const lines = text.split('\n');
    expect(lines[0]).toBe(`\u001b[1m\u001b[31merror \u001b[39m\u001b[22m ${'x'.repeat(33)}`);
    expect(lines[1]).toBe(`       ${'x'.repeat(17)}.csv "2026-13-`.slice(0, 28));
  });

  test('problems have a blank line between them', async () => {
    expect((await problemText([date, date], options())).split('\n').map((line) => line.slice(0, 6))).toEqual([
      'error ',
      '      ',
      '',
      'error ',
      '      ',
      '',
    ]);
  });

  test('colour', async () => {
    const [first, hint] = (
      await problemText([{ ...date, severity: 'warning' }], options({ colour: true }))
    ).split('\n');
    expect(first).toBe(
      '\u001b[33mwarn  \u001b[39m \u001b[1mdeals.csv:48:6 close_date\u001b[22m "2026-13-02" is not a date [row/date]',
    );
    expect(hint).toBe('       \u001b[36mhint  \u001b[39mthere is no month 13');
  });
});

describe('how many rows have it', () => {
  const at = (file: string, line: number) => ({ file, line });
  const summary = (count: number, rows: ProblemSummary['rows']): ProblemSummary => ({
    ...date,
    at: { file: 'a.csv', line: 5 },
    count,
    rows,
  });
  test.each([
    { name: 'one', count: 1, rows: [at('a.csv', 5)], says: undefined },
    {
      name: 'two of one file',
      count: 2,
      rows: [at('a.csv', 5), at('a.csv', 9)],
      says: '2 rows have this problem: lines 5 and 9',
    },
    {
      name: 'several of one file',
      count: 3,
      rows: [at('a.csv', 5), at('a.csv', 9), at('a.csv', 12)],
      says: '3 rows have this problem: lines 5, 9 and 12',
    },
    {
      name: 'another file',
      count: 2,
      rows: [at('a.csv', 5), at('b.csv', 5)],
      says: '2 rows have this problem: line 5; b.csv line 5',
    },
    {
      name: 'several files, and more',
      count: 1_204,
      rows: [at('a.csv', 5), at('a.csv', 9), at('b.csv', 2), at('b.csv', 7), at('c.csv', 1)],
      says: '1,204 rows have this problem: lines 5 and 9; b.csv lines 2 and 7; c.csv',
    },
    {
      name: 'one file, and more',
      count: 11,
      rows: [48, 51, 77, 102, 118].map((line) => at('a.csv', line)),
      says: '11 rows have this problem: lines 48, 51, 77, 102, 118 and 6 more',
    },
    {
      name: 'only another file',
      count: 2,
      rows: [at('b.csv', 5), at('b.csv', 7)],
      says: '2 rows have this problem: b.csv lines 5 and 7',
    },
    { name: 'no places', count: 4, rows: [], says: '4 rows have this problem' },
    {
      name: 'a hostile file',
      count: 2,
      rows: [at('\u001b.csv', 1)],
      says: '2 rows have this problem: \\x1b.csv line 1; 1 more',
    },
  ])('$name', async ({ count, rows, says }) => {
    const lines = await told(summary(count, rows));
    expect(lines[1]).toBe(`       ${says ?? 'hint  there is no month 13'}`);
  });
});

describe('the line of a row', () => {
  const row: ProblemSummary = {
    ...date,
    count: 2,
    rows: [
      { file: 'deals.csv', line: 48 },
      { file: 'deals.csv', line: 51 },
    ],
    excerpt: [{ line: 48, text: 'D-1047,…,won,18200,2026-05-30,2026-13-02' }],
    caret: 31,
    width: 10,
  };

  test('belongs to its message, with the caret where it says', async () => {
    expect(await told(row)).toEqual([
      'error  deals.csv:48:6 close_date "2026-13-02" is not a date [row/date]',
      '       48 │ D-1047,…,won,18200,2026-05-30,2026-13-02',
      '          │                               ^^^^^^^^^^',
      '       2 rows have this problem: lines 48 and 51',
      '       hint  there is no month 13',
    ]);
  });

  test('in ASCII a hidden cell takes three columns, and the caret moves along', async () => {
    const text = await problemText([row], options({ ascii: true }));
    expect(text.split('\n').slice(1, 3)).toEqual([
      '       48 | D-1047,...,won,18200,2026-05-30,2026-13-02',
      '          |                                 ^^^^^^^^^^',
    ]);
  });

  test('where it is too long, the caret stays in sight', async () => {
    const text = await problemText([row], options({ width: 40 }));
    expect(text.split('\n').slice(3, 5)).toEqual([
      '       48 │ …18200,2026-05-30,2026-13-02',
      '          │                   ^^^^^^^^^^',
    ]);
  });

  test('a tab between cells is a space, and the caret stands below its cell', async () => {
    const tabs = { ...row, excerpt: [{ line: 48, text: 'D1\twon\tx' }], caret: 4, width: 3 };
    expect((await told(tabs)).slice(1, 3)).toEqual(['       48 │ D1 won x', '          │    ^^^']);
  });
});

describe('the lines around the place', () => {
  const config = (text: string, column: number | undefined, width?: number): Problem => ({
    code: 'config/value',
    severity: 'error',
    message: 'wrong',
    at: { file: 'a.yaml', line: 10, ...(column === undefined ? {} : { column }) },
    excerpt: [
      { line: 9, text: 'dimensions:' },
      { line: 10, text },
      { line: 11, text: '' },
    ],
    ...(width === undefined ? {} : { width }),
    hint: 'write 0.4',
  });
  const shown = async (problem: Problem, width = 80) => {
    const lines = await told(problem, width);
    return lines.slice(lines.indexOf('') + 1, lines.lastIndexOf(''));
  };

  test('a caret below what is wrong', async () => {
    expect(await told(config('  weight: 40%', 11, 3))).toEqual([
      'error  a.yaml:10:11: wrong [config/value]',
      '',
      '        9 │ dimensions:',
      '       10 │   weight: 40%',
      '          │           ^^^',
      '       11 │',
      '',
      '       hint  write 0.4',
    ]);
  });

  test('without a hint it ends with the lines', async () => {
    const { hint: _, ...bare } = config('  weight: 40%', 11, 3);
    expect((await told(bare)).at(-1)).toBe('       11 │');
    expect(await problemText([bare], options())).not.toMatch(/\n\n$/);
  });

  test('without a width one character, without a column no caret', async () => {
    expect((await shown(config('  weight: 40%', 11)))[2]).toBe('          │           ^');
    expect(await shown(config('  weight: 40%', undefined))).toEqual([
      '        9 │ dimensions:',
      '       10 │   weight: 40%',
      '       11 │',
    ]);
  });

  test.each([
    {
      name: 'wide letters before it',
      text: 'チーム: 40%',
      column: 6,
      width: 3,
      line: 'チーム: 40%',
      caret: 8,
    },
    {
      name: 'wide letters below it',
      text: 'team: 東京',
      column: 7,
      width: 2,
      line: 'team: 東京',
      caret: 6,
      under: 4,
    },
    { name: 'marks before it', text: 'e\u0301: 40%', column: 5, width: 3, line: 'e\u0301: 40%', caret: 3 },
    { name: 'a tab before it', text: '\tweight: 40%', column: 10, width: 3, line: ' weight: 40%', caret: 9 },
    {
      name: 'an escape code before it',
      text: '\u001b: 40%',
      column: 4,
      width: 3,
      line: '\\x1b: 40%',
      caret: 6,
    },
    { name: 'the end of the line', text: 'weight', column: 7, width: 1, line: 'weight', caret: 6, under: 1 },
  ])('$name', async ({ text, column, width, line, caret, under = 3 }) => {
    const [, first, second] = await shown(config(text, column, width));
    expect(first).toBe(`       10 │ ${line}`);
    expect(second).toBe(`          │ ${' '.repeat(caret)}${'^'.repeat(under)}`);
  });

  test('a long line is shown from a little before the caret', async () => {
    const text = `${'a'.repeat(60)} weight: 40% and more`;
    expect((await shown(config(text, 70, 3), 40)).slice(1, 3)).toEqual([
      '       10 │ …aaaaaaaaaaaaaa weight: 40%…',
      '          │                         ^^^',
    ]);
  });

  test('a long line after the caret is cut', async () => {
    const text = `weight: 40% ${'b'.repeat(60)}`;
    expect((await shown(config(text, 9, 3), 40)).slice(1, 3)).toEqual([
      '       10 │ weight: 40% bbbbbbbbbbbbbbb…',
      '          │         ^^^',
    ]);
  });

  test('a long place is underlined as far as the line goes', async () => {
    const [, first = '', second = ''] = await shown(config(`key: ${'x'.repeat(90)}`, 6, 90), 40);
    expect(first).toBe(`       10 │ key: ${'x'.repeat(23)}`.slice(0, 39).concat('…').slice(0, 40));
    expect(second).toBe(`          │      ${'^'.repeat(23)}`);
  });

  test('in ASCII', async () => {
    const text = await problemText([config('  weight: 40%', 11, 3)], options({ ascii: true }));
    expect(text).toContain('       10 |   weight: 40%\n          |           ^^^\n');
  });
});

describe('how many kinds there are', () => {
  const of = (...severities: readonly Problem['severity'][]) =>
    problemCount(severities.map((severity) => ({ severity })));
  test.each([
    { says: '', given: of() },
    { says: '', given: of('notice') },
    { says: '1 kind of error', given: of('error') },
    { says: '2 kinds of warnings', given: of('warning', 'warning') },
    { says: '2 kinds of errors and 1 kind of warning', given: of('error', 'warning', 'error', 'notice') },
  ])('$says', ({ says, given }) => {
    expect(given).toBe(says);
  });
});
