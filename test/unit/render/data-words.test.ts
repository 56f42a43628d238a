import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import {
  coverageText,
  folderOf,
  foundText,
  missingOf,
  namesIn,
  notesIn,
  placesOf,
  sourcesOf,
} from '../../../src/render/data-words.ts';
import { dimension, metric, missing, overall, report } from './small-report.ts';

type File = Report['data']['files'][number];
type Found = Report['data']['problems'][number];

const file = (name: string, source: string, rest: Partial<File> = {}): File => ({
  file: name,
  source,
  kind: 'deal',
  sha256: '0'.repeat(64),
  bytes: 100,
  read: 10,
  used: 10,
  filtered: {},
  rejected: 0,
  fields: [],
  unused: [],
  ...rest,
});

const found = (message: string, rest: Partial<Found> = {}): Found => ({
  code: 'row/date',
  severity: 'error',
  message,
  ...rest,
});

const data = (files: readonly File[], problems: readonly Found[] = []): Report['data'] => ({
  read: 0,
  used: 0,
  filtered: 0,
  rejected: 0,
  files: [...files],
  problems: [...problems],
});

test.each([
  { name: 'all of it', row: overall({ score: 60 }), texts: [] },
  { name: 'no overall score', row: overall(), texts: [] },
  {
    name: 'a part',
    row: overall({ score: 60, coverage: 0.8 }),
    texts: ['80% of the weight has a score; the overall score rests on that.'],
  },
])('coverage: $name', ({ row, texts }) => {
  expect(coverageText(report([row]))).toEqual(texts);
});

describe('files by source', () => {
  const sources = sourcesOf(
    report([], {
      data: data(
        [
          file('q1/deals.csv', 'deals', {
            used: 7,
            filtered: { 'identical repeat': 1 },
            rejected: 2,
            unused: ['A'],
          }),
          file('q1/survey.csv', 'surveys'),
          file('q2/deals.csv', 'deals', {
            used: 6,
            filtered: { 'identical repeat': 2, old: 1 },
            rejected: 1,
            unused: ['A', 'B'],
          }),
        ],
        [
          found('names nobody', { severity: 'warning', file: 'q2/deals.csv' }),
          found('is not a date', { file: 'q1/deals.csv' }),
          found('was not read', { file: 'other.csv' }),
          found('everything is odd'),
        ],
      ),
    }),
  );

  test('add up, each rule and each unused header once', () => {
    expect(
      sources.map(({ source, files, read, used, leftOut, rejected, rules, unused }) => [
        source,
        files.length,
        [read, used, leftOut, rejected],
        [...rules],
        unused,
      ]),
    ).toEqual([
      [
        'deals',
        2,
        [20, 13, 4, 3],
        [
          ['identical repeat', 3],
          ['old', 1],
        ],
        ['A', 'B'],
      ],
      ['surveys', 1, [10, 10, 0, 0], [], []],
    ]);
  });

  test('have their own problems, those first that cost rows', () => {
    expect(sources.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      ['is not a date', 'names nobody'],
      [],
    ]);
  });
});

test('problems of no file that was read stand with the notes, so that none is lost', () => {
  const whole = report([], {
    data: data(
      [file('a.csv', 'deals')],
      [found('in a', { file: 'a.csv' }), found('in b', { file: 'b.csv' }), found('all')],
    ),
    notes: [found('note', { severity: 'notice' })],
  });
  expect(notesIn(whole).map(({ message }) => message)).toEqual(['in b', 'all', 'note']);
});

describe('what is missing', () => {
  test.each([
    { name: 'a metric with a score', row: metric('a', { score: 50, value: 1 }), labels: [] },
    { name: 'one that is shown and has no weight', row: metric('a', { value: 1, weight: 0 }), labels: [] },
    { name: 'one that is shown and not scored by intention', row: metric('a', { value: 1 }), labels: [] },
    { name: 'one without data', row: missing('a', 'no deals file was given'), labels: ['a'] },
    { name: 'one that is hidden', row: metric('a', { status: 'suppressed', reason: 'so' }), labels: ['a'] },
  ])('$name', ({ row, labels }) => {
    expect(missingOf(report([dimension('performance'), row])).flatMap((each) => each.labels)).toEqual(labels);
  });

  test('is told once for each reason, with what would help, but never with how to see what is hidden', () => {
    expect(
      missingOf(
        report([
          dimension('performance'),
          missing('a', 'no deals file was given'),
          metric('b', { status: 'tooFew', reason: '2 records, 5 are needed' }),
          missing('c', 'no deals file was given'),
          metric('d', { status: 'suppressed', reason: 'so that nobody can be singled out' }),
        ]),
      ),
    ).toEqual([
      {
        reason: 'no deals file was given',
        labels: ['a', 'c'],
        help: 'give the export that has it, or say under `sources` of the config which column holds it',
      },
      {
        reason: '2 records, 5 are needed',
        labels: ['b'],
        help: 'a longer period, such as a year, may have enough',
      },
      { reason: 'so that nobody can be singled out', labels: ['d'] },
    ]);
  });

  test('in a group is not missing in the whole', () => {
    expect(missingOf(report([dimension('performance'), missing('a', 'none', { group: 'team:x' })]))).toEqual(
      [],
    );
  });
});

const row = (name: string, line: number): { file: string; line: number } => ({ file: name, line });

test.each([
  { name: 'none', problem: found('x'), text: '' },
  { name: 'a whole file', problem: found('x', { file: 'a.csv' }), text: 'a.csv' },
  { name: 'one line', problem: found('x', { file: 'a.csv', line: 4 }), text: 'a.csv:4' },
  {
    name: 'two rows',
    problem: found('x', { count: 2, rows: [row('in/a.csv', 4), row('in/b.csv', 9)] }),
    text: 'a.csv:4, b.csv:9',
  },
  {
    name: 'more rows than are told',
    problem: found('x', { count: 1200, rows: [row('in/a.csv', 4), row('in/b.csv', 9), row('in/b.csv', 10)] }),
    text: 'a.csv:4, b.csv:9 and 1,198 more',
  },
])('first places: $name', ({ problem, text }) => {
  expect(placesOf(problem, 'in/')).toBe(text);
});

test.each([
  { paths: [], folder: '' },
  { paths: ['in/a.csv'], folder: '' },
  { paths: ['a.csv', 'b.csv'], folder: '' },
  { paths: ['in/a.csv', 'in/b.csv'], folder: 'in/' },
  { paths: ['in/q1/a.csv', 'in/q2/a.csv'], folder: 'in/' },
  { paths: ['/data/in/a.csv', '/data/in-2/a.csv'], folder: '/data/' },
  { paths: ['in/a.csv', 'out/a.csv'], folder: '' },
])('the folder of $paths is "$folder"', ({ paths, folder }) => {
  expect(folderOf(paths)).toBe(folder);
});

test.each([
  {
    name: 'with its field',
    problem: found('is not a date', { field: 'closed_at' }),
    text: 'closed_at is not a date',
  },
  { name: 'of a whole row', problem: found('has 3 cells'), text: 'has 3 cells' },
])('a problem $name', ({ problem, text }) => {
  expect(foundText(problem)).toBe(text);
});

test('of many names the first twelve are told, and the others counted', () => {
  const names = Array.from({ length: 14 }, (_, index) => `c${index}`);
  expect(namesIn(names)).toBe('c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 and 2 more');
});
