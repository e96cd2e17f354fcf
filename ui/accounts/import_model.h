// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include "app/accounts/account_import.h"

namespace sharewarden::ui {

/// The preview of an import: one candidate a row, with a tick where it can be imported. Secrets are not
/// shown.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Origin, Site, AccessKey, Verdict, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Everything that is new is ticked, but what a person has unticked before.
    void setCandidates(const QList<ImportCandidate>& candidates);
    QList<ImportCandidate> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    QString text(const ImportCandidate& candidate, int column) const;
    bool canTick(const QModelIndex& index) const;
    bool isTicked(const ImportCandidate& candidate) const;

    QList<ImportCandidate> m_candidates;
    QSet<QString> m_unticked;  // by what they are: their accounts' ids are new every time
};

}  // namespace sharewarden::ui
