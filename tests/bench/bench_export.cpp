// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What is exported against writing the same bytes with cat to the same disk, both until they are on it; and
// how much memory that takes on top of what there was.
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include "app/evidence/audit.h"
#include "app/evidence/evidence_pack.h"
#include "app/evidence/inventory_export.h"
#include "app/evidence/output_file.h"
#include "app/journal/journal.h"
#include "app/revocation/audit_read.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_batches.h"
#include "tests/bench/bench_estate.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

void exportOnce(ExportFormat format, const Inventory& inventory, const QString& path) {
    QFile::remove(path);
    const Status written = writeWhole(
        openOutputFile(path), [&](Sink& sink) { return inventory_export::write(format, inventory, sink); });
    require(written.ok(), u"the inventory was not exported"_s);
}

qint64 linesOf(const QString& path) {
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), path);
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.read(1 << 20).count('\n');
    return lines;
}

void catOnce(const QString& path) {
    const QString copy = path + u".copy"_s;
    QFile::remove(copy);
    QProcess cat;
    cat.setStandardOutputFile(copy);
    cat.start(u"cat"_s, {path});
    require(cat.waitForFinished(-1) && cat.exitCode() == 0, u"cat"_s);
    // As the export does before it gives the file its name.
    const int descriptor = ::open(QFile::encodeName(copy).constData(), O_RDONLY);
    require(descriptor >= 0 && ::fsync(descriptor) == 0, u"fsync"_s);
    ::close(descriptor);
    require(QFileInfo(copy).size() == QFileInfo(path).size(), u"cat wrote something else"_s);
    QFile::remove(copy);
}

// Memory that `work` needs at its peak beyond what there was.
qint64 extraKb(const std::function<void()>& work) {
    resetPeak();
    const qint64 before = residentKb();
    work();
    return peakKb() - before;
}

void inventoryExport(ExportFormat format, const QString& name) {
    QList<std::pair<qint64, double>> growth;
    QList<qint64> extra;
    for (const qint64 size : sizes()) {
        const Inventory inventory = estate(size).inventory;
        const QString path = folder() + u"/shares.out"_s;
        const bool last = size == sizes().constLast();
        extra.append(extraKb([&] { exportOnce(format, inventory, path); }));
        const qint64 header = format == ExportFormat::Csv ? 1 : 0;
        require(linesOf(path) == size + header, u"not every share was exported"_s);
        const double ms =
            median(last ? 3 : 5, [&] { return timeOf([&] { exportOnce(format, inventory, path); }); });
        growth.append({size, ms});
        if (!last)
            continue;
        const double cat = median(3, [&] { return timeOf([&] { catOnce(path); }); });
        row(u"%1 of %L2 shares, on the disk"_s.arg(name).arg(size), u"≤ 3 × cat"_s,
            u"%1 (%2 against %3)"_s.arg(ratioText(ms / cat), msText(ms), msText(cat)), ms <= 3 * cat,
            kbText(QFileInfo(path).size() / 1024));
        const qint64 before = extra.at(extra.size() - 2);
        row(u"memory of that beyond the inventory, %L1 and %L2 shares"_s.arg(size / 10).arg(size), u"flat"_s,
            u"%1 and %2"_s.arg(kbText(before), kbText(extra.constLast())),
            extra.constLast() < before + 8 * 1024, QString());
        QFile::remove(path);
    }
    sweep(u"%1 export (shares)"_s.arg(name), growth);
}

std::unique_ptr<Journal> opened(const BatchesJournal& journal) {
    auto open = Journal::open(journal.path, systemClock(), Journal::Mode::ReadOnly);
    require(open.ok(), u"the journal cannot be opened"_s);
    return std::move(open).value();
}

qint64 auditKb(const BatchesJournal& batches) {
    const auto journal = opened(batches);
    const QString path = folder() + u"/audit.csv"_s;
    const qint64 extra = extraKb([&] {
        const auto ids = records::batchIds(*journal);
        require(ids.ok(), u"the batches cannot be read"_s);
        const Status written = writeWhole(openOutputFile(path), [&](Sink& sink) -> Status {
            const auto rows = audit::write(ExportFormat::Csv, *journal, {*ids}, sink);
            return rows ? Status(Done{}) : Status(rows.error());
        });
        require(written.ok(), u"not exported"_s);
    });
    require(linesOf(path) == batches.shares + 1, u"not every row is in the file"_s);
    QFile::remove(path);
    return extra;
}

qint64 packKb(const BatchesJournal& batches) {
    const auto journal = opened(batches);
    const QString target = folder() + u"/pack"_s;
    PackRequest request;
    request.scope = PackScope::ofPeriod({}, {});
    request.exporter = {u"park"_s, u"audit-1"_s};
    request.clock = systemClock();
    const qint64 extra = extraKb([&] {
        const auto summary = writeEvidencePack(*journal, request, target);
        require(summary && summary->shares == batches.shares, u"not every share is in the pack"_s);
    });
    QDir(target).removeRecursively();
    return extra;
}

void flat(const QString& what, const std::function<qint64(const BatchesJournal&)>& measure) {
    const qint64 most = isQuick() ? 10'000 : 1'000'000;
    const BatchesJournal small = journalOf(most / 10);
    const BatchesJournal large = journalOf(most);
    measure(small);  // what is had once a program
    const qint64 before = measure(small);
    const qint64 after = measure(large);
    row(u"memory of %1, %L2 and %L3 shares"_s.arg(what).arg(small.shares).arg(large.shares), u"flat"_s,
        u"%1 and %2"_s.arg(kbText(before), kbText(after)), after < before + 16 * 1024, QString());
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    inventoryExport(ExportFormat::Csv, u"CSV"_s);
    inventoryExport(ExportFormat::JsonLines, u"JSON Lines"_s);
    flat(u"the audit CSV of a journal"_s, auditKb);
    flat(u"an evidence pack with its report"_s, packKb);
    return 0;
}
