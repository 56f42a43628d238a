import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { patternOf } from '../../src/file-source.ts';
import { type FileChoices, type FoundFiles, findFiles } from '../../src/files.ts';
import { SpaceSeaError, unusable } from '../../src/problems.ts';
import { realShell, type Shell } from '../../src/shell.ts';
import type { Input, Model, Source } from '../../src/types.ts';
import { model } from '../support/small-model.ts';
import { sourceOf } from './ingest/support.ts';

const place = realpathSync(mkdtempSync(join(tmpdir(), 'spacesea-files-')));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(place, 'case-'));
});

const deals = 'id,outcome\nD1,won\n';
const activities = 'id,type,se\nA1,demo,ana\n';
const people = 'id,team\nana,A\n';

/** Writes files by their paths. */
const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
};

const modelOf = (sources: readonly Source[], roster?: string): Model => {
  const { roster: _, ...rest } = model([]);
  return {
    ...rest,
    sources: Object.fromEntries(sources.map((each) => [each.id, each])),
    ...(roster === undefined ? {} : { roster }),
  };
};
const usual = modelOf([sourceOf('deal'), sourceOf('activity'), sourceOf('person')]);

const find = (
  choices: Partial<FileChoices>,
  given: Model = usual,
  change: Partial<Shell> = {},
): Promise<FoundFiles> =>
  findFiles(given, { paths: [], byKind: {}, ...choices }, { ...realShell(cwd), ...change });

/** Names of the files of each source. */
const names = ({ inputs }: FoundFiles): object =>
  Object.fromEntries([...inputs].map(([id, given]) => [id, given.map(({ name }) => name)]));

/** Code and exit code of what stops the search. */
const refusal = async (finding: Promise<unknown>): Promise<object> => {
  const error: unknown = await finding.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof SpaceSeaError)) return { error };
  const [{ code, message, at, hint } = { code: '', message: '' }] = error.problems;
  return { exit: error.exitCode, code, message, file: at?.file, hint };
};

const textOf = async (input: Input | undefined): Promise<string> => {
  let text = '';
  for await (const chunk of input?.open() ?? []) text += new TextDecoder().decode(chunk);
  return text;
};

describe('files by flag', () => {
  test('are given to the source of their kind, in the order of their names, whatever they hold', async () => {
    write({ 'b.csv': activities, 'a.csv': deals, 'c.dat': 'x' });
    const found = await find({ byKind: { deal: ['b.csv', 'a.csv'], activity: ['c.dat'] } });
    expect(names(found)).toEqual({ deals: ['a.csv', 'b.csv'], activities: ['c.dat'] });
    expect(found.notices).toEqual([]);
  });

  test.each([
    {
      name: 'no source of that kind',
      byKind: { survey: ['a.csv'] },
      is: {
        exit: 2,
        code: 'usage/no-source',
        message: 'no source of kind survey in the config',
        hint: 'add one under sources: { surveys: { kind: survey } }',
      },
    },
    {
      name: 'a folder',
      byKind: { deal: ['.'] },
      is: { exit: 3, code: 'file/folder', message: 'is a folder, not a file', file: '.' },
    },
    {
      name: 'no such file',
      byKind: { deal: ['gone.csv'] },
      is: { exit: 3, code: 'file/missing', message: 'does not exist', file: 'gone.csv' },
    },
    { name: 'a file as a folder', byKind: { deal: ['a.csv/b.csv'] }, is: { exit: 3, code: 'file/missing' } },
    {
      name: 'one file for two sources',
      byKind: { deal: ['a.csv'], activity: ['./a.csv'] },
      is: {
        exit: 2,
        code: 'file/two-sources',
        message: 'is given to two sources: deals and activities',
        file: './a.csv',
      },
    },
  ])('cannot be: $name', async ({ byKind, is }) => {
    write({ 'a.csv': deals });
    expect(await refusal(find({ byKind }))).toMatchObject(is);
  });

  test('a kind of two sources needs no flag but a name', async () => {
    const two = modelOf([sourceOf('deal'), sourceOf('deal', { id: 'renewals' })]);
    expect(await refusal(find({ byKind: { deal: ['a.csv'] } }, two))).toMatchObject({
      exit: 2,
      code: 'usage/no-source',
      message: '2 sources are of kind deal: deals, renewals',
      hint: 'name the file without a flag; it is given to the source whose columns it has',
    });
  });
});

