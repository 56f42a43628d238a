import sax from 'sax';
import { describe, expect, test } from 'vitest';
import type { CheckReport, PlacedResult } from '../../../src/checked.ts';
import { check, checkLine } from '../../../src/render/check.ts';
import { checkJson } from '../../../src/render/check-data.ts';
import { checkAnnotations } from '../../../src/render/check-findings.ts';
import { checkSummary } from '../../../src/render/check-summary.ts';
import { conditionOf, findingOf } from '../../../src/render/check-words.ts';
import { junit } from '../../../src/render/junit.ts';
import { options, report } from './small-report.ts';

const result = (rest: Partial<PlacedResult> = {}): PlacedResult => ({
  id: 'floor',
  index: 0,
  of: 'efficiency',
  kind: 'min',
  limit: 55,
  measure: 'score',
  target: { level: 'dimension', id: 'efficiency', label: 'Efficiency & flow' },
  verdict: 'fail',
  level: 'error',
  measured: 48.7,
  low: 44,
  high: 54,
  at: { file: 'spacesea.yaml', line: 7, column: 5, field: 'checks[0]' },
  ...rest,
});

const drop = (rest: Partial<PlacedResult> = {}): PlacedResult =>
  result({
    id: 'drop',
    kind: 'maxDrop',
    limit: 5,
    measured: -8.4,
    low: -14,
    high: -2.8,
    previous: 57.1,
    verdict: 'unsure',
    ...rest,
  });

const missing = (rest: Partial<PlacedResult> = {}): PlacedResult => {
  const { measured: _, low: _low, high: _high, ...without } = result(rest);
  return { ...without, reason: 'hidden: fewer than 5 people stand behind it' };
};

const checked = (results: readonly PlacedResult[], strict = false): CheckReport => ({
  report: report([]),
  results,
  strict,
});

describe('what is said of a result', () => {
  test.each([
    {
      name: 'a floor that is not kept',
      result: result(),
      says: ['Efficiency & flow at least 55', '49 (44 to 54): the whole range is below 55'],
    },
    {
      name: 'a floor that is kept',
      result: result({ verdict: 'pass', measured: 74, low: 68, high: 80 }),
      says: ['Efficiency & flow at least 55', '74 (68 to 80)'],
    },
    {
      name: 'an end close to the limit stands on its own side',
      result: result({ verdict: 'unsure', measured: 58, low: 54.7, high: 62 }),
      says: ['Efficiency & flow at least 55', '58 (54.7 to 62): the range crosses 55'],
    },
    {
      name: 'a ceiling',
      result: result({ kind: 'max', limit: 40 }),
      says: ['Efficiency & flow at most 40', '49 (44 to 54): the whole range is above 40'],
    },
    {
      name: 'a drop',
      result: drop(),
      says: [
        'Efficiency & flow falls by no more than 5',
        '57.1 to 48.7, change -8.4 (-14.0 to -2.8): the range crosses -5',
      ],
    },
    {
      name: 'coverage',
      result: result({ measure: 'coverage', limit: 0.8, measured: 0.65, low: 0.65, high: 0.65 }),
      says: ['coverage of Efficiency & flow at least 80%', '65%'],
    },
    {
      name: 'a fall of coverage',
      result: drop({
        measure: 'coverage',
        limit: 0.1,
        measured: -0.3,
        low: -0.3,
        high: -0.3,
        previous: 0.9,
        verdict: 'fail',
      }),
      says: ['coverage of Efficiency & flow falls by no more than 10%', '90% to 60%'],
    },
    {
      name: 'nothing to show',
      result: missing(),
      says: [
        'Efficiency & flow at least 55',
        'no data (counts as failed; onMissing: pass allows it): hidden: fewer than 5 people stand behind it',
      ],
    },
  ])('$name', ({ result: given, says }) => {
    expect([conditionOf(given), findingOf(given)]).toEqual(says);
  });
});

/** Reads XML strictly, and gives its elements with their attributes, and all texts. */
const parsed = (
  xml: string,
): { elements: (readonly [string, Record<string, string>])[]; texts: string[] } => {
  const found: { elements: (readonly [string, Record<string, string>])[]; texts: string[] } = {
    elements: [],
    texts: [],
  };
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    found.elements.push([name, attributes as Record<string, string>]);
  };
  parser.ontext = (text) => {
    if (text.trim() !== '') found.texts.push(text);
  };
  parser.write(xml).close();
  return found;
};

