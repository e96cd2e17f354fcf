#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/release.sh gives the same bytes for the same commit, whoever runs it, and nothing that is not what it says:
#   tests/release_reproducible.sh [BUILT_DIR]
# BUILT_DIR is a built release preset of this checkout (default: build/release); it is built when it is not there.
# Works on clones of the last commit, and packs what was built from this folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/debian.sh
. packaging/debian.sh
install_missing git gnupg python3 xz-utils
built=$(realpath -m "${1:-build/release}")
work=$(mktemp -d)
trap 'gpgconf --homedir "$work/keys" --kill all 2>/dev/null || true; rm -rf "$work"' EXIT
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org

checks=0
check() { # check WHAT COMMAND...
    local what=$1
    shift
    if ! "$@" >"$work/said" 2>&1; then
        echo "FAILED: $what" >&2
        cat "$work/said" >&2
        exit 1
    fi
    checks=$((checks + 1))
    echo "ok: $what"
}
refused() { ! "$@"; }
refused_because() { # refused_because PATTERN COMMAND...
    local pattern=$1 said
    shift
    if said=$("$@" 2>&1); then
        echo "It was not refused."
        return 1
    fi
    grep -q -- "$pattern" <<<"$said" || { echo "It said: $said"; return 1; }
}
# release WHOSE ARGUMENT...: release.sh of that checkout, or the end of the test with what it said.
release() {
    local checkout=$1
    shift
    "$checkout/packaging/release.sh" "$@" >"$work/said" 2>&1 || {
        cat "$work/said" >&2
        exit 1
    }
}
only() { # only GLOB: the one file of that name
    compgen -G "$1" >/dev/null || { echo "There is no $1." >&2; return 1; }
    compgen -G "$1"
}

# The commit, at two places, by two people with other settings, clocks and languages.
# Git refuses a repository of another user, which a container's checkout is.
printf '[safe]\n\tdirectory = *\n' >"$work/gitconfig"
export GIT_CONFIG_GLOBAL=$work/gitconfig
git clone --quiet --no-hardlinks "$root" "$work/one"
far=$work/'another place, 다른 곳'
mkdir -p "$far/home"
printf '[safe]\n\tdirectory = *\n[core]\n\tautocrlf = true\n[tar]\n\tumask = 0077\n' >"$far/home/gitconfig"
(umask 077 && git clone --quiet --no-hardlinks "$root" "$far/two")
find "$far/two" -name .git -prune -o -type f -exec touch -d '2001-02-03' {} +
as_another() {
    (
        umask 077
        cd /
        export TZ=Asia/Seoul LC_ALL=C HOME=$far/home XZ_OPT=-9 GIT_CONFIG_GLOBAL=$far/home/gitconfig
        "$@"
    )
}
release "$work/one" --source-only --output "$work/source-one"
as_another release "$far/two" --source-only --output "$work/source-two"
tarball=$(only "$work/source-one/*.tar.xz")
name=$(basename "$tarball" .tar.xz)
check "the same commit gives the same source" diff -r "$work/source-one" "$work/source-two"

tar -xJf "$tarball" -C "$work"
(cd "$work/one" && git ls-files) | sort >"$work/files-of-git"
(cd "$work/$name" && find . \( -type f -o -type l \) -printf '%P\n') | sort >"$work/files-of-source"
check "the source has every file of the commit and no other" cmp "$work/files-of-git" "$work/files-of-source"
check "and their content" diff -r --exclude=.git "$work/one" "$work/$name"
commit_time=$(git -C "$work/one" log -1 --format=%ct)
TZ=UTC tar -tvJf "$tarball" --numeric-owner --full-time |
    awk -v when="$(TZ=UTC date -d "@$commit_time" '+%Y-%m-%d %H:%M:%S')" \
        '$2 != "0/0" || $4 " " $5 != when || $1 !~ /^[-d]rw[-x]r-[-x]r-[-x]$/ && $1 !~ /^l/' >"$work/odd"
check "every file is root's, of the commit's time, and writable by its owner alone" refused grep . "$work/odd"

# A test that could not fail would say nothing.
echo "" >>"$work/one/README.md"
check "a checkout with changes is refused" refused_because "has changes" \
    "$work/one/packaging/release.sh" --source-only --output "$work/none"
