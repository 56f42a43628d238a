import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { byTeam } from '../golden/report.ts';
import { run } from '../support/run.ts';
import { type Cell, holds, type Known } from './known.ts';
import { byRenderer, type Printed, readAll } from './print.ts';
import { readJson } from './read-rows.ts';
import { type Command, commands, copied } from './sweep.ts';
import { truthOf } from './truth.ts';
import { faults } from './verdict.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-sweep-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const fields = ['team', 'region', 'segment'];

/** The reports of a command by each field; none where it fails, as many cases do on purpose. */
const reportsOf = async (command: Command): Promise<{ printed: Printed; cwd: string; field: string }[]> => {
  const cwd = copied(place, command);
  const reports = [];
  for (const field of fields) {
    const { out, code } = await run(`spacesea score ${command.args} --by ${field} -f json`, { cwd });
    if (code !== 0 || !out.startsWith('{')) continue;
    const { report } = readJson(out);
    if (report.groups.length > 1) reports.push({ printed: await readAll(byRenderer(report)), cwd, field });
  }
  return reports;
};

/** What a reader of text knows must be true: the number of the JSON report lies in the range. */
const misread = ({ known }: Printed): string[] => {
  const exact = known['json']?.cells ?? [];
  const middle = (range: Cell['value']): number | undefined => range && (range[0] + range[1]) / 2;
  return Object.entries(known).flatMap(([format, { cells }]: [string, Known]) =>
    cells.flatMap((cell) => {
      const other = exact.find(
        ({ group, id, level }) => group === cell.group && id === cell.id && level === cell.level,
      );
      return (['value', 'score', 'coverage', 'n', 'people'] as const).flatMap((name) => {
        const [range, value] = [cell[name], middle(other?.[name])];
        const isRight =
          range === undefined || (value !== undefined && holds([range[0] - 1e-9, range[1] + 1e-9], value));
        return isRight ? [] : [`${format}: ${name} of ${cell.id} in ${cell.group}`];
      });
    }),
  );
};

/** Groups that a format does not have, or that are hidden in one and not in the other. */
const missed = ({ known }: Printed): string[] =>
  Object.entries(known).flatMap(([format, { groups }]) =>
    (known['json']?.groups ?? []).flatMap(({ id, hidden }) =>
      groups.find((group) => group.id === id)?.hidden === hidden ? [] : [`${format}: ${id}`],
    ),
  );

describe.each(commands().map((command) => [`${command.name}: ${command.args}`, command] as const))(
  '%s',
  (_, command) => {
    test('gives nobody away', async () => {
      for (const { printed, cwd, field } of await reportsOf(command)) {
        expect([field, missed(printed), misread(printed)]).toEqual([field, [], []]);
        const truth = truthOf(printed.report, cwd);
        const found = Object.keys(printed.known).flatMap((format) =>
          faults(printed, format, truth).map((fault) => `${format}: ${fault}`),
        );
        expect([field, found]).toEqual([field, []]);
      }
    });
  },
);

test('the demo has people to protect, and its readers see what is printed', async () => {
  const { out } = await run('spacesea score examples/demo --by team -f json');
  const printed = await readAll(byRenderer(readJson(out).report));
  const { cells, labels } = truthOf(printed.report, '.');
  expect(labels).toContain('Public Sector');
  expect(cells.filter(({ label }) => label === 'Public Sector').length).toBeGreaterThan(5);
  const counted = Object.entries(printed.known).map(([format, { cells: each }]) => [
    format,
    each.filter(({ value, score }) => value !== undefined || score !== undefined).length > 20,
  ]);
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries(Object.keys(printed.known).map((format) => [format, true])),
  );
});

test('a report made up for the goldens is read as well', async () => {
  const printed = await readAll(byRenderer(byTeam));
  expect([missed(printed), misread(printed)]).toEqual([[], []]);
});
