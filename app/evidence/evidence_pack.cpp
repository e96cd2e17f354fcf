// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/evidence_pack.h"

#include <QCoreApplication>
#include <QSet>

#include "app/base/private_file.h"
#include "app/evidence/pack_batch.h"
#include "app/evidence/pack_entry.h"
#include "app/evidence/pack_folder.h"
#include "app/evidence/pack_names.h"
#include "app/evidence/pack_sums.h"
#include "app/evidence/pack_tables.h"
#include "app/evidence/report_html.h"
#include "app/revocation/plan_file.h"

namespace sharewarden {
namespace {

constexpr qint64 longestPrinted = 500'000'000;  // bytes

struct EvidencePackText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

// One making of one pack. Everything is read up to the head as it was at the beginning, so that all files
// tell of the same entries while others go on writing.
class PackMaking {
public:
    PackMaking(const Journal& journal, const PackRequest& request, PackFolder& folder)
        : m_journal(journal), m_request(request), m_folder(folder) {}

    Status carryOut();
    PackSummary summary() const;

private:
    Status findBatches();
    Status writeEntries();
    Status writeTables();
    Status writePlan(const PackBatch& batch);
    Status writeReport();
    Status writeManifest();
    Result<PackBatch> readBatch(const QString& id);
    Status storageStatus(const QString& detail) const {
        return Error(StorageError{m_journal.path(), detail});
    }
    bool tooLongToPrint() const { return m_shares > m_request.printedShares; }
    // How reading ended: a stop shows only here.
    Status ended(const Status& read) const {
        return read && m_request.stop.stop_requested() ? Status(Error(CancelledError())) : read;
    }

