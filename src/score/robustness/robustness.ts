/** Scores again, by other choices than those of the model, what a report says was measured. */
import type { GroupRow, ScoreRow } from '../../generated/report.ts';
import type { Driver, Reach, Robustness } from '../../robustness.ts';
import type { Spread } from '../../spread.ts';
import type { Model } from '../../types.ts';
import { halton } from './halton.ts';
import { pairsOf } from './pairs.ts';
import { rowsOf } from './rows.ts';
import { rescore, type Setup, type Standing, setupOf } from './setup.ts';
import { sobol } from './sobol.ts';
import { type Cube, cubeOf, type Variation, varied } from './vary.ts';

/** What robustness looks at: the rows of a report, and how sure its overall scores are, by group. */
export interface Shown {
  readonly groups: readonly GroupRow[];
  readonly scores: readonly ScoreRow[];
  readonly spreads?: ReadonlyMap<string, Spread>;
}

/** How many variations are drawn, and how many points each sample for the Sobol indices has. */
export const sizes = { draws: 500, sample: 1024 } as const;

/**
 * How far other choices of the model would carry the scores of a report, and which choice matters. It knows no more
 * than the report: what is hidden there takes no part here.
 *
 * @param model the one that made the report
 */
export const robustnessOf = (model: Model, { groups, scores, spreads = new Map() }: Shown): Robustness => {
  const standings = groups.flatMap((group): Standing[] => {
    const rows = scores.filter((row) => row.group === group.id);
    const setup = setupOf(model, rows);
    return setup.blocks.length === 0 ? [] : [{ group, rows, setup }];
  });
  const { target } = model;
  const { seed } = model.uncertainty;
  const [first] = standings;
  if (first === undefined)
    return { target, seed, rows: [], reach: [], turns: [], drivers: [], pairs: [], unpaired: [] };
  const cube = cubeOf(first.setup);
  const variations = drawn(cube, seed);
  const found = standings.map((standing) => rowsOf(standing, { variations, target }));
  return {
    target,
    seed,
    rows: found.flatMap(({ rows }) => rows),
    reach: standings.flatMap(reachOf),
    turns: found.flatMap(({ turns }) => turns),
    drivers: first.group.by === undefined ? driversOf(first.setup, cube, seed) : [],
    ...pairsOf(standings, variations, spreads),
  };
};

const widthOf = ({ inputs }: Cube): number => inputs.reduce((sum, { length }) => sum + length, 0);

const drawn = (cube: Cube, seed: number): readonly Variation[] => {
  const columns = halton(sizes.draws, widthOf(cube), `${seed} robustness draws`);
  return Array.from({ length: sizes.draws }, (_, row) =>
    cube.at(columns.map((column) => column[row] ?? Number.NaN)),
  );
};

/** The mean of any kind lies between its lowest and its highest part, and weights can make it either. */
const reachOf = ({ group, setup }: Standing): Reach[] => {
  const { dimensions, overall } = rescore(setup);
  if (overall === undefined || setup.overall === undefined) return [];
  const floor = typeof setup.overall === 'string' ? 0 : setup.overall.floor;
  const parts = setup.blocks
    .flatMap(({ id, weight }, at) => {
      const score = dimensions[at];
      // Weight 0 means shown and not scored: no weights that anybody wants count it.
      return score === undefined || weight === 0 ? [] : [{ id, score: Math.max(score, floor) }];
    })
    .toSorted((a, b) => a.score - b.score);
  const [lowest, highest] = [parts[0], parts.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  return [
    {
      group: group.id,
      low: lowest.score,
      high: highest.score,
      lowest: lowest.id,
      highest: highest.id,
    },
  ];
};

const driversOf = (setup: Setup, cube: Cube, seed: number): Driver[] => {
  if (setup.overall === undefined) return [];
  const { variance, first, total } = sobol(
    cube.inputs.map(({ length }) => length),
    (place) => rescore(varied(setup, cube.at(place))).overall ?? Number.NaN,
    { size: sizes.sample, purpose: `${seed} robustness` },
  );
  return variance === 0
    ? []
    : cube.inputs.map(({ choice }, at) => ({ choice, first: first[at] ?? 0, total: total[at] ?? 0 }));
};
