/** Which file feeds which source: flags, the config's `files`, or the header of the file. */
import { isAbsolute, join, resolve } from 'node:path';
import {
  endings,
  type FindOwner,
  ownersIn,
  type Pattern,
  patternOf,
  slashed,
  unnamed,
  unread,
} from './file-source.ts';
import { missing, type OpenFiles, openFiles } from './open-files.ts';
import { misuse, type Problem, unusable } from './problems.ts';
import { passedOver, type RejectedFile, rejectedFile } from './rejected-file.ts';
import type { Shell } from './shell.ts';
import type { Kind, Model, Source } from './types.ts';

/** What the command line says about files. */
export interface FileChoices {
  /** Folders and files without a flag. */
  readonly paths: readonly string[];
  /** `--deals f` and its likes. */
  readonly byKind: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** The period asked for, which `{period}` in a pattern stands for. */
  readonly period?: string;
  /** The period to compare with, whose files are read too; `none` for no comparison. */
  readonly previous?: string;
  /** Does a config of the project say where files are? Without one nobody has said where the roster lies. */
  readonly hasConfig?: boolean;
  /** Sources whose files that config names: if there are none, that is worth a word. */
  readonly declared?: ReadonlySet<string>;
}

export interface FoundFiles extends OpenFiles {
  readonly notices: readonly Problem[];
  /** Every file read, and every other data file of the folders, so that none is written over. */
  readonly real: ReadonlySet<string>;
}

/**
 * Finds the files of each source.
 * @throws SpaceSeaError (2) for a flag without a source and for a file that fits none or two; (3) for one that is
 * missing or no text
 */
export const findFiles = async (model: Model, choices: FileChoices, shell: Shell): Promise<FoundFiles> => {
  const chosen = new Map<string, Set<string>>();
  const notices: Problem[] = [];
  const seen = new Set<string>();
  const rejected = new Map<string, RejectedFile>();
  const choose = (source: Source, path: string): void => {
    const paths = chosen.get(source.id) ?? new Set();
    chosen.set(source.id, paths.add(path));
  };
  const returned: FindRejected = (path) => rejectedFile(path, { model, shell });
  for (const [kind, paths] of Object.entries(choices.byKind) as [Kind, readonly string[]][]) {
    for (const path of paths) {
      const source = sourceOfKind(model, kind);
      const file = await returned(path);
      if (file === undefined) choose(source, path);
      else rejected.set(file.real, { ...file, kind });
    }
  }
  const owner = ownersIn(model, shell);
  const passed = new Map<string, Problem>();
  const streams = new Set<string>();
  for (const path of choices.paths)
    await assign({ owner, path, shell, choose, notices, seen, returned, rejected, passed, streams });
  const nothingNamed =
    choices.paths.length === 0 && Object.values(choices.byKind).every((paths) => paths.length === 0);
  for (const source of Object.values(model.sources)) {
    // The roster belongs to the team, not to a quarter: where the config says it is read even when files are named.
    const isWanted = nothingNamed || (source.id === model.roster && choices.hasConfig === true);
    if (chosen.has(source.id) || !isWanted) continue;
    const paths = await configured(source, choices, shell);
    for (const path of paths) {
      // One that is named in full is meant; a pattern may meet any.
      const isMet = !source.files.some((written) => isAt(source.folder, written, path));
      if (isMet && (await shell.status(path))?.kind === 'stream') {
        streams.add(path);
        continue;
      }
      const file = await returned(path);
      if (file === undefined) choose(source, path);
      else passed.set(file.real, passedOver(path));
    }
    if (paths.length === 0 && choices.declared?.has(source.id) === true) notices.push(noMatch(source));
  }
  const named = new Set(
    [...chosen.values()].flatMap((paths) => [...paths].map((path) => resolve(shell.cwd, path))),
  );
  for (const path of streams) if (!named.has(resolve(shell.cwd, path))) notices.push(passedStream(path));
  for (const [real, notice] of passed) if (!rejected.has(real)) notices.push(notice);
  const { real, ...opened } = await openFiles({ bySource: chosen, rejected: [...rejected.values()] }, shell);
  return { ...opened, notices, real: new Set([...real, ...seen]) };
};

const plural: Readonly<Record<Kind, string>> = {
  deal: 'deals',
  activity: 'activities',
  survey: 'surveys',
  person: 'people',
};