describe('a file without a flag', () => {
  test.each([
    { name: 'by its header', file: 'x.csv', text: deals, is: { deals: ['x.csv'] } },
    { name: 'by its other header', file: 'x.tsv', text: 'id\ttype\tse\n', is: { activities: ['x.tsv'] } },
    {
      name: 'by the members of its records',
      file: 'x.json',
      text: '{"records":[{"id":"D1","outcome":"won"}]}',
      is: { deals: ['x.json'] },
    },
    {
      name: 'by the source whose columns it has most of',
      file: 'x.csv',
      text: 'id,team,outcome,amount\n',
      is: { deals: ['x.csv'] },
    },
  ])('belongs to a source: $name', async ({ file, text, is }) => {
    write({ [file]: text });
    expect(names(await find({ paths: [file] }))).toEqual(is);
  });

  test('by a pattern of the config, whatever its header', async () => {
    write({ 'out/won.csv': people });
    const given = modelOf([sourceOf('deal', { files: ['out/*.csv'] }), sourceOf('person')]);
    expect(names(await find({ paths: ['out/won.csv'] }, given))).toEqual({ deals: ['out/won.csv'] });
  });

  test.each([
    {
      name: 'there is none',
      file: 'gone.csv',
      is: { exit: 3, code: 'file/missing', message: 'does not exist', hint: 'check the path' },
    },
    {
      name: 'it fits no source',
      file: 'notes.csv',
      is: {
        exit: 2,
        code: 'file/no-source',
        message: 'was not read: its name and header fit no source',
        hint: 'say what it is with --deals, --activities, --surveys or --people, or under sources in spacesea.yaml',
      },
    },
    { name: 'it is a config', file: 'spacesea.yaml', is: { exit: 2, code: 'file/no-source' } },
    { name: 'it is a report of ours', file: 'report.json', is: { exit: 2, code: 'file/no-source' } },
    {
      name: 'it is a workbook',
      file: 'deals.xlsx',
      is: {
        exit: 3,
        code: 'file/workbook',
        message: 'is a damaged workbook: it is cut off, or not a whole zip archive',
      },
    },
    {
      name: 'it is a workbook by another name',
      file: 'book.csv',
      is: { exit: 3, code: 'file/workbook' },
    },
    {
      name: 'it could be two',
      file: 'both.csv',
      is: { exit: 2, code: 'file/two-sources', message: 'was not read: it could be deals or activities' },
    },
    {
      name: 'it has no name',
      file: '-',
      is: {
        exit: 2,
        code: 'file/two-sources',
        file: 'standard input',
        message: 'was not read: it could hold anything',
      },
    },
    { name: 'it is a pipe', file: '/dev/null', is: { exit: 2, code: 'file/two-sources', file: '/dev/null' } },
  ])('is refused: $name', async ({ file, is }) => {
    write({
      'notes.csv': 'a,b\n',
      'spacesea.yaml': 'version: 1\n',
      'report.json': '{\n  "format": "spacesea-report",\n  "records": []}',
      'deals.xlsx': 'PK\u0003\u0004',
      'book.csv': 'PK\u0003\u0004',
      'both.csv': 'id,outcome,type,se\n',
    });
    const two = modelOf([
      sourceOf('deal', { columns: { type: { from: 'type', type: 'text' } } }),
      sourceOf('activity'),
    ]);
    expect(await refusal(find({ paths: [file] }, two))).toMatchObject({ file, ...is });
  });
});

