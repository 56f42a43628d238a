import { type Argument, CommanderError, Command as Parser } from 'commander';
import type { Command, Options } from './commands/command.ts';
import { report } from './commands/failure.ts';
import { commands } from './commands/index.ts';
import { help, versionOption } from './commands/options.ts';
import { topicNames } from './commands/topics.ts';
import { work } from './commands/work.ts';
import type { ExitCode } from './problems.ts';
import type { Shell } from './shell.ts';
import { version } from './version.ts';

/** The first screen: what it is, and three ways to begin. */
const welcome = `spacesea  scores Sales Engineering teams on the five SPACE-SEA dimensions

Start
  spacesea demo                       made-up data, a score and a report, at once
  spacesea init exports               look at your exports, write a first spacesea.yaml
  spacesea validate exports/2026-Q3   check every row before you trust a number
  spacesea score exports/2026-Q3      the five dimensions of your own team

More
  spacesea --help                     all commands and exit codes
  spacesea help <topic>               ${topicNames.slice(0, 5).join(', ')},
                                      ${topicNames.slice(5).join(', ')}
`;

const exitCodes = `
Exit codes: 0 done, 1 findings, 2 bad usage or config, 3 unusable input or output, 4 a bug, 130 interrupted.
Topics: spacesea help ${topicNames.slice(0, 5).join(' | ')} |
        ${topicNames.slice(5).join(' | ')}`;

/**
 * Runs one command line.
 * @returns the exit code; the one place where errors end
 */
export const main = async (args: readonly string[], shell: Shell): Promise<ExitCode> => {
  try {
    if (args.length === 0) {
      await shell.out(welcome);
      return 0;
    }
    return await parse(args, shell);
  } catch (error) {
    return report(error, args, shell);
  }
};

const parse = async (args: readonly string[], shell: Shell): Promise<ExitCode> => {
  let code: ExitCode = 0;
  let printed = '';
  const parser = new Parser('spacesea');
  const prepare = (target: Parser): Parser =>
    target
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          printed += text;
        },
        writeErr: () => undefined,
      })
      .configureHelp({
        helpWidth: shell.stdout.columns ?? 80,
        showGlobalOptions: false,
        subcommandTerm: termOf,
      })
      .helpOption(help.flags, help.says)
      .helpCommand(false);
  prepare(parser)
    .description('scores Sales Engineering teams on the five SPACE-SEA dimensions')
    .version(version, versionOption.flags, versionOption.says)
    .addHelpText('after', exitCodes);
  for (const command of commands) {
    const child = prepare(parser.command([command.name, command.args].filter(Boolean).join(' ')));
    child.description(command.summary);
    // Options take time to set up: those of other commands are not asked for.
    if (!args.includes(command.name)) continue;
    describe(child, command).action(async () => {
      const runCommand = await work[command.name]();
      const run = (other: readonly string[]): Promise<ExitCode> => parse(other, shell);
      code = await runCommand({ args: child.args, options: child.opts<Options>(), shell, run });
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
  for (const { flags, says, repeatable } of options) {
    if (repeatable) parser.option(flags, says, collect);
    else parser.option(flags, says);
  }
  return parser.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`);
};
