import { misuse } from '../problems.ts';
import { type Options, type Run, textOf } from './command.ts';
import { resolveConfig } from './model.ts';
import { deliver, protectInputs } from './output.ts';

/** `spacesea config print` and `spacesea config lint` */
export const runConfig: Run = async (request) => {
  const [part, ...args] = request.args;
  if (part === 'lint') return (await import('./lint.ts')).runLint({ ...request, args });
  if (part === 'print') return runPrint({ ...request, args });
  throw misuse({
    code: 'usage/wrong',
    message: `config has no part "${part}"`,
    hint: 'write spacesea config print or spacesea config lint',
  });
};

/** Options that `config print` takes; the others are for `config lint`. */
const ofPrint: ReadonlySet<string> = new Set([
  ...['config', 'weights', 'set', 'output'],
  ...['color', 'ascii', 'width'],
]);

const refuseOthers = (args: readonly string[], options: Options): void => {
  const other = Object.keys(options).find((name) => options[name] !== undefined && !ofPrint.has(name));
  if (args.length === 0 && other === undefined) return;
  const flag = `--${other?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw misuse({
    code: 'usage/wrong',
    message: other === undefined ? 'config print takes no files' : `config print takes no ${flag}`,
    hint: 'it prints the config as YAML; spacesea config lint reads files too',
  });
};

const runPrint: Run = async ({ args, options, shell }) => {
  refuseOthers(args, options);
  const { printConfig } = await import('../config/config.ts');
  const { config, read } = await resolveConfig(options, shell);
  const output = textOf(options, 'output');
  await protectInputs(output === undefined ? [] : [output], read, shell);
  await deliver(printConfig(config), output, shell);
  return 0;
};
