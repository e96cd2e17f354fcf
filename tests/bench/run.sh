#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the benchmarks, optimised, and runs them. They print ratios and judge nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

mapfile -t packages < <(packages_for build run)
install_missing "${packages[@]}"
build_preset release bench
echo "== scan"
build/release/bin/bench_scan
