// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/fault_rule.h"

namespace sharewarden::sandbox {

QString FaultRule::grammar() {
    return QStringLiteral(
        R"(Fault rules: REQUESTS:EFFECT

REQUESTS is one or more conditions, joined by ',' (all must hold):
  *                    every call (correctly signed; a wrong signature is always answered 401)
  read, write          lists and identity; add…, remove… and set…
  action=GLOB          by action name, * and ? allowed; identity is "caller-identity"
  region=CODE          by region (a call without regionCode is for the first region)
  image=NUMBER         a change of that image, or a list asking for it by number
  target=GLOB          a change that names such a login ID
  method=GET|POST      by HTTP method
  page=N               by pageNo (0 counts as 1)
  every=N              every Nth of the requests that the conditions above select
  first=N, from=N      the first N of them; from the Nth on
  nth=N                only the Nth of them

EFFECT is one of these. Writes marked (A) are carried out before the answer goes wrong, the others are not;
"-after" or "-before" behind the name turns that round, as in drop-after, 504-after, truncate-before=10.
  drop                 close the connection without an answer
  hang                 never answer
  STATUS[/CODE]        error answer, as in 504, 504/510, 429/410, 500/1000, 200/25013; CODE is by default the
                       gateway's code for the status. Codes of the gateway come in its envelope, others in
                       the service's. Options: ,retry-after=SECONDS ,envelope=gateway|service
  denied               the same as 401/210
  return=CODE          HTTP 200 and the usual root object with that returnCode
  noop                 answer success, change nothing
  first-only           (A) answer success, change only the first login ID
  stale=MS             (A) lists go on showing the old state for MS milliseconds
  empty                HTTP 200 without a body
  html[=STATUS]        a proxy's HTML page, 200 unless said
  garbage              bytes that are not HTTP
  redirect=URL         307 to URL
  oversize[=MIB]       HTTP 200 with MIB mebibytes of body (33); oversize-unannounced: without Content-Length
  truncate=BYTES       (A) true answer, connection closed after that much of the announced body
  cut=BYTES            (A) true answer with a body of only that much, framed properly
  slow=MS[/BYTES]      (A) true answer, BYTES (64) every MS milliseconds
  delay=MS             (A) true answer, MS milliseconds later
  type=MIME            (A) true answer with that Content-Type
  xml                  (A) true answer in XML, whatever was asked for
  total-rows=N         true list, N (may be negative) added to totalRows
  shift=N              true list, pages after the first start N rows later (negative: earlier), as when rows
                       go (come) while someone reads page after page
Of the rules that act on a request, the first one given acts alone. Every rule counts for itself.

Examples:
  write:504-after                             every change is done and answered 504
  every=5:429/410,retry-after=1               every fifth call
  action=getServerImageList,region=JPN:403    one region that cannot be read
  write,nth=2:drop-after                      the second change is done, its answer lost
  write:stale=3000                            removed shares stay listed for three seconds
)");
}

}  // namespace sharewarden::sandbox
