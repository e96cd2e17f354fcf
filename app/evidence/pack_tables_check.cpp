// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_tables_check.h"

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/evidence/pack_batch.h"
#include "app/evidence/pack_names.h"
#include "app/evidence/pack_tables.h"
#include "app/revocation/plan_file.h"

namespace sharewarden {
namespace {

struct PackTablesCheckText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

// Compares what is written to it with a file that is there.
class ComparingSink final : public Sink {
public:
    ComparingSink(const QString& name, std::unique_ptr<QFile> file, PackFindings& findings)
        : m_name(name), m_file(std::move(file)), m_findings(findings) {}

    Status write(QByteArrayView bytes) override {
        if (m_differs)
            return Done{};
        const QByteArray there = m_file->read(bytes.size());
        if (QByteArrayView(there) != bytes)
            differ();
        else
            m_lines += there.count('\n');
        return Done{};
    }

    Status finish() override {
        if (!m_differs && !m_file->read(1).isEmpty())
            differ();
        if (m_file->error() != QFileDevice::NoError)
            return Error(StorageError{m_file->fileName(), m_file->errorString()});
        return Done{};
    }

private:
    void differ() {
        m_differs = true;
        m_findings.add(PackProblem::Table,
                       PackTablesCheckText::tr(
                           "The table “%1” is not what the entries give: it differs from about line %2 on.")
                           .arg(m_name)
                           .arg(m_lines + 1));
    }

    QString m_name;
    std::unique_ptr<QFile> m_file;
    PackFindings& m_findings;
    qint64 m_lines = 0;
    bool m_differs = false;
};

Result<PackTables> comparingTables(const PackSource& source, PackFindings& findings) {
    return PackTables::begin([&](const QString& name) -> Result<std::unique_ptr<Sink>> {
        if (!source.canRead(name))
            return std::unique_ptr<Sink>();  // told with all that is in the folder
        Result<std::unique_ptr<QFile>> file = source.openFile(name);
        if (!file)
            return file.error();
        return std::unique_ptr<Sink>(
            std::make_unique<ComparingSink>(name, std::move(file).value(), findings));
    });
}

Status checkPlan(const PackSource& source, const PackBatch& batch, PackFindings& findings) {
    const QString id = visibleText(batch.audit.id);
    if (!batch.plan) {
        findings.add(PackProblem::Plan, PackTablesCheckText::tr(
                                            "The plan that the batch %1 begins with does not fit its digest.")
                                            .arg(id));
        return Done{};
    }
    const QString name = pack_names::plan(batch.audit.id);
    if (!source.canReadText(name))
        return Done{};  // told with all that is in the folder
    const Result<QByteArray> bytes = source.readText(name);
    if (!bytes)
        return bytes.error();
    if (*bytes != planFileBytes(*batch.plan))
        findings.add(PackProblem::Plan,
                     PackTablesCheckText::tr("“%1” is not the plan that the batch began with.").arg(name));
    return Done{};
}

void checkCounts(const PackedEntries& entries, const records::AuditBatch& audit, PackFindings& findings) {
    if (!audit.ended.isValid())
        findings.note(
            PackTablesCheckText::tr(
                "The batch %1 has no end in this pack: it was still running, its program was ended, or "
                "its last entries were removed.")
                .arg(visibleText(audit.id)));
    if (!entries.counted)
        return;
    QHash<QString, qsizetype> counts;
    for (const records::AuditRecord& record : audit.records)
        counts[verdictKey(record.verdict)] += 1;
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), it.value());
    if (json != *entries.counted)
        findings.add(PackProblem::Verdicts,
                     PackTablesCheckText::tr(
                         "The verdicts of the batch %1 are not those that its end counted: verdicts were "
                         "removed, changed or put in.")
                         .arg(visibleText(audit.id)));
}

bool isSame(const PackedBatch& a, const records::AuditBatch& b) {
    return a.id == b.id && a.begun == b.begun && a.ended == b.ended && a.planSha256 == b.planSha256 &&
           a.shares == b.records.size() && a.open == b.openCount();
}

void count(const records::AuditBatch& audit, PackCheck& check) {
    check.batches += 1;
    check.shares += audit.records.size();
    check.open += audit.openCount();
    for (const records::AuditRecord& record : audit.records)
        check.counts[record.verdict] += 1;
}

}  // namespace

Status checkPackTables(const PackSource& source, const PackEntriesCheck& entries, QFile& journal,
                       const PackManifest* manifest, PackFindings& findings, PackCheck& check) {
    Result<PackTables> begun = comparingTables(source, findings);
    if (!begun)
        return begun.error();
    PackTables tables = std::move(begun).value();
    bool named = !manifest || manifest->batches.size() == entries.batches().size();
    qsizetype row = 0;
    for (const PackedEntries& packed : entries.batches()) {
        PackBatchReader reader;
        const Status read =
            entries.forEach(journal, packed, [&reader](const Entry& entry) { reader.add(entry); });
        if (!read)
            return read;
        const std::optional<PackBatch> batch = reader.batch();
        if (!batch)
            continue;
        if (const Status compared = tables.add(*batch); !compared)
            return compared;
        if (const Status compared = checkPlan(source, *batch, findings); !compared)
            return compared;
        checkCounts(packed, batch->audit, findings);
        count(batch->audit, check);
        named = named && (!manifest || isSame(manifest->batches.at(row), batch->audit));
        ++row;
    }
    if (!named)
        findings.add(
            PackProblem::Manifest,
            PackTablesCheckText::tr("The batches that the manifest names are not those of the entries."));
    return tables.finish();
}

QStringList neededFiles(const PackEntriesCheck& entries) {
    QStringList names{pack_names::manifest(), pack_names::sums(), pack_names::journal(),
                      pack_names::htmlReport()};
    names += PackTables::fileNames();
    for (const PackedEntries& batch : entries.batches())
        names += pack_names::plan(batch.batch);
    return names;
}

}  // namespace sharewarden
