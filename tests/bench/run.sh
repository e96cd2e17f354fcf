#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the benchmarks, optimised, runs them and prints what they measured as two tables: the goals, and how
# each cost grows. It judges no time; it fails when a benchmark did not do what it should have done.
#   tests/bench/run.sh                  all of them
#   tests/bench/run.sh scan journal     only these (bench_scan, bench_journal)
#   tests/bench/run.sh --quick          small estates, for trying
# Further benchmarks are found by their name: every tests/bench/bench_*.cpp with a main() is a program.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

names=()
for argument in "$@"; do
    case $argument in
    --quick) export SHAREWARDEN_BENCH_QUICK=1 ;;
    -*)
        echo "usage: tests/bench/run.sh [--quick] [NAME...]" >&2
        exit 2
        ;;
    *) names+=("bench_${argument#bench_}") ;;
    esac
done
if [ ${#names[@]} -eq 0 ]; then
    mapfile -t names < <(grep -l '^int main(' tests/bench/bench_*.cpp | xargs -n1 basename | sed 's/\.cpp$//')
fi

mapfile -t packages < <(packages_for build run)
install_missing "${packages[@]}" xvfb xauth
build_preset release "${names[@]}"

# Nothing of the person's own session, and large files where the build is: the same disk.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
for name in $(compgen -e NCLOUD_ || true); do
    unset "$name"
done
SHAREWARDEN_BENCH_DIR=$(mktemp -d "$PWD/build/release/bench.XXXXXX")
export SHAREWARDEN_BENCH_DIR
trap 'rm -rf "$SHAREWARDEN_BENCH_DIR"' EXIT
lines=$SHAREWARDEN_BENCH_DIR/lines
: >"$lines"

failed=0
for name in "${names[@]}"; do
    echo "== $name" >&2
    QT_QPA_PLATFORM=offscreen "build/release/bin/$name" | tee -a "$lines" >&2 || failed=1
    if [ "$name" = bench_start ]; then
        tests/support/with_display.sh env QT_QPA_PLATFORM=xcb "build/release/bin/$name" | tee -a "$lines" >&2 || failed=1
    fi
done

qt=$(sed -n 's/^Qt6_VERSION[^=]*=//p' build/release/CMakeCache.txt)
[ -n "$qt" ] || qt=$(dpkg-query -W -f '${Version}' qt6-base-dev | sed 's/[+-].*//')
printf 'Measured on %s processors (%s), Qt %s, %s.\n\n' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$qt" "$(date -u +%Y-%m-%d)"
awk -F '\t' '
    function line(from, to,   i, text) {
        text = "|"
        for (i = from; i <= to; i++) {
            gsub(/\|/, "\\|", $i)
            text = text " " $i " |"
        }
        return text
    }
    $1 == "row" { rows[++r] = line(2, 6) }
    $1 == "sweep" { sweeps[++s] = line(2, 7) }
    END {
        if (r) {
            print "| what | goal | measured | | limit or note |"
            print "| --- | --- | --- | --- | --- |"
            for (i = 1; i <= r; i++) print rows[i]
        }
        if (s) {
            print ""
            print "| how it grows | 1,000 | 10,000 | 100,000 | 1,000,000 | exponent |"
            print "| --- | ---: | ---: | ---: | ---: | ---: |"
            for (i = 1; i <= s; i++) print sweeps[i]
        }
    }' "$lines"
exit "$failed"
