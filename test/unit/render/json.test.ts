import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { renderers } from '../../../src/render/index.ts';
import { json, jsonText } from '../../../src/render/json.ts';
import { compiled } from '../../support/ajv.ts';
import { dimension, group, metric, missing, options, overall, report, whole } from './small-report.ts';

const check = compiled('report');

const rows: ScoreRow[] = [
  overall({ score: 70 }),
  dimension('performance', { label: 'A\u202eB\u009b', score: 70 }),
  metric('win', {
    value: 0.471_910_112_359_550_55,
    unit: '%',
    goal: { min: 0.3775 },
    score: 92,
    n: 89,
    people: 37,
  }),
  missing('gone', 'no file was given'),
];

test('a report is valid, and comes back as it was', () => {
  const given = report(rows, { groups: [whole, group('DACH'), group('Nordics', { suppressed: true })] });
  const back: unknown = JSON.parse(json(given));
  expect(back).toEqual(given);
  expect(check(back)).toBe(true);
});

describe('a planted leak is caught by the schema', () => {
  const hidden = missing('gone', 'fewer than 5 people stand behind it', { status: 'suppressed' });
  test.each([
    { name: 'n', rows: [hidden] },
    { name: 'a value', rows: [{ ...hidden, value: 0.5 }] },
    { name: 'a score', rows: [{ ...hidden, score: 50 }] },
    { name: 'people', rows: [{ ...hidden, people: 3 }] },
    { name: 'coverage', rows: [{ ...hidden, coverage: 1 }] },
  ])('$name', ({ rows: given }) => {
    expect(check(report(given))).toBe(false);
  });
});

test('two spaces, line feeds, a line feed at the end', () => {
  expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

test('what a terminal would act on is escaped, and means the same', () => {
  const text = 'a\u001b[2J\u009b\u0085\u202e\u2066\u200f\u2028\ufeff東 👩\u200d🚀';
  expect(jsonText(text)).toBe(
    '"a\\u001b[2J\\u009b\\u0085\\u202e\\u2066\\u200f\\u2028\\ufeff東 👩\u200d🚀"\n',
  );
  expect(JSON.parse(jsonText(text))).toBe(text);
});

test('whatever the value, it comes back, and no control character but line feeds is in the text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const given = { value, text };
      const written = jsonText(given);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(given)));
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/u);
    }),
  );
});

test('every format has a renderer', async () => {
  const given = report(rows);
  const first = await Promise.all(
    Object.values(renderers).map(async (renderer) => (await renderer(given, options())).slice(0, 9)),
  );
  expect(Object.keys(renderers)).toEqual(['table', 'json', 'md', 'csv']);
  expect(first).toEqual(
    ['SPACE-SEA', '{\n  "form', '## SPACE-', 'group,lev'].map((text) => text.slice(0, 9)),
  );
});