const sourceOfKind = (model: Model, kind: Kind): Source => {
  const sources = Object.values(model.sources).filter((source) => source.kind === kind);
  const [source] = sources;
  if (source !== undefined && sources.length === 1) return source;
  throw misuse({
    code: 'usage/no-source',
    message:
      source === undefined
        ? `no source of kind ${kind} in the config`
        : `${sources.length} sources are of kind ${kind}: ${sources.map(({ id }) => id).join(', ')}`,
    hint:
      source === undefined
        ? `add one under sources: { ${plural[kind]}: { kind: ${kind} } }`
        : 'name the file without a flag; it is given to the source whose columns it has',
  });
};

/** Says whether a path is a file of rejected rows. */
type FindRejected = (path: string) => Promise<RejectedFile | undefined>;

interface Assignment {
  readonly owner: FindOwner;
  readonly path: string;
  readonly shell: Shell;
  readonly choose: (source: Source, path: string) => void;
  readonly notices: Problem[];
  /** Real paths of the data files of a folder, read or not. */
  readonly seen: Set<string>;
  readonly returned: FindRejected;
  /** Pipes and devices among the files of folders. */
  readonly streams: Set<string>;
  /** Files of rejected rows that are named, and those that are passed over, by their real paths. */
  readonly rejected: Map<string, RejectedFile>;
  readonly passed: Map<string, Problem>;
}

/**
 * Gives a path without a flag to its source; of a folder, every file that fits one. What is passed over in a folder
 * is told.
 */
const assign = async (work: Assignment): Promise<void> => {
  const { owner, path, shell, choose } = work;
  const status = path === '-' ? undefined : await shell.status(path);
  if (path !== '-' && status === undefined) throw missing(path);
  if (status?.kind === 'folder') return assignFolder(work);
  const rejected = await work.returned(path);
  if (rejected !== undefined) {
    work.rejected.set(rejected.real, rejected);
    return;
  }
  const found = path === '-' || status?.kind === 'stream' ? unnamed(path) : await owner(path);
  if ('source' in found) {
    choose(found.source, path);
    return;
  }
  const problem = found.problem ?? unread(path);
  throw problem.code === 'file/content' || problem.code === 'file/workbook'
    ? unusable(problem)
    : misuse(problem);
};

const assignFolder = async (work: Assignment): Promise<void> => {
  const { owner, path, shell, choose, notices, seen } = work;
  for (const name of await shell.list(path)) {
    const file = join(path, name);
    const rejected = await work.returned(file);
    const status = endings.test(file) ? await shell.status(file) : undefined;
    const real = rejected?.real ?? status?.real;
    if (real !== undefined) seen.add(real);
    if (status?.kind === 'stream') {
      work.streams.add(file);
      continue;
    }
    if (rejected !== undefined) {
      work.passed.set(rejected.real, passedOver(file));
      continue;
    }
    const found = await owner(file);
    if ('source' in found) choose(found.source, file);
    else if (found.problem !== undefined) notices.push(found.problem);
  }
};

/** Nobody knows whether anything ever comes out of a pipe that lies among files. */
const passedStream = (path: string): Problem => ({
  code: 'file/stream',
  severity: 'warning',
  message: 'was not read: it is a pipe or a device, not a file',
  at: { file: path },
  hint: 'if it should be: name it with the flag of its kind, such as --activities',
});

/** The config names files that are not there: without them a score may well be higher. */
const noMatch = ({ id, files }: Source): Problem => ({
  code: 'file/no-match',
  severity: 'warning',
  message: `no file matches the files of ${id} in the config: ${files.join(', ')}`,
  hint: 'check the pattern, the folder from which it is meant, and --period if it holds {period}',
});

/** Files that the config names. */
const configured = async (
  source: Source,
  { period, previous }: FileChoices,
  shell: Shell,
): Promise<string[]> => {
  const periods = period === undefined || previous === undefined || previous === 'none' ? [] : [previous];
  const found = new Set<string>();
  for (const written of source.files)
    for (const each of [...periods, period])
      for (const path of await matching(source.folder, patternOf(written, each), shell)) found.add(path);
  return [...found];
};

const isAt = (folder: string, written: string, path: string): boolean =>
  (isAbsolute(written) ? written : join(folder, written)) === path;

const matching = async (folder: string, { top, matches }: Pattern, shell: Shell): Promise<string[]> => {
  const start = isAbsolute(top) ? top : join(folder, top);
  const status = await shell.status(start);
  if (status?.kind !== 'folder') return status !== undefined && matches(top) ? [start] : [];
  const files = await shell.list(start);
  return files
    .filter((file) => endings.test(file) && matches(slashed(join(top, file))))
    .map((file) => join(start, file));
};
