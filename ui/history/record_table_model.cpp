// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/record_table_model.h"

#include "app/base/text.h"
#include "ui/common/plain_text.h"
#include "ui/help/guide_text.h"
#include "ui/help/row_help.h"
#include "ui/history/batch_row.h"
#include "ui/review/plan_tree_model.h"

namespace sharewarden::ui {
namespace {

QString answerText(const records::AuditRecord& record) {
    QStringList parts;
    if (record.httpStatus != 0)
        parts.append(QStringLiteral("HTTP %1").arg(record.httpStatus));
    if (!record.returnCode.isEmpty())
        parts.append(record.returnCode);
    if (!record.returnMessage.isEmpty())
        parts.append(record.returnMessage);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

void RecordTableModel::setRecords(const QList<records::AuditRecord>& records) {
    beginResetModel();
    m_records = records;
    endResetModel();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString RecordTableModel::text(const records::AuditRecord& record, int column) const {
    switch (column) {
        case VerdictColumn:
            return record.settled ? verdictText(record.verdict) : tr("… no verdict yet");
        case Login:
            return visibleText(record.share.loginId);
        case Image:
            return tr("%1 (%2)", "name and number of an image")
                .arg(visibleText(record.imageName), visibleText(record.share.imageNo));
        case Place:
            return visibleText(record.share.account) % QStringLiteral(" / ") %
                   visibleText(record.share.region) % QStringLiteral(" / ") %
                   ncloud::familyName(record.share.family);
        case Note:
            return visibleText(record.note);
        case Time:
            return record.settled ? localMoment(record.time) : QString();
        case Answer:
            return visibleText(answerText(record));
        case CallId:
            return visibleText(record.callId);
        case RequestId:
            return visibleText(record.requestId);
        default:
            return {};
    }
}

QString RecordTableModel::toolTip(const records::AuditRecord& record, int column) const {
    switch (column) {
        case VerdictColumn:
            if (record.settled)
                return verdictMeaning(record.verdict);
            return record.intended ? tr("A call was written down, and no verdict after it.")
                                   : tr("No call was written down for it, and no verdict.");
        case Note:
            return record.note;
        case Time:
            return record.settled ? bothMoments(record.time) : QString();
        case Answer:
            return answerText(record);
        default:
            return text(record, column);
    }
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const records::AuditRecord& record = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(record, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(toolTip(record, index.column()));
        case sortRole:
            return index.column() == Time ? QVariant(record.time) : QVariant(text(record, index.column()));
        case guideKeyRole:
            return record.settled ? guideKey(record.verdict) : QString();
        default:
            return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case VerdictColumn:
            return tr("Verdict");
        case Login:
            return tr("Login ID");
        case Image:
            return tr("Image");
        case Place:
            return tr("Account / region / family");
        case Note:
            return tr("Note");
        case Time:
            return tr("When");
        case Answer:
            return tr("Answer");
        case CallId:
            return tr("Call ID");
        case RequestId:
            return tr("Request ID");
        default:
            return {};
    }
}

}  // namespace sharewarden::ui
