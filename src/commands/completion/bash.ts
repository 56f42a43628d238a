import type { Command, Takes } from '../command.ts';
import { help, versionOption } from '../options.ts';
import { wordsOf } from './lists.ts';
import { argumentsOf, flagOf, flagsOf, groupedBy } from './parts.ts';

/** Completion for bash, from 3.2 on, with or without the package bash-completion. */
export const bash = (commands: readonly Command[]): string => `${head}
# Options of a command, and those of them that have a value.
_spacesea_options() {
  case $1 in
${commands.map(optionsCase).join('\n')}
  esac
}

# What may stand behind an option, or as one of the arguments of a command, by its number.
_spacesea_value() {
  case $1 in
${valueCases(commands).join('\n')}
  esac
}

_spacesea() {
  local -a words
  local word current command='' expects='' ended='' flags='' valued='' place=1
  COMPREPLY=()
  _spacesea_words
  current=\${words[\${#words[@]} - 1]}
  for word in "\${words[@]:1:\${#words[@]} - 2}"; do
    if [[ $expects ]]; then
      expects=''
    elif [[ ! $ended && $word == -- ]]; then
      ended=yes
    elif [[ ! $ended && $word == -?* ]]; then
      [[ $valued == *" $word "* ]] && expects=$word
    elif [[ ! $command ]]; then
      command=$word
      _spacesea_options "$command"
    else
      place=$((place + 1))
    fi
  done
  if [[ $expects ]]; then
    _spacesea_value "$command $expects" "$current" ''
  elif [[ ! $ended && $current == --*=* ]]; then
    _spacesea_value "$command \${current%%=*}" "\${current#*=}" "\${current%%=*}="
  elif [[ ! $ended && $current == -* ]]; then
    _spacesea_offer "\${flags:-${[help, versionOption].flatMap((option) => flagOf(option).names).join(' ')}}" "$current" ''
  elif [[ ! $command ]]; then
    _spacesea_offer '${commands.map(({ name }) => name).join(' ')}' "$current" ''
  else
    _spacesea_value "$command $place" "$current" ''
  fi
  _spacesea_trim
}

complete -F _spacesea spacesea
`;

const head = `# Completion of spacesea for bash, written by: spacesea completion bash
# With the package bash-completion, once (new shells have it then):
#   mkdir -p ~/.local/share/bash-completion/completions && spacesea completion bash > ~/.local/share/bash-completion/completions/spacesea
# Without it:
#   spacesea completion bash > ~/.spacesea-completion && echo 'source ~/.spacesea-completion' >> ~/.bashrc

# The words up to the cursor as people see them: bash cuts them at = and : too.
_spacesea_words() {
  local rest=\${COMP_LINE:0:COMP_POINT} at word gap
  words=()
  for ((at = 0; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    gap=\${rest%%"$word"*}
    rest=\${rest:\${#gap} + \${#word}}
    if [[ $at -gt 0 && ! $gap ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  gap=\${rest%%[![:space:]]*}
  if [[ ! $gap ]]; then
    words[\${#words[@]} - 1]+=$rest
  else
    words+=("\${rest#"$gap"}")
  fi
}

# Words that begin with $2, each behind $3.
_spacesea_offer() {
  local reply
  while IFS= read -r reply; do
    COMPREPLY+=("$3$reply")
  done < <(compgen -W "$1" -- "$2")
}

# Files that begin with $1 (folders only with -d as $3), each behind $2; bash itself helps where there are quotes.
_spacesea_files() {
  local reply
  compopt -o filenames -o default 2> /dev/null
  while IFS= read -r reply; do
    COMPREPLY+=("$2$reply")
  done < <(compgen "\${3:--f}" -- "$1")
}

# Words, each of which may be followed by = and a file.
_spacesea_formats() {
  if [[ $2 == *=* ]]; then
    _spacesea_files "\${2#*=}" "$3\${2%%=*}="
  else
    _spacesea_offer "$1" "$2" "$3"
  fi
}

# Words that must be followed by = and a text.
_spacesea_fields() {
  [[ $2 == *=* ]] && return
  compopt -o nospace 2> /dev/null
  _spacesea_offer "$1" "$2" "$3"
}

# bash puts a reply behind the last = or : itself.
_spacesea_trim() {
  local breaks=\${COMP_WORDBREAKS//[^=:@]/} front at
  [[ $breaks ]] || return 0
  front=\${current%"\${current##*[$breaks]}"}
  for at in "\${!COMPREPLY[@]}"; do
    COMPREPLY[at]=\${COMPREPLY[at]#"$front"}
  done
}
`;

const optionsCase = (command: Command): string => {
  const flags = flagsOf(command);
  const valued = flags.filter(({ value }) => value !== undefined);
  return `    ${command.name})
      flags='${flags.flatMap(({ names }) => names).join(' ')}'
      valued=' ${valued.flatMap(({ names }) => names).join(' ')} '
      ;;`;
};

/** A place of a command line as the scripts match it, and what is offered there. */
interface Place {
  readonly pattern: string;
  readonly offers: string;
}

const valueCases = (commands: readonly Command[]): readonly string[] =>
  groupedBy(
    [...optionPlaces(commands), ...commands.flatMap(argumentPlaces)].filter(({ offers }) => offers !== ''),
    ({ offers }) => offers,
  ).map(
    (group) => `    ${group.map(({ pattern }) => pattern).join(' | ')})\n      ${group[0].offers}\n      ;;`,
  );

/** An option that is alike in every command that has it stands there once. */
const optionPlaces = (commands: readonly Command[]): readonly Place[] => {
  const places = commands.flatMap((command) =>
    flagsOf(command).flatMap(({ names, takes }) =>
      names.map((name) => ({ command: command.name, name, offers: offersOf(takes) })),
    ),
  );
  return groupedBy(places, ({ name }) => name).flatMap((group) =>
    group.every(({ offers }) => offers === group[0].offers)
      ? [{ pattern: `*' ${group[0].name}'`, offers: group[0].offers }]
      : group.map(({ command, name, offers }) => ({ pattern: `'${command} ${name}'`, offers })),
  );
};

const argumentPlaces = (command: Command): readonly Place[] => {
  const parts = argumentsOf(command);
  return parts.map(({ isLast, takes }, index) => ({
    pattern: isLast ? lastPattern(command.name, index + 1) : `'${command.name} ${index + 1}'`,
    offers: offersOf(takes),
  }));
};

/** From a place on: no command has more than nine arguments in front of its last. */
const lastPattern = (name: string, first: number): string => `'${name} '[${first}-9] | '${name} '[1-9][0-9]*`;

const offersOf = (takes: Takes): string => {
  const words = wordsOf(takes).map(({ word }) => word);
  const offer = { file: '_spacesea_formats', text: '_spacesea_fields' };
  const spoken = words.map((word) => (takes.behind === 'text' ? `${word}=` : word)).join(' ');
  const parts = [
    ...(words.length === 0
      ? []
      : [`${takes.behind === undefined ? '_spacesea_offer' : offer[takes.behind]} '${spoken}' "$2" "$3"`]),
    ...(takes.disk === undefined
      ? []
      : [`_spacesea_files "$2" "$3"${takes.disk === 'folders' ? ' -d' : ''}`]),
  ];
  return parts.join('\n      ');
};
