#!/bin/sh
# Installs the system packages that are needed and not there; does nothing when all are: install-packages.sh [build|dist|spark|report]
set -eu
for_what=${1:-build}

# for what, package, how to see that it is there by other means than dpkg, and what it is for
needed() {
  sed -n "s/^$for_what //p" <<'END'
build make command:make runs the commands of the Makefile
build pkg-config command:pkg-config tells the compiler where the libraries below are
build libyaml-dev library:yaml-0.1 reads pipeline.yaml and the lexicon
build libsqlite3-dev library:sqlite3 keeps the ledger
build zlib1g-dev library:zlib unpacks archives and answers of the web
build libcurl4-openssl-dev library:libcurl asks feeds and pages of the web
build libxml2-dev library:libxml-2.0 parses saved and fetched pages
build libssl-dev library:libcrypto makes the fingerprints of documents and reports
dist dpkg-dev command:dpkg-shlibdeps tells which packages the program is linked with
dist patchelf command:patchelf takes the search path of the toolchain out of the program
dist lintian command:lintian checks the Debian package
dist debootstrap command:debootstrap makes the clean Debian in which the release is tested
spark openjdk-17-jre-headless command:java runs Apache Spark
spark python3-venv module:ensurepip makes the folder into which PySpark is installed
report chromium command:chromium opens the pages of reports
report chromium-driver command:chromedriver lets the tests drive Chromium
report fonts-noto-core font:Noto_Sans has the letters of the languages that reports quote
report python3 command:python3 runs the tests of the reports
report python3-venv module:ensurepip makes the folder into which their Python packages are installed
END
}

say() { echo "install-packages: $*" >&2; }

is_there() {
  if dpkg -s "$1" 2>/dev/null | grep -q '^Status: install ok installed'; then return 0; fi
  case $2 in
    command:*) command -v "${2#command:}" >/dev/null 2>&1 ;;
    library:*) pkg-config --exists "${2#library:}" 2>/dev/null ;;
    font:*) fc-list "$(echo "${2#font:}" | tr _ ' ')" 2>/dev/null | grep -q . ;;
    module:*) python3 -c "import ${2#module:}" 2>/dev/null ;;
  esac
}

if ! command -v swift >/dev/null 2>&1; then
  say "swift is not on the PATH; install Swift 6.2 or later from https://www.swift.org/install"
  exit 1
fi

missing=$(needed | while read -r package sign _; do
  is_there "$package" "$sign" || echo "$package"
done)
[ -n "$missing" ] || exit 0
missing=$(echo "$missing" | tr '\n' ' ' | sed 's/ $//')

needed | while read -r package _ purpose; do
  case " $missing " in *" $package "*) say "$package is missing; it $purpose" ;; esac
done

if ! command -v apt-get >/dev/null 2>&1; then
  say "this is no Debian or Ubuntu, so please install by hand what these packages hold: $missing"
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1; then
  as_root=sudo
else
  say "neither root nor sudo; ask an administrator to run: apt-get install $missing"
  exit 1
fi

# $as_root and $missing are meant to be split into words.
# shellcheck disable=SC2086
install() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5 \
    install -y --no-install-recommends $missing >&2
}

has_candidates() {
  for package in $missing; do
    apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]' || return 1
  done
}

# shellcheck disable=SC2086
refresh() {
  say "the package lists are missing or old; running apt-get update"
  $as_root apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5 update >&2
}

say "installing with apt-get${as_root:+ (through $as_root)}: $missing"
has_candidates || refresh
install || { refresh && install; }
