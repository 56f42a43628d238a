import { expect, test } from 'vitest';
import { builtinNames } from '../src/config/builtin.ts';
import type { Report } from '../src/generated/report.ts';
import { run } from './support/run.ts';

/** The example of each built-in model. */
const examples: Readonly<Record<(typeof builtinNames)[number], string>> = {
  'spacesea:se': 'examples/demo',
  'spacesea:sa': 'examples/architects',
  'spacesea:minimal': 'examples/gallery/short-form',
};

test.each(builtinNames)('%s is scored on its example with full coverage', async (name) => {
  const { out } = await run(`spacesea score ${examples[name]} -f json`);
  const report: Report = JSON.parse(out);
  expect(report.model.id).toContain(name);
  const heads = report.scores.filter(({ group, level }) => group === 'all' && level !== 'metric');
  expect(heads.filter(({ score, coverage }) => score === undefined || coverage !== 1)).toEqual([]);
  expect(heads.length).toBeGreaterThanOrEqual(4);
});
