#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Talks to the built sharewarden-sandbox with curl and signatures made by openssl: nothing of ours on this side.
# Usage: sandbox_curl.sh PATH-OF-sharewarden-sandbox
set -euo pipefail

program=$1
work=$(mktemp -d)
pid=
finish() {
    if [[ -n $pid ]]; then kill "$pid" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT

die() {
    echo "FAILED: $*" >&2
    exit 1
}

# start [option...]: runs the program and reads its ready line into url, access_key and secret_key.
start() {
    mkfifo "$work/ready"
    "$program" "$@" >"$work/ready" &
    pid=$!
    exec 3<"$work/ready"
    rm "$work/ready"
    read -r -t 20 line <&3 || die "no ready line"
    field() { python3 -c 'import json, sys; print(json.loads(sys.argv[1])[sys.argv[2]])' "$line" "$1"; }
    url=$(field url)
    access_key=$(field access_key)
    secret_key=$(field secret_key)
}

stop() {
    kill -"$1" "$pid"
    local code=0
    wait "$pid" || code=$?
    pid=
    exec 3<&-
    [[ $code == 0 ]] || die "ended with $code on $1"
}

# call METHOD TARGET [curl option...]: prints the body and, on a last line, the HTTP status.
call() {
    local method=$1 target=$2
    shift 2
    local timestamp signature
    timestamp=${timestamp_override:-$(date +%s%3N)}
    signature=$(printf '%s %s\n%s\n%s' "$method" "$target" "$timestamp" "$access_key" |
        openssl dgst -sha256 -hmac "${secret_override:-$secret_key}" -binary | base64)
    curl -sS --noproxy '*' -X "$method" -w '\n%{http_code}' \
        -H "x-ncp-apigw-timestamp: $timestamp" -H "x-ncp-iam-access-key: $access_key" \
        -H "${signature_header:-x-ncp-apigw-signature-v2}: $signature" "$@" "$url$target"
}

# expect NAME STATUS PATTERN: about the answer in $answer.
expect() {
    [[ ${answer##*$'\n'} == "$2" ]] || die "$1: status ${answer##*$'\n'} instead of $2: $answer"
    grep -qE -- "$3" <<<"$answer" || die "$1: no $3 in: $answer"
    echo "ok: $1"
}

start
answer=$(call GET '/vserver/v2/getRegionList?responseFormatType=json')
expect 'a right signature is answered in JSON' 200 '^\{"getRegionListResponse":'
answer=$(call GET '/vserver/v2/getRegionList')
expect 'XML is the default' 200 '<getRegionListResponse><requestId>[0-9a-f-]{36}</requestId><returnCode>0</returnCode>'
answer=$(signature_header=x-ncp-apigw-signature-v1 call GET '/vserver/v2/getRegionList?responseFormatType=json')
expect 'the v1 header is accepted' 200 '"returnCode":"0"'
answer=$(secret_override=wrong call GET '/vserver/v2/getRegionList?responseFormatType=json')
expect 'a wrong secret is refused' 401 '^\{"error":\{"errorCode":"200","message":"Authentication Failed","details":"[^"]+"\}\}$'
answer=$(secret_override=wrong call GET '/vserver/v2/getRegionList?responseFormatType=xml')
expect 'and in XML when XML is asked for' 401 '<error><errorCode>200</errorCode><message>Authentication Failed</message>'
answer=$(timestamp_override=$(($(date +%s%3N) - 360000)) call GET '/vserver/v2/getRegionList')
expect 'a clock six minutes off is refused' 401 '"errorCode":"200"'
answer=$(call GET '/api/v1/caller-identity')
expect 'identity' 200 '"userType":"Sub"'

estate=$(curl -sS --noproxy '*' "$url/_sandbox/estate")
read -r kvm kvm_login xen xen_login < <(python3 -c '
import json, sys
from urllib.parse import quote
images = json.load(sys.stdin)["images"]
def first(family):
    image = next(i for i in images if i["family"] == family and i["region"] == "KR" and i["sharedLoginIds"])
    return image["number"], quote(image["sharedLoginIds"][0], safe="")
print(*first("kvm"), *first("xen"))' <<<"$estate")
# shared IMAGE LOGIN: whether the estate still has the share.
shared() {
    curl -sS --noproxy '*' "$url/_sandbox/estate" | python3 -c '
import json, sys
from urllib.parse import unquote
image = next(i for i in json.load(sys.stdin)["images"] if i["number"] == sys.argv[1])
sys.exit(unquote(sys.argv[2]) not in image["sharedLoginIds"])' "$1" "$2"
}
shared "$kvm" "$kvm_login" || die 'the estate has no such share'
form="regionCode=KR&responseFormatType=json&serverImageNo=$kvm&targetLoginIdList.1=$kvm_login"
answer=$(call POST /vserver/v2/removeServerImageSharingPermission -H 'Content-Type: application/json' -d "$form")
expect 'a POST form labelled application/json removes' 200 '^\{"removeServerImageSharingPermissionResponse":'
! shared "$kvm" "$kvm_login" || die 'the share is still there'
target="/vserver/v2/removeMemberServerImageSharingPermission?regionCode=KR&memberServerImageInstanceNo=$xen"
answer=$(secret_override=wrong call GET "$target&targetLoginIdList.1=$xen_login")
expect 'a removal with a wrong signature is refused' 401 '"errorCode":"200"'
shared "$xen" "$xen_login" || die 'a refused removal was carried out'
answer=$(call GET "$target&targetLoginIdList.1=$xen_login")
expect 'a removal by GET' 200 '<removeMemberServerImageSharingPermissionResponse>'
! shared "$xen" "$xen_login" || die 'the share is still there'
answer=$(call GET "$target")
expect 'a removal without targets is refused' 400 '<responseError><returnCode>1100000</returnCode>'
stop TERM

start --log-requests
target="/vserver/v2/removeServerImageSharingPermission?regionCode=KR&serverImageNo=$kvm"
answer=$(call GET "$target&targetLoginIdList.1=$kvm_login")
expect 'a removal while requests are logged' 200 '<returnCode>0</returnCode>'
read -r -t 20 line <&3 || die "no line for the request"
python3 -c '
import json, sys
line = json.loads(sys.argv[1])
assert line["number"] == 1 and line["applied"] and line["image"] == sys.argv[2], line
assert line["action"] == "removeServerImageSharingPermission" and len(line["targets"]) == 1, line
' "$line" "$kvm" || die "not the line of the request: $line"
echo "ok: a line for every request"
stop TERM

start --fault 'read,nth=1:429/410,retry-after=7' --images 20 --shares-per-image 2 --seed 9
answer=$(call GET /vserver/v2/getRegionList -i)
expect 'a fault given on the command line acts' 429 '^Retry-After: 7'
stop INT

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
    -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
SHAREWARDEN_SANDBOX_ACCESS_KEY=other SHAREWARDEN_SANDBOX_SECRET_KEY=secret \
    start --tls-cert "$work/cert.pem" --tls-key "$work/key.pem"
[[ $url == https://* && $access_key == other && $secret_key == secret ]] || die "wrong ready line: $line"
answer=$(call GET /vserver/v2/getRegionList --cacert "$work/cert.pem")
expect 'https with the given certificate and keys' 200 '<returnCode>0</returnCode>'
stop TERM

# refused PATTERN option...: wrong usage says why on standard error and ends with 2.
refused() {
    local pattern=$1 code=0
    shift
    "$program" "$@" >"$work/out" 2>"$work/err" || code=$?
    [[ $code == 2 && ! -s $work/out ]] || die "$*: ended with $code"
    grep -qE -- "$pattern" "$work/err" || die "$*: no $pattern in: $(cat "$work/err")"
    echo "ok: refused $*"
}
refused '"wrte" is no condition' --fault 'wrte:504'
refused '"explode" is no effect' --fault 'write:explode'
refused '--port needs a whole number from 0 to 65535, not "x"' --port x
refused '--images needs a whole number' --images 0
refused '--shares-per-image needs --images' --shares-per-image 3
refused "Unknown option 'secret-key'" --secret-key x
refused 'go together' --tls-cert "$work/cert.pem"
refused 'holds no certificate' --tls-cert "$work/key.pem" --tls-key "$work/key.pem"
refused '"extra" is no option' extra
"$program" --dump-estate | cmp -s - <("$program" --dump-estate --seed 1) || die 'the estate is not deterministic'
"$program" --help >"$work/help"
grep -q 'Fault rules: REQUESTS:EFFECT' "$work/help" || die '--help does not tell the fault rules'
echo 'all done'
