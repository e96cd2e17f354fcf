#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes build/appimage/Sharewarden-VERSION-ARCH.AppImage from a built release preset.
# Run it on the oldest system that the image shall run on: it brings its libraries, but not the C library.
# Needs linuxdeploy, linuxdeploy-plugin-qt and linuxdeploy-plugin-appimage in PATH, and qmake6.
#   packaging/appimage/build.sh [BUILT_DIR]     (default: build/release)
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
    echo "appimage/build.sh: $*" >&2
    exit 1
}

built=${1:-build/release}
[ -x "$built/bin/sharewarden" ] || fail "$built has no program; build the release preset first."
for tool in linuxdeploy linuxdeploy-plugin-qt linuxdeploy-plugin-appimage; do
    command -v "$tool" >/dev/null || fail "$tool is not in PATH."
done
QMAKE=$(command -v qmake6 || command -v qmake) || fail "qmake6 is not in PATH."
export QMAKE
app_id=$(sed -n 's/^set(SHAREWARDEN_APP_ID "\(.*\)")/\1/p' CMakeLists.txt)
version=$(sed -n 's/^project(sharewarden VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# The plug-in takes every SQL driver that Qt has, and fails on one whose client library is not there.
plugins=$("$QMAKE" -query QT_INSTALL_PLUGINS)
[ -f "$plugins/sqldrivers/libqsqlite.so" ] || fail "Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite)."
for driver in "$plugins"/sqldrivers/*.so; do
    case $(basename "$driver") in
    libqsqlite.so) ;;
    *) fail "remove $driver first: only SQLite is used, and its client library would be asked for." ;;
    esac
done
# Opened by its name at run time: nothing that is linked leads to it.
libsecret=$(ldconfig -p | awk '$1 == "libsecret-1.so.0" { print $NF; exit }')
[ -n "$libsecret" ] || fail "libsecret is not installed (Debian: libsecret-1-0)."

work=build/appimage
rm -rf "$work"
mkdir -p "$work"
DESTDIR="$PWD/$work/AppDir" cmake --install "$built" --prefix /usr

extra_modules='sql;network'
[ ! -f "$plugins/imageformats/libqsvg.so" ] || extra_modules+=';svg'
export EXTRA_QT_MODULES=$extra_modules
if [ -f "$plugins/platforms/libqwayland-generic.so" ]; then
    export EXTRA_PLATFORM_PLUGINS='libqwayland-generic.so'
    [ ! -f "$plugins/platforms/libqwayland-egl.so" ] || EXTRA_PLATFORM_PLUGINS+=';libqwayland-egl.so'
fi
export LINUXDEPLOY_OUTPUT_VERSION=$version
LDAI_OUTPUT=$PWD/$work/Sharewarden-$version-$(uname -m).AppImage
export LDAI_OUTPUT

linuxdeploy --appdir "$work/AppDir" \
    --executable "$work/AppDir/usr/bin/sharewarden" \
    --executable "$work/AppDir/usr/bin/sharewarden-cli" \
    --library "$libsecret" \
    --desktop-file "$work/AppDir/usr/share/applications/$app_id.desktop" \
    --icon-file "$work/AppDir/usr/share/icons/hicolor/scalable/apps/$app_id.svg" \
    --plugin qt --output appimage

for file in usr/plugins/sqldrivers/libqsqlite.so usr/plugins/tls/libqopensslbackend.so \
    usr/plugins/platforms/libqxcb.so "usr/lib/$(basename "$libsecret")"; do
    [ -e "$work/AppDir/$file" ] || fail "the image lacks $file."
done
echo "$LDAI_OUTPUT"
