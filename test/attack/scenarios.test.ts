import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import type { Printed } from './print.ts';
import { type Crowd, reportOn, reportUnlessRefused, stage } from './stage.ts';
import { truthOf } from './truth.ts';
import { faultsOf, formats, leaks } from './verdict.ts';
import { type Atom, rest } from './world.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-attack-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface View {
  readonly printed: Printed | undefined;
  readonly where?: Atom;
}

/** What somebody who has several reports, each in the same format, finds out about the mood of some people. */
const together = (
  views: readonly View[],
  targets: readonly Atom[],
): { means: string[]; counts: string[] } => {
  const found = formats.flatMap((format) => {
    const sights = views.flatMap(({ printed, where = {} }) => {
      const known = printed?.known[format];
      return known === undefined ? [] : [{ known, where }];
    });
    const model = views.find(({ printed }) => printed !== undefined)?.printed?.model;
    if (model === undefined) throw new Error('every report was refused');
    const secrets = targets.map((target) => ({ metric: 'mood', target }));
    return leaks({ model, sights }, secrets).map((leak) => `${format}: ${leak}`);
  });
  return {
    counts: found.filter((leak) => leak.endsWith('stand behind it')),
    means: found.filter((leak) => !leak.endsWith('stand behind it')),
  };
};

const north: Crowd = { team: 'North', answers: [4, 3, 5, 4, 2, 3, 4] };
const south: Crowd = { team: 'South', answers: [2, 1, 4] };
const west: Crowd = { team: 'West', answers: [5, 4, 4, 1, 2, 3, 3, 4] };

describe('1. a small group beside a total', () => {
  const cases: Readonly<Record<string, readonly Crowd[]>> = {
    'between two large ones': [north, south, west],
    'of one person': [north, { team: 'South', answers: [1] }, west],
    'beside the smallest that is large enough': [north, south, { team: 'West', answers: [3, 1, 4, 4, 2] }],
    'whose neighbours are all content': [
      { team: 'North', answers: [5, 5, 4, 5, 4, 5, 5] },
      { team: 'South', answers: [5, 4, 5] },
      { team: 'West', answers: [5, 4, 5, 4, 5, 3] },
    ],
    'of four among many': [
      north,
      west,
      { team: 'South', answers: [1, 1, 2, 1] },
      { team: 'East', answers: [2, 3, 4, 4, 2, 5] },
    ],
  };
  test.each(Object.entries(cases))('%s', async (name, crowds) => {
    const cwd = stage(place, `small ${name}`, crowds);
    const printed = await reportOn(cwd, '--by team');
    expect(truthOf(printed.report, cwd).cells).toContainEqual(
      expect.objectContaining({ label: 'South', because: 'few' }),
    );
    expect(faultsOf(printed, cwd)).toEqual([]);
  });
});

describe('2. two groups and a total', () => {
  const cases: Readonly<Record<string, readonly Crowd[]>> = {
    'one of them small': [north, south],
    'both small': [south, { team: 'North', answers: [3, 4, 2, 5] }],
    'so few that the smaller is one person': [
      { team: 'North', answers: [4, 3, 5, 2, 2] },
      { team: 'South', answers: [1] },
    ],
  };
  test.each(Object.entries(cases))('%s', async (name, crowds) => {
    const cwd = stage(place, `two ${name}`, crowds);
    expect(faultsOf(await reportOn(cwd, '--by team'), cwd)).toEqual([]);
  });
});

describe('3. a filter that leaves few people out', () => {
  const abroad = (answers: readonly number[]): Crowd => ({ team: 'West', region: 'APAC', answers });
  const cases: Readonly<Record<string, readonly number[]>> = {
    'one person': [2],
    'four people': [1, 5, 2, 1],
  };
  test.each(Object.entries(cases))('%s', async (name, answers) => {
    const cwd = stage(place, `filter ${name}`, [north, west, abroad(answers)]);
    const whole = await reportOn(cwd);
    const filtered = await reportUnlessRefused(cwd, '--where region=EMEA');
    expect(
      together([{ printed: whole }, { printed: filtered, where: { region: 'EMEA' } }], [{ region: rest }])
        .means,
    ).toEqual([]);
  });

  test('of one team, where the report is by team', async () => {
    const cwd = stage(place, 'filter and teams', [
      north,
      west,
      abroad([1, 2]),
      { team: 'North', region: 'APAC', answers: [3, 4, 4, 2, 5] },
    ]);
    const views = [
      { printed: await reportOn(cwd, '--by team') },
      { printed: await reportUnlessRefused(cwd, '--where region=EMEA --by team'), where: { region: 'EMEA' } },
    ];
    expect(together(views, [{ team: 'West', region: rest }]).means).toEqual([]);
  });

  test('how many they are', async () => {
    const cwd = stage(place, 'filter, counted', [north, west, abroad([1, 5, 2, 1])]);
    const views = [
      { printed: await reportOn(cwd) },
      { printed: await reportUnlessRefused(cwd, '--where region=EMEA'), where: { region: 'EMEA' } },
    ];
    expect(together(views, [{ region: rest }]).counts).toEqual([]);
  });

  test('a filter that leaves enough people on both sides is answered', async () => {
    const cwd = stage(place, 'filter of enough', [north, west, abroad([2, 3, 5, 4, 4, 1])]);
    const filtered = await reportUnlessRefused(cwd, '--where region=EMEA');
    expect(filtered?.known['json']?.cells.find(({ id }) => id === 'mood')?.n?.[0]).toBeCloseTo(15, 6);
  });
});

