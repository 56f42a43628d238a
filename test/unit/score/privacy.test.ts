import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hide } from '../../../src/score/privacy.ts';
import { score } from '../../../src/score/score.ts';
import type { Group, Measurement, Measurements, Model } from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const team = (name: string, people: number, rest: Partial<Group> = {}): Group => ({
  id: `team:${name}`,
  by: 'team',
  label: name,
  people,
  ...rest,
});

const all = (people: number): Group => ({ id: 'all', label: 'All', people });

const measured = (group: string, people: number, value = 50): Measurement => ({
  metric: 'm',
  group,
  n: people * 3,
  people,
  funnel: { inPeriod: 100, matched: people * 3, leftOut: {} },
  result: { value },
});

const privacy = { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: [] } as const;

/** Groups of these sizes, each with as many people behind the one metric. */
const parts = (...sizes: readonly number[]) => {
  const teams = sizes.map((people, index) => {
    const name = String.fromCharCode(65 + index);
    return team(name, people, { who: some(name, people) });
  });
  const who = new Set(teams.flatMap((each) => [...(each.who ?? [])]));
  const groups = [{ ...all(who.size), who }, ...teams];
  return { groups, measurements: groups.map(cell) };
};

/** People of a team, none of whom is in another. */
const some = (name: string, people: number): Set<string> =>
  new Set(Array.from({ length: people }, (_, index) => `${name}${index}`));

/** One metric about everybody in a group. */
const cell = ({ id, people, who = new Set<string>() }: Group): Measurement => ({
  ...measured(id, people),
  behind: { crowd: { people: who, anonymous: new Map() }, rests: [] },
});

const hiddenOf = (counted: ReturnType<typeof parts>): string[] => {
  const hiding = hide({ privacy }, counted);
  return counted.groups
    .filter(({ id }) => hiding.group(id) !== undefined)
    .map(({ id }) => id.replace('team:', ''));
};

describe('groups', () => {
  test.each<[string, number[], string[]]>([
    ['large ones are shown', [10, 7, 6], []],
    ['exactly enough is enough', [5, 5], []],
    ['a small one takes the next smallest along', [10, 7, 6, 3], ['C', 'D']],
    ['of equal ones the first by name', [6, 6, 3], ['A', 'C']],
    ['two small ones may still be one small remainder', [10, 7, 2, 2], ['B', 'C', 'D']],
    ['two small ones may be enough', [10, 7, 3, 3], ['C', 'D']],
    ['the demo: 10, 7, 7, 6, 5 and 3', [10, 7, 7, 6, 5, 3], ['E', 'F']],
    ['a small one beside a single large one hides both', [10, 3], ['A', 'B']],
    ['all small: all hidden, the whole is not', [4, 4, 4], ['A', 'B', 'C']],
    ['a small whole is hidden with its parts', [2, 1], ['all', 'A', 'B']],
    ['an empty one gives nobody away', [10, 7, 0], []],
  ])('%s', (_, sizes, hidden) => {
    expect(hiddenOf(parts(...sizes))).toEqual(hidden);
  });

  test('single people may be shown where the config allows it', () => {
    const groups = [all(6), ...['a', 'b', 'c', 'd', 'e', 'f'].map((who) => team(who, 1, { personal: true }))];
    const hiding = hide(
      { privacy },
      { groups, measurements: groups.map(({ id, people }) => measured(id, people)) },
    );
    expect(groups.filter(({ id }) => hiding.group(id) ?? hiding.metric(id, 'm'))).toEqual([]);
  });

  test('records that are not about people hide nothing', () => {
    const hiding = hide({ privacy: { ...privacy, aboutPeople: false } }, parts(1, 1));
    expect([hiding.group('team:A'), hiding.metric('all', 'm')]).toEqual([undefined, undefined]);
  });

  test('the reason says how many are needed, and no more of the small group than of the one beside it', () => {
    const hiding = hide({ privacy: { ...privacy, minPeople: 4 } }, parts(9, 8, 3));
    const reason = 'so that no group of fewer than 4 people can be worked out';
    expect(['team:B', 'team:C'].map(hiding.group)).toEqual([reason, reason]);
    expect(hide({ privacy }, parts(3)).group('all')).toBe('fewer than 5 people stand behind it');
  });
});

