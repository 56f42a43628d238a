import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type BuiltinName, builtinModel, builtinNames } from '../config/builtin.ts';
import type { ConfigChoices, ConfigFiles, Resolved } from '../config/config.ts';
import { misuse, unusable } from '../problems.ts';
import type { Shell } from '../shell.ts';
import { readText } from '../text.ts';
import type { Model } from '../types.ts';
import { listOf, type Options, textOf } from './command.ts';
import { unknownName } from './unknown-name.ts';

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

const filesFor = async (entry: string, shell: Shell, read: Set<string>): Promise<ConfigFiles> => {
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
      read.add(status.real);
      return { path, text: await readText(path, shell) };
    },
  };
};

/** What the command line says over the config. */
const choicesOf = (options: Options): ConfigChoices => {
  const weights = textOf(options, 'weights');
  const seed = textOf(options, 'seed');
  const set = [...listOf(options, 'set'), ...(seed === undefined ? [] : [`uncertainty.seed=${seed}`])];
  return { set, ...(weights === undefined ? {} : { weights }) };
};

/** The config that a command line names, or the one that lies nearest to its files; undefined if there is none. */
const findConfig = async (
  options: Options,
  near: readonly string[],
  shell: Shell,
): Promise<string | undefined> => {
  const named = textOf(options, 'config');
  if (named !== undefined && (await shell.status(named)) === undefined) {
    throw unusable({
      code: 'file/missing',
      message: 'does not exist',
      at: { file: named },
      hint: 'check the path after --config',
    });
  }
  const [first = '.'] = near;
  const folder = (await shell.status(first))?.kind === 'folder' ? first : dirname(first);
  return named ?? (await nearestConfig(folder, shell)) ?? (await nearestConfig('.', shell));
};

/** A config, the real paths of its files, which must not be written over, and the sources whose files they name. */
export interface Loaded<Config> {
  readonly config: Config;
  readonly read: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
  /** The file that a command line begins with; absent where there is none. */
  readonly entry?: { readonly path: string; readonly text: string };
}

/** Sources whose `files` a file of the project names, in contrast to a built-in model. */
const declaredIn = ({ model, origins }: Resolved, builtins: readonly string[]): ReadonlySet<string> =>
  new Set(
    Object.keys(model.sources).filter((id) => {
      const file = origins.get(`/sources/${id}/files`)?.file;
      return file !== undefined && !builtins.includes(file);
    }),
  );

const resolved = async (
  path: string | undefined,
  options: Options,
  shell: Shell,
): Promise<Loaded<Resolved>> => {
  const { builtinTree, loadConfig } = await import('../config/config.ts');
  const entry =
    path === undefined
      ? { path: 'spacesea:se', text: 'version: 1\nextends: [spacesea:se]\n' }
      : { path, text: await readText(path, shell) };
  const status = path === undefined ? undefined : await shell.status(path);
  const read = new Set(status === undefined ? [] : [status.real]);
  const files = { ...(await filesFor(path ?? '.', shell, read)), tree: builtinTree };
  const config = await loadConfig(entry, files, choicesOf(options));
  const declared = declaredIn(config, files.builtins);
  return { config, read, declared, ...(path === undefined ? {} : { entry }) };
};

/**
 * The model of a config that is about to be written.
 * @throws SpaceSeaError (2) if it is not valid
 */
export const modelOfText = async (path: string, text: string, shell: Shell): Promise<Model> => {
  const { builtinTree, loadConfig } = await import('../config/config.ts');
  const files = { ...(await filesFor(path, shell, new Set())), tree: builtinTree };
  return (await loadConfig({ path, text }, files, {})).model;
};

/** The config of a command line with the origin of each value. */
export const resolveConfig = async (options: Options, shell: Shell): Promise<Loaded<Resolved>> =>
  resolved(await findConfig(options, [], shell), options, shell);

/** The model of a command line. A built-in as it stands needs no YAML, which takes long to load. */
export const loadModel = async (
  options: Options,
  near: readonly string[],
  shell: Shell,
): Promise<Loaded<Resolved>> => {
  const path = await findConfig(options, near, shell);
  const { weights, set = [] } = choicesOf(options);
  const isChanged = path !== undefined || weights !== undefined || set.length > 0;
  if (isChanged) return resolved(path, options, shell);
  return unchanged('spacesea:se');
};

/**
 * The same where a built-in model may be named instead of a config, as `se` or `spacesea:se`.
 * @throws SpaceSeaError (2) if there is no such model, or a config is named as well
 */
export const loadNamed = async (
  options: Options,
  near: readonly string[],
  shell: Shell,
): Promise<Loaded<Resolved>> => {
  const text = textOf(options, 'model');
  if (text === undefined) return loadModel(options, near, shell);
  if (textOf(options, 'config') !== undefined)
    throw misuse({
      code: 'usage/wrong',
      message: '--model and --config exclude each other',
      hint: 'a config says itself which models it extends',
    });
  return unchanged(builtinNamed(text));
};

/**
 * A built-in model by its name, as `se` or `spacesea:se`.
 * @throws SpaceSeaError (2) if there is no such model
 */
export const builtinNamed = (text: string): BuiltinName => {
  const name = builtinNames.find((each) => each === text || each === `spacesea:${text}`);
  if (name !== undefined) return name;
  throw unknownName(
    `there is no built-in model "${text}"`,
    text.replace(/^spacesea:/, ''),
    builtinNames.map((each) => each.replace('spacesea:', '')),
  );
};

const unchanged = (name: BuiltinName): Loaded<Resolved> => ({
  config: { model: builtinModel(name), origins: new Map(), notices: [], parted: [] },
  read: new Set(),
  declared: new Set(),
});
