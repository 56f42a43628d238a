import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { guarded, guardSource } from '../support/ajv.ts';

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

test('src/generated/models.ts is what src/models/*.yaml say', async () => {
  const names = readdirSync('src/models').map((file) => `spacesea:${file.replace('.yaml', '')}`);
  const builtin = async (name: string): Promise<string> =>
    readFileSync(`src/models/${name.replace('spacesea:', '')}.yaml`, 'utf8');
  const files = { builtins: names, builtin, open: () => Promise.reject(new Error('no files')) };
  const configs = await Promise.all(
    names.map(async (name) => {
      const { model } = await loadConfig({ path: name, text: `version: 1\nextends: [${name}]\n` }, files);
      return `  '${name}': ${JSON.stringify(model.config, null, 2).replaceAll('\n', '\n  ')},\n`;
    }),
  );
  await expect(
    [
      '/* Written from src/models/ by `npm run update`; do not edit. */\n',
      "import type { Config } from './config.ts';\n\n",
      `export const models = {\n${configs.join('')}} satisfies Readonly<Record<string, Config>>;\n`,
    ].join(''),
  ).toMatchFileSnapshot('../../src/generated/models.ts');
});