describe('4. two exports, before and after somebody left', () => {
  const before = [north, south, west];
  const after = [{ ...north, answers: north.answers.slice(1) }, south, west];

  test('what is hidden in both stays hidden from whoever has both', async () => {
    const [first, second] = [stage(place, 'before', before), stage(place, 'after', after)];
    const reports = [await reportOn(first, '--by team'), await reportOn(second, '--by team')];
    expect(reports.flatMap((printed, index) => faultsOf(printed, index === 0 ? first : second))).toEqual([]);
    // The leaver is in the first report alone; everybody else is in both.
    const views = reports.map((printed, index) => ({ printed, where: index === 0 ? {} : { time: 'after' } }));
    expect(together(views, [{ team: 'South' }]).means).toEqual([]);
  });

  test('the limit: a tool without a memory cannot keep two reports from being compared', async () => {
    const [first, second] = [stage(place, 'limit before', before), stage(place, 'limit after', after)];
    const views = [
      { printed: await reportOn(first) },
      { printed: await reportOn(second), where: { time: 'after' } },
    ];
    // 4 of 1 to 5 is 0.75: docs/privacy.md says so under "What it does not do".
    expect(together(views, [{ time: rest }]).means).toContain(
      'json: mood of (rest): lies from 0.750 to 0.750',
    );
  });
});

describe('5. unanimity', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    'all alike at the end of the scale': [5, 5, 5, 5, 5, 5],
    'all alike in the middle': [3, 3, 3, 3, 3, 3],
    'all but one alike': [4, 4, 4, 1, 4, 4],
    'all but one alike, in a large group': [...Array.from({ length: 14 }, () => 2), 5],
  };
  test.each(Object.entries(cases))('%s', async (name, answers) => {
    const cwd = stage(place, `alike ${name}`, [north, west, { team: 'South', answers }]);
    const printed = await reportOn(cwd, '--by team');
    expect(truthOf(printed.report, cwd).cells).toEqual([
      expect.objectContaining({ label: 'South', because: 'alike' }),
    ]);
    expect(faultsOf(printed, cwd)).toEqual([]);
  });

  test('everybody together', async () => {
    const cwd = stage(place, 'alike together', [
      { team: 'North', answers: [4, 4, 4, 4, 4] },
      { team: 'West', answers: [4, 4, 4, 4, 4, 4] },
    ]);
    expect(faultsOf(await reportOn(cwd, '--by team'), cwd)).toEqual([]);
  });

  test('all but two alike is shown', async () => {
    const cwd = stage(place, 'not alike', [north, west, { team: 'South', answers: [4, 4, 4, 4, 1, 2] }]);
    const { known } = await reportOn(cwd, '--by team');
    expect(
      known['json']?.cells.find(({ group, id }) => group === 'team:South' && id === 'mood')?.value,
    ).toBeDefined();
  });
});

describe('6. cross tables', () => {
  // Each team and each region is large enough; South in EMEA are two people.
  const crowds: readonly Crowd[] = [
    { team: 'North', region: 'EMEA', answers: [4, 3, 5, 4, 2, 3, 4] },
    { team: 'North', region: 'APAC', answers: [2, 3, 3, 1, 5, 4] },
    { team: 'South', region: 'EMEA', answers: [1, 2] },
    { team: 'South', region: 'APAC', answers: [4, 5, 2, 3, 3, 3, 4] },
  ];
  const cell = { team: 'South', region: 'EMEA' };

  test('two margins in one run, or in two', async () => {
    const cwd = stage(place, 'margins', crowds);
    const cross = await run('spacesea score . -p 2026-Q3 --by team --by region', { cwd });
    expect(cross).toMatchObject({ code: 2, out: '' });
    const views = [
      { printed: await reportOn(cwd, '--by team') },
      { printed: await reportOn(cwd, '--by region') },
    ];
    expect(together(views, [cell]).means).toEqual([]);
  });

  test('a margin, and the columns one by one', async () => {
    const cwd = stage(place, 'columns', crowds);
    const views = [
      { printed: await reportOn(cwd, '--by team') },
      { printed: await reportUnlessRefused(cwd, '--by team --where region=EMEA'), where: { region: 'EMEA' } },
      { printed: await reportUnlessRefused(cwd, '--by team --where region=APAC'), where: { region: 'APAC' } },
    ];
    expect(together(views, [cell]).means).toEqual([]);
  });

  test('both margins, and a column', async () => {
    const cwd = stage(place, 'margins and a column', crowds);
    const views = [
      { printed: await reportOn(cwd, '--by team') },
      { printed: await reportOn(cwd, '--by region') },
      { printed: await reportUnlessRefused(cwd, '--by team --where region=APAC'), where: { region: 'APAC' } },
    ];
    expect(together(views, [cell]).means).toEqual([]);
  });
});

describe('7. a report of one team beside that of all teams', () => {
  const crowds = [
    { team: 'North', answers: [4, 3, 5, 4, 2, 3, 4, 1] },
    { team: 'East', answers: [2, 3, 3, 1, 5, 4, 4, 2] },
    { team: 'Pair', answers: [1, 4, 2, 5, 3] },
    { team: 'Small', answers: [5, 1, 2] },
  ];

  test('the partner of a small team, which the filter alone would show', async () => {
    const cwd = stage(place, 'partner', crowds);
    const views = [
      { printed: await reportOn(cwd, '--by team') },
      { printed: await reportUnlessRefused(cwd, '--where team=Pair'), where: { team: 'Pair' } },
    ];
    expect(together(views, [{ team: 'Small' }]).means).toEqual([]);
  });
});
