# Prints what zsh offers at the end of each line: zsh -f complete.zsh <folder with _spacesea> <scratch folder> <line>…
# An interactive zsh is run on a terminal of its own; what goes into its completion list is written down.
zmodload zsh/zpty
folder=$1 scratch=$2
shift 2
cat > $scratch/rc <<RC
PS1= RPROMPT=
fpath=($folder \$fpath)
autoload -Uz compinit
compinit -D -u
compadd() {
  if [[ "\${(j: :)@}" == *-[OAD]\ * ]]; then builtin compadd "\$@"; return; fi
  local -a hits
  builtin compadd -A hits "\$@"
  print -rl -- "offers "\${(Q)^hits} >> $scratch/log
  builtin compadd "\$@"
}
note() {
  _main_complete
  compstate[insert]= compstate[list]=
  print done >> $scratch/log
}
zle -C note complete-word note
clear-line() { BUFFER= }
zle -N clear-line
bindkey '^I' note
bindkey '^U' clear-line
print done >> $scratch/log
RC
wait-for() {
  until [[ $(grep -c '^done' $scratch/log) == $1 ]]; do
    zpty -r -t shell rest
    sleep 0.01
  done
}
: > $scratch/log
zpty shell zsh -f -i
zpty -w shell ". $scratch/rc"
integer count=1
wait-for $count
for line in "$@"; do
  print -r -- "line $line" >> $scratch/log
  zpty -n -w shell $'\x15'"$line"$'\t'
  count+=1
  wait-for $count
done
zpty -d shell
grep -v '^done' $scratch/log
