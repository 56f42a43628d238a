import { describe, expect, test } from 'vitest';
import type { Told } from '../../../src/render/findings.ts';
import { github } from '../../../src/render/github.ts';

const row: Told = {
  code: 'row/date',
  severity: 'error',
  message: '"2026-13-02" is not a date',
  at: { file: 'exports/deals.csv', line: 48, column: 6, field: 'closed_at' },
  hint: 'there is no month 13',
  count: 7,
  rows: [48, 51, 77, 102, 118].map((line) => ({ file: 'exports/deals.csv', line })),
};

describe('one command for each problem', () => {
  test.each<{ name: string; problem: Told; says: string }>([
    {
      name: 'rows: the number of a field is no column of characters',
      problem: row,
      says: '::error file=exports/deals.csv,line=48,title=row/date::exports/deals.csv:48:6 closed_at "2026-13-02" is not a date%0A7 rows have this problem: lines 48, 51, 77, 102, 118 and 2 more%0Ahint: there is no month 13',
    },
    {
      name: 'a config has characters',
      problem: {
        code: 'config/value',
        severity: 'error',
        message: 'weight must be a number',
        at: { file: 'spacesea.yaml', line: 3, column: 5, field: 'a.b' },
      },
      says: '::error file=spacesea.yaml,line=3,col=5,title=config/value::spacesea.yaml:3:5 a.b: weight must be a number',
    },
    {
      name: 'a warning without a place',
      problem: { code: 'row/too-many', severity: 'warning', message: '50% of the rows, at most 5%' },
      says: '::warning title=row/too-many::50%25 of the rows, at most 5%25',
    },
    {
      name: 'a notice about a file',
      problem: { code: 'file/twice', severity: 'notice', message: 'is there twice', at: { file: 'a.csv' } },
      says: '::notice file=a.csv,title=file/twice::a.csv is there twice',
    },
    {
      name: 'a name with what ends a property',
      problem: {
        code: 'file/twice',
        severity: 'error',
        message: 'is',
        at: { file: 'a,b:100%.csv', line: 2 },
      },
      says: '::error file=a%2Cb%3A100%25.csv,line=2,title=file/twice::a,b:100%25.csv:2 is',
    },
    {
      name: 'a text that would be a command, and one that a terminal would act on',
      problem: {
        code: 'row/value',
        severity: 'error',
        message: 'x\r\n::set-env name=A::1\u001b[2J\u202e',
        at: { file: 'a\n::error::.csv' },
      },
      says: '::error file=a %3A%3Aerror%3A%3A.csv,title=row/value::a ::error::.csv x ::set-env name=A::1\\x1b[2JU+202E',
    },
    {
      name: 'standard input is no file',
      problem: { ...row, count: 1, at: { file: 'standard input', line: 2 } },
      says: '::error title=row/date::standard input:2 "2026-13-02" is not a date%0Ahint: there is no month 13',
    },
    {
      name: 'rows that came back stand in the file that holds them',
      problem: { ...row, count: 1, at: { file: 'rejected.csv (exports/deals.csv)', line: 4 } },
      says: '::error file=rejected.csv,line=4,title=row/date::rejected.csv (exports/deals.csv):4 "2026-13-02" is not a date%0Ahint: there is no month 13',
    },
  ])('$name', ({ problem, says }) => {
    expect(github([problem])).toBe(`${says}\n`);
  });

  test('and nothing else', () => {
    expect(github([])).toBe('');
    expect(github([row, row]).split('\n')).toHaveLength(3);
  });
});