describe('a header that is nearly that of a source', () => {
  test.each([
    {
      name: 'an id alone is no roster',
      text: 'ID,Start time,Email\n',
      is: 'was not read: its name and header fit no source',
    },
    { name: 'a roster', text: 'id,team\n', is: 'people' },
    { name: 'a roster with names, which deals have too', text: 'id,name,team,region\n', is: 'people' },
    {
      name: 'deals without an outcome are no roster',
      text: 'id,team,region,stage,amount\n',
      is: 'was not read: it looks like deals, but has no column "outcome"',
    },
    {
      name: 'deals without an id are not either',
      text: 'team,outcome,amount\n',
      is: 'was not read: it looks like deals, but has no column "id"',
    },
    {
      name: 'two columns are too few to look like anything',
      text: 'id,amount\n',
      is: 'was not read: its name and header fit no source',
    },
  ])('$name', async ({ text, is }) => {
    write({ 'x.csv': text });
    const found = await find({ paths: ['.'] });
    expect(found.notices[0]?.message ?? [...found.inputs.keys()].join()).toBe(is);
  });
});

describe('a folder', () => {
  test('of pipes and devices among its files it tells, and waits for none', async () => {
    write({ 'q3/deals.csv': deals });
    execFileSync('mkfifo', [join(cwd, 'q3/activities.csv')]);
    const found = await find({ paths: ['q3'] });
    expect(names(found)).toEqual({ deals: ['q3/deals.csv'] });
    expect(found.notices).toMatchObject([{ code: 'file/stream', at: { file: 'q3/activities.csv' } }]);
  });

  test('tells of none that a flag names', async () => {
    write({ 'q3/deals.csv': deals });
    execFileSync('mkfifo', [join(cwd, 'q3/activities.csv')]);
    const found = await find({ paths: ['q3'], byKind: { activity: ['./q3/activities.csv'] } });
    expect(names(found)).toEqual({ activities: ['./q3/activities.csv'], deals: ['q3/deals.csv'] });
    expect(found.notices).toEqual([]);
  });

  test('also where a pattern of the config meets them, but not where it names one in full', async () => {
    write({ 'deals.csv': deals });
    execFileSync('mkfifo', [join(cwd, 'activities.csv')]);
    const withFiles = (files: string[]): Model =>
      modelOf([sourceOf('deal', { files: ['deals.csv'] }), sourceOf('activity', { files })]);
    const met = await find({}, withFiles(['act*.csv']));
    expect(names(met)).toEqual({ deals: ['deals.csv'] });
    expect(met.notices.map(({ code }) => code)).toContain('file/stream');
    const meant = await find({}, withFiles(['activities.csv']));
    expect(names(meant)).toEqual({ activities: ['activities.csv'], deals: ['deals.csv'] });
  });

  test('gives every file to the source that it fits, those below as well, and tells what it passes over', async () => {
    write({
      'q3/deals.csv': deals,
      'q3/more/activities.json': '[{"id":"A1","type":"demo","se":"ana"}]',
      'q3/notes.csv': 'a,b\n',
      'q3/old.XLSX': 'PK\u0003\u0004',
      'q3/dump.csv.gz': '\u001f',
      'q3/page.csv': '<html>',
      'q3/readme.md': '# x\n',
      'q3/spacesea.yaml': 'version: 1\n',
      'q3/report.json': '{"format": "spacesea-report", "formatVersion": "1.0"}',
      'q3/.hidden.csv': deals,
      'q3/node_modules/x.csv': deals,
      'q3/empty.csv': '',
    });
    const found = await find({ paths: ['q3'] });
    expect(names(found)).toEqual({ deals: ['q3/deals.csv'], activities: ['q3/more/activities.json'] });
    expect(found.notices.map(({ code, severity, at }) => `${severity} ${code} ${at?.file}`)).toEqual([
      'warning file/content q3/dump.csv.gz',
      'warning file/no-source q3/empty.csv',
      'warning file/no-source q3/notes.csv',
      'warning file/workbook q3/old.XLSX',
      'warning file/content q3/page.csv',
    ]);
  });

  test('passes over what the config asks for none of, though it has columns of something else', async () => {
    write({
      'q3/deals.csv': 'id,outcome,team,account\nD1,won,A,Acme\n',
      'q3/calls.csv': 'id,type,se,outcome,team,happened_at\nA1,demo,ana,success,A,2026-07-01\n',
      'q3/people.csv': 'id,team,fte,start_on\nana,A,1,2026-01-01\n',
    });
    const found = await find({ paths: ['q3'] }, modelOf([sourceOf('deal'), sourceOf('survey')]));
    expect(names(found)).toEqual({ deals: ['q3/deals.csv'] });
    expect(found.notices.map(({ message, at }) => `${at?.file} ${message}`)).toEqual([
      'q3/calls.csv was not read: it looks like activities, and the config asks for none',
      'q3/people.csv was not read: it looks like people, and the config asks for none',
    ]);
  });

  test('an empty one holds nothing', async () => {
    mkdirSync(join(cwd, 'empty'));
    expect(names(await find({ paths: ['empty'] }))).toEqual({});
  });

  test('beside files, and a file twice, is read once', async () => {
    write({ 'q3/deals.csv': deals, 'x.csv': activities });
    const found = await find({ paths: ['q3', 'x.csv', './q3/deals.csv', 'q3/../q3/deals.csv'] });
    expect(names(found)).toEqual({ deals: ['./q3/deals.csv'], activities: ['x.csv'] });
  });

  test('a link is another name of the same file', async () => {
    write({ 'q3/deals.csv': deals });
    symlinkSync('deals.csv', join(cwd, 'q3/latest.csv'));
    const found = await find({ paths: ['q3'] });
    expect(names(found)).toEqual({ deals: ['q3/deals.csv'] });
    expect([...found.real]).toEqual([join(cwd, 'q3/deals.csv')]);
  });

  test('links that lead nowhere or in a circle are an error', async () => {
    mkdirSync(join(cwd, 'q3'));
    symlinkSync('a.csv', join(cwd, 'q3/a.csv'));
    expect(await refusal(find({ paths: ['q3'] }))).toMatchObject({ exit: 3, code: 'file/loop' });
    expect(await refusal(find({ paths: ['q3/a.csv'] }))).toMatchObject({ exit: 3, code: 'file/loop' });
  });

  test('a file that may not be opened stops the search', async () => {
    write({ 'q3/deals.csv': deals });
    const closed: Partial<Shell> = {
      read: (path): AsyncIterable<Uint8Array> => {
        throw unusable({ code: 'file/permission', message: 'may not be opened', at: { file: path } });
      },
    };
    expect(await refusal(find({ paths: ['q3'] }, usual, closed))).toMatchObject({
      exit: 3,
      code: 'file/permission',
      file: 'q3/deals.csv',
    });
  });
});

