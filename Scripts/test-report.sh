#!/bin/sh
# Opens reports in a headless Chromium and gives every form of them to readers of others: Tests/Browser.
# What is missing is installed: Chromium with apt-get, Python packages into .build/report-tests.
set -eu
cd "$(dirname "$0")/.."
program=${1:-.build/release/counterclaim}
place=.build/report-tests

say() { echo "test-report: $*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" >&2
}

# packages, and the command by which to see that they are there
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  shift
  command -v apt-get >/dev/null 2>&1 || return 1
  install "$@" || { as_root apt-get update >&2 && install "$@"; }
}

if ! { need chromium chromium fonts-noto-core && need chromedriver chromium-driver; }; then
  say "Chromium is not here and cannot be installed: the report was not opened in a browser." \
    "Install the packages chromium and chromium-driver, and run this again."
  exit 1
fi
need python3 python3 python3-venv || { say "python3 is missing and cannot be installed"; exit 1; }
if [ ! -x "$place/bin/python" ]; then
  python3 -m venv "$place" 2>/dev/null || { install python3-venv && python3 -m venv "$place"; }
fi
if ! cmp -s Tests/Browser/requirements.txt "$place/installed.txt"; then
  "$place/bin/pip" install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
  cp Tests/Browser/requirements.txt "$place/installed.txt"
fi

export REPORTS="$PWD/$place/reports" PYTHONDONTWRITEBYTECODE=1
"$place/bin/python" Tests/Browser/make_reports.py "$program" "$REPORTS"
exec "$place/bin/python" -W error::SyntaxWarning -m unittest discover -s Tests/Browser -p 'test_*.py'
