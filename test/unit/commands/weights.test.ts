import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../support/run.ts';
import { workbookOf } from '../../support/workbook.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-weights-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const cases = 'test/cases';
const cellXml = (cell: string | number): string =>
  typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

const copyOf = (name: string): string => {
  const cwd = mkdtempSync(join(place, 'run-'));
  cpSync(join(cases, name), cwd, { recursive: true });
  return cwd;
};

test('what is printed to paste is valid, and scores what was foretold', async () => {
  const cwd = copyOf('weights-points');
  const period = '-p 2026-Q3 --as-of 2026-10-05';
  const told = await run(`spacesea weights answers.csv exports ${period} -f json -f yaml=team.yaml`, { cwd });
  const { moved, weightSets } = JSON.parse(told.out);
  const config = readFileSync(join(cwd, 'spacesea.yaml'), 'utf8');
  writeFileSync(join(cwd, 'spacesea.yaml'), `${config}${readFileSync(join(cwd, 'team.yaml'), 'utf8')}`);
  expect((await run('spacesea config print', { cwd })).code).toBe(0);
  const overall = async (set: string): Promise<number> => {
    const scored = await run(`spacesea score exports ${period} ${set} -f json`, { cwd });
    const { scores } = JSON.parse(scored.out);
    return scores.find((row: { id: string }) => row.id === 'overall').score;
  };
  expect(moved).toEqual([
    { id: 'overall', label: 'Overall', before: await overall(''), after: await overall('--weights team') },
  ]);
  expect(moved[0].before).not.toBe(moved[0].after);
  expect(weightSets).toEqual({ team: { dimensions: { satisfaction: 57, performance: 43 } } });
});

describe('the same answers in another form', () => {
  const rows = [
    [20, 20, 20, 20, 20],
    [30, 20, 10, 25, 15],
    [25, 25, 10, 20, 20],
    [40, 20, 0, 20, 20],
    [30, 30, 10, 10, 20],
  ];
  const ids = ['satisfaction', 'performance', 'activity', 'communication', 'efficiency'];
  const titles = [
    'Satisfaction & well-being',
    'PERFORMANCE',
    'Activity',
    'communication',
    'Efficiency  & flow',
  ];
  const csv = (header: readonly string[], between: string): string =>
    [header, ...rows].map((row) => row.join(between)).join('\n');
  const write = async (name: string, content: string | Uint8Array): Promise<unknown> => {
    const cwd = mkdtempSync(join(place, 'form-'));
    writeFileSync(join(cwd, name), content);
    const { out, code } = await run(`spacesea weights ${name} -f json`, { cwd });
    expect(code).toBe(0);
    return JSON.parse(out);
  };
  // Sums of the columns by hand: 145, 115, 50, 95, 95 of 500.
  const set = { satisfaction: 29, performance: 23, activity: 10, communication: 19, efficiency: 19 };

  test.each([
    { name: 'ids and commas', file: 'a.csv', content: csv(ids, ',') },
    { name: 'titles and semicolons', file: 'a.csv', content: csv(titles, ';') },
    { name: 'tabs in UTF-16', file: 'a.txt', content: Buffer.from(`\ufeff${csv(titles, '\t')}`, 'utf16le') },
    {
      name: 'points with a comma and a sign',
      file: 'a.csv',
      content: csv(ids, ';').replaceAll('25', '25,0 %'),
    },
    { name: 'lines above the header', file: 'a.csv', content: `Our weights\n\n${csv(ids, ',')}` },
    {
      name: 'one row for each item',
      file: 'a.csv',
      content: [
        'item,points,respondent',
        ...rows.flatMap((row, who) => row.map((points, at) => `${ids[at]},${points},${who}`)),
      ].join('\n'),
    },
    {
      name: 'a workbook',
      file: 'a.xlsx',
      content: workbookOf({
        rows: [ids, ...rows]
          .map((row, at) => `<row r="${at + 1}">${row.map(cellXml).join('')}</row>`)
          .join(''),
      }),
    },
  ])('$name', async ({ file, content }) => {
    expect(await write(file, content)).toMatchObject({
      people: 5,
      weightSets: { team: { dimensions: set } },
    });
  });
});

test('no output of any case names a respondent', () => {
  const told = readdirSync(cases).filter((name) => name.startsWith('weights-'));
  const names = new Set<string>();
  for (const name of told) {
    const file = readdirSync(join(cases, name)).find((each) => each === 'answers.csv');
    if (file === undefined) continue;
    const text = readFileSync(join(cases, name, file), 'utf8');
    for (const [, respondent = ''] of text.matchAll(/^([A-Z]\w+ [A-Z]\w+)[,;]/gm)) names.add(respondent);
  }
  expect(names.size).toBeGreaterThan(5);
  for (const name of told) {
    const printed = ['stdout', 'stderr']
      .map((stream) => readFileSync(join(cases, name, stream), 'utf8'))
      .join();
    for (const respondent of names) expect(printed).not.toContain(respondent);
  }
});
