#!/bin/sh
# Opens reports in a headless Chromium and gives every form of them to readers of others: Tests/Browser. test-report.sh [PROGRAM]
# What is missing is installed: Debian packages with apt-get, Python packages (axe-core among them) from PyPI into .build/report-tests.
# Ends with 0 when every test has passed, with 1 when one has failed, with 77 when what it needs could not be installed.
set -eu
cd "$(dirname "$0")/.."
program=${1:-.build/release/counterclaim}
place=.build/report-tests

fail() {
  echo "test-report: $*" >&2
  exit 1
}
lack() {
  echo "test-report: $*" >&2
  exit 77
}

[ -x "$program" ] || fail "there is no program at $program; make build makes it"
Scripts/install-packages.sh report || lack "the packages named above are missing, so that no report was opened"

if ! "$place/bin/python" -c '' 2>/dev/null; then
  rm -rf "$place"
  python3 -m venv "$place" || lack "python3 cannot make the folder $place, so that no report was opened"
fi
if ! cmp -s Tests/Browser/requirements.txt "$place/installed.txt"; then
  "$place/bin/python" -m pip install --quiet --disable-pip-version-check --retries 5 --timeout 60 -r Tests/Browser/requirements.txt ||
    lack "axe-core, selenium and the validators cannot be downloaded from PyPI, so that no report was opened"
  cp Tests/Browser/requirements.txt "$place/installed.txt"
fi

export REPORTS="$PWD/$place/reports" PYTHONDONTWRITEBYTECODE=1
"$place/bin/python" Tests/Browser/make_reports.py "$program" "$REPORTS" || fail "the reports could not be made"
exec "$place/bin/python" -W error::SyntaxWarning -m unittest discover -s Tests/Browser -p 'test_*.py'
