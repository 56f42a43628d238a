import { describe, expect, test } from 'vitest';
import { attack, type Finding, isClose, isTold } from './attacker.ts';
import { type Cell, exactly, given, type Known, type Range } from './known.ts';
import type { PublicMetric, PublicModel } from './public.ts';
import { type Sight, worldOf } from './world.ts';

/** Answers from 1 to 5, printed as shares of the scale; 0 points at 0.4 and 100 at 0.85. */
const mood: PublicMetric = {
  ...{
    id: 'mood',
    title: 'Mood',
    dimension: 'life',
    weight: 1,
    survey: true,
    additive: true,
    perPerson: true,
  },
  ...{ scale: [0, 1], point: 0.25, curve: { type: 'linear', worst: 0.4, best: 0.85 } },
};
const model: PublicModel = {
  ...{ metrics: [mood], minPeople: 5, level: 0.95, onlySurveys: true },
  dimensions: [{ id: 'life', title: 'Life', letter: 'L', aggregator: 'arithmetic' }],
};

interface Told {
  readonly value?: number;
  readonly n?: number;
  readonly reason?: string;
  /** Of the dimension. */
  readonly score?: number;
  readonly interval?: readonly [number, number];
}

/** A report that says this of the groups; a group without a value is hidden. */
const printed = (told: Readonly<Record<string, Told>>): Sight => {
  const known: Known = {
    groups: Object.entries(told).map(([id, { value }]) => ({
      id,
      label: id,
      hidden: value === undefined && id !== 'all',
    })),
    cells: Object.entries(told).flatMap(([group, { value, n, reason, score, interval }]): Cell[] => [
      {
        ...{ group, id: 'mood', level: 'metric', hidden: value === undefined, strays: [] },
        ...given({
          reason,
          value: value === undefined ? undefined : exactly(value),
          n: n === undefined ? undefined : exactly(n),
          interval: interval && { low: exactly(interval[0]), high: exactly(interval[1]), method: 't' },
        }),
      },
      ...(score === undefined
        ? []
        : [
            {
              group,
              id: 'life',
              level: 'dimension',
              hidden: false,
              strays: [],
              score: exactly(score),
            } as const,
          ]),
    ]),
  };
  return { known };
};

const found = (sights: readonly Sight[], target: Readonly<Record<string, string>>): Finding => {
  const finding = attack({ model, sights, world: worldOf(sights) }, 'mood', target);
  if (finding === 'contradiction') throw new Error('the planted report contradicts itself');
  return finding;
};

const near = ([low, high]: Range): unknown => [expect.closeTo(low, 5), expect.closeTo(high, 5)];

