/** What became of the rows of a report, in words that all outputs share. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { leftOutOf } from './rows-read.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

type File = Report['data']['files'][number];
type Found = Report['data']['problems'][number];

/** How much of the weight of the overall score stands behind it; nothing where all does, or there is no such score. */
export const coverageText = (report: Report): string[] => {
  const { coverage = 1, score } = overallOf(report, 'all') ?? {};
  return score === undefined || coverage === 1
    ? []
    : [`${words.share(coverage)} of the weight has a score; the overall score rests on that.`];
};

/** Names that are shown; the rest is counted. */
const shownNames = 12;

/** Names with commas, of many the first; the others are counted. */
export const namesIn = (names: readonly string[]): string =>
  listed([
    ...names.slice(0, shownNames),
    ...(names.length > shownNames ? [`${words.count(names.length - shownNames)} more`] : []),
  ]);

/** The files of one source, and what was found in their rows. */
export interface SourceRows {
  readonly source: string;
  readonly files: readonly File[];
  readonly read: number;
  readonly used: number;
  /** How many rows each rule leaves out. */
  readonly rules: ReadonlyMap<string, number>;
  readonly leftOut: number;
  readonly rejected: number;
  /** Kinds of problems, those that cost rows first. */
  readonly problems: readonly Found[];
  /** Headers that nothing reads. */
  readonly unused: readonly string[];
}

/** Files by their source, in the order in which they were read. */
export const sourcesOf = ({ data: { files, problems } }: Report): SourceRows[] =>
  [...alike(files, ({ source }) => source)].map(([source, own]) => {
    const names = new Set(own.map(({ file }) => file));
    const sum = (of: (file: File) => number): number => own.reduce((all, file) => all + of(file), 0);
    const found = problems.filter(({ file }) => file !== undefined && names.has(file));
    return {
      source,
      files: own,
      read: sum(({ read }) => read),
      used: sum(({ used }) => used),
      rules: rulesOf(own),
      leftOut: sum(leftOutOf),
      rejected: sum(({ rejected }) => rejected),
      problems: [...found.filter(isError), ...found.filter((each) => !isError(each))],
      unused: [...new Set(own.flatMap(({ unused }) => unused))],
    };
  });

/** Items by a word that they share, in the order of the first of each. */
export const alike = <Item>(items: readonly Item[], wordOf: (item: Item) => string): Map<string, Item[]> => {
  const parts = new Map<string, Item[]>();
  for (const item of items) parts.set(wordOf(item), [...(parts.get(wordOf(item)) ?? []), item]);
  return parts;
};

/** Does it cost its rows? */
export const isError = ({ severity }: Found): boolean => severity === 'error';

const rulesOf = (files: readonly File[]): ReadonlyMap<string, number> => {
  const rules = new Map<string, number>();
  for (const { filtered } of files)
    for (const [rule, count] of Object.entries(filtered)) rules.set(rule, (rules.get(rule) ?? 0) + count);
  return rules;
};

/** A problem in a sentence: the field, and what is wrong with it. */
export const foundText = ({ field, message }: Found): string =>
  field === undefined ? message : `${field} ${message}`;

/** Places that are shown; the rest is counted. */
const shownPlaces = 2;

/**
 * Where the first rows of a problem stand, by the paths from a folder on.
 * @example placesOf({ code: 'row/date', severity: 'error', message: '', count: 2, rows: [{ file: 'in/a.csv', line: 4 }, { file: 'in/b.csv', line: 9 }] }, 'in/') // => 'a.csv:4, b.csv:9'
 */
export const placesOf = ({ file, line, rows = [], count = 1 }: Found, folder = ''): string => {
  const all = rows.length > 0 ? rows : file === undefined ? [] : [{ file, line }];
  const told = all.slice(0, shownPlaces).map((row) => placeText(row, folder));
  const more = told.length > 0 && count > told.length ? [`${words.count(count - told.length)} more`] : [];
  return more.length > 0 ? `${told.join(', ')} and ${more[0]}` : told.join(', ');
};

const placeText = (
  { file, line }: { readonly file: string; readonly line?: number | undefined },
  folder: string,
): string => `${within(file, folder)}${line === undefined ? '' : `:${line}`}`;

/** A path from a folder on. */
export const within = (path: string, folder: string): string =>
  path.startsWith(folder) ? path.slice(folder.length) : path;

/**
 * The folder in which all of several files are, with its slash; empty if there is none, or a single file.
 * @example folderOf(['in/q1/a.csv', 'in/q2/a.csv']) // => 'in/'
 */
export const folderOf = (paths: readonly string[]): string => {
  const [first = '', ...others] = paths;
  const folders = [...first.matchAll(/\//g)].map(({ index }) => first.slice(0, index + 1));
  return others.length === 0
    ? ''
    : (folders.findLast((folder) => others.every((path) => path.startsWith(folder))) ?? '');
};

/** What was found that belongs to no file that was read, then what a reader should know of the whole. */
export const notesIn = ({ data: { files, problems }, notes }: Report): Found[] => {
  const names = new Set(files.map(({ file }) => file));
  return [...problems.filter(({ file }) => file === undefined || !names.has(file)), ...notes];
};

/** Metrics without a value or a score that the model asks for, by the reason that they share. */
export interface Missing {
  readonly reason: string;
  readonly labels: readonly string[];
  /** What would help; nothing where nothing would, or where a number is hidden. */
  readonly help?: string;
}

/** What is missing of all records together. */
export const missingOf = (report: Report): Missing[] => {
  const rows = blocksOf(report, 'all').flatMap(({ metrics }) => metrics);
  return [...alike(rows.filter(isMissing), reasonOf)].map(([reason, those]) => {
    const help = helps[those[0]?.status ?? 'scored'];
    return { reason, labels: those.map(({ label }) => label), ...(help === undefined ? {} : { help }) };
  });
};

/** What is shown and not scored by intention is not missing. */
const isMissing = ({ score, value, weight, status }: ScoreRow): boolean =>
  score === undefined && !(value !== undefined && (weight === 0 || status === 'informational'));

const reasonOf = ({ reason, status }: ScoreRow): string => reason ?? words.statusWords[status];

/** What would give a metric its score. */
const helps: Partial<Readonly<Record<ScoreRow['status'], string>>> = {
  noData: 'give the export that has it, or say under `sources` of the config which column holds it',
  tooFew: 'a longer period, such as a year, may have enough',
  noPopulation: 'another period may have some',
};
