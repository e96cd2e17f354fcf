// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The check of a journal against sha256sum of its file.
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include "app/journal/journal.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_batches.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

void verifyOnce(const BatchesJournal& journal) {
    const auto opened = Journal::open(journal.path, systemClock(), Journal::Mode::ReadOnly);
    require(opened.ok(), u"the journal cannot be opened"_s);
    const auto check = (*opened)->verify();
    require(check && check->intact && check->entries == journal.entries, u"the journal does not pass"_s);
}

void sumOnce(const BatchesJournal& journal) {
    QProcess sum;
    sum.start(u"sha256sum"_s, {journal.path});
    require(sum.waitForFinished(-1) && sum.exitCode() == 0, u"sha256sum"_s);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QList<std::pair<qint64, double>> growth;
    for (const qint64 size : sizes()) {
        const BatchesJournal journal = journalOf(size);
        const bool last = size == sizes().constLast();
        // What is in the page cache is so for both.
        const double sum = median(last ? 3 : 1, [&] { return timeOf([&] { sumOnce(journal); }); });
        const double verify = median(last ? 3 : 5, [&] { return timeOf([&] { verifyOnce(journal); }); });
        growth.append({size, verify});
        if (last)
            row(u"verify of a journal with %L1 entries"_s.arg(journal.entries),
                u"≤ 2 × sha256sum of its file"_s,
                u"%1 (%2 against %3)"_s.arg(ratioText(verify / sum), msText(verify), msText(sum)),
                verify <= 2 * sum,
                u"%1; every entry's hash, SQLite's own check of pages and indexes"_s.arg(
                    kbText(QFileInfo(journal.path).size() / 1024)));
    }
    sweep(u"journal verify (entries)"_s, growth);
    return 0;
}
