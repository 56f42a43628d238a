import type { Command, Takes } from '../command.ts';
import { help, versionOption } from '../options.ts';
import { type Word, wordsOf } from './lists.ts';
import { type Argument, argumentsOf, type Flag, flagOf, flagsOf } from './parts.ts';

/** Completion for zsh, by its own completion system. */
export const zsh = (commands: readonly Command[]): string => `${head}
_spacesea_commands() {
  local -a words=(
${listLines(commands.map(({ name, summary }) => ({ word: name, says: summary })))}
  )
  _describe command words
}
${namedLists(commands)}
_spacesea() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C -s -S \\
    ${[help, versionOption].map((option) => flagSpec(flagOf(option))).join(' \\\n    ')} \\
    '1:command:_spacesea_commands' \\
    '*::argument:->arguments' && return
  [[ $state == arguments ]] || return 1
  curcontext="\${curcontext%:*}-$words[1]:"
  case $words[1] in
${commands.map(commandCase).join('\n')}
    *) return 1 ;;
  esac
}

if [[ $funcstack[1] == _spacesea ]]; then
  _spacesea "$@"
else
  compdef _spacesea spacesea
fi
`;

const head = `#compdef spacesea
# Completion of spacesea for zsh, written by: spacesea completion zsh
# Once (new shells have it then):
#   mkdir -p ~/.zfunc && spacesea completion zsh > ~/.zfunc/_spacesea
# with this in ~/.zshrc, in front of compinit (if it has none, add: autoload -Uz compinit; compinit):
#   fpath=(~/.zfunc $fpath)

# Words, each of which may be followed by = and a file.
_spacesea_formats() {
  if compset -P 1 '*='; then
    _files
  else
    _wanted formats expl format compadd -- "$@"
  fi
}

# Words that must be followed by = and a text.
_spacesea_fields() {
  if compset -P 1 '*='; then
    _message value
  else
    _wanted fields expl field compadd -q -S = -- "$@"
  fi
}

# Words, or a file.
_spacesea_or_file() {
  _alternative "words:word:($*)" 'files:file:_files'
}
`;

/** Text within single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A description, in which brackets and colons would mean something. */
const escaped = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');

const listLines = (words: readonly Word[]): string =>
  words
    .map(({ word, says }) => `    ${quoted(says === undefined ? word : `${word}:${escaped(says)}`)}`)
    .join('\n');

/** Lists of words with descriptions are functions. */
const namedLists = (commands: readonly Command[]): string => {
  const takes = commands.flatMap((command) => [...flagsOf(command), ...argumentsOf(command)]);
  const named = new Map(
    takes.flatMap(({ takes: each }): [string, readonly Word[]][] =>
      isDescribed(each) ? [[String(each.words), wordsOf(each)]] : [],
    ),
  );
  return [...named]
    .map(
      ([name, words]) => `
_spacesea_${name}() {
  local -a words=(
${listLines(words)}
  )
  _describe word words
}
`,
    )
    .join('');
};

const isDescribed = (takes: Takes): boolean => wordsOf(takes).some(({ says }) => says !== undefined);

/** What _arguments does to complete a value; behind a space it calls a function with our words only. */
const actionOf = (takes: Takes): string => {
  const words = wordsOf(takes)
    .map(({ word }) => word)
    .join(' ');
  if (isDescribed(takes)) return `_spacesea_${takes.words}`;
  if (takes.behind !== undefined)
    return ` _spacesea_${takes.behind === 'file' ? 'formats' : 'fields'} ${words}`;
  if (words !== '') return takes.disk === undefined ? `(${words})` : ` _spacesea_or_file ${words}`;
  if (takes.disk === undefined) return ' ';
  return takes.disk === 'folders' ? '_files -/' : '_files';
};

/** An option as _arguments wants it: '(-p --period)'{-p+,--period=}'[what it does]:period:action' */
const flagSpec = ({ names, value, says, isRepeatable, takes }: Flag): string => {
  const forms = names.map((name) =>
    value === undefined ? name : `${name}${name.startsWith('--') ? '=' : '+'}`,
  );
  const others = isRepeatable ? '*' : `(${names.join(' ')})`;
  const rest = `[${escaped(says)}]${value === undefined ? '' : `:${escaped(value)}:${actionOf(takes)}`}`;
  return forms.length === 1
    ? quoted(`${isRepeatable ? '*' : ''}${forms[0]}${rest}`)
    : `${quoted(others)}{${forms.join(',')}}${quoted(rest)}`;
};

const argumentSpec = ({ name, isRequired, isLast, takes }: Argument, index: number): string => {
  const place = isLast ? '*:' : `${index + 1}:${isRequired ? '' : ':'}`;
  return quoted(`${place}${escaped(name)}:${actionOf(takes)}`);
};

const commandCase = (command: Command): string => {
  const specs = [...flagsOf(command).map(flagSpec), ...argumentsOf(command).map(argumentSpec)];
  return `    ${command.name})
      _arguments -s -S \\
        ${specs.join(' \\\n        ')}
      ;;`;
};
