#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Takes the pictures of README.md and of the metainfo with the program's own demo: run it after a window changed, and
# look at what comes out. No display is needed, but fonts are (Debian: fonts-noto-core, fonts-noto-cjk).
# Usage: packaging/screenshots.sh [BUILD_DIR]   (build/release, where the program is built)
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/release}")/bin/sharewarden
pictures=resources/screenshots

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Nothing of the person's own desktop gets into the pictures.
export HOME=$work QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
# 16:9, as software centres show them, and just wide enough for every column.
size=1456x819

"$program" --demo --lang en --palette light --screenshot "$work/en" --size "$size"
"$program" --demo --lang ko --palette dark --screenshot "$work/ko" --size "$size"
for name in main-window review run-result; do
    install -m 644 "$work/en/$name.png" "$pictures/$name.png"
done
install -m 644 "$work/ko/main-window.png" "$pictures/main-window-ko-dark.png"
