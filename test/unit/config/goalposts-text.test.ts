import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { goalpostsYaml, type NewGoalposts, withGoalposts } from '../../../src/config/goalposts-text.ts';
import { unifiedDiff } from '../../../src/render/unified-diff.ts';
import { absent } from '../../support/tools.ts';

const change = (id: string): NewGoalposts => ({
  id,
  curve: { type: 'range', zero: [0.6, 2.9], ideal: [1.5, 1.8] },
  source: 'own quartiles of 2025-Q4 to 2026-Q3, 20 team-quarters',
});

const reference = {
  grade: 'judgement',
  source: 'own quartiles of 2025-Q4 to 2026-Q3, 20 team-quarters',
};

const curve = { type: 'range', zero: [0.6, 2.9], ideal: [1.5, 1.8] };

/** What `git apply` makes of a file and a diff of it. */
const applied = (text: string, diff: string): string => {
  const cwd = mkdtempSync(join(tmpdir(), 'spacesea-diff-'));
  writeFileSync(join(cwd, 'spacesea.yaml'), text);
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: diff });
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(cwd, 'spacesea.yaml'), 'utf8');
};

const configs: readonly (readonly [name: string, text: string])[] = [
  ['no metrics', 'version: 1\nextends: [spacesea:se]\n'],
  ['no line end at the end', 'version: 1\nextends: [spacesea:se]'],
  ['other metrics', 'version: 1\nmetrics:\n  win_rate:\n    minSample: 9 # few\n\ntarget: 60\n'],
  ['other metrics, in brackets', 'version: 1\nmetrics: { win_rate: { minSample: 9 } }\n'],
  ['no metric in brackets', 'version: 1\nmetrics: {}\n'],
  [
    'the metric, its curve in brackets',
    'version: 1\nmetrics:\n  a:\n    # why\n    curve: { type: linear, worst: 1, best: 2 } # old\n    minSample: 7\n  z:\n    minSample: 3\n',
  ],
  [
    'the metric, its curve line by line',
    'metrics:\n    a:\n        curve:\n            type: range\n            zero:\n                - 1\n                - 9\n            ideal: [2, 3]\n        minSample: 7\nversion: 1\n',
  ],
  [
    'the metric with a reference',
    'version: 1\nmetrics:\n  a:\n    reference: { grade: measured, source: "a: b, {c}" }\n    curve: { type: identity }\n',
  ],
  [
    'the metric in brackets',
    'version: 1\nmetrics:\n  a: { curve: { type: linear, worst: 1, best: 2 }, minSample: 7, }\ntarget: 3\n',
  ],
  ['the metric without a curve, last of all', 'version: 1\nmetrics:\n  b: {}\n  a:\n    minSample: 7'],
  ['quoted keys', 'version: 1\n"metrics":\n  "a":\n    "curve": { type: identity }\n'],
  ['a key without a value', 'version: 1\nmetrics:\n  a:\n    curve:\n    minSample: 7\n'],
  [
    'line ends of Windows',
    'version: 1\r\nmetrics:\r\n  a:\r\n    curve: { type: identity }\r\n    minSample: 7\r\n',
  ],
];

describe.each(configs)('%s', (_name, text) => {
  const after = withGoalposts(text, [change('a'), change('b')]) ?? '';

  test('says the new goalposts, and everything else as before', () => {
    const { metrics: old = {}, ...before } = parse(text);
    const { metrics, ...rest } = parse(after);
    expect(rest).toEqual(before);
    expect(metrics).toEqual({
      ...old,
      a: { ...old.a, curve, reference },
      b: { ...old.b, curve, reference },
    });
  });

  test('loses no comment but of the lines that are replaced, and keeps its line ends', () => {
    for (const comment of text.match(/# (few|why|old)/g) ?? []) expect(after).toContain(comment);
    expect(/(?<!\r)\n/.test(after)).toBe(!text.includes('\r\n'));
  });

  test.skipIf(absent('git'))('git can make the change from the diff (needs git)', () => {
    expect(applied(text, unifiedDiff('spacesea.yaml', text, after))).toBe(after);
  });

  test('a second time changes nothing', () => {
    expect(withGoalposts(after, [change('a'), change('b')])).toBe(after);
  });
});

test.each([
  ['metrics that are no map', 'metrics: [a]\n'],
  ['metrics by an alias', 'a: &all { b: {} }\nmetrics: *all\n'],
  ['a metric by an alias', 'b: &one { minSample: 3 }\nmetrics:\n  a: *one\n'],
  ['a metric with nothing behind it', 'metrics:\n  a:\n'],
  ['metrics with nothing behind them', 'metrics:\n'],
  ['all of it in brackets', '{ version: 1 }\n'],
])('leaves alone: %s', (_name, text) => {
  expect(withGoalposts(text, [change('a')])).toBeUndefined();
});

test('the entries alone are YAML', () => {
  expect(parse(goalpostsYaml([change('a'), change('b')]))).toEqual({
    metrics: { a: { curve, reference }, b: { curve, reference } },
  });
});

test.skipIf(absent('git'))('a diff of any two texts makes one of the other (needs git)', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', '  d', '+', '-', '@@'), { maxLength: 30 })
    .chain((lines) => fc.constantFrom(`${lines.join('\n')}\n`, `x\n${lines.join('\n')}y`));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('spacesea.yaml', before, after);
      if (before === after) expect(diff).toBe('');
      else expect(applied(before, diff)).toBe(after);
    }),
    { numRuns: 60 },
  );
});
