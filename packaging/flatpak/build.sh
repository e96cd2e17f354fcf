#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the Flatpak of a clean copy of this checkout and installs it for the person who runs this.
# Needs flatpak, flatpak-builder and the network: the runtime comes from Flathub, the modules from their projects.
#   packaging/flatpak/build.sh           build, install; start with: flatpak run io.github.sharewarden.Sharewarden
#   packaging/flatpak/build.sh --bundle  also write build/flatpak/sharewarden.flatpak
set -euo pipefail
cd "$(dirname "$0")/../.."

app_id=$(sed -n 's/^set(SHAREWARDEN_APP_ID "\(.*\)")/\1/p' CMakeLists.txt)
for tool in flatpak flatpak-builder; do
    command -v "$tool" >/dev/null || { echo "$tool is missing (Debian: apt-get install $tool)." >&2; exit 1; }
done
work=build/flatpak
mkdir -p "$work"

# A copy, so that the sandboxed build sees the files of the commit and not the build folders of this checkout.
rm -rf "$work/source"
mkdir "$work/source"
git archive HEAD | tar -x -C "$work/source"

flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
flatpak-builder --user --install --install-deps-from=flathub --force-clean --repo="$work/repo" \
    --state-dir="$work/state" "$work/app" "$work/source/packaging/flatpak/$app_id.yml"
if [ "${1:-}" = --bundle ]; then
    flatpak build-bundle "$work/repo" "$work/sharewarden.flatpak" "$app_id"
fi
