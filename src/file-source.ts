/** Which source a file belongs to: by the patterns of the config, else by its header. */
import { basename, extname, isAbsolute, normalize, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { fullSource } from './config/defaults.ts';
import type { Fit } from './ingest/fit.ts';
import { type Problem, SpaceSeaError } from './problems.ts';
import type { Shell } from './shell.ts';
import type { Model, Source } from './types.ts';

/** Names of files that may be tables or lists of records, packed or not. */
export const endings = /\.((csv|tsv|txt|json|ndjson|jsonl)(\.gz)?|xlsx|xlsm)$/i;

/** Names of files that hold data in a form that is not read. */
const otherData = /\.(xls|xlsb|ods|numbers|gz|tgz|bz2|xz|zst|7z|zip|parquet|xml|sav)$/i;

/** What spacesea itself writes begins like this. */
const ownReport = /^\s*\{\s*"format":\s*"spacesea-report"/;

/** The source of a file; or why it has none; nothing to say of files that are no data, such as a config. */
export type Owner = { readonly source: Source } | { readonly problem: Problem | undefined };

/** Finds the source of a file. */
export type FindOwner = (path: string) => Promise<Owner>;

/** Finds the sources of files by what the model says of them. */
export const ownersIn = (model: Model, shell: Shell): FindOwner => {
  const sources = Object.values(model.sources).map((source) => ({
    source,
    isNamed: nameTest(source, shell),
  }));
  return async (path) => {
    if (!endings.test(path)) return { problem: otherData.test(path) ? unread(path) : undefined };
    const named = sources.filter(({ isNamed }) => isNamed(path)).map(({ source }) => source);
    return named.length > 0 ? single(named, path) : ownerByHeader(model, path, shell);
  };
};

const ownerByHeader = async (model: Model, path: string, shell: Shell): Promise<Owner> => {
  const { fitOf, lookAt } = await import('./ingest/fit.ts');
  const found = await lookAt({ name: path, open: () => shell.read(path) }).catch(foreignIn);
  if ('message' in found) return { problem: { ...found, severity: 'warning' } };
  if (ownReport.test(new TextDecoder().decode(found.head.subarray(0, 100)))) return { problem: undefined };
  const fits: Fitting[] = [];
  for (const source of Object.values(model.sources)) {
    const fit = await fitOf(source, found).catch(foreignIn);
    if ('message' in fit) return { problem: { ...fit, severity: 'warning' } };
    fits.push({ source, ...fit });
  }
  const most = Math.max(0, ...fits.map(({ columns }) => columns));
  for (const source of unwanted(model)) {
    const fit = await fitOf(source, found).catch(foreignIn);
    if ('columns' in fit && fit.lacks.length === 0 && fit.columns > most)
      return { problem: unasked(path, source) };
  }
  return byHeader(fits, path);
};

/** Sources of the kinds that the model does not ask for: an export of activities has an id and an outcome as deals do. */
const unwanted = ({ sources }: Model): readonly Source[] => {
  const asked = new Set(Object.values(sources).map(({ kind }) => kind));
  const all = { deals: 'deal', activities: 'activity', surveys: 'survey', people: 'person' } as const;
  return Object.entries(all)
    .filter(([, kind]) => !asked.has(kind))
    .map(([id, kind]) => fullSource(id, { kind }, { folder: '.', drop: [] }));
};

const unasked = (path: string, { id, kind }: Source): Problem =>
  problem(
    path,
    'file/no-source',
    `was not read: it looks like ${id}, and the config asks for none`,
    `if it should: sources: { ${id}: { kind: ${kind} } }; if it is something else, ${flags}`,
  );

const told: ReadonlySet<string> = new Set(['file/content', 'file/workbook', 'file/two-presets']);

/** What keeps a file from being looked at; only what it holds, not what the system says of it. */
const foreignIn = (error: unknown): Problem => {
  const [problem] = error instanceof SpaceSeaError ? error.problems : [];
  if (problem === undefined || !told.has(problem.code)) throw error;
  return problem;
};

/** How well a file fits a source. */
type Fitting = Fit & { readonly source: Source };

/**
 * The source of which most columns are there. One with a single column is none: any export has an id. Nor is one beside
 * which another would read two columns more: it is that one, with a column missing.
 */
const byHeader = (fits: readonly Fitting[], path: string): Owner => {
  const most = Math.max(0, ...fits.map(({ columns }) => columns));
  const whole = fits.filter(({ columns, lacks }) => lacks.length === 0 && columns > 1 && columns > most - 2);
  const best = Math.max(0, ...whole.map(({ columns }) => columns));
  const owners = whole.filter(({ columns }) => columns === best);
  const like = fits.find(({ columns, lacks }) => columns === most && most > 2 && lacks.length === 1);
  if (owners.length === 0 && like !== undefined) return { problem: incomplete(path, like) };
  return single(
    owners.map(({ source }) => source),
    path,
  );
};

const incomplete = (path: string, { source, lacks }: Fitting): Problem =>
  problem(
    path,
    'file/no-source',
    `was not read: it looks like ${source.id}, but has no column "${lacks[0]}"`,
    `map the column under sources: { ${source.id}: { columns: … } }, or ${flags}`,
  );

/** Is a path one of those that the source names? */
const nameTest = ({ files, folder }: Source, { cwd }: Shell): ((path: string) => boolean) => {
  const patterns = files.map((written) => ({ written, ...patternOf(written, undefined) }));
  return (path) =>
    patterns.some(({ written, top, matches }) => {
      const full = resolve(cwd, path);
      const asWritten = isAbsolute(top) ? full : relative(resolve(cwd, folder), full);
      return matches(slashed(asWritten)) || (written.startsWith('**/') && matches(basename(path)));
    });
};

/** A path or pattern of the config. */
export interface Pattern {
  /** The folder in which files can match, or the file itself. */
  readonly top: string;
  /** Does a path from the same place match? A folder matches with all that it holds. */
  readonly matches: (path: string) => boolean;
}

/**
 * A path or pattern, with a period put in; without one, and for all of them, any name may stand in its place. Nothing
 * but `*`, `?` and `{a,b}` is special: brackets are part of many a name.
 */
export const patternOf = (written: string, period: string | undefined): Pattern => {
  const named = written.replaceAll('{period}', period === undefined || period === 'all' ? '*' : period);
  const pattern = slashed(normalize(named)).replace(/(.)\/$/, '$1');
  const escaped = pattern.replace(/[()[\]!+@$^|]/g, '\\$&');
  const { base, isGlob } = picomatch.scan(escaped);
  if (isGlob) return { top: base.replace(/\\(.)/g, '$1'), matches: picomatch(escaped, { nocase: true }) };
  const plain = pattern.toLowerCase();
  const isBelow = (path: string): boolean => plain === '.' || path.startsWith(`${plain}/`);
  return { top: pattern, matches: (path) => path.toLowerCase() === plain || isBelow(path.toLowerCase()) };
};

/** A path with the slashes of patterns. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');

const flags = 'say what it is with --deals, --activities, --surveys or --people';

const problem = (path: string, code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'warning',
  message,
  at: { file: path },
  hint,
});

const single = (sources: readonly Source[], path: string): Owner => {
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0) return { source };
  if (source === undefined) return { problem: unread(path) };
  const names = sources.map(({ id }) => id).join(' or ');
  return { problem: problem(path, 'file/two-sources', `was not read: it could be ${names}`, flags) };
};

/** A file that no source wants. */
export const unread = (path: string): Problem => {
  const ending = extname(path);
  if (/^\.gz$/i.test(ending) && !endings.test(path))
    return problem(
      path,
      'file/content',
      'was not read: its name does not say what is packed in it',
      `call it .csv.gz or .json.gz if it is one such file, or ${flags}`,
    );
  return otherData.test(path)
    ? problem(
        path,
        'file/content',
        `was not read: spacesea reads CSV and JSON, not ${ending}`,
        'export it as CSV in UTF-8',
      )
    : problem(
        path,
        'file/no-source',
        'was not read: its name and header fit no source',
        `${flags}, or under sources in spacesea.yaml`,
      );
};

/** Standard input and pipes have no name, and can be read only once. */
export const unnamed = (path: string): Owner => {
  const name = path === '-' ? 'standard input' : path;
  return { problem: problem(name, 'file/two-sources', 'was not read: it could hold anything', flags) };
};
