#!/usr/bin/env bash
# Writes the templates of the report into string literals, so that the program needs no file
# beside it: a resource bundle would have to travel with the binary.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/Reporting/Templates/EmbeddedTemplates.swift
literal() {
  printf '    #"""\n'
  sed -e 's/^\(.\)/    \1/' "$1"
  printf '\n    """#'
}
{
  echo '// swift-format-ignore-file'
  echo '// Made by Scripts/embed-templates.sh from templates/; do not edit.'
  echo
  echo '/// The templates and the style sheet of the report.'
  echo 'enum EmbeddedTemplates {'
  echo '  static let style ='
  literal templates/style.css
  printf '\n\n  /// The script of the index.\n'
  echo '  static let script ='
  literal templates/search.js
  printf '\n\n  /// By name, which is the name of the file without its ending.\n'
  echo '  static let all: [(name: String, text: String)] = ['
  for file in templates/*.mustache; do
    name=$(basename "$file" .mustache)
    printf '    ("%s",\n' "$name"
    literal "$file"
    printf '),\n'
  done
  echo '  ]'
  echo '}'
} > "$target"
