import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { builtinTree } from '../../src/config/builtin-tree.ts';
import { pack } from '../../src/config/packed.ts';
import { plain } from '../../src/config/tree.ts';
import { readYaml } from '../../src/config/yaml.ts';
import { guarded, guardSource } from '../support/ajv.ts';
import { manPage } from '../support/man-page.ts';
import { frameworkPage, metricIndex, metricPage, metricPages } from '../support/metric-pages.ts';
import { pageAssets } from '../support/page-assets.ts';
import { writtenPresets } from '../support/presets.ts';

const schemas = ['deal', 'activity', 'survey', 'person', 'config', 'report'];

test.each(schemas)('src/generated/%s.ts is what schemas/%s.schema.json says', async (name) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  const types = await compile(schema, schema.title, {
    bannerComment: `/* Written from schemas/${name}.schema.json by \`npm run update\`; do not edit. */`,
    style: { singleQuote: true, printWidth: 110 },
  });
  await expect(types).toMatchFileSnapshot(`../../src/generated/${name}.ts`);
});

test.each(guarded)('src/generated/guards/%s.ts is what ajv makes of schemas/%s.schema.json', async (name) => {
  await expect(guardSource(name)).toMatchFileSnapshot(`../../src/generated/guards/${name}.ts`);
});

test('src/generated/page-assets.ts is the style and the script of the page, with their hashes', async () => {
  await expect(await pageAssets()).toMatchFileSnapshot('../../src/generated/page-assets.ts');
});

test('src/generated/model-trees.ts and model-configs.ts are what readYaml makes of src/models/*.yaml', async () => {
  const trees = readdirSync('src/models').map((file) => {
    const name = `spacesea:${file.replace('.yaml', '')}`;
    const { tree } = readYaml(readFileSync(`src/models/${file}`, 'utf8'), name);
    if (tree === undefined) throw new Error(`${file} cannot be read`);
    return { name, tree };
  });
  const lines = trees.map(
    ({ name, tree }) => `  '${name}':\n    ${JSON.stringify(JSON.stringify(pack(tree)))},\n`,
  );
  await expect(
    `/* Written from src/models/ by \`npm run update\`; do not edit. */\nexport const trees = {\n${lines.join('')}};\n`,
  ).toMatchFileSnapshot('../../src/generated/model-trees.ts');
  const configs = trees.map(
    ({ name, tree }) => `  '${name}':\n    ${JSON.stringify(JSON.stringify(plain(tree)))},\n`,
  );
  await expect(
    `/* Written from src/models/ by \`npm run update\`; do not edit. */\nexport const configs = {\n${configs.join('')}};\n`,
  ).toMatchFileSnapshot('../../src/generated/model-configs.ts');
  // Last, so that an update can write a file that it has loaded as it was before.
  for (const { name, tree } of trees) expect(builtinTree(name)).toStrictEqual(tree);
});

test('src/generated/presets.ts is what stands in src/presets/*.yaml', async () => {
  const written = writtenPresets();
  await expect(
    `/* Written from src/presets/ by \`npm run update\`; do not edit. */
export const presets =
  ${JSON.stringify(JSON.stringify(written))};
`,
  ).toMatchFileSnapshot('../../src/generated/presets.ts');
  await expect(
    `/* Written from src/presets/ by \`npm run update\`; do not edit. */
export const presetKinds = {
${written.map(({ id, kind }) => `  '${id}': '${kind}',\n`).join('')}} as const;
`,
  ).toMatchFileSnapshot('../../src/generated/preset-kinds.ts');
});

test('src/generated/code-texts.ts is what docs/errors.md says of each code', async () => {
  const sections = readFileSync('docs/errors.md', 'utf8').split(/^### /m).slice(1);
  const texts = sections.map((section) => {
    const [head = '', ...rest] = section.split(/^#/m)[0]?.trim().split('\n') ?? [];
    const help = rest
      .join(' ')
      .replaceAll('`', '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    const [short = ''] = help.match(/^.*?\.(?= [A-Z]|$)/) ?? [];
    expect(short).not.toBe('');
    return `  ${JSON.stringify(head.replaceAll('`', ''))}: [\n    ${JSON.stringify(short)},\n    ${JSON.stringify(help)},\n  ],\n`;
  });
  await expect(
    `/* Written from docs/errors.md by \`npm run update\`; do not edit. */\n\n/** Of each code what is wrong, in one sentence, and all that the page says. */\nexport const codeTexts: Readonly<Record<string, readonly [short: string, help: string]>> = {\n${texts.join('')}};\n`,
  ).toMatchFileSnapshot('../../src/generated/code-texts.ts');
});

test('docs/man/spacesea.1 is what the list of commands says', async () => {
  await expect(manPage(commands)).toMatchFileSnapshot('../../docs/man/spacesea.1');
});

test.each(Object.entries(metricPages))('the page of every metric of %s', async (name, page) => {
  await expect(metricPage(name as keyof typeof metricPages)).toMatchFileSnapshot(`../../docs/${page}`);
});

test('docs/metrics.md names the metrics of both models, docs/framework.md what covers which part of the framework', async () => {
  await expect(metricIndex()).toMatchFileSnapshot('../../docs/metrics.md');
  await expect(frameworkPage()).toMatchFileSnapshot('../../docs/framework.md');
});
