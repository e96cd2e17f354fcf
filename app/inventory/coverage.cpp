// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/coverage.h"

#include <QCoreApplication>
#include <QMap>
#include <cstdlib>

#include "app/base/text.h"
#include "app/ncloud/server_clock.h"

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

QString clockNotice(const AccountReading& reading) {
    using std::chrono::seconds;
    if (!reading.clockOffset)
        return {};
    const auto apart = std::chrono::abs(*reading.clockOffset);
    if (apart < ncloud::ServerClock::notable)
        return {};
    const auto count = static_cast<int>(std::chrono::duration_cast<seconds>(apart).count());
    const bool behind = reading.clockOffset->count() > 0;
    const QString account = visibleText(reading.account, 100);
    return behind ? QCoreApplication::translate("Coverage",
                                                "This computer's clock is %n seconds behind the server's "
                                                "(account %1). Requests are signed "
                                                "with the server's time; set the clock.",
                                                nullptr, count)
                        .arg(account)
                  : QCoreApplication::translate("Coverage",
                                                "This computer's clock is %n seconds ahead of the server's "
                                                "(account %1). Requests are signed "
                                                "with the server's time; set the clock.",
                                                nullptr, count)
                        .arg(account);
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
