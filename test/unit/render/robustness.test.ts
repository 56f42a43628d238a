import { describe, expect, test } from 'vitest';
import { robustnessRenderers } from '../../../src/render/robustness.ts';
import type { Pair, Robustness, RobustRow, Span, Turn } from '../../../src/robustness.ts';
import { definition, dimension, group, options, overall, report, whole } from './small-report.ts';

const row = (over: Partial<RobustRow> = {}, span: Span = { low: 61.2, high: 72.4 }): RobustRow => ({
  group: 'all',
  level: 'overall',
  id: 'overall',
  label: 'Overall',
  score: 66,
  spans: { weights: span, goalposts: span, aggregation: span, leftOut: span, together: span },
  ...over,
});

const found = (over: Partial<Robustness> = {}): Robustness => ({
  target: 65,
  seed: 1,
  rows: [row()],
  reach: [{ group: 'all', low: 48.7, high: 78, lowest: 'performance', highest: 'efficiency' }],
  turns: [],
  drivers: [],
  pairs: [],
  unpaired: [],
  ...over,
});

const drawn = (
  form: keyof typeof robustnessRenderers,
  over: Partial<Robustness>,
  teams: readonly string[] = [],
): Promise<string> =>
  robustnessRenderers[form](
    {
      report: report([overall({ score: 66 }), dimension('performance', { score: 66 })], {
        groups: [whole, ...teams.map((name) => group(name))],
        config: { metrics: { win_rate: definition({ unit: '%' }) } },
      }),
      robustness: found(over),
    },
    options(),
  );

/** The text with the line breaks of paragraphs taken out. */
const flat = (text: string): string => text.replace(/\n *(?=\S)/g, ' ');

test('the sentence for the meeting', async () => {
  const text = flat(await drawn('plain', {}));
  expect(text).toContain(
    'Whatever the weights of the dimensions, the overall score stays between 48.7 and 78.0: no lower than performance, no higher than efficiency.',
  );
  expect(text).toContain('it stays between 61.2 and 72.4.');
});

describe('the first line answers the question', () => {
  const at = { group: 'all', id: 'overall' } as const;
  const weights = (draws: number): Turn => ({ ...at, by: 'weights', draws, of: 500 });
  const mean: Turn = { ...at, by: 'aggregation', aggregation: { method: 'geometric', floor: 1 }, score: 64 };
  const without = (metric: string): Turn => ({ ...at, by: 'leftOut', metric, score: 61 });
  const post: Turn = {
    ...at,
    by: 'goalposts',
    metric: 'win_rate',
    goalpost: 'best',
    from: 1,
    to: 2,
    score: 64,
  };
  const safe = { low: 66, high: 72 };
  const across = { low: 61.2, high: 72.4 };
  test.each<{ name: string; turns: Turn[]; span?: Span; score?: number; says: string }>([
    {
      name: 'yes',
      turns: [],
      span: safe,
      says: 'Yes: with other weights, other goalposts, another mean or one metric left out, and with all of this at once, the overall score stays at 65 or more.',
    },
    {
      name: 'yes, below the target',
      turns: [],
      score: 50,
      span: { low: 48, high: 60 },
      says: 'Yes: with other weights, other goalposts, another mean or one metric left out, and with all of this at once, the overall score stays below 65.',
    },
    {
      name: 'mostly: a few weights and another mean',
      turns: [weights(2), mean],
      says: 'Mostly: with 498 of 500 other weights the overall score stays at 65 or more; with a geometric mean it would be 64.',
    },
    {
      name: 'mostly: one in twenty is not yet too many',
      turns: [weights(25)],
      says: 'Mostly: with 475 of 500 other weights the overall score stays at 65 or more; nothing else by itself takes it across the target.',
    },
    {
      name: 'mostly: only all at once',
      turns: [],
      span: across,
      says: 'Mostly: with all other weights the overall score stays at 65 or more; with everything changed at once it would be 61 to 72.',
    },
    {
      name: 'mostly: one metric by its title',
      turns: [without('win_rate')],
      says: 'Mostly: with all other weights the overall score stays at 65 or more; without Win rate it would be 61.',
    },
    {
      name: 'mostly: several metrics, and goalposts',
      turns: [without('win_rate'), without('b'), post, post],
      says: 'Mostly: with all other weights the overall score stays at 65 or more; without one of 2 metrics it would not; with other goalposts for Win rate it would not.',
    },
    {
      name: 'no: more than one in twenty',
      turns: [weights(26), mean],
      says: 'No: with 26 of 500 other weights the overall score falls below 65.',
    },
    {
      name: 'no: it would reach it',
      turns: [weights(120)],
      score: 64,
      says: 'No: with 120 of 500 other weights the overall score reaches 65.',
    },
  ])('$name', async ({ turns, span = across, score = 66, says }) => {
    for (const form of ['table', 'plain'] as const)
      expect(flat(await drawn(form, { turns, rows: [row({ score }, span)] }))).toContain(
        `${says} This says nothing about chance.`,
      );
  });

  test('or says that there is nothing to vary', async () => {
    expect(flat(await drawn('plain', { rows: [], reach: [] }))).toContain(
      'There is no overall score to vary: ',
    );
  });
});

