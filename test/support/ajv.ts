import { readFileSync } from 'node:fs';
import { _, Ajv, type ValidateFunction } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isCalendarDate, isMoment } from '../../src/formats.ts';

/** Schemas whose checks are written ahead of time. */
export const guarded = ['deal', 'activity', 'survey', 'person', 'config', 'report'] as const;

type Name = (typeof guarded)[number];

const schemaOf = (name: Name): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

/**
 * The schema of a report as a reader of any version 1.x takes it: fields that it does not know may be there, and only
 * what it reads must be as it should. Without the words for people, which a check does not need.
 */
const asRead = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asRead);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .filter(([key, value]) => !(key === 'description' && typeof value === 'string'))
      .map(([key, value]) => [
        key,
        key === 'formatVersion' ? { type: 'string', pattern: '^1\\.' } : asRead(value),
      ]),
  );
};

/**
 * `ownProperties`: without it `required: [constructor]` would hold for every object. `verbose`: errors of a config
 * carry the part of the schema that says what was expected; records need no more than ajv says anyway. No `messages`:
 * ours say what is wrong, and less code is loaded.
 */
const ajvFor = (name: Name, code: object = {}): Ajv =>
  new Ajv({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
    strictRequired: false,
    verbose: name === 'config',
    messages: false,
    code,
  })
    .addFormat('date', isCalendarDate)
    .addFormat('moment', isMoment);

/** A check compiled here and now. */
export const compiled = (name: Name): ValidateFunction => ajvFor(name).compile(schemaOf(name));

/** What ajv needs at run time, by the names that it requires. */
const runtime: readonly (readonly [path: string, name: string])[] = [
  ['ajv/dist/runtime/ucs2length', 'ucs2length'],
  ['ajv/dist/runtime/equal', 'equal'],
];

/** Of the schema of a record a check looks at the words of enums only: the rest would be loaded for nothing. */
const pruned = (json: string, code: string): string => {
  const enums = new Set([...code.matchAll(/schema\d+\.properties\.(\w+)\.enum/g)].map(([, field]) => field));
  const { properties } = JSON.parse(json);
  const kept = Object.entries<{ enum?: unknown }>(properties).filter(([field]) => enums.has(field));
  return JSON.stringify({
    properties: Object.fromEntries(kept.map(([field, of]) => [field, { enum: of.enum }])),
  });
};

/** The source of a check as an ES module. */
export const guardSource = (name: Name): string => {
  const ajv = ajvFor(name, { source: true, esm: true, lines: true, formats: _`formats` });
  const schema = schemaOf(name);
  const code = standaloneCode.default(
    ajv,
    ajv.compile(name === 'report' ? (asRead(schema) as object) : schema),
  );
  const imports: string[] = ["import * as checks from '../../formats.ts';"];
  let body = code.replace('"use strict";', '').trim();
  for (const [path, local] of runtime) {
    if (!body.includes(`require("${path}")`)) continue;
    // A module of the old kind: its function is the default of its default, or was unpacked already.
    imports.push(`import ${local} from '${path}.js';`);
    body = body.replaceAll(`require("${path}").default`, `(${local}.default ?? ${local})`);
  }
  if (name !== 'config' && name !== 'report')
    body = body.replace(
      /^(const schema\d+ = )(\{.*\});$/gm,
      (_, start, json) => `${start}${pruned(json, body)};`,
    );
  const formats = 'const formats = { date: checks.isCalendarDate, moment: checks.isMoment };';
  if (/\brequire\(/.test(body)) throw new Error(`the check of ${name} requires something unknown`);
  return [
    `// @ts-nocheck`,
    `/* Written from schemas/${name}.schema.json by \`npm run update\`; do not edit. */`,
    ...imports,
    '',
    formats,
    '',
    body.replace(/^export const validate = (\w+);\nexport default \w+;/m, 'export const guard = $1;'),
    '',
  ].join('\n');
};
