#!/bin/sh
# Counts the instructions that extract takes for a kilobyte of text, with valgrind's callgrind.
#
#   Scripts/count-instructions.sh PROGRAM LIBRARY [DOCUMENTS]
#
# The library is that of Benchmarks/Sources/CSignalPause, without which valgrind 3.19 dies of a program that waits in libdispatch.
# A busy machine changes no count, so that a commit that costs one instruction in a hundred is seen. Starting the program is
# measured on an empty input and taken off. Without documents the corpus under Tests is read.
set -eu
program=$1
library=$2
documents=${3:-$(dirname "$0")/../Tests/Corpus/docs.jsonl}
command -v valgrind >/dev/null 2>&1 || { echo "count-instructions: install valgrind (apt-get install valgrind)" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

count() {
  LD_PRELOAD=$library valgrind --tool=callgrind --callgrind-out-file="$folder/profile" "$program" extract <"$1" 2>"$folder/told" >/dev/null
  awk '/Collected/ { print $NF; found = 1 } END { exit !found }' "$folder/told" || { cat "$folder/told" >&2; exit 1; }
}

head -n 200 "$documents" >"$folder/documents"
: >"$folder/nothing"
text=$(wc -c <"$folder/documents")
whole=$(count "$folder/documents")
start=$(count "$folder/nothing")
echo "$whole $start $text" | awk '{
  printf "%12.0f instructions to start\n%12.0f instructions for a kilobyte of JSON Lines\n", $2, ($1 - $2) / ($3 / 1000) }'
