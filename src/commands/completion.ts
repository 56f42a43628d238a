import { type Command, type Run, textOf } from './command.ts';
import { commands } from './index.ts';
import { deliver } from './output.ts';
import { unknownName } from './unknown-name.ts';

/** Writes the script of a shell for these commands. */
type Script = (commands: readonly Command[]) => string;

/** By the name of the shell. */
const scripts: Readonly<Record<string, () => Promise<Script>>> = {
  bash: async () => (await import('./completion/bash.ts')).bash,
  zsh: async () => (await import('./completion/zsh.ts')).zsh,
  fish: async () => (await import('./completion/fish.ts')).fish,
};

/** `spacesea completion` */
export const runCompletion: Run = async ({ args, options, shell }) => {
  const [name = ''] = args;
  const script = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
  if (script === undefined)
    throw unknownName(`there is no completion for "${name}"`, name, Object.keys(scripts));
  const write = await script();
  await deliver(write(commands), textOf(options, 'output'), shell);
  return 0;
};
