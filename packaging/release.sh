#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes everything of a release from a clean checkout, in build/dist:
#   sharewarden-VERSION.tar.xz       the source; the same commit gives the same bytes, anywhere
#   *.deb, *.rpm, *.tar.gz           the packages for Debian 12, RPM systems and others
#   sharewarden-VERSION.spdx.json    what the programs link and load: versions, licences, suppliers (SPDX 2.3)
#   io.github.….yml                  the Flatpak manifest with this source in it (of a tagged release only)
#   SHA256SUMS, SHA256SUMS.asc       checksums; the signature when a key is given
#
#   packaging/release.sh [--output DIR] [--built DIR] [--source-only] [--sign KEY] [--allow-changes]
#
#   --output DIR      where to write; must be empty or not there (default: build/dist, made anew)
#   --built DIR       pack this built release preset of this checkout; nothing is built
#   --source-only     the tarball and the Flatpak manifest
#   --sign KEY        sign the checksums with this OpenPGP key
#   --allow-changes   work although the checkout has changes; they are not in the tarball
#
# A commit without the tag vVERSION gives a snapshot, with its commit in the names of the source and the bill.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

fail() {
    echo "release.sh: $*" >&2
    exit 1
}

output='' built='' key='' source_only=false allow_changes=false
while [ $# -gt 0 ]; do
    case $1 in
    --output | --built | --sign)
        [ $# -gt 1 ] || fail "$1 needs a value."
        case $1 in
        --output) output=$2 ;;
        --built) built=$(cd "$2" && pwd) || fail "there is no folder $2." ;;
        --sign) key=$2 ;;
        esac
        shift
        ;;
    --source-only) source_only=true ;;
    --allow-changes) allow_changes=true ;;
    -h | --help)
        sed -n '5,22s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *) fail "unknown argument: $1" ;;
    esac
    shift
done

# Nothing of this machine gets into the files.
umask 022
export LC_ALL=C.UTF-8 TZ=UTC
unset GIT_DIR GIT_WORK_TREE TAR_OPTIONS XZ_OPT XZ_DEFAULTS

git rev-parse --verify --quiet HEAD >/dev/null || fail "this is no git checkout with a commit."
if ! $allow_changes && [ -n "$(git status --porcelain)" ]; then
    git status --short >&2
    fail "the checkout has changes; commit them, or say --allow-changes."
fi
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
setting() { sed -n "s|^$1|\\1|p" CMakeLists.txt; }
version=$(setting 'project(sharewarden VERSION \([0-9.]*\).*')
app_id=$(setting 'set(SHAREWARDEN_APP_ID "\(.*\)")')
homepage=$(setting 'set(SHAREWARDEN_HOMEPAGE "\(.*\)")')
for value in "$version" "$app_id" "$homepage"; do
    [ -n "$value" ] || fail "CMakeLists.txt names no version, id or homepage."
done

full_version=$version released=true
if git tag --points-at HEAD | grep -qxF "v$version"; then
    grep -qF "## [$version] - " CHANGELOG.md || fail "CHANGELOG.md has no section for $version."
    grep -qF "<release version=\"$version\"" "packaging/desktop/$app_id.metainfo.xml.in" ||
        fail "the metainfo has no release $version."
else
    full_version=$version-g${commit:0:12} released=false
    echo "The commit is not tagged v$version: this is a snapshot." >&2
fi
name=sharewarden-$full_version

if [ -z "$output" ]; then
    output=$root/build/dist
    rm -rf "$output"
fi
mkdir -p "$output"
output=$(cd "$output" && pwd)
[ -z "$(ls -A "$output")" ] || fail "$output is not empty."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The order is git's, the time the commit's, the owner root; the modes do not follow the umask, nor the texts a setting.
make_source() {
    git -c tar.umask=0022 -c core.autocrlf=false -c core.eol=lf -c core.attributesFile=/dev/null \
        archive --format=tar --prefix="$name/" HEAD >"$work/source.tar"
    xz --threads=1 -6 --stdout "$work/source.tar" >"$output/$name.tar.xz"
}

# For Flathub, which builds from an archive and not from the folder it lies in.
make_flatpak_manifest() {
    local sum
    sum=$(sha256sum "$output/$name.tar.xz" | cut -d ' ' -f 1)
    local url=$homepage/releases/download/v$version/$name.tar.xz
    sed "s|^\( *\)- type: dir.*|\1- type: archive\n\1  url: $url\n\1  sha256: $sum|
         /^ *path: \.\.\/\.\.$/d" "packaging/flatpak/$app_id.yml" >"$output/$app_id.yml"
    grep -qF "sha256: $sum" "$output/$app_id.yml" || fail "the Flatpak manifest has no source to replace."
}

make_packages() {
    local packages
    mapfile -t packages < <(packages_for build run)
    install_missing "${packages[@]}" binutils dpkg-dev file python3 rpm xz-utils
    if [ -z "$built" ]; then
        # A folder of its own, as tests/package_journey.sh has it: the one of the preset keeps its tests.
        built=$root/build/package
        cmake --preset release -B "$built" -DSHAREWARDEN_TESTS=OFF >&2
        cmake --build "$built" -j "$(nproc)" >&2
    fi
    [ -f "$built/CPackConfig.cmake" ] || fail "$built has no CPackConfig.cmake."
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$built/CMakeCache.txt" ||
        fail "$built was built from another folder than $root."
    local macros='%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible'
    cpack --config "$built/CPackConfig.cmake" -G "DEB;RPM;TGZ" -B "$work/packages" \
        -D CPACK_RPM_SPEC_MORE_DEFINE="$macros" >"$work/cpack.log" 2>&1 || {
        cat "$work/cpack.log" >&2
        fail "cpack failed."
    }
    local kind
    for kind in deb rpm tar.gz; do
        compgen -G "$work/packages/*.$kind" >/dev/null || fail "cpack made no .$kind."
        mv "$work/packages"/*."$kind" "$output/"
    done
}

make_sbom() {
    local programs=("$built"/bin/sharewarden "$built"/bin/sharewarden-cli "$built"/bin/sharewarden-sandbox)
    packaging/sbom/generate.py --version "$full_version" --commit "$commit" --homepage "$homepage" \
        --tarball "$output/$name.tar.xz" --output "$output/$name.spdx.json" "${programs[@]}"
    packaging/sbom/check.py "$output/$name.spdx.json" >&2
}

make_sums() {
    (cd "$output" && find . -type f -printf '%P\n' | sort | xargs -d '\n' sha256sum >"$work/SHA256SUMS")
    mv "$work/SHA256SUMS" "$output/SHA256SUMS"
    chmod 644 "$output"/*
    if [ -n "$key" ]; then
        gpg --batch --yes --local-user "$key" --armor --output "$output/SHA256SUMS.asc" \
            --detach-sign "$output/SHA256SUMS"
    fi
}

make_source
! $released || make_flatpak_manifest
if ! $source_only; then
    make_packages
    make_sbom
fi
make_sums
echo "In $output:"
(cd "$output" && ls -1)
