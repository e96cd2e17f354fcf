// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/estate_names.h"

#include <QHash>
#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <vector>

#include "app/base/text.h"
#include "app/policy/login_id.h"
#include "app/policy/policy_check.h"
#include "ui/common/plain_text.h"
#include "ui/policy/trust_entries.h"

namespace sharewarden::ui {

QList<EstateName> estateNames(const Inventory& inventory, const QList<TrustEntry>& entries) {
    std::vector<qsizetype> sharesOfText(static_cast<size_t>(inventory.texts().size()), 0);
    for (const ShareRow& share : inventory.shares())
        ++sharesOfText[share.login];

    QList<EstateName> names;
    QHash<QString, qsizetype> places;
    const auto add = [&](TrustEntry::Kind kind, const QString& value, const QString& key, qsizetype logins,
                         qsizetype shares) {
        const QString placeKey = (kind == TrustEntry::Kind::Domain ? u'@' : u'\n') + key;
        const auto known = places.constFind(placeKey);
        if (known == places.cend()) {
            places.insert(placeKey, names.size());
            names.append({kind, value, logins, shares});
            return;
        }
        names[*known].logins += kind == TrustEntry::Kind::Domain ? logins : 0;
        names[*known].shares += shares;
    };
    for (size_t text = 0; text < sharesOfText.size(); ++text) {
        if (sharesOfText[text] == 0)
            continue;
        const QString& login = inventory.text(static_cast<TextId>(text));
        const QString key = loginIdKey(login);
        // The same login ID in other letter case is no further one of its domain.
        const bool known = places.contains(QString(u'\n' + key));
        add(TrustEntry::Kind::LoginId, login, key, 1, sharesOfText[text]);
        if (const QString domain = loginIdDomain(login); !domain.isEmpty())
            add(TrustEntry::Kind::Domain, domain, domain, known ? 0 : 1, sharesOfText[text]);
    }

    QSet<QString> trusted;
    for (const TrustEntry& entry : entries)
        trusted.insert(entryKey(entry));
    const auto out = std::remove_if(names.begin(), names.end(), [&trusted](const EstateName& name) {
        TrustEntry entry;
        entry.kind = name.kind;
        entry.value = name.value;
        // What no policy may hold is not offered, such as a domain below which anybody can have a name.
        return trusted.contains(entryKey(entry)) || entryProblem(entry);
    });
    names.erase(out, names.end());
    std::sort(names.begin(), names.end(), [](const EstateName& a, const EstateName& b) {
        return a.shares != b.shares ? a.shares > b.shares : a.value < b.value;
    });
    return names;
}

namespace {

// A letter of another script can look like one of ours: what is not plain stands there as it travels, too.
QString shownName(const EstateName& name) {
    const QString domain = name.kind == TrustEntry::Kind::Domain ? name.value : loginIdDomain(name.value);
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    const QString shown = visibleText(name.value);
    return ascii.isEmpty() || ascii == domain ? shown
                                              : shown % QStringLiteral(" (") % ascii % QLatin1Char(')');
}

}  // namespace

EstateNameModel::EstateNameModel(QList<EstateName> names, QObject* parent)
    : QAbstractTableModel(parent), m_names(std::move(names)) {
}

QList<EstateName> EstateNameModel::ticked() const {
    QList<EstateName> ticked;
    for (int row = 0; row < m_names.size(); ++row) {
        if (m_ticked.contains(row))
            ticked.append(m_names.at(row));
    }
    return ticked;
}

int EstateNameModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int EstateNameModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant EstateNameModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const EstateName& name = at(index.row());
    const bool domain = name.kind == TrustEntry::Kind::Domain;
    const bool ticked = m_ticked.contains(index.row());
    const auto shown = [&]() -> QString {
        switch (index.column()) {
            case Value:
                return shownName(name);
            case Kind:
                return domain ? tr("Domain") : tr("Login ID");
            case Logins:
                return QLocale().toString(name.logins);
            case Shares:
                return QLocale().toString(name.shares);
            default:
                return {};
        }
    };
    switch (role) {
        case Qt::DisplayRole:
            return shown();
        case Qt::AccessibleTextRole:
            if (index.column() != Value)
                return shown();
            return ticked ? tr("%1, ticked").arg(shown()) : tr("%1, not ticked").arg(shown());
        case Qt::CheckStateRole:
            return index.column() == Value ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::ToolTipRole:
            return index.column() == Value ? plainToolTip(name.value) : QVariant();
        case Qt::TextAlignmentRole:
            return index.column() >= Logins ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case sortRole:
            if (index.column() == Logins)
                return name.logins;
            return index.column() == Shares ? QVariant(name.shares) : QVariant(shown());
        default:
            return {};
    }
}

bool EstateNameModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Value)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(index.row());
    else
        m_ticked.remove(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags EstateNameModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Value ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant EstateNameModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Logins)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Value:
            return tr("Shared with");
        case Kind:
            return tr("Kind");
        case Logins:
            return tr("Login IDs");
        case Shares:
            return tr("Shares");
        default:
            return {};
    }
}

}  // namespace sharewarden::ui