describe('files that the config names', () => {
  const dealsAt = (files: string[], folder = '.'): Model =>
    modelOf([sourceOf('deal', { files, folder }), sourceOf('person', { files: ['people.csv'] })]);
  const tree = {
    'exports/2026-Q2/deals.csv': deals,
    'exports/2026-Q3/deals.csv': deals,
    'exports/2026-Q3/deals-emea.JSON': '[]',
    'exports/2026-Q3/notes.md': '',
    'exports/2026-Q3/sub/deals.csv': deals,
    'exports (old)/deals [1].csv': deals,
    'people.csv': people,
  };
  test.each([
    { name: 'a path', files: ['exports/2026-Q3/deals.csv'], is: ['exports/2026-Q3/deals.csv'] },
    { name: 'a path with a dot', files: ['./exports/2026-Q3/deals.csv'], is: ['exports/2026-Q3/deals.csv'] },
    {
      name: 'a path with brackets',
      files: ['exports (old)/deals [1].csv'],
      is: ['exports (old)/deals [1].csv'],
    },
    { name: 'a path that is not there', files: ['exports/2026-Q4/deals.csv'], is: undefined },
    {
      name: 'a star',
      files: ['exports/2026-Q3/deals*'],
      is: ['exports/2026-Q3/deals-emea.JSON', 'exports/2026-Q3/deals.csv'],
    },
    {
      name: 'a star in a folder with brackets',
      files: ['exports (old)/*.csv'],
      is: ['exports (old)/deals [1].csv'],
    },
    { name: 'a star and a dot', files: ['./exports/2026-Q3/*.csv'], is: ['exports/2026-Q3/deals.csv'] },
    {
      name: 'two stars',
      files: ['exports/**/deals.csv'],
      is: ['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv', 'exports/2026-Q3/sub/deals.csv'],
    },
    {
      name: 'endings',
      files: ['exports/2026-Q3/deals*.{csv,json}'],
      is: ['exports/2026-Q3/deals-emea.JSON', 'exports/2026-Q3/deals.csv'],
    },
    {
      name: 'a question mark',
      files: ['exports/2026-Q?/deals.csv'],
      is: ['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv'],
    },
    { name: 'no table by its name', files: ['exports/2026-Q3/*.md'], is: undefined },
    {
      name: 'a folder',
      files: ['exports/2026-Q3'],
      is: ['exports/2026-Q3/deals-emea.JSON', 'exports/2026-Q3/deals.csv', 'exports/2026-Q3/sub/deals.csv'],
    },
    { name: 'a folder with a slash', files: ['exports/2026-Q2/'], is: ['exports/2026-Q2/deals.csv'] },
    {
      name: 'two patterns that overlap',
      files: ['exports/*/deals.csv', 'exports/2026-Q3/deals.csv'],
      is: ['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv'],
    },
    {
      name: 'any period',
      files: ['exports/{period}/deals.csv'],
      is: ['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv'],
    },
    {
      name: 'a period',
      files: ['exports/{period}/deals.csv'],
      period: '2026-Q2',
      is: ['exports/2026-Q2/deals.csv'],
    },
    {
      name: 'a period and a star',
      files: ['exports/{period}/deals*'],
      period: '2026-Q2',
      is: ['exports/2026-Q2/deals.csv'],
    },
    { name: 'a period without files', files: ['exports/{period}/deals*'], period: '2025-Q2', is: undefined },
    {
      name: 'all periods',
      files: ['exports/{period}/deals.csv'],
      period: 'all',
      is: ['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv'],
    },
    { name: 'a file where a folder should be', files: ['people.csv/*.csv'], is: undefined },
  ])('$name', async ({ files, period, is }) => {
    write(tree);
    const found = await find(period === undefined ? {} : { period }, dealsAt(files));
    expect(names(found)).toEqual({ ...(is === undefined ? {} : { deals: is }), people: ['people.csv'] });
  });

  test('from the folder of the config, also above where one stands', async () => {
    write(tree);
    mkdirSync(join(cwd, 'here'));
    const above = dealsAt(['exports/2026-Q3/*.csv'], '..');
    const found = await findFiles(above, { paths: [], byKind: {} }, realShell(join(cwd, 'here')));
    expect(names(found)).toMatchObject({ deals: ['../exports/2026-Q3/deals.csv'] });
  });

  test('by a whole path, and by one that leads upwards', async () => {
    write(tree);
    expect(names(await find({}, dealsAt([join(cwd, 'exports/2026-Q3/*.csv')])))).toMatchObject({
      deals: [join(cwd, 'exports/2026-Q3/deals.csv')],
    });
    expect(names(await find({}, dealsAt(['../exports/2026-Q3/*.csv'], 'exports')))).toMatchObject({
      deals: ['exports/2026-Q3/deals.csv'],
    });
  });

  test.each([
    { name: 'a pattern', pattern: 'exports/*/deals*.csv', file: 'exports/2026-Q3/deals.csv' },
    { name: 'a period', pattern: 'exports/{period}/deals.csv', file: 'exports/2026-Q3/deals.csv' },
    { name: 'a name anywhere', pattern: '**/deals*.csv', file: 'exports/2026-Q3/sub/deals.csv' },
    { name: 'a folder', pattern: './exports', file: 'exports/2026-Q3/deals.csv' },
    { name: 'a path in capitals', pattern: 'EXPORTS/2026-q3/Deals.csv', file: 'exports/2026-Q3/deals.csv' },
  ])('they know a file that is named on the command line: $name', async ({ pattern, file }) => {
    write({ ...tree, [file]: 'x,y\n' });
    const found = await find({ paths: [file] }, dealsAt([pattern]));
    expect(names(found)).toEqual({ deals: [file] });
    const whole = await find({ paths: [join(cwd, file)] }, dealsAt([join(cwd, pattern)]));
    expect(names(whole)).toEqual({ deals: [join(cwd, file)] });
  });

  test('a name anywhere is known outside the folder of the config too', async () => {
    write({ ...tree, 'x/deals9.csv': 'x,y\n' });
    expect(names(await find({ paths: ['x/deals9.csv'] }, dealsAt(['**/deals*.csv'], 'exports')))).toEqual({
      deals: ['x/deals9.csv'],
    });
  });

  test('a file whose name fits two sources is not read', async () => {
    write({ 'a.csv': deals });
    const two = modelOf([sourceOf('deal', { files: ['*.csv'] }), sourceOf('activity', { files: ['a*'] })]);
    expect(await refusal(find({ paths: ['a.csv'] }, two))).toMatchObject({
      exit: 2,
      code: 'file/two-sources',
      message: 'was not read: it could be deals or activities',
    });
    const { notices } = await find({ paths: ['.'] }, two);
    expect(notices).toMatchObject([{ code: 'file/two-sources', at: { file: 'a.csv' } }]);
    expect(await refusal(find({}, two))).toMatchObject({
      exit: 2,
      code: 'file/two-sources',
      message: 'is given to two sources: deals and activities',
    });
  });

  test('are not looked for when a file is named, but for the roster of a config', async () => {
    write({ ...tree, 'x.csv': activities });
    const given = modelOf(
      [
        sourceOf('deal', { files: ['exports/*/deals.csv'] }),
        sourceOf('activity'),
        sourceOf('person', { files: ['people.csv'] }),
      ],
      'people',
    );
    expect(names(await find({ paths: ['x.csv'] }, given))).toEqual({ activities: ['x.csv'] });
    expect(names(await find({ paths: ['x.csv'], hasConfig: true }, given))).toEqual({
      activities: ['x.csv'],
      people: ['people.csv'],
    });
    const byKind = { activity: ['x.csv'], deal: [] };
    expect(names(await find({ byKind, hasConfig: true }, given))).toEqual({
      activities: ['x.csv'],
      people: ['people.csv'],
    });
    write({ 'other.csv': people });
    expect(names(await find({ byKind: { person: ['other.csv'] } }, given))).toEqual({
      people: ['other.csv'],
    });
    expect(names(await find({ byKind: { deal: [] } }, given))).toMatchObject({
      people: ['people.csv'],
      deals: expect.any(Array),
    });
  });

  test('nothing but stars, question marks and braces is special', () => {
    const { top, matches } = patternOf('a+b (1)/[x]/@{c,d}*!.csv', undefined);
    expect(top).toBe('a+b (1)/[x]');
    expect(matches('a+b (1)/[x]/@c9!.csv')).toBe(true);
    expect(matches('a+b (1)/[x]/@d!.csv')).toBe(true);
    expect(matches('aab 1/x/@c!.csv')).toBe(false);
    expect(patternOf('!x.csv', undefined).matches('!x.csv')).toBe(true);
    expect(patternOf('.', undefined).matches('any/thing.csv')).toBe(true);
  });
});

