import { misuse } from '../problems.ts';
import { type Run, textOf } from './command.ts';
import { resolveConfig } from './model.ts';
import { deliver } from './output.ts';

/** `spacesea config print` */
export const runConfig: Run = async ({ args, options, shell }) => {
  const [verb] = args;
  if (verb !== 'print')
    throw misuse({
      code: 'usage/wrong',
      message: `config has no part "${verb}"`,
      hint: 'write spacesea config print',
    });
  const { printConfig } = await import('../config/config.ts');
  await deliver(printConfig(await resolveConfig(options, shell)), textOf(options, 'output'), shell);
  return 0;
};
