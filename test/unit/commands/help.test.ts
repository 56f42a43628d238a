import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicNames } from '../../../src/commands/topics.ts';
import { codeTexts } from '../../../src/generated/code-texts.ts';
import { presetKinds } from '../../../src/generated/preset-kinds.ts';
import { statistics } from '../../../src/measure/statistics/index.ts';
import { reportSchema } from '../../../src/report-schema.ts';
import { curves } from '../../../src/score/curves/index.ts';
import { run } from '../../support/run.ts';

describe.each(topicNames)('spacesea help %s', (topic) => {
  /** Code is there to be copied, and keeps its lines. */
  const code = new Set(
    readFileSync(`src/topics/${topic}.md`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('    ')),
  );

  test.each([40, 60, 80, 120])('keeps within %i columns, and within 80', async (columns) => {
    const { out } = await run(`spacesea help ${topic} --no-color`, { columns });
    const long = out.split('\n').filter((line) => line.length > Math.min(80, columns));
    expect(long.filter((line) => !code.has(line) || line.length > 80)).toEqual([]);
  });

  test('says the same at every width', async () => {
    const words = async (columns: number): Promise<string[]> =>
      (await run(`spacesea help ${topic} --no-color`, { columns })).out.split(/\s+/).sort();
    expect(await words(60)).toEqual(await words(80));
  });

  test('has no sign of Markdown but that of code and lists', async () => {
    const { out } = await run(`spacesea help ${topic}`);
    expect(out.split('\n').filter((line) => /^(#|\|)|\*\*|\]\(/.test(line))).toEqual([]);
  });

  test('names commands and topics that are there', async () => {
    const { out } = await run(`spacesea help ${topic}`);
    const named = [...out.replace(/\s+/g, ' ').matchAll(/`?spacesea help ([a-z-]+)`/g)];
    for (const [, word = ''] of named) expect(await run(`spacesea help ${word}`)).toMatchObject({ code: 0 });
  });
});

/** The YAML of a page that is a whole config, or a part of one. */
const configsIn = (topic: string): readonly string[] => {
  const parts = readFileSync(`src/topics/${topic}.md`, 'utf8')
    .split(/^(?=\S)/m)
    .join('');
  const blocks = [...parts.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, ''));
  return blocks
    .filter((block) => /^(version|metrics):/.test(block))
    .map((block) => (block.startsWith('version') ? block : `version: 1\nextends: [spacesea:se]\n${block}`));
};

test.each(['mapping', 'model'].flatMap((topic) => configsIn(topic).map((config) => ({ topic, config }))))(
  'a config of $topic is a config',
  async ({ config }) => {
    const folder = mkdtempSync(join(tmpdir(), 'spacesea-help-'));
    writeFileSync(join(folder, 'spacesea.yaml'), config);
    const { err, code } = await run('spacesea config print', { cwd: folder });
    rmSync(folder, { recursive: true });
    expect({ err, code }).toEqual({ err: '', code: 0 });
  },
);

test('both pages have such configs', () => {
  expect([configsIn('mapping').length, configsIn('model').length]).toEqual([1, 2]);
});

test.each(Object.keys(codeTexts))('spacesea help %s says what docs/errors.md says', async (code) => {
  const { out } = await run(`spacesea help ${code}`);
  const [head, , ...text] = out.trimEnd().split('\n');
  expect(head).toBe(code);
  expect(text.join(' ')).toBe(codeTexts[code]?.[1]);
});

test.each([
  { word: 'curve', says: 'did you mean curves?' },
  { word: 'privcy', says: 'did you mean privacy?' },
  { word: 'scoer', says: 'did you mean score?' },
  { word: 'row/dat', says: 'did you mean row/date?' },
  { word: '[row/dat]', says: 'did you mean row/date?' },
  { word: 'weather', says: 'topics: curves, missing,' },
  { word: 'constructor', says: 'topics: curves, missing,' },
])('spacesea help $word ends with 2: $says', async ({ word, says }) => {
  const { out, err, code } = await run(`spacesea help ${word}`);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err.replace(/\s+/g, ' ')).toContain(says);
});

test('a code may be given as messages show it', async () => {
  expect(await run('spacesea help [row/date]')).toEqual(await run('spacesea help row/date'));
});

describe('pages leave nothing out', () => {
  test.each([
    { topic: 'methods', words: Object.keys(statistics) },
    { topic: 'curves', words: Object.keys(curves) },
    { topic: 'missing', words: reportSchema.definitions.score.properties.status.enum },
    { topic: 'exports', words: Object.keys(presetKinds) },
  ])('$topic', async ({ topic, words }) => {
    const { out } = await run(`spacesea help ${topic}`);
    expect(words.filter((word) => !new RegExp(`(^|[ \\n])${word}([ ,\\n]|$)`).test(out))).toEqual([]);
  });
});
