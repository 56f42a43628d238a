import { namesIn } from '../lint.ts';
import type { Problem } from '../problems.ts';
import type { FileTally, Model, Source } from '../types.ts';
import { metricPaths } from './metric-paths.ts';
import type { Tables } from './tables.ts';

/** What is asked of a file. */
export type TalliedFile = Pick<FileTally, 'file' | 'source' | 'used' | 'preset' | 'fields' | 'isTable'>;

/**
 * Tables that have no column for what metrics read and others of their source have: their rows count as if it was empty,
 * so that a question whose answer was not exported looks like one that nobody has answered. Exports of other systems have
 * other columns, so only those read by the same preset, or by none, are held against each other.
 */
export const unevenNotes = ({ plan }: Tables, files: readonly TalliedFile[]): Problem[] =>
  [...plan.sources.values()].flatMap(({ source }) => unevenIn(source, plan.model, files));

const unevenIn = (
  source: Source,
  { metrics, roster }: Pick<Model, 'metrics' | 'roster'>,
  files: readonly TalliedFile[],
): Problem[] => {
  const readers = readersOf(Object.values(metrics), source, source.id === roster);
  const filled = files.filter((file) => file.source === source.id && file.used > 0 && file.isTable);
  return filled.flatMap((file): Problem[] => {
    const others = filled.filter(({ preset }) => preset === file.preset);
    const lacking = [...readers.keys()].filter(
      (field) => !file.fields.includes(field) && others.some(({ fields }) => fields.includes(field)),
    );
    if (lacking.length === 0) return [];
    const asking = new Set(lacking.flatMap((field) => [...(readers.get(field) ?? [])]));
    const rows = file.used === 1 ? 'its row counts' : `its ${file.used} rows count`;
    return [
      {
        code: 'file/uneven',
        severity: 'warning',
        message: `has no column for ${namesIn(lacking)}, which other files of ${source.id} have: ${rows} as if ${lacking.length === 1 ? 'that was' : 'these were'} empty, in ${namesIn([...asking])}`,
        at: { file: file.file },
        hint: `export ${lacking.length === 1 ? 'it' : 'them'} there too, or say under columns of ${source.id} what the column is called; without it, score the file by itself or leave it out`,
      },
    ];
  });
};

/** By field of a source, the metrics that read it, also through records that point at it. */
const readersOf = (
  metrics: readonly Model['metrics'][string][],
  source: Source,
  isRoster: boolean,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const prefix = source.kind === 'deal' ? 'deal.' : isRoster ? 'person.' : undefined;
  const readers = new Map<string, Set<string>>();
  for (const metric of metrics)
    for (const path of metricPaths(metric)) {
      const field = ownField(path, metric.source === source.id, prefix);
      if (field !== undefined) readers.set(field, (readers.get(field) ?? new Set()).add(metric.id));
    }
  return readers;
};

/** The field of the source that a path of a metric stands for, if it is one. */
const ownField = (path: string, isOwn: boolean, prefix: string | undefined): string | undefined => {
  if (prefix !== undefined && path.startsWith(prefix)) return path.slice(prefix.length);
  return isOwn && !path.includes('.') ? path : undefined;
};
