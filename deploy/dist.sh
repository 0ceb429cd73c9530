#!/usr/bin/env bash
# Makes the release: the program with the Swift library in it, as a tar archive and as a Debian package. dist.sh FOLDER
# The same commit gives the same bytes; MAINTAINER ("name <address>") is written into the package.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1
scratch=.build/dist
stage=$scratch/stage
say() { echo "dist: $*" >&2; }

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
maintainer=${MAINTAINER:-$(git log -1 --format='%an <%ae>')}

# A scratch path of its own, since linking in another way would build all of .build anew.
for product in counterclaim generate-manual; do
  swift build -c release --static-swift-stdlib --scratch-path "$scratch" --product "$product"
done
mkdir -p "$stage" "$target"
strip -o "$stage/counterclaim" "$scratch/release/counterclaim"
patchelf --remove-rpath "$stage/counterclaim" # where the toolchain lies is nobody else's concern
version=$("$stage/counterclaim" --version)
architecture=$(dpkg --print-architecture)

# All files get the moment of the last change and no owner, whoever makes the release.
same_moment() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

put_archive() {
  local name=counterclaim-$version-linux-$architecture
  rm -rf "$stage/tar"
  Scripts/install.sh "$stage/counterclaim" /usr/local "$scratch/release/generate-manual" "$stage/tar"
  mv "$stage/tar/usr/local" "$stage/tar/$name"
  same_moment "$stage/tar/$name"
  tar --create --directory "$stage/tar" --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rw,go+r,go-w \
    --format=gnu "$name" | gzip --best --no-name >"$target/$name.tar.gz"
  say "$target/$name.tar.gz"
}

# What the program is linked with, as Debian names it; dpkg-shlibdeps wants a source package around it.
dependencies() {
  mkdir -p "$stage/shlibs/debian"
  printf 'Source: counterclaim\n\nPackage: counterclaim\nArchitecture: any\n' >"$stage/shlibs/debian/control"
  (cd "$stage/shlibs" && dpkg-shlibdeps --warnings=0 -O "../counterclaim") | sed -n 's/^shlibs:Depends=//p'
}

# Where Debian wants something elsewhere than `make install` puts it.
arrange_for_debian() {
  local root=$1 doc=$1/usr/share/doc/counterclaim
  mkdir -p "$root/usr/share/zsh/vendor-completions"
  mv "$root/usr/share/zsh/site-functions/_counterclaim" "$root/usr/share/zsh/vendor-completions/"
  rmdir "$root/usr/share/zsh/site-functions"
  sed -i '1{/^#!/d}' "$root/usr/share/bash-completion/completions/counterclaim" # it is read, not run
  rm "$doc/LICENSE" # Debian has it in /usr/share/common-licenses
  install -m 644 deploy/debian/copyright "$doc/copyright"
  {
    printf 'counterclaim (%s) stable; urgency=medium\n\n  * What has changed is told in NEWS.gz beside this file.\n\n' "$version"
    printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
  } | gzip --best --no-name >"$doc/changelog.gz"
  gzip --best --no-name <CHANGELOG.md >"$doc/NEWS.gz"
  gzip --best --no-name "$root"/usr/share/man/man1/*.1
  install -D -m 644 deploy/debian/lintian-overrides "$root/usr/share/lintian/overrides/counterclaim"
  find "$root" -type f ! -perm -111 -exec chmod 644 {} +
  find "$root" -type d -exec chmod 755 {} +
}

put_package() {
  local root=$stage/deb package=$target/counterclaim_${version}_$architecture.deb
  rm -rf "$root"
  Scripts/install.sh "$stage/counterclaim" /usr "$scratch/release/generate-manual" "$root"
  arrange_for_debian "$root"
  mkdir -m 755 "$root/DEBIAN"
  sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" -e "s|@MAINTAINER@|$maintainer|" \
    -e "s|@SIZE@|$(du -sk --apparent-size "$root" | cut -f1)|" -e "s|@DEPENDS@|$(dependencies)|" \
    deploy/debian/control.in >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  same_moment "$root"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
  say "$package"
  lintian --fail-on error --tag-display-limit 0 "$package" >&2
}

put_archive
put_package
