import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { compiled } from './support/ajv.ts';
import { run } from './support/run.ts';

const check = compiled('report');
const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-json-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Rows of what must be told of nobody that is hidden: the schema cannot say so, for they stand elsewhere. */
const leaksOf = ({ groups, scores, trend = [], spreads = [], people = [] }: Report): string[] => {
  const key = ({ group, level, id }: { group: string; level: string; id: string }): string =>
    JSON.stringify([group, level, id]);
  const hidden = new Set(groups.filter(({ suppressed }) => suppressed).map(({ id }) => id));
  const rows = new Set(scores.filter(({ status }) => status === 'suppressed').map(key));
  return [
    ...scores
      .filter(
        ({ group, value, score, people }) => hidden.has(group) && (value ?? score ?? people) !== undefined,
      )
      .map(key),
    ...spreads.filter((row) => hidden.has(row.group) || rows.has(key(row))).map(key),
    ...trend
      .filter((row) => row.period === trend.at(-1)?.period && (hidden.has(row.group) || rows.has(key(row))))
      .map(key),
    ...people.filter(({ group }) => hidden.has(group)).map(({ group }) => group),
  ];
};

/** Is the text a report that the published schema takes, without a number of anybody hidden? */
const expectReport = (text: string): void => {
  const given: Report = JSON.parse(text);
  expect([check(given), check.errors]).toEqual([true, null]);
  expect(leaksOf(given)).toEqual([]);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`.replace(escaped, written));
};

/** Written as escapes, as src/render/json.ts says. */
const escaped =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const written = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('the demo', () => {
  test.each([
    { name: 'by team', line: 'score examples/demo --by team' },
    { name: 'its first period', line: 'score examples/demo -p 2025-Q2' },
    { name: 'without a comparison', line: 'score examples/demo --previous none' },
    { name: 'all records', line: 'score examples/demo -p all' },
    { name: 'a month', line: 'score examples/demo -p 2026-08' },
    {
      name: 'only surveys',
      line: 'score examples/demo/exports/2026-Q3/surveys.csv -c examples/demo/spacesea.yaml',
    },
    { name: 'two periods', line: 'compare 2026-Q1 2026-Q3 examples/demo' },
  ])('$name', async ({ line }) => {
    const { out } = await run(`spacesea ${line} -f json`);
    expectReport(out);
  });
});

/** The same command line, with JSON as its only output. */
const asJson = (command: string): string => {
  const line = command
    .replace(/ (?:-f|--format|-o|--output|--flavou?r)[= ]\S+/g, '')
    .replace(/ (?:-q|--quiet|--plain)\b/g, '');
  return `${line} -f json`;
};

/** Cases that score or compare without standard input or settings. */
const cases = readdirSync('test/cases').flatMap((name) => {
  const command = readFileSync(`test/cases/${name}/cmd`, 'utf8').trim();
  return /^spacesea (?:score|compare) [^<\n]*$/.test(command) ? [{ name, line: asJson(command) }] : [];
});

test('every case that scores writes a report that the schema takes', async () => {
  let reports = 0;
  for (const { name, line } of cases) {
    const cwd = join(place, name);
    cpSync(join('test/cases', name), cwd, { recursive: true });
    const { out } = await run(line, { cwd });
    if (!out.startsWith('{')) continue;
    expectReport(out);
    reports += 1;
  }
  expect(reports).toBeGreaterThan(30);
});
