#!/usr/bin/env bash
# Writes the schemas of the records into string literals, so that the program needs no file beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/Pipeline/Schemas/EmbeddedSchemas.swift
{
  echo '// swift-format-ignore-file'
  echo '// Made by Scripts/embed-schemas.sh from schema/record-*.schema.json; do not edit.'
  echo
  echo 'enum EmbeddedSchemas {'
  for file in schema/record-*.schema.json; do
    name=${file#schema/record-}
    printf '  static let %s = #"""\n' "${name%.schema.json}"
    cat "$file"
    printf '\n"""#\n'
  done
  echo '}'
} > "$target"
