/** What renderers look up in a report. */
import type { Config, Metric } from '../generated/config.ts';
import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { rowsOf } from '../rows-of.ts';
import { comparedWith } from './compared.ts';
import { capital, listed } from './sentences.ts';
import { share } from './words.ts';

/** The model that the report carries. */
export const configOf = ({ model }: Report): Config => model.config as unknown as Config;

/** The definition of a metric. */
export const metricOf = (report: Report, id: string): Metric | undefined => configOf(report).metrics?.[id];

/** A dimension with its rows in one group. */
export interface Block {
  readonly head: ScoreRow;
  readonly metrics: readonly ScoreRow[];
  readonly letter: string;
  readonly short: string;
}

/** The rows of a group: each dimension with its metrics. */
export const blocksOf = (report: Report, group: string): Block[] => {
  const rows = rowsOf(report.scores, group);
  return rows
    .filter(({ level }) => level === 'dimension')
    .map((head) => ({
      head,
      metrics: rows.filter(({ level, parent }) => level === 'metric' && parent === head.id),
      ...namesOf(report, head),
    }));
};

/** The letter and the short name of a dimension, from its config or made from its title. */
const namesOf = (report: Report, { id, label }: ScoreRow): { letter: string; short: string } => {
  const { letter, short } = configOf(report).dimensions?.[id] ?? {};
  const [word = label] = label.split(' ');
  return { letter: letter ?? (Array.from(label)[0] ?? id).toUpperCase(), short: short ?? word };
};

/** The overall score of a group. */
export const overallOf = (report: Report, group: string): ScoreRow | undefined =>
  rowsOf(report.scores, group).find(({ level }) => level === 'overall');

/** What a group is called: `DACH`, `2 small teams together (Nordics, Public Sector)`. */
export const nameOf = ({ label, merged }: GroupRow): string =>
  merged === undefined ? label : `${label} (${merged.join(', ')})`;

/** What a group has for each dimension of the whole, and overall. */
export const acrossOf = (report: Report, group: string): (ScoreRow | undefined)[] => [
  ...blocksOf(report, 'all').map(({ head: { id } }) =>
    rowsOf(report.scores, group).find((row) => row.level === 'dimension' && row.id === id),
  ),
  overallOf(report, group),
];

/** All records together. */
export const wholeOf = ({ groups }: Report): GroupRow | undefined =>
  groups.find(({ by }) => by === undefined);

/** Groups other than the whole by their field, in the order of the report; those shown within another are in its name. */
export const partsOf = ({ groups }: Report): ReadonlyMap<string, readonly GroupRow[]> => {
  const parts = new Map<string, GroupRow[]>();
  for (const group of groups) {
    if (group.by !== undefined && group.shownIn === undefined)
      parts.set(group.by, [...(parts.get(group.by) ?? []), group]);
  }
  return parts;
};

/** What the command line chose that changes numbers, each in a sentence. */
export const choicesOf = ({ settings: { where, weights, set } }: Report): string[] => [
  ...(where.length === 0 ? [] : [`Only records with ${listed(where)}.`]),
  ...(weights === undefined ? [] : [`With the weights of "${weights}".`]),
  ...(set.length === 0 ? [] : [`Changed for this run: ${listed(set)}.`]),
];

/** What was assumed, as far as a reader of the numbers should know it. */
export const assumptionsOf = ({ asOf, notes }: Report): string[] => [
  ...notes
    .filter(({ code }) => code === 'measure/last-quarter')
    .flatMap(({ message, hint }) => [message, hint])
    .flatMap((text) => (text === undefined ? [] : [`${capital(text)}.`])),
  ...(asOf === 'unknown' ? [] : [`Nothing after ${asOf} is known.`]),
  ...(notes.some(({ code }) => code === 'measure/no-roster')
    ? ['Without a roster, people are those seen in the files.']
    : []),
];

/** What a reader should keep in mind: what a range means, and what it does not; undefined where no number is shown. */
export const cautionOf = ({ uncertainty, scores }: Report): string | undefined => {
  if (!scores.some(({ score, value }) => score !== undefined || value !== undefined)) return undefined;
  if (!scores.some(({ scoreLow, valueLow }) => scoreLow !== undefined || valueLow !== undefined))
    return 'Too few records stand behind these numbers to say how sure they are.';
  const level = uncertainty === undefined ? '' : ` (${share(uncertainty.level)})`;
  return `A range${level} shows how far chance alone could move a number, not why it moved.`;
};

/** What the numbers are for, and what they are not. */
export const purpose = 'Not for rating, ranking or paying people.';

/** What the numbers are compared with. */
export const comparisonOf = (report: Report): string => {
  const since = comparedWith(report);
  if (since !== undefined) return `compared with ${since}`;
  if (report.settings.previous === 'none') return 'no comparison asked for';
  return report.period.id === 'all' ? 'no comparison' : 'first period: no comparison yet';
};
