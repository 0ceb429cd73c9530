#!/usr/bin/env bash
# Writes the lexicon files into string literals, so that the program needs no file beside it:
# a resource bundle would have to travel with the binary.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/Text/Lexicon/StandardLexicon+Sources.swift
{
  echo '// swift-format-ignore-file'
  echo '// Made by Scripts/embed-lexicon.sh from lexicon/*.yaml; do not edit.'
  echo
  echo 'extension Lexicon {'
  echo '  /// The files of the lexicon that ships with the program, by name.'
  echo '  package static let standardSources: [(file: String, text: String)] = ['
  for file in lexicon/*.yaml; do
    printf '    (\n      "%s",\n      #"""\n' "$file"
    sed -e 's/^/      /' -e 's/[[:space:]]*$//' "$file"
    printf '      """#\n    ),\n'
  done
  echo '  ]'
  echo '}'
} > "$target"
