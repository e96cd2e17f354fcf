#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds Sharewarden and starts its demo: the program on a simulated NAVER Cloud in this
# process. No account, no network; your keychain, journal and settings stay untouched.
# Without a display the same job is done and shown on the command line, with pictures of the windows.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

mapfile -t packages < <(packages_for build run)
install_missing "${packages[@]}"
build_preset release sharewarden sharewarden-cli sharewarden-sandbox
bin=$PWD/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/sharewarden" --demo "$@"
fi

echo "There is no display, so the demo runs here. With one, this command opens the window."
work=$(mktemp -d "${TMPDIR:-/tmp}/sharewarden-demo.XXXXXX")
sandbox_pid=
stop_sandbox() {
    if [ -n "$sandbox_pid" ]; then
        kill "$sandbox_pid" 2>/dev/null || true
        wait "$sandbox_pid" 2>/dev/null || true
    fi
}
trap stop_sandbox EXIT

"$bin/sharewarden-sandbox" >"$work/sandbox.json" 2>"$work/sandbox.log" &
sandbox_pid=$!
for _ in $(seq 100); do
    [ -s "$work/sandbox.json" ] && break
    kill -0 "$sandbox_pid" 2>/dev/null || { cat "$work/sandbox.log" >&2; exit 1; }
    sleep 0.1
done
field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" "$work/sandbox.json"; }
NCLOUD_API_GW=$(field url)
NCLOUD_ACCESS_KEY_ID=$(field access_key)
NCLOUD_SECRET_ACCESS_KEY=$(field secret_key)
export NCLOUD_API_GW NCLOUD_ACCESS_KEY_ID NCLOUD_SECRET_ACCESS_KEY
cli() { "$bin/sharewarden-cli" --data-dir "$work/data" "$@"; }
show() { printf '\n$ sharewarden-cli %s\n' "$*"; cli "$@"; }

echo "A simulated NAVER Cloud answers at $NCLOUD_API_GW."
show scan

# The first two login IDs of the first shared KVM image in KR.
cli scan --region KR --format csv --output "$work/scan.csv"
read -r image ids < <(awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) { gsub(/[\r\xef\xbb\xbf]/, "", $i); column[$i] = i } next }
    { gsub(/\r/, "") }
    $(column["family"]) == "kvm" && $(column["login_id"]) != "" && $0 !~ /"/ {
        no = $(column["image_no"])
        if (image == "") image = no
        if (no == image && count < 2) { ids = ids " " $(column["login_id"]); count++ }
    }
    END { print image ids }' "$work/scan.csv")
read -r -a login_ids <<<"$ids"
targets=()
for id in "${login_ids[@]}"; do
    targets+=(--login-id "$id")
done
show revoke --region KR --image "$image" "${targets[@]}" --reason "Demo offboarding" --yes
show evidence
cli evidence --output "$work/audit.csv"

echo
echo "The audit CSV: $work/audit.csv"
echo "Pictures of the windows:"
QT_QPA_PLATFORM=offscreen "$bin/sharewarden" --demo --screenshot "$work"
