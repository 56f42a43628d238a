import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { beginningsOf } from '../../src/ingest/dialect.ts';
import { fold } from '../../src/ingest/fold.ts';
import { membersIn } from '../../src/ingest/json-names.ts';
import { likeness } from '../../src/ingest/recognise.ts';
import { headersOf, type Preset } from '../../src/preset.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import { schemas } from '../../src/schemas.ts';
import { writtenPresets } from '../support/presets.ts';
import { pretend } from '../unit/config/support.ts';

const presets = writtenPresets();
const specimens = readdirSync('examples/exports').filter((file) => /\.(csv|json)$/.test(file));

/** The id of the preset that a specimen bears as its name. */
const idOf = (file: string): string => file.split('.')[0] ?? '';

/** The headers of a specimen, in every way to take it apart. */
const headersIn = (file: string): readonly (readonly string[])[] => {
  const bytes = readFileSync(`examples/exports/${file}`);
  if (file.endsWith('.json')) return [membersIn(bytes.toString('utf8'))];
  return beginningsOf({ head: bytes, isWhole: true }, 20).flatMap((records) =>
    records.map(({ names }) => names),
  );
};

const json = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));

describe.each(presets)('$id', (preset) => {
  test('is what schemas/preset.schema.json says', () => {
    const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
    ajv.addSchema(json('schemas/config.schema.json'), 'config.schema.json');
    ajv.addFormat('date', () => true);
    ajv.addKeyword({ keyword: 'discriminator' });
    const isPreset = ajv.compile(json('schemas/preset.schema.json'));
    const { id: _, ...written } = preset;
    isPreset(written);
    expect(isPreset.errors).toBeNull();
  });

  test('feeds canonical fields only, and breaks no rule that a config has to keep', async () => {
    expect(
      Object.keys(preset.columns).filter((field) => !(field in schemas[preset.kind].properties)),
    ).toEqual([]);
    expect(await faultsOf(preset)).toEqual([]);
  });

  test('has a specimen, and knows no other', () => {
    const known = specimens.filter((file) => headersIn(file).some((names) => likeness(preset, names) > 0));
    expect([...new Set(known.map(idOf))]).toEqual([preset.id]);
  });

  test('takes no file with canonical names for an export', () => {
    for (const { properties } of Object.values(schemas))
      expect(likeness(preset, Object.keys(properties))).toBe(0);
  });

  test('reads what it drops nowhere', () => {
    const read = Object.entries(preset.columns).flatMap(([field, column]) => headersOf(column, field));
    const dropped = new Set((preset.drop ?? []).map(fold));
    expect(read.filter((header) => dropped.has(fold(header)))).toEqual([]);
  });

  test('has a row in docs/exports.md and a line in help', () => {
    expect(readFileSync('docs/exports.md', 'utf8')).toContain(`| \`${preset.id}\` |`);
    expect(readFileSync('src/topics/exports.md', 'utf8')).toMatch(new RegExp(`(^|\\s)${preset.id}(,|\\s)`));
  });
});

/** What the config room finds wrong with a source that says itself what the preset knows. */
const faultsOf = async ({ id, kind, columns, skip, nulls = [] }: Preset): Promise<readonly string[]> => {
  const source = { kind, preset: id, columns, ...(skip === undefined ? {} : { skip }), nulls };
  const text = JSON.stringify({ version: 1, sources: { it: source } });
  try {
    await loadConfig({ path: 'spacesea.yaml', text }, pretend({}));
    return [];
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    return error.problems.map(({ message }) => message);
  }
};

test('every specimen is of a preset', () => {
  const ids = presets.map(({ id }) => id);
  expect(specimens.filter((file) => !ids.includes(idOf(file)))).toEqual([]);
});
