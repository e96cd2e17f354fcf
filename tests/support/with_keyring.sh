#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command in a session of its own, away from the person's keyring: an empty home and a private D-Bus
# that starts no services by itself.
#
#   with_keyring.sh [--no-service | --no-bus] COMMAND...
#
# As it stands, a gnome-keyring with an unlocked login keyring (password "pw") is on the bus; with
# --no-service there is a bus without a keyring, with --no-bus there is no bus. The mode is told to the command
# in SHAREWARDEN_TEST_KEYRING (keyring, no-service, no-bus).
set -euo pipefail

mode=keyring
case "${1:-}" in
--no-service) mode=no-service && shift ;;
--no-bus) mode=no-bus && shift ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: with_keyring.sh [--no-service | --no-bus] COMMAND..." >&2
    exit 2
fi

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -m 700 "$dir/run" "$dir/data" "$dir/cfg" "$dir/cache"
export HOME="$dir" XDG_RUNTIME_DIR="$dir/run" XDG_DATA_HOME="$dir/data" XDG_CONFIG_HOME="$dir/cfg"
export XDG_CACHE_HOME="$dir/cache"
# What leads to the person's own session, or changes which keychain is chosen.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS DBUS_SESSION_BUS_PID GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION GNOME_DESKTOP_SESSION_ID
unset SNAP_NAME SECRET_BACKEND
export SHAREWARDEN_TEST_KEYRING="$mode"

if [ "$mode" = no-bus ]; then
    # An address where nobody listens, so that nothing looks for the person's bus.
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$dir/run/no-bus"
    status=0
    "$@" || status=$?
    exit "$status"
fi

# Without service folders: D-Bus would otherwise start a keyring that the test did not ask for.
cat >"$dir/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$dir/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

start='exec "$@"'
if [ "$mode" = keyring ]; then
    # The daemon returns before it has its name on the bus, and on a bus without service folders a call does
    # not wait for that.
    # shellcheck disable=SC2016 # expanded by the inner shell
    start='
        printf %s pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        for _ in $(seq 200); do
            dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.ReadAlias string:default 2>/dev/null |
                grep -q /collection/login && exec "$@"
            sleep 0.05
        done
        echo "with_keyring.sh: gnome-keyring did not start" >&2
        exit 1'
fi
status=0
dbus-run-session --config-file="$dir/bus.conf" -- bash -c "$start" _ "$@" || status=$?
exit "$status"
