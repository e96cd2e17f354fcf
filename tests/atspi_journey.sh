#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# The main job in the real program through AT-SPI, as a screen reader does it: on a display, a D-Bus session
# and a keyring of its own.
#
#   atspi_journey.sh BIN_DIR     prints PASS or FAIL; exit code 77 where there is no Linux
set -euo pipefail
if [ "$(uname -s)" != Linux ]; then
    echo "SKIP: AT-SPI is only on Linux"
    exit 77
fi
bin=$(realpath "${1:?usage: atspi_journey.sh BIN_DIR}")
tests=$(realpath "$(dirname "$0")")

# shellcheck disable=SC2016 # expanded by the inner shell
inside='
    # The bus starts no services by itself here, and a program that finds no accessibility bus never looks again.
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    launcher=$!
    for _ in $(seq 200); do
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress 2>/dev/null |
            grep -q unix: && break
        sleep 0.05
    done
    status=0
    timeout --kill-after=5 100 /usr/bin/python3 "$1/atspi_journey.py" "$2" || status=$?
    kill "$launcher" 2>/dev/null || true
    exit "$status"'
# What a person has set for other programs is none of this one.
unset QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_QPA_PLATFORM QT_SCALE_FACTOR
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
if timeout --kill-after=5 115 "$tests/support/with_keyring.sh" "$tests/support/with_display.sh" \
    bash -c "$inside" _ "$tests" "$bin"; then
    echo PASS
else
    echo FAIL
    exit 1
fi