describe('JUnit', () => {
  const results = [result(), drop(), result({ verdict: 'pass' }), result({ level: 'warn' })];

  test.each([
    { strict: false, failures: '1', skipped: '2', inner: ['failure', 'skipped', 'skipped'] },
    { strict: true, failures: '2', skipped: '1', inner: ['failure', 'failure', 'skipped'] },
  ])('one case a condition; strict: $strict', ({ strict, failures, skipped, inner }) => {
    const { elements } = parsed(junit(checked(results, strict)));
    const names = elements.map(([name]) => name);
    expect(names.filter((name) => name === 'testcase')).toHaveLength(4);
    expect(elements.find(([name]) => name === 'testsuite')?.[1]).toMatchObject({
      tests: '4',
      failures,
      skipped,
      errors: '0',
    });
    expect(names.filter((name) => name === 'failure' || name === 'skipped')).toEqual(inner);
    expect(elements.find(([name]) => name === 'testcase')?.[1]).toEqual({
      classname: 'floor',
      name: 'Efficiency & flow at least 55',
      file: 'spacesea.yaml',
      line: '7',
    });
  });

  test('texts of a config come back as they are; what XML does not allow is shown by name or replaced', () => {
    const label = `<b> & "c" 'd' ]]> \u0000\u001b[2J\ud800 \uffff 東`;
    const { elements, texts } = parsed(
      junit(checked([result({ target: { level: 'metric', id: 'a', label } })])),
    );
    const shown = `<b> & "c" 'd' ]]> \\x00\\x1b[2JU+D800 \ufffd 東`;
    expect(elements.find(([name]) => name === 'testcase')?.[1]['name']).toBe(`${shown} at least 55`);
    expect(texts).toEqual([
      `${shown} at least 55: 49 (44 to 54): the whole range is below 55 (floor, spacesea.yaml:7)`,
    ]);
  });

  test('a check from the command line has no place', () => {
    const { elements } = parsed(junit(checked([result({ at: { file: '--set' } })])));
    expect(elements.find(([name]) => name === 'testcase')?.[1]).not.toHaveProperty('file');
  });
});

describe('annotations', () => {
  test('what does not pass, each at its check; errors are what makes the step fail', () => {
    const text = checkAnnotations(
      checked([result(), drop(), result({ verdict: 'pass' }), result({ level: 'warn' })]),
    );
    expect(text.split('\n').map((line) => line.slice(0, 58))).toEqual([
      '::error file=spacesea.yaml,line=7,title=check/failed::spac',
      '::warning file=spacesea.yaml,line=7,title=check/unsure::sp',
      '::warning file=spacesea.yaml,line=7,title=check/failed::sp',
      '1 passed, 1 unsure, 1 only warned, 1 failed',
      '',
    ]);
  });

  test('strictness makes an error of what is unsure', () => {
    expect(checkAnnotations(checked([drop()], true))).toMatch(/^::error .*check\/unsure/);
  });
});

test('the summary stays small, whatever the number of checks', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => result({ id: `check-${index}` }));
  const text = checkSummary(checked(many));
  expect(new TextEncoder().encode(text).length).toBeLessThan(1 << 20);
  expect(text).toContain('Left out: 19,700 checks, shown by `spacesea check`.');
  expect(text).toContain('0 passed, 0 unsure, 20,000 failed');
});

test('the summary is a table whatever a name holds', () => {
  const text = checkSummary(
    checked([result({ target: { level: 'metric', id: 'a', label: 'a | b\n`c` <img>' } })]),
  );
  expect(text).toContain('| **fail** | a \\| b \\`c\\` &lt;img&gt; at least 55 | 49 (44 to 54): ');
});

test('JSON holds what was measured, and nothing where it is hidden', () => {
  const { checks, counts } = JSON.parse(checkJson(checked([result(), missing()])));
  expect(counts).toEqual({ passed: 0, unsure: 0, failed: 2, warned: 0, withoutData: 1 });
  expect(checks[0]).toMatchObject({ measured: 48.7, low: 44, high: 54, file: 'spacesea.yaml', line: 7 });
  expect(
    Object.keys(checks[1]).filter((key) => ['measured', 'low', 'high', 'previous'].includes(key)),
  ).toEqual([]);
});

test.each([40, 60, 80, 120])('no line is wider than %s columns', async (width) => {
  const label = 'A name of a metric that is rather long, longer than anyone would like it to be';
  const results = [
    result(),
    drop(),
    missing(),
    result({ verdict: 'pass', target: { level: 'metric', id: 'a', label } }),
  ];
  const text = await check(checked(results), options({ width }));
  expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
  const last = '1 passed, 1 unsure, 2 failed, of which 1 without data';
  expect(text.replace(/\s+/g, ' ').trimEnd().endsWith(last)).toBe(true);
  expect(checkLine(checked(results))).toBe(`${last}\n`);
});