describe('what is opened', () => {
  test('a file can be opened again, and tells when it has changed', async () => {
    write({ 'a.csv': deals });
    const { inputs, changed } = await find({ byKind: { deal: ['a.csv'] } });
    const input = inputs.get('deals')?.[0];
    expect(await textOf(input)).toBe(deals);
    expect(await textOf(input)).toBe(deals);
    expect(changed).toEqual([]);
    const chunks = input?.open()[Symbol.asyncIterator]();
    await chunks?.next();
    write({ 'a.csv': `${deals}D2,won\n` });
    while ((await chunks?.next())?.done === false);
    expect(changed).toMatchObject([
      {
        code: 'file/changed',
        severity: 'warning',
        message: 'changed while it was read',
        at: { file: 'a.csv' },
      },
    ]);
  });

  /** Standard input that can be read once, in pieces; it fails at the end if it should. */
  const standardInput = (
    pieces: readonly string[],
    failure?: Error,
  ): { readonly change: Partial<Shell>; readonly log: string[] } => {
    const log: string[] = [];
    return {
      log,
      change: {
        read: async function* (path) {
          log.push(`open ${path}`);
          try {
            for (const piece of log.length === 1 ? pieces : []) yield new TextEncoder().encode(piece);
            if (failure !== undefined) throw failure;
          } finally {
            log.push('close');
          }
        },
      },
    };
  };

  test('standard input has a name, and is kept for a second reading', async () => {
    const { change, log } = standardInput(['id,outcome\n', 'D1,won\n']);
    const { inputs, real } = await find({ byKind: { deal: ['-'] } }, usual, change);
    const input = inputs.get('deals')?.[0];
    expect(input?.name).toBe('standard input');
    expect([...real]).toEqual(['-']);
    expect(await textOf(input)).toBe('id,outcome\nD1,won\n');
    expect(await textOf(input)).toBe('id,outcome\nD1,won\n');
    expect(log).toEqual(['open -', 'close']);
  });

  test('a reading that was broken off ends at the same place again, and lets go of the stream', async () => {
    const { change, log } = standardInput(['a', 'b', 'c']);
    const { inputs } = await find({ byKind: { deal: ['-'] } }, usual, change);
    const input = inputs.get('deals')?.[0];
    for await (const _ of input?.open() ?? []) break;
    expect(log).toEqual(['open -', 'close']);
    expect(await textOf(input)).toBe('a');
  });

  test('a reading that failed fails again at the same place', async () => {
    const { change } = standardInput(['a', 'b'], new Error('gone'));
    const { inputs } = await find({ byKind: { deal: ['-'] } }, usual, change);
    const input = inputs.get('deals')?.[0];
    await expect(textOf(input)).rejects.toThrow('gone');
    let again = '';
    const reading = (async () => {
      for await (const chunk of input?.open() ?? []) again += new TextDecoder().decode(chunk);
    })();
    await expect(reading).rejects.toThrow('gone');
    expect(again).toBe('ab');
  });

  test('standard input for two sources is refused', async () => {
    expect(await refusal(find({ byKind: { deal: ['-'], activity: ['-'] } }))).toMatchObject({
      exit: 2,
      code: 'file/two-sources',
    });
  });

  test('a pipe is kept as standard input is', async () => {
    const { change, log } = standardInput([deals]);
    const stream = { kind: 'stream', size: 0, modified: 0, real: '/dev/fd/63' } as const;
    const { inputs } = await find({ byKind: { deal: ['/dev/fd/63'] } }, usual, {
      ...change,
      status: async () => stream,
    });
    expect(await textOf(inputs.get('deals')?.[0])).toBe(deals);
    expect(await textOf(inputs.get('deals')?.[0])).toBe(deals);
    expect(log).toEqual(['open /dev/fd/63', 'close']);
  });
});
