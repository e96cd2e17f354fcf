#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# The way of the Debian package: built and checked, installed into a fresh Debian 12 that has never seen the source,
# used there by somebody without rights, removed, and nothing is left.
# Usage: tests/package_journey.sh [BUILD_DIR]
#   BUILD_DIR  has the built programs already; without it build/package is configured and built
# The fresh system is made with debootstrap, as root or by sudo, and kept as an archive in build/. Ends with 77 where
# that cannot work; with CI=true that is a failure.
set -euo pipefail
umask 022
cd "$(dirname "$0")/.."
# shellcheck source=packaging/debian.sh
. packaging/debian.sh

say() { printf '== %s\n' "$*"; }
die() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
skip() {
    [ "${CI:-}" = true ] && die "$*"
    printf 'SKIPPED: %s\n' "$*" >&2
    exit 77
}
if [ "$(id -u)" -eq 0 ]; then
    as_root() { "$@"; }
else
    as_root() { sudo "$@"; }
    command -v sudo >/dev/null || skip "neither root nor sudo is at hand, and a fresh system needs one of them"
fi

mapfile -t packages < <(packages_for package)
install_missing "${packages[@]}"

mkdir -p build
root=
work=$(mktemp -d "$PWD/build/package-journey.XXXXXX")
finish() {
    if [ -n "$root" ]; then
        # Nothing of this computer may be inside of what is removed.
        as_root umount "$root/proc" 2>/dev/null || true
        as_root rm -rf --one-file-system "$root"
    fi
    rm -rf "$work"
}
trap finish EXIT

