/** What a validation may find, made by hand. */
import type { Problem } from '../../src/problems.ts';
import type { Validation } from '../../src/render/validation.ts';
import type { ProblemSummary } from '../../src/types.ts';
import { report } from './report.ts';

const deals = 'exports/2026-Q3/deals.csv';
const activities = 'exports/2026-Q3/活動.csv';

const found: readonly (Problem | ProblemSummary)[] = [
  {
    code: 'row/value',
    severity: 'error',
    message: '"verbal yes" is not one of open, won, lost, no_decision, qualified_out',
    at: { file: deals, line: 155, column: 11, field: 'outcome' },
    hint: 'say which it is: outcome: { from: outcome, map: { "verbal yes": … } }',
    count: 3,
    rows: [
      { file: deals, line: 155 },
      { file: deals, line: 160 },
      { file: 'exports/2026-Q2/deals.csv', line: 42 },
    ],
    excerpt: [
      { line: 155, text: 'd-263154,…,…,…,…,…,…,…,…,…,verbal yes,211000,…,2026-09-11,,2026-09-11,,,,,,,' },
    ],
    caret: 28,
    width: 10,
  },
  {
    code: 'row/date',
    severity: 'error',
    message: '"2026-13-02" is not a date',
    at: { file: deals, line: 48, column: 6, field: 'closed_at' },
    hint: 'there is no month 13; if the day stands before the month, write closed_at: { from: …, date: YYYY-DD-MM }',
    count: 1,
    rows: [{ file: deals, line: 48 }],
    excerpt: [{ line: 48, text: 'D-1047,…,won,18200,2026-05-30,2026-13-02' }],
    caret: 31,
    width: 10,
  },
  {
    code: 'row/unknown-deal',
    severity: 'warning',
    message: '"d-99999" is the id of no deal that can be used',
    at: { file: activities, line: 1_578, field: 'deal_id' },
    hint: 'the row counts all the same, but nothing is known of its deal: that was rejected, or its file is missing',
    count: 118,
    rows: [1_578, 176, 972, 1_502, 1_505].map((line) => ({ file: activities, line })),
  },
];

/** A validation of the files of the report. */
export const validated: Validation = {
  model: 'spacesea:se + spacesea.yaml',
  checked: 5,
  files: report.data.files,
  problems: found,
  repair: 'spacesea validate exports/2026-Q3 --rejected rejected.csv',
};

/** Faults of a config, with the lines around them. */
export const faults: readonly Problem[] = [
  {
    code: 'config/value',
    severity: 'error',
    message: 'weight must be a number of at least 0, not "40%"',
    at: { file: 'spacesea.yaml', line: 23, column: 13, field: 'dimensions.performance.weight' },
    hint: 'write 0.4',
    excerpt: [
      { line: 21, text: '  performance:' },
      { line: 22, text: '    title: 業績' },
      { line: 23, text: '    weight: 40%' },
      { line: 24, text: '    metrics:' },
    ],
    width: 3,
  },
  {
    code: 'config/value',
    severity: 'error',
    message: 'the config has no key "beste"',
    at: { file: 'spacesea.yaml', line: 31, column: 100, field: 'metrics.time_to_answer.curve.beste' },
    hint: 'did you mean best?',
    excerpt: [
      {
        line: 31,
        text: '  time_to_answer: { title: 問い合わせへの回答時間, source: activities, unit: working hours, curve: { type: linear, beste: 2, worst: 24 } }',
      },
    ],
    width: 5,
  },
  { code: 'config/extends', severity: 'error', message: 'there is no built-in model "spacesea:sx"' },
];
