#!/usr/bin/env bash
# Writes the schemas of the records and of the report into string literals, so that the program needs no file beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/Pipeline/Schemas/EmbeddedSchemas.swift
{
  echo '// swift-format-ignore-file'
  echo '// Made by Scripts/embed-schemas.sh from schema/; do not edit.'
  echo
  echo 'enum EmbeddedSchemas {'
  for file in schema/record-*.schema.json schema/report*; do
    name=$(basename "$file")
    name=${name#record-}
    name=${name%.rng}
    # report-claims-csv becomes reportClaimsCsv
    name=$(echo "${name%.schema.json}" | sed -E 's/-([a-z])/\u\1/g')
    printf '  static let %s = #"""\n' "$name"
    cat "$file"
    printf '\n"""#\n'
  done
  echo '}'
} > "$target"
