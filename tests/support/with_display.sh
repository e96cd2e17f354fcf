#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command on an X display of its own.
#
#   with_display.sh COMMAND...
set -euo pipefail
# Without -noreset the server starts anew when its last client leaves, and hangs up on a client that is just
# coming: the accessibility bus comes and leaves at once, the program that follows it was then refused.
exec xvfb-run -a -s "-screen 0 1600x1200x24 -nolisten tcp -noreset" "$@"
