/** Looks at files that nobody has said anything about. */
import { join } from 'node:path';
import { endings } from '../file-source.ts';
import { heard, sizeOf } from '../open-files.ts';
import type { Preset } from '../preset.ts';
import { type Problem, SpaceSeaError, unusable } from '../problems.ts';
import type { Profile } from '../profile.ts';
import type { Shell } from '../shell.ts';

/** What was found out about files. */
export interface Examined {
  readonly profiles: readonly Profile[];
  /** Why the others could not be looked at. */
  readonly problems: readonly Problem[];
  /** Real paths of all of them, which must not be written over. */
  readonly real: ReadonlySet<string>;
  readonly presets: ReadonlyMap<string, Preset>;
}

/** Folders that hold no exports. */
const foreign = /(^|\/)(node_modules|\.[^/]+)\//;

/** What spacesea and tools write beside exports. */
const ownFiles = /(^|\/)(\.[^/]*|package(-lock)?\.json|tsconfig[^/]*\.json|report\.json)$/i;

/**
 * The files of the paths: of a folder all that may be data, in the order of their names.
 * @throws SpaceSeaError (3) if one of the paths is not there
 */
export const filesIn = async (paths: readonly string[], shell: Shell): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const path of paths) {
    const status = path === '-' ? undefined : await shell.status(path);
    if (path !== '-' && status === undefined)
      throw unusable({
        code: 'file/missing',
        message: 'does not exist',
        at: { file: path },
        hint: 'check the path',
      });
    if (status?.kind !== 'folder') files.push(path);
    else
      for (const name of await shell.list(path)) {
        if (!endings.test(name) || foreign.test(name) || ownFiles.test(name)) continue;
        const file = join(path, name);
        // Nobody knows whether anything ever comes out of a pipe.
        if ((await shell.status(file))?.kind !== 'stream') files.push(file);
      }
  }
  return [...new Set(files)];
};

/** Reads each file once; one that cannot be read is told, and the next one is looked at all the same. */
export const examine = async (files: readonly string[], shell: Shell): Promise<Examined> => {
  const [{ profileOf }, { isKeyName }, { presets: text }] = await Promise.all([
    import('../ingest/profile.ts'),
    import('../propose/propose.ts'),
    import('../generated/presets.ts'),
  ]);
  const presets = JSON.parse(text) as readonly Preset[];
  const profiles: Profile[] = [];
  const problems: Problem[] = [];
  const real = new Set<string>();
  for (const file of files) {
    const status = file === '-' ? undefined : await shell.status(file);
    if (status !== undefined) real.add(status.real);
    const name = file === '-' ? 'standard input' : file;
    try {
      profiles.push(
        await profileOf(
          { name, open: () => heard(shell.read(file), { name, ...sizeOf(status) }, shell) },
          { presets, isKeyName },
        ),
      );
    } catch (error) {
      if (!(error instanceof SpaceSeaError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { profiles, problems, real, presets: new Map(presets.map((preset) => [preset.id, preset])) };
};
