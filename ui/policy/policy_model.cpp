// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/policy_model.h"

#include <QLocale>
#include <algorithm>

#include "app/base/text.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

void PolicyModel::setEntries(const QList<TrustEntry>& entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PolicyModel::append(const QList<TrustEntry>& entries) {
    const auto first = static_cast<int>(m_entries.size());
    if (entries.isEmpty())
        return first;
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
    return first;
}

void PolicyModel::replace(int row, const TrustEntry& entry) {
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PolicyModel::remove(QList<int> rows) {
    std::sort(rows.begin(), rows.end(), std::greater<int>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void PolicyModel::setToday(const QDate& today) {
    if (m_today == today)
        return;
    m_today = today;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

qsizetype PolicyModel::overCount() const {
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [this](const TrustEntry& entry) { return isOver(entry); });
}

int PolicyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PolicyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString PolicyModel::text(const TrustEntry& entry, int column) const {
    switch (column) {
        case Value:
            return visibleText(entry.value);
        case Kind:
            if (entry.kind == TrustEntry::Kind::LoginId)
                return tr("Login ID");
            return entry.withSubdomains ? tr("Domain and its sub-domains") : tr("Domain");
        case Account:
            return entry.account.isEmpty() ? tr("Every account") : visibleText(entry.account);
        case Label:
            return visibleText(entry.label);
        case Owner:
            return visibleText(entry.owner);
        case Until: {
            if (!entry.lastDay)
                return tr("No end");
            const QString day = QLocale().toString(*entry.lastDay, QLocale::ShortFormat);
            return isOver(entry) ? tr("▲ %1, over", "the last day of a trust").arg(day) : day;
        }
        case Note:
            return visibleText(entry.note);
        default:
            return {};
    }
}

QVariant PolicyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TrustEntry& entry = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(entry, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Until && isOver(entry))
                return tr("Shares with it are findings: its trust is over.");
            return plainToolTip(index.column() == Note ? entry.note : text(entry, index.column()));
        case sortRole:
            // Without an end: after all that have one.
            if (index.column() == Until)
                return entry.lastDay.value_or(QDate(9999, 12, 31));
            return text(entry, index.column());
        default:
            return {};
    }
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Value:
            return tr("Trusted");
        case Kind:
            return tr("Kind");
        case Account:
            return tr("For");
        case Label:
            return tr("Label");
        case Owner:
            return tr("Owner");
        case Until:
            return tr("Until");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

PolicyFilter::PolicyFilter(PolicyModel& entries, QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(PolicyModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&entries);
}

void PolicyFilter::setWords(const QString& words) {
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PolicyFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    QString all;
    for (int column = 0; column < PolicyModel::ColumnCount; ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace sharewarden::ui