test('a range on both sides of the target is marked', async () => {
  const inside = row({ id: 'b', level: 'dimension', label: 'B', score: 70 }, { low: 66, high: 72 });
  const text = await drawn('table', { rows: [inside, row()] });
  expect(text).toMatch(/B +70 +66–72 +66–72 /);
  expect(text).toMatch(/Overall +66 +61–72\* +61–72\* /);
});

describe('what takes a score across the target', () => {
  const at = { group: 'all', id: 'overall' } as const;
  const goalpost = (to: number): Turn => ({
    ...at,
    by: 'goalposts',
    metric: 'win_rate',
    goalpost: 'best',
    from: 0.5,
    to,
    score: 64,
  });
  test.each<{ name: string; turns: Turn[]; says: string }>([
    {
      name: 'weights that were drawn',
      turns: [{ ...at, by: 'weights', draws: 31, of: 500 }],
      says: 'with 31 of 500 other weights drawn at random.',
    },
    {
      name: 'weights so rare that none was drawn',
      turns: [{ ...at, by: 'weights', draws: 0, of: 500 }],
      says: 'with some other weights, but with none of 500 drawn at random.',
    },
    {
      name: 'another mean, and a metric by its title',
      turns: [
        { ...at, by: 'aggregation', aggregation: { method: 'geometric', floor: 1 }, score: 64.96 },
        { ...at, by: 'leftOut', metric: 'win_rate', score: 61 },
      ],
      says: 'with the geometric mean (<65); without Win rate (61).',
    },
    {
      name: 'a goalpost in the unit of its metric',
      turns: [goalpost(0.535)],
      says: 'with best of Win rate at 53.5% instead of 50% (64).',
    },
    {
      name: 'more goalposts than anybody reads',
      turns: [0.51, 0.52, 0.53, 0.54, 0.55].map(goalpost),
      says: 'at 53% instead of 50% (64); in 2 more ways of this kind.',
    },
  ])('$name', async ({ turns, says }) => {
    for (const form of ['table', 'plain'] as const) {
      const text = flat(await drawn(form, { turns }));
      expect(text).toContain('Overall (66) reaches the target of 65 and would fall below it: ');
      expect(text).toContain(says);
    }
  });
});

describe('pairs of groups', () => {
  const pair = (first: string, second: string, over: Partial<Pair> = {}): Pair => ({
    by: 'team',
    first: `team:${first}`,
    second: `team:${second}`,
    choices: 0.9,
    ...over,
  });
  const teamRows = (names: readonly string[]): RobustRow[] =>
    names.map((name) => row({ group: `team:${name}` }));

  test('have a column for chance where one of them has an interval', async () => {
    const over = {
      rows: teamRows(['A', 'B', 'C']),
      pairs: [pair('A', 'B', { chance: 0.612 }), pair('A', 'C')],
    };
    const text = await drawn('table', over, ['A', 'B', 'C']);
    expect(text).toMatch(/how often +chance +choices\nA above B +61% +90%\nA above C +-- +90%\n/);
    expect(flat(await drawn('plain', over, ['A', 'B', 'C']))).toContain(
      'A above B: in 61% of the results that chance could have brought about and with 90% of the other models.',
    );
  });

  test('that rest on different dimensions are counted, and the reason is told', async () => {
    const over = { rows: teamRows(['A', 'B']), unpaired: [{ by: 'team', count: 1 }] };
    const says = '1 pair by team is left out: its overall scores rest on different dimensions.';
    expect(flat(await drawn('table', over, ['A', 'B']))).toContain(says);
    const more = { ...over, pairs: [pair('A', 'B')], unpaired: [{ by: 'team', count: 7 }] };
    expect(flat(await drawn('plain', more, ['A', 'B']))).toContain(
      '7 pairs by team are left out: their overall scores rest on different dimensions.',
    );
  });

  test('are counted where there are too many to read', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const pairs = names.flatMap((first, at) => names.slice(at + 1).map((second) => pair(first, second)));
    const text = await drawn('table', { rows: teamRows(names), pairs }, names);
    expect(text).toContain('How often one is above another: 36 pairs, in -f json.');
    expect(JSON.parse(await drawn('json', { pairs }, names)).pairs).toHaveLength(36);
  });
});
