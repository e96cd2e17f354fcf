#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Signs Sharewarden.app with the hardened runtime, puts it into a disk image, has Apple notarise that, and staples the
# ticket. Run on macOS with Xcode's command line tools, after `cmake --install BUILD --component bundle --prefix STAGE`.
#   packaging/macos/notarise.sh STAGE/Sharewarden.app RESULT.dmg
#
# Who signs comes from the environment, never from a file of the source:
#   SHAREWARDEN_SIGN_IDENTITY    "Developer ID Application: …", in the keychain of who runs this
#   SHAREWARDEN_NOTARY_PROFILE   the name given to `xcrun notarytool store-credentials`, or, where no keychain is kept:
#   SHAREWARDEN_NOTARY_KEY, SHAREWARDEN_NOTARY_KEY_ID, SHAREWARDEN_NOTARY_ISSUER   file, id and issuer of an API key
#   SHAREWARDEN_PROFILE, SHAREWARDEN_TEAM_ID   optional: a provisioning profile, for a keychain group of its own
set -euo pipefail
app=${1:?usage: notarise.sh Sharewarden.app RESULT.dmg}
dmg=${2:?usage: notarise.sh Sharewarden.app RESULT.dmg}
identity=${SHAREWARDEN_SIGN_IDENTITY:?names the Developer ID identity to sign with}
here=$(cd "$(dirname "$0")" && pwd)
app_id=$(sed -n 's/^set(SHAREWARDEN_APP_ID "\(.*\)")/\1/p' "$here/../../CMakeLists.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

notary=()
if [ -n "${SHAREWARDEN_NOTARY_PROFILE:-}" ]; then
    notary=(--keychain-profile "$SHAREWARDEN_NOTARY_PROFILE")
else
    notary=(--key "${SHAREWARDEN_NOTARY_KEY:?or SHAREWARDEN_NOTARY_PROFILE}"
        --key-id "${SHAREWARDEN_NOTARY_KEY_ID:?is the id of that key}"
        --issuer "${SHAREWARDEN_NOTARY_ISSUER:?is the issuer of that key}")
fi

entitlements=$here/sharewarden.entitlements
if [ -n "${SHAREWARDEN_PROFILE:-}" ]; then
    cp "$SHAREWARDEN_PROFILE" "$app/Contents/embedded.provisionprofile"
    entitlements=$work/profile.entitlements
    sed -e "s|@TEAM_ID@|${SHAREWARDEN_TEAM_ID:?is the team of the profile}|g" -e "s|@APP_ID@|$app_id|g" \
        "$here/sharewarden-profile.entitlements.in" >"$entitlements"
fi
plutil -lint "$entitlements" "$app/Contents/Info.plist"

sign() { codesign --force --sign "$identity" --options runtime --timestamp "$@"; }

# From the inside out, one at a time: --deep would give the program's entitlements to everything.
while IFS= read -r -d '' library; do
    sign "$library"
done < <(find "$app/Contents/PlugIns" -name '*.dylib' -print0)
while IFS= read -r -d '' framework; do
    sign "$framework"
done < <(find "$app/Contents/Frameworks" -maxdepth 1 \( -name '*.framework' -o -name '*.dylib' \) -print0)
for tool in sharewarden-cli sharewarden-sandbox; do
    sign --identifier "$app_id.$tool" --entitlements "$here/sharewarden.entitlements" "$app/Contents/MacOS/$tool"
done
sign --entitlements "$entitlements" "$app"
codesign --verify --strict --deep --verbose=2 "$app"

mkdir "$work/image"
ditto "$app" "$work/image/Sharewarden.app"
ln -s /Applications "$work/image/Applications"
hdiutil create -volname Sharewarden -srcfolder "$work/image" -format UDZO -ov "$dmg"
codesign --force --sign "$identity" --timestamp "$dmg"

# Ends with an error when it is refused; the log says why.
xcrun notarytool submit "$dmg" "${notary[@]}" --wait --output-format json >"$work/answer.json" || true
cat "$work/answer.json"
status=$(plutil -extract status raw -o - "$work/answer.json")
if [ "$status" != Accepted ]; then
    xcrun notarytool log "$(plutil -extract id raw -o - "$work/answer.json")" "${notary[@]}" >&2
    exit 1
fi
xcrun stapler staple "$dmg"
xcrun stapler validate "$dmg"
spctl --assess --type open --context context:primary-signature --verbose=2 "$dmg"
