/** Files that are written whole or not at all. */
import { promises, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt, fileError, isAbsent } from './file-error.ts';
import { unusable } from './problems.ts';

/** A file being written: whole or not at all. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** Makes the file appear under its name. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  abandon(): Promise<void>;
}

/** Temporary files that an interrupt must not leave behind. */
const unfinished = new Set<string>();

/** Removes what an interrupted run has begun to write. */
export const removeFiles = (): void => {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Already gone: then there is nothing to clean up.
    }
  }
};

/** Begins a file: under another name until it is committed, unless the path is a device or a pipe. */
export const createFile = async (path: string, shown: string, secret: boolean): Promise<OutputFile> => {
  const existing = await promises.stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw fileError(Object.assign(new Error(), { code: 'EISDIR' }), shown);
  const mode = secret ? 0o600 : 0o666;
  // A device or a pipe cannot be replaced by renaming: it is written to directly.
  const direct = existing !== undefined && !existing.isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle = await promises.open(target, direct ? 'w' : 'wx', mode).catch((error: unknown) => {
    throw unwritable(error, shown);
  });
  if (!direct) unfinished.add(target);
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    if (!direct) await promises.rm(target, { force: true });
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
        if (!direct) await promises.rename(target, path);
        unfinished.delete(target);
      }),
    abandon,
  };
};

/** Why a file cannot be begun, which is seldom the fault of the file itself. */
const unwritable = (error: unknown, shown: string): unknown => {
  const because = (code: string, reason: string, hint: string): unknown =>
    unusable({ code, message: `cannot be written: ${reason}`, at: { file: shown }, hint });
  if (isAbsent(error)) return because('file/missing', 'its folder does not exist', 'make the folder first');
  if (isAbsent(error, ['EACCES', 'EPERM']))
    return because(
      'file/permission',
      'you may not write there',
      'name another place, or run as someone who may write to this one',
    );
  return fileError(error, shown);
};
