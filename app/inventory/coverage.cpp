// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/coverage.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

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

bool isComplete(const std::vector<CellCoverage>& coverage) {
    return std::all_of(coverage.begin(), coverage.end(),
                       [](const CellCoverage& cell) { return cell.state == CellState::Complete; });
}

bool anyPageRead(const std::vector<CellCoverage>& coverage, const QString& account) {
    return std::any_of(coverage.begin(), coverage.end(), [&](const CellCoverage& cell) {
        return cell.cell.account == account && cell.pagesRead > 0;
    });
}

QStringList clockNotices(const std::vector<AccountReading>& accounts) {
    QStringList notices;
    for (const bool behind : {true, false}) {
        std::chrono::milliseconds most{0};
        QStringList names;
        for (const AccountReading& reading : accounts) {
            const std::chrono::milliseconds apart =
                reading.clockOffset.value_or(std::chrono::milliseconds(0));
            if (std::chrono::abs(apart) < ncloud::ServerClock::notable || (apart.count() > 0) != behind)
                continue;
            most = std::max(most, std::chrono::abs(apart));
            names.append(visibleText(reading.account, 100));
        }
        if (names.isEmpty())
            continue;
        const QString shown = names.size() > 3 ? QString(names.mid(0, 3).join(QLatin1String(", ")) % u", …")
                                               : names.join(QLatin1String(", "));
        const auto count = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(most).count());
        const QString text =
            behind
                ? QCoreApplication::translate(
                      "Coverage",
                      "This computer's clock is %n seconds behind the server's (account %1). Requests are "
                      "signed with the server's time; set the clock.",
                      nullptr, count)
                : QCoreApplication::translate(
                      "Coverage",
                      "This computer's clock is %n seconds ahead of the server's (account %1). Requests are "
                      "signed with the server's time; set the clock.",
                      nullptr, count);
        notices.append(text.arg(shown));
    }
    return notices;
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

QStringList ownerNotices(const std::vector<AccountReading>& accounts) {
    QStringList notices;
    for (const QStringList& names : sameOwners(accounts)) {
        QStringList shown;
        for (const QString& name : names)
            shown.append(visibleText(name, 100));
        notices.append(QCoreApplication::translate(
                           "Coverage",
                           "These accounts seem to belong to the same owner, so their images are listed more "
                           "than once: %1.")
                           .arg(shown.join(QLatin1String(", "))));
    }
    return notices;
}

}  // namespace sharewarden
