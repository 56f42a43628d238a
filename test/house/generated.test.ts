import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
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
