import type { Command, Takes } from '../command.ts';
import { versionOption } from '../options.ts';
import { type Word, wordsOf } from './lists.ts';
import { argumentsOf, type Flag, flagOf, flagsOf, groupedBy } from './parts.ts';

/** Completion for fish, from 3.0 on. */
export const fish = (commands: readonly Command[]): string => `${head}
# Prints the command on the line and how many arguments it has before the cursor.
function __spacesea_line
    set -l valued ${valuedNames(commands).join(' ')}
    set -l tokens (commandline -opc)
    set -l expects no
    set -l ended no
    set -l command
    set -l place 1
    for token in $tokens[2..-1]
        if test $expects = yes
            set expects no
        else if test $ended = no; and string match -q -- -- "$token"
            set ended yes
        else if test $ended = no; and string match -q -- '-?*' "$token"
            contains -- "$token" $valued; and set expects yes
        else if test -z "$command"
            set command "$token"
        else
            set place (math $place + 1)
        end
    end
    echo "$command"
    echo $place
end
${namedLists(commands)}
complete -c spacesea -f
${flagLine(flagOf(versionOption), '__spacesea_is ""')}
complete -c spacesea -n '__spacesea_is ""' -s h -l help -d 'show this help'
${commands.map(({ name, summary }) => `complete -c spacesea -n '__spacesea_is ""' -a ${name} -d ${quoted(summary)}`).join('\n')}
${flagLines(commands).join('\n')}
${commands.flatMap(argumentLines).join('\n')}
`;

const head = `# Completion of spacesea for fish, written by: spacesea completion fish
# Once (new shells have it then):
#   mkdir -p ~/.config/fish/completions && spacesea completion fish > ~/.config/fish/completions/spacesea.fish

# Is the command on the line one of these?
function __spacesea_is
    set -l line (__spacesea_line)
    contains -- "$line[1]" $argv
end

# Is the cursor at an argument of this command, in this place or, behind "from", at least there?
function __spacesea_at
    set -l line (__spacesea_line)
    test "$line[1]" = $argv[1]; or return 1
    test $argv[2] = from; and test $line[2] -ge $argv[3]; and return 0
    test $argv[2] = $line[2]
end

# Words, each of which may be followed by = and a file.
function __spacesea_formats
    set -l parts (string replace -r -- '^(--format=|-f)' '' (commandline -ct) | string split -m 1 =)
    if test (count $parts) -eq 2
        printf '%s\\n' $parts[1]=(__fish_complete_path $parts[2])
    else
        printf '%s\\n' $argv
    end
end
`;

/** Text within single quotes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Names of options that have a value; no name has one in one command and none in another. */
const valuedNames = (commands: readonly Command[]): readonly string[] => {
  const flags = commands.flatMap(flagsOf).filter(({ value }) => value !== undefined);
  return [...new Set(flags.flatMap(({ names }) => names))];
};

/** Lists of words with descriptions are functions. */
const namedLists = (commands: readonly Command[]): string => {
  const parts = commands.flatMap((command) => [...flagsOf(command), ...argumentsOf(command)]);
  const named = new Map(
    parts.flatMap(({ takes }): [string, readonly Word[]][] =>
      typeof takes.words === 'string' ? [[takes.words, spelt(takes)]] : [],
    ),
  );
  return [...named]
    .map(
      ([name, words]) => `
function __spacesea_${name}
    printf '%s\\t%s\\n' ${words.map(({ word, says = '' }) => `${quoted(word)} ${quoted(says)}`).join(' \\\n        ')}
end
`,
    )
    .join('');
};

/** Behind an equals sign fish puts no space. */
const spelt = (takes: Takes): readonly Word[] =>
  wordsOf(takes).map((each) => (takes.behind === 'text' ? { ...each, word: `${each.word}=` } : each));

/** What fish has to know of a value. */
const offersOf = ({ words, disk, behind }: Takes): string => {
  const own =
    typeof words === 'string'
      ? `(__spacesea_${words})`
      : behind === 'file'
        ? `(__spacesea_formats ${(words ?? []).join(' ')})`
        : (words ?? []).join(' ');
  const offered = disk === 'folders' ? '(__fish_complete_directories)' : own;
  const files = disk === 'files' ? ' -F' : ' -f';
  return `${files}${offered === '' ? '' : ` -a ${quoted(offered)}`}`;
};

const flagLine = ({ names, value, says, takes }: Flag, condition: string): string => {
  const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const offers = value === undefined ? '' : ` -r${offersOf(takes)}`;
  return `complete -c spacesea -n ${quoted(condition)} ${forms.join(' ')} -d ${quoted(says)}${offers}`;
};

/** An option that several commands have in the same words stands there once. */
const flagLines = (commands: readonly Command[]): readonly string[] => {
  const all = commands.flatMap((command) => flagsOf(command).map((flag) => ({ flag, name: command.name })));
  return groupedBy(all, ({ flag }) => JSON.stringify(flag)).map((group) =>
    flagLine(group[0].flag, `__spacesea_is ${group.map(({ name }) => name).join(' ')}`),
  );
};

const argumentLines = (command: Command): readonly string[] =>
  argumentsOf(command).map(({ isLast, takes }, index) => {
    const place = isLast ? `from ${index + 1}` : index + 1;
    return `complete -c spacesea -n '__spacesea_at ${command.name} ${place}'${offersOf(takes)}`;
  });
