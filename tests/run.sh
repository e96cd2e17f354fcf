#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds Sharewarden and runs every test.
#   tests/run.sh           optimised build
#   tests/run.sh --asan    with AddressSanitizer and UndefinedBehaviorSanitizer
# Further arguments go to ctest, for example: tests/run.sh -R journal
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

preset=release
if [ "${1:-}" = --asan ]; then
    preset=asan
    shift
fi
mapfile -t packages < <(packages_for build run test)
install_missing "${packages[@]}"
build_preset "$preset"

# Nothing of the person's own session: no display, no keychain, no keys, no proxy.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
for name in $(compgen -e NCLOUD_ || true); do
    unset "$name"
done
export UBSAN_OPTIONS=print_stacktrace=1
# One more than there are processors: many tests wait for answers.
exec ctest --test-dir "build/$preset" --output-on-failure -j "$(($(nproc) + 1))" "$@"
