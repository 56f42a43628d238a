import { type ExitCode, type Problem, SpaceSeaError } from '../problems.ts';
import type { Shell } from '../shell.ts';
import { version } from '../version.ts';

/** Options that other commands have, and what to write in their place. */
const elsewhere: Readonly<Record<string, string>> = { '--baseline': 'use --previous base.json' };

/** What commander says of a wrong command line, in our form. */
const usageProblem = (
  error: { code: string; message: string },
  { args, names }: { readonly args: readonly string[]; readonly names: readonly string[] },
): Problem => {
  const [first = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const name = args.find((each) => names.includes(each));
  const help =
    name === undefined
      ? 'spacesea --help lists the commands and their options'
      : `spacesea ${name} --help lists its arguments and options`;
  const instead = name === 'score' ? elsewhere[/unknown option '([^'=]*)/.exec(first)?.[1] ?? ''] : undefined;
  return {
    code: 'usage/wrong',
    severity: 'error',
    message: first.replace(/\.$/, ''),
    hint: instead ?? suggestion?.replace(/[()]/g, '') ?? help,
  };
};

const isUsage = (error: unknown): error is { code: string; message: string } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

const bug = (error: unknown, args: readonly string[], { runtime }: Shell): string =>
  [
    'error  this is a bug in spacesea, not in your data',
    `  what    ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
    `  command spacesea ${args[0] ?? ''}, version ${version}, ${runtime}`,
    '  report  open an issue with the lines above and the command line; no export is needed',
    ...(error instanceof Error && error.stack ? error.stack.split('\n').slice(1, 6) : []),
    '',
  ].join('\n');

/** Tells what went wrong on standard error and gives the exit code. */
export const report = async (error: unknown, args: readonly string[], shell: Shell): Promise<ExitCode> => {
  if (error instanceof SpaceSeaError) {
    await tell(error.problems, shell);
    return error.exitCode;
  }
  if (isUsage(error)) {
    const { commands } = await import('./index.ts');
    await tell([usageProblem(error, { args, names: commands.map(({ name }) => name) })], shell);
    return 2;
  }
  shell.err(bug(error, args, shell));
  return 4;
};

const tell = async (problems: readonly Problem[], shell: Shell): Promise<void> => {
  const { problemText } = await import('../render/problems.ts');
  const { renderOptions } = await import('./display.ts');
  shell.err(await problemText(problems, renderOptions({}, shell, shell.stderr)));
};
