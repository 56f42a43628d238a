/** The only door to files, terminal, environment and process; everything else is a function of its arguments. */
import { type Dirent, existsSync, promises, readdir, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt, fileError, isAbsent } from './file-error.ts';
import type { Mates } from './mates.ts';
import { openFile } from './opener.ts';
import { createFile, type OutputFile, removeFiles } from './output-file.ts';
import { passingLine } from './passing-line.ts';
import { standardStream, type Terminal } from './standard-stream.ts';
import type { Watch } from './watch.ts';

export type { OutputFile } from './output-file.ts';
export type { Terminal } from './standard-stream.ts';

export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'stream';
  readonly size: number;
  readonly modified: number;
  /** Path with every link resolved. */
  readonly real: string;
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
  /** Shows a line on standard error until something else is written; an empty one only takes it away. */
  show(line: string): void;
  /** Milliseconds of a clock that only runs forward: for what is shown while work goes on, never for a result. */
  now(): number;
  /** Hears how far the work is, where somebody looks. */
  readonly watch?: Watch;
  /** Bytes of a file, or of standard input for `-`. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Bytes of a file from a place up to another, or to the end. */
  readAt(path: string, from: number, to: number): Promise<Uint8Array>;
  /** Threads beside this one; undefined where there can be none. */
  mates(): Promise<Mates | undefined>;
  /** Undefined when there is nothing at the path. */
  status(path: string): Promise<FileStatus | undefined>;
  /** Files below a folder, as paths from it with `/`, in code-unit order; links to folders are not followed. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  create(path: string, options?: { readonly secret: boolean }): Promise<OutputFile>;
  /** Shows a file by the program that the system has for it; false if there is none. */
  open(path: string): Promise<boolean>;
  /** Text of a file that ships with spacesea, such as `src/models/se.yaml`. */
  asset(path: string): Promise<string>;
  /** Files of a folder that ships with spacesea. */
  assets(folder: string): Promise<readonly string[]>;
}

/** The folder of the package, from the sources as from `dist/`: the one that has the program's start. */
const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'bin', 'spacesea.js'))) folder = dirname(folder);
  return folder;
};

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await new Promise<Dirent[]>((done, failed) =>
    readdir(folder, { withFileTypes: true, recursive: true }, (error, found) =>
      error === null ? done(found) : failed(error),
    ),
  );
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

/** A file of up to so many bytes is read at once, a larger one so many at a time: each step to the thread pool costs time. */
const [small, atATime] = [1 << 18, 1 << 20];

/**
 * A small file is read at once: the way to the thread pool and back, for each step, takes longer than the reading, and
 * what goes there (`promises`) is loaded when it is first asked for. A large one leaves time for an interrupt.
 */
async function* fileBytes(path: string, shown: string): AsyncGenerator<Uint8Array> {
  const found = await attempt(shown, async () => statSync(path));
  if (found.isFIFO()) return yield* (await import('./named-pipe.ts')).pipeBytes(path, shown);
  if (found.isFile() && found.size <= small) {
    const bytes = await attempt(shown, async () => readFileSync(path));
    if (bytes.length > 0) yield bytes;
  } else yield* largeFile(path, { shown, isFile: found.isFile() });
}

/** Not through a stream, which costs more. While some bytes are worked on, the next are on their way. */
async function* largeFile(
  path: string,
  { shown, isFile }: { readonly shown: string; readonly isFile: boolean },
): AsyncGenerator<Uint8Array> {
  const handle = await attempt(shown, () => promises.open(path));
  let room = Buffer.alloc(0);
  const next = (): Promise<Uint8Array> => {
    // What a small file has left of its room serves to see that there is no more.
    if (room.length === 0) room = Buffer.allocUnsafe(atATime);
    const reading = attempt(shown, async () => {
      const { bytesRead } = await handle.read(room, 0, room.length, null);
      const read = room.subarray(0, bytesRead);
      room = room.subarray(bytesRead);
      return read;
    });
    // Whoever stops early never asks what has become of it.
    reading.catch(() => undefined);
    return reading;
  };
  let coming: Promise<Uint8Array> | undefined;
  try {
    for (let bytes = await next(); bytes.length > 0; bytes = await (coming ?? next())) {
      // A terminal would have to be waited for, even by those who want no more of it.
      coming = isFile ? next() : undefined;
      // Whoever counts what has been handed on knows how far the work is.
      for (let at = 0; at < bytes.length; at += small) yield bytes.subarray(at, at + small);
    }
  } finally {
    await coming?.catch(() => undefined);
    await handle.close();
  }
}

/** A part of a file; less where it ends. */
const filePart = async (
  path: string,
  shown: string,
  { from, to }: { from: number; to: number },
): Promise<Uint8Array> => {
  const handle = await attempt(shown, () => promises.open(path));
  try {
    const room = Buffer.allocUnsafe(to - from);
    let size = 0;
    for (;;) {
      const at = size;
      const { bytesRead } = await attempt(shown, () => handle.read(room, at, room.length - at, from + at));
      size += bytesRead;
      if (bytesRead === 0 || size === room.length) return room.subarray(0, size);
    }
  } finally {
    await handle.close();
  }
};

const stdout = standardStream(1, () => process.stdout);
const stderr = standardStream(2, () => process.stderr);

/** Where messages cannot be written, nobody can be told of it. */
const tell = (text: string): void => void stderr.write(text).catch(() => undefined);

const passing = passingLine({ write: tell, columns: stderr.columns });

/** Removes what an interrupted run has begun to write, on disk and on the terminal. */
export const removeUnfinished = (): void => {
  passing.erase();
  removeFiles();
};

/** The real world, with paths resolved from `cwd`. */
export const realShell = (cwd: string = process.cwd()): Shell => {
  const at = (path: string): string => resolve(cwd, path);
  return {
    cwd,
    env: process.env,
    stdout: stdout.terminal,
    stderr: stderr.terminal,
    runtime: `Node ${process.versions.node}`,
    out: (text) => {
      passing.erase();
      return attempt('standard output', () => stdout.write(text));
    },
    err: (text) => {
      passing.erase();
      tell(text);
    },
    show: (line) => (line === '' ? passing.erase() : passing.show(line)),
    now: () => performance.now(),
    read: (path) => (path === '-' ? standardInput() : fileBytes(at(path), path)),
    readAt: (path, from, to) => filePart(at(path), path, { from, to }),
    mates: async () => (await import('./worker-threads.ts')).matesOf(cwd),
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
    makeFolder: (path) =>
      attempt(path, async () => void (await promises.mkdir(at(path), { recursive: true }))),
    create: (path, options) => createFile(at(path), path, options?.secret ?? false),
    open: (path) => openFile(process.platform, at(path)),
    asset: async (path) => readFileSync(join(packageRoot(), path), 'utf8'),
    assets: async (folder) => listFiles(join(packageRoot(), folder)),
  };
};
