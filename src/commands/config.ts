import { misuse } from '../problems.ts';
import { type Run, textOf } from './command.ts';
import { resolveConfig } from './model.ts';
import { deliver, protectInputs } from './output.ts';

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
  const { config, read } = await resolveConfig(options, shell);
  const output = textOf(options, 'output');
  await protectInputs(output === undefined ? [] : [output], read, shell);
  await deliver(printConfig(config), output, shell);
  return 0;
};
