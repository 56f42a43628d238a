import { misuse } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import type { Shell } from '../shell.ts';
import { listOf, type Options, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { needMarkdown } from './flavor.ts';

/** A format and where it goes; no path means standard output. */
export interface Target<Format extends string> {
  readonly format: Format;
  readonly path?: string;
}

const isOneOf = <Format extends string>(known: readonly Format[], text: string): text is Format =>
  known.some((format) => format === text);

/**
 * What `-f` and `-o` ask for; the first known format when they ask for nothing.
 * @throws SpaceSeaError (2) for an unknown format, or two for standard output
 */
export const targetsOf = <Format extends string>(
  options: Options,
  known: readonly [Format, ...Format[]],
): readonly Target<Format>[] => {
  const asked = listOf(options, 'format');
  const output = textOf(options, 'output');
  const targets = (asked.length > 0 ? asked : [known[0]]).map((text): Target<Format> => {
    const at = text.indexOf('=');
    const format = at < 0 ? text : text.slice(0, at);
    if (!isOneOf(known, format))
      throw misuse({
        code: 'usage/format',
        message: `there is no format "${format}"`,
        hint: `write one of ${known.join(', ')}`,
      });
    if (at >= 0 && at === text.length - 1)
      throw misuse({
        code: 'usage/format',
        message: `"${text}" names no file`,
        hint: `write -f ${format}=report.${format}`,
      });
    const path = at < 0 ? output : text.slice(at + 1);
    return path === undefined || path === '-' ? { format } : { format, path };
  });
  needMarkdown(
    options,
    targets.map(({ format }) => format),
  );
  const places = targets.map(({ path }) => path ?? 'standard output');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined)
    throw misuse({
      code: 'usage/format',
      message: `two formats go to ${twice}`,
      hint: 'give each its own file: -f table -f json=report.json',
    });
  return targets;
};

/** Refuses to write over a file that was read. */
export const protectInputs = async (
  paths: readonly string[],
  real: ReadonlySet<string>,
  shell: Shell,
): Promise<void> => {
  for (const path of paths) {
    const status = await shell.status(path);
    if (status?.kind === 'file' && real.has(status.real)) {
      throw misuse({
        code: 'file/overwrite',
        message: 'was read and would be written over',
        at: { file: path },
        hint: 'choose another name; spacesea never writes over what it reads',
      });
    }
  }
};

/** Writes a text to a file, whole or not at all, or to standard output. */
export const deliver = async (text: string, path: string | undefined, shell: Shell): Promise<void> => {
  if (path === undefined || path === '-') {
    await shell.out(text);
    return;
  }
  const file = await shell.create(path);
  await file.write(text);
  await file.commit();
};

/** What a command has to write, and what it must leave alone. */
export interface Delivery<Format extends string> {
  readonly targets: readonly Target<Format>[];
  /** Real paths of what was read. */
  readonly real: ReadonlySet<string>;
  readonly options: Options;
  readonly shell: Shell;
}

/** Draws every format and writes it to its place; nothing that was read is written over. */
export const deliverAll = async <Format extends string>(
  { targets, real, options, shell }: Delivery<Format>,
  draw: (format: Format, drawn: RenderOptions) => string | Promise<string>,
): Promise<void> => {
  await protectInputs(
    targets.flatMap(({ path }) => path ?? []),
    real,
    shell,
  );
  for (const { format, path } of targets) {
    const stream = path === undefined ? shell.stdout : { isTTY: false };
    await deliver(await draw(format, renderOptions(options, shell, stream)), path, shell);
    if (path !== undefined) shell.err(`wrote ${path}\n`);
  }
};
