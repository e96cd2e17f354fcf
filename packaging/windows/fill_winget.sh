#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Fills the winget manifests in for one installer and writes them where the winget repository keeps them:
# OUTPUT/manifests/s/Sharewarden/Sharewarden/VERSION. Check them there with `winget validate`.
#   packaging/windows/fill_winget.sh INSTALLER [OUTPUT]     (default: build/winget)
set -euo pipefail
if [ ! -f "${1:-}" ]; then
    echo "usage: fill_winget.sh INSTALLER [OUTPUT]" >&2
    exit 2
fi
installer=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
output=${2:-build/winget}

version=$(sed -n 's/^project(sharewarden VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
homepage=$(sed -n 's/^set(SHAREWARDEN_HOMEPAGE "\(.*\)")/\1/p' CMakeLists.txt)
sum=$(sha256sum "$installer" | cut -d ' ' -f 1 | tr '[:lower:]' '[:upper:]')
date=$(sed -n "s/^## \[$version\] - \([0-9-]*\)$/\1/p" CHANGELOG.md)
[ -n "$date" ] || { echo "CHANGELOG.md has no section with a date for $version." >&2; exit 1; }

folder=$output/manifests/s/Sharewarden/Sharewarden/$version
rm -rf "$folder"
mkdir -p "$folder"
for template in packaging/windows/winget/*.yaml.in; do
    sed -e "s|@VERSION@|$version|g" -e "s|@HOMEPAGE@|$homepage|g" -e "s|@DATE@|$date|g" \
        -e "s|@INSTALLER@|$(basename "$installer")|g" -e "s|@INSTALLER_SHA256@|$sum|g" \
        "$template" >"$folder/$(basename "$template" .in)"
done
! grep -n '@[A-Z_]*@' "$folder"/*.yaml || { echo "Something is not filled in." >&2; exit 1; }
echo "$folder"
