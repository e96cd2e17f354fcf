// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_table.h"

#include <QStringList>

namespace sharewarden::test {

using namespace Qt::StringLiterals;

namespace {

// Verdicts: R Revoked, S StillShared, F Refused, U Unknown, N NotSent.
// Lines: B batch-begin, I intent, A answer, V verdict, E batch-end, L look.
const char* const faults = R"(
no fault                           |                                                  | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

drop before, first                 | write,image=101,first=1:drop                     | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
drop before, middle                | write,image=102,first=1:drop                     | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
drop before, last                  | write,image=103,first=1:drop                     | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
drop before, always                | write,image=102:drop                             | RR SS RR | 1 3 1 | B LIALVV LIALIALIALVV LIALVV E

drop after applying, first         | write,image=101,first=1:drop-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
drop after applying, middle        | write,image=102,first=1:drop-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
drop after applying, last          | write,image=103,first=1:drop-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

504 after applying, first          | write,image=101,first=1:504-after                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
504 after applying, middle         | write,image=102,first=1:504-after                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
504 after applying, last           | write,image=103,first=1:504-after                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

504 before, first                  | write,image=101,first=1:504-before               | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
504 before, middle                 | write,image=102,first=1:504-before               | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
504 before, last                   | write,image=103,first=1:504-before               | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
504 before, always                 | write,image=102:504-before                       | RR SS RR | 1 3 1 | B LIALVV LIALIALIALVV LIALVV E

503, first                         | write,image=101,first=1:503                      | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
503, middle                        | write,image=102,first=1:503                      | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
503, last                          | write,image=103,first=1:503                      | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
503 after applying, middle         | write,image=102,first=1:503-after                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
503, always                        | write,image=102:503                              | RR SS RR | 1 3 1 | B LIALVV LIALIALIALVV LIALVV E

429 without Retry-After, first     | write,image=101,first=1:429/410                  | RR RR RR | 2 1 1 | B LIAIALVV LIALVV LIALVV E
429 without Retry-After, middle    | write,image=102,first=1:429/410                  | RR RR RR | 1 2 1 | B LIALVV LIAIALVV LIALVV E
429 without Retry-After, last      | write,image=103,first=1:429/410                  | RR RR RR | 1 1 2 | B LIALVV LIALVV LIAIALVV E
429 without Retry-After, always    | write,image=102:429/410                          | RR FF RR | 1 4 1 | B LIALVV LIAIAIAIALVV LIALVV E

429 with Retry-After, first        | write,image=101,first=1:429/420,retry-after=1    | RR RR RR | 2 1 1 | B LIAIALVV LIALVV LIALVV E
429 with Retry-After, middle       | write,image=102,first=1:429/420,retry-after=1    | RR RR RR | 1 2 1 | B LIALVV LIAIALVV LIALVV E
429 with Retry-After, last         | write,image=103,first=1:429/420,retry-after=1    | RR RR RR | 1 1 2 | B LIALVV LIALVV LIAIALVV E

error envelope in 200, first       | write,image=101,first=1:200/25013                | FF RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
error envelope in 200, middle      | write,image=102,first=1:200/25013                | RR FF RR | 1 1 1 | B LIALVV LIALVV LIALVV E
error envelope in 200, last        | write,image=103,first=1:200/25013                | RR RR FF | 1 1 1 | B LIALVV LIALVV LIALVV E
open error in 200, first           | write,image=101,first=1:200/510                  | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
open error in 200, middle          | write,image=102,first=1:200/510                  | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
open error in 200, last            | write,image=103,first=1:200/510                  | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
open error in 200 after applying   | write,image=102,first=1:200/510-after            | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

returnCode in 200, first           | write,image=101,first=1:return=800               | FF RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
returnCode in 200, middle          | write,image=102,first=1:return=800               | RR FF RR | 1 1 1 | B LIALVV LIALVV LIALVV E
returnCode in 200, last            | write,image=103,first=1:return=800               | RR RR FF | 1 1 1 | B LIALVV LIALVV LIALVV E
open returnCode in 200, first      | write,image=101,first=1:return=1000              | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
open returnCode in 200, middle     | write,image=102,first=1:return=1000              | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
open returnCode in 200, last       | write,image=103,first=1:return=1000              | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E

success that did nothing, first    | write,image=101,first=1:noop                     | SS RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
success that did nothing, middle   | write,image=102,first=1:noop                     | RR SS RR | 1 1 1 | B LIALVV LIALVV LIALVV E
success that did nothing, last     | write,image=103,first=1:noop                     | RR RR SS | 1 1 1 | B LIALVV LIALVV LIALVV E
success that did half, first       | write,image=101,first=1:first-only               | RS RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
success that did half, middle      | write,image=102,first=1:first-only               | RR RS RR | 1 1 1 | B LIALVV LIALVV LIALVV E
success that did half, last        | write,image=103,first=1:first-only               | RR RR RS | 1 1 1 | B LIALVV LIALVV LIALVV E

empty 200, first                   | write,image=101,first=1:empty                    | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
empty 200, middle                  | write,image=102,first=1:empty                    | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
empty 200, last                    | write,image=103,first=1:empty                    | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
empty 200 after applying           | write,image=102,first=1:empty-after              | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

HTML, first                        | write,image=101,first=1:html                     | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
HTML, middle                       | write,image=102,first=1:html                     | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
HTML, last                         | write,image=103,first=1:html                     | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
HTML after applying                | write,image=102,first=1:html-after=502           | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

truncated, first                   | write,image=101,first=1:truncate=20              | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
truncated, middle                  | write,image=102,first=1:truncate=20              | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
truncated, last                    | write,image=103,first=1:truncate=20              | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
truncated before applying          | write,image=102,first=1:truncate-before=20       | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
cut but framed, middle             | write,image=102,first=1:cut=20                   | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

hang, first                        | write,image=101,first=1:hang                     | RR RR RR | 2 1 1 | B LIALIALVV LIALVV LIALVV E
hang, middle                       | write,image=102,first=1:hang                     | RR RR RR | 1 2 1 | B LIALVV LIALIALVV LIALVV E
hang, last                         | write,image=103,first=1:hang                     | RR RR RR | 1 1 2 | B LIALVV LIALVV LIALIALVV E
hang after applying, first         | write,image=101,first=1:hang-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
hang after applying, middle        | write,image=102,first=1:hang-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
hang after applying, last          | write,image=103,first=1:hang-after               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

slow, first                        | write,image=101,first=1:slow=50/64               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
slow, middle                       | write,image=102,first=1:slow=50/64               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
slow, last                         | write,image=103,first=1:slow=50/64               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E

still listed for 3 s, first        | write,image=101,first=1:stale=3000               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
still listed for 3 s, middle       | write,image=102,first=1:stale=3000               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
still listed for 3 s, last         | write,image=103,first=1:stale=3000               | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
still listed to the end, first     | write,image=101,first=1:stale=60000              | SS RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
still listed to the end, middle    | write,image=102,first=1:stale=60000              | RR SS RR | 1 1 1 | B LIALVV LIALVV LIALVV E
still listed to the end, last      | write,image=103,first=1:stale=60000              | RR RR SS | 1 1 1 | B LIALVV LIALVV LIALVV E

permission denied, first           | write,image=101:denied                           | FF NN NN | 1 0 0 | B LIALVV LVV LVV E
permission denied, middle          | write,image=102:denied                           | RR FF NN | 1 1 0 | B LIALVV LIALVV LVV E
permission denied, last            | write,image=103:denied                           | RR RR FF | 1 1 1 | B LIALVV LIALVV LIALVV E
permission denied, image 5 of 10   | write,image=105:denied | RR RR RR RR FF NN NN NN NN NN | 1 1 1 1 1 0 0 0 0 0 | B LIALVV LIALVV LIALVV LIALVV LIALVV LVV LVV LVV LVV LVV E

cannot be read after, first        | read,image=101,from=2:503                        | UU RR RR | 1 1 1 | B LIAVV LIALVV LIALVV E
cannot be read after, middle       | read,image=102,from=2:503                        | RR UU RR | 1 1 1 | B LIALVV LIAVV LIALVV E
cannot be read after, last         | read,image=103,from=2:503                        | RR RR UU | 1 1 1 | B LIALVV LIALVV LIAVV E
cannot be read before              | read:503                                         | NN NN NN | 0 0 0 | B VV VV VV E

disk full, start                   | journal=full,start                               | NN NN NN | 0 0 0 |
disk full, before the first        | journal=full,before=101                          | NN NN NN | 0 0 0 | B
disk full, before the middle       | journal=full,before=102                          | RR NN NN | 1 0 0 | B LIALVV
disk full, before the last         | journal=full,before=103                          | RR RR NN | 1 1 0 | B LIALVV LIALVV
disk full, during the first        | journal=full,during=101                          | RR NN NN | 1 0 0 | B LI
disk full, during the middle       | journal=full,during=102                          | RR RR NN | 1 1 0 | B LIALVV LI
disk full, during the last         | journal=full,during=103                          | RR RR RR | 1 1 1 | B LIALVV LIALVV LI
)";

const char* const locks = R"(
locked, start                      | journal=locked,start                             | NN NN NN | 0 0 0 |
locked, before the first           | journal=locked,before=101                        | NN NN NN | 0 0 0 | B
locked, before the middle          | journal=locked,before=102                        | RR NN NN | 1 0 0 | B LIALVV
locked, before the last            | journal=locked,before=103                        | RR RR NN | 1 1 0 | B LIALVV LIALVV
locked, during the first           | journal=locked,during=101                        | RR NN NN | 1 0 0 | B LI
locked, during the middle          | journal=locked,during=102                        | RR RR NN | 1 1 0 | B LIALVV LI
locked briefly, start              | journal=locked-briefly,start                     | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
locked briefly, before the middle  | journal=locked-briefly,before=102                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
locked briefly, during the last    | journal=locked-briefly,during=103                | RR RR RR | 1 1 1 | B LIALVV LIALVV LIALVV E
locked, during the last            | journal=locked,during=103                        | RR RR RR | 1 1 1 | B LIALVV LIALVV LI
)";

QList<FaultRow> parsed(const char* table) {
    QList<FaultRow> rows;
    for (const QString& line : QString::fromLatin1(table).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'|');
        if (cells.size() != 5)
            qFatal("not five cells: %s", qPrintable(line));
        for (QString& cell : cells)
            cell = cell.trimmed();
        rows.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4)});
    }
    return rows;
}

}  // namespace

std::optional<JournalFault> JournalFault::parse(const QString& fault) {
    if (!fault.startsWith(u"journal="))
        return std::nullopt;
    JournalFault found;
    found.full = fault.contains(u"=full");
    found.momentary = fault.contains(u"=locked-briefly");
    found.before = fault.contains(u",before=");
    found.image = fault.section(u'=', 2).toInt();
    return found;
}

QList<FaultRow> faultTable() {
    return parsed(faults);
}

QList<FaultRow> lockTable() {
    return parsed(locks);
}

}  // namespace sharewarden::test
