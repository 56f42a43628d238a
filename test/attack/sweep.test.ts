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
import { type Protected, truthOf } from './truth.ts';
import { faults } from './verdict.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-sweep-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const fields = ['team', 'region'];

interface Grouped {
  readonly printed: Printed;
  readonly cwd: string;
  readonly field: string;
}

/** The reports of a command by each field; none where it fails, as many cases do on purpose. */
const reportsOf = async (command: Command): Promise<Grouped[]> => {
  const cwd = copied(place, command);
  const reports: Grouped[] = [];
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
const missed = ({ known, report }: Printed): string[] => {
  // A text need not say of a group that is shown together with others that it is not shown by itself.
  // Where it is not told how many people there are, its line looks as if it were hidden.
  const own = report.groups.filter(
    ({ shownIn, suppressed, people }) => shownIn === undefined && (suppressed || people !== undefined),
  );
  return Object.entries(known).flatMap(([format, { groups }]) =>
    own.flatMap(({ id, suppressed }) =>
      groups.find((group) => group.id === id)?.hidden === suppressed ? [] : [`${format}: ${id}`],
    ),
  );
};

/** Everything that is wrong with a report, and whom it has to protect. */
const check = ({ printed, cwd, field }: Grouped): { readonly protectedCells: readonly Protected[] } => {
  expect([field, missed(printed), misread(printed)]).toEqual([field, [], []]);
  const truth = truthOf(printed.report, cwd);
  const found = Object.keys(printed.known).flatMap((format) =>
    faults(printed, format, truth).map((fault) => `${format}: ${fault}`),
  );
  expect([field, found]).toEqual([field, []]);
  return { protectedCells: truth.cells };
};

const isDemo = ({ args }: Command): boolean => args === '"examples/demo"';

describe('gives nobody away', () => {
  test.each(
    commands()
      .filter((command) => !isDemo(command))
      .map((command) => [`${command.name}: ${command.args}`, command] as const),
  )('%s', async (_, command) => {
    for (const grouped of await reportsOf(command)) check(grouped);
  });

  test('the demo, which has people to protect, and whose numbers every reader sees', async () => {
    const [demo] = commands().filter(isDemo);
    if (demo === undefined) throw new Error('no command is about the demo');
    const reports = await reportsOf(demo);
    expect(reports.map(({ field }) => field)).toEqual(fields);
    const [byTeam] = reports.map((grouped) => ({ ...grouped, ...check(grouped) }));
    const small = byTeam?.protectedCells.filter(({ label }) => label === 'Public Sector');
    expect(small?.length).toBeGreaterThan(5);
    const blind = Object.entries(byTeam?.printed.known ?? {}).filter(
      ([, { cells }]) =>
        cells.filter(({ value, score }) => value !== undefined || score !== undefined).length <= 20,
    );
    expect(blind).toEqual([]);
  });
});

test('a report made up for the goldens is read as well', async () => {
  const printed = await readAll(byRenderer(byTeam));
  expect([missed(printed), misread(printed)]).toEqual([[], []]);
});