git -C "$work/one" commit --quiet --all --message "Another commit"
release "$work/one" --source-only --output "$work/source-other"
check "another commit gives another source" refused cmp "$tarball" "$(only "$work/source-other/*.tar.xz")"
check "a folder with files in it is not written to" refused_because "not empty" \
    "$work/one/packaging/release.sh" --source-only --output "$work/source-other"

# A tagged commit is a release.
version=$(sed -n 's/^project(sharewarden VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
git -C "$work/one" tag --force "v$version" >/dev/null 2>&1
release "$work/one" --source-only --output "$work/release"
check "a release is named by its version" test -f "$work/release/sharewarden-$version.tar.xz"
check "its Flatpak manifest has the checksum of its source" grep -q \
    "sha256: $(sha256sum "$work/release/sharewarden-$version.tar.xz" | cut -d ' ' -f 1)$" "$(only "$work/release/*.yml")"
sed -i "s/^## \[$version\] - .*/## [$version]/" "$work/one/CHANGELOG.md"
git -C "$work/one" commit --quiet --all --message "No date"
git -C "$work/one" tag --force "v$version" >/dev/null 2>&1
check "a release without a section in the changelog is refused" refused_because "no section" \
    "$work/one/packaging/release.sh" --source-only --output "$work/none"

# Everything, twice, from what was built.
if [ ! -x "$built/bin/sharewarden" ]; then
    mapfile -t packages < <(packages_for build run)
    install_missing "${packages[@]}"
    build_preset release
fi
export GNUPGHOME=$work/keys
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-generate-key 'Test <test@example.org>' ed25519 sign never 2>/dev/null
release "$root" --allow-changes --built "$built" --output "$work/all-one" --sign test@example.org
as_another release "$root" --allow-changes --built "$built" --output "$work/all-two"
for kind in tar.xz spdx.json deb rpm tar.gz; do
    check "the same .$kind twice" cmp "$(only "$work/all-one/*.$kind")" "$(only "$work/all-two/*.$kind")"
done
check "its source is that of the clone" cmp "$tarball" "$(only "$work/all-one/*.tar.xz")"
sums_cover() {
    diff <(cd "$work/all-one" && find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | sort) \
        <(sed 's/^[0-9a-f]\{64\}  //' "$work/all-one/SHA256SUMS" | sort)
}
check "the checksums are of every file" sums_cover
sums_match() { (cd "$1" && sha256sum --check --strict --quiet SHA256SUMS); }
check "and match" sums_match "$work/all-one"
check "the signature is that of the key" gpg --batch --verify "$work/all-one/SHA256SUMS.asc" "$work/all-one/SHA256SUMS"
cp -r "$work/all-one" "$work/damaged"
printf '\x00' | dd of="$(only "$work/damaged/*.deb")" bs=1 seek=1000 conv=notrunc status=none
check "a package with one other byte does not match" refused sums_match "$work/damaged"

# The bill of materials.
bill=$(only "$work/all-one/*.spdx.json")
check "the bill of materials is sound" packaging/sbom/check.py "$bill"
check "it names the source by its checksum" grep -q "$(sha256sum "$tarball" | cut -d ' ' -f 1)" "$bill"
names_all() {
    python3 - "$bill" <<'PYTHON'
import json, sys
names = {p["name"] for p in json.load(open(sys.argv[1], encoding="utf-8"))["packages"]}
missing = {"sharewarden", "libqt6core6", "libqt6widgets6", "libqt6sql6-sqlite", "libqcoro6core0", "libqt6keychain1",
           "libsecret-1-0", "libssl3", "libsqlite3-0", "libstdc++6", "libc6"} - names
sys.exit(f"missing: {sorted(missing)}" if missing else 0)
PYTHON
}
check "it has what is linked and what is loaded" names_all
spoil() { # spoil PYTHON: the bill after this statement on `d`
    python3 -c "import json, sys
d = json.load(open(sys.argv[1], encoding='utf-8'))
$1
json.dump(d, open(sys.argv[2], 'w', encoding='utf-8'))" "$bill" "$work/spoiled.json"
    refused packaging/sbom/check.py "$work/spoiled.json"
}
check "it is refused without a version" spoil "del d['packages'][3]['versionInfo']"
check "it is refused with a licence that nobody knows" spoil "d['packages'][3]['licenseDeclared'] = 'Proprietary'"
check "it is refused with a package twice" spoil "d['packages'].append(d['packages'][3])"
check "it is refused with a package that nothing needs" \
    spoil "d['packages'].append(dict(d['packages'][3], SPDXID='SPDXRef-Package-stray'))"
check "it is refused with a relationship to nothing" \
    spoil "d['relationships'][5]['relatedSpdxElement'] = 'SPDXRef-Package-gone'"
check "it is refused with a time that is no time" spoil "d['creationInfo']['created'] = 'today'"

echo "$checks passed, 0 failed"
