/**
 * Whom a report has to protect, from the raw exports: read here by itself, so that it does not share the mistakes of
 * the program. It understands files with the program's own headers, and of `where` what the models use.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Report } from '../../src/generated/report.ts';
import type { Config } from '../../src/types.ts';

type Row = Readonly<Record<string, string>>;
type Metric = NonNullable<Config['metrics']>[string];

/** A number that must not come out, and why. */
export interface Protected {
  readonly metric: string;
  readonly label: string;
  /** Fewer than `minPeople` stand behind it, or all (but one) answered alike. */
  readonly because: 'few' | 'alike';
  readonly people: number;
}

export interface Truth {
  readonly cells: readonly Protected[];
  /** The values of the field, as they stand in the files. */
  readonly labels: readonly string[];
}

/** The protected numbers of a report that is grouped by one field; `all` has the label All. */
export const truthOf = (report: Report, cwd: string): Truth => {
  const config = report.model.config as unknown as Config;
  const minPeople = config.privacy?.minPeople ?? 5;
  const [field = ''] = report.settings.by;
  const labels = new Set<string>();
  const cells = Object.entries(config.metrics ?? {}).flatMap(([id, metric]) => {
    const rows = metric === null ? [] : rowsBehind({ report, config, cwd }, metric, field);
    const groups = new Map<string, Row[]>([['All', rows]]);
    if (field !== '')
      for (const row of rows) {
        const label = row[field] || '(none)';
        labels.add(label);
        groups.set(label, [...(groups.get(label) ?? []), row]);
      }
    return [...groups].flatMap(([label, those]): Protected[] => {
      const { people, alike } = behind(those, metric);
      if (people === 0) return [];
      const place = { metric: id, label, people };
      if (people < minPeople) return [{ ...place, because: 'few' }];
      return alike ? [{ ...place, because: 'alike' }] : [];
    });
  });
  return { cells, labels: [...labels] };
};

interface Place {
  readonly report: Report;
  readonly config: Config;
  readonly cwd: string;
}

/** Statistics whose people are those of the roster, not those of the records. */
const ofRoster = new Set(['rate', 'breadth', 'load', 'gini', 'count']);

/** The records that a metric counts in the period; none where this reader cannot tell. */
const rowsBehind = ({ report, config, cwd }: Place, metric: Metric, field: string): Row[] => {
  const { source = '', date, statistic, where } = metric;
  if (statistic === undefined || ofRoster.has(statistic.type) || date === undefined) return [];
  const kind = config.sources?.[source]?.kind;
  const found = report.data.files
    .filter((each) => each.source === source && each.preset === undefined && existsSync(join(cwd, each.file)))
    .map(({ file }) => rowsOf(join(cwd, file)));
  const who = kind === 'survey' ? 'respondent' : 'se';
  const rows = found.flat();
  if (rows.some((row) => row[who] === undefined || (field !== '' && row[field] === undefined))) return [];
  const filters = Object.fromEntries(
    report.settings.where.map((text) => text.split('=') as [string, string]),
  );
  return rows
    .filter(
      (row) =>
        row[who] !== '' && within(report, dayOf(row, date)) && holds(row, where) && holds(row, filters),
    )
    .map((row) => ({ ...row, who: row[who] ?? '' }));
};

const tables = new Map<string, Row[]>();

/** The records of a file, which many metrics ask for. */
const rowsOf = (path: string): Row[] => {
  const known = tables.get(path) ?? parsed(path);
  tables.set(path, known);
  return known;
};

const parsed = (path: string): Row[] => {
  try {
    return parse(readFileSync(path), {
      columns: true,
      bom: true,
      skip_records_with_error: true,
      skip_empty_lines: true,
    });
  } catch {
    return [];
  }
};

const within = ({ period }: Report, day: string | undefined): boolean =>
  day !== undefined && day >= period.from && day <= period.to;

const dayOf = (row: Row, date: NonNullable<Metric['date']>): string | undefined => {
  const { field, addDays = 0, addMonths = 0 } = typeof date === 'string' ? { field: date } : date;
  const day = new Date(`${row[field]?.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  day.setUTCMonth(day.getUTCMonth() + addMonths);
  day.setUTCDate(day.getUTCDate() + addDays);
  return day.toISOString().slice(0, 10);
};

/** Does a record fulfil a `where`? A condition that this reader does not know holds for none. */
const holds = (row: Row, where: unknown = {}): boolean =>
  Object.entries(where as Readonly<Record<string, unknown>>).every(([field, wanted]) => {
    const value = row[field] ?? '';
    if (typeof wanted !== 'object' || wanted === null) return value === String(wanted);
    return Object.entries(wanted).every(([word, operand]) => {
      const list = [operand].flat().map(String);
      if (word === 'in') return list.includes(value);
      if (word === 'notIn') return !list.includes(value);
      if (word === 'ne') return value !== list[0];
      return word === 'exists' && (value !== '') === operand;
    });
  });

/** Distinct people, and whether all of them, or all but one, gave the same answer. */
const behind = (rows: readonly Row[], { statistic }: Metric): { people: number; alike: boolean } => {
  const answers = new Map<string, number[]>();
  for (const row of rows) {
    const { who = '' } = row;
    answers.set(who, [...(answers.get(who) ?? []), ...answerOf(row, statistic)]);
  }
  if (statistic?.type === 'distinctRatio') return { people: fewestNamed(rows, statistic), alike: false };
  const isAsked = statistic?.type === 'likert' || statistic?.type === 'topBox' || statistic?.type === 'nps';
  const means = [...answers.values()].filter((list) => list.length > 0).map((list) => mean(list).toFixed(9));
  const people = isAsked ? means.length : answers.size;
  const counts = [...new Set(means)].map((each) => means.filter((other) => other === each).length);
  return { people, alike: isAsked && people > 1 && Math.max(...counts) >= people - 1 };
};

/** Of the people whom the two fields name, and those of the records, the fewest. */
const fewestNamed = (rows: readonly Row[], { above, below }: { above: string; below: string }): number => {
  const both = rows.filter((row) => row[above] && row[below]);
  const naming = ['who', ...[above, below].filter((field) => field === 'owner' || field === 'se')];
  return Math.min(...naming.map((field) => new Set(both.map((row) => row[field])).size));
};

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;

/** The answer on its scale, reversed items turned round; none if it lies outside. */
const answerOf = (row: Row, statistic: Metric['statistic']): number[] => {
  const value = Number(row['value'] || Number.NaN);
  const fixed = statistic?.type === 'likert' || statistic?.type === 'topBox' ? statistic.scale : undefined;
  const [low = 0, high = 10] =
    fixed ?? (row['scale_min'] ? [Number(row['scale_min']), Number(row['scale_max'])] : []);
  if (!(value >= low && value <= high)) return [];
  const isTurned = statistic?.type === 'likert' && statistic.reverse?.includes(row['item'] ?? '') === true;
  return [isTurned ? high - value + low : value];
};
