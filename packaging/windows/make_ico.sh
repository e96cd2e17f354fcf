#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes packaging/windows/sharewarden.ico from the PNG icons. Run it after packaging/icons.sh, and commit the result.
# Needs icotool (Debian: icoutils).
#   packaging/windows/make_ico.sh [--check]    --check: only say whether the committed one is up to date
set -euo pipefail
cd "$(dirname "$0")/../.."

result=packaging/windows/sharewarden.ico
made=$(mktemp)
trap 'rm -f "$made"' EXIT
icons=resources/icons/sharewarden
# 256 pixels are kept as PNG, as Windows has it since Vista; the small ones as bitmaps, which everything reads.
icotool --create --output="$made" "$icons"-{16,24,32,48,64}.png --raw="$icons-256.png"
if [ "${1:-}" = --check ]; then
    cmp -s "$made" "$result" || {
        echo "$result is not that of the PNG icons: run packaging/windows/make_ico.sh" >&2
        exit 1
    }
else
    install -m 644 "$made" "$result"
fi
