#!/usr/bin/env bash
# Installs the release in a clean Debian without a Swift toolchain and runs it there. test-dist.sh FOLDER
# The clean Debian is made by debootstrap, which needs root.
set -euo pipefail
cd "$(dirname "$0")/.."
dist=$1
say() { echo "test-dist: $*" >&2; }
fail() { say "$*"; exit 1; }

if [ "$(id -u)" -ne 0 ]; then
  say "skipped: a clean Debian is made by debootstrap, which needs root"
  exit 0
fi
package=$(ls "$dist"/*.deb)
archive=$(ls "$dist"/*.tar.gz)
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
root=$(mktemp -d)
leave() { umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root" "$root.log"; }
trap leave EXIT

debootstrap --variant=minbase "$suite" "$root" >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; fail "debootstrap failed"; }
mount -t proc proc "$root/proc"
# The network as this machine has it.
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp "$package" "$archive" "$root/tmp/"

inside() { env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
quietly() { "$@" >"$root/tmp/log" 2>&1 || { tail -n 20 "$root/tmp/log" >&2; fail "$* failed"; }; }

# The pipeline of a new desk, from its first document to the report.
check_program() {
  inside sh -c '! ldd "$(command -v counterclaim)" | grep "not found"' || fail "$1: a library is missing"
  quietly inside counterclaim init /srv/desk
  quietly inside sh -c 'cd /srv/desk && counterclaim run'
  grep -q '<h1' "$root/srv/desk/reports/index.html" || fail "$1: the run wrote no report"
  quietly inside sh -c 'cd /srv/desk && counterclaim test'
  rm -rf "$root/srv/desk"
}

inside sh -c '! command -v swift' >/dev/null || fail "the clean Debian has a Swift toolchain"
quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends "/tmp/$(basename "$package")"
check_program package
inside dpkg -L counterclaim | grep -x /usr/share/man/man1/counterclaim.1.gz >/dev/null || fail "the package has no man page"
quietly inside dpkg --verify counterclaim

# The archive needs the same libraries, which stay when the package goes.
quietly inside dpkg --purge counterclaim
inside sh -c '! ls -d /usr/share/counterclaim /usr/share/doc/counterclaim' >/dev/null 2>&1 || fail "the package leaves files behind"
quietly inside tar -xzf "/tmp/$(basename "$archive")" -C /usr/local --strip-components=1
check_program archive
say "package and archive were installed in a clean $suite, and gave their reports"
