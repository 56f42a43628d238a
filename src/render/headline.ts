import type { Report, ScoreRow } from '../generated/report.ts';
import { blocksOf } from './report-parts.ts';
import { capital, inLetters, listed } from './sentences.ts';
import * as words from './words.ts';

type Placed = ScoreRow & { readonly score: number };

const isPlaced = (row: ScoreRow): row is Placed => row.score !== undefined;

/**
 * Sentences about the dimensions: how many reach the target, which do not, and which have no score. They say nothing
 * about change or chance, for this report knows neither.
 */
export const headline = (report: Report): readonly string[] => {
  const heads = blocksOf(report, 'all').map(({ head }) => head);
  const placed = heads.filter(isPlaced);
  if (placed.length === 0) return ['No dimension has a score; the reasons stand below.'];
  const { target } = report.model;
  const without = heads.filter((row) => !isPlaced(row)).map(({ label }) => label);
  return [
    ...(placed.length === 1 && heads.length > 1
      ? placed.map((row) => alone(row, target))
      : counted(placed, { all: heads.length, target })),
    ...(without.length === 0 ? [] : [`Without a score: ${listed(without)}.`]),
  ];
};

const goalOf = (target: number): string => `the target of ${words.target(target)}`;

const named = ({ label, score }: Placed, target: number): string =>
  `${label} (${words.score(score, target)})`;

const alone = (row: Placed, target: number): string =>
  `${named(row, target)}, the only dimension with a score, ${row.score >= target ? 'reaches' : 'does not reach'} ${goalOf(target)}.`;

/** How many reach the target; then all that do not, or the lowest if none does. */
const counted = (
  placed: readonly Placed[],
  { all, target }: { readonly all: number; readonly target: number },
): string[] => {
  const below = placed.filter(({ score }) => score < target).toSorted((a, b) => a.score - b.score);
  const reached = placed.length - below.length;
  const told = (rows: readonly Placed[]): string => listed(rows.map((row) => named(row, target)));
  const first = `${subject({ reached, placed: placed.length, all })} ${goalOf(target)}.`;
  if (below.length === 0) return [first];
  if (reached > 0) return [first, `Below it: ${told(below)}.`];
  return placed.length === 1 ? [first] : [first, `Lowest: ${told(below.slice(0, 1))}.`];
};

interface Numbers {
  readonly reached: number;
  readonly placed: number;
  readonly all: number;
}

const subject = ({ reached, placed, all }: Numbers): string => {
  const those = placed === all ? '' : ' that have a score';
  const verb = reached === 1 ? 'reaches' : 'reach';
  if (placed === 1) return reached === 1 ? 'The only dimension reaches' : 'The only dimension does not reach';
  if (placed === 2 && reached !== 1)
    return reached === 2 ? `Both dimensions${those} reach` : `Neither of the two dimensions${those} reaches`;
  if (reached === placed) return `All ${inLetters(placed)} dimensions${those} reach`;
  if (reached === 0) return `None of the ${inLetters(placed)} dimensions${those} reaches`;
  return `${capital(inLetters(reached))} of the ${inLetters(placed)} dimensions${those} ${verb}`;
};
