// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_check.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <utility>

#include "app/base/text.h"
#include "app/inventory/reads.h"

namespace sharewarden {
namespace {

using std::chrono::seconds;

// NAVER Cloud API guide, "Ncloud API: authentication": further apart, every request is refused.
constexpr seconds refusedDifference{300};
// Closer together is the travelling time and the Date header's whole seconds.
constexpr seconds unremarkableDifference{5};

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(AccountCheck)
};

std::optional<seconds> clockDifference(const ncloud::CallRecord& call) {
    if (!call.serverTime.isValid() || !call.sent.isValid())
        return std::nullopt;
    return seconds(call.sent.secsTo(call.serverTime));
}

QStringList missingFrom(const std::vector<ncloud::Region>& known, const QStringList& wanted) {
    QStringList missing;
    for (const QString& code : wanted) {
        if (std::none_of(known.cbegin(), known.cend(),
                         [&](const ncloud::Region& region) { return region.code == code; }))
            missing.append(code);
    }
    return missing;
}

// A key that was not accepted, or a server that did not answer, will not say who the key belongs to.
bool worthAsking(const ncloud::Answer<std::vector<ncloud::Region>>& answer) {
    if (answer.result.ok())
        return true;
    const auto* gateway = std::get_if<GatewayError>(&answer.result.error());
    return gateway && gateway->code == QLatin1String("210");
}

QString regionLine(const std::vector<ncloud::Region>& regions) {
    QStringList codes;
    for (const ncloud::Region& region : regions)
        codes.append(visibleText(region.code, 20));
    if (codes.isEmpty())
        return CheckText::tr("The key works, but NAVER Cloud names no region for it.");
    return CheckText::tr("The key works. Regions: %1.").arg(codes.join(QStringLiteral(", ")));
}

QString kindOfUser(const QString& type) {
    if (type == QLatin1String("Customer"))
        return CheckText::tr("main account");
    if (type == QLatin1String("Sub"))
        return CheckText::tr("sub account");
    if (type == QLatin1String("Role"))
        return CheckText::tr("role");
    return visibleText(type, 40);
}

QString identityLine(const std::optional<ncloud::Identity>& identity) {
    QStringList parts;
    if (identity) {
        if (!identity->userType.isEmpty())
            parts.append(kindOfUser(identity->userType));
        if (!identity->id.isEmpty())
            parts.append(CheckText::tr("ID %1").arg(visibleText(identity->id, 100)));
        if (!identity->loginAlias.isEmpty())
            parts.append(CheckText::tr("login page %1").arg(visibleText(identity->loginAlias, 100)));
    }
    if (parts.isEmpty())
        return CheckText::tr("Whose key it is could not be learnt.");
    return CheckText::tr("The key belongs to: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString clockLine(seconds difference) {
    const seconds apart = std::chrono::abs(difference);
    if (apart <= unremarkableDifference)
        return CheckText::tr("This computer's clock agrees with the server's.");
    const auto count = static_cast<int>(std::min<qint64>(apart.count(), std::numeric_limits<int>::max()));
    const QString line =
        difference.count() > 0
            ? CheckText::tr("This computer's clock is %n seconds behind the server's.", nullptr, count)
            : CheckText::tr("This computer's clock is %n seconds ahead of the server's.", nullptr, count);
    if (apart < refusedDifference)
        return line;
    return line + QLatin1Char(' ') +
           CheckText::tr(
               "NAVER Cloud refuses requests that are five minutes off, so they are signed with the "
               "server's time. Set the clock.");
}

}  // namespace

QCoro::Task<AccountCheck> checkAccount(ncloud::Client client, QStringList regions, std::stop_token stop) {
    // Once, and once more when only our clock was in the way.
    RetryPolicy once;
    once.attempts = 1;
    const auto answer = co_await readRegionList(client, once, stop);
    AccountCheck check{answer.result, {}, std::nullopt, clockDifference(answer.call), {}};
    if (answer.result) {
        check.unknownRegions = missingFrom(*answer.result, regions);
        check.keyAccepted = answer.call.sent;
    }
    if (worthAsking(answer) && !stop.stop_requested()) {
        const auto identity = co_await client.identity(stop);
        if (identity.result) {
            check.identity = *identity.result;
            check.keyAccepted = identity.call.sent;
        }
    }
    co_return check;
}

QStringList checkLines(const AccountCheck& check) {
    QStringList lines;
    if (!check.regions) {
        lines.append(explain(check.regions.error()));
        if (isCancelled(check.regions.error()))
            return lines;
    } else {
        lines.append(regionLine(*check.regions));
    }
    for (const QString& code : check.unknownRegions)
        lines.append(
            CheckText::tr("The region %1 of this account is not among them.").arg(visibleText(code, 20)));
    if (check.regions || check.identity)
        lines.append(identityLine(check.identity));
    if (check.clockDifference)
        lines.append(clockLine(*check.clockDifference));
    return lines;
}

}  // namespace sharewarden
