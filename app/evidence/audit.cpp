// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/audit.h"

#include "app/revocation/audit_read.h"

namespace sharewarden::audit {

QStringList columns() {
    return {QStringLiteral("time_utc"),    QStringLiteral("batch_id"),       QStringLiteral("account"),
            QStringLiteral("site"),        QStringLiteral("region"),         QStringLiteral("family"),
            QStringLiteral("image_no"),    QStringLiteral("image_name"),     QStringLiteral("login_id"),
            QStringLiteral("action"),      QStringLiteral("verdict"),        QStringLiteral("http_status"),
            QStringLiteral("return_code"), QStringLiteral("return_message"), QStringLiteral("request_id"),
            QStringLiteral("call_id"),     QStringLiteral("operator"),       QStringLiteral("host"),
            QStringLiteral("reason")};
}

FieldRow row(const records::AuditRecord& record) {
    const QString time = record.time.isValid() ? utcText(record.time) : QString();
    const Field status =
        record.httpStatus == 0 ? Field() : Field(std::in_place_type<qint64>, record.httpStatus);
    return {time,
            record.batch,
            record.share.account,
            record.share.site,
            record.share.region,
            ncloud::familyKey(record.share.family),
            record.share.imageNo,
            record.imageName,
            record.share.loginId,
            planActionKey(record.action),
            verdictKey(record.verdict),
            status,
            record.returnCode,
            record.returnMessage,
            record.requestId,
            record.callId,
            record.operatorName,
            record.host,
            record.reason};
}

Status write(ExportFormat format, const QList<records::AuditRecord>& records, Sink& sink) {
    RowWriter writer(format, columns(), sink);
    if (const Status begun = writer.begin(); !begun)
        return begun;
    for (const records::AuditRecord& record : records) {
        if (const Status written = writer.row(row(record)); !written)
            return written;
    }
    return Done{};
}

Result<qsizetype> write(ExportFormat format, const Journal& journal, const Selection& selection, Sink& sink) {
    RowWriter writer(format, columns(), sink);
    if (const Status begun = writer.begin(); !begun)
        return begun.error();
    qsizetype rows = 0;
    const auto take = [&](const records::AuditBatch& batch) -> Status {
        for (const records::AuditRecord& record : batch.records) {
            if (selection.keeps && !selection.keeps(record))
                continue;
            if (const Status written = writer.row(row(record)); !written)
                return written;
            ++rows;
        }
        return Done{};
    };
    const Status read = records::forEachBatch(journal, selection.batches, take, selection.goOn);
    if (!read)
        return read.error();
    return rows;
}

}  // namespace sharewarden::audit
