/** The manual page, from the list of commands and the page of exit codes. */
import { readFileSync } from 'node:fs';
import type { Command } from '../../src/commands/command.ts';
import { argumentsOf, type Flag, flagOf, flagsOf, groupedBy } from '../../src/commands/completion/parts.ts';
import { versionOption } from '../../src/commands/options.ts';
import { topics } from '../../src/commands/topics.ts';
import { blocksOf } from '../../src/render/page-blocks.ts';
import { wrap } from '../../src/render/width.ts';
import { version } from '../../src/version.ts';

/** When its sentences were last read over; a page that is generated must not know today. */
const reviewed = 'November 28, 2026';

/** An option that so many commands have in the same words is described once. */
const common = 3;

/** Variables that are read, and what they do. */
const environment: Readonly<Record<string, string>> = {
  COLUMNS: 'Characters in a line where the output is no terminal; --width goes before it.',
  FORCE_COLOR: 'Colour even where the output is no terminal; 0 for none. It goes before NO_COLOR.',
  'LC_ALL , LC_CTYPE , LANG':
    'On a terminal whose locale is not UTF-8, signs are drawn in ASCII. Nothing else depends on the locale.',
  NO_COLOR: 'No colour, if it is set to anything.',
  SPACESEA_PLAIN: 'With 1, sentences in place of tables, as by --plain.',
  TERM: 'No colour on a terminal called dumb; ASCII on one called linux.',
};

const files: Readonly<Record<string, string>> = {
  'spacesea.yaml':
    'The config: where the exports are, what is measured, and how values become scores. The nearest one upward from the current folder is taken. Without one the built-in model spacesea:se is used.',
  'docs/model.md': 'The language of the config, in the repository.',
  'docs/errors.md': 'What each code in a message means; help prints the same.',
};

/** The page in mdoc. */
export const manPage = (commands: readonly Command[]): string => {
  const shared = sharedFlags(commands);
  return `.\\" Written from src/commands/index.ts by \`npm run update\`; do not edit.
.Dd ${reviewed}
.Dt SPACESEA 1
.Os spacesea ${version}
.Sh NAME
.Nm spacesea
.Nd scores Sales Engineering teams on the five SPACE-SEA dimensions
.Sh SYNOPSIS
.Nm
.Ar command
.Op Ar option ...
.Op Ar argument ...
.Nm
.Cm help
.Op Ar command | topic | code
.Nm
${flagOf(versionOption).names.map(flagMacro).join('\n')}
.Sh DESCRIPTION
.Nm
reads exports of a CRM, of activities and of surveys, checks every row,
and scores a team of Sales Engineers.
It runs on this computer only and opens no network connection.
What it prints is about teams:
numbers behind which too few people stand are hidden.
.Pp
To begin:
${literal(['spacesea demo', 'spacesea init exports', 'spacesea validate', 'spacesea score'])}
.Pp
The product is on standard output, everything else on standard error.
The same files and the same config give the same bytes.
.Sh COMMANDS
${commands.map((command) => section(command, shared)).join('\n')}
.Ss Common options
.Bl -tag -width Ds
${shared.map((flag) => item(flagMacros(flag), flag.says)).join('\n')}
.El
.Sh ENVIRONMENT
${tagged(environment, 'Ev')}
.Sh FILES
${tagged(files, 'Pa')}
.Sh EXIT STATUS
.Bl -tag -width Ds
${exitCodes()
  .map(([code = '', means = '', example = '']) => item(`.It ${code}`, `${means}: ${example}`))
  .join('\n')}
.El
.Sh EXAMPLES
${commands.map(example).join('\n.Pp\n')}
.Sh SEE ALSO
Topics of
.Nm
.Cm help :
.Bl -tag -width exit-codes
${Object.entries(topics)
  .map(([name, says]) => item(`.It Cm ${escaped(name)}`, says))
  .join('\n')}
.El
`;
};

/** Letters as troff takes them: its own hyphen could not be copied into a command line. */
const escaped = (text: string): string => text.replaceAll('\\', '\\e').replaceAll('-', '\\-');

/** Sentences, each on lines of its own. */
const prose = (text: string): string =>
  text
    .replaceAll('`', '')
    .split(/(?<=[a-zA-Z0-9)]\.) (?=[A-Z])/)
    .flatMap((sentence) => wrap(sentence, 72, (part) => escaped(part).length))
    // Names of files and keys are not broken within.
    .map((line) =>
      escaped(line)
        .replace(/(?<=^| )(?=\S*[._=/]\w)/g, '\\%')
        .replace(/^[.']/, '\\&$&'),
    )
    .join('\n');

const item = (head: string, says: string): string => `${head}\n${prose(says)}`;

const tagged = (texts: Readonly<Record<string, string>>, macro: string): string =>
  `.Bl -tag -width Ds\n${Object.entries(texts)
    .map(([name, says]) => item(`.It ${macro} ${name}`, says))
    .join('\n')}\n.El`;

const flagMacro = (name: string): string => `.Fl ${escaped(name.slice(1))}`;

/** `.It Fl p , Fl -period Ar period` */
const flagMacros = ({ names, value }: Flag): string => {
  const forms = names.map((name) => `Fl ${escaped(name.slice(1))}`).join(' , ');
  return `.It ${forms}${value === undefined ? '' : ` Ar ${value}`}`;
};

/** Options that are the same in several commands. */
const sharedFlags = (commands: readonly Command[]): readonly Flag[] =>
  groupedBy(commands.flatMap(flagsOf), keyOf)
    .filter((group) => group.length >= common)
    .map(([flag]) => flag);

const keyOf = (flag: Flag): string => JSON.stringify(flag);

const section = (command: Command, shared: readonly Flag[]): string => {
  const keys = new Set(shared.map(keyOf));
  const flags = flagsOf(command);
  const own = flags.filter((flag) => !keys.has(keyOf(flag)));
  const others = flags.filter((flag) => keys.has(keyOf(flag))).map(({ names }) => names.at(-1) ?? '');
  return [
    `.Ss ${command.name}`,
    '.Nm',
    `.Cm ${command.name}`,
    '.Op Ar option ...',
    ...argumentsOf(command).map(({ name, isRequired, isLast }) => {
      const text = `Ar ${name.split('|').join(' | ')}${isLast ? ' ...' : ''}`;
      return isRequired ? `.${text}` : `.Op ${text}`;
    }),
    '.Pp',
    prose(`${capital(command.summary)}.`),
    ...(own.length === 0
      ? []
      : ['.Bl -tag -width Ds', ...own.map((flag) => item(flagMacros(flag), flag.says)), '.El']),
    '.Pp',
    'Common options:',
    ...others.map((name, index) => `${flagMacro(name)}${index === others.length - 1 ? ' .' : ' ,'}`),
  ].join('\n');
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The table of `spacesea help exit-codes`. */
const exitCodes = (): readonly (readonly string[])[] => {
  const table = blocksOf(readFileSync('src/topics/exit-codes.md', 'utf8')).find(
    ({ kind }) => kind === 'table',
  );
  if (table?.kind !== 'table') throw new Error('src/topics/exit-codes.md has no table');
  return table.rows;
};

const example = ({ summary, examples }: Command): string =>
  `${prose(`${capital(summary)}:`)}\n${literal(examples)}`;

/** Lines as they are: the macro for a single one would take quotes away. */
const literal = (lines: readonly string[]): string =>
  `.Bd -literal -offset indent -compact\n${lines.map(escaped).join('\n')}\n.Ed`;
