# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# What Sharewarden needs on Debian 12, and how to get it. Sourced by the scripts that build and test it.

# packages_for build|run|test|package...: the names of the packages, one a line.
packages_for() {
    local purpose
    for purpose in "$@"; do
        case $purpose in
        build)
            printf '%s\n' g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
                libgl1-mesa-dev qcoro-qt6-dev qtkeychain-qt6-dev
            ;;
        run) printf '%s\n' libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n fonts-noto-cjk ;;
        test) printf '%s\n' dbus gnome-keyring openssl curl python3 procps xvfb xauth at-spi2-core \
                python3-pyatspi tmux man-db zsh fish ;;
        package) printf '%s\n' lintian desktop-file-utils appstream debootstrap rpm man-db groff-base binutils file \
                gzip dpkg-dev gnupg icoutils python3-yaml ;;
        esac
    done
}

# need_debian PACKAGE...: stops with the packages' names where there is no apt-get.
need_debian() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        {
            echo "This script installs what it needs with Debian's apt-get, which is not here."
            echo "Install the equivalents of these Debian 12 packages, then build with"
            echo "    cmake --preset release && cmake --build --preset release"
            printf '    %s\n' "$@"
        } >&2
        exit 1
    fi
}

# install_missing PACKAGE...: installs those that are not installed yet; sudo when not root.
install_missing() {
    local missing=() package
    need_debian "$@"
    for package in "$@"; do
        if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$'; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and neither root nor sudo is at hand to install them: ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >&2
}

# build_preset PRESET [TARGET...]: configures and builds; warnings are errors in CI.
build_preset() {
    local preset=$1 werror=OFF
    shift
    [ "${CI:-}" = true ] && werror=ON
    cmake --preset "$preset" -DSHAREWARDEN_WERROR="$werror" >&2
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" -j "$(nproc)" --target "$@" >&2
    else
        cmake --build --preset "$preset" -j "$(nproc)" >&2
    fi
}
