#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the bundle's icon from the PNG icons, with the iconutil of macOS.
#   packaging/macos/make_icns.sh RESULT.icns
set -euo pipefail
result=${1:?usage: make_icns.sh RESULT.icns}
icons=$(cd "$(dirname "$0")/../../resources/icons" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

set_dir=$work/sharewarden.iconset
mkdir "$set_dir"
for size in 16 32 128 256 512; do
    cp "$icons/sharewarden-$size.png" "$set_dir/icon_${size}x${size}.png"
done
for size in 16 32 128 256; do
    cp "$icons/sharewarden-$((2 * size)).png" "$set_dir/icon_${size}x${size}@2x.png"
done
iconutil --convert icns --output "$result" "$set_dir"
