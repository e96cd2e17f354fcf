#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# contact_sheet.sh [OUTDIR]: pictures of every window in English, Korean and Japanese, light and dark, at
# 100 % and 200 %, in OUTDIR (build/contact_sheet) as LANG-PALETTE-SCALE/NN-name.png, and all of a combination
# on one sheet, LANG-PALETTE-SCALE.png. They are to be looked at.
#
#   ONLY=ko-dark    only combinations whose name holds that
#   BUILD=DIR       where the program was built (build/dev), by: cmake --build DIR --target contact_sheet
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/dev}
program=${CONTACT_SHEET:-$build/tests/contact_sheet}
out=${1:-$root/build/contact_sheet}
[ -x "$program" ] || { echo "$program is not there: cmake --build $build --target contact_sheet" >&2; exit 1; }
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for scale in 1 2; do
  # The screen of an office: the platform's own would be smaller than the windows.
  cat > "$work/screen-$scale.json" <<JSON
{"screens": [{"name": "sheet", "x": 0, "y": 0, "width": $((1920 * scale)), "height": $((1080 * scale)),
              "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
JSON
done

picture() {
  local lang=$1 palette=$2 scale=$3 home=$work/home-$1-$2-$3
  mkdir -m700 "$home"
  # The platform says what it leaves out each time that it is asked.
  HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_CACHE_HOME=$home XDG_RUNTIME_DIR=$home \
    QT_QPA_PLATFORM="offscreen:configfile=$work/screen-$scale.json" QT_SCALE_FACTOR=$scale \
    "$program" --lang "$lang" --palette "$palette" "$out" 2> >(grep -v "^This plugin does not support" >&2)
  echo "$out/$lang-$palette-${scale}00.png"
}

failed=0
for lang in en ko ja; do
  for palette in light dark; do
    for scale in 1 2; do
      [[ $lang-$palette-${scale}00 == *"${ONLY:-}"* ]] || continue
      picture "$lang" "$palette" "$scale" &
      # Two at a time.
      while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || failed=1; done
    done
  done
done
while [ "$(jobs -rp | wc -l)" -gt 0 ]; do wait -n || failed=1; done
exit "$failed"
