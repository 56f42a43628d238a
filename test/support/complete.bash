# Prints what the script offers at the end of each line: bash complete.bash <script to source>… -- <line>…
while [[ $1 != -- ]]; do
  source "$1"
  shift
done
shift
# Readline cuts words at blanks, and = and : are words of their own.
cut_words() {
  COMP_WORDS=()
  local rest=$1
  while [[ $rest =~ ^(\ *)([=:]+|[^\ =:]+)(.*)$ ]]; do
    COMP_WORDS+=("${BASH_REMATCH[2]}")
    rest=${BASH_REMATCH[3]}
  done
  [[ $1 == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$1 COMP_POINT=${#1}
}
for line in "$@"; do
  echo "line $line"
  cut_words "$line"
  handler=$(complete -p spacesea 2> /dev/null) || {
    # The package bash-completion finds scripts when they are needed.
    _completion_loader spacesea
    handler=$(complete -p spacesea)
  }
  handler=${handler#*-F } handler=${handler%% *}
  COMPREPLY=()
  "$handler" spacesea "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
  for reply in "${COMPREPLY[@]}"; do echo "offers $reply"; done
done
