import type { Report, ScoreRow } from '../generated/report.ts';
import { blocksOf } from './report-parts.ts';
import * as words from './words.ts';

type Placed = ScoreRow & { readonly score: number };

const isPlaced = (row: ScoreRow): row is Placed => row.score !== undefined;

const named = (rows: readonly Placed[]): string =>
  words.listed(rows.map(({ label, score }) => `${label} (${words.score(score)})`));

/**
 * One sentence about the dimensions: how many reach the target, which do not, and which have no score. It says
 * nothing about change or chance, for this report knows neither.
 */
export const headline = (report: Report): string => {
  const heads = blocksOf(report, 'all').map(({ head }) => head);
  const { target } = report.model;
  const placed = heads.filter(isPlaced);
  const reached = placed.filter(({ score }) => score >= target);
  const short = placed.filter(({ score }) => score < target).toSorted((a, b) => a.score - b.score);
  const without = heads.filter((row) => !isPlaced(row)).map(({ label }) => label);
  const goal = `the target of ${words.score(target)}`;
  if (placed.length === 0) return 'No dimension has a score; the reasons stand below.';
  return [
    first({ reached: reached.length, placed: placed.length, all: heads.length, goal }),
    short.length === 0
      ? ''
      : `${words.capital(reached.length === 0 ? 'lowest' : 'below it')}: ${named(reached.length === 0 ? short.slice(0, 1) : short)}.`,
    without.length === 0 ? '' : `Without a score: ${words.listed(without)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

interface Numbers {
  readonly reached: number;
  readonly placed: number;
  readonly all: number;
  readonly goal: string;
}

const first = ({ reached, placed, all, goal }: Numbers): string => {
  const of =
    placed === all
      ? `${words.inLetters(all)} dimensions`
      : `${words.inLetters(placed)} dimensions that have a score`;
  if (placed === 1)
    return `The only dimension with a score ${reached === 1 ? 'reaches' : 'does not reach'} ${goal}.`;
  if (reached === placed) return `All ${of} reach ${goal}.`;
  if (reached === 0) return `None of the ${of} reaches ${goal}.`;
  return `${words.capital(words.inLetters(reached))} of the ${of} ${reached === 1 ? 'reaches' : 'reach'} ${goal}.`;
};
