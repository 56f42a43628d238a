import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Told } from '../../../src/render/findings.ts';
import { sarif, uriOf } from '../../../src/render/sarif.ts';
import { sarifCheck } from '../../support/sarif.ts';

const check = sarifCheck();

const row: Told = {
  code: 'row/date',
  severity: 'error',
  message: '"2026-13-02" is not a date',
  at: { file: 'exports/2026 Q3/deals.csv', line: 48, column: 6, field: 'closed_at' },
  hint: 'write date: { 0 }',
  count: 7,
  rows: [
    { file: 'exports/2026 Q3/deals.csv', line: 48 },
    { file: 'b.csv', line: 51 },
  ],
};
const config: Told = {
  code: 'config/value',
  severity: 'warning',
  message: 'weight must be a number',
  at: { file: 'spacesea.yaml', line: 3, column: 5, field: 'a.b' },
};

/** The run of a log that the standard allows. */
const runOf = (problems: readonly Told[], isWhole = true) => {
  const log = JSON.parse(sarif({ problems, isWhole }));
  check(log);
  expect(check.errors).toBeNull();
  return log.runs[0];
};

test('the check of the standard finds what is wrong', () => {
  const log = JSON.parse(sarif({ problems: [config], isWhole: true }));
  log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0;
  log.runs[0].results[0].level = 'notice';
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b.csv';
  expect(check(log)).toBe(false);
  expect(check.errors?.map(({ instancePath }) => instancePath.split('/').at(-1)).sort()).toEqual([
    'level',
    'startColumn',
    'uri',
  ]);
});

test('nothing found is a log without results', () => {
  expect(runOf([])).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  expect(runOf([config], false)).toMatchObject({ invocations: [{ executionSuccessful: false }] });
});

test('a rule for each code, with what docs/errors.md says', () => {
  const { tool, results } = runOf([row, config, row]);
  expect(tool.driver.rules).toMatchObject([
    { id: 'config/value' },
    {
      id: 'row/date',
      shortDescription: {
        text: 'A cell of a date holds something else, a day that does not exist, or a date in another form.',
      },
    },
  ]);
  expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([1, 0, 1]);
});

test('a result: where, how bad, how often', () => {
  const [first, second] = runOf([row, config]).results;
  expect(first).toMatchObject({
    level: 'error',
    occurrenceCount: 7,
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'exports/2026%20Q3/deals.csv' },
          // The number of a field is no column.
          region: { startLine: 48 },
        },
      },
    ],
    relatedLocations: [
      { physicalLocation: { artifactLocation: { uri: 'b.csv' }, region: { startLine: 51 } } },
    ],
  });
  expect(first.locations[0].physicalLocation.region).toEqual({ startLine: 48 });
  expect(second).toMatchObject({
    level: 'warning',
    locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 5 } } }],
  });
  expect(second).not.toHaveProperty('relatedLocations');
});

describe('fingerprints', () => {
  const of = (problem: Told): string => runOf([problem]).results[0].partialFingerprints['spaceseaProblem/v1'];

  test('stay the same where rows move, and more have the problem', () => {
    const moved = { ...row, at: { ...row.at, line: 60, column: 7 }, count: 9, rows: [] };
    expect(of(moved)).toBe(of(row));
    // FNV-1a, 64 bits, of four lines of text, calculated by another program.
    expect(of({ code: 'a', severity: 'error', message: 'b' })).toBe('e1ee25cc69e5cb2c');
  });

  test.each<Partial<Told>>([
    { message: '"2026-14-02" is not a date' },
    { code: 'row/value' },
    { at: { ...row.at, field: 'created_at' } },
    { at: { ...row.at, file: 'b.csv' } },
  ])('differ with %j', (other) => {
    expect(of({ ...row, ...other } as Told)).not.toBe(of(row));
  });
});

describe('texts stand for themselves', () => {
  test.each([
    ['{ from: x }', '{ from: x }'],
    ['map {0} and {12}', 'map {{0}} and {{12}}'],
    ['[a](b) [c]', '\\[a](b) [c]'],
  ])('%s', (message, text) => {
    expect(runOf([{ code: 'x/y', severity: 'notice', message }]).results[0].message.text).toBe(text);
  });
});

test.each([
  ['deals.csv', 'deals.csv'],
  ['./a/../b.csv', './a/../b.csv'],
  ['a:b.csv', 'a%3Ab.csv'],
  ['活動 #1?.csv', '%E6%B4%BB%E5%8B%95%20%231%3F.csv'],
  ['C:/data/a.csv', 'file:///C:/data/a.csv'],
  ['/data/a.csv', 'file:///data/a.csv'],
  ['\ud800.csv', '%EF%BF%BD.csv'],
])('%s as a URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

test('whatever the names and texts are, the log is one that the standard allows', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const number = fc.integer({ min: 1, max: 1e6 });
  const told = fc.record({
    code: fc.constantFrom('row/date', 'config/yaml', 'x/unknown'),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    message: text,
    hint: text,
    at: fc.record({ file: text, line: number, column: number, field: text }, { requiredKeys: [] }),
    count: number,
    rows: fc.array(fc.record({ file: text, line: number }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 4 }), (problems) => {
      expect(runOf(problems as Told[]).results).toHaveLength(problems.length);
    }),
  );
});
