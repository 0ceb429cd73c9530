#!/usr/bin/env bash
# Puts a built program and what belongs to it under a prefix: install.sh PROGRAM PREFIX MANUAL [DESTDIR].
# MANUAL is the argument parser's generator of man pages; DESTDIR goes before every path, for packages.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1
prefix=$2
manual=$3
root=${4:-}$prefix
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

put() { # put MODE FILE TARGET
  install -D -m "$1" "$2" "$root/$3"
}

put 755 "$program" bin/counterclaim

# The completions and the pages are made from the commands; the date is that of the last change.
for shell in bash zsh fish; do "$program" --generate-completion-script "$shell" >"$scratch/$shell"; done
put 644 "$scratch/bash" share/bash-completion/completions/counterclaim
put 644 "$scratch/zsh" share/zsh/site-functions/_counterclaim
put 644 "$scratch/fish" share/fish/vendor_completions.d/counterclaim.fish
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}" +%F)
mkdir "$scratch/man"
"$manual" "$program" --multi-page --date "$date" --output-directory "$scratch/man"
for page in "$scratch"/man/*.1; do
  # With a hyphen, "man counterclaim run" finds the page of the subcommand.
  name=$(basename "$page" .1)
  sed -i -E -e 's/^$/.Pp/' -e ':a;s/^(\.Xr counterclaim[a-z-]*)\./\1-/;ta' -e "s/^\.Dt .* 1$/.Dt \U${name//./-} 1/" \
    -e "/^\.Sh SYNOPSIS/{n;s/^\.Nm$/.Nm ${name//./ }/}" -e "s/^\.Nm \"counterclaim .*\"$/.Nm ${name//./-}/" "$page"
  put 644 "$page" "share/man/man1/${name//./-}.1"
done

# The units are those that init writes, for any folder: counterclaim@srv-desk.timer runs /srv/desk.
"$program" init "$scratch/desk" >/dev/null
for kind in service timer; do
  sed -E -e "s|^ExecStart=\"[^\"]*\"|ExecStart=\"$prefix/bin/counterclaim\"|" -e "s|$scratch/desk|%f|g" \
    -e 's|^#   systemctl --user link .*|#   systemctl --user enable --now counterclaim@$(systemd-escape --path FOLDER).timer|' \
    -e '/^#   systemctl --user enable --now counterclaim\.timer$/d' \
    "$scratch/desk/schedule/counterclaim.$kind" >"$scratch/$kind"
  put 644 "$scratch/$kind" "lib/systemd/system/counterclaim@.$kind"
  put 644 "$scratch/$kind" "lib/systemd/user/counterclaim@.$kind"
done

for file in schema/*.json lexicon/*.yaml; do put 644 "$file" "share/counterclaim/$file"; done
for file in LICENSE NOTICE README.md; do put 644 "$file" "share/doc/counterclaim/$file"; done
for file in Documentation/*.md; do put 644 "$file" "share/doc/counterclaim/$file"; done
