/** Which file feeds which source: flags, the config's `files`, or the header of the file. */
import { isAbsolute, join } from 'node:path';
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
import { misuse, type Problem, unusable } from './problems.ts';
import type { FileStatus, Shell } from './shell.ts';
import type { Input, Kind, Model, Source } from './types.ts';

/** What the command line says about files. */
export interface FileChoices {
  /** Folders and files without a flag. */
  readonly paths: readonly string[];
  /** `--deals f` and its likes. */
  readonly byKind: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** The period asked for, which `{period}` in a pattern stands for. */
  readonly period?: string;
  /** Does a config of the project say where files are? Without one nobody has said where the roster lies. */
  readonly hasConfig?: boolean;
  /** Sources whose files that config names: if there are none, that is worth a word. */
  readonly declared?: ReadonlySet<string>;
}

export interface FoundFiles {
  /** Inputs by source id, in order of their names. */
  readonly inputs: ReadonlyMap<string, readonly Input[]>;
  readonly notices: readonly Problem[];
  /** Every file read, and every other data file of the folders, so that none is written over. */
  readonly real: ReadonlySet<string>;
  /** Files that changed while they were read. */
  readonly changed: Problem[];
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
  const choose = (source: Source, path: string): void => {
    const paths = chosen.get(source.id) ?? new Set();
    chosen.set(source.id, paths.add(path));
  };
  for (const [kind, paths] of Object.entries(choices.byKind)) {
    for (const path of paths) choose(sourceOfKind(model, kind as Kind), path);
  }
  const owner = ownersIn(model, shell);
  for (const path of choices.paths) await assign({ owner, path, shell, choose, notices, seen });
  const nothingNamed =
    choices.paths.length === 0 && Object.values(choices.byKind).every((paths) => paths.length === 0);
  for (const source of Object.values(model.sources)) {
    // The roster belongs to the team, not to a quarter: where the config says it is read even when files are named.
    const isWanted = nothingNamed || (source.id === model.roster && choices.hasConfig === true);
    if (chosen.has(source.id) || !isWanted) continue;
    const paths = await configured(source, choices.period, shell);
    for (const path of paths) choose(source, path);
    if (paths.length === 0 && choices.declared?.has(source.id) === true) notices.push(noMatch(source));
  }
  const { real, ...opened } = await openAll(chosen, shell);
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

interface Assignment {
  readonly owner: FindOwner;
  readonly path: string;
  readonly shell: Shell;
  readonly choose: (source: Source, path: string) => void;
  readonly notices: Problem[];
  /** Real paths of the data files of a folder, read or not. */
  readonly seen: Set<string>;
}

/**
 * Gives a path without a flag to its source; of a folder, every file that fits one. What is passed over in a folder
 * is told.
 */
const assign = async ({ owner, path, shell, choose, notices, seen }: Assignment): Promise<void> => {
  const status = path === '-' ? undefined : await shell.status(path);
  if (path !== '-' && status === undefined) throw missing(path);
  if (status?.kind === 'folder') {
    for (const file of await shell.list(path)) {
      const found = await owner(join(path, file));
      const real = endings.test(file) ? (await shell.status(join(path, file)))?.real : undefined;
      if (real !== undefined) seen.add(real);
      if ('source' in found) choose(found.source, join(path, file));
      else if (found.problem !== undefined) notices.push(found.problem);
    }
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

const missing = (path: string): Error =>
  unusable({ code: 'file/missing', message: 'does not exist', at: { file: path }, hint: 'check the path' });

/** The config names files that are not there: without them a score may well be higher. */
const noMatch = ({ id, files }: Source): Problem => ({
  code: 'file/no-match',
  severity: 'warning',
  message: `no file matches the files of ${id} in the config: ${files.join(', ')}`,
  hint: 'check the pattern, the folder from which it is meant, and --period if it holds {period}',
});

/** Files that the config names. */
const configured = async (source: Source, period: string | undefined, shell: Shell): Promise<string[]> => {
  const found: string[] = [];
  for (const written of source.files)
    found.push(...(await matching(source.folder, patternOf(written, period), shell)));
  return found;
};

const matching = async (folder: string, { top, matches }: Pattern, shell: Shell): Promise<string[]> => {
  const start = isAbsolute(top) ? top : join(folder, top);
  const status = await shell.status(start);
  if (status?.kind !== 'folder') return status !== undefined && matches(top) ? [start] : [];
  const files = await shell.list(start);
  return files
    .filter((file) => endings.test(file) && matches(slashed(join(top, file))))
    .map((file) => join(start, file));
};

const openAll = async (
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
  shell: Shell,
): Promise<Omit<FoundFiles, 'notices'>> => {
  const inputs = new Map<string, Input[]>();
  const real = new Set<string>();
  const owners = new Map<string, string>();
  const changed: Problem[] = [];
  for (const [source, paths] of chosen) {
    const opened: Input[] = [];
    for (const path of [...paths].sort()) {
      const status = path === '-' ? undefined : await shell.status(path);
      if (path !== '-' && status === undefined) throw missing(path);
      if (status?.kind === 'folder')
        throw unusable({
          code: 'file/folder',
          message: 'is a folder, not a file',
          at: { file: path },
          hint: 'name a file, or give the folder without a flag',
        });
      const identity = status?.real ?? '-';
      const owner = owners.get(identity);
      if (owner === source) continue;
      if (owner !== undefined)
        throw misuse({
          code: 'file/two-sources',
          message: `is given to two sources: ${owner} and ${source}`,
          at: { file: path },
          hint: 'give each file to one source',
        });
      owners.set(identity, source);
      real.add(identity);
      opened.push({
        name: path === '-' ? 'standard input' : path,
        open: status?.kind === 'file' ? watched(path, shell, changed) : replayed(shell, path),
      });
    }
    inputs.set(source, opened);
  }
  return { inputs, real, changed };
};

/** Bytes of a file, with a warning when it changes under our hands, while it is read or between two readings. */
const watched = (path: string, shell: Shell, changed: Problem[]): (() => AsyncIterable<Uint8Array>) => {
  let before: Promise<FileStatus | undefined> | undefined;
  return async function* () {
    before ??= shell.status(path);
    const first = await before;
    yield* shell.read(path);
    const after = await shell.status(path);
    const isSame = first?.size === after?.size && first?.modified === after?.modified;
    if (isSame || changed.some(({ at }) => at?.file === path)) return;
    changed.push({
      code: 'file/changed',
      severity: 'warning',
      message: 'changed while it was read',
      at: { file: path },
      hint: 'run again when nothing writes to it',
    });
  };
};

/**
 * What cannot be read twice (standard input, a pipe) is kept in memory for a second reading, which ends or fails where
 * the first one did.
 */
const replayed = (shell: Shell, path: string): (() => AsyncIterable<Uint8Array>) => {
  const kept: Uint8Array[] = [];
  let isBegun = false;
  let failure: unknown;
  return async function* () {
    yield* kept;
    if (failure !== undefined) throw failure;
    if (isBegun) return;
    isBegun = true;
    try {
      for await (const chunk of shell.read(path)) {
        kept.push(chunk);
        yield chunk;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  };
};
