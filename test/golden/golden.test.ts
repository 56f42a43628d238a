import { describe, expect, test } from 'vitest';
import type { CheckReport, PlacedResult } from '../../src/checked.ts';
import { check } from '../../src/render/check.ts';
import { compare } from '../../src/render/compare.ts';
import { explain } from '../../src/render/explain.ts';
import { plain, quiet, type RenderOptions, renderers } from '../../src/render/index.ts';
import { problemText } from '../../src/render/problems.ts';
import { validation } from '../../src/render/validation.ts';
import { compiled } from '../support/ajv.ts';
import { expectOnlyColour } from '../support/drawn-text.ts';
import { faults, validated } from './problems.ts';
import { byTeam, report } from './report.ts';

const explained = async (options: RenderOptions): Promise<string> => {
  const questions = [
    { name: 'overall', group: 'all' },
    { name: 'efficiency', group: 'all' },
    { name: 'communication', group: 'all' },
    { name: 'win_rate', group: 'all' },
    { name: 'design_cycle', group: 'all' },
    { name: 'satisfaction', group: 'team:Public Sector' },
  ];
  const texts = await Promise.all(questions.map((question) => explain(byTeam, question, options)));
  return texts.join(`${'='.repeat(options.width)}\n`);
};

const asked = {
  ...{ id: 'flow', index: 0, of: 'efficiency', kind: 'min', limit: 55, measure: 'score', level: 'error' },
  target: { level: 'dimension', id: 'efficiency', label: 'Efficiency & flow' },
  at: { file: 'spacesea.yaml', line: 7, column: 5, field: 'checks[0]' },
} as const satisfies Partial<PlacedResult>;

/** One result of each kind. */
const checked: CheckReport = {
  report,
  strict: false,
  results: [
    { ...asked, verdict: 'pass', measured: 67.1415, low: 64.2, high: 69.9 },
    { ...asked, limit: 65, verdict: 'unsure', measured: 67.1415, low: 64.2, high: 69.9 },
    { ...asked, limit: 80, verdict: 'fail', measured: 67.1415, low: 64.2, high: 69.9 },
    {
      ...{ ...asked, kind: 'maxDrop', limit: 5, verdict: 'fail', previous: 80.34 },
      ...{ measured: -13.2, low: -17.5, high: -9.1 },
    },
    { ...asked, measure: 'coverage', limit: 0.8, verdict: 'fail', level: 'warn', measured: 2 / 3 },
    {
      ...{ ...asked, verdict: 'fail', reason: '1 of 2 metrics have a score, 2 are needed' },
      target: { level: 'dimension', id: 'communication', label: 'Communication & collaboration' },
    },
  ],
};

/** What a terminal shows, by the folder of its goldens. */
const outputs: Readonly<Record<string, (options: RenderOptions) => string | Promise<string>>> = {
  table: (options) => renderers.table(report, options),
  groups: (options) => renderers.table(byTeam, options),
  plain: (options) => plain(byTeam, options),
  explain: explained,
  compare: (options) => compare(byTeam, options),
  check: (options) => check(checked, options),
  validate: (options) => validation(validated, options),
  config: (options) => problemText(faults, options),
};

describe.each(Object.entries(outputs))('%s', (folder, draw) => {
  test.each([60, 80, 100, 120])('%s columns', async (width) => {
    const unicode = await draw({ width, colour: false, ascii: false });
    const ascii = await draw({ width, colour: false, ascii: true });
    await expect(unicode).toMatchFileSnapshot(`${folder}/${width}.txt`);
    await expect(ascii).toMatchFileSnapshot(`${folder}/${width}-ascii.txt`);
  });

  test.each([60, 80, 100, 120])('%s columns in colour', async (width) => {
    const unicode = await draw({ width, colour: true, ascii: false });
    const [bare, ascii] = await Promise.all(
      [false, true].map((colour) => draw({ width, colour, ascii: true })),
    );
    // Codes that a reader can see, and no terminal acts on.
    await expect(unicode.replaceAll('\u001b', '␛')).toMatchFileSnapshot(`${folder}/${width}-colour.txt`);
    expectOnlyColour(ascii ?? '', bare ?? '');
  });
});

test('formats without a width', async () => {
  const options = { width: 80, colour: false, ascii: false };
  await expect(await renderers.md(byTeam, options)).toMatchFileSnapshot('report.md');
  const github = await renderers.md(byTeam, { ...options, flavor: 'github' });
  await expect(github).toMatchFileSnapshot('report.github.md');
  await expect(await renderers.csv(byTeam, options)).toMatchFileSnapshot('report.csv');
  await expect(await renderers.json(byTeam, options)).toMatchFileSnapshot('report.json');
  await expect(await quiet(byTeam)).toMatchFileSnapshot('quiet.txt');
});

test('the report is one that spacesea could have written', () => {
  const check = compiled('report');
  expect([check(report), check.errors]).toEqual([true, null]);
  expect([check(byTeam), check.errors]).toEqual([true, null]);
});
