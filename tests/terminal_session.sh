#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# First use of the command line, typed into a real terminal (tmux) against the simulated gateway, in a session with
# a keyring of its own: an account, a scan, a plan, a revocation, the journal, the evidence, completion by Tab.
# Prints what the terminal shows, and fails when a line is missing that has to be there.
#
#   terminal_session.sh BIN_DIR [COMPLETION]
#
# COMPLETION is the completion of bash; else that of the build that BIN_DIR belongs to.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
if [ $# -lt 1 ]; then
    echo "usage: terminal_session.sh BIN_DIR [COMPLETION]" >&2
    exit 2
fi
bin=$(cd "$1" && pwd)
completion=${2:-$bin/../documents/completions/bash/sharewarden-cli}
for needed in "$bin/sharewarden-cli" "$bin/sharewarden-sandbox" "$completion"; do
    [ -r "$needed" ] || { echo "terminal_session.sh: $needed is not there" >&2; exit 1; }
done
command -v tmux >/dev/null || { echo "terminal_session.sh: tmux is not installed" >&2; exit 77; }
# Never in the person's own session: the account's key goes into a keyring.
if [ "${SHAREWARDEN_TEST_KEYRING:-}" != keyring ]; then
    exec "$here/support/with_keyring.sh" "$0" "$bin" "$completion"
fi

work=$(mktemp -d)
sandbox_pid=
tmux() { command tmux -S "$work/tmux" -f /dev/null "$@"; }
finish() {
    tmux kill-server 2>/dev/null || true
    if [ -n "$sandbox_pid" ]; then
        kill "$sandbox_pid" 2>/dev/null || true
        wait "$sandbox_pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT

# A small estate, so that its table fits the page.
"$bin/sharewarden-sandbox" --images 6 --shares-per-image 2 >"$work/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 200); do
    [ -s "$work/sandbox.json" ] && break
    kill -0 "$sandbox_pid"
    sleep 0.05
done
field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" "$work/sandbox.json"; }
url=$(field url)

export LC_ALL=C.UTF-8 TERM=screen-256color
unset NCLOUD_ACCESS_KEY_ID NCLOUD_SECRET_ACCESS_KEY NCLOUD_API_GW
mkdir "$work/home"
cat >"$work/bashrc" <<RC
PS1='\$ '
HISTFILE=
cd "$work/home"
PATH="$bin:\$PATH"
GATEWAY=$url
KEY=$(field access_key)
bind 'set bell-style none'
source "$completion"
RC
lines=200
tmux new-session -d -x 110 -y "$lines" "bash --rcfile '$work/bashrc' -i"

# Lines that the terminal had to wrap are joined again; then their blanks are kept, and have to be taken off.
screen() { tmux capture-pane -p -J | sed 's/[[:space:]]*$//'; }
fail() {
    screen | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >&2
    echo "terminal_session.sh: $1" >&2
    exit 1
}
# wait_for TEXT: until the terminal shows it, at most half a minute.
wait_for() {
    local turn
    for turn in $(seq 600); do
        # Not grep -q: it would leave before the whole picture was written.
        if screen | grep -F -- "$1" >/dev/null; then return 0; fi
        sleep 0.05
    done
    fail "no \"$1\" after $turn looks"
}
# wait_for_prompt N: until the terminal shows N prompts, the last one empty.
wait_for_prompt() {
    local turn
    for turn in $(seq 1200); do
        if screen | awk -v wanted="$1" '/^\$/ { n++ } /./ { last = $0 } END { exit !(n == wanted && last == "$") }'; then
            return 0
        fi
        sleep 0.05
    done
    fail "prompt number $1 did not come in $turn looks"
}
prompts=1
# run COMMAND [EXPECTED...]: types it, waits for its end, and looks for what has to be there.
run() {
    tmux send-keys -l -- "$1"
    tmux send-keys Enter
    prompts=$((prompts + 1))
    wait_for_prompt "$prompts"
    local expected
    for expected in "${@:2}"; do wait_for "$expected"; done
}

wait_for_prompt 1
# The secret key is asked for and not shown.
tmux send-keys -l -- "sharewarden-cli accounts add --name prod --access-key \$KEY --endpoint \$GATEWAY"
tmux send-keys Enter
wait_for "ecret key"
tmux send-keys -l -- "$(field secret_key)"
tmux send-keys Enter
prompts=$((prompts + 1))
wait_for_prompt "$prompts"
run "sharewarden-cli accounts check" "prod: works"

# Tab twice shows what there is; the line is given up.
tmux send-keys -l -- "sharewarden-cli accounts "
tmux send-keys Tab Tab
wait_for "remove"
tmux send-keys C-u
prompts=$((prompts + 1))
wait_for_prompt "$prompts"

# Tab completes the option, the account's name and the command.
tmux send-keys -l -- "sharewarden-cli --acc"
tmux send-keys Tab
wait_for "\$ sharewarden-cli --account"
# A completed word has its space.
tmux send-keys -l -- "pr"
tmux send-keys Tab
wait_for "\$ sharewarden-cli --account prod"
tmux send-keys -l -- "sc"
tmux send-keys Tab
wait_for "\$ sharewarden-cli --account prod scan"
tmux send-keys Enter
prompts=$((prompts + 1))
wait_for_prompt "$prompts"
wait_for "SHARED WITH"
wait_for "NAME"

# The login ID of the first share, as the scan shows it.
login_id=$("$bin/sharewarden-cli" --account prod scan --format jsonl 2>/dev/null |
    sed -n 's/.*"login_id":"\([^"]\{1,\}\)".*/\1/p' | sed -n 1p)
[ -n "$login_id" ] || fail "the estate has no share"
run "sharewarden-cli --account prod plan --login-id $login_id --reason 'Contract ended' --output leaver.json" \
    "Reason: Contract ended" "Digest: "
run "sharewarden-cli revoke --plan leaver.json --yes" "Revoked: " "Batch: "
run "sharewarden-cli journal verify" "The journal is intact."
run "sharewarden-cli evidence --output audit.csv" "Rows: " "hash chain is intact"
run "sharewarden-cli evidence --since 2026-01-01 --pack review" "The evidence pack is in "
run "sharewarden-cli evidence verify review" "is what it says."

# What differs from run to run gets one form. The secret key must not be in it.
text=$(screen | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}')
if printf '%s\n' "$text" | grep -F -- "$(field secret_key)" >/dev/null; then
    echo "terminal_session.sh: the secret key is on the screen" >&2
    exit 1
fi
printf '%s\n' "$text" | sed '$d' | sed -E \
    -e "s#$url#http://127.0.0.1:8080#g" -e "s#$work/home/##g" \
    -e 's/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/098c5d40-cf66-4d58-a41b-f171f7cd5996/g' \
    -e 's/[0-9a-f]{64}/3f9a…/g' \
    -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/2026-01-31T08:05:00.000Z/g' \
    -e 's/made by .* on .*$/made by admin on desk/'
