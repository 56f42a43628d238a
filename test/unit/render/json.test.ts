import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { renderers } from '../../../src/render/index.ts';
import { json, jsonText } from '../../../src/render/json.ts';
import { isReport } from '../../../src/report-schema.ts';
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

describe('a planted leak is caught by the schema, and by whoever reads a saved result', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as {
    definitions: Record<'score' | 'group', { properties: Record<string, Field> }>;
  };
  /** What a hidden row may have: its place, a weight, a unit and a goal of the model, and why it is hidden. */
  const allowed = ['group', 'level', 'id', 'parent', 'label', 'weight', 'status', 'reason', 'unit', 'goal'];
  // Why there is no change may be told, for it says nothing about the number.
  const leaks = Object.entries(definitions.score.properties).filter(
    ([name]) => ![...allowed, 'changeReason'].includes(name),
  );
  const { n: _, ...hidden } = missing('gone', 'fewer than 5 people stand behind it', {
    status: 'suppressed',
  });
  const both = (given: Report): boolean[] => [check(given), isReport(given)].map(Boolean);

  test('a hidden row without numbers is none', () => {
    expect(both(report([hidden]))).toEqual([true, true]);
    expect(leaks.length).toBeGreaterThan(18);
  });

  test.each(leaks)('%s', (name, field) => {
    expect(both(report([{ ...hidden, [name]: sampleOf(field) }]))).toEqual([false, false]);
    // The value itself is one that a shown row may have.
    const shown = metric('win', { value: 0.5, score: 50, [name]: sampleOf(field) });
    expect(both(report([shown]))).toEqual([true, true]);
  });

  test('people of a hidden group', () => {
    const small = group('Nordics', { suppressed: true });
    expect(both(report([], { groups: [whole, small] }))).toEqual([true, true]);
    expect(both(report([], { groups: [whole, { ...small, people: 3 }] }))).toEqual([false, false]);
  });

  test('a hidden row that does not say why', () => {
    const { reason: __, ...silent } = hidden;
    expect(both(report([silent]))).toEqual([false, false]);
  });

  test('a score of a row that has none', () => {
    const open = missing('gone', 'no file was given');
    for (const name of ['score', 'scoreLow', 'scoreHigh'])
      expect(both(report([{ ...open, [name]: 50 }]))).toEqual([false, false]);
  });
});

/** What a field of a row may hold. */
interface Field {
  readonly type: 'number' | 'integer' | 'string' | 'object';
  readonly enum?: readonly string[];
}

const sampleOf = (field: Field): unknown => {
  if (field.type === 'object') return { inPeriod: 1, matched: 1, leftOut: {} };
  return field.type === 'string' ? (field.enum?.[0] ?? 'text') : 1;
};

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
  expect(Object.keys(renderers)).toEqual(['table', 'json', 'md', 'html', 'csv']);
  expect(first).toEqual(
    ['SPACE-SEA', '{\n  "form', '## SPACE-', '<!doctype', 'group,lev'].map((text) => text.slice(0, 9)),
  );
});
