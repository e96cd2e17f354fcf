// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/import_model.h"

#include "app/base/text.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

constexpr qsizetype maxShown = 200;

QString identityOf(const ImportCandidate& candidate) {
    return QStringList{candidate.origin, candidate.account.site.key(), candidate.account.accessKey}.join(
        QLatin1Char('\n'));
}

}  // namespace

void ImportModel::setCandidates(const QList<ImportCandidate>& candidates) {
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<ImportCandidate> ImportModel::ticked() const {
    QList<ImportCandidate> ticked;
    for (const ImportCandidate& candidate : m_candidates) {
        if (isTicked(candidate))
            ticked.append(candidate);
    }
    return ticked;
}

bool ImportModel::isTicked(const ImportCandidate& candidate) const {
    return candidate.verdict == ImportVerdict::New && !m_unticked.contains(identityOf(candidate));
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ImportModel::text(const ImportCandidate& candidate, int column) const {
    switch (column) {
        case Name:
            return visibleText(candidate.account.name, maxShown);
        case Origin:
            return visibleText(candidate.origin, maxShown);
        case Site:
            return visibleText(candidate.account.site.key(), maxShown);
        case AccessKey:
            return visibleText(candidate.account.accessKey, maxShown);
        case Verdict:
            return candidate.verdict == ImportVerdict::New           ? tr("New")
                   : candidate.verdict == ImportVerdict::AlreadyHere ? tr("Already here")
                                                                     : tr("Cannot be used");
        case Remark:
            return candidate.reason;
        default:
            return {};
    }
}

bool ImportModel::canTick(const QModelIndex& index) const {
    return index.isValid() && index.column() == Name &&
           m_candidates.at(index.row()).verdict == ImportVerdict::New;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ImportCandidate& candidate = m_candidates.at(index.row());
    const bool ticked = isTicked(candidate);
    switch (role) {
        case Qt::DisplayRole:
            return text(candidate, index.column());
        case Qt::AccessibleTextRole:
            // Screen readers do not get the state of the tick otherwise.
            if (!canTick(index))
                return text(candidate, index.column());
            return ticked ? tr("%1, ticked").arg(text(candidate, Name))
                          : tr("%1, not ticked").arg(text(candidate, Name));
        case Qt::CheckStateRole:
            if (!canTick(index))
                return {};
            return ticked ? Qt::Checked : Qt::Unchecked;
        case Qt::ToolTipRole:
            return plainToolTip(text(candidate, index.column()));
        default:
            return {};
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !canTick(index))
        return false;
    const QString identity = identityOf(m_candidates.at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_unticked.remove(identity);
    else
        m_unticked.insert(identity);
    Q_EMIT dataChanged(index, index);
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return canTick(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Name:
            return tr("Name");
        case Origin:
            return tr("From");
        case Site:
            return tr("Site");
        case AccessKey:
            return tr("Access key");
        case Verdict:
            return tr("Verdict");
        case Remark:
            return tr("Remark");
        default:
            return {};
    }
}

}  // namespace sharewarden::ui
