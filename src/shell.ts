/** The only door to files, terminal, environment and process; everything else is a function of its arguments. */
import { realpathSync, statSync, unlinkSync } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileError } from './file-error.ts';
import { openerFor } from './opener.ts';
import { unusable } from './problems.ts';

/** What is known of an output stream. */
export interface Terminal {
  readonly isTTY: boolean;
  /** Characters in a line; absent in a pipe. */
  readonly columns?: number;
}

export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'stream';
  readonly size: number;
  readonly modified: number;
  /** Path with every link resolved. */
  readonly real: string;
}

/** A file being written: whole or not at all. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** Makes the file appear under its name. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  abandon(): Promise<void>;
}

/** The world as the commands see it; tests hand in their own. */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** What runs spacesea, such as `Node 20.19.0`. */
  readonly runtime: string;
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Bytes of a file, or of standard input for `-`. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Undefined when there is nothing at the path. */
  status(path: string): Promise<FileStatus | undefined>;
  /** Files below a folder, as paths from it with `/`, in code-unit order; links to folders are not followed. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  create(path: string, options?: { readonly secret: boolean }): Promise<OutputFile>;
  /** Shows a file by the program that the system has for it; false if there is none. */
  show(path: string): Promise<boolean>;
  /** Text of a file that ships with spacesea, such as `src/models/se.yaml`. */
  asset(path: string): Promise<string>;
  /** Files of a folder that ships with spacesea. */
  assets(folder: string): Promise<readonly string[]>;
}

/** Runs work on a path and puts failures into plain words. */
const attempt = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw fileError(error, path);
  }
};

/** The folder of the package, from the sources as from `dist/`: the one that has the program's start. */
const packageRoot = async (): Promise<string> => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = await access(join(folder, 'bin', 'spacesea.js')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    folder = dirname(folder);
  }
};

const isAbsent = (error: unknown, codes: readonly string[] = ['ENOENT']): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Temporary files that an interrupt must not leave behind. */
const unfinished = new Set<string>();

/** Removes what an interrupted run has begun to write. */
export const removeUnfinished = (): void => {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Already gone: then there is nothing to clean up.
    }
  }
};

const createFile = async (path: string, shown: string, secret: boolean): Promise<OutputFile> => {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw fileError(Object.assign(new Error(), { code: 'EISDIR' }), shown);
  const mode = secret ? 0o600 : 0o666;
  // A device or a pipe cannot be replaced by renaming: it is written to directly.
  const direct = existing !== undefined && !existing.isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle = await open(target, direct ? 'w' : 'wx', mode).catch((error: unknown) => {
    throw isAbsent(error)
      ? unusable({
          code: 'file/missing',
          message: 'cannot be written: its folder does not exist',
          at: { file: shown },
          hint: 'make the folder first',
        })
      : fileError(error, shown);
  });
  if (!direct) unfinished.add(target);
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    if (!direct) await rm(target, { force: true });
    unfinished.delete(target);
  };
  const orAbandon = (work: () => Promise<void>): Promise<void> =>
    attempt(shown, work).catch(async (error: unknown) => {
      await abandon();
      throw error;
    });
  return {
    write: (text) => orAbandon(async () => void (await handle.writeFile(text))),
    commit: () =>
      orAbandon(async () => {
        if (!direct) await handle.sync();
        await handle.close();
        if (!direct) await rename(target, path);
        unfinished.delete(target);
      }),
    abandon,
  };
};

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
};

/** At once, not by the thread pool: the way there and back takes longer than the answer. */
const statusOf = (path: string): FileStatus | undefined => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'stream';
  // What a shell hands over in /dev/fd has no path of its own.
  const real = kind === 'stream' ? path : realpathSync.native(path);
  return { kind, size: found.size, modified: found.mtimeMs, real };
};

/** Standard input as bytes; node's own stream is only touched when it is asked for. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) yield chunk as Uint8Array;
}

/** Bytes that are read at a time. */
const chunkSize = 1 << 18;

/** Not through a stream: for a few small files that costs more than the reading. */
async function* fileBytes(path: string, shown: string): AsyncGenerator<Uint8Array> {
  const handle = await attempt(shown, () => open(path));
  try {
    for (let room = Buffer.allocUnsafe(chunkSize); ; ) {
      const space = room;
      const { bytesRead } = await attempt(shown, () => handle.read(space, 0, space.length, null));
      if (bytesRead === 0) return;
      yield space.subarray(0, bytesRead);
      // What a small file has left of it serves to see that there is no more.
      room = bytesRead < space.length ? space.subarray(bytesRead) : Buffer.allocUnsafe(chunkSize);
    }
  } finally {
    await handle.close();
  }
}

const terminal = (stream: NodeJS.WriteStream): Terminal =>
  stream.columns > 0
    ? { isTTY: stream.isTTY === true, columns: stream.columns }
    : { isTTY: stream.isTTY === true };

/** Writes all of a text before it returns, also into a slow pipe. */
const writeAll = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done, failed) =>
    stream.write(text, (error) => {
      // A reader that has seen enough (`| head`) ends the work quietly.
      if (error && !('code' in error && error.code === 'EPIPE')) failed(fileError(error, 'standard output'));
      else done();
    }),
  );

/** Starts the program and leaves it alone; its window may outlive us. */
const showFile = async (path: string): Promise<boolean> => {
  const { spawn } = await import('node:child_process');
  const { program, args } = openerFor(process.platform, path);
  return new Promise((done) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
};

/** The real world, with paths resolved from `cwd`. */
export const realShell = (cwd: string = process.cwd()): Shell => {
  const at = (path: string): string => resolve(cwd, path);
  const root = packageRoot();
  return {
    cwd,
    env: process.env,
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    runtime: `Node ${process.versions.node}`,
    out: (text) => writeAll(process.stdout, text),
    err: (text) => void process.stderr.write(text),
    read: (path) => (path === '-' ? standardInput() : fileBytes(at(path), path)),
    status: async (path) => {
      try {
        return statusOf(at(path));
      } catch (error) {
        // Nor is there anything below what is no folder.
        if (isAbsent(error, ['ENOENT', 'ENOTDIR'])) return undefined;
        throw fileError(error, path);
      }
    },
    list: (folder) => attempt(folder, () => listFiles(at(folder))),
    makeFolder: (path) => attempt(path, async () => void (await mkdir(at(path), { recursive: true }))),
    create: (path, options) => createFile(at(path), path, options?.secret ?? false),
    show: (path) => showFile(at(path)),
    asset: async (path) => readFile(join(await root, path), 'utf8'),
    assets: async (folder) => listFiles(join(await root, folder)),
  };
};
