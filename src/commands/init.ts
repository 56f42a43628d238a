import { basename, dirname, join, relative, resolve } from 'node:path';
import { suggest } from '../nearest.ts';
import type { Preset } from '../preset.ts';
import { type ExitCode, misuse, unusable } from '../problems.ts';
import type { Profile } from '../profile.ts';
import type { LayoutGuess } from '../proposal.ts';
import type { Shell } from '../shell.ts';
import type { Kind } from '../types.ts';
import { quoted } from './again.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { type Examined, examine, filesIn } from './examine.ts';
import { builtinNamed, modelOfText } from './model.ts';
import { deliver, protectInputs } from './output.ts';
import { readinessOf } from './readiness.ts';
import { filesByKind } from './request.ts';
import { tellProblems } from './tell.ts';

const standard = 'spacesea.yaml';

/** `spacesea init` */
export const runInit: Run = async ({ args, options, shell }) => {
  const path = textOf(options, 'output') ?? standard;
  const isDry = isOn(options, 'dryRun') || path === '-';
  if (!isDry && !isOn(options, 'force')) await refuseExisting(path, shell);
  const kinds = kindsOf(options);
  const paths = [...args, ...kinds.keys()];
  const files = await filesIn(paths.length === 0 ? ['.'] : paths, shell);
  const examined = await examine(files, shell);
  const preset = presetOf(options, examined.presets);
  await tellProblems(examined.problems, options, shell);
  if (examined.profiles.length === 0) throw nothingToRead(files.length);
  const { propose, configText } = await import('../propose/propose.ts');
  const proposal = propose(examined.profiles, examined.presets, {
    kinds,
    ...(preset === undefined ? {} : { preset }),
  });
  const setting = {
    ...(await settingFor(isDry ? standard : path, shell)),
    model: builtinNamed(textOf(options, 'model') ?? 'se'),
  };
  // What is written is accepted: a config that would not be is a fault of ours, and is found here.
  const whole = await modelOfText(path, configText(proposal, setting), shell);
  const { unheard, ...readiness } = readinessOf(whole, proposal, {
    wordsIn: wordsIn(examined),
    presets: examined.presets,
  });
  const text = configText(proposal, { ...setting, unheard });
  await modelOfText(path, text, shell);
  if (isDry) {
    await shell.out(text);
    return 0;
  }
  await protectInputs([path], examined.real, shell);
  await deliver(text, path, shell);
  const { initiated } = await import('../render/proposal.ts');
  const told = {
    looked: files.length,
    proposal,
    doubts: text.split('\n').filter((line) => /^\s*# TODO /.test(line)).length,
    path,
    readiness,
    next: proposal.layouts.some(({ blocked }) => blocked === undefined)
      ? nextCommands(path)
      : [`answer the questions in ${path}, then: ${nextCommands(path)[0]}`],
  };
  await shell.out(await initiated(told, renderOptions(options, shell, shell.stdout)));
  return 0 satisfies ExitCode;
};

const refuseExisting = async (path: string, shell: Shell): Promise<void> => {
  if ((await shell.status(path)) === undefined) return;
  throw unusable({
    code: 'file/exists',
    message: 'exists already; nothing was written',
    at: { file: path },
    hint: 'look first with --dry-run, name another file with -o, or write over it with --force',
  });
};

const nothingToRead = (looked: number): Error =>
  unusable({
    code: 'file/none',
    message:
      looked === 0
        ? 'there is nothing to look at: no CSV, JSON or Excel file was found'
        : 'none of the files can be read',
    hint: 'name a folder or files, such as: spacesea init exports',
  });

/** Files whose kind is said by a flag. */
const kindsOf = (options: Options): ReadonlyMap<string, Kind> =>
  new Map(
    Object.entries(filesByKind(options)).flatMap(([kind, files]) =>
      files.map((file): [string, Kind] => [file, kind as Kind]),
    ),
  );

/** @throws SpaceSeaError (2) if there is no such preset */
const presetOf = (options: Options, presets: ReadonlyMap<string, Preset>): Preset | undefined => {
  const name = textOf(options, 'preset');
  const preset = name === undefined ? undefined : presets.get(name);
  if (name === undefined || preset !== undefined) return preset;
  const hint = suggest(name, [...presets.keys()]);
  throw misuse({
    code: 'usage/preset',
    message: `there is no preset "${name}"`,
    ...(hint === undefined ? {} : { hint }),
  });
};

/** Paths as the config writes them, from its own folder; the schema only if it lies there. */
const settingFor = async (
  path: string,
  shell: Shell,
): Promise<{ readonly pathOf: (file: string) => string; readonly schema?: string }> => {
  const folder = resolve(shell.cwd, dirname(path));
  const schema = './node_modules/spacesea/schemas/config.schema.json';
  const isThere = (await shell.status(join(dirname(path), schema))) !== undefined;
  return {
    pathOf: (file) => relative(folder, resolve(shell.cwd, file)).replaceAll('\\', '/'),
    ...(isThere ? { schema } : {}),
  };
};

const wordsIn =
  ({ profiles }: Examined) =>
  ({ files }: LayoutGuess, column: string): ReadonlyMap<string, number> | undefined => {
    const own = profiles.filter(({ file }) => files.includes(file));
    const maps = own.map(({ columns }: Profile) => columns.find(({ name }) => name === column)?.values);
    return maps.some((map) => map === undefined)
      ? undefined
      : new Map(maps.flatMap((map) => [...(map ?? [])]));
  };

/** The next commands; a config under another name has to be named. */
const nextCommands = (path: string): readonly string[] => {
  const config = dirname(path) === '.' && basename(path) === standard ? '' : ` -c ${quoted(path)}`;
  return [`spacesea validate${config}`, `spacesea score${config}`];
};
