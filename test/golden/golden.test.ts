import { describe, expect, test } from 'vitest';
import { explain } from '../../src/render/explain.ts';
import { plain, quiet, type RenderOptions, renderers } from '../../src/render/index.ts';
import { problemText } from '../../src/render/problems.ts';
import { validation } from '../../src/render/validation.ts';
import { compiled } from '../support/ajv.ts';
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

/** What a terminal shows, by the folder of its goldens. */
const outputs: Readonly<Record<string, (options: RenderOptions) => string | Promise<string>>> = {
  table: (options) => renderers.table(report, options),
  groups: (options) => renderers.table(byTeam, options),
  plain: (options) => plain(byTeam, options),
  explain: explained,
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

  test('colour', async () => {
    const text = await draw({ width: 80, colour: true, ascii: false });
    // Codes that a reader can see, and no terminal acts on.
    await expect(text.replaceAll('\u001b', '␛')).toMatchFileSnapshot(`${folder}/80-colour.txt`);
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
