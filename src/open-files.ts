/** Opens the files of each source: every one once, and each for one source. */
import { misuse, type Problem, unusable } from './problems.ts';
import { addReturned, type RejectedFile } from './rejected-file.ts';
import type { FileStatus, Shell } from './shell.ts';
import type { Input, RandomFile } from './types.ts';

/** What is read. */
export interface OpenFiles {
  /** Inputs by source id, in order of their names. */
  readonly inputs: ReadonlyMap<string, readonly Input[]>;
  /** Real paths of the files. */
  readonly real: ReadonlySet<string>;
  /** Files that changed while they were read. */
  readonly changed: Problem[];
}

/** Files by source id, and files of rejected rows. */
export interface Chosen {
  readonly bySource: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rejected: readonly RejectedFile[];
}

/**
 * Opens what was chosen.
 * @throws SpaceSeaError (2) for a file of two sources; (3) for one that is missing, or a folder
 */
export const openFiles = async ({ bySource, rejected }: Chosen, shell: Shell): Promise<OpenFiles> => {
  const inputs = new Map<string, Input[]>();
  const real = new Set<string>();
  const owners = new Map<string, string>();
  const changed: Problem[] = [];
  for (const [source, paths] of bySource) {
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
      const name = shownName(path);
      opened.push({
        name,
        ...(status?.kind === 'file'
          ? { open: unchanged(path, shell, changed), file: fileAt(path, status, shell) }
          : { open: replayed(shell, path) }),
        onRows: (count) => shell.watch?.rows(name, count),
      });
    }
    inputs.set(source, opened);
  }
  for (const file of rejected) {
    real.add(file.real);
    await addReturned(inputs, file, { cwd: shell.cwd, open: unchanged(file.path, shell, changed) });
  }
  return { inputs, real, changed };
};

/** A file, to be read from any place on. */
export const fileAt = (
  path: string,
  { size }: Pick<FileStatus, 'size'>,
  { readAt }: Pick<Shell, 'readAt'>,
): RandomFile => ({
  path,
  size,
  read: (from, to) => readAt(path, from, to),
});

/** Bytes of a file, with a warning when it changes under our hands, while it is read or between two readings. */
const unchanged = (path: string, shell: Shell, changed: Problem[]): (() => AsyncIterable<Uint8Array>) => {
  let before: Promise<FileStatus | undefined> | undefined;
  return async function* () {
    before ??= shell.status(path);
    const first = await before;
    yield* heard(shell.read(path), { name: path, ...sizeOf(first) }, shell);
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
  async function* replay(): AsyncGenerator<Uint8Array> {
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
  }
  return () => heard(replay(), { name: shownName(path) }, shell);
};

/** The size of a file, if it is known. */
export const sizeOf = (status: FileStatus | undefined): { readonly size?: number } =>
  status === undefined ? {} : { size: status.size };

const shownName = (path: string): string => (path === '-' ? 'standard input' : path);

/** Bytes as they are, of which the watch hears. */
export async function* heard(
  chunks: AsyncIterable<Uint8Array>,
  { name, size }: { readonly name: string; readonly size?: number },
  { watch }: Pick<Shell, 'watch'>,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  watch?.bytes(name, done, size);
  for await (const chunk of chunks) {
    done += chunk.length;
    watch?.bytes(name, done, size);
    yield chunk;
  }
}

/** A path at which there is nothing. */
export const missing = (path: string): Error =>
  unusable({ code: 'file/missing', message: 'does not exist', at: { file: path }, hint: 'check the path' });
