// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "app/revocation/audit_reader.h"

namespace sharewarden::ui {

/// The shares of one batch with what became of each, as the journal tells it. A flat list: it holds whatever
/// the journal holds, also what no plan of today could express.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { VerdictColumn, Login, Image, Place, Note, Time, Answer, CallId, RequestId, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<records::AuditRecord>& records);
    const records::AuditRecord& at(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const records::AuditRecord& record, int column) const;
    QString toolTip(const records::AuditRecord& record, int column) const;

    QList<records::AuditRecord> m_records;
};

}  // namespace sharewarden::ui