# ---------------------------------------------------------------------------------------------------------------------
say "build"
if [ $# -gt 0 ]; then
    build=$(realpath "$1")
else
    mapfile -t packages < <(packages_for build run)
    install_missing "${packages[@]}"
    build=$PWD/build/package
    cmake --preset release -B "$build" -DSHAREWARDEN_TESTS=OFF >&2
    cmake --build "$build" -j "$(nproc)" >&2
fi
# The modes of the files are the package's own, whatever the umask of who builds it.
(umask 077 && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/deb" >"$work/cpack.log") ||
    { cat "$work/cpack.log" >&2; die "no package was made"; }
deb=$(echo "$work"/deb/sharewarden_*.deb)
[ -f "$deb" ] || die "the package is not named as Debian names packages: $(ls "$work/deb")"
dpkg-deb --info "$deb"

say "lintian"
lintian_user=()
[ "$(id -u)" -ne 0 ] || lintian_user=(--allow-root)
lintian "${lintian_user[@]}" --fail-on error,warning --info --tag-display-limit 0 "$deb"
# A remark only, to lintian.
lintian "${lintian_user[@]}" --tags hardening-no-bindnow "$deb" >"$work/hardening"
[ ! -s "$work/hardening" ] || die "the programs are not hardened: $(cat "$work/hardening")"

say "desktop entry, metainfo, manual pages"
unpacked=$work/unpacked
dpkg-deb --extract "$deb" "$unpacked"
for entry in "$unpacked"/usr/share/applications/*; do
    desktop-file-validate "$entry"
done
for metainfo in "$unpacked"/usr/share/metainfo/*; do
    appstreamcli validate --no-net --explain "$metainfo"
done
appstreamcli validate-tree --no-net "$unpacked" >/dev/null || die "the metainfo does not fit its desktop entry"
pages=0
while IFS= read -r page; do
    pages=$((pages + 1))
    LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" \
        >/dev/null 2>"$work/man.txt" || die "man cannot show $page: $(cat "$work/man.txt")"
    [ ! -s "$work/man.txt" ] || die "$page: $(cat "$work/man.txt")"
done < <(find "$unpacked/usr/share/man" -type f)
[ "$pages" -ge 5 ] || die "only $pages manual pages"
# Every program of the package has one.
for program in "$unpacked"/usr/bin/*; do
    [ -f "$unpacked/usr/share/man/man1/${program##*/}.1.gz" ] || die "${program##*/} has no manual page"
done

say "the other packages of the same configuration"
cpack --config "$build/CPackConfig.cmake" -G "RPM;TGZ" -B "$work/other" >"$work/cpack.log" 2>&1 ||
    { cat "$work/cpack.log" >&2; die "RPM and archive were not made"; }
(cd "$unpacked" && find usr/bin usr/share/applications usr/share/metainfo usr/share/icons usr/share/man -type f) |
    sort >"$work/must"
rpm --query --package --list "$work"/other/*.rpm | sed 's,^/,,' | sort >"$work/rpm"
tar --list --file "$(echo "$work"/other/*.tar.gz)" | sed 's,^[^/]*/,usr/,' | sort >"$work/tgz"
for other in rpm tgz; do
    absent=$(comm -23 "$work/must" "$work/$other")
    [ -z "$absent" ] || die "not in the $other: $absent"
done
# Folders of the system are not the package's to own.
own=$(grep -xE 'usr|usr/(bin|share|share/(applications|metainfo|icons|icons/hicolor|man|man/man1))' "$work/rpm" || true)
[ -z "$own" ] || die "the RPM owns folders of the system: $own"

# ---------------------------------------------------------------------------------------------------------------------
say "a fresh Debian 12"
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
architecture=$(dpkg --print-architecture)
# shellcheck disable=SC2016 # the names are apt's
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
mirror=${mirror:-http://deb.debian.org/debian}
archive=$PWD/build/debootstrap-bookworm-$architecture.tar
downloads=$PWD/build/debootstrap-downloads
proxy=${http_proxy:-$(apt-config dump --format '%v%n' Acquire::http::Proxy)}
root=$(mktemp -d "$PWD/build/fresh-root.XXXXXX")
as_root chmod 755 "$root"
if [ ! -s "$archive" ]; then
    as_root env ${proxy:+http_proxy="$proxy"} debootstrap --variant=minbase --include=ca-certificates \
        bookworm "$root" "$mirror" >"$work/debootstrap.log" 2>&1 || {
        tail -5 "$work/debootstrap.log" >&2
        skip "debootstrap cannot make a system from $mirror here"
    }
    as_root find "$root/var/cache/apt/archives" -name '*.deb' -delete
    as_root tar --create --one-file-system --file "$archive.part" --directory "$root" .
    as_root mv "$archive.part" "$archive"
else
    as_root tar --extract --file "$archive" --directory "$root"
fi
# A system that is thrown away need not survive a power failure.
echo force-unsafe-io | as_root tee "$root/etc/dpkg/dpkg.cfg.d/unsafe-io" >/dev/null
# What is needed of the rest of the world is kept for the next time.
mkdir -p "$downloads"
as_root find "$downloads" -name '*.deb' -exec cp -t "$root/var/cache/apt/archives" {} +
as_root mount -t proc proc "$root/proc" 2>/dev/null || true
as_root cp /etc/resolv.conf "$root/etc/resolv.conf"
inside() { as_root chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
quietly() { "$@" >"$work/log" 2>&1 || { tail -40 "$work/log" >&2; die "$*"; }; }

[ -z "$proxy" ] || echo "Acquire::http::Proxy \"$proxy\";" | as_root tee "$root/etc/apt/apt.conf.d/proxy" >/dev/null
inside apt-get update -o APT::Update::Error-Mode=any >"$work/log" 2>&1 ||
    { tail -5 "$work/log" >&2; skip "the fresh system cannot reach $mirror"; }
as_root cp "$deb" "$root/root/sharewarden.deb"
# First what the package asks for, then the package alone: what it brings and leaves can be told apart.
mapfile -t needed < <(inside apt-get install --simulate --no-install-recommends /root/sharewarden.deb |
    sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -vx sharewarden)
[ "${#needed[@]}" -gt 0 ] || die "the package asks for nothing, not even for Qt"
for name in libqt6sql6-sqlite libsecret-1-0 ca-certificates; do
    dpkg-deb --field "$deb" Depends | grep -w -- "$name" >/dev/null || die "the package does not ask for $name"
done
quietly inside apt-get install -y --no-install-recommends -o APT::Keep-Downloaded-Packages=true "${needed[@]}"
as_root find "$root/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -t "$downloads" {} +
[ "$(id -u)" -eq 0 ] || as_root chown -R "$(id -u)" "$downloads"
quietly inside useradd --create-home --shell /bin/sh person

# files: everything that is there, but for the notes of dpkg, apt and ldconfig about their own work.
files() {
    as_root find "$root" -xdev -path "$root/proc" -prune -o -path "$root/tmp" -prune -o \
        -path "$root/root/sharewarden.deb" -prune -o -path "$root/home/person" -prune -o \
        -printf '%P %y %m %u:%g %l\n' |
        grep -vE '^var/(lib/(dpkg|apt)|cache/(apt|ldconfig|debconf|fontconfig)|log)(/| )|^etc/ld\.so\.cache ' |
        LC_ALL=C sort
}
files >"$work/before"

say "install"
quietly inside apt-get install -y --no-install-recommends /root/sharewarden.deb
files >"$work/installed"
inside dpkg --verify sharewarden
comm -13 "$work/before" "$work/installed" | grep '^usr/bin/sharewarden f 755 root:root' >/dev/null ||
    die "nothing was installed"

# ---------------------------------------------------------------------------------------------------------------------
# person COMMAND...: as somebody without rights and without anything of this session.
person() {
    as_root chroot --userspec=person:person "$root" /usr/bin/env -i HOME=/home/person USER=person LOGNAME=person \
        PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TMPDIR=/tmp sh -c 'cd && umask 022 && exec "$@"' sh "$@"
}
home() { as_root find "$root/home/person" -mindepth 1 -not -path '*/.cache*' -printf '%P %y %m\n' | LC_ALL=C sort; }

say "the program with windows, as a plain user, without a display"
home >"$work/home-before"
person sharewarden --version | tee "$work/version"
grep -qF "$(dpkg-deb --field "$deb" Version | cut -d- -f1)" "$work/version" || die "that is another version"
person sharewarden --demo --screenshot /tmp/pictures >"$work/pictures" 2>"$work/pictures.err" ||
    die "the demo failed: $(cat "$work/pictures.err")"
[ "$(wc -l <"$work/pictures")" -ge 3 ] || die "the demo took no pictures: $(cat "$work/pictures" "$work/pictures.err")"
while IFS= read -r picture; do
    [ "$(as_root head -c 8 "$root$picture" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] ||
        die "$picture is no picture"
done <"$work/pictures"
# The demo promises to leave a person's data and settings alone.
home >"$work/home-demo"
diff "$work/home-before" "$work/home-demo" || die "the demo left something in the home folder"
left=$(as_root find "$root/tmp" -name '*sharewarden*')
[ -z "$left" ] || die "the demo left this behind: $left"

say "the command line against the simulated NAVER Cloud"
# The whole journey runs inside; what it prints is judged here.
as_root tee "$root/tmp/journey.sh" >/dev/null <<'INSIDE'
set -eu
sharewarden-sandbox >/tmp/sandbox.json 2>/tmp/sandbox.log &
sandbox=$!
trap 'kill $sandbox' EXIT
for _ in $(seq 100); do
    [ -s /tmp/sandbox.json ] && break
    kill -0 $sandbox
    sleep 0.1
done
field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" /tmp/sandbox.json; }
NCLOUD_API_GW=$(field url)
NCLOUD_ACCESS_KEY_ID=$(field access_key)
NCLOUD_SECRET_ACCESS_KEY=$(field secret_key)
export NCLOUD_API_GW NCLOUD_ACCESS_KEY_ID NCLOUD_SECRET_ACCESS_KEY
cd /tmp
sharewarden-cli scan --format csv --output before.csv --fail-on-incomplete
# The first shared image in KR that is KVM, and its first login ID.
share=$(tr -d '\r' <before.csv | awk -F, '
    NR == 1 { sub(/^\357\273\277/, ""); for (i = 1; i <= NF; i++) column[$i] = i; next }
    /"/ { next }
    $(column["region"]) == "KR" && $(column["family"]) == "kvm" && $(column["login_id"]) != "" {
        print $(column["image_no"]), $(column["login_id"]); exit }')
image=${share% *}
login=${share#* }
echo "share $image $login"
sharewarden-cli revoke --region KR --image "$image" --login-id "$login" --reason "Package journey" --yes
sharewarden-cli scan --format csv --output after.csv --fail-on-incomplete
sharewarden-cli evidence --format csv --output audit.csv
sharewarden-cli journal verify || echo "journal verify $?"
for name in before after; do
    grep -F ",$image," $name.csv >image.csv || true
    echo "$name $(wc -l <image.csv) $(grep -cF "$login" image.csv || true)"
done
INSIDE
person sh /tmp/journey.sh >"$work/journey" 2>"$work/journey.err" ||
    { cat "$work/journey" "$work/journey.err" >&2; die "the command line failed"; }
cat "$work/journey"
share=$(sed -n 's/^share //p' "$work/journey")
[ -n "$share" ] || die "no share was found to revoke"
grep -qE '^before [1-9][0-9]* 1$' "$work/journey" || die "the share was not there before"
grep -qE '^after [0-9]+ 0$' "$work/journey" || die "the share is still there"
as_root grep -F "${share#* }" "$root/tmp/audit.csv" | grep -i revoked >/dev/null ||
    die "the evidence does not name what was revoked"

# What the person keeps is where it belongs, and nobody else can read it.
home >"$work/home-after"
comm -13 "$work/home-before" "$work/home-after" >"$work/home-new"
grep -q '^\.local/share/sharewarden/journal\.sqlite f 600$' "$work/home-new" ||
    die "the journal is not where it belongs, or others can read it: $(cat "$work/home-new")"
strange=$(grep -vE '^\.(local|config)( |/share( |/sharewarden[ /])|/state( |/sharewarden[ /])|/sharewarden[ /])' \
    "$work/home-new" || true)
[ -z "$strange" ] || die "these are in the home folder, not below .local or .config: $strange"
open=$(awk '/sharewarden/ && $NF !~ /00$/' "$work/home-new")
[ -z "$open" ] || die "others can read what is private: $open"

# ---------------------------------------------------------------------------------------------------------------------
say "installed again over itself, then removed"
quietly inside apt-get install -y --reinstall --no-install-recommends /root/sharewarden.deb
files >"$work/again"
diff "$work/installed" "$work/again" || die "installing again is not the same as installing"
quietly inside apt-get purge -y sharewarden
files >"$work/after"
diff "$work/before" "$work/after" || die "the removed package left this behind"
inside dpkg-query --show sharewarden >/dev/null 2>&1 && die "dpkg still knows the package"
home >"$work/home-purged"
diff "$work/home-after" "$work/home-purged" || die "removing the package touched what the person keeps"

say "the package came, worked, and went without a trace"
