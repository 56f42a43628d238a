import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { again, quoted } from '../../../src/commands/again.ts';
import { run } from '../../support/run.ts';

test.each([
  { word: 'exports/2026-Q3', is: 'exports/2026-Q3' },
  { word: 'region=EMEA', is: 'region=EMEA' },
  { word: 'my exports', is: "'my exports'" },
  { word: "it's", is: "'it'\\''s'" },
  { word: '$HOME', is: "'$HOME'" },
  { word: '', is: "''" },
])('$word is typed as $is', ({ word, is }) => {
  expect(quoted(word)).toBe(is);
});

test('what is read and chosen is said again, what is only about the output is not', () => {
  const options = {
    deals: ['a.csv', 'b.csv'],
    period: '2026-Q3',
    where: ['team=North Sea'],
    by: ['team'],
    group: 'team:Alps',
    format: ['json'],
    output: 'report.json',
    quiet: true,
  };
  expect(again('explain', ['x'], options)).toBe(
    " x --deals a.csv --deals b.csv --period 2026-Q3 --where 'team=North Sea'",
  );
  expect(again('explainGroup', [], options)).toMatch(/ --by team --group team:Alps$/);
  expect(again('validate', ['x'], options)).toBe(' x --deals a.csv --deals b.csv --period 2026-Q3');
  expect(again('explain', [], {})).toBe('');
});

const place = mkdtempSync(join(tmpdir(), 'spacesea-again-'));
beforeAll(() => cpSync('examples/demo', join(place, 'my team'), { recursive: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the commands that a table names run as they are written', async () => {
  const { out } = await run("spacesea score 'my team' --period 2026-Q2 --width 160", { cwd: place });
  const commands = [...out.matchAll(/spacesea (?:explain|validate) .*?(?= {2})/g)].map(
    ([command]) => command,
  );
  expect(commands).toEqual([
    expect.stringMatching(/^spacesea explain \w+ 'my team' --period 2026-Q2$/),
    "spacesea validate 'my team' --period 2026-Q2",
  ]);
  const [explained, validated] = await Promise.all(commands.map((command) => run(command, { cwd: place })));
  expect(explained).toMatchObject({ code: 0, out: expect.stringContaining('2026-Q2') });
  expect(validated?.out).toMatch(/rejected/);
});
