/** What renderers look up in a report. */
import type { Config, Metric } from '../generated/config.ts';
import type { Report, ScoreRow } from '../generated/report.ts';

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
  const rows = report.scores.filter((row) => row.group === group);
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
  const dimension = configOf(report).dimensions?.[id];
  const first = Array.from(label)[0] ?? id;
  const word = label.split(' ')[0] ?? label;
  return {
    letter: dimension?.letter ?? first.toUpperCase(),
    short: dimension?.short ?? (word.length <= 14 ? word : `${word.slice(0, 13)}…`),
  };
};

/** The overall score of a group. */
export const overallOf = ({ scores }: Report, group: string): ScoreRow | undefined =>
  scores.find((row) => row.group === group && row.level === 'overall');

/** Groups other than the whole, in the order of the report. */
export const partsOf = ({ groups }: Report): Report['groups'] => groups.filter(({ by }) => by !== undefined);

/** Every text of a report that may hold unusual characters. */
export const textsOf = (report: Report): string[] => [
  report.title,
  report.model.id,
  ...report.groups.flatMap(({ label, reason = '' }) => [label, reason]),
  ...report.scores.flatMap(({ label, reason = '', unit = '' }) => [label, reason, unit]),
  ...report.data.files.flatMap(({ file }) => [file]),
  ...[...report.notes, ...report.data.problems].flatMap(({ message, hint = '', file = '' }) => [
    message,
    hint,
    file,
  ]),
];
