// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/changes_model.h"

#include <algorithm>

#include "app/base/text.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

void ChangesModel::setChanges(const QList<ShareChange>& changes) {
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ChangesModel::text(const ShareChange& change, int column) const {
    switch (column) {
        case Change:
            switch (change.kind) {
                case ChangeKind::Added:
                    return QStringLiteral("+ ") + changeName(change.kind);
                case ChangeKind::Reappeared:
                    return QStringLiteral("▲ ") + changeName(change.kind);
                case ChangeKind::Removed:
                    return QStringLiteral("− ") + changeName(change.kind);
            }
            return {};
        case LoginId:
            return visibleText(change.key.loginId);
        case Image:
            return tr("%1 (#%2)").arg(visibleText(change.imageName), visibleText(change.key.imageNo, 60));
        case Part:
            return comparedCellName(
                {change.key.account, change.key.site, change.key.region, change.key.family});
        case Remark:
            if (change.wholeImage)
                return change.kind == ChangeKind::Removed ? tr("The image is gone") : tr("The image is new");
            return change.kind == ChangeKind::Reappeared ? tr("It was revoked before") : QString();
        default:
            return {};
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ShareChange& change = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(change, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(text(change, index.column()));
        case sortRole:
            // What is most urgent first.
            if (index.column() == Change)
                return change.kind == ChangeKind::Reappeared ? -1 : static_cast<int>(change.kind);
            return text(change, index.column());
        default:
            return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Change:
            return tr("Change");
        case LoginId:
            return tr("Login ID");
        case Image:
            return tr("Image");
        case Part:
            return tr("Account / region / family");
        case Remark:
            return tr("Remark");
        default:
            return {};
    }
}

ChangesFilter::ChangesFilter(ChangesModel& changes, QObject* parent)
    : QSortFilterProxyModel(parent), m_changes(changes) {
    setSortRole(ChangesModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&changes);
}

void ChangesFilter::setWanted(std::optional<ChangeKind> kind, const QString& words) {
    m_kind = kind;
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ChangesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_kind && m_changes.at(row).kind != *m_kind)
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < ChangesModel::ColumnCount; ++column)
        all += m_changes.index(row, column, parent).data().toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace sharewarden::ui
