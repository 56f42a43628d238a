import type { Problem } from '../problems.ts';
import type { Shell } from '../shell.ts';
import { isOn, type Options } from './command.ts';
import { renderOptions } from './display.ts';

/** Problems on standard error: errors and warnings always, notices when asked for. */
export const tellProblems = async (
  problems: readonly Problem[],
  options: Options,
  shell: Shell,
): Promise<void> => {
  const told = problems.filter(({ severity }) => severity !== 'notice' || isOn(options, 'verbose'));
  if (told.length === 0) return;
  const { problemText } = await import('../render/problems.ts');
  shell.err(await problemText(told, renderOptions(options, shell, shell.stderr)));
};