    const Journal& m_journal;
    const PackRequest& m_request;
    PackFolder& m_folder;
    QStringList m_ids;          // in the order in which they were begun
    QSet<QByteArray> m_wanted;  // the same
    PackManifest m_manifest;
    QList<ReportBatch> m_batches;
    qsizetype m_shares = 0;
    qsizetype m_open = 0;
    QByteArray m_manifestSha256;
};

Status PackMaking::carryOut() {
    const Result<JournalHead> head = m_journal.head();
    if (!head)
        return head.error();
    m_manifest.head = *head;
    const Result<ChainCheck> check = m_journal.verify(*head);
    if (!check)
        return check.error();
    m_manifest.journal = *check;
    m_manifest.program = QStringLiteral("sharewarden " SHAREWARDEN_VERSION);
    m_manifest.made = m_request.clock().toTimeZone(m_request.zone);
    m_manifest.timeZone = QString::fromUtf8(m_request.zone.id());
    m_manifest.language = m_request.language;
    m_manifest.exporter = m_request.exporter;
    m_manifest.scope = m_request.scope;
    for (const auto step : {&PackMaking::findBatches, &PackMaking::writeEntries, &PackMaking::writeTables,
                            &PackMaking::writeReport, &PackMaking::writeManifest}) {
        if (m_request.stop.stop_requested())
            return Error(CancelledError());
        if (const Status done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

Status PackMaking::findBatches() {
    EntryFilter filter;
    filter.kinds = QStringList{QStringLiteral("batch-begin")};
    filter.batch = m_request.scope.batch;
    if (m_request.scope.isPeriod()) {
        filter.since = m_request.scope.since;
        filter.until = m_request.scope.until;
    }
    const Status read = m_journal.read(filter, [this](const Entry& entry) {
        if (entry.seq <= m_manifest.head.seq && !m_wanted.contains(entry.batch.toUtf8())) {
            m_wanted.insert(entry.batch.toUtf8());
            m_ids.append(entry.batch);
        }
        return !m_request.stop.stop_requested();
    });
    if (const Status done = ended(read); !done)
        return done;
    if (m_ids.isEmpty() && !m_request.scope.isPeriod())
        return storageStatus(EvidencePackText::tr("it has no batch %1").arg(m_request.scope.batch));
    return Done{};
}

Status PackMaking::writeEntries() {
    const Result<std::unique_ptr<Sink>> sink = m_folder.open(pack_names::journal());
    if (!sink)
        return sink.error();
    EntryFilter filter;
    filter.batch = m_request.scope.batch;
    Status written = Done{};
    const auto take = [&](const StoredEntry& entry, const QByteArray& previous) {
        if (entry.seq > m_manifest.head.seq || m_request.stop.stop_requested())
            return false;
        if (!m_wanted.contains(entry.batch))
            return true;
        const std::optional<QByteArray> line = pack_entry::line(entry, previous);
        written =
            line ? (*sink)->write(*line)
                 : storageStatus(EvidencePackText::tr("entry %1 in it is damaged and cannot be written out")
                                     .arg(entry.seq));
        return written.ok();
    };
    const Status read = m_journal.readStored(filter, take);
    if (!written)
        return written;
    if (const Status done = ended(read); !done)
        return done;
    return (*sink)->finish();
}

Result<PackBatch> PackMaking::readBatch(const QString& id) {
    EntryFilter filter;
    filter.batch = id;
    PackBatchReader reader;
    const Status read = m_journal.read(filter, [&](const Entry& entry) {
        if (entry.seq <= m_manifest.head.seq)
            reader.add(entry);
        return entry.seq < m_manifest.head.seq && !m_request.stop.stop_requested();
    });
    if (const Status done = ended(read); !done)
        return done.error();
    std::optional<PackBatch> batch = reader.batch();
    if (!batch)
        return storageStatus(EvidencePackText::tr("it has no batch %1").arg(id)).error();
    return *batch;
}

Status PackMaking::writeTables() {
    Result<PackTables> opened =
        PackTables::begin([this](const QString& name) { return m_folder.open(name); });
    if (!opened)
        return opened.error();
    PackTables tables = std::move(opened).value();
    for (const QString& id : std::as_const(m_ids)) {
        const Result<PackBatch> batch = readBatch(id);
        if (!batch)
            return batch.error();
        if (const Status written = tables.add(*batch); !written)
            return written;
        if (const Status written = writePlan(*batch); !written)
            return written;
        const records::AuditBatch& audit = batch->audit;
        m_manifest.batches.append(
            {audit.id, audit.begun, audit.ended, audit.planSha256, audit.records.size(), audit.openCount()});
        m_shares += audit.records.size();
        m_open += audit.openCount();
        // Its shares are read again for the report: held for all batches they would be the whole journal.
        ReportBatch told{audit, coverageOf(*batch), batch->plan.has_value()};
        told.audit.records = {};  // clear() would keep room for as many
        m_batches.append(told);
    }
    return tables.finish();
}

Status PackMaking::writePlan(const PackBatch& batch) {
    if (!batch.plan)
        return Done{};
    return m_folder.write(pack_names::plan(batch.audit.id), planFileBytes(*batch.plan));
}

Status PackMaking::writeReport() {
    m_manifest.files = m_folder.files();
    const ReportInput input{m_manifest, m_request.zone, m_batches};
    const auto recordsOf = [this](qsizetype batch) -> Result<QList<records::AuditRecord>> {
        const Result<PackBatch> read = readBatch(m_ids.at(batch));
        if (!read)
            return read.error();
        return read->audit.records;
    };
    const QString report = pack_names::htmlReport();
    const Status written = writeWhole(
        m_folder.open(report), [&](Sink& sink) { return sharewarden::writeReport(input, recordsOf, sink); });
    if (!written || !m_request.pdf || tooLongToPrint())
        return written;
    // What is printed is short enough to be held.
    const Result<QByteArray> html = private_file::read(m_folder.pathFor(report), longestPrinted);
    if (!html)
        return m_folder.asTarget(html.error(), report);
    const QString pdf = pack_names::pdfReport();
    if (const Status printed = m_request.pdf(QString::fromUtf8(*html), m_folder.pathFor(pdf)); !printed)
        return m_folder.asTarget(printed.error(), pdf);
    return m_folder.take(pdf);
}

Status PackMaking::writeManifest() {
    m_manifest.files = m_folder.files();
    if (const Status written = m_folder.write(pack_names::manifest(), m_manifest.toJson()); !written)
        return written;
    m_manifestSha256 = m_folder.files().constLast().sha256;
    return m_folder.write(pack_names::sums(), sha256Sums(m_folder.files()));
}

PackSummary PackMaking::summary() const {
    PackSummary summary;
    summary.batches = m_batches.size();
    summary.shares = m_shares;
    summary.open = m_open;
    summary.head = m_manifest.head;
    summary.journal = m_manifest.journal;
    summary.tooLongToPrint = m_request.pdf && tooLongToPrint();
    summary.manifestSha256 = m_manifestSha256;
    return summary;
}

}  // namespace

Result<PackSummary> writeEvidencePack(const Journal& journal, const PackRequest& request,
                                      const QString& folder) {
    const Result<std::unique_ptr<PackFolder>> pack = PackFolder::create(folder);
    if (!pack)
        return pack.error();
    PackMaking making(journal, request, **pack);
    if (const Status made = making.carryOut(); !made)
        return made.error();
    if (const Status placed = (*pack)->commit(); !placed)
        return placed.error();
    PackSummary summary = making.summary();
    summary.folder = (*pack)->target();
    return summary;
}

QString suggestedPackName(const PackScope& scope, const QDateTime& now) {
    const auto day = [](const QDateTime& moment) { return moment.date().toString(Qt::ISODate); };
    if (scope.isPeriod() && scope.since.isValid()) {
        // The last day that is in it.
        const QDateTime last = scope.until.isValid() ? scope.until.addMSecs(-1) : now;
        return QStringLiteral("sharewarden-evidence-%1-to-%2").arg(day(scope.since), day(last));
    }
    const QString plain = pack_names::isPlain(scope.batch) ? scope.batch.left(8) : QString();
    const QString name = QStringLiteral("sharewarden-evidence-") + day(now);
    return plain.isEmpty() ? name : QString(name + QLatin1Char('-') + plain);
}

}  // namespace sharewarden
