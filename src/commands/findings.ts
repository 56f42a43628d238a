/** What `validate` found, in each of its formats. */
import type { Reading } from '../pipeline.ts';
import { type Problem, SpaceSeaError } from '../problems.ts';
import { dataOf } from '../report-data.ts';
import type { Shell } from '../shell.ts';
import { isOn, type Options } from './command.ts';
import { renderOptions } from './display.ts';
import type { Finding } from './doubts.ts';
import { deliver, type Target } from './output.ts';

/** The formats of `validate`, the usual one first. */
export const formats = ['table', 'json', 'github', 'sarif'] as const;

/** Where it goes, and in which form. */
export type FindingsTarget = Target<(typeof formats)[number]>;

/** What became of the rows, and what is to be told. */
export interface Findings {
  /** Id of the model. */
  readonly model: string;
  /** Files given. */
  readonly checked: number;
  readonly reading: Reading;
  /** What is questionable about the model, whatever the files hold. */
  readonly doubts: readonly Finding[];
  /** Everything to tell, what stops a score first. */
  readonly told: readonly Problem[];
  /** The command that writes the rejected rows, if this one did not. */
  readonly repair?: string;
}

interface Setting {
  readonly options: Options;
  readonly shell: Shell;
}

/** The text of one target. */
export const draw = async (
  { reading, told, ...rest }: Findings,
  { format, path }: FindingsTarget,
  { options, shell }: Setting,
): Promise<string> => {
  if (format === 'json') {
    const { jsonText } = await import('../render/json.ts');
    return jsonText(dataOf({ ...reading, problems: told }));
  }
  if (format === 'sarif') {
    const { sarif } = await import('../render/sarif.ts');
    return sarif({ problems: told, isWhole: reading.unreadable.length === 0 });
  }
  const { validation, validationLine } = await import('../render/validation.ts');
  const found = { ...rest, files: reading.files, problems: told };
  if (format === 'github') {
    const { github } = await import('../render/github.ts');
    return `${github(told)}${validationLine(found)}`;
  }
  if (isOn(options, 'quiet')) return validationLine(found);
  return validation(
    found,
    renderOptions(options, shell, path === undefined ? shell.stdout : { isTTY: false }),
  );
};

/**
 * Tells why there is nothing to tell, such as a config that cannot be used, to whoever waits for a format. A file that
 * is there may be one that was to be read: only a SARIF file, which nothing reads, is written over.
 */
export const drawFailure = async (
  error: unknown,
  targets: readonly FindingsTarget[],
  { shell, given }: { readonly shell: Shell; readonly given: readonly string[] },
): Promise<void> => {
  if (!(error instanceof SpaceSeaError)) return;
  for (const { format, path } of targets) {
    if (format === 'table') continue;
    const isThere = path !== undefined && (await shell.status(path)) !== undefined;
    if (isThere && (!/\.sarif$/i.test(path) || given.includes(path))) continue;
    await deliver(await failureText(error.problems, format), path, shell);
  }
};

const failureText = async (
  problems: readonly Problem[],
  format: Exclude<FindingsTarget['format'], 'table'>,
): Promise<string> => {
  if (format === 'json') return (await import('../render/json.ts')).jsonText(dataOf({ files: [], problems }));
  if (format === 'github') return (await import('../render/github.ts')).github(problems);
  return (await import('../render/sarif.ts')).sarif({ problems, isWhole: false });
};
