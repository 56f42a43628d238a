import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type ConfigFiles, loadConfig, type Resolved } from '../config/config.ts';
import { misuse, unusable } from '../problems.ts';
import type { Shell } from '../shell.ts';
import { readText } from '../text.ts';
import { listOf, type Options, textOf } from './command.ts';

const configName = 'spacesea.yaml';

/** The nearest spacesea.yaml from a folder upward, to the git root. */
const nearestConfig = async (from: string, shell: Shell): Promise<string | undefined> => {
  let folder = resolve(shell.cwd, from);
  for (;;) {
    const candidate = join(folder, configName);
    if ((await shell.status(candidate))?.kind === 'file') return relative(shell.cwd, candidate) || configName;
    const isGitRoot = (await shell.status(join(folder, '.git'))) !== undefined;
    const parent = dirname(folder);
    if (isGitRoot || parent === folder) return undefined;
    folder = parent;
  }
};

/** The git root above a file, else its own folder: `extends` must stay inside. */
const projectFolder = async (path: string, shell: Shell): Promise<string> => {
  const own = dirname(resolve(shell.cwd, path));
  for (let folder = own; ; folder = dirname(folder)) {
    if ((await shell.status(join(folder, '.git'))) !== undefined)
      return (await shell.status(folder))?.real ?? folder;
    if (dirname(folder) === folder) return (await shell.status(own))?.real ?? own;
  }
};

const filesFor = async (entry: string, shell: Shell): Promise<ConfigFiles> => {
  const models = (await shell.assets('src/models')).filter((name) => name.endsWith('.yaml'));
  const root = await projectFolder(entry, shell);
  return {
    builtins: models.map((name) => `spacesea:${name.replace(/\.yaml$/, '')}`),
    builtin: (name) => shell.asset(`src/models/${name.replace(/^spacesea:/, '')}.yaml`),
    open: async (named, from) => {
      const path = isAbsolute(named) ? named : join(dirname(from), named);
      const status = await shell.status(path);
      const outside = status !== undefined && relative(root, status.real).startsWith('..');
      if (isAbsolute(named) || outside)
        throw misuse({
          code: 'config/outside',
          message: `"${named}" lies outside the project folder`,
          hint: 'copy the base into the project and extend ./base.yaml',
        });
      if (status === undefined)
        throw misuse({
          code: 'config/base',
          message: `there is no file "${named}" to extend`,
          hint: 'paths are relative to the file that says so',
        });
      if (status.kind !== 'file')
        throw misuse({
          code: 'config/base',
          message: `"${named}" is not a plain file`,
          hint: 'extend a YAML file',
        });
      return { path, text: await readText(path, shell) };
    },
  };
};

/** Loads the config that a command line names or that lies nearest to its files. */
export const loadModel = async (
  options: Options,
  near: readonly string[],
  shell: Shell,
): Promise<Resolved> => {
  const weights = textOf(options, 'weights');
  const seed = textOf(options, 'seed');
  const set = [...listOf(options, 'set'), ...(seed === undefined ? [] : [`uncertainty.seed=${seed}`])];
  const choices = { set, ...(weights === undefined ? {} : { weights }) };
  const named = textOf(options, 'config');
  if (named !== undefined && (await shell.status(named)) === undefined) {
    throw unusable({
      code: 'file/missing',
      message: 'does not exist',
      at: { file: named },
      hint: 'check the path after --config',
    });
  }
  const folders = await Promise.all(
    near.map(async (path) => ((await shell.status(path))?.kind === 'folder' ? path : dirname(path))),
  );
  const path = named ?? (await nearestConfig(folders[0] ?? '.', shell)) ?? (await nearestConfig('.', shell));
  if (path === undefined)
    return loadConfig(
      { path: 'spacesea:se', text: 'version: 1\nextends: [spacesea:se]\n' },
      await filesFor('.', shell),
      choices,
    );
  return loadConfig({ path, text: await readText(path, shell) }, await filesFor(path, shell), choices);
};
