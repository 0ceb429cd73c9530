#!/bin/sh
# Counts the instructions that extract takes for a kilobyte of text, with valgrind's callgrind.
#
#   Scripts/count-instructions.sh PROGRAM [DOCUMENTS]
#
# A busy machine changes no count, so that a commit that costs one instruction in a hundred is seen. Starting the program is
# measured on an empty input and taken off. Without documents the corpus under Tests is read.
set -eu
program=$1
documents=${2:-$(dirname "$0")/../Tests/Corpus/docs.jsonl}
command -v valgrind >/dev/null 2>&1 || { echo "count-instructions: install valgrind (apt-get install valgrind)" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

count() {
  valgrind --tool=callgrind --callgrind-out-file="$folder/profile" "$program" extract <"$1" 2>"$folder/told" >/dev/null
  awk '/Collected/ { print $NF }' "$folder/told"
}

head -n 200 "$documents" >"$folder/documents"
: >"$folder/nothing"
text=$(wc -c <"$folder/documents")
whole=$(count "$folder/documents")
start=$(count "$folder/nothing")
echo "$whole $start $text" | awk '{
  printf "%12.0f instructions to start\n%12.0f instructions for a kilobyte of JSON Lines\n", $2, ($1 - $2) / ($3 / 1000) }'
