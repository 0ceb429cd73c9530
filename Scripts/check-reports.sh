#!/bin/sh
# Fails where the reports in the working tree are not those that were committed (or staged).
set -eu

if ! git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
  echo "check-reports: this is no git checkout, so there is nothing to compare reports/ with" >&2
  exit 0
fi
if ! git ls-files --error-unmatch reports >/dev/null 2>&1; then
  echo "check-reports: reports/ is not in the repository; add what make run has written" >&2
  exit 1
fi
unknown=$(git ls-files --others --exclude-standard -- reports)
if [ -n "$unknown" ] || ! git --no-pager diff --stat --exit-code -- reports >&2; then
  [ -z "$unknown" ] || printf 'not in the repository:\n%s\n' "$unknown" >&2
  echo "check-reports: make run writes other reports than the repository holds;" \
    "if the change is meant, commit reports/ with its cause" >&2
  exit 1
fi