describe('metrics', () => {
  test('few answers hide a metric of a group that is shown, and the next smallest with it', () => {
    const groups = [all(26), team('A', 10), team('B', 9), team('C', 7)];
    const measurements = [
      measured('all', 20),
      measured('team:A', 9),
      measured('team:B', 8),
      measured('team:C', 3),
    ];
    const hiding = hide({ privacy }, { groups, measurements });
    expect(groups.map(({ id }) => hiding.metric(id, 'm'))).toEqual([
      undefined,
      undefined,
      'so that no group of fewer than 5 people can be worked out',
      'so that no group of fewer than 5 people can be worked out',
    ]);
    expect(groups.map(({ id }) => hiding.group(id))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a group in which nobody answered hides nothing', () => {
    const measurements = [
      measured('all', 17),
      measured('team:A', 9),
      measured('team:B', 8),
      { ...measured('team:C', 0), result: { missing: 'noPopulation' as const, reason: 'nobody' } },
    ];
    const hiding = hide(
      { privacy },
      { groups: [all(26), team('A', 10), team('B', 9), team('C', 7)], measurements },
    );
    expect(measurements.map(({ group }) => hiding.metric(group, 'm'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a value behind which nobody is named is hidden, for its people cannot be counted', () => {
    const hiding = hide({ privacy }, { groups: [all(26)], measurements: [measured('all', 0)] });
    expect(hiding.metric('all', 'm')).toMatch(/does not say who/);
  });
});

describe('how many people are in a group', () => {
  const crowd = (count: number, from = 0) => ({
    people: new Set(Array.from({ length: count }, (_, index) => String(from + index))),
    anonymous: new Map<string, number>(),
  });
  const may = (...rests: readonly (readonly number[])[]): boolean =>
    hide(
      { privacy },
      {
        groups: [all(20)],
        measurements: rests.map((counts, index) => ({
          ...measured('all', 12),
          metric: `m${index}`,
          behind: { crowd: crowd(12), rests: counts.map((count) => crowd(count, 20)) },
        })),
      },
    ).mayCount('all');

  test.each<[string, readonly (readonly number[])[], boolean]>([
    ['is told if nobody is left out', [[], [0]], true],
    ['is not if one is', [[1]], false],
    ['is not if four are, whatever other metrics leave out', [[4], [1], []], false],
    ['is told if five are, though one metric leaves out one', [[5], [1]], true],
    ['is told if many are beside one of the others', [[1, 8]], true],
  ])('%s', (_, rests, told) => {
    expect(may(...rests)).toBe(told);
  });
});

describe('one metric', () => {
  /** People 0 to 9; those of A and B as given, and what each leaves out; alike by what is said. */
  interface Cell {
    readonly who: readonly number[];
    readonly rest?: readonly number[];
    readonly said?: Readonly<Record<string, number>>;
  }
  const crowdOf = (who: readonly number[], said?: Cell['said']) => ({
    people: new Set(who.map(String)),
    anonymous: new Map<string, number>(),
    ...(said === undefined ? {} : { alike: new Map(Object.entries(said)) }),
  });
  const seven = [0, 1, 2, 3, 4, 5, 6];
  const six = [10, 11, 12, 13, 14, 15];
  const reasons = (cells: Readonly<Record<string, Cell>>): Record<string, string> => {
    const measurements = Object.entries(cells).map(([name, { who, rest, said }]) => ({
      ...measured(name === 'all' ? 'all' : `team:${name}`, who.length),
      behind: { crowd: crowdOf(who, said), rests: rest === undefined ? [] : [crowdOf(rest, said && {})] },
    }));
    const groups = measurements.map(({ group }) => (group === 'all' ? all(20) : team(group.slice(5), 10)));
    const hiding = hide({ privacy }, { groups, measurements });
    return Object.fromEntries(
      measurements.flatMap(({ group }) => {
        const reason = hiding.metric(group, 'm');
        return reason === undefined ? [] : [[group.replace('team:', ''), reason]];
      }),
    );
  };
  const answers = "so that nobody's answers can be worked out";
  const left = 'so that the few people whom it leaves out cannot be worked out';
  const smaller = 'so that no group of fewer than 5 people can be worked out';

  test.each<[string, Readonly<Record<string, Cell>>, Record<string, string>]>([
    ['that leaves out nobody is shown', { all: { who: seven, rest: [] } }, {}],
    ['that leaves out enough people is shown', { all: { who: seven, rest: six } }, {}],
    ['that leaves out one person is hidden', { all: { who: seven, rest: [9] } }, { all: left }],
    ['that leaves out four', { all: { who: seven, rest: [6, 7, 8, 9] } }, { all: left }],
    [
      'that leaves out one person in a group takes another group along',
      {
        all: { who: [...seven, ...six], rest: [9, 20, 21, 22, 23, 24] },
        A: { who: seven, rest: [9] },
        B: { who: six, rest: [20, 21, 22, 23, 24] },
      },
      { A: left, B: smaller },
    ],
    [
      'that leaves out one person in all groups together',
      {
        all: { who: [...seven, ...six], rest: [9] },
        A: { who: seven, rest: [9] },
        B: { who: six, rest: [] },
      },
      { all: left, A: left },
    ],
    ['in which all say the same is hidden', { all: { who: seven, said: { good: 7 } } }, { all: answers }],
    ['in which all but one do', { all: { who: seven, said: { good: 6, bad: 1 } } }, { all: answers }],
    ['in which two say something else is shown', { all: { who: seven, said: { good: 5, bad: 2 } } }, {}],
    ['in which two say different things is shown', { all: { who: seven, said: { a: 5, b: 1, c: 1 } } }, {}],
    ['of which a count tells nothing is shown', { all: { who: seven, said: {} } }, {}],
    [
      'in which a group is alike takes another along, and says no more of the one than of the other',
      {
        all: { who: [...seven, ...six], said: { good: 9, bad: 4 } },
        A: { who: seven, said: { good: 7 } },
        B: { who: six, said: { good: 2, bad: 4 } },
      },
      { A: answers, B: answers },
    ],
    [
      'in which two groups are alike in the same way takes a third along',
      {
        all: { who: [...seven, ...six, 30, 31, 32, 33, 34, 35, 36, 37], said: { good: 17, bad: 4 } },
        A: { who: seven, said: { good: 7 } },
        B: { who: six, said: { good: 6 } },
        C: { who: [30, 31, 32, 33, 34, 35, 36, 37], said: { good: 4, bad: 4 } },
      },
      { A: answers, B: answers, C: answers },
    ],
    [
      'in which two groups are alike in opposite ways does not',
      {
        all: { who: [...seven, ...six, 30, 31, 32, 33, 34, 35, 36, 37], said: { good: 11, bad: 10 } },
        A: { who: seven, said: { good: 7 } },
        B: { who: six, said: { bad: 6 } },
        C: { who: [30, 31, 32, 33, 34, 35, 36, 37], said: { good: 4, bad: 4 } },
      },
      { A: answers, B: answers },
    ],
  ])('%s', (_, cells, expected) => {
    expect(reasons(cells)).toEqual(expected);
  });
});

test('a group that is shown within another says where, and takes no part in what is hidden', () => {
  const { groups, measurements } = parts(10, 7, 6, 3);
  const home = { ...team('2 small teams together', 9, { who: some('x', 9), merged: ['C', 'D'] }) };
  const placed = groups.map((group) =>
    ['C', 'D'].includes(group.label) ? { ...group, shownIn: home.id } : group,
  );
  const hiding = hide(
    { privacy },
    { groups: [...placed, home], measurements: [...measurements, cell(home)] },
  );
  const reason = 'shown within 2 small teams together, so that nobody can be singled out';
  expect([...placed, home].map(({ id }) => [hiding.group(id), hiding.metric(id, 'm')])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [reason, reason],
    [reason, reason],
    [undefined, undefined],
  ]);
});

/** People by number, and to which teams each belongs. */
const staff = fc.array(fc.subarray(['A', 'B', 'C', 'D', 'E', 'F'], { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 40,
});

const membersOf = (people: readonly string[][]): Map<string, Set<number>> => {
  const members = new Map<string, Set<number>>();
  for (const [index, teams] of people.entries()) {
    for (const name of teams) members.set(name, (members.get(name) ?? new Set()).add(index));
  }
  return members;
};

const counted = (people: readonly string[][]) => {
  const members = membersOf(people);
  const groups = [
    all(people.length),
    ...[...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, set]) => team(name, set.size)),
  ];
  return { members, groups, measurements: groups.map(({ id, people: count }) => measured(id, count)) };
};

describe('an attacker who subtracts', () => {
  test('finds nobody, or at least five people, however groups overlap', () => {
    fc.assert(
      fc.property(staff, (people) => {
        const { members, groups, measurements } = counted(people);
        const hiding = hide({ privacy }, { groups, measurements });
        for (const { id, people: count } of groups) {
          if (hiding.metric(id, 'm') === undefined) expect(count).toBeGreaterThanOrEqual(5);
        }
        const hidden = groups.filter(
          ({ id, by }) => by !== undefined && hiding.metric(id, 'm') !== undefined,
        );
        const together = new Set(hidden.flatMap(({ label }) => [...(members.get(label) ?? [])]));
        if (hiding.metric('all', 'm') === undefined && hidden.length > 0) {
          expect(together.size).toBeGreaterThanOrEqual(5);
          expect(hidden.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  const given: Model = model(
    [
      metric('m', {
        source: 'surveys',
        statistic: { type: 'likert' },
        curve: { type: 'linear', worst: 0, best: 100 },
      }),
    ],
    {
      dimensions: {
        d: {
          id: 'd',
          title: 'D',
          letter: 'D',
          short: 'D',
          weight: 1,
          metrics: { m: 1 },
          aggregation: 'arithmetic',
        },
      },
      missing: { minCoverage: 0.5, minMetrics: 1, minDimensions: 1, needSurvey: true },
    },
  );

  const measurementsOf = (groups: readonly Group[], list: readonly Measurement[]): Measurements => ({
    period: { id: 'all', label: 'All dates', from: '1900-01-01', to: '2199-12-31' },
    asOf: '2026-10-01',
    groups,
    measurements: list,
    notes: [],
  });

  test('sees the same report whatever stands behind what is hidden', () => {
    fc.assert(
      fc.property(
        staff,
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (people, others) => {
          const { groups, measurements } = counted(people);
          const hiding = hide({ privacy }, { groups, measurements });
          const changed = measurements.map((each, index) =>
            hiding.metric(each.group, 'm') === undefined
              ? each
              : {
                  ...each,
                  n: index + 1,
                  result: { value: others[index] ?? 0 },
                  funnel: { inPeriod: 100, matched: index, leftOut: {} },
                },
          );
          expect(score(given, measurementsOf(groups, changed))).toEqual(
            score(given, measurementsOf(groups, measurements)),
          );
        },
      ),
      { numRuns: 500, seed: 4 },
    );
  });

  test('finds no number in a row that is hidden', () => {
    fc.assert(
      fc.property(staff, (people) => {
        const { groups, measurements } = counted(people);
        const { scores, groups: shown } = score(given, measurementsOf(groups, measurements));
        for (const row of [
          ...scores.filter(({ status }) => status === 'suppressed'),
          ...shown.filter(({ suppressed }) => suppressed),
        ]) {
          const numbers = Object.entries(row).filter(
            ([key, value]) => typeof value === 'number' && key !== 'weight',
          );
          expect(numbers).toEqual([]);
          expect(row).not.toHaveProperty('funnel');
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
