#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds QtKeychain and QCoro, as static libraries, into a folder, for systems that have no packages of them: Windows
# (in Git's bash, with the compiler's environment set) and macOS. The same releases as in the Flatpak.
# Needs cmake, ninja, curl and Qt, which CMAKE_PREFIX_PATH or Qt's own variables lead to.
#   packaging/dependencies.sh PREFIX [ARCHIVES]
#   ARCHIVES   a folder with the archives, to work without the network; they are downloaded into it otherwise
# Then: cmake --preset release -DCMAKE_PREFIX_PATH=PREFIX …
set -euo pipefail
prefix=${1:?usage: dependencies.sh PREFIX [ARCHIVES]}
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
# CMake on Windows does not know the paths of Git's bash.
if command -v cygpath >/dev/null; then
    prefix=$(cygpath -m "$prefix")
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archives=${2:-$work}

checksum() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# build NAME URL SHA256 OPTION...
build() {
    local name=$1 url=$2 sum=$3 archive=$archives/$1.tar.gz
    shift 3
    [ -f "$archive" ] || curl --fail --location --proto '=https' --silent --show-error --output "$archive" "$url"
    if [ "$(checksum "$archive")" != "$sum" ]; then
        echo "$archive is not the file that was expected: its checksum differs." >&2
        exit 1
    fi
    mkdir "$work/$name"
    tar -xzf "$archive" --strip-components=1 -C "$work/$name"
    cmake -S "$work/$name" -B "$work/$name-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF "$@"
    cmake --build "$work/$name-build"
    cmake --install "$work/$name-build"
}

build qtkeychain https://github.com/frankosterfeld/qtkeychain/archive/refs/tags/0.15.0.tar.gz \
    f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22 \
    -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF
build qcoro https://github.com/qcoro/qcoro/archive/refs/tags/v0.12.0.tar.gz \
    809afafab61593f994c005ca6e242300e1e3e7f4db8b5d41f8c642aab9450fbc \
    -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QTWEBSOCKETS=OFF \
    -DQCORO_WITH_QTQUICK=OFF -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTTEST=OFF
