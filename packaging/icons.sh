#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Renders the PNG icons from the SVG ones: run it after the drawing changed, and look at what comes out.
# Needs rsvg-convert (Debian: librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")/../resources/icons"

for size in 16 22 24 32 48 64 128 256 512; do
    drawing=sharewarden.svg
    [ "$size" -gt 24 ] || drawing=sharewarden-small.svg
    rsvg-convert --width "$size" --height "$size" --output "sharewarden-$size.png" "$drawing"
done
