import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const place = realpathSync(mkdtempSync(join(tmpdir(), 'spacesea-rejected-')));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(place, 'case-'));
});

const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(cwd, path), text);

type Cells = readonly string[];
const rowsOf = (path: string): Cells[] => parse(readFileSync(join(cwd, path)), { relax_column_count: false });

/** What a spreadsheet may make of a table. */
const spreadsheets: Readonly<Record<string, (rows: readonly Cells[]) => string>> = {
  'as it was, all quoted': (rows) => saved(rows, { delimiter: ',', end: '\n', quotes: /^/ }),
  'semicolons and CRLF, quotes only where they must be': (rows) =>
    saved(rows, { delimiter: ';', end: '\r\n', quotes: /[;"\r\n]/ }),
  'tabs, and a mark in front': (rows) =>
    `\ufeff${saved(rows, { delimiter: '\t', end: '\r\n', quotes: /[\t"\r\n]/ })}`,
  'columns moved, and one more': (rows) =>
    saved(
      rows.map((cells, index) => [index === 0 ? 'checked by' : 'me', ...[...cells].reverse()]),
      { delimiter: ',', end: '\n', quotes: /[,"\r\n]/ },
    ),
  'sorted, the headers last': ([head = [], ...rows]) =>
    saved([head, ...rows.toSorted((a, b) => Number(a[4] === 'header') - Number(b[4] === 'header'))], {
      delimiter: ',',
      end: '\n',
      quotes: /[,"\r\n]/,
    }),
};

interface Dialect {
  readonly delimiter: string;
  readonly end: string;
  readonly quotes: RegExp;
}

const saved = (rows: readonly Cells[], { delimiter, end, quotes }: Dialect): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (quotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    )
    .map((line) => line + end)
    .join('');

describe('exports with faults, repaired in the file of rejected rows', () => {
  const folder = 'exports/2026-Q3';
  /** Faults that are put into every so many rows of a file, and what repairs them. */
  const breaks: readonly (readonly [file: string, (line: string) => string])[] = [
    ['deals.csv', (line) => line.replace(/,(won|lost)\b/, ',=perhaps $1')],
    ['activities.csv', (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, '$1-99$2-$3')],
  ];
  const repair = (record: string): string =>
    record.replace(/=perhaps (won|lost)/g, '$1').replace(/(\d{4})-99(\d\d)-(\d\d)/g, '$1-$2-$3');
  const scores = async (paths: string): Promise<object> => {
    const { out, err, code } = await run(`spacesea score ${paths} --period 2026-Q3 --by team -f json`, {
      cwd,
    });
    expect([code, out === '' ? err : '']).toEqual([0, '']);
    const { scores: rows, data } = JSON.parse(out);
    return { rows, used: data.used, rejected: data.rejected };
  };

  beforeEach(() => {
    cpSync('examples/demo', cwd, { recursive: true });
    for (const [file, change] of breaks) {
      const lines = read(`${folder}/${file}`).split('\n');
      const broken = lines.map((line, index) => (index % 4 === 3 ? change(line) : line));
      write(`${folder}/${file}`, broken.join('\n'));
    }
  });

  test.each(Object.entries(spreadsheets))('score as if nothing had been wrong: %s', async (_name, save) => {
    const refused = await run(`spacesea score ${folder} --period 2026-Q3`, { cwd });
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('[row/too-many]')]);

    await run(`spacesea validate ${folder} --rejected rejected.csv`, { cwd });
    expect(statSync(join(cwd, 'rejected.csv')).mode & 0o777).toBe(0o600);
    const [head = [], ...rows] = rowsOf('rejected.csv');
    const records = rows.map((cells) => [...cells.slice(0, -1), repair(cells.at(-1) ?? '')]);
    expect(records).not.toEqual(rows);
    write('rejected.csv', save([head, ...records]));
    const repaired = await scores(`${folder} rejected.csv`);

    for (const [file] of breaks) write(`${folder}/${file}`, repair(read(`${folder}/${file}`)));
    expect(repaired).toEqual(await scores(folder));
  });
});

describe('a small file', () => {
  const deals = 'id,outcome,amount\nD1,won,1\nD2,maybe,2\nD3,maybe,3\n';
  const validate = async (paths: string): Promise<{ files: object; problems: object; code: number }> => {
    const line = `spacesea validate ${paths} --set sources.deals.maxRejected=1 -f json`;
    const { out, code } = await run(line, { cwd });
    const { files, problems } = JSON.parse(out);
    return {
      files: Object.fromEntries(
        files.map(({ file, read: all, used, filtered, rejected }: never) => [
          file,
          { all, used, filtered, rejected },
        ]),
      ),
      problems: problems.map(({ code: kind, file, line: at }: never) =>
        [kind, file, at].filter(Boolean).join(' '),
      ),
      code,
    };
  };
  const reject = (paths: string): Promise<unknown> =>
    run(`spacesea validate ${paths} --set sources.deals.maxRejected=1 --rejected rejected.csv`, { cwd });
  const change = (from: string | RegExp, to: string): void =>
    write('rejected.csv', read('rejected.csv').replace(from, to));

  test('what is not repaired is rejected there, and only there', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change('D2,maybe', 'D2,won');
    expect(await validate('deals.csv rejected.csv')).toEqual({
      files: {
        'deals.csv': { all: 3, used: 1, filtered: { 'repaired in rejected.csv': 2 }, rejected: 0 },
        'rejected.csv (deals.csv)': { all: 2, used: 1, filtered: {}, rejected: 1 },
      },
      problems: ['row/value rejected.csv (deals.csv) 4'],
      code: 1,
    });
  });

  test('a row that is taken out stays rejected where it was', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change(/^deals.csv,3.*\n/m, '');
    change('D3,maybe,3', '');
    expect(await validate('deals.csv rejected.csv')).toMatchObject({
      files: { 'deals.csv': { used: 1, rejected: 2 } },
    });
  });

  test('a row of an export that was repaired itself is used; the key says that it is the same', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change('D2,maybe', 'D2,won');
    change('D3,maybe', 'D3,won');
    write('deals.csv', deals.replaceAll('maybe', 'won'));
    expect(await validate('deals.csv rejected.csv')).toMatchObject({
      files: {
        'deals.csv': { used: 3 },
        'rejected.csv (deals.csv)': { filtered: { 'identical repeat': 2 } },
      },
      code: 0,
    });
  });

  test('repeated keys: the rows of the file of rejected rows count, those of the export do not', async () => {
    write('deals.csv', 'id,outcome\nD1,won\nD1,lost\nD2,won\n');
    await reject('deals.csv');
    change('D1,lost', 'D3,lost');
    expect(await validate('deals.csv rejected.csv')).toMatchObject({
      files: {
        'deals.csv': { all: 3, used: 1, filtered: { 'repaired in rejected.csv': 2 } },
        'rejected.csv (deals.csv)': { used: 2 },
      },
      problems: [],
    });
  });

  test('records of a list on one line', async () => {
    write('deals.json', '[{"id": "D1", "outcome": "maybe"}, {"id": "D2", "outcome": "maybe"}]');
    await reject('deals.json');
    change('""D1"", ""outcome"": ""maybe""', '""D1"", ""outcome"": ""won""');
    expect(await validate('deals.json rejected.csv')).toMatchObject({
      files: {
        'deals.json': { all: 2, filtered: { 'repaired in rejected.csv': 2 } },
        'rejected.csv (deals.json)': { all: 2, used: 1, rejected: 1 },
      },
    });
  });

  test.each([
    { name: 'one object', text: '[{\n"id": "D1",\n"outcome": "maybe"}]', all: 1, used: 1 },
    { name: 'a broken line', text: '{"id": "D1", "outcome": "maybe"}\n{"id": "D2"\n', all: 2, used: 1 },
  ])('JSON: $name', async ({ text, all, used }) => {
    write('deals.ndjson', text);
    if (text.startsWith('[')) write('deals.json', text);
    const name = text.startsWith('[') ? 'deals.json' : 'deals.ndjson';
    await reject(name);
    change(/maybe/g, 'won');
    expect(await validate('rejected.csv')).toMatchObject({
      files: { [`rejected.csv (${name})`]: { all, used } },
    });
  });

  test('a delimiter that only the file names', async () => {
    write('deals.csv', 'sep=~\nid~outcome\nD1~maybe\n');
    await reject('deals.csv');
    change(/maybe/g, 'won');
    expect(await validate('rejected.csv')).toMatchObject({
      files: { 'rejected.csv (deals.csv)': { used: 1 } },
    });
  });

  test('what comes back is rejected into another file, and comes back from there', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    await run('spacesea validate rejected.csv --set sources.deals.maxRejected=1 --rejected again.csv', {
      cwd,
    });
    write('again.csv', read('again.csv').replaceAll('maybe', 'won'));
    expect(await validate('again.csv')).toMatchObject({
      files: { 'again.csv (rejected.csv (deals.csv))': { used: 2 } },
    });
  });

  test('what comes back is UTF-8, whatever the config says of the exports', async () => {
    const config = 'sources: { deals: { encoding: windows-1252, maxRejected: 1 } }\n';
    write('spacesea.yaml', `version: 1\nextends: [spacesea:se]\n${config}`);
    writeFileSync(join(cwd, 'deals.csv'), Buffer.from('id,outcome,team\nD1,maybe,Köln\n', 'latin1'));
    await reject('deals.csv');
    change(/maybe/g, 'won');
    await run('spacesea validate rejected.csv --accepted clean.csv', { cwd });
    expect(read('clean.csv')).toContain('D1,Köln,won');
  });

  test('answers of a survey with one column for each question do not come back: others of the row would count twice', async () => {
    const items = 'items: { q1: { from: Q1, scale: [1, 5] }, q2: { from: Q2, scale: [1, 5] } }';
    write(
      'spacesea.yaml',
      `version: 1\nextends: [spacesea:se]\nsources: { surveys: { maxRejected: 1, ${items} } }\n`,
    );
    write('deals.csv', deals);
    await reject('deals.csv');
    const [head] = read('rejected.csv').split('\n');
    write('rejected.csv', `${head}\nsurveys.csv,2,3,q2,row/number,x,,surveys,"r1,4,often"\n`);
    const { code, err } = await run('spacesea validate rejected.csv', { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('holds rejected answers of surveys')]);
  });

  test('the file that is read is not written over', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    const before = read('rejected.csv');
    const { code, err } = await run('spacesea validate deals.csv rejected.csv --rejected rejected.csv', {
      cwd,
    });
    expect([code, read('rejected.csv') === before]).toEqual([2, true]);
    expect(err).toContain('[file/overwrite]');
  });

  test('named beside its folder it is read; a pattern of the config passes it over', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change('D2,maybe', 'D2,won');
    expect(await validate('. rejected.csv')).toMatchObject({
      problems: ['row/value rejected.csv (deals.csv) 4'],
    });
    write('spacesea.yaml', 'version: 1\nextends: [spacesea:se]\nsources: { deals: { files: ["*.csv"] } }\n');
    expect(await validate('')).toMatchObject({
      problems: ['row/value deals.csv 3', 'file/rejected rejected.csv'],
    });
  });

  test('by the flag of its kind, with the files of that kind', async () => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change('D2,maybe', 'D2,won');
    expect(await validate('--deals deals.csv --deals rejected.csv')).toMatchObject({
      files: { 'rejected.csv (deals.csv)': { used: 1 } },
    });
  });

  test.each([
    { name: 'another kind', line: '--activities rejected.csv', says: 'holds rejected rows of deals too' },
    {
      name: 'no such source',
      from: ',deals,"D2',
      to: ',renewals,"D2',
      says: 'of source renewals, which the config does not',
    },
    {
      name: 'a name that every object knows',
      from: ',deals,"D2',
      to: ',toString,"D2',
      says: 'of source toString',
    },
    {
      name: 'no source',
      from: ',deals,"D2',
      to: ',,"D2',
      says: 'rejected.csv:3 holds rejected rows, and this one does not',
    },
    {
      name: 'lost cells',
      from: /^deals.csv,3.*$/m,
      to: 'deals.csv,3',
      says: 'rejected.csv:3 holds rejected rows, and this one has 2 cells',
    },
  ])('refused: $name', async ({ line = 'rejected.csv', from = '', to = '', says }) => {
    write('deals.csv', deals);
    await reject('deals.csv');
    change(from, to);
    const { code, err } = await run(`spacesea validate ${line}`, { cwd });
    expect([code === 2 || code === 3, err.replace(/\s+/g, ' ')]).toEqual([
      true,
      expect.stringContaining(says),
    ]);
    expect(err.replace(/\s+/g, ' ')).toContain('[file/rejected]');
  });
});
