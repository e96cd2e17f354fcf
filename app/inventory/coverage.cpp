// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/coverage.h"

#include <QMap>

namespace sharewarden {

QString cellStateKey(CellState state) {
    switch (state) {
        case CellState::Reading:
            return QStringLiteral("reading");
        case CellState::Complete:
            return QStringLiteral("complete");
        case CellState::Partial:
            return QStringLiteral("partial");
        case CellState::Failed:
            return QStringLiteral("failed");
        case CellState::Cancelled:
            break;
    }
    return QStringLiteral("cancelled");
}

std::optional<CellState> cellStateFromKey(const QString& key) {
    for (const CellState state : {CellState::Reading, CellState::Complete, CellState::Partial,
                                  CellState::Failed, CellState::Cancelled}) {
        if (cellStateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

QList<QStringList> sameOwners(const std::vector<AccountReading>& accounts) {
    QMap<QString, QStringList> byOwner;
    for (const AccountReading& reading : accounts) {
        if (!reading.identity)
            continue;
        // The login page is the main account's, whoever of its users the key belongs to.
        const QString& alias = reading.identity->loginAlias;
        const QString owner = alias.isEmpty() ? u'#' % reading.identity->id : u'@' % alias;
        QStringList& names = byOwner[reading.site % u' ' % owner];
        if (owner.size() > 1 && !names.contains(reading.account))
            names.append(reading.account);
    }
    QList<QStringList> same;
    for (const QStringList& names : std::as_const(byOwner)) {
        if (names.size() > 1)
            same.append(names);
    }
    return same;
}

}  // namespace sharewarden
