import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../support/run.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-init-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const folderWith = (...names: readonly string[]): string => {
  const cwd = mkdtempSync(join(place, 'run-'));
  for (const name of names) cpSync(join('test/exports', name), join(cwd, name));
  return cwd;
};

const records = readdirSync('test/exports').filter((name) => !/survey|forms|typeform|grouped/.test(name));

describe('what init writes is valid and scores as it stands', () => {
  const together: readonly (readonly string[])[] = [
    ...records.map((name) => [name]),
    ['salesforce_report_details_only_footer_utf8.csv', 'salesforce_activities_report.csv'],
    ['pipedrive_deals.csv', 'salesforce_activities_report.csv'],
    ['eu_semicolon_cp1252.csv', 'eu_semicolon_sep_line_utf8bom.csv'],
  ];

  test.each(together.map((names) => ({ names, title: names.join(' and ') })))('$title', async ({ names }) => {
    const cwd = folderWith(...names);
    expect((await run('spacesea init', { cwd })).code).toBe(0);
    expect((await run('spacesea config print', { cwd })).code).toBe(0);
    const { code, out } = await run('spacesea validate', { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(', 0 rejected') });
    expect((await run('spacesea score --period all', { cwd })).code).toBe(0);
  });
});

test('surveys whose questions nobody has matched leave a valid config that reads nothing', async () => {
  const cwd = folderWith('ms_forms_responses.csv', 'typeform_responses.csv');
  expect((await run('spacesea init', { cwd })).code).toBe(0);
  expect((await run('spacesea config print', { cwd })).code).toBe(0);
  expect((await run('spacesea score', { cwd })).err).toContain('[file/none]');
});

test('--force writes over a config, and --dry-run over nothing', async () => {
  const cwd = folderWith('pipedrive_deals.csv');
  writeFileSync(join(cwd, 'spacesea.yaml'), 'version: 1\n');
  const dry = await run('spacesea init --dry-run', { cwd });
  expect(readFileSync(join(cwd, 'spacesea.yaml'), 'utf8')).toBe('version: 1\n');
  expect((await run('spacesea init --force', { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'spacesea.yaml'), 'utf8')).toBe(dry.out);
});

test('an export is never written over', async () => {
  const cwd = folderWith('pipedrive_deals.csv');
  const { code, err } = await run('spacesea init --force -o pipedrive_deals.csv', { cwd });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('[file/overwrite]') });
});

test('paths are written from the folder of the config', async () => {
  const cwd = folderWith('pipedrive_deals.csv');
  cpSync(join(cwd, 'pipedrive_deals.csv'), join(cwd, 'exports/2026-Q3/deals.csv'));
  cpSync(join(cwd, 'pipedrive_deals.csv'), join(cwd, 'exports/2026-Q2/deals.csv'));
  expect((await run('spacesea init exports -o exports/spacesea.yaml', { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'exports/spacesea.yaml'), 'utf8')).toContain('files: ["*/deals.csv"]');
});

test('a forced preset is written down', async () => {
  const cwd = folderWith('pipedrive_deals.csv');
  expect((await run('spacesea init --preset pipedrive-deals', { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'spacesea.yaml'), 'utf8')).toContain('preset: pipedrive-deals');
});
