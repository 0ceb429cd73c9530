#!/usr/bin/env bash
# Is everything there that `make install` should have put below a folder, and does it work? check-install.sh FOLDER PREFIX
set -euo pipefail
root=$1$2
program=$root/bin/counterclaim
fail() { echo "check-install: $*" >&2; exit 1; }

"$program" --version >/dev/null || fail "the installed program does not start"
commands=$("$program" --help | sed -n 's/^  \([a-z]*\)  .*/\1/p')
[ -n "$commands" ] || fail "the help names no command"
for command in $commands; do
  page=$root/share/man/man1/counterclaim-$command.1
  [ -f "$page" ] || fail "the command $command has no man page"
  grep -q "counterclaim-$command 1" "$root/share/man/man1/counterclaim.1" || fail "counterclaim.1 does not name $command"
done
if command -v groff >/dev/null; then
  for page in "$root"/share/man/man1/*.1; do
    warnings=$(groff -mandoc -Tutf8 -ww -z "$page" 2>&1) || fail "$page: groff fails"
    [ -z "$warnings" ] || fail "$page: $warnings"
  done
fi

# What the shell would offer after some words, by the installed completion.
offered() {
  bash -c '
    PATH="$1:$PATH"; source "$2"; shift 2
    COMP_WORDS=("$@" ""); COMP_CWORD=$#; COMP_LINE="$* "; COMP_POINT=${#COMP_LINE}
    _counterclaim counterclaim "" "${@: -1}" 2>/dev/null
    printf "%s\n" "${COMPREPLY[@]}"' bash "$root/bin" "$root/share/bash-completion/completions/counterclaim" "$@"
}
for command in $commands; do
  offered counterclaim | grep -x "$command" >/dev/null || fail "bash is not offered the command $command"
done
offered counterclaim run --log-format | grep -x json >/dev/null || fail "bash is not offered the words of --log-format"
offered counterclaim schema | grep -x claim >/dev/null || fail "bash is not offered the names of schemas"

for unit in service timer; do
  for scope in system user; do
    file=$root/lib/systemd/$scope/counterclaim@.$unit
    [ -f "$file" ] || fail "$file is missing"
    if grep -q /tmp/ "$file"; then fail "$file holds a path of the machine that made it"; fi
  done
done
grep -q "^ExecStart=\"$2/bin/counterclaim\" run$" "$root/lib/systemd/system/counterclaim@.service" ||
  fail "the service does not start the installed program"
for file in schema/pipeline.schema.json lexicon/people.yaml; do
  cmp -s "$file" "$root/share/counterclaim/$file" || fail "share/counterclaim/$file is not the file of this repository"
done
echo "check-install: $(echo "$commands" | wc -w) commands with their pages and completions, units, schemas, lexicon"
