/** What the operating system says of a file, in plain words. */
import { type SpaceSeaError, unusable } from './problems.ts';

const reasons: Readonly<Record<string, { code: string; says: string; hint: string }>> = {
  ENOENT: {
    code: 'file/missing',
    says: 'does not exist',
    hint: 'check the path; patterns need quotes only if your shell would expand them',
  },
  ENOTDIR: {
    code: 'file/missing',
    says: 'does not exist',
    hint: 'a part of the path is a file, not a folder',
  },
  EISDIR: { code: 'file/folder', says: 'is a folder, not a file', hint: 'name a file' },
  EACCES: {
    code: 'file/permission',
    says: 'may not be opened',
    hint: 'change its permissions, or run as someone who may',
  },
  EPERM: {
    code: 'file/permission',
    says: 'may not be opened',
    hint: 'change its permissions, or run as someone who may',
  },
  EROFS: {
    code: 'file/permission',
    says: 'lies on a read-only file system',
    hint: 'choose another place to write to',
  },
  ELOOP: { code: 'file/loop', says: 'is a link that leads back to itself', hint: 'name the file itself' },
  ENOSPC: {
    code: 'file/full',
    says: 'cannot be written: no space is left on the device',
    hint: 'free some space; nothing was left half-written',
  },
  EMFILE: {
    code: 'file/io',
    says: 'cannot be opened: too many open files',
    hint: 'close other programs and try again',
  },
  EIO: {
    code: 'file/io',
    says: 'cannot be read or written: the device reports an error',
    hint: 'copy the file to another disk and try again',
  },
};

/** An error of the operating system in plain words. */
export const fileError = (error: unknown, path: string): SpaceSeaError | unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason === undefined) {
    return code.startsWith('E')
      ? unusable({ code: 'file/io', message: `cannot be used (${code})`, at: { file: path } })
      : error;
  }
  return unusable({ code: reason.code, message: reason.says, at: { file: path }, hint: reason.hint });
};

/** Runs work on a path and puts failures into plain words. */
export const attempt = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw fileError(error, path);
  }
};

/** Is there nothing under the name, or whatever else one of the codes of the system means? */
export const isAbsent = (error: unknown, codes: readonly string[] = ['ENOENT']): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
