#!/bin/sh
# Feeds a parser with inputs that libFuzzer makes up, under the address sanitizer, and fails where it crashes, hangs for thirty
# seconds or takes two gigabytes: Scripts/fuzz.sh pages [SECONDS]. What a run found stays under .build/fuzz/TARGET.
#
# Tests/Fuzz/TARGET.swift names the rooms it needs in the order in which they are compiled, the
# system's libraries, and folders with good inputs.
set -eu
cd "$(dirname "$0")/.."
target=$1
seconds=${2:-600}
source=Tests/Fuzz/$target.swift
[ -f "$source" ] || { echo "fuzz: there is no $source; there are: $(ls Tests/Fuzz | sed 's/[.]swift$//' | tr '\n' ' ')" >&2; exit 64; }
list() { sed -n "s|^// $1: ||p" "$source"; }

folder=.build/fuzz/$target
build=.build/fuzz/rooms
mkdir -p "$folder/corpus" "$folder/found" "$build"

flags="-O -swift-version 6 -package-name counterclaim -parse-as-library -sanitize=address -I $build"
for feature in ExistentialAny InternalImportsByDefault MemberImportVisibility NonisolatedNonsendingByDefault; do
  flags="$flags -enable-upcoming-feature $feature"
done
for library in Sources/CLib*; do
  flags="$flags -Xcc -fmodule-map-file=$library/module.modulemap"
done
flags="$flags $(pkg-config --cflags-only-I libxml-2.0 yaml-0.1 | sed 's/-I/-Xcc -I/g')"

# $flags and the lists are meant to be split into words.
# shellcheck disable=SC2046,SC2086
for room in $(list rooms); do
  find "Sources/$room" -name '*.swift' | sort > "$build/$room.list"
  newest=$(find "Sources/$room" -name '*.swift' -newer "$build/$room.stamp" 2>/dev/null | head -n 1 || true)
  [ -f "$build/$room.stamp" ] && [ -z "$newest" ] && continue
  touch "$build/$room.begun"
  swiftc $flags -sanitize=fuzzer -wmo -emit-library -static -emit-module -module-name "$room" \
    -emit-module-path "$build/$room.swiftmodule" -o "$build/lib$room.a" @"$build/$room.list"
  mv "$build/$room.begun" "$build/$room.stamp"
done
libraries=$(list rooms | tr ' ' '\n' | sed '1!G;h;$!d' | sed 's/^/-l/' | tr '\n' ' ')
libraries="$libraries $(list links | sed 's/[^ ]*/-l&/g')"
# shellcheck disable=SC2046,SC2086
swiftc $flags -sanitize=fuzzer "$source" -o "$folder/fuzz" -L "$build" $libraries

# shellcheck disable=SC2046
exec env ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no "$folder/fuzz" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=2048 \
  -max_len=60000 -print_final_stats=1 -artifact_prefix="$folder/found/" "$folder/corpus" $(list seeds)
