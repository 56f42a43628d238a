import { namesIn } from '../lint.ts';
import { isPart } from '../part-name.ts';
import type { Problem } from '../problems.ts';
import type { FileTally, Metric } from '../types.ts';
import type { SourcePlan } from './plan.ts';
import { statisticPaths } from './statistics/needs.ts';
import type { SourceTables, Tables } from './tables.ts';

/** What is asked of a file. */
export type TalliedFile = Pick<FileTally, 'file' | 'source' | 'preset' | 'fields' | 'isTable'>;

/**
 * Tables that have no column for what the statistic of a metric reads, and others of their source have, though records of
 * theirs count in it: with them it is as if the cells were empty, so that a question whose answer was not exported looks
 * like one that nobody has answered. Nothing is said of a file without records for the metric, such as an export of demos
 * beside one of inquiries. Exports of other systems have other columns, so only those read by the same preset, or by none,
 * are held against each other; and none that holds rejected rows of another.
 */
export const unevenNotes = ({ plan, sources }: Tables, files: readonly TalliedFile[]): Problem[] =>
  [...plan.sources].flatMap(([id, source]) => {
    const own = files.filter((file) => file.source === id && file.isTable && !isPart(file.file));
    return own.flatMap((file) => unevenOf(file, own, { source, tables: sources.get(id) }));
  });

interface Counted {
  readonly source: SourcePlan;
  readonly tables: SourceTables | undefined;
}

const unevenOf = (
  { file, preset, fields }: TalliedFile,
  all: readonly TalliedFile[],
  { source: { source, cohorts }, tables }: Counted,
): Problem[] => {
  const elsewhere = new Set(
    all
      .flatMap((other) => (other.preset === preset ? other.fields : []))
      .filter((each) => !fields.includes(each)),
  );
  const lackedBy = ({ statistic }: Metric): string[] =>
    statisticPaths(statistic).filter((path) => elsewhere.has(path));
  const metrics = cohorts
    .flatMap((cohort) => cohort.metrics.map(({ metric }) => metric))
    .filter((metric) => tables?.met.get(file)?.has(metric.id) === true && lackedBy(metric).length > 0);
  if (metrics.length === 0) return [];
  const lacking = [...new Set(metrics.flatMap(lackedBy))];
  return [
    {
      code: 'file/uneven',
      severity: 'warning',
      message: `has no column for ${namesIn(lacking)}, which other files of ${source.id} have: it counts as empty in ${namesIn(metrics.map(({ id }) => id))}`,
      at: { file },
      hint: `export ${lacking.length === 1 ? 'it' : 'them'} there too, or say under columns of ${source.id} what the column is called`,
    },
  ];
};
