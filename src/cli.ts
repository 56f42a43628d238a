import { type Argument, CommanderError, Option, Command as Parser } from 'commander';
import type { Command, Options } from './commands/command.ts';
import { renderOptions } from './commands/display.ts';
import { report } from './commands/failure.ts';
import { commands } from './commands/index.ts';
import { help, versionOption } from './commands/options.ts';
import { helpEnd, welcome } from './commands/welcome.ts';
import { work } from './commands/work.ts';
import type { ExitCode } from './problems.ts';
import type { Shell } from './shell.ts';
import { version } from './version.ts';

/**
 * Runs one command line.
 * @returns the exit code; the one place where errors end
 */
export const main = async (args: readonly string[], shell: Shell): Promise<ExitCode> => {
  try {
    if (args.length === 0) {
      await shell.out(welcome(widthOf(shell)));
      return 0;
    }
    return await parse(args, shell);
  } catch (error) {
    return report(error, args, shell);
  } finally {
    shell.show('');
  }
};

const parse = async (args: readonly string[], shell: Shell): Promise<ExitCode> => {
  let code: ExitCode = 0;
  let printed = '';
  const parser = new Parser('spacesea');
  const width = widthOf(shell);
  // What is set here holds for the commands, too.
  parser
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: () => undefined,
      // Asked of us; commander would make Node's streams to find out.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({ minWidthToWrap: 10, showGlobalOptions: false, subcommandTerm: termOf })
    .helpOption(help.flags, help.says)
    .helpCommand(false)
    .description('scores Sales Engineering teams on the five SPACE-SEA dimensions')
    .version(version, versionOption.flags, versionOption.says)
    .addHelpText('after', `\n${helpEnd(width)}`);
  for (const command of commands) {
    const child = parser.command([command.name, command.args].filter(Boolean).join(' '));
    child.description(command.summary);
    // Options take time to set up: those of other commands are not asked for.
    if (!args.includes(command.name)) continue;
    describe(child, command).action(async () => {
      const runCommand = await work[command.name]();
      const { withProgress } = await import('./commands/progress.ts');
      const run = (other: readonly string[]): Promise<ExitCode> => parse(other, shell);
      const options = child.opts<Options>();
      code = await runCommand({ args: child.args, options, shell: withProgress(options, shell), run });
    });
  }
  try {
    await parser.parseAsync([...args], { from: 'user' });
  } catch (error) {
    // Help and version end the parse by throwing; they are what was asked for.
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  if (printed !== '') await shell.out(printed);
  return code;
};

const widthOf = (shell: Shell): number => renderOptions({}, shell, shell.stdout).width;

/** A command in the list of all; each has options. */
const termOf = (command: Parser): string =>
  [command.name(), ...command.registeredArguments.map(termOfArgument)].join(' ');

const termOfArgument = (argument: Argument): string => {
  const word = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${word}>` : `[${word}]`;
};

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** Gives a parser the options of a command. */
const describe = (parser: Parser, { options, examples }: Command): Parser => {
  for (const { flags, also, says, repeatable } of options) {
    if (also !== undefined) parser.addOption(new Option(also).hideHelp());
    if (repeatable) parser.option(flags, says, collect);
    else parser.option(flags, says);
  }
  return parser.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`);
};