describe('finds planted leaks exactly', () => {
  test('the total, and all groups but one', () => {
    // 12 * 0.5 - 9 * 0.6 = 0.6, over 3
    const finding = found(
      [printed({ all: { value: 0.5, n: 12 }, 'team:A': { value: 0.6, n: 9 }, 'team:B': {} })],
      { team: 'B' },
    );
    expect(finding).toEqual({ counts: [3, 3], mean: near([0.2, 0.2]) });
    expect([isClose(finding, mood), isTold(finding)]).toEqual([true, true]);
  });

  test('the dimension of a hidden group left in: the curve backwards', () => {
    // 20 points are 0.4 + 0.2 * 0.45
    const finding = found([printed({ all: { value: 0.5, n: 30 }, 'team:A': { score: 20 }, 'team:B': {} })], {
      team: 'A',
    });
    expect(finding.mean).toEqual(near([0.49, 0.49]));
    expect(isClose(finding, mood)).toBe(true);
  });

  test('the interval of a hidden mean left in: it stands in the middle', () => {
    const sight = printed({ all: { value: 0.5, n: 30 }, 'team:A': { interval: [0.3, 0.7] }, 'team:B': {} });
    expect(found([sight], { team: 'A' }).mean).toEqual(near([0.5, 0.5]));
  });

  test('intervals of what is shown: all spread is used up, so that all hidden answers are alike', () => {
    // Six at 0.5 without any spread shown, twelve at 0.5 without spread in all: what is hidden is 0.5 too.
    const flat = { value: 0.5, interval: [0.5, 0.5] } as const;
    const sight = printed({
      all: { ...flat, n: 12 },
      'team:A': { ...flat, n: 6 },
      'team:B': {},
      'team:C': {},
    });
    // Exact to half the distance of the tangents.
    const { mean } = found([sight], { team: 'B' });
    expect([mean[0] > 0.5 - 1 / 31, mean[1] < 0.5 + 1 / 31]).toEqual([true, true]);
    const without = printed({
      all: { value: 0.5, n: 12 },
      'team:A': { value: 0.5, n: 6 },
      'team:B': {},
      'team:C': {},
    });
    expect(isClose(found([without], { team: 'B' }), mood)).toBe(false);
  });

  test('nearly all hidden answers are at the top: a mean that cannot be far from it', () => {
    // Hidden: 9 answers, together 8.9 of 9. Even one alone has 0.9 at least.
    const sight = printed({
      all: { value: 11.9 / 15, n: 15 },
      'team:A': { value: 0.5, n: 6 },
      'team:B': {},
      'team:C': {},
    });
    const finding = found([sight], { team: 'B' });
    expect(finding).toEqual({ counts: [0, 9], mean: near([0.9, 1]) });
  });

  test('words that bound the counts', () => {
    const reasons = [
      'fewer than 5 people stand behind it',
      'so that a smaller group cannot be worked out from the rest',
    ];
    const sight = printed({
      all: { value: 0.5, n: 12 },
      'team:A': { value: 0.5, n: 6 },
      'team:B': {},
      'team:C': {},
    });
    const cells = sight.known.cells.map((cell) => ({
      ...cell,
      ...given({
        reason: cell.group === 'team:B' ? reasons[0] : cell.group === 'team:C' ? reasons[1] : undefined,
      }),
    }));
    // Shown groups whose one number is hidden: 6 are hidden, at least 5 of them in C.
    const groups = sight.known.groups.map((group) => ({ ...group, hidden: false }));
    expect(found([{ known: { groups, cells } }], { team: 'B' }).counts).toEqual([0, 1]);
  });

  test('a filter that leaves one person out', () => {
    const whole = printed({ all: { value: 0.5, n: 9 } });
    const filtered: Sight = { ...printed({ all: { value: 0.55, n: 8 } }), where: { region: 'EMEA' } };
    const finding = found([whole, filtered], { region: '(rest)' });
    expect(finding).toEqual({ counts: [1, 1], mean: near([0.1, 0.1]) });
  });

  test('margins of a cross table, and a column of it', () => {
    const margins = printed({
      all: { value: 0.5, n: 20 },
      'team:A': { value: 0.5, n: 10 },
      'team:B': { value: 0.5, n: 10 },
    });
    const column = {
      ...printed({
        all: { value: 0.5, n: 15 },
        'team:A': { value: 0.4, n: 8 },
        'team:B': { value: 4.3 / 7, n: 7 },
      }),
      where: { region: 'N' },
    };
    // A has 10 in all and 8 in N: 5 - 3.2 = 1.8, over 2
    expect(found([margins, column], { team: 'A', region: '(rest)' })).toEqual({
      counts: [2, 2],
      mean: near([0.9, 0.9]),
    });
  });
});

describe('finds nothing where nothing is', () => {
  test('two hidden groups with answers in the middle', () => {
    const finding = found(
      [printed({ all: { value: 0.5, n: 20 }, 'team:A': { value: 0.5, n: 10 }, 'team:B': {}, 'team:C': {} })],
      { team: 'B' },
    );
    expect([isClose(finding, mood), isTold(finding), finding.counts]).toEqual([false, false, [0, 10]]);
  });

  test('a dimension that is the mean of what is shown says nothing about a hidden metric', () => {
    const other: PublicMetric = { ...mood, id: 'tools', weight: 0.5 };
    const two = { ...model, metrics: [{ ...mood, weight: 0.5 }, other] };
    const sight = printed({ all: { value: 0.5, n: 20 }, 'team:A': { score: 40 }, 'team:B': {} });
    const cells = [
      ...sight.known.cells,
      {
        group: 'team:A',
        id: 'tools',
        level: 'metric',
        hidden: false,
        strays: [],
        score: exactly(40),
        value: exactly(0.58),
        n: exactly(10),
      } as const,
    ];
    const sights = [{ known: { ...sight.known, cells } }];
    const finding = attack({ model: two, sights, world: worldOf(sights) }, 'mood', { team: 'A' });
    expect(finding).toMatchObject({ mean: near([0, 1]) });
  });

  test('reports that contradict each other are told apart from reports that say nothing', () => {
    const sights = [printed({ all: { value: 0.5, n: 10 }, 'team:A': { value: 0.5, n: 12 } })];
    expect(attack({ model, sights, world: worldOf(sights) }, 'mood', { team: 'A' })).toBe('contradiction');
  });
});
